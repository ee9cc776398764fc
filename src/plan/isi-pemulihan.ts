import type { CellWrite, Plan, Witness } from "./plan";

/** What is still to be put back after a write that could neither be finished nor taken back. */
export interface Pemulihan {
  /** What was written, and what had stood there. */
  readonly plan: Plan;
  /** The sheets' names at that time, by id. */
  readonly lembar: Readonly<Record<string, string>>;
}

const isObject = (nilai: unknown): nilai is Record<string, unknown> => typeof nilai === "object" && nilai !== null;
const isIsi = (nilai: unknown): boolean => ["string", "number", "boolean"].includes(typeof nilai);

function isCell(nilai: unknown): boolean {
  return (
    isObject(nilai) &&
    typeof nilai.sheetId === "string" &&
    Number.isInteger(nilai.row) &&
    Number.isInteger(nilai.column)
  );
}

function isFacets(nilai: unknown): boolean {
  if (!isObject(nilai)) return false;
  const { content, numberFormat, fill } = nilai;
  const isFill = fill === undefined || fill === null || typeof fill === "string";
  return (content === undefined || isIsi(content)) && ["string", "undefined"].includes(typeof numberFormat) && isFill;
}

const isWrite = (nilai: unknown): nilai is CellWrite =>
  isObject(nilai) && isCell(nilai.cell) && isFacets(nilai.before) && isFacets(nilai.after);

const isWitness = (nilai: unknown): nilai is Witness => isObject(nilai) && isCell(nilai.cell) && isIsi(nilai.content);

/** What was stored; null where it is none of ours or damaged: then nothing is put back by guess. */
export function bacaPemulihan(isi: unknown): Pemulihan | null {
  if (!isObject(isi) || !isObject(isi.plan) || !isObject(isi.lembar)) return null;
  const { writes, witnesses = [] } = isi.plan;
  if (!Array.isArray(writes) || writes.length === 0 || !writes.every(isWrite)) return null;
  if (!Array.isArray(witnesses) || !witnesses.every(isWitness)) return null;
  const lembar = Object.entries(isi.lembar).filter((e): e is [string, string] => typeof e[1] === "string");
  return { plan: { writes, witnesses }, lembar: Object.fromEntries(lembar) };
}
