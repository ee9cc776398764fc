import type { ArtiEvaluasi, DokumenEvaluasi } from "../dokumen/evaluasi";
import type { AngkaBersumber, TeksBersumber } from "../dokumen/sumber";

/** What an evaluation form says of one indikator in one year. */
export interface FigurBertahun {
  readonly indikator: TeksBersumber;
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
}

/** The kinerja of one year in a form that shows several years side by side (E.80, T-C.23); none where no column names that year. */
export function figurBertahun({ kolom, baris }: DokumenEvaluasi, tahun: number): FigurBertahun[] {
  const cari = (jenis: "target-tahun" | "realisasi-tahun"): number | undefined =>
    kolom.find(({ sisi, arti }) => sisi === "kinerja" && isTahun(arti, jenis, tahun))?.column;
  const [target, realisasi] = [cari("target-tahun"), cari("realisasi-tahun")];
  const isi = (b: DokumenEvaluasi["baris"][number], column: number | undefined): AngkaBersumber | null =>
    column === undefined ? null : (b.isi.get(column) ?? null);
  if (target === undefined && realisasi === undefined) return [];
  return baris.flatMap((b) =>
    b.indikator ? [{ indikator: b.indikator, target: isi(b, target), realisasi: isi(b, realisasi) }] : [],
  );
}

const isTahun = (arti: ArtiEvaluasi, jenis: "target-tahun" | "realisasi-tahun", tahun: number): boolean =>
  arti.jenis === jenis && arti.tahun === String(tahun);
