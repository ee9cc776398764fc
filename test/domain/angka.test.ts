import type { KonteksAngka } from "../../src/domain/angka/angka";
import { baca, ringkas } from "./alat";

type Baris = readonly [nilai: string | number | boolean, hasil: string, konteks?: KonteksAngka, format?: string];
const periksa = (baris: readonly Baris[]): void => {
  const penuh = baris.map(
    ([nilai, hasil, konteks = {}, format = "General"]) => [nilai, hasil, konteks, format] as const,
  );
  test.each(penuh)("%j → %s (%j %s)", (nilai, hasil, konteks, format) => {
    expect(ringkas(baca(nilai, konteks, format))).toBe(hasil);
  });
};

describe("the table of kinerja.md §1", () => {
  periksa([
    [2.8, "2.8"],
    ["2,8", "2.8"],
    ["2.8", "2.8"],
    ["4.11", "4.11"],
    [0.1, "10 %", {}, "0%"],
    ["10%", "10 %"],
    [10, "10 %", { satuan: "%" }],
    [10, "10 %", { satuan: "persen" }],
    ["Rp. 5.733.449.100,-", "Rp 5733449100"],
    ["Rp 5,067,574,800", "Rp 5067574800"],
    ["Rp . 5.067.574.800,-", "Rp 5067574800"],
    ["10.193.879.100", "10193879100"],
    ["9,961,858,400", "9961858400"],
    ["117,153,759.00", "117153759"],
    ["(399,556,221.00)", "-399556221"],
    ["-", "kosong"],
    ["", "kosong"],
    ["*", "kosong"],
    ["n/a", "kosong"],
    [0, "0"],
    ["0", "0"],
    ["367/2.6", "tak-terbaca bentuk"],
    ["Rp. 93.588.9124", "tak-terbaca bentuk"],
    ["5,80-6,00", "tak-terbaca rentang"],
    ["72,5*", "72.5"],
    ["80 %*)", "80 %"],
    ["3*4", "tak-terbaca bentuk"],
    ["5,80-6,00", "rentang 5.8 6", { terimaRentang: true }],
    ["1.234", "tak-terbaca ambigu"],
    ["Rp 1.234", "Rp 1234"],
    ["WTP", "predikat Opini BPK 4"],
    ["BB", "predikat SAKIP 5"],
    ["Informatif", "predikat Keterbukaan informasi 5"],
    ["Sangat Baik", "predikat Kualitas 5"],
    ["=(n+1)-n/n)x 100%", "catatan"],
    ["#REF!", "galat #REF!"],
    ["#DIV/0!", "galat #DIV/0!"],
  ]);
});

describe("values with a number format", () => {
  periksa([
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [1, "100 %", {}, "0.00%"],
    [0.5, "50 %", { satuan: "persen" }, "[Red]0%;-0%"],
    [0.5, "0.5 %", { satuan: "Persen (%)" }],
    [10, "10 %", {}, '0"%"'],
    [10, "10 %", {}, "0\\%"],
    [45332, "tak-terbaca tanggal", {}, "d-mmm"],
    [45332.5, "tak-terbaca tanggal", {}, "[$-421]dd mmmm yyyy;@"],
    [0.5, "tak-terbaca tanggal", {}, "[h]:mm:ss"],
    [0.5, "tak-terbaca tanggal", {}, "h:mm AM/PM"],
    [7, "7", {}, '0 "hari (d)"'],
    [7, "7", {}, "[Red]0;[Yellow]-0"],
    [7, "7", {}, "[$Rp-421]#,##0_d"],
    [7, "7", {}, "0\\d"],
    [7, "7 %", {}, '0"%" "per tahun"'],
    [7, "7", {}, '0""_d'],
    [0.5, "tak-terbaca tanggal", {}, "[h]:00[Red]"],
    [7, "7", {}, "[Hijau]0"],
    [7, "7", {}, "[Merah]0"],
    [7, "7", {}, "General"],
    [7, "7", {}, "[>=100]0;[Magenta]0"],
    [0, "0", {}, '#,##0.00_);(#,##0.00);"-"'],
    [12, "12", {}, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-'],
    ["2,8", "2.8", {}, "d-mmm"],
    [true, "catatan"],
    [NaN, "tak-terbaca bentuk"],
    [Infinity, "tak-terbaca bentuk"],
    [-Infinity, "tak-terbaca bentuk"],
    [Number.MAX_VALUE, "tak-terbaca bentuk", {}, "0%"],
    [Number.MIN_VALUE, "tak-terbaca bentuk"],
    [999999999999999, "999999999999999"],
  ]);
});

describe("kosong", () => {
  const kosong = [
    " ",
    "\u00a0",
    "\u200b",
    "\n",
    "–",
    "—",
    "--",
    "- -",
    "−",
    "‒",
    "―",
    "**",
    "*)",
    "N/A",
    "NA",
    "n.a.",
    ".",
  ];
  periksa([..."...|..|…|-,-|Rp -|Rp. -|Rp. -,-|Rp|Rp.|- %".split("|"), ...kosong].map((teks) => [teks, "kosong"]));
  periksa([
    ["0%", "0 %"],
    ["Rp 0,-", "Rp 0"],
    ["0,00", "0"],
    ["-0", "0"],
    ["nihil", "tak-terbaca nihil"],
    ["%", "catatan"],
    ["*catatan", "catatan"],
    ["5-%", "tak-terbaca bentuk"],
    ["-% naik", "catatan"],
  ]);
});

describe("galat", () => {
  const galat =
    "#REF! #DIV/0! #N/A #NAME? #NULL! #NUM! #VALUE! #SPILL! #CALC! #GETTING_DATA #BUSY! #CONNECT! #BLOCKED! #FIELD! #UNKNOWN!";
  periksa(galat.split(" ").map((kode) => [kode, `galat ${kode}`]));
  periksa([
    ["#ref!", "catatan"],
    ["#REF!x", "catatan"],
  ]);
});

describe("dates typed or pasted as text", () => {
  const tanggal = [
    "31/12/2024",
    "2024-08-02",
    "2-Aug",
    "2 Agu",
    "Aug-08",
    "11 November 2024",
    "17 Agustus",
    "02-Agu-2024",
  ];
  periksa(tanggal.map((teks) => [teks, "tak-terbaca tanggal"]));
});

describe("what only resembles a date", () => {
  periksa([
    ["31/12/2024 pagi", "tak-terbaca bentuk"],
    ["31/12-2024", "tak-terbaca bentuk"],
    ["no 31/12/2024", "catatan"],
    ["sejak 2 Agu", "catatan"],
    ["2 Agu lalu", "tak-terbaca bentuk"],
    ["bulan Aug-08", "catatan"],
    ["Aug-08 lalu", "catatan"],
    ["Agustus 2024", "catatan"],
  ]);
});

describe("words", () => {
  const kata = [
    "TW 1",
    "Triwulan I",
    "Bulan Agustus 2024",
    "Sekretariat",
    "1. Menyusun laporan kinerja",
    "a",
    "?",
    "√",
  ];
  periksa([...kata, "Jumlah total nilai domain / 3", "Rp sekian"].map((teks) => [teks, "catatan"]));
  test("stay as they are written", () => {
    expect(baca("  =(n+1)-n/n)x 100% ")).toEqual({ jenis: "catatan", teks: "  =(n+1)-n/n)x 100% " });
    expect(baca(" 367/2.6")).toEqual({ jenis: "tak-terbaca", teks: " 367/2.6", alasan: "bentuk" });
    expect(baca(" Sangat  Baik ")).toEqual({ jenis: "predikat", teks: "Sangat Baik", skala: "Kualitas", skor: 5 });
  });
});
