import { hasExcelApi } from "../requirements";
import { kirim, type Galat } from "./alat";
import type { Json } from "./keyakinan";

/** What Excel answered to one belief, or why it was not asked: too old, nobody there to do it, or brought to an end. */
export type Jawaban =
  | { readonly id: string; readonly ms: number; readonly hasil: Json }
  | { readonly id: string; readonly ms: number; readonly galat: NonNullable<Galat> }
  | { readonly id: string; readonly lewat: "terlalu-lama" | "tanpa-orang" | "dihentikan" };

/** Which Excel answered. Nothing here tells of a workbook, a file or a person. */
export interface ExcelTerekam {
  readonly platform: string;
  readonly host: string;
  readonly version: string;
  /** The newest ExcelApi that it has. */
  readonly api: string;
  /** Languages of Excel's own words and of its figures. */
  readonly bahasa: string;
  readonly isi: string;
  /** Decimal and thousands separators; null where it does not tell. */
  readonly pemisah: readonly [desimal: string, ribuan: string] | null;
}

/** All answers of one Excel, as one JSON text. */
export interface Rekaman {
  readonly versi: 1;
  readonly waktu: string;
  readonly excel: ExcelTerekam;
  readonly keyakinan: readonly Jawaban[];
}

const TERBARU_DICARI = 40;

function apiTerbaru(): string {
  const nomor = Array.from({ length: TERBARU_DICARI }, (_, i) => TERBARU_DICARI - i);
  return `1.${nomor.find((satu) => hasExcelApi(`1.${satu}`)) ?? 0}`;
}

async function pemisah(): Promise<ExcelTerekam["pemisah"]> {
  if (!hasExcelApi("1.11")) return null;
  return Excel.run(async (session) => {
    const { application } = session.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    const e = await kirim(session, () => undefined);
    return e === null ? [application.decimalSeparator, application.thousandsSeparator] : null;
  });
}

/** The Excel that is being asked. */
export async function excelIni(): Promise<ExcelTerekam> {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    host: String(diagnostics.host),
    version: diagnostics.version,
    api: apiTerbaru(),
    bahasa: displayLanguage,
    isi: contentLanguage,
    pemisah: await pemisah(),
  };
}
