import type { Desimal } from "../domain/angka/desimal";
import type {
  ArtiEvaluasi,
  BarisEvaluasi,
  DokumenEvaluasi,
  KolomEvaluasi,
  SisiEvaluasi,
} from "../domain/dokumen/evaluasi";
import { kunciSel } from "../domain/dokumen/sumber";
import { hitungEvaluasi } from "../domain/evaluasi/hitung-evaluasi";
import { hurufKolom } from "../sheets/rumus-sel";

/** One row of an evaluation form as it would stand there. */
export interface ContohEvaluasi {
  readonly jenis: "evaluasi";
  readonly nama: string;
  readonly sisi: SisiEvaluasi;
  readonly target: Desimal | null;
  readonly realisasi: Desimal | null;
  readonly persen: Desimal | null;
}

type Jenis = ArtiEvaluasi["jenis"];

/** What follows from other columns: a percentage, and the sum of earlier years and this one. */
const isHasil = ({ arti }: KolomEvaluasi): boolean => arti.jenis === "tingkat" || arti.jenis === "sampai-tahun-ini";

/** The figures of a row, filled in or computed: of the first side that has any. */
function contohBaris(dokumen: DokumenEvaluasi, baris: BarisEvaluasi): ContohEvaluasi {
  const dihitung = new Map(hitungEvaluasi(dokumen).hasil.map((h) => [kunciSel(h.sel), h.nilai]));
  const nilai = (sisi: SisiEvaluasi, ...jenis: readonly Jenis[]): Desimal | null => {
    for (const satu of jenis)
      for (const { column } of dokumen.kolom.filter((k) => k.sisi === sisi && k.arti.jenis === satu)) {
        const sel = baris.isi.get(column);
        const kini = sel && (sel.angka.jenis === "angka" ? sel.angka.nilai : dihitung.get(kunciSel(sel.sel)));
        if (kini) return kini;
      }
    return null;
  };
  const isi = (sisi: SisiEvaluasi): ContohEvaluasi => ({
    jenis: "evaluasi",
    sisi,
    nama: (baris.indikator ?? baris.nama)?.teks ?? "",
    target: nilai(sisi, "target", "target-tahun", "target-akhir"),
    realisasi: nilai(sisi, "tahun-ini", "realisasi-tahun", "sampai-tahun-ini", "capaian-akhir"),
    persen: nilai(sisi, "tingkat"),
  });
  const kinerja = isi("kinerja");
  return (kinerja.target ?? kinerja.realisasi ?? kinerja.persen) === null ? isi("anggaran") : kinerja;
}

/** Result columns with blank cells that nothing fills, because what they follow from has no meaning yet. */
function kolomTanpaDasar({ kolom, baris }: DokumenEvaluasi): string[] {
  const kosong = (column: number): boolean => baris.some((b) => b.isi.get(column)?.angka.jenis === "kosong");
  return kolom.filter((k) => isHasil(k) && k.rumus === null && kosong(k.column)).map((k) => hurufKolom(k.column));
}

/** What would come of evaluation forms that are being taught: rows, results, the first rows, and what is missing, in whole sentences. */
export function hasilFormulir(dokumen: readonly DokumenEvaluasi[], banyakContoh: number) {
  const baris = dokumen.flatMap((d) => d.baris.map((b) => [d, b] as const));
  const huruf = dokumen.flatMap(kolomTanpaDasar).join(", ");
  const ragu = dokumen.reduce((n, d) => n + hitungEvaluasi(d).ragu.length, 0);
  return {
    baris: baris.length,
    hasil: dokumen.reduce((n, d) => n + hitungEvaluasi(d).hasil.length, 0),
    contoh: baris.slice(0, banyakContoh).map(([d, b]) => contohBaris(d, b)),
    kurang: [
      ...(huruf === "" ? [] : [`Hasil kolom ${huruf} tidak dihitung: kolom yang menjadi dasarnya belum diberi arti.`]),
      ...(ragu > 0 ? [`${ragu} sel hasil tetap kosong dan ditanyakan, karena dapat berisi dua angka.`] : []),
    ],
  };
}
