import type { Angka } from "../angka/angka";
import type { Desimal } from "../angka/desimal";
import type { ArtiEvaluasi, BarisEvaluasi, KolomEvaluasi, SisiEvaluasi } from "../dokumen/evaluasi";
import { bilanganSel } from "../dokumen/sumber";

/** What a cell of an evaluation form holds, for computing with it. */
export type IsiKolom = "kosong" | "terisi" | "tak-terpakai";

export function isiKolom(angka: Angka | undefined): IsiKolom {
  if (angka === undefined || angka.jenis === "kosong") return "kosong";
  return angka.jenis === "angka" ? "terisi" : "tak-terpakai";
}

/** The columns of one side of a form, found by number and by meaning. */
export class SisiKolom {
  private readonly perNomor: ReadonlyMap<string, KolomEvaluasi>;

  constructor(
    readonly sisi: SisiEvaluasi,
    readonly semua: readonly KolomEvaluasi[],
  ) {
    this.perNomor = new Map(semua.map((k) => [k.nomor, k]));
  }

  bernomor(nomor: string): KolomEvaluasi | null {
    return this.perNomor.get(nomor) ?? null;
  }

  berarti(jenis: ArtiEvaluasi["jenis"]): KolomEvaluasi | null {
    return this.semua.find((k) => k.arti.jenis === jenis) ?? null;
  }

  /** TW I … IV in order. */
  triwulan(): KolomEvaluasi[] {
    const tw = this.semua.flatMap((k) => (k.arti.jenis === "tw" ? [{ k, tw: k.arti.tw }] : []));
    return tw.sort((a, b) => a.tw - b.tw).map(({ k }) => k);
  }

  nilai(baris: BarisEvaluasi, jenis: ArtiEvaluasi["jenis"]): Desimal | null {
    const kolom = this.berarti(jenis);
    return kolom && bilanganSel(baris.isi.get(kolom.column));
  }
}
