import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1);
const spm = (...angka: readonly (number | string)[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("SPM", [
      ["CAPAIAN STANDAR PELAYANAN MINIMAL TAHUN 2024"],
      ["No", "Indikator", "Target", "Capaian Bulan Ke -"],
      ["", "", "", ...BULAN],
      [1, "Jumlah posyandu aktif", 50, ...angka],
    ]),
  );

const pesan = (hasil: ReturnType<typeof hitungLembar>): readonly string[] =>
  hasil.temuan.filter(({ kode }) => kode === "T17").map((t) => t.pesan);

/** 12 × 50 = 600, or 50: both of a target of 50. */
it("asks how twelve months make the year where nothing tells", () => {
  const hasil = spm(...BULAN.map(() => 50));
  expect(daftar(hasil)).toEqual({ "Jumlah posyandu aktif": [50, null, null] });
  expect(tulisan(hasil)).toEqual({});
  expect(pesan(hasil)).toEqual([expect.stringContaining("(SPM!D4 sampai SPM!O4)")]);
});

/** 10 × 4 + 6 + 4 = 50. */
it("asks nothing where the months add up to the target, or the year isn't over", () => {
  const jumlah = spm(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 4);
  expect(daftar(jumlah)).toEqual({ "Jumlah posyandu aktif": [50, 50, 100] });
  expect(pesan(jumlah)).toEqual([]);
  expect(pesan(spm(...BULAN.map((b) => (b < 12 ? 50 : ""))))).toEqual([]);
});
