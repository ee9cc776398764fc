import { hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";
import { namaInstansi } from "../../../src/sheets/instansi";

const satu = (nama: string, target: number, realisasi: number): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, nama, target, realisasi, ""],
      [2, "Jumlah dokumen perencanaan", 4, 4, ""],
    ]),
  );

it.each([
  ["Index responden pencari keadilan yang puas", 85, 3.7],
  ["Indeks Kepuasan Masyarakat", 88.5, 3.54],
  ["Nilai SAKIP", 70, 4],
])("asks of a realisasi on a scale of 4 or 5 beside a target on one of 100: %s", (nama, target, realisasi) => {
  const hasil = satu(nama, target, realisasi);
  expect(tulisan(hasil)).toEqual({ E4: 100 });
  expect(kodeTemuan(hasil)).toContain("T12");
});

it.each([
  ["Jumlah kegiatan kepemudaan", 80, 4, 5],
  ["Indeks Kepuasan Masyarakat", 3.4, 3.57, 105],
  ["Indeks Kepuasan Masyarakat", 80, 60, 75],
  ["Nilai investasi daerah", 50, 5, 10],
])("computes what is far below its target on the same scale: %s", (nama, target, realisasi, capaian) => {
  const hasil = satu(nama, target, realisasi);
  expect(tulisan(hasil)).toEqual({ E3: capaian, E4: 100 });
  expect(kodeTemuan(hasil)).not.toContain("T12");
});

it("calls a budget of kinds of belanja by them, also one that counts until a quarter's end", () => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["REALISASI ANGGARAN S.D. TRIWULAN III TAHUN 2024"],
      ["No", "Jenis Belanja", "Pagu", "Realisasi", "%"],
      [1, "Belanja Pegawai", 1000000000, 800000000, ""],
      [2, "Belanja Barang", 500000000, 250000000, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 80, E4: 50 });
  expect([hasil.laporan.anggaran.per, hasil.laporan.anggaran.sampaiBulan]).toEqual(["belanja", 9]);
});

const judul = (...teks: readonly string[]): string | null =>
  namaInstansi(
    hitungLembar(
      ...teks.map((satuan, ke) =>
        lembar(`L${ke}`, [
          ["PENGUKURAN KINERJA TAHUN 2024"],
          [satuan],
          ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
          [1, `Jumlah dokumen perencanaan bagian ${"abc"[ke] ?? ""}`, 4, 4, ""],
        ]),
      ),
    ).laporan.terpilih.dipakai,
  );

it("names the office with its region where one title does, and without whom it agreed with", () => {
  expect(judul("INSPEKTORAT", "INSPEKTORAT", "INSPEKTORAT KABUPATEN LAMANDAU")).toBe("INSPEKTORAT KABUPATEN LAMANDAU");
  expect(judul("Rektor Universitas Tadulako dengan Direktur Jenderal")).toBe("Universitas Tadulako");
});
