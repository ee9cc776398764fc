import { basename } from "node:path";
import { amanTerminal } from "./aman-terminal";

/** Told before each file and once after the last: how many are done, of how many, and which comes now. */
export type Kemajuan = (selesai: number, seluruh: number, kini: string | null) => void;

interface Layar {
  readonly columns?: number | undefined;
  write(teks: string): unknown;
}

const LEBAR_BILAH = 20;
const LEBAR_LAYAR = 80;

function baris(selesai: number, seluruh: number, kini: string): string {
  const nama = amanTerminal(basename(kini));
  if (seluruh === 1) return `${nama} …`;
  const penuh = Math.round((selesai / seluruh) * LEBAR_BILAH);
  return `${"█".repeat(penuh)}${"░".repeat(LEBAR_BILAH - penuh)} ${selesai + 1}/${seluruh} ${nama} …`;
}

/** A bar that stays in one line of a terminal while files are worked on, and leaves none of itself behind. */
export function bilahKemajuan(layar: Layar): Kemajuan {
  let terpakai = 0;
  return (selesai, seluruh, kini) => {
    const teks = kini === null ? "" : baris(selesai, seluruh, kini).slice(0, (layar.columns ?? LEBAR_LAYAR) - 1);
    layar.write(`\r${" ".repeat(terpakai)}\r${teks}`);
    terpakai = teks.length;
  };
}
