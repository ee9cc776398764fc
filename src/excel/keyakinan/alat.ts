import type { Session } from "../session";
import type { Json, Percobaan } from "./keyakinan";

/** An error as data: its code, where, and what had been traced before it; null where there was none. */
export type Galat = { readonly code: string; readonly lokasi: string; readonly jejak: readonly string[] } | null;

const kamus = (thrown: unknown): Readonly<Record<string, unknown>> =>
  typeof thrown === "object" && thrown !== null ? (thrown as Record<string, unknown>) : {};

const teks = (nilai: unknown): string => (typeof nilai === "string" ? nilai : "");

/** What was thrown, without its words: those are Excel's own, in its language. */
export function galatDari(thrown: unknown): NonNullable<Galat> {
  const { code, debugInfo, traceMessages } = kamus(thrown);
  return {
    code: teks(code) || (thrown instanceof Error ? thrown.name : "Unknown"),
    lokasi: teks(kamus(debugInfo).errorLocation),
    jejak: Array.isArray(traceMessages) ? traceMessages.map(teks) : [],
  };
}

/** The error that a piece of work ends with, or null. */
export async function galat(kerja: () => unknown): Promise<Galat> {
  try {
    await kerja();
    return null;
  } catch (thrown) {
    return galatDari(thrown);
  }
}

/** Queues, syncs, and gives the error that came of it, or null. */
export function kirim(session: Session, antrekan: () => unknown): Promise<Galat> {
  return galat(async () => {
    antrekan();
    await session.sync();
  });
}

/** As JSON tells it: what has no value is null. */
export const sebagaiJson = (nilai: unknown): Json => JSON.parse(JSON.stringify(nilai ?? null)) as Json;

/** What cells hold: values, formulas, number formats. */
export async function isiSel(session: Session, range: Excel.Range): Promise<Json> {
  range.load("values,formulas,numberFormat");
  await session.sync();
  return sebagaiJson({ values: range.values, formulas: range.formulas, numberFormat: range.numberFormat });
}

/** The values of cells alone. */
export async function nilaiSel(session: Session, range: Excel.Range): Promise<Json> {
  range.load("values");
  await session.sync();
  return sebagaiJson(range.values);
}

/** Properties of cells as Excel tells them, after the sync. */
export async function sifatSel({ session, sheet }: Percobaan, alamat: string, apa: Excel.CellPropertiesLoadOptions) {
  const sifat = sheet.getRange(alamat).getCellProperties(apa);
  await session.sync();
  return sifat.value;
}

/** An address without its sheet. */
export const tanpaLembar = (alamat: string): string => alamat.replace(/^.*!/, "");
