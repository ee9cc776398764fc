import type { UnsurBlok } from "./blok-dokumen";
import { lolosXml } from "./pindai-xml";
import type { Sunting } from "./sunting-xml";

/** The words of a remark on what has changed since. */
export const TANDA = "Perlu diperbarui";
const PENUTUP = "</w:p>";

/** A yellow "[Perlu diperbarui: …]" at the end of a paragraph, or in one of its own behind a table. */
export function tandai({ jenis, akhir }: UnsurBlok, kata: string): Sunting {
  const run = `<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve"> [${TANDA}: ${lolosXml(kata)}]</w:t></w:r>`;
  return jenis === "p"
    ? { mulai: akhir - PENUTUP.length, akhir: akhir - PENUTUP.length, teks: run }
    : { mulai: akhir, akhir, teks: `<w:p>${run}</w:p>` };
}

/** Only what differs is said: two long sentences alike but for a figure. */
export function ringkasBeda(lama: string, baru: string): string {
  const [a, b] = [lama.split(" "), baru.split(" ")];
  let depan = 0;
  while (depan < a.length && depan < b.length && a[depan] === b[depan]) depan++;
  let ekor = 0;
  while (ekor < a.length - depan && ekor < b.length - depan && a[a.length - 1 - ekor] === b[b.length - 1 - ekor])
    ekor++;
  const potong = (kata: string[]): string => kata.slice(depan, kata.length - ekor).join(" ") || "(tidak ada)";
  return `${potong(a)} → ${potong(b)}`;
}
