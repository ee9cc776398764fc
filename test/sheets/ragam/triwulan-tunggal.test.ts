import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { pesanTemuan } from "../../alat/hitung-baris";
import { lembar } from "../../alat/lembar";
import type { HasilOlah } from "../../../src/app/olah-hitung";

const monev = (tw: string, realisasi: string, target = 100): HasilOlah =>
  hitungLembar(
    lembar("Monev", [
      [`MONITORING RENCANA AKSI TRIWULAN ${tw} TAHUN 2024`],
      ["No", "Indikator Kinerja", "Satuan", "Target Tahunan", `Target TW ${tw}`, realisasi, "Capaian (%)"],
      [1, "Jumlah dokumen terbit", "Dokumen", 400, target, 95, ""],
      [2, "Indeks kepuasan masyarakat", "Nilai", 85, 84, 84, ""],
    ]),
  );

test("95 dokumen of TW II alone are not what was reached until then: asked, the quarter filled in, an indeks listed", () => {
  const hasil = monev("II", "Realisasi TW II");
  expect(tulisan(hasil)).toEqual({ G3: 95, G4: 100 });
  expect(daftar(hasil)).toEqual({
    "Jumlah dokumen terbit": [400, null, null],
    "Indeks kepuasan masyarakat": [85, 84, 98.82],
  });
  expect(pesanTemuan(hasil, "T17")).toEqual([expect.stringContaining("sampai dengan TW II belum diketahui")]);
});

test("95 of the last quarter's own 100 are not what was reached of the year's 400", () => {
  expect(daftar(monev("IV", "Realisasi TW IV"))["Jumlah dokumen terbit"]).toEqual([400, null, null]);
});

test("a last quarter whose target is that of the year is the year", () => {
  expect(daftar(monev("IV", "Realisasi TW IV", 400))["Jumlah dokumen terbit"]).toEqual([400, 95, 23.75]);
});

test.each([
  ["the first quarter", "I", "Realisasi TW I"],
  ["a heading that counts from January", "II", "Realisasi s.d. TW II"],
])("%s is what was reached until then", (_, tw, judul) => {
  const hasil = monev(tw, judul);
  expect(daftar(hasil)["Jumlah dokumen terbit"]).toEqual([400, 95, 23.75]);
  expect(kodeTemuan(hasil)).not.toContain("T17");
});
