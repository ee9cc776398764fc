import type { DokumenIndikator, Peran } from "../../domain/dokumen/dokumen";
import type { DokumenEvaluasi, KolomEvaluasi } from "../../domain/dokumen/evaluasi";
import { asalTabel } from "../susun-asal";
import type { Grid } from "../grid";
import type { TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import { bacaBerlabel } from "./baca-berlabel";
import { bacaBarisEvaluasi } from "./baca-evaluasi";
import { kolomFormulir, type KolomFormulir } from "./kolom-formulir";
import { temukanPita, type PitaFormulir } from "./pita-formulir";
import { jejakKolom, type JejakKolom } from "./jejak-kolom";
import { bacaanFormulir, tabelFormulir } from "./tabel-formulir";

/** A form that was read, and the rows of its header: no other table starts there. */
export interface FormulirTerbaca {
  readonly dokumen: DokumenEvaluasi | DokumenIndikator;
  readonly pita: PitaFormulir;
}

const berarti = (ukuran: readonly KolomEvaluasi[], jenis: KolomEvaluasi["arti"]["jenis"]): KolomEvaluasi[] =>
  ukuran.filter((k) => k.arti.jenis === jenis);

const RENCANA = /\b(renja|rkpd|renstra|rpjmd?|rpd|rencana kerja|rencana strategis)\b|e\.? ?8[01]/;

/** E.81 has quarters and what follows from them; E.80 targets, realisasi and ratios of several years. */
function peranFormulir({ ukuran, nama }: KolomFormulir, kata: string): { peran: Peran; alasan: string } | null {
  if (!RENCANA.test(kata)) return null;
  const dihitung = ukuran.some((k) => k.rumus !== null);
  const tw = new Set(ukuran.flatMap(({ arti }) => (arti.jenis === "tw" ? [arti.tw] : []))).size;
  const target = berarti(ukuran, "target").length + berarti(ukuran, "target-akhir").length;
  if (dihitung && tw >= 2 && target > 0)
    return {
      peran: "evaluasi-renja",
      alasan: "target Renstra dan Renja, realisasi triwulan, dan tingkat capaian per program",
    };
  // Indikator of the sasaran alone, without their money, in years that are named: the office's own of several years, read as such.
  const bertahun = ukuran.every(({ arti }) => !("tahun" in arti) || arti.tahun.startsWith("20"));
  if (bertahun && nama.length === 0 && ukuran.every((k) => k.sisi === "kinerja")) return null;
  const rasio = berarti(ukuran, "tingkat").filter((k) => k.rumus !== null).length;
  if (rasio >= 2 && berarti(ukuran, "target-tahun").length >= 2 && berarti(ukuran, "realisasi-tahun").length >= 2)
    return { peran: "evaluasi-renstra", alasan: "target, realisasi, dan rasio capaian tiap tahun Renstra" };
  return null;
}

function bacaSatu(
  grid: Grid,
  pita: PitaFormulir,
  tabel: TabelDikenal,
  jejak: readonly JejakKolom[],
): FormulirTerbaca | null {
  const formulir = kolomFormulir(grid, jejak, pita.bottom + 1, tabel.tahun);
  if (!formulir || (formulir.nama.length === 0 && formulir.indikator === null)) return null;
  const kata = [tabel.judul, ...jejak.flatMap((j) => j.teks)].join(" ").toLowerCase();
  const pengenalan = peranFormulir(formulir, kata);
  if (!pengenalan) return null;
  const pembaca = new PembacaSel(tabel.tabel);
  const kolom = new Map(tabel.tabel.kolom.map((k) => [k.column, k]));
  const baris = bacaBarisEvaluasi(grid, tabel.tabel.baris, formulir, pembaca, kolom);
  if (baris.length === 0) return null;
  const terbaca = baris.map((b) => (b.indikator ?? b.nama)?.sel.row ?? 0);
  const dikenal = { ...tabel, bacaan: bacaanFormulir(tabel.tabel, jejak, formulir, terbaca) };
  const asal = asalTabel(dikenal, { ...pengenalan, nilai: 1 }, pembaca);
  return { dokumen: { bentuk: "evaluasi", asal, kolom: formulir.ukuran, baris }, pita };
}

/** Every national evaluation form of a sheet (E.81, E.80 and their variants), read with the source cell of each figure. */
export function bacaFormulir(grid: Grid): FormulirTerbaca[] {
  const semua = temukanPita(grid);
  return semua.flatMap((pita, i) => {
    const jejak = jejakKolom(grid, pita);
    const tabel = tabelFormulir(grid, pita, jejak, semua[i - 1]?.bottom ?? null, semua[i + 1]?.top ?? null);
    const evaluasi = bacaSatu(grid, pita, tabel, jejak);
    if (evaluasi) return evaluasi;
    const bacaan = (baris: readonly number[]): TabelDikenal["bacaan"] =>
      bacaanFormulir(tabel.tabel, jejak, null, baris);
    const dokumen = bacaBerlabel(grid, tabel, jejak, bacaan);
    return dokumen ? { dokumen, pita } : [];
  });
}
