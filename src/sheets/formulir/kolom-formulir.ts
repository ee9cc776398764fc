import { SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import type { ArtiEvaluasi, KolomEvaluasi, SisiEvaluasi } from "../../domain/dokumen/evaluasi";
import type { NomorKolom } from "../../domain/rumus/rumus-judul";
import { peubahUngkapan } from "../../domain/rumus/ungkapan";
import type { Grid } from "../grid";
import { isBlank, rapikan, ratakan } from "../rata-teks";
import { artiKolom, type ArtiKolom } from "./arti-formulir";
import type { JejakKolom } from "./jejak-kolom";
import { rumusBaku, type KolomTanpaRumus } from "./rumus-baku";

/** The columns of a form by what they hold; `ukuran` those with figures. */
export interface KolomFormulir {
  /** From program to sub kegiatan, where each has a column of its own. */
  readonly nama: readonly number[];
  readonly indikator: number | null;
  readonly satuan: readonly number[];
  readonly ukuran: readonly KolomEvaluasi[];
}

interface Dibaca {
  readonly jejak: JejakKolom;
  readonly arti: ArtiKolom;
}

const BARIS_CONTOH = 40;

/** How the cells below a header look: the mean length of words, and whether figures stand there. */
function rupaData(grid: Grid, column: number, mulai: number): { panjang: number; berangka: boolean; terisi: number } {
  let [huruf, terisi, angka] = [0, 0, 0];
  for (let row = mulai; row <= Math.min(grid.bottom, mulai + BARIS_CONTOH); row++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    terisi++;
    if (typeof nilai === "number" || /\d/.test(ratakan(nilai))) angka++;
    huruf += ratakan(nilai).length;
  }
  return { panjang: terisi === 0 ? 0 : huruf / terisi, berangka: angka > 0, terisi };
}

/** A heading over two columns, one of names and one of their satuan: the longer texts are the names. */
function terpanjang(grid: Grid, kolom: readonly JejakKolom[], mulai: number): number | null {
  const urut = kolom.map(({ column }) => ({ column, ...rupaData(grid, column, mulai) }));
  return urut.sort((a, b) => b.panjang - a.panjang)[0]?.column ?? null;
}

const UKURAN_SETAHUN =
  /^((target|realisasi|rasio|tingkat|capaian)\b(?!.*\b(?:akhir|s ?[./]? ?d|sampai|lalu)\b).*?) ?((?:pada )?(?:tahun |thn\.? ?|th\.? ?)?\(?20\d\d\)?)( \(?%\)?)?$/i;

/** "Target Tahun 2021 | Target Tahun 2022 | … | Realisasi 2021 | …": each year in the heading of its own columns. */
function isBertahun(jejak: readonly JejakKolom[]): boolean {
  const judul = new Set(jejak.map(({ teks }) => ratakan(teks[0] ?? "")));
  const ukuran = [...judul].map((t) => UKURAN_SETAHUN.exec(t)?.[2]);
  return ["target", "realisasi"].every((kata) => ukuran.filter((u) => u === kata).length > 1);
}

/** Such a heading as a measure and, below it, its year. */
function pisahTahun([atas = "", ...bawah]: readonly string[]): readonly string[] {
  const [, ukuran, , tahun, persen = ""] = UKURAN_SETAHUN.exec(rapikan(atas)) ?? [];
  return ukuran === undefined || tahun === undefined
    ? [atas, ...bawah]
    : [ukuran + persen, tahun.replace(/^pada /i, ""), ...bawah];
}

/** A form of the quarters so far ends with "s.d. Triwulan II" in the place of the year. */
function bacaArti(jejak: readonly JejakKolom[], tahun: number | null): Dibaca[] {
  const bertahun = isBertahun(jejak);
  const baca = (terakhir: Tw): Dibaca[] =>
    jejak.flatMap((satu): Dibaca[] => {
      const arti = artiKolom(bertahun ? pisahTahun(satu.teks) : satu.teks, tahun, terakhir);
      return arti ? [{ jejak: satu, arti }] : [];
    });
  const setahun = baca(4);
  const ukuran = setahun.flatMap(({ arti }) => (arti.jenis === "ukuran" ? [arti.arti] : []));
  const tw = ukuran.flatMap((arti) => (arti.jenis === "tw" ? [arti.tw] : []));
  const terakhir = SEMUA_TW.findLast((satu) => tw.includes(satu)) ?? 4;
  return terakhir === 4 || ukuran.some(({ jenis }) => jenis === "tahun-ini") ? setahun : baca(terakhir);
}

const kunci = ({ arti }: Dibaca): string =>
  arti.jenis === "ukuran" ? `${arti.sisi} ${JSON.stringify(arti.arti)}` : "";

/** "K" merged over a figure and its satuan: the column of mere words is the satuan. */
function isSatuanTersamar(grid: Grid, { column }: JejakKolom, mulai: number): boolean {
  const { berangka, terisi, panjang } = rupaData(grid, column, mulai);
  return !berangka && (terisi === 0 || panjang <= 25);
}

/**
 * Columns with their meanings; null where two columns claim one meaning and nothing tells them apart: then the form is
 * not read at all (baca.md §1).
 */
export function kolomFormulir(
  grid: Grid,
  jejak: readonly JejakKolom[],
  mulai: number,
  tahun: number | null,
): KolomFormulir | null {
  const dibaca = bacaArti(jejak, tahun);
  const berjenis = (jenis: ArtiKolom["jenis"]): JejakKolom[] =>
    dibaca.filter((d) => d.arti.jenis === jenis).map((d) => d.jejak);
  const satuan = berjenis("satuan").map((j) => j.column);
  const ukuran: Dibaca[] = [];
  for (const satu of dibaca) {
    if (satu.arti.jenis !== "ukuran") continue;
    const kembar = satu.arti.arti.jenis !== "tingkat" && ukuran.some((u) => kunci(u) === kunci(satu));
    if (!kembar) ukuran.push(satu);
    else if (isSatuanTersamar(grid, satu.jejak, mulai)) satuan.push(satu.jejak.column);
    else return null;
  }
  const indikator = berjenis("indikator");
  const kolomIndikator = terpanjang(grid, indikator, mulai);
  const kolomNama = terpanjang(grid, berjenis("nama"), mulai);
  satuan.push(...indikator.map((j) => j.column).filter((c) => c !== kolomIndikator));
  return {
    nama: kolomNama === null ? [] : [kolomNama],
    indikator: kolomIndikator,
    satuan,
    ukuran: (["kinerja", "anggaran"] as const).flatMap((sisi) => denganRumus(ukuran, sisi)),
  };
}

/** A figure's column before its formula is known: what it holds, and its header in lower case. */
export interface UkuranKolom {
  readonly column: number;
  readonly nomor: NomorKolom | null;
  readonly sisi: SisiEvaluasi;
  readonly arti: ArtiEvaluasi;
  readonly tahun: string | null;
  readonly judul: string;
}

const denganRumus = (ukuran: readonly Dibaca[], sisi: SisiEvaluasi): KolomEvaluasi[] =>
  rumuskan(
    ukuran.flatMap(({ jejak, arti }): UkuranKolom[] => {
      if (arti.jenis !== "ukuran" || arti.sisi !== sisi) return [];
      const { column, nomor, teks } = jejak;
      return [{ column, nomor, sisi, arti: arti.arti, tahun: arti.tahun, judul: ratakan(teks.join(" ")) }];
    }),
  );

/** The columns of one side with the formula of each: as the row of column numbers states it, else the regulation's. */
export function rumuskan(milik: readonly UkuranKolom[]): KolomEvaluasi[] {
  // One number over all the quarters names none of them.
  const sekali = (nomor: string): boolean => milik.filter((k) => k.nomor?.nomor === nomor).length === 1;
  const semua = milik.map(({ column, nomor, arti, tahun, judul }): KolomTanpaRumus => ({
    nomor: nomor && sekali(nomor.nomor) ? nomor.nomor : `kolom ${column}`,
    arti,
    tahun,
    judul,
  }));
  const bernomor = new Set(semua.map((k) => k.nomor));
  return milik.flatMap(({ column, nomor, sisi, arti }, i): KolomEvaluasi[] => {
    const satu = semua[i];
    if (!satu) return [];
    const dariJudul = nomor?.rumus ?? null;
    const terpakai = dariJudul !== null && peubahUngkapan(dariJudul).every((nama) => bernomor.has(nama));
    const rumus = terpakai ? dariJudul : dariJudul === null ? rumusBaku(satu, semua) : null;
    return [{ column, sisi, nomor: satu.nomor, arti, rumus, rumusTertulis: terpakai }];
  });
}
