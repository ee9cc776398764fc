import type { TabelTerlewat } from "../domain/dokumen/lembar-terbaca";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Grid } from "./grid";
import { isBarisRingkasan, isBerhuruf } from "./jenis-baris";
import { bacaJudulKolom, type Konsep } from "./judul-kolom";
import { KONSEP_NAMA } from "./kolom/konsep";
import { hurufKolom } from "./rumus-sel";
import { temukanMendatar } from "./tabel-mendatar";
import { isBlank, rapikan, ratakan } from "./rata-teks";

/** Words of planning and measuring: a sheet that is ours has at least two, one of them not of money alone. */
const KATA_KINERJA =
  /\b(indikator|indicator|sasaran|objective|target|capaian|kinerja|performance|renstra|renja|iku)\b/g;
const KATA_UKURAN = /\b(realisasi|triwulan|tw|anggaran|pagu|satuan)\b/g;
const UKURAN: ReadonlySet<Konsep> = new Set(["target", "realisasi", "capaian", "persen", "pagu"]);
const NAMA: ReadonlySet<Konsep | null> = new Set([...KONSEP_NAMA, "keluaran"]);
const BARIS_JUDUL = 6;
const ANGKA = /^(rp\.? ?)?[≥≤<>±]?\s*-?\(?\d[\d.,]*\)?\s*(%|[a-z]{1,12})?$/i;
const [PANJANG_NAMA, BARIS_TERBANYAK, BARIS_TERSEDIKIT] = [12, 300, 2];

/** A figure, or a text that is one with a sign or unit at most. */
export const isAngka = (nilai: string | number | boolean): boolean =>
  typeof nilai === "number" || (typeof nilai === "string" && ANGKA.test(rapikan(nilai)));

/** A row of content without a header: a name in words, and a figure to its right. */
function namaBerangka(grid: Grid, row: number): number | null {
  let nama: number | null = null;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    if (nama !== null && isAngka(nilai)) return nama;
    const teks = rapikan(nilai);
    const isNama = typeof nilai === "string" && teks.length >= PANJANG_NAMA && teks.includes(" ") && isBerhuruf(teks);
    if (isNama && !isBarisRingkasan(teks)) nama = column;
  }
  return null;
}

function menyebutKinerja(grid: Grid, sampai: number): boolean {
  const [kinerja, ukuran] = [new Set<string>(), new Set<string>()];
  for (let row = grid.top; row <= sampai; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (typeof nilai !== "string" || nilai === "") continue;
      for (const [kata] of ratakan(nilai).matchAll(KATA_KINERJA)) kinerja.add(kata);
      for (const [kata] of ratakan(nilai).matchAll(KATA_UKURAN)) ukuran.add(kata);
      if (kinerja.size > 0 && kinerja.size + ukuran.size > 1) return true;
    }
  return false;
}

/** A text that may head a column, and what it would head. */
interface Kepala {
  readonly sel: CellRef;
  readonly konsep: Konsep | null;
}

/** The texts of a row, as headings. */
function kepalaBaris(grid: Grid, row: number): Kepala[] {
  const kepala: Kepala[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai === "string" && !isBlank(nilai))
      kepala.push({ sel: grid.ref(row, column), konsep: bacaJudulKolom(nilai).konsep });
  }
  return kepala;
}

/** Those of a row that head a target, a realisasi, a result, or money. */
const judulDiBaris = (grid: Grid, row: number): Kepala[] =>
  kepalaBaris(grid, row).filter(({ konsep }) => konsep !== null && UKURAN.has(konsep));

/** Such headings in the lowest row above the first name that has some; none of them says what a row is of. */
function judulUkuran(grid: Grid, sebelum: number): CellRef[] {
  for (let row = sebelum - 1; row >= Math.max(grid.top, sebelum - BARIS_JUDUL); row--) {
    const judul = judulDiBaris(grid, row);
    if (judul.length > 0) return judul.map(({ sel }) => sel);
  }
  return [];
}

const sebutSel = (grid: Grid, { row, column }: CellRef): string =>
  `“${rapikan(grid.value(row, column))}” (${hurufKolom(column)}${row + 1})`;

/** The first of such headings, with their cells. */
const sebutJudul = (grid: Grid, judul: readonly CellRef[]): string =>
  judul
    .slice(0, 3)
    .map((s) => sebutSel(grid, s))
    .join(", ");

/** "Nama Sasaran" over several rows of headings stands in the first of them, beside other headings: a title stands alone. */
function barisJudulNama(grid: Grid, row: number, kolomNama: number): number {
  let atas = row;
  while (atas > Math.max(grid.top, row - BARIS_JUDUL) && grid.isBlank(atas, kolomNama)) atas--;
  for (let column = grid.left; column <= grid.right; column++)
    if (column !== kolomNama && !grid.isBlank(atas, column)) return atas;
  return row;
}

/** A header row that does name its rows, and what keeps it from being read: headings of no known meaning. */
function namaDikenali(grid: Grid, row: number): ((judul: string) => string) | null {
  const kepala = kepalaBaris(grid, row);
  const nama = kepala.find(({ konsep }) => NAMA.has(konsep));
  const asing = kepala.flatMap(({ konsep, sel }) => (konsep === null ? [sel] : []));
  if (!nama || asing.length === 0) return null;
  return (judul) =>
    `berisi angka di bawah judul ${judul} di samping ${sebutSel(grid, nama.sel)}, tetapi judul lain di baris itu tidak dikenali: ${sebutJudul(grid, asing)}`;
}

/** What of a header is there, and what of it is missing, by its cells. */
function sebabTanpaJudul(grid: Grid, judul: readonly CellRef[], kolomNama: number): string {
  const [pertama] = judul;
  if (!pertama)
    return "berisi nama-nama di samping angka, tetapi tidak ditemukan baris judul dengan kolom Indikator serta Target atau Realisasi";
  const dikenali = namaDikenali(grid, pertama.row);
  if (dikenali !== null) return dikenali(sebutJudul(grid, judul));
  const judulNama = { ...pertama, row: barisJudulNama(grid, pertama.row, kolomNama), column: kolomNama };
  const konsep = bacaJudulKolom(rapikan(grid.value(judulNama.row, judulNama.column))).konsep;
  const kepala = grid.isBlank(judulNama.row, judulNama.column)
    ? `kolom ${hurufKolom(kolomNama)} yang berisi nama-nama tidak berjudul di baris ${pertama.row + 1}`
    : konsep !== null && NAMA.has(konsep)
      ? `di samping ${sebutSel(grid, judulNama)} terlalu banyak judul kolom yang tidak dikenali`
      : `judul kolom namanya, ${sebutSel(grid, judulNama)}, tidak dikenali sebagai Indikator, Sasaran, Program, atau Kegiatan`;
  return `berisi angka di bawah judul ${sebutJudul(grid, judul)}, tetapi ${kepala}`;
}

const terlewat = (grid: Grid, awal: CellRef, akhir: CellRef, sebab: string): TabelTerlewat => ({
  ...{ sheetId: grid.sheet.id, sheetName: grid.sheet.name, awal, akhir, sebab },
  ...{ perluDikenalkan: true, sebagianTahun: false, anggaranSaja: false, nama: [], bacaan: null },
});

/** Headings of a target and of what was reached, each right above a figure, of which no row names what is measured; null where there are none. */
function ukuranTanpaNama(grid: Grid, akhir: number): TabelTerlewat | null {
  for (let row = grid.top; row < akhir; row++) {
    const judul = judulDiBaris(grid, row).filter(({ sel: s }) => typeof grid.value(row + 1, s.column) === "number");
    const konsep = new Set(judul.map((k) => k.konsep));
    const sel = judul.map((k) => k.sel);
    const [awal, ujung] = [sel[0], sel.at(-1)];
    if (!awal || !ujung || !konsep.has("target") || !(konsep.has("realisasi") || konsep.has("capaian"))) continue;
    return terlewat(
      grid,
      awal,
      ujung,
      `berisi angka di bawah judul ${sebutJudul(grid, sel)}, tetapi tidak ada kolom yang menyebut nama indikatornya`,
    );
  }
  return null;
}

/** A pagu and what was spent of it, of rows that no heading names as ours: told where nothing else is read, and asked of no one beside others. */
function uangTanpaNama(grid: Grid, akhir: number): TabelTerlewat | null {
  for (let row = grid.top; row < akhir; row++) {
    const judul = judulDiBaris(grid, row);
    const konsep = new Set(judul.map((k) => k.konsep));
    const sel = judul.map((k) => k.sel);
    const [awal, ujung] = [sel[0], sel.at(-1)];
    if (!awal || !ujung || !konsep.has("pagu") || !konsep.has("realisasi") || isPerAkun(grid, row)) continue;
    const sebab = `berisi anggaran dan realisasi di bawah judul ${sebutJudul(grid, sel)}, tetapi tidak ada kolom yang dikenali sebagai Sasaran, Program, Kegiatan, atau jenis belanjanya`;
    return { ...terlewat(grid, awal, ujung, sebab), perluDikenalkan: false, anggaranSaja: true };
  }
  return null;
}

/** "Kode Rekening | Uraian | Anggaran | Realisasi": an accounting report, which is kept beside ours. */
const isPerAkun = (grid: Grid, row: number): boolean =>
  kepalaBaris(grid, row).some(({ konsep }) => konsep === "uraian" || konsep === "belanja");

/** Rows of target and realisasi under names side by side: what is there, and how it would be read. */
function mendatar(grid: Grid, sampai: number): TabelTerlewat | null {
  const satu = temukanMendatar(grid, sampai);
  if (!satu) return null;
  const { target, realisasi, nama, akhir } = satu;
  const sebab = `berisi ${sebutSel(grid, target)} dan ${sebutSel(grid, realisasi)} sebagai baris, dengan nama indikatornya berderet ke kanan di baris ${nama.row + 1}: susunlah satu baris satu indikator, dengan kolom Target dan Realisasi, agar terbaca`;
  return terlewat(grid, { ...target, row: nama.row }, akhir, sebab);
}

/** Figures that look like ours on a sheet of which no header was recognised; null where there are none, or no word of kinerja. */
export function isiTerlewat(grid: Grid): TabelTerlewat | null {
  const akhir = Math.min(grid.bottom, grid.top + BARIS_TERBANYAK);
  const baris: { row: number; column: number }[] = [];
  for (let row = grid.top; row <= akhir; row++) {
    const column = namaBerangka(grid, row);
    if (column !== null) baris.push({ row, column });
  }
  const [pertama, terakhir] = [baris[0], baris.at(-1)];
  if (!menyebutKinerja(grid, akhir)) return uangTanpaNama(grid, akhir);
  const balik = mendatar(grid, akhir);
  if (balik) return balik;
  if (!pertama || !terakhir || baris.length < BARIS_TERSEDIKIT) return ukuranTanpaNama(grid, akhir);
  const sebab = sebabTanpaJudul(grid, judulUkuran(grid, pertama.row), pertama.column);
  return terlewat(grid, grid.ref(pertama.row, pertama.column), grid.ref(terakhir.row, terakhir.column), sebab);
}
