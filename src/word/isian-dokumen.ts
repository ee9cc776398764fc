import { unzipSync } from "fflate";
import { isTersorot, paragrafDalam, type ParagrafHuruf } from "./huruf";
import { TANDA } from "./tanda";
import { bagianTeks } from "./templat";

/** The yellow stretches of a paragraph, joined where one follows another. */
function kuning({ huruf }: ParagrafHuruf): string[] {
  const hasil: string[] = [];
  let sambung = false;
  for (const { teks, rupa } of huruf) {
    const ini = isTersorot(rupa);
    if (ini && sambung) hasil.push(`${hasil.pop() ?? ""}${teks}`);
    else if (ini) hasil.push(teks);
    sambung = ini;
  }
  return hasil;
}

/** How many yellow blanks, "[Faktor pendorong: …]", stand in a Word file: those that staff have filled count no more. */
export function isianDokumen(isi: Uint8Array): number {
  const blank = bagianTeks(unzipSync(isi))
    .flatMap(({ xml }) => paragrafDalam(xml))
    .filter((p) => !p.cadangan)
    .flatMap((p) => kuning(p))
    .flatMap((teks) => teks.match(/\[[^\]]+\]/g) ?? []);
  return blank.filter((teks) => !teks.startsWith(`[${TANDA}`)).length;
}
