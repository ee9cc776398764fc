import { join } from "node:path";
import { CONTOH } from "../alat/buku";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import { bahanNaskah, kalimat, kalimatBuku } from "./alat";

const instansi = (nama: string): string => join(__dirname, `../fixtures/instansi/${nama}.xlsx`);
const pengantar = async (berkas: string, nomor: string): Promise<string | undefined> =>
  kalimat((await bahanNaskah(berkas, { sementara: { dasarTarget: "pk" } })).naskah).get(`T ${nomor}`);

test("a change of the PK says what it changed, what it dropped, and asks where two names may be one", async () => {
  // II.5: 22.840.379.932, II.7: 21.773.730.247, 1.066.649.685 less, which is 4,67 %.
  expect(await pengantar(CONTOH, "II.6")).toBe(
    "Perubahan kesatu tidak mengubah target indikator yang tetap diperjanjikan; anggarannya berkurang 4,67%. Indikator Nilai RB Perangkat Daerah tidak lagi diperjanjikan. [pastikan apakah Indeks Domian Kebijakan Internal SPBE dan Indeks Domain Tata kelola SPBE indikator yang sama]",
  );
  const { naskah } = await bahanNaskah(CONTOH, {
    simpan: (p) => ({
      ...p,
      pasangan: [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }],
    }),
    sementara: { dasarTarget: "pk" },
  });
  expect(kalimat(naskah).get("T II.6")).toBe(
    "Perubahan kesatu mengubah target Indeks Domain Tata kelola SPBE dari 2,8 menjadi 3,2; anggarannya berkurang 4,67%. Indikator Nilai RB Perangkat Daerah tidak lagi diperjanjikan.",
  );
  expect(await pengantar(instansi("dinas-pupr"), "II.6")).toBe(
    "Perubahan kesatu mengubah target Persentase jalan kabupaten dalam kondisi mantap dari 78,5% menjadi 76% dan target Persentase kesesuaian pemanfaatan ruang dari 81% menjadi 80%.",
  );
});

const pk = (nama: string, judul: string, ...target: readonly (readonly [string, number | string])[]) =>
  lembar(nama, [
    [judul],
    ["DINAS CONTOH KABUPATEN CONTOH"],
    [""],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
    ...target.map(([indikator, t], k): Baris => [k + 1, `Meningkatnya layanan ${k + 1}`, indikator, "Nilai", t]),
  ]);

test("the second change is measured by the first, and new indikator are named", () => {
  const isi = kalimatBuku(
    bukuKerja(
      pk("PK", "PERJANJIAN KINERJA TAHUN 2024", ["Indeks layanan utama", 80], ["Angka pelayanan dasar", 70]),
      pk(
        "PK P1",
        "PERJANJIAN KINERJA PERUBAHAN KESATU TAHUN 2024",
        ["Indeks layanan utama", 82],
        ["Angka pelayanan dasar", 70],
      ),
      pk(
        "PK P2",
        "PERJANJIAN KINERJA PERUBAHAN KEDUA TAHUN 2024",
        ["Indeks layanan utama", 82],
        ["Angka pelayanan dasar", 70],
        ["Cakupan rumah sehat", 55],
      ),
    ),
  );
  expect(isi.get("T II.6")).toBe("Perubahan kesatu mengubah target Indeks layanan utama dari 80 menjadi 82.");
  expect(isi.get("T II.8")).toBe(
    "Perubahan kedua tidak mengubah target indikator yang tetap diperjanjikan. Indikator Cakupan rumah sehat baru diperjanjikan.",
  );
});

test.each([
  {
    isi: "two that are done",
    berkas: "kesbangpol",
    nomor: "III.13",
    teks: "Seluruh rekomendasi, sebanyak 2 (dua), telah selesai ditindaklanjuti.",
  },
  // 67,2 of 66; 34,1 of 74; two blank.
  {
    isi: "one of each",
    berkas: "kearsipan-2024",
    nomor: "Lampiran 5 TW III",
    teks: "Pada triwulan III, dari 4 (empat) indikator yang bertarget, 1 (satu) mencapai target triwulan, 1 (satu) belum mencapai target triwulan, dan 2 (dua) belum melaporkan realisasi.",
  },
  // A cascade tells of results by the year: 98,75 of 98,6; 78,2 of 85; 356 of 400.
  {
    isi: "a cascade, by the year",
    berkas: "disdik",
    nomor: "Lampiran 5 TW IV",
    teks: "Sampai dengan triwulan IV, dari 3 (tiga) indikator yang bertarget, 1 (satu) mencapai target tahunan dan 2 (dua) belum mencapai target tahunan.",
  },
])("the introduction counts $isi", async ({ berkas, nomor, teks }) => {
  expect(await pengantar(instansi(berkas), nomor)).toBe(teks);
});

test("recommendations without a column of their status have no sentence", async () => {
  expect(await pengantar(CONTOH, "III.13")).toBeUndefined();
});

const UKUR = lembar("Pengukuran", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["DINAS CONTOH KABUPATEN CONTOH"],
  [""],
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
  [1, "Meningkatnya layanan", "Indeks layanan utama", "Nilai", 80, 81],
]);

test("statuses that staff word differently are counted, what says none is called that", () => {
  const lhe = lembar("LHE", [
    ["TINDAK LANJUT ATAS LAPORAN HASIL EVALUASI SAKIP TAHUN 2024"],
    [""],
    ["No", "Rekomendasi", "Tindak Lanjut", "Status"],
    [1, "Susun pohon kinerja", "Sudah disusun", "Selesai"],
    [2, "Reviu indikator", "Sedang direviu", "Dalam proses"],
    [3, "Latih pegawai", "", "Belum ditindaklanjuti"],
    [4, "Perbarui IKU", "Diperbarui", "Sudah"],
    [5, "Evaluasi berkala", "Direncanakan", ""],
  ]);
  expect(kalimatBuku(bukuKerja(UKUR, lhe)).get("T III.7")).toBe(
    "Dari 5 (lima) rekomendasi, 2 (dua) telah selesai ditindaklanjuti, 1 (satu) dalam proses, 1 (satu) belum ditindaklanjuti, dan 1 (satu) tidak disebutkan statusnya.",
  );
});

test("who has not filled in a quarter is named", () => {
  const monev = lembar("Monev TW II", [
    ["MONITORING DAN EVALUASI RENCANA AKSI TRIWULAN II TAHUN 2024"],
    [""],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target TW II", "Realisasi TW II", "Penanggung Jawab"],
    [1, "Meningkatnya layanan", "Indeks layanan utama", "Nilai", 40, 41, "Bidang Layanan"],
    [2, "Meningkatnya layanan", "Angka pelayanan dasar", "Nilai", 30, "", "Bidang Data"],
    [3, "Meningkatnya layanan", "Cakupan rumah sehat", "%", 55, "", "Bidang Data"],
  ]);
  expect(kalimatBuku(bukuKerja(UKUR, monev)).get("T Lampiran 5 TW II")).toBe(
    "Pada triwulan II, dari 3 (tiga) indikator yang bertarget, 1 (satu) mencapai target triwulan dan 2 (dua) belum melaporkan realisasi. Bidang Data belum mengisi 2 (dua) indikator.",
  );
});
