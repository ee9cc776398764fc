import * as fc from "fast-check";
import { isBelumBernilai } from "../../../src/domain/angka/belum-bernilai";
import { isKosong } from "../../../src/domain/angka/kosong";
import { adaIsi } from "../../../src/domain/angka/isi";
import { rapikan } from "../../../src/domain/teks/teks";
import type { CellValue } from "../../../src/sheets/snapshot";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const KOLOM = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"] as const;

function ukur(target: CellValue, realisasi: CellValue, satuan = ""): ReturnType<typeof hitungLembar> {
  return hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      KOLOM,
      [1, "Nilai layanan", satuan, target, realisasi, ""],
      [2, "Jumlah desa maju", "Desa", 50, 45, ""],
    ]),
  );
}

it.each([
  ["Indeks minimal 3,5", "3,43", 98],
  ["Indeks ≥ 3,5", 3.43, 98],
  ["Nilai SAKIP minimal 80", 76, 95],
  ["Persentase minimal 90%", "81%", 90],
  ["Minimal nilai 80", 84, 105],
  ["Nilai tidak kurang dari 80", 76, 95],
  ["lebih dari sama dengan 80", 76, 95],
  ["Jumlah aduan maksimal 10", 8, 120],
  ["Nilai minimal B", "A", 150],
])("reads a target that names itself before its bound: %s", (target, realisasi, capaian) => {
  expect(tulisan(ukur(target, realisasi)).F3).toBeCloseTo(capaian, 1);
});

it.each([
  "Jumlah anak usia minimal 5 tahun",
  "Nilai maksimal B",
  "Indeks minimal",
  "delapan puluh",
  "Tercapai seluruhnya",
  "lihat lampiran",
])("names the cell of a target in words that it doesn't read: %s", (target) => {
  const hasil = ukur(target, 76);
  expect(tulisan(hasil)).toEqual({ F4: 90 });
  expect(daftar(hasil)["Nilai layanan"]).toEqual([null, 76, null]);
  expect(hasil.temuan.filter((t) => t.kode === "T09").map((t) => t.pesan.includes("Ukur!D3"))).toEqual([true]);
});

it.each(["Belum dirilis BPS", "menunggu hasil evaluasi", "-", "n/a", "Data belum tersedia"])(
  "takes %s for what it says: no value yet",
  (realisasi) => expect(kodeTemuan(ukur(80, realisasi))).not.toContain("T09"),
);

const KATA = [
  "minimal",
  "Indeks",
  "nilai",
  "≥",
  "3,5",
  "80",
  "B",
  "Baik",
  "puluh",
  "delapan",
  "%",
  "usia",
  "tahun",
  "-",
];
const isi = fc.oneof(
  fc.array(fc.constantFrom(...KATA), { minLength: 1, maxLength: 5 }).map((kata) => kata.join(" ")),
  fc.string({ minLength: 1, maxLength: 12 }).filter((teks) => !/^[='\s]/.test(teks)),
);

it("passes over no content of a target or realisasi in silence", () => {
  fc.assert(
    fc.property(isi, fc.boolean(), (teks, diTarget) => {
      const hasil = diTarget ? ukur(teks, 80) : ukur(80, teks);
      const sel = { row: 2, column: diTarget ? 3 : 4 };
      const ini = hasil.laporan.indikator.find((i) => i.nama === "Nilai layanan");
      const terbaca = diTarget ? ini?.target?.angka.angka : ini?.realisasi?.angka;
      const dibaca = terbaca !== undefined && adaIsi(terbaca) && terbaca.jenis !== "tak-terbaca";
      const disebut = hasil.temuan.some((t) => t.sel.some((s) => s.row === sel.row && s.column === sel.column));
      return dibaca || disebut || isKosong(rapikan(teks)) || isBelumBernilai(teks);
    }),
    { numRuns: 150 },
  );
});
