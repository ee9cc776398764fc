import type { BlokDokumen, UnsurBlok } from "./blok-dokumen";
import { teksXml } from "./pindai-xml";
import { rupaParagraf, tanpaPenanda } from "./sunting-xml";

/** What a block fills: its table, or its paragraph. */
export const unsurBlok = ({ paragraf, tabel }: BlokDokumen): UnsurBlok => tabel ?? paragraf;

/** Where a new block begins: with the headings right above it that the old document doesn't have. */
export function mulaiBlok(
  xml: string,
  semua: readonly UnsurBlok[],
  { paragraf }: BlokDokumen,
  ada: ReadonlySet<string>,
): number {
  let mulai = paragraf.mulai;
  for (const satu of semua.filter((u) => u.induk === paragraf.induk && u.akhir <= paragraf.mulai).reverse()) {
    const isJudul = satu.jenis === "p" && /<w:pStyle w:val="Heading[1-3]"/.test(xml.slice(satu.mulai, satu.akhir));
    if (!isJudul || ada.has(teksXml(xml, satu.mulai, satu.akhir))) break;
    mulai = satu.mulai;
  }
  return mulai;
}

/** New words in the old place; a paragraph keeps its looks, and the section that may end in it (LibreOffice puts it there). */
export function ganti(lama: string, baru: string, { tabel, penanda }: BlokDokumen): string {
  if (tabel !== null) return baru;
  const isi = lama.includes(`"${penanda}"`) ? baru : tanpaPenanda(baru);
  const [dulu, kini] = [rupaParagraf(lama), rupaParagraf(isi)];
  if (dulu === null) return isi;
  const rupa = lama.slice(dulu.mulai, dulu.akhir);
  const awal = kini?.mulai ?? isi.indexOf(">") + 1;
  return `${isi.slice(0, awal)}${rupa}${isi.slice(kini?.akhir ?? awal)}`;
}
