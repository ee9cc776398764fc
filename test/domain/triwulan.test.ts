import type { Angka } from "../../src/domain/angka/angka";
import { simpulkanPola } from "../../src/domain/capaian/simpulkan-pola";
import { realisasiSetahun, type Pola } from "../../src/domain/capaian/triwulan";
import { angka, baca, catatan, galat, kosong, ringkas, takTerbaca } from "./alat";

type Empat = readonly [Angka, Angka, Angka, Angka];

/** "10 - 30 #" → four values; "-" kosong, "#" galat, "?" tak-terbaca, "x" catatan, else as in a cell. */
function empat(teks: string): Empat {
  const khusus: Record<string, Angka> = { "-": kosong, "#": galat, "?": takTerbaca, x: catatan };
  const [a, b, c, e] = teks
    .split(" ")
    .map((satu) => khusus[satu] ?? baca(satu.replace("_", " "), { terimaRentang: true }));
  return [a!, b!, c!, e!];
}

describe("simpulkanPola (kinerja.md §2)", () => {
  test.each<[string, Angka, Pola, boolean]>([
    ["- - - 3", angka("3"), "rilis", true],
    ["- 3 - -", angka("5"), "rilis", true],
    ["- x - 3", kosong, "rilis", true],
    ["- - - BB", baca("BB"), "rilis", true],
    ["- - - ?", angka("3"), "rilis", false],
    ["20 40 60 70", angka("70"), "kumulatif", true],
    ["70 70 70 70", angka("70"), "kumulatif", true],
    ["- 40 - 70", angka("70"), "kumulatif", true],
    ["10 20 30 10", angka("70"), "jumlah", true],
    ["25 25 25 25", angka("100"), "jumlah", true],
    ["0,1 0,2 - -", angka("0.3"), "jumlah", true],
    ["80 40 60 70", angka("70"), "jumlah", false],
    ["0.5 0.6 0.7 0.9", angka("2.8"), "jumlah", false],
    ["20 40 60 71", angka("70"), "jumlah", false],
    ["10 20 30 10", kosong, "jumlah", false],
    ["10 20 30 10", galat, "jumlah", false],
    ["10 ? 30 30", angka("70"), "jumlah", false],
    ["- - - -", angka("70"), "jumlah", false],
    ["B B BB BB", baca("BB"), "posisi", true],
    ["B B BB BB", baca("A"), "posisi", false],
    ["5-6 5-6 5-6 5-6", baca("5-6", { terimaRentang: true }), "posisi", true],
    ["5-6 5-6 5-6 5-7", baca("5-6", { terimaRentang: true }), "posisi", false],
    ["5-6 5-6 5-6 5-6", angka("5"), "posisi", false],
    ["B B B B", angka("4"), "posisi", false],
  ])("%s of %j → %s, sure: %s", (target, tahunan, pola, yakin) => {
    expect(simpulkanPola(empat(target), tahunan)).toEqual({ pola, yakin });
  });
});

describe("realisasiSetahun", () => {
  test.each<[Pola, string, string | null]>([
    ["jumlah", "10 20 30 10", "70 | 4 | 1234"],
    ["jumlah", "10 20 - -", "30 | 2 | 12"],
    ["jumlah", "10 - 30 x", "40 | 3 | 13"],
    ["jumlah", "0,1 0,2 - -", "0.3 | 2 | 12"],
    ["jumlah", "10% 20% - -", "30 % | 2 | 12"],
    ["jumlah", "10% 20 - -", "30 % | 2 | 12"],
    ["jumlah", "Rp_10 Rp_20 - -", "Rp 30 | 2 | 12"],
    ["jumlah", "0 0 0 0", "0 | 4 | 1234"],
    ["jumlah", "10 # ? 10", "galat #REF! | 4 | 2"],
    ["jumlah", "10 ? # 10", "galat #REF! | 4 | 3"],
    ["jumlah", "10 ? 30 -", "tak-terbaca bentuk | 3 | 2"],
    ["jumlah", "B BB - -", "predikat SAKIP 5 | 2 | 2"],
    ["jumlah", "10 BB 10 -", "predikat SAKIP 5 | 3 | 2"],
    ["kumulatif", "10 20 30 -", "30 | 3 | 3"],
    ["kumulatif", "10 # 30 40", "40 | 4 | 4"],
    ["kumulatif", "10 20 30 #", "galat #REF! | 4 | 4"],
    ["posisi", "10 - ? -", "tak-terbaca bentuk | 3 | 3"],
    ["rilis", "- 3,6 - -", "3.6 | 2 | 2"],
    ["rilis", "0 - - -", "0 | 1 | 1"],
    ["posisi", "10% 20% - -", "20 % | 2 | 2"],
    ["jumlah", "- - - -", null],
    ["kumulatif", "x - - x", null],
  ])("%s of %s → %s", (pola, realisasi, hasil) => {
    const setahun = realisasiSetahun(pola, empat(realisasi));
    expect(setahun && `${ringkas(setahun.nilai)} | ${setahun.sampaiTw} | ${setahun.sel.join("")}`).toBe(hasil);
  });
});
