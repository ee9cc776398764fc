import type { Grid } from "../grid";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import { dalamKode, kataTingkat } from "../baris/petunjuk-baris";
import { rapikan } from "../rata-teks";
import { barisDitimbang } from "./isi-kolom";
import { denganJabatan } from "./jabatan";
import type { Kolom } from "./kolom";
import { KONSEP_NAMA, type Konsep } from "./konsep";

const NAMA: ReadonlySet<Konsep> = new Set(KONSEP_NAMA);
const isProgram = (nama: string): boolean => [1, 2, 3].includes(kataTingkat(nama) ?? 0);

/** Names in words, each with how many parts the code before it has; null without a code. */
function namaBerkode(
  grid: Grid,
  baris: readonly number[],
  { column }: Kolom,
  kode: Kolom | undefined,
): { readonly nama: string; readonly dalam: number | null }[] {
  return barisDitimbang(baris)
    .map((row) => ({
      nama: rapikan(grid.value(row, column)),
      dalam: kode ? dalamKode(rapikan(grid.value(row, kode.column))) : null,
    }))
    .filter(({ nama }) => isBerhuruf(nama) && !isBarisRingkasan(nama));
}

/** Whose code has this many parts is a program: what hangs below it is its kegiatan, whatever it is called. */
function berisiProgram(semua: ReturnType<typeof namaBerkode>): boolean {
  const [pertama] = semua;
  if (pertama === undefined || !isProgram(pertama.nama)) return false;
  if (semua.filter(({ nama }) => isProgram(nama)).length * 2 >= semua.length) return true;
  const { dalam } = pertama;
  return (
    dalam !== null &&
    semua.every((satu) => satu.dalam !== null && (satu.dalam > dalam || (satu.dalam === dalam && isProgram(satu.nama))))
  );
}

const KODE_REKENING = /^(kode (rekening|akun|program|kegiatan)|(kode|no\.?) ?rek(ening)?\b)/i;

const BERLABEL = /^(sasaran|tujuan|indikator|iku)\b/i;

/** Names measured in units of their own, some of them said to be sasaran or indikator. */
function berisiIndikator(grid: Grid, baris: readonly number[], { column }: Kolom, kolom: readonly Kolom[]): boolean {
  const ada = (konsep: Konsep): boolean => kolom.some((k) => k.konsep === konsep);
  if (!ada("satuan") || !ada("target") || !ada("realisasi") || ada("pagu")) return false;
  return barisDitimbang(baris).some((row) => BERLABEL.test(rapikan(grid.value(row, column))));
}

const AKUN = /^[\d.\s)]*(belanja|pendapatan|pembiayaan)\b/i;

/** "Kode Rekening" before programs and their kegiatan holds their codes, where no row is an account. */
function denganKodeProgram(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): readonly Kolom[] {
  const kode = kolom.find((k) => k.konsep === "asing" && KODE_REKENING.test(k.teks.at(-1) ?? ""));
  const nama = kolom.find((k) => k.konsep === "program") ?? kolom.find((k) => k.konsep === "kegiatan");
  if (!kode || !nama) return kolom;
  const akun = barisDitimbang(baris).some((row) => AKUN.test(rapikan(grid.value(row, nama.column))));
  return akun ? kolom : kolom.map((k) => (k === kode ? { ...k, konsep: "kode" } : k));
}

/**
 * "Uraian" as the only heading of names: of programs and kegiatan, or of sasaran with their indikator, where its rows say
 * so, else of nothing that is known (baca.md §1, data). A table with names of its own keeps "Uraian" as no name.
 */
export function artikanUraian(grid: Grid, baris: readonly number[], semula: readonly Kolom[]): Kolom[] {
  const kolom = denganJabatan(grid, baris, denganKodeProgram(grid, baris, semula));
  const uraian = kolom.find((k) => k.konsep === "uraian");
  if (!uraian) return [...kolom];
  const lain = kolom.some((k) => k.konsep !== null && NAMA.has(k.konsep));
  if (lain) return kolom.map((k) => (k.konsep === "uraian" ? { ...k, konsep: null } : k));
  const kode = kolom.find((k) => k.konsep === "kode" || KODE_REKENING.test(k.teks.at(-1) ?? ""));
  const sebagai = (konsep: Konsep, kalimat: string): Kolom => ({
    ...uraian,
    konsep,
    bukti: [...uraian.bukti, { jenis: "data", mendukung: true, kalimat }],
  });
  if (berisiProgram(namaBerkode(grid, baris, uraian, kode))) {
    const program = sebagai("program", "isinya nama program dan kegiatan");
    return kolom.map((k) => (k === kode ? { ...k, konsep: "kode" } : k === uraian ? program : k));
  }
  if (!berisiIndikator(grid, baris, uraian, kolom)) return [...kolom];
  const indikator = sebagai("indikator", "isinya sasaran dan indikator, di samping satuan, target, dan realisasinya");
  return kolom.map((k) => (k === uraian ? indikator : k));
}
