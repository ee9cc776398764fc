import { dariBilangan, NOL } from "../../domain/angka/desimal";
import { formatAngka } from "../../domain/angka/tampilan";
import type { BarisTabel, JenisKolom, KolomTabel, SelTabel } from "../../tables/model-tabel";

const bulat = (nilai: number): boolean => Number.isInteger(nilai);

/** Rows that one figure spans show as many decimals as one another. */
function blok(baris: readonly BarisTabel[], kolom: readonly KolomTabel[]): number[] {
  const milik = baris.map((_, i) => i);
  baris.forEach(({ sel }, i) =>
    sel.forEach((satu, k) => {
      if (kolom[k]?.jenis !== "indeks") return;
      for (let r = i; r < i + (satu?.tinggi ?? 1); r++) milik[r] = Math.min(milik[r] ?? r, milik[i] ?? i);
    }),
  );
  return milik;
}

/** Per row: whether its targets and realisasi need decimals. */
export function barisBerdesimal(baris: readonly BarisTabel[], kolom: readonly KolomTabel[]): boolean[] {
  const milik = blok(baris, kolom);
  const berdesimal = new Set<number>();
  baris.forEach(({ sel }, i) =>
    sel.forEach((satu, k) => {
      const jenis = satu?.jenis ?? kolom[k]?.jenis;
      if (jenis === "indeks" && typeof satu?.isi === "number" && !bulat(satu.isi)) berdesimal.add(milik[i] ?? i);
    }),
  );
  return milik.map((m) => berdesimal.has(m));
}

function angkaPolos(desimal: boolean, persen: boolean): string {
  return `#,##0${desimal ? ".00" : ""}${persen ? '"%"' : ""}`;
}

/** Escaped: with bare parentheses it is Excel's own format 39, which each computer shows by its region. */
const NEGATIF = "#,##0.00_);\\(#,##0.00\\)";

/** The number format of a cell; text that could be taken for a formula is formatted as text. */
export function formatSel({ isi, persen }: SelTabel, jenis: JenisKolom, desimal: boolean): string {
  if (typeof isi === "string") return /^[=+\-@]/.test(isi) && isi.length > 1 ? "@" : "General";
  if (typeof isi === "boolean") return "General";
  switch (jenis) {
    case "indeks":
      return angkaPolos(desimal, persen === true);
    case "alami":
      return angkaPolos(!bulat(isi), persen === true);
    case "persen":
      return isi < 0 ? NEGATIF : angkaPolos(true, persen === true);
    case "rupiah":
      return "#,##0";
    case "selisih":
      return '#,##0_);(#,##0);"-"_)';
    case "bilangan":
      return "#,##0";
    case "nomor":
    case "teks":
    case "singkat":
      return "General";
  }
}

/** How a cell shows, near enough for its width. */
export function tampilSel(isi: SelTabel["isi"], format: string): string {
  if (typeof isi !== "number") return String(isi);
  const besar = dariBilangan(Math.abs(isi)) ?? NOL;
  const angka = format === "General" ? String(isi) : formatAngka(besar, format.includes(".00") ? 2 : 0);
  return `${angka}${format.includes("%") ? "%" : ""}${format.includes("(") ? "()" : ""}`;
}

export const RATA: Readonly<Record<JenisKolom, "Left" | "Center" | "Right">> = {
  nomor: "Center",
  teks: "Left",
  singkat: "Center",
  indeks: "Center",
  alami: "Center",
  persen: "Center",
  rupiah: "Right",
  selisih: "Right",
  bilangan: "Center",
};
