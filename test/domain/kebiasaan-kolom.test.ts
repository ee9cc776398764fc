import { kebiasaanKolom, notasiBercampur } from "../../src/domain/angka/kebiasaan-kolom";

type Nilai = string | number | boolean;

test.each<[readonly Nilai[], string]>([
  [[], "null null"],
  [["1.234", "1,234", "2024", "-", "catatan", "#REF!", 1.5, true], "null null"],
  [["10.193.879.100"], "ribuan null"],
  [["9,961,858,400"], "null ribuan"],
  [["2,8", "1.234"], "null desimal"],
  [["4.11"], "desimal null"],
  [["117,153,759.00"], "desimal ribuan"],
  [["1.234,5"], "ribuan desimal"],
  [["Rp 1.234"], "ribuan null"],
  [["Rp 1,234"], "null ribuan"],
  [["5.000,-"], "ribuan null"],
  [["2,8 nilai", "4.11%"], "desimal desimal"],
  [["10.193.879.100", "4.11"], "campur null"],
  [["4.11", "10.193.879.100", "4.12"], "campur null"],
  [["5,80-6,00", "BB (72,5)", "3.5 dari 4"], "null null"],
  [[" 2,8\u00a0"], "null desimal"],
])("%j shows %s", (nilai, hasil) => {
  const { titik, koma } = kebiasaanKolom(nilai);
  expect(`${titik} ${koma}`).toBe(hasil);
});

test.each<[readonly Nilai[], boolean]>([
  [["9,961,858,400", "10.193.879.100"], true],
  [["9,961,858,400", "188,020,700"], false],
  [["2,8", "2.8"], true],
  [["2,8", "10.193.879.100"], false],
  [["10.193.879.100", "4.11"], true],
  [["1,5", "9,961,858,400"], true],
  [["1.234"], false],
  [[], false],
])("%j mixes notations: %s", (nilai, bercampur) => {
  expect(notasiBercampur(kebiasaanKolom(nilai))).toBe(bercampur);
});
