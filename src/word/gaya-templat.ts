import { Document, Packer } from "docx";
import { PENGATURAN_BAWAAN } from "../domain/pengaturan/pengaturan";
import { strFromU8, strToU8, unzipSync } from "fflate";
import {
  bentukHalaman,
  GAYA_BUTIR,
  GAYA_ISI,
  GAYA_KETERANGAN,
  GAYA_NAMA_TANDA_TANGAN,
  GAYA_SUBJUDUL,
  GAYA_SUMBER,
  GAYA_TANDA_TANGAN,
  gayaDokumen,
  lebarIsi,
} from "./gaya";
import type { IsiPaket } from "./sidik";

const GAYA = "word/styles.xml";
const DOKUMEN = "word/document.xml";
const DIPAKAI = new Set([
  ...[GAYA_ISI, GAYA_BUTIR, GAYA_KETERANGAN, GAYA_SUBJUDUL, GAYA_SUMBER, GAYA_TANDA_TANGAN],
  GAYA_NAMA_TANDA_TANGAN,
  ...["Heading1", "Heading2", "Heading3"],
]);

interface Gaya {
  readonly id: string;
  /** As Word compares names: "heading 1" and "Heading 1" are one. */
  readonly nama: string;
  readonly xml: string;
}

function gayaDalam(styles: string): Gaya[] {
  return (styles.match(/<w:style [\s\S]*?<\/w:style>/g) ?? []).flatMap((xml): Gaya[] => {
    const id = /w:styleId="([^"]*)"/.exec(xml)?.[1];
    const nama = /<w:name w:val="([^"]*)"/.exec(xml)?.[1];
    return id === undefined || nama === undefined ? [] : [{ id, nama: nama.toLowerCase(), xml }];
  });
}

/** The styles that our paragraphs name; without a typeface of their own, so that the template's holds. */
async function gayaKita(): Promise<Gaya[]> {
  const kosong = new Document({ styles: gayaDokumen("Arial", PENGATURAN_BAWAAN.ukuranNaskah), sections: [] });
  const paket = unzipSync(new Uint8Array(await Packer.toArrayBuffer(kosong)));
  return gayaDalam(strFromU8(paket[GAYA] ?? new Uint8Array()))
    .filter(({ id }) => DIPAKAI.has(id))
    .map((g) => ({ ...g, xml: g.xml.replace(/<w:rFonts [^>]*\/>/g, "") }));
}

/**
 * Gives a filled template the styles that the paragraphs put into it name: those it has keep its own look, also under
 * another id (an Indonesian Word calls "heading 1" Judul1), only missing ones are added. Changes the package.
 */
export async function lengkapiGaya(paket: IsiPaket): Promise<void> {
  const [styles, dokumen] = [paket[GAYA], paket[DOKUMEN]];
  if (!styles || !dokumen) return;
  const ada = gayaDalam(strFromU8(styles));
  let naskah = strFromU8(dokumen);
  let tambahan = "";
  const kita = await gayaKita();
  for (const { id, nama, xml } of kita) {
    const sebutan = `<w:pStyle w:val="${id}"/>`;
    if (!naskah.includes(sebutan) || ada.some((g) => g.id === id)) continue;
    const senama = ada.find((g) => g.nama === nama);
    if (senama) naskah = naskah.split(sebutan).join(`<w:pStyle w:val="${senama.id}"/>`);
    else tambahan += xml;
  }
  // A style may be based on one of ours that no paragraph names.
  if (tambahan.includes(`<w:basedOn w:val="${GAYA_ISI}"/>`) && !tambahan.includes(`w:styleId="${GAYA_ISI}"`))
    tambahan += kita.find((g) => g.id === GAYA_ISI && !ada.some((a) => a.id === g.id))?.xml ?? "";
  paket[DOKUMEN] = strToU8(naskah);
  if (tambahan !== "")
    paket[GAYA] = strToU8(strFromU8(styles).replace(/<\/w:styles>\s*$/, () => `${tambahan}</w:styles>`));
}

const twip = (unsur: string, nama: string): number => Number(new RegExp(`w:${nama}="(\\d+)"`).exec(unsur)?.[1] ?? NaN);

/** Twips between the margins of a template's narrowest section: no table runs over its margin. A4 where it says none. */
export function lebarTemplat(paket: IsiPaket): number {
  const dokumen = strFromU8(paket[DOKUMEN] ?? new Uint8Array());
  const lebar = (dokumen.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? []).map((seksi) => {
    const [ukuran = ""] = /<w:pgSz [^>]*>/.exec(seksi) ?? [];
    const [tepi = ""] = /<w:pgMar [^>]*>/.exec(seksi) ?? [];
    return twip(ukuran, "w") - twip(tepi, "left") - twip(tepi, "right");
  });
  const sah = lebar.filter((n) => n > 0);
  return sah.length > 0 ? Math.min(...sah) : lebarIsi(bentukHalaman("A4"), false);
}
