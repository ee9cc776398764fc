import { naskahDari } from "../../src/app/naskah";
import { hitungSelesai, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { bukuKantor, lembarTabel, type Lembar } from "../alat/lembar-kantor";
import { teksWord, wordSegar } from "../naskah/alat-word";
import { kalimat } from "../naskah/alat";

const INSTANSI = "DINAS PERIKANAN KABUPATEN CONTOH";
const buku = (...lembar: readonly Lembar[]): Promise<Uint8Array> => bukuKantor(INSTANSI, ...lembar);
const IKAN = ["Meningkatnya produksi", "Jumlah produksi ikan", "Ton"] as const;
const PUAS = ["Meningkatnya kualitas", "Indeks kepuasan", "Indeks"] as const;

const PK: Lembar = [
  "PK",
  "PERJANJIAN KINERJA TAHUN 2025",
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, ...IKAN, 400],
  [2, ...PUAS, 80],
];
const RENAKSI: Lembar = [
  "Rencana Aksi",
  "RENCANA AKSI KINERJA TAHUN 2025",
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV"],
  [1, ...IKAN, 400, 100, 100, 100, 100],
  [2, ...PUAS, 80, 80, 80, 80, 80],
];
/** A quarter's monev: its realisasi of both indikator. */
const monev = (tw: string, ikan: number | null, puas: number | null): Lembar => [
  `Monev TW ${tw}`,
  `MONEV RENCANA AKSI TRIWULAN ${tw} TAHUN 2025`,
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2025", `Target TW ${tw}`, `Realisasi TW ${tw}`, "%"],
  [1, ...IKAN, 400, 100, ikan, null],
  [2, ...PUAS, 80, 80, puas, null],
];
const anggaran = (judul: string): Lembar => [
  "Realisasi Anggaran",
  judul,
  ["No", "Sasaran", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
  [1, IKAN[0], "Program Pengelolaan Perikanan Budidaya", 1_000_000_000, 700_000_000, null],
  [2, PUAS[0], "Program Penunjang Urusan", 500_000_000, 300_000_000, null],
];
const pengukuran = (judul: string, realisasi = "Realisasi"): Lembar => [
  "Pengukuran",
  judul,
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", realisasi, "Capaian (%)"],
  [1, ...IKAN, 400, 290, null],
  [2, ...PUAS, 80, 78, null],
];

const TW3 = [PK, RENAKSI, monev("I", 90, 78), monev("II", 95, 79), monev("III", 105, 79.5)] as const;
const SETAHUN = /s\/d (triwulan|tw)|sisa anggaran/i;

describe("a workbook whose monev ends with TW III", () => {
  test("every table with figures of the year says so in its title, and in the headers over those figures", async () => {
    const isi = await buku(...TW3, anggaran("REALISASI ANGGARAN PER 30 SEPTEMBER 2025"));
    const lembar = await lembarTabel(isi);
    const utama = lembar("Tabel III.2");
    expect(utama[0]).toBe("Tabel III.2. Capaian Kinerja Tahun 2025 (Realisasi s/d Triwulan III)");
    expect(utama.join("\n")).toContain(
      "TARGET | REALISASI S/D TW III | PERSENTASE S/D TW III | KRITERIA/ KODE S/D TW III",
    );
    // 90 + 95 + 105 of 400, and the last level of 80.
    expect(utama.join("\n")).toMatch(/400 \| 290 \| 72\.5 \| Sedang/);
    expect(utama.join("\n")).toMatch(/80 \| 79\.5 \| 99\.375 \| Sangat Baik/);
    const seri = lembar("Tabel III.4");
    expect(seri[0]).toBe("Tabel III.4. Target dan Realisasi Kinerja Tahun 2025 (Realisasi s/d Triwulan III)");
    expect(seri.join("\n")).toContain(
      "Target | Realisasi | % Capaian | Target | Realisasi s/d TW III | % Capaian s/d TW III",
    );
    expect(seri.join("\n")).toContain("Capaian s/d TW III 2025 terhadap target akhir (%)");
    expect(lembar("Grafik III.2")[0]).toBe(
      "Grafik III.2. Capaian Kinerja Tahun 2025 terhadap Target 100% (Realisasi s/d Triwulan III)",
    );
    const uang = lembar("Tabel III.9");
    expect(uang[0]).toBe(
      "Tabel III.9. Anggaran dan Realisasi Belanja Langsung per Sasaran Tahun 2025 (Kinerja s/d Triwulan III; Anggaran s/d September)",
    );
    expect(uang.join("\n")).toContain(
      "Target | Realisasi s/d TW III | % Realisasi s/d TW III | Target (Rp) | Realisasi s/d September (Rp) | % Realisasi s/d September",
    );
    expect(uang.join("\n")).toContain("Sisa Anggaran s/d September (Rp)");
    expect(uang.join("\n")).not.toContain("Efisiensi");
  });

  test("so do the sentences and the Word file", async () => {
    const isi = await buku(...TW3, anggaran("REALISASI ANGGARAN PER 30 SEPTEMBER 2025"));
    const bahan = naskahDari((await hitungSelesai(isi)).hasil);
    const semua = [...kalimat(bahan.naskah).values()].join("\n");
    expect(semua).toContain("terealisasi sampai dengan bulan September Rp1.000.000.000");
    expect(semua).not.toMatch(/Rata-rata capaian kinerja/);
    const word = teksWord(await wordSegar(bahan));
    expect(word).toContain("Capaian Kinerja Tahun 2025 (Realisasi s/d Triwulan III)");
    expect(word).toContain("REALISASI S/D TW III");
    expect(word).toContain("Sisa Anggaran s/d September (Rp)");
  });
});

test("where some rows reach a quarter only, the title says that some do and a printed line names them", async () => {
  const isi = await buku(...TW3, monev("IV", 110, null));
  const lembar = await lembarTabel(isi);
  const utama = lembar("Tabel III.2");
  expect(utama[0]).toBe("Tabel III.2. Capaian Kinerja Tahun 2025 (Sebagian Realisasi s/d Triwulan III)");
  expect(utama.join("\n")).toContain("TARGET | REALISASI | PERSENTASE | KRITERIA/ KODE");
  const keterangan = utama.findIndex((b) => b === "Realisasi s/d Triwulan III, belum setahun: Indeks kepuasan.");
  expect(utama[keterangan + 1]).toMatch(/^Sumber: /);
  // The table of a sasaran whose indikator is complete says nothing of it.
  expect(lembar("Tabel III.4")[0]).toBe("Tabel III.4. Target dan Realisasi Kinerja Tahun 2025");
  expect(lembar("Tabel III.7")[0]).toBe(
    "Tabel III.7. Target dan Realisasi Kinerja Tahun 2025 (Realisasi s/d Triwulan III)",
  );
  const bahan = naskahDari((await hitungSelesai(isi)).hasil);
  expect(teksWord(await wordSegar(bahan))).toContain("Realisasi s/d Triwulan III, belum setahun: Indeks kepuasan.");
});

test.each([
  ["a title to September", pengukuran("PENGUKURAN KINERJA TAHUN 2025 (S.D. SEPTEMBER)")],
  ["a title to a day", pengukuran("PENGUKURAN KINERJA TAHUN 2025 PER 30 SEPTEMBER 2025")],
  ["a title of quarters", pengukuran("PENGUKURAN KINERJA S.D. TRIWULAN III TAHUN 2025")],
  ["a column's header", pengukuran("PENGUKURAN KINERJA TAHUN 2025", "Realisasi s.d. TW III")],
])("%s of one sheet of the year is taken at its word", async (_, lembar) => {
  const utama = (await lembarTabel(await buku(PK, lembar)))("Tabel III.2");
  expect(utama[0]).toBe("Tabel III.2. Capaian Kinerja Tahun 2025 (Realisasi s/d Triwulan III)");
  expect(utama.join("\n")).toContain("REALISASI S/D TW III");
});

test.each([
  ["a year that is over", buku(...TW3, monev("IV", 110, 80), anggaran("REALISASI ANGGARAN TAHUN 2025"))],
  [
    "titles to the year's end",
    buku(PK, pengukuran("PENGUKURAN KINERJA S.D. DESEMBER 2025"), anggaran("REALISASI ANGGARAN PER 31 DESEMBER 2025")),
  ],
])("%s: no table of the year speaks of a quarter", async (_, isi) => {
  const lembar = await lembarTabel(await isi);
  for (const nama of ["Tabel III.2", "Tabel III.4", "Tabel III.7", "Tabel III.9", "Grafik III.2"]) {
    expect(lembar(nama)[0]).toContain("2025");
    expect(lembar(nama).filter((baris) => SETAHUN.test(baris))).toEqual([]);
  }
  expect(lembar("Tabel III.9").join("\n")).toContain("Efisiensi (Rp)");
});

test("a figure to August is of no quarter: its sheet is asked about, and no table has it", async () => {
  const { hasil, isi } = await tabelSelesai(
    await buku(PK, pengukuran("PENGUKURAN KINERJA TAHUN 2025 (S.D. AGUSTUS)")),
    {},
  );
  expect(hasil.temuan.map((t) => t.kode)).toContain("T25");
  const { sheets } = await potret(isi);
  expect(sheets.find((s) => s.name === "Tabel III.2")?.values.flat()).not.toContain(290);
});

test("what is released once is the year's as soon as it is out", async () => {
  const renaksi: Lembar = [
    "Rencana Aksi",
    "RENCANA AKSI KINERJA TAHUN 2025",
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV"],
    [1, ...IKAN, 400, 100, 100, 100, 100],
    [2, ...PUAS, 80, null, 80, null, null],
  ];
  const tw = (n: string, ikan: number, target: number | null, puas: number | null): Lembar => {
    const [nama, judul, kepala, satu] = monev(n, ikan, null);
    return [nama, judul, kepala, satu ?? [], [2, ...PUAS, 80, target, puas, null]];
  };
  const isi = await buku(
    PK,
    renaksi,
    tw("I", 90, null, null),
    tw("II", 95, 80, 78),
    tw("III", 105, null, null),
    tw("IV", 110, null, null),
  );
  const utama = (await lembarTabel(isi))("Tabel III.2");
  expect(utama[0]).toBe("Tabel III.2. Capaian Kinerja Tahun 2025");
  expect(utama.join("\n")).toMatch(/80 \| 78 \| 97\.5 \|/);
});

test("the columns of efisiensi that need the whole year are not there before it is over; the note says so", async () => {
  const isi = await buku(...TW3, anggaran("REALISASI ANGGARAN PER 30 SEPTEMBER 2025"));
  const { isi: dibuat } = await tabelSelesai(isi, {
    simpan: (lama) => ({ ...lama, kolomEfisiensi: ["capaian-kurang-serapan", "ne"] }),
  });
  const teks = (await potret(dibuat)).sheets
    .find((s) => s.name === "Tabel III.9")!
    .values.flat()
    .map(String);
  expect(teks.filter((t) => t === "NE (%)" || t === "Capaian − Serapan (poin)" || t.startsWith("NE ("))).toEqual([]);
  expect(teks.join("\n")).toContain(
    "Capaian − Serapan (poin), NE (%) menyusul sesudah kinerja dan anggaran setahun diketahui",
  );
});
