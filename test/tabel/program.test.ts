import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";

const III_15 = new Set(["III.15"]);
const contoh = () => new Uint8Array(baca(CONTOH));

async function program(isi: Uint8Array) {
  const buku = await potret((await tabelSelesai(isi, { hanya: III_15 })).isi);
  const sel = pencariSel(buku);
  return (kolom: string) => [5, 6, 7, 8].map((baris) => sel(`'Tabel III.15'!${kolom}${baris}`).nilai);
}

test("what each program reached, from the cascade of the year; an older cascade's figures are another sheet's", async () => {
  const isi = await sunting(contoh(), (context) => {
    const lembar = context.workbook.worksheets.getItem("Monev TW IV");
    // 80 % of 100 %, and 30 % of 60 %.
    lembar.getRange("J6").values = [[0.8]];
    lembar.getRange("J16").values = [[0.3]];
  });
  const kolom = await program(isi);
  expect(kolom("C")).toEqual([
    "PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK",
    "PROGRAM PENGELOLAAN APLIKASI INFORMATIKA",
    "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL",
    "PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI",
  ]);
  expect(kolom("G")).toEqual([80, 100, 50, 100]);
  expect(kolom("H")).toEqual(["Tinggi", "Sangat Baik", "Sangat Rendah", "Sangat Baik"]);
  expect(kolom("I")).toEqual(["", "", "", ""]);
});

test("its budget stands beside it where exactly one row of the budget has the program's name", async () => {
  const isi = await sunting(contoh(), (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Realisasi Anggaran").delete();
    worksheets.add("Anggaran Program").getRange("A1:E8").values = [
      ["REALISASI ANGGARAN TAHUN 2024", "", "", "", ""],
      ["", "", "", "", ""],
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      [1, "Program Pengelolaan Aplikasi Informatika", 4000000000, 3000000000, ""],
      [2, "Program Penyelenggaraan Statistik Sektoral", 200000000, 150000000, ""],
      [3, "Program Penyelenggaraan Statistik Sektoral", 100000000, 50000000, ""],
      [4, "Program Penunjang Urusan Pemerintahan", 900000000, 800000000, ""],
      ["", "Jumlah", 5200000000, 4000000000, ""],
    ];
  });
  const kolom = await program(isi);
  expect(kolom("I")).toEqual(["", 4000000000, "", ""]);
  expect(kolom("J")).toEqual(["", 3000000000, "", ""]);
  expect(kolom("K")).toEqual(["", 75, "", ""]);
});

test("without a cascade of the year there is no such table", async () => {
  const isi = await sunting(contoh(), (context) => context.workbook.worksheets.getItem("Monev TW IV").delete());
  const { hasil } = await tabelSelesai(isi, { hanya: III_15 });
  expect(hasil.rencana.status.map((s) => [s.nomor, s.keadaan])).toEqual([["III.15", "belum-ada-sumber"]]);
});
