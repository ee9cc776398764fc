import { bahanKenalkan, hasilKenalkan } from "../../src/app/kenalkan";
import { olahHitung } from "../../src/app/olah-hitung";
import type { ArtiKenalan } from "../../src/domain/kenalan/arti-kenalan";
import type { Kenalan, WaktuKenalan } from "../../src/domain/kenalan/kenalan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bacaLembar } from "../../src/sheets/baca-lembar";
import { ajarkan } from "../../src/sheets/kenalan/ajarkan";
import { hurufKolom } from "../../src/sheets/rumus-sel";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

type Arti = ArtiKenalan | readonly [ArtiKenalan, WaktuKenalan] | null;

const ajaran = (
  sheet: SheetSnapshot,
  peran: Kenalan["peran"],
  baris: readonly [number, number],
  arti: readonly Arti[],
) => ({
  lembar: sheet.name,
  peran,
  baris,
  kolom: arti.flatMap((satu, column) => {
    if (satu === null) return [];
    const [jenis, waktu] = typeof satu === "string" ? ([satu, "judul"] as const) : satu;
    return [{ column, arti: jenis, waktu }];
  }),
});

function diajarkan(...isi: Parameters<typeof ajaran>): Kenalan {
  const hasil = ajarkan(isi[0], ajaran(...isi));
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.kenalan;
}

function tertulis(sheet: SheetSnapshot, kenalan: readonly Kenalan[]): Record<string, unknown> | string {
  const olah = olahHitung(bukuKerja(sheet), { ...PENGATURAN_BAWAAN, kenalan });
  if ("pesan" in olah) return olah.pesan;
  return Object.fromEntries(
    olah.rencana.plan.writes.map(({ cell, after: { content } }) => [
      `${hurufKolom(cell.column)}${cell.row + 1}`,
      typeof content === "number" ? Math.round(content * 1e4) / 1e4 : content,
    ]),
  );
}

const ANGKA = ["Dokumen tersusun", "dokumen", 10, 4, 1, 1, 1, 1, "", ""];
/** Without a word of ours, with a row of column numbers that states how the last column follows. */
const bernomor = (nomor: Baris): SheetSnapshot =>
  lembar("Sheet1", [
    ["Rekap 2025"],
    [],
    ["Hal", "Takaran", "Cita-cita", "Janji", "Jadi TW I", "Jadi TW II", "Jadi TW III", "Jadi TW IV", "Semua", "Nisbah"],
    nomor,
    ANGKA,
  ]);
const ARTI_BERNOMOR: readonly Arti[] = [
  "indikator",
  "satuan",
  "target-akhir",
  "target",
  ...Array.from({ length: 4 }, () => "realisasi" as const),
  "realisasi",
  "capaian",
];

test("a row of column numbers that states a formula is computed as it is written, inside the header and below it", () => {
  // 10 = 9/3 x 100: 4 of 10, whatever "capaian" of the year would be (4 of 4).
  const sheet = bernomor([1, 2, 3, 4, 5, 6, 7, 8, "9=5+6+7+8", "10=9/3x100"]);
  for (const bawah of [2, 3]) {
    const kenalan = diajarkan(sheet, "evaluasi-renja", [2, bawah], ARTI_BERNOMOR);
    expect(tertulis(sheet, [kenalan])).toEqual({ I5: 4, J5: 40 });
  }
});

test("without a formula the meanings say what is divided, and so they do where two columns have one number", () => {
  for (const nomor of [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [1, 2, 3, 3, 5, 6, 7, 8, "9=5+6+7+8", "10=9/3x100"],
  ] as const) {
    const sheet = bernomor(nomor);
    expect(tertulis(sheet, [diajarkan(sheet, "evaluasi-renja", [2, 2], ARTI_BERNOMOR)])).toEqual({ I5: 4, J5: 100 });
  }
});

test("a quarter that no header names is told by staff, and what can be two figures stays blank", () => {
  const sheet = lembar("Sheet1", [
    ["Rekap 2025"],
    ["Hal", "Janji", "Pertama", "Kedua", "Semua", "Nisbah"],
    ["Bantuan benih", 40, 15, "", "", ""],
    ["Pelatihan petani", "", 10, 20, "", ""],
  ]);
  const arti = ["program", "target", ["realisasi", "tw-1"], ["realisasi", "tw-2"], "realisasi", "capaian"] as const;
  const hasil = hasilKenalkan(
    bukuKerja(sheet),
    PENGATURAN_BAWAAN,
    sheet,
    ajaran(sheet, "evaluasi-renja", [1, 1], arti),
  );
  if (hasil.status !== "jadi") throw new Error(hasil.pesan);
  expect(hasil).toMatchObject({ baris: 2, hasil: 2 });
  expect(hasil.contoh[0]).toMatchObject({ jenis: "evaluasi", nama: "Bantuan benih", sisi: "kinerja" });
  expect(hasil.kurang).toEqual(["1 sel hasil tetap kosong dan ditanyakan, karena dapat berisi dua angka."]);
  // One quarter is the year so far, 15 of 40. 10 then 20 without a target may be 20 or 30: asked.
  expect(tertulis(sheet, [hasil.kenalan])).toEqual({ E3: 15, F3: 37.5 });
});

test("what a result follows from is missed by name", () => {
  const sheet = lembar("Sheet1", [["Rekap 2025"], ["Hal", "Janji", "Jadi", "Nisbah"], ["Bantuan benih", 40, 10, ""]]);
  const hasil = hasilKenalkan(
    bukuKerja(sheet),
    PENGATURAN_BAWAAN,
    sheet,
    ajaran(sheet, "evaluasi-renja", [1, 1], ["program", "target", "realisasi", "capaian-renstra"]),
  );
  expect(hasil).toMatchObject({
    kurang: ["Hasil kolom D tidak dihitung: kolom yang menjadi dasarnya belum diberi arti."],
    hasil: 0,
  });
});

test.each<readonly [string, readonly Arti[], string]>([
  [
    "a year in a form of one year",
    ["program", "target", ["realisasi", "2025"], null],
    "tidak dapat diberi waktu “2025”",
  ],
  ["a quarter of a target", ["program", ["target", "tw-1"], "realisasi", null], "tidak dapat diberi waktu “tw-1”"],
  ["two targets", ["program", "target", "realisasi", "target"], "diberikan kepada dua kolom"],
  ["two realisasi of the year", ["program", "target", "realisasi", "realisasi"], "dua kolom diberi arti realisasi"],
  ["a budget's pagu", ["program", "pagu", "realisasi", null], "tidak ada kolom yang berisi “pagu”"],
  ["nothing that names the rows", [null, "target", "realisasi", "capaian"], "program atau kegiatan atau indikator"],
])("%s is refused in one sentence", (_, arti, sebab) => {
  const sheet = lembar("Sheet1", [["Rekap 2025"], ["Hal", "Janji", "Jadi", "Nisbah"], ["Bantuan benih", 40, 10, ""]]);
  const hasil = ajarkan(sheet, ajaran(sheet, "evaluasi-renja", [1, 1], arti));
  if (hasil.ok) throw new Error("accepted");
  expect(hasil.pesan).toContain(sebab);
});

/** E.81 as Permendagri 86/2017 draws it, K and Rp in one row of leaves. */
const E81 = lembar("E.81", [
  ["Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten Contoh Tahun 2024"],
  [],
  [
    ...["No", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/Kegiatan (output)"],
    ...["Target Renstra Perangkat Daerah pada Tahun 2026", ""],
    ...["Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu", ""],
    ...["Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi", ""],
    ...["Realisasi Kinerja Pada Triwulan", "", "", "", "", "", "", ""],
    ...["Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi", ""],
    ...["Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2024", ""],
    ...["Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2024 (%)", ""],
  ],
  [...Array.from({ length: 9 }, () => ""), "I", "", "II", "", "III", "", "IV", ""],
  ["", "", "", ...Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? "K" : "Rp"))],
  [1, "Program Pangan", "Produksi padi (ton)", 500, 9e9, 100, 2e9, 100, 2e9, 25, 5e8, 25, 4e8, 25, 6e8, 25, 3e8],
]);

test("on a form that is read already the page begins with what was read, and teaching it changes no figure", () => {
  const { peran, baris, kolom } = bahanKenalkan(E81, bacaLembar(E81), []);
  expect(peran).toBe("evaluasi-renja");
  const ukuran = ["target-akhir", "lalu", "target", ...Array.from({ length: 4 }, () => "realisasi"), "realisasi"];
  const pasangan = [...ukuran, "sampai-tahun-ini", "capaian-renstra"].flatMap((satu) => [satu, `${satu}-rp`]);

  expect(kolom.map((k) => k.arti)).toEqual([null, "program", "indikator", ...pasangan]);
  const tanpa = tertulis(E81, []);
  // 4 × 25 = 100; 100 + 100 = 200 of 500. 0.5 + 0.4 + 0.6 + 0.3 = 1.8 of 9 with the 2 before: 3.8.
  expect(tanpa).toEqual({ R6: 100, S6: 1.8e9, T6: 200, U6: 3.8e9, V6: 40, W6: 42.2222 });
  const kenalan = diajarkan(
    E81,
    "evaluasi-renja",
    baris,
    kolom.map((k) => k.arti),
  );
  expect(tertulis(E81, [kenalan])).toEqual(tanpa);
});

test("names of rows and units count as read", () => {
  const arti = (isi: readonly Kenalan[]) => bacaLembar(E81, isi).dokumen[0]?.asal.bacaan?.kolom.map((k) => k.arti);
  expect(arti([])?.slice(0, 4)).toEqual([null, "Program/kegiatan", "Indikator", "Target akhir Renstra (kinerja)"]);
});
