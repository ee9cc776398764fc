import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Mutu pendidikan meningkat", "Nilai rapor", "Nilai", 70],
]);
const uang = (...baris: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Anggaran", [["PAGU DAN REALISASI ANGGARAN TAHUN 2024"], ...baris]);
const JUDUL: Baris = ["No", "Program", "Sumber Dana", "Pagu", "Realisasi", "%"];
const perProgram = (hasil: ReturnType<typeof hitungLembar>): (readonly [string, number | null])[] =>
  hasil.laporan.anggaran.sasaran.map(({ nama, pagu }) => [
    nama,
    pagu.jenis === "angka" ? Number(pagu.nilai.toString()) : null,
  ]);

/** 1,000 + 500 of 1,500 with 900 + 450 spent; 200 + 300 of 500 with 100 + 300 spent: 1,750 of 2,000 in all, 87.5 %. */
const sumber = (jumlah: (pagu: number, realisasi: number) => Baris | null, total: Baris): ReturnType<typeof lembar> =>
  uang(
    JUDUL,
    [1, "Program Pengelolaan Pendidikan", "APBD", 1000 * JUTA, 900 * JUTA, ""],
    ["", "", "DAK", 500 * JUTA, 450 * JUTA, ""],
    ...[jumlah(1500, 1350)].flatMap((b) => (b ? [b] : [])),
    [2, "Program Pengembangan Kurikulum", "APBD", 200 * JUTA, 100 * JUTA, ""],
    ["", "", "DAK", 300 * JUTA, 300 * JUTA, ""],
    ...[jumlah(500, 400)].flatMap((b) => (b ? [b] : [])),
    total,
  );
const PROGRAM = [
  ["Program Pengelolaan Pendidikan", 1500 * JUTA],
  ["Program Pengembangan Kurikulum", 500 * JUTA],
];
const TOTAL: Baris = ["", "Total", "", 2000 * JUTA, 1750 * JUTA, ""];

test.each([
  ["without sums of a program", sumber(() => null, TOTAL), { F9: undefined, F7: 87.5 }],
  [
    "with their sums",
    sumber((p, r) => ["", "", "Jumlah", p * JUTA, r * JUTA, ""], TOTAL),
    { F5: 90, F8: 80, F9: 87.5 },
  ],
  [
    "with their sums still blank",
    sumber(() => ["", "", "Jumlah", "", "", ""], ["", "Total", "", "", "", ""]),
    { D5: 1500 * JUTA, E5: 1350 * JUTA, F5: 90, D8: 500 * JUTA, E8: 400 * JUTA, D9: 2000 * JUTA, E9: 1750 * JUTA },
  ],
  [
    "with the total beside the sources",
    sumber((p, r) => ["", "", "Sub Jumlah", p * JUTA, r * JUTA, ""], ["", "", "Jumlah", 2000 * JUTA, 1750 * JUTA, ""]),
    { F5: 90, F8: 80, F9: 87.5 },
  ],
])("money by source, the program named once, %s", (_, buku, isi) => {
  const hasil = hitungLembar(PK, buku);
  expect(perProgram(hasil)).toEqual(PROGRAM);
  expect(anggaran(hasil)).toEqual([2000 * JUTA, 1750 * JUTA]);
  expect(kodeTemuan(hasil)).not.toContain("T05");
  expect(tulisan(hasil)).toMatchObject(Object.fromEntries(Object.entries(isi).filter(([, n]) => n !== undefined)));
});

test("a program that is the sum of the sources below it is counted once, below codes too", () => {
  const hasil = hitungLembar(
    PK,
    uang(
      ["Kode", "Program/Kegiatan", "Sumber Dana", "Pagu", "Realisasi", "%"],
      ["1.01.02", "Program Pengelolaan Pendidikan", "", 1500 * JUTA, 1350 * JUTA, ""],
      ["1.01.02.2.01", "Kegiatan Sekolah Dasar", "", 1500 * JUTA, 1350 * JUTA, ""],
      ["", "", "APBD", 1000 * JUTA, 900 * JUTA, ""],
      ["", "", "DAK", 500 * JUTA, 450 * JUTA, ""],
      ["1.01.03", "Program Pengembangan Kurikulum", "", 500 * JUTA, 400 * JUTA, ""],
      ["1.01.03.2.01", "Kegiatan Kurikulum", "APBD", 500 * JUTA, 400 * JUTA, ""],
      ["", "Jumlah", "", "", "", ""],
    ),
  );
  expect(perProgram(hasil)).toEqual(PROGRAM);
  expect(tulisan(hasil)).toMatchObject({ D9: 2000 * JUTA, E9: 1750 * JUTA, F9: 87.5, F5: 90, F6: 90 });
});

test("the program in every row, and its sum among them", () => {
  const baris = (nama: string, ...isi: Baris): Baris => ["", nama, ...isi, ""];
  const hasil = hitungLembar(
    PK,
    uang(
      JUDUL,
      baris("Program Pengelolaan Pendidikan", "APBD", 1000 * JUTA, 900 * JUTA),
      baris("Program Pengelolaan Pendidikan", "DAK", 500 * JUTA, 450 * JUTA),
      baris("Program Pengelolaan Pendidikan", "Jumlah", 1500 * JUTA, 1350 * JUTA),
      baris("Program Pengembangan Kurikulum", "APBD", 500 * JUTA, 400 * JUTA),
    ),
  );
  expect(perProgram(hasil)).toEqual(PROGRAM);
  expect(anggaran(hasil)).toEqual([2000 * JUTA, 1750 * JUTA]);
});

test("kinds of belanja in a column of their own, and sources of a kegiatan that happen to be equal", () => {
  const belanja = hitungLembar(
    PK,
    uang(
      ["No", "Program", "Jenis Belanja", "Pagu", "Realisasi", "%"],
      [1, "Program Pengelolaan Pendidikan", "Belanja Pegawai", 1000 * JUTA, 900 * JUTA, ""],
      ["", "", "Belanja Modal", 500 * JUTA, 450 * JUTA, ""],
      [2, "Program Pengembangan Kurikulum", "Belanja Modal", 500 * JUTA, 400 * JUTA, ""],
    ),
  );
  expect(perProgram(belanja)).toEqual(PROGRAM);
  const kegiatan = hitungLembar(
    PK,
    uang(
      ["No", "Program / Kegiatan", "Sumber Dana", "Pagu", "Realisasi", "%"],
      ["A", "Program Penunjang", "", "", "", ""],
      [1, "Kegiatan Perencanaan", "APBD", 100 * JUTA, 90 * JUTA, ""],
      ["", "", "DAK", 100 * JUTA, 90 * JUTA, ""],
      [2, "Kegiatan Keuangan", "APBD", 300 * JUTA, 270 * JUTA, ""],
      ["", "Jumlah", "", "", "", ""],
    ),
  );
  expect(tulisan(kegiatan)).toMatchObject({ D7: 500 * JUTA, E7: 450 * JUTA, F7: 90 });
});

test("sources in the column of programs add up to what stands above them; alone, they may hold each other", () => {
  const sekolom = (pagu: number | string, realisasi: number | string): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      PK,
      uang(
        ["No", "Program", "Pagu", "Realisasi", "%"],
        [1, "Program Pengelolaan Pendidikan", pagu, realisasi, ""],
        ["", "APBD Kab", 1000 * JUTA, 900 * JUTA, ""],
        ["", "DAK Fisik", 500 * JUTA, 450 * JUTA, ""],
      ),
    );
  expect(perProgram(sekolom(1500 * JUTA, 1350 * JUTA))).toEqual(PROGRAM.slice(0, 1));
  const tanpaJumlah = sekolom("", "");
  expect(anggaran(tanpaJumlah)).toEqual([null, null]);
  expect(kodeTemuan(tanpaJumlah)).toContain("T05");
});

test("sums that are wrong are named, and only those", () => {
  const hasil = hitungLembar(
    PK,
    sumber((p, r) => ["", "", "Jumlah", (p === 500 ? 510 : p) * JUTA, r * JUTA, ""], TOTAL),
  );
  expect(hasil.temuan.filter(({ kode }) => kode === "T05").map(({ pesan }) => pesan)).toEqual([
    expect.stringContaining("Rp510.000.000 (Anggaran!D8), padahal jumlah rinciannya Rp500.000.000") as string,
  ]);
  expect(anggaran(hasil)).toEqual([2000 * JUTA, 1750 * JUTA]);
});

test("a row of money that nothing names at all is asked about", () => {
  const hasil = hitungLembar(
    PK,
    uang(
      ["No", "Program", "Pagu", "Realisasi", "%"],
      [1, "Program Pengelolaan Pendidikan", 1000 * JUTA, 900 * JUTA, ""],
      ["", "", 500 * JUTA, 450 * JUTA, ""],
      [2, "Program Pengembangan Kurikulum", 500 * JUTA, 400 * JUTA, ""],
    ),
  );
  expect(anggaran(hasil)).toEqual([null, null]);
  expect(kodeTemuan(hasil)).toContain("T05");
});

describe("what a row has in all beside its parts", () => {
  const berkolom = (jumlah: number): ReturnType<typeof lembar> =>
    uang(
      ["No", "Program", "Pagu APBD", "Pagu DAK", "Jumlah Pagu", "Realisasi", "%"],
      [1, "Program Pengelolaan Pendidikan", 100 * JUTA, 50 * JUTA, 150 * JUTA, 135 * JUTA, ""],
      [2, "Program Pengembangan Kurikulum", 200 * JUTA, 50 * JUTA, jumlah * JUTA, 130 * JUTA, ""],
    );

  test("is named where it differs, and left as it is", () => {
    const hasil = hitungLembar(PK, berkolom(260));
    expect(hasil.temuan).toContainEqual(
      expect.objectContaining({
        kode: "T05",
        pesan:
          "Jumlah pagu tercetak Rp260.000.000 (Anggaran!E4), padahal jumlah rinciannya Rp250.000.000 (Anggaran!C4, Anggaran!D4); selisih Rp10.000.000.",
      }),
    );
    expect(tulisan(hasil)).toEqual({ G3: 90, G4: 50 });
  });

  test("is not where it agrees, or where the parts overlap", () => {
    expect(kodeTemuan(hitungLembar(PK, berkolom(250)))).not.toContain("T05");
    const bertumpuk = uang(
      ["No", "Program", "Pagu APBD", "Pagu DAK", "Jumlah Pagu", "Realisasi", "%"],
      [1, "Program Pengelolaan Pendidikan", 150 * JUTA, 50 * JUTA, 150 * JUTA, 135 * JUTA, ""],
      [2, "Program Pengembangan Kurikulum", 200 * JUTA, 50 * JUTA, 200 * JUTA, 130 * JUTA, ""],
    );
    expect(kodeTemuan(hitungLembar(PK, bertumpuk))).not.toContain("T05");
  });

  test("with a realisasi of each part", () => {
    const buku = uang(
      ["No", "Program", "Pagu", "", "", "Realisasi", "", "", "%"],
      ["", "", "APBD", "DAK", "Jumlah", "APBD", "DAK", "Jumlah", ""],
      [1, "Program A", 100 * JUTA, 50 * JUTA, 150 * JUTA, 90 * JUTA, 45 * JUTA, 140 * JUTA, ""],
      [2, "Program B", 200 * JUTA, 50 * JUTA, 250 * JUTA, 190 * JUTA, 10 * JUTA, 200 * JUTA, ""],
    );
    const t05 = hitungLembar(PK, buku).temuan.filter(({ kode }) => kode === "T05");
    expect(t05.map(({ pesan }) => pesan)).toEqual([
      "Jumlah realisasi tercetak Rp140.000.000 (Anggaran!H4), padahal jumlah rinciannya Rp135.000.000 (Anggaran!F4, Anggaran!G4); selisih Rp5.000.000.",
    ]);
  });
});
