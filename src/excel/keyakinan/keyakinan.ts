import type { Session } from "../session";

/** What an experiment gives: plain data, so that a recording is one JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [kunci: string]: Json };

/** Where an experiment may do what it likes: a blank sheet of its own, made and deleted by the runner. */
export interface Percobaan {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  /** The sheet's name, for an experiment that needs a session of its own. */
  readonly nama: string;
}

/** One thing that our code takes for granted of Excel, and the experiment that asks Excel itself. */
export interface Keyakinan {
  /** Never changed once a recording names it. */
  readonly id: string;
  /** What is tried, in the words of whoever looks on. */
  readonly judul: string;
  /** The files of ours that rest on it. */
  readonly dasar: readonly string[];
  /** The ExcelApi without which it can't be asked. */
  readonly sejak: string;
  /** Resolves with plain data, never with anything of a workbook of staff's. */
  readonly coba: (percobaan: Percobaan) => Promise<unknown>;
  /** Where a person must do something first: what. Such a belief is asked last, and may be passed over. */
  readonly ajakan?: string;
  /** Where only a person sees the answer: what to choose from. `coba` then runs before the question. */
  readonly pilihan?: readonly string[];
}

/** Names of everything that the experiments leave in a workbook begin like this. */
export const AWALAN_LEMBAR = "capaian-uji";
export const AWALAN_SETELAN = "capaian.uji";
