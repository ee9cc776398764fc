import { bahanKenalkan } from "../../src/app/kenalkan";
import { bacaLembar } from "../../src/sheets/baca-lembar";
import { lembar, type Baris } from "../alat/lembar";

const DATA: readonly Baris[] = [
  ["Indeks layanan", 50, 45, "", 60, 66, ""],
  ["Nilai mutu", 80, 88, "", 90, 81, ""],
];

test.each<readonly [string, readonly Baris[], readonly [number, number]]>([
  ["one row", [["Rekap 2025"], ["Ukuran", "Mau", "Jadi", "Skor", "Mau lagi", "Jadi lagi", "Skor lagi"]], [1, 1]],
  [
    "groups above that name columns which the row below leaves blank",
    [["Rekap 2025"], ["Ukuran", "Awal", "", "", "Akhir"], ["", "Mau", "Jadi", "Skor", "Mau", "Jadi", "Skor"]],
    [1, 2],
  ],
  [
    "a row of column numbers below",
    [
      ["Rekap 2025"],
      ["Ukuran", "Awal", "", "", "Akhir"],
      ["", "Mau", "Jadi", "Skor", "Mau", "Jadi", "Skor"],
      [1, 2, 3, 4, 5, 6, 7],
    ],
    [1, 3],
  ],
  [
    "titles of one cell, and a line of two words that names nothing more",
    [["Rekap 2025"], ["", "Dinas", "Contoh"], ["Ukuran", "Mau", "Jadi", "Skor", "Mau lagi", "Jadi lagi", "Skor lagi"]],
    [2, 2],
  ],
])("the rows of a header are guessed: %s", (_, atas, harapan) => {
  const sheet = lembar("Sheet1", [...atas, ...DATA]);
  expect(bahanKenalkan(sheet, bacaLembar(sheet), []).baris).toEqual(harapan);
});
