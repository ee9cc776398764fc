import type { Pengaturan } from "../pengaturan/pengaturan";
import type { UsulPasangan } from "./padanan";

/** The settings with one more answer about two names: one indikator, or two. */
export function jawabPasangan(pengaturan: Pengaturan, { a, b }: UsulPasangan, isSama: boolean): Pengaturan {
  const daftar = isSama ? "pasangan" : "bukanPasangan";
  return { ...pengaturan, [daftar]: [...pengaturan[daftar], { a: a.teks, b: b.teks }] };
}
