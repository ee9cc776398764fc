const SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const TERBESAR = 999;

function dibawahSeratus(n: number): string {
  if (n < 10) return SATUAN[n] ?? "";
  if (n === 10) return "sepuluh";
  if (n === 11) return "sebelas";
  if (n < 20) return `${SATUAN[n - 10] ?? ""} belas`;
  const sisa = n % 10;
  return `${SATUAN[Math.floor(n / 10)] ?? ""} puluh${sisa === 0 ? "" : ` ${SATUAN[sisa] ?? ""}`}`;
}

/** A count in words, 0–999: 3 → "tiga", 215 → "dua ratus lima belas". `null` for anything else (narasi.md §0.4). */
export function tulisTerbilang(n: number): string | null {
  if (!Number.isInteger(n) || n < 0 || n > TERBESAR) return null;
  if (n < 100) return dibawahSeratus(n);
  const ratus = Math.floor(n / 100);
  const depan = ratus === 1 ? "seratus" : `${SATUAN[ratus] ?? ""} ratus`;
  return n % 100 === 0 ? depan : `${depan} ${dibawahSeratus(n % 100)}`;
}

/** A count as reports write it: "3 (tiga)"; digits alone above 999. */
export function tulisCacah(n: number): string {
  const kata = tulisTerbilang(n);
  return kata === null ? String(n) : `${n} (${kata})`;
}
