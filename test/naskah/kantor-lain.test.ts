import { namaTenang } from "../../src/domain/teks/nama-tenang";
import { join } from "node:path";
import { isianNaskah } from "../../src/naskah/model-naskah";
import { rapiDiKalimat } from "../../src/domain/teks/nama-kalimat";
import { lebarKolom } from "../../src/word/lebar-kolom-word";
import { bahanNaskah, kalimat } from "./alat";

const FIXTURES = join(__dirname, "../fixtures");
const isi = async (berkas: string): Promise<Map<string, string>> =>
  kalimat((await bahanNaskah(join(FIXTURES, berkas))).naskah);

test.each([
  ["1. Jumlah penyuluh agama", "Jumlah penyuluh agama"],
  ["[SASARAN] Terwujudnya data;", "Terwujudnya data"],
  ["Sasaran 1 : Meningkatnya pemilu", "Meningkatnya pemilu"],
  ["Sasaran Strategis 1.2 - Meningkatnya pemilu", "Meningkatnya pemilu"],
  ["Sasaran 2. Meningkatnya pemilu", "Meningkatnya pemilu"],
  ["Sasaran Kinerja Pegawai tercapai", "Sasaran Kinerja Pegawai tercapai"],
  ["Sasaran SKPD : Meningkatnya akuntabilitas", "Meningkatnya akuntabilitas"],
  ["Laju pemanfaatan data sektoral (%)", "Laju pemanfaatan data sektoral"],
  ["Sasaran pembangunan tercapai", "Sasaran pembangunan tercapai"],
  ["3T terlayani", "3T terlayani"],
])("%s is called %s in a sentence", (nama, sebutan) => {
  expect(rapiDiKalimat(nama)).toBe(sebutan);
});

test("abbreviations in an office's name stay capitals", () => {
  expect(namaTenang("RSUD TANJUNG LESTARI")).toBe("RSUD Tanjung Lestari");
  expect(namaTenang("SEKRETARIAT DPRD KOTA CONTOH")).toBe("Sekretariat DPRD Kota Contoh");
});

test("a limit of 0 is not spoken of as twice its target", async () => {
  const satpol = await isi("instansi/satpol-pp.xlsx");
  expect(satpol.get("N2 2.2")).toContain("sebesar 2 orang dari target paling tinggi 0 orang");
  expect(satpol.get("N2 2.2")).not.toContain("dua kali target");
  expect(satpol.get("E4 4")).toContain("dari target paling tinggi 15 menit");
});

test("a kind that is only guessed, and a year that can't be made of its quarters, are left for staff to settle", async () => {
  const { naskah } = await bahanNaskah(join(FIXTURES, "instansi/dinsos.xlsx"));
  expect(isianNaskah(naskah).map((p) => p.teks)).toContain(
    "[pastikan jenis Persentase kemiskinan ekstrem: makin tinggi atau makin rendah makin baik]",
  );
  const triwulan = await isi("korpus/h19-monev-tanpa-pk/buku.xlsx");
  expect(triwulan.get("N2 1.1")).toContain("karena cara menjadikan triwulannya setahun belum ditetapkan");
});

test("whatever rests on a guessed kind says so: its own sentences, the counts, the highest and lowest, what needs attention", async () => {
  const dinsos = await isi("instansi/dinsos.xlsx");
  const semua = [...dinsos].filter(([, teks]) => teks.includes("Persentase kemiskinan ekstrem"));
  const ringkas = semua.filter(([kode]) => kode.startsWith("E4"));
  expect(ringkas.map(([, teks]) => teks)).toEqual([
    expect.stringContaining(
      "[pastikan jenis Persentase kemiskinan ekstrem: makin tinggi atau makin rendah makin baik]",
    ),
  ]);
  const bila = "berubah bila jenis indikator berikut ternyata makin rendah makin baik: Persentase kemiskinan ekstrem]";
  for (const kode of ["E1", "P1"]) expect(dinsos.get(kode)).toContain(`[hitungan ini ${bila}`);
  for (const kode of ["E5", "P2"]) expect(dinsos.get(kode)).toContain(`[pernyataan ini ${bila}`);
  const contoh = await isi("instansi/satpol-pp.xlsx");
  expect([...contoh.values()].filter((teks) => teks.includes("ternyata makin rendah"))).toEqual([]);
});

test("only a document that binds lays indikator down, and a workbook without indikator has no chapter of them", async () => {
  const lalu = await isi("korpus/a08-tahun-lalu-dan-target-akhir/buku.xlsx");
  expect(lalu.get("E1")).toContain("Badan Contoh mengukur 3 (tiga) sasaran strategis");
  const { naskah } = await bahanNaskah(join(FIXTURES, "korpus/a07-realisasi-anggaran-per-triwulan/buku.xlsx"));
  const judul = naskah.bab.flatMap((b) => b.isi.flatMap((i) => (i.jenis === "subjudul" ? [i.teks] : [])));
  expect(judul).toEqual(["3.1 Realisasi Anggaran"]);
});

test("no column is so narrow that its words break, and the table fills its page", () => {
  const kolom = [
    { lebar: 5, kata: [{ teks: "No", tebal: true }] },
    { lebar: 60, kata: [{ teks: "Sasaran Strategis", tebal: true }] },
    { lebar: 4, kata: [{ teks: "Realisasi", tebal: true }] },
    { lebar: 4, kata: [{ teks: "10.193.879.100", tebal: false }] },
  ];
  const lebar = lebarKolom(kolom, 9072, 8);
  expect(lebar.reduce((a, b) => a + b, 0)).toBe(9072);
  // 8 pt Arial bold: "Realisasi" is some 38 pt wide, "10.193.879.100" at regular weight some 56 pt.
  expect(lebar[2]).toBeGreaterThan(38 * 20);
  expect(lebar[3]).toBeGreaterThan(56 * 20);
  expect(lebar[1]).toBeGreaterThan(4000);
});

test("no title says 'Sasaran 1: Sasaran 1 :' where the sheet numbers its sasaran itself", async () => {
  const { tabel } = await bahanNaskah(join(FIXTURES, "korpus/b03-kpu-persen-di-judul/buku.xlsx"));
  const judul = tabel.flatMap((t) => (t.subjudul ?? []).filter((s) => s.startsWith("Sasaran")));
  expect(judul).toHaveLength(2);
  expect(judul[0]).toMatch(/^Sasaran 1: Meningkatnya Penyelenggaraan Pemilu/);
  expect(judul[1]).toMatch(/^Sasaran 2: Terlaksananya Pemilu/);
});
