import { pindaiXml } from "./pindai-xml";

/** Letters between two offsets that others take the place of; an insertion where both are one. */
export interface Sunting {
  readonly mulai: number;
  readonly akhir: number;
  readonly teks: string;
}

/** XML with all changes made; one inside of what another has taken the place of falls away. All else stays to the byte. */
export function terapkanSunting(xml: string, sunting: readonly Sunting[]): string {
  const potongan: string[] = [];
  let kini = 0;
  for (const { mulai, akhir, teks } of [...sunting].sort((a, b) => a.mulai - b.mulai)) {
    if (mulai < kini) continue;
    potongan.push(xml.slice(kini, mulai), teks);
    kini = akhir;
  }
  return [...potongan, xml.slice(kini)].join("");
}

/** Where a paragraph's own look stands, `<w:pPr>` with its tags; null where it has none. */
export function rupaParagraf(paragraf: string): { readonly mulai: number; readonly akhir: number } | null {
  let mulai = -1;
  let akhir = -1;
  let dalam = 0;
  pindaiXml(paragraf, {
    buka: (nama, di, sampai, tunggal) => {
      if (dalam === 1 && nama === "w:pPr" && mulai < 0) {
        mulai = di;
        if (tunggal) akhir = sampai;
      }
      if (!tunggal) dalam++;
    },
    tutup: (nama, _, sampai) => {
      dalam--;
      if (dalam === 1 && nama === "w:pPr" && akhir < 0) akhir = sampai;
    },
  });
  return mulai < 0 || akhir < 0 ? null : { mulai, akhir };
}

const NOMOR_PENANDA = /(<w:bookmark(?:Start|End)\b[^>]*?\sw:id=")(\d+)(")/g;

/** Gives copied bookmarks numbers that no other has: Word drops one of two that share theirs. */
export function penomorPenanda(xml: string): (salinan: string) => string {
  let terbesar = 0;
  for (const [, , nomor] of xml.matchAll(NOMOR_PENANDA)) terbesar = Math.max(terbesar, Number(nomor));
  return (salinan) => {
    const baru = new Map<string, number>();
    return salinan.replace(NOMOR_PENANDA, (_, awal: string, lama: string, akhir: string) => {
      const nomor = baru.get(lama) ?? ++terbesar;
      baru.set(lama, nomor);
      return `${awal}${nomor}${akhir}`;
    });
  };
}

/** A copy without its bookmarks. */
export const tanpaPenanda = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "");
