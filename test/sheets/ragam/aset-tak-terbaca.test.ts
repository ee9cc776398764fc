import { sekaligus } from "../../../src/domain/alur/bertahap";
import { semuaTabel } from "../../../src/plan/lembar/rencana-tabel";
import type { CellValue } from "../../../src/sheets/snapshot";
import { hitungLembar } from "../../alat/hitung-lembar";
import { bukuKerja, lembar } from "../../alat/lembar";

const UKUR = lembar("Ukur", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Jumlah desa maju", "Desa", 50, 45, ""],
]);

/** Two classes of assets, the second by its rows. */
function aset(jumlah: CellValue, nilai: CellValue) {
  const sarana = lembar("Aset", [
    ["SARANA DAN PRASARANA"],
    ["No", "Klasifikasi", "Jumlah Barang", "Nilai Aset (Rp)"],
    [1, "Tanah", 2, 1500000000],
    [2, "Peralatan dan mesin", "", ""],
    ["", "Komputer", jumlah, nilai],
    ["", "Meja", 12, "24.000.000"],
  ]);
  const hasil = hitungLembar(UKUR, sarana);
  const tabel = sekaligus(semuaTabel(hasil.laporan, bukuKerja(UKUR, sarana))).find(
    (t) => "nomor" in t && t.nomor === "I.2",
  );
  const baris = tabel && "baris" in tabel ? tabel.baris : [];
  const total = baris.at(-1)?.sel.map((satu) => satu?.isi ?? null);
  const catatan = tabel && "pengaturan" in tabel ? tabel.pengaturan : "";
  const t09 = hasil.temuan.filter(({ kode }) => kode === "T09");
  return { t09: t09.map(({ tingkat, pesan }) => [tingkat, pesan.split(":")[0]]), total, catatan };
}

it("adds up what can be read, and finds nothing amiss", () => {
  // 1.500.000.000 + 150.000.000 + 24.000.000, of 2 + 10 + 12 things.
  expect(aset(10, "Rp150.000.000")).toMatchObject({ t09: [], total: ["Total", null, 24, 1674000000] });
});

it("names the amount that can't be read like any other figure; the total says what keeps it blank", () => {
  const { t09, total, catatan } = aset(10, "367/2.6");
  expect(t09).toEqual([["galat", "Sel Aset!D5 berisi “367/2.6” yang tidak dapat dibaca sebagai angka"]]);
  expect(total).toEqual(["Total", null, 24, ""]);
  expect(catatan).toContain("jumlah yang memuat angka tak terbaca dikosongkan: “Komputer” (Aset!D5: “367/2.6”)");
});

it("names a number of things in words, and nothing where there are none", () => {
  expect(aset("sepuluh buah", "-").t09).toEqual([
    ["peringatan", "Sel Aset!C5 berisi “sepuluh buah” yang tidak dapat dibaca sebagai angka"],
  ]);
  expect(aset("-", "-").t09).toEqual([]);
});
