import { strFromU8, strToU8, unzipSync } from "fflate";
import { atributXml, lolosXml, uraiEntitas } from "./pindai-xml";

/** What was written last time, by bookmark: tells what staff have edited since. */
export type SidikNaskah = ReadonlyMap<string, string>;

/** What each bookmark of a filled template was filled from: a mark's name, or a paragraph's words with their marks. */
export type AsalTemplat = ReadonlyMap<string, string>;

export type IsiPaket = Record<string, Uint8Array>;

const NAMA = "urn:capaian:naskah:1";
const BAGIAN = "customXml/itemCapaian.xml";
const PROPERTI = "customXml/itemPropsCapaian.xml";
const HUBUNGAN_BAGIAN = "customXml/_rels/itemCapaian.xml.rels";
const HUBUNGAN_DOKUMEN = "word/_rels/document.xml.rels";
const JENIS_ISI = "[Content_Types].xml";
const AKAR_HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The same in a file that Word saved as "Strict Open XML". */
const AKAR_KETAT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The part that holds the marks, wherever another program has put it. */
function cariBagian(paket: IsiPaket): string | null {
  const nama = Object.keys(paket).find((n) => {
    const isi = /^customXml\/item[^/]*\.xml$/.test(n) ? paket[n] : undefined;
    return isi !== undefined && strFromU8(isi.subarray(0, 400)).includes(NAMA);
  });
  return nama ?? null;
}

function isiBagian(paket: IsiPaket): string | null {
  const nama = cariBagian(paket);
  const isi = nama === null ? undefined : paket[nama];
  return isi === undefined ? null : strFromU8(isi);
}

const bacaBlok = (isi: string): (readonly [penanda: string, teks: string, dari: string | null])[] =>
  [...isi.matchAll(/<blok( [^>]*)>([^<]*)<\/blok>/g)].map(([, tag = "", teks = ""]) => [
    atributXml(tag, 0, tag.length, "penanda") ?? "",
    uraiEntitas(teks),
    atributXml(tag, 0, tag.length, "dari"),
  ]);

/** The marks of a file that was made here; null for any other. */
export function bacaSidik(paket: IsiPaket): SidikNaskah | null {
  const isi = isiBagian(paket);
  return isi === null ? null : new Map(bacaBlok(isi).map(([penanda, teks]) => [penanda, teks]));
}

/** From what a template was filled; null for a file that was not made from a template. */
export function bacaAsal(paket: IsiPaket): AsalTemplat | null {
  const isi = isiBagian(paket);
  if (isi === null || !/<naskah [^>]*templat="1"/.test(isi)) return null;
  return new Map(bacaBlok(isi).flatMap(([penanda, , dari]) => (dari === null ? [] : [[penanda, dari] as const])));
}

function sisipkan(paket: IsiPaket, bagian: string, penutup: string, isi: string): void {
  const lama = paket[bagian];
  if (lama === undefined) return;
  const teks = strFromU8(lama);
  if (!teks.includes(isi)) paket[bagian] = strToU8(teks.replace(penutup, `${isi}${penutup}`));
}

/** Puts the marks into the package as a custom XML part, which Word and LibreOffice keep when they save. */
export function tulisSidik(paket: IsiPaket, sidik: SidikNaskah, asal: AsalTemplat | null = null): void {
  const dari = (penanda: string): string => {
    const milik = asal?.get(penanda);
    return milik === undefined ? "" : ` dari="${lolosXml(milik)}"`;
  };
  const blok = [...sidik]
    .map(([penanda, teks]) => `<blok penanda="${lolosXml(penanda)}"${dari(penanda)}>${lolosXml(teks)}</blok>`)
    .join("");
  const templat = asal === null ? "" : ' templat="1"';
  const isi = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><naskah xmlns="${NAMA}"${templat}>${blok}</naskah>`;
  const ada = cariBagian(paket);
  paket[ada ?? BAGIAN] = strToU8(isi);
  if (ada !== null) return;
  const isKetat = strFromU8(paket[HUBUNGAN_DOKUMEN] ?? new Uint8Array()).includes(AKAR_KETAT);
  const akar = isKetat ? AKAR_KETAT : AKAR_HUBUNGAN;
  paket[PROPERTI] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><ds:datastoreItem ds:itemID="{7C0B2F66-6D1C-4B57-9E0A-2C1B6B1C8A11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMA}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  paket[HUBUNGAN_BAGIAN] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${akar}/customXmlProps" Target="itemPropsCapaian.xml"/></Relationships>`,
  );
  sisipkan(
    paket,
    HUBUNGAN_DOKUMEN,
    "</Relationships>",
    `<Relationship Id="rIdCapaian" Type="${akar}/customXml" Target="../customXml/itemCapaian.xml"/>`,
  );
  sisipkan(
    paket,
    JENIS_ISI,
    "</Types>",
    `<Override PartName="/${PROPERTI}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
}

/** What a Word file that was made here says of that. */
export interface CatatanBerkas {
  readonly sidik: SidikNaskah;
  readonly dariTemplat: boolean;
}

/** The marks of a Word file and whether a template was filled, or null where it was not made here. */
export function catatanBerkas(isi: Uint8Array): CatatanBerkas | null {
  try {
    const paket = unzipSync(isi);
    const sidik = bacaSidik(paket);
    return sidik === null ? null : { sidik, dariTemplat: bacaAsal(paket) !== null };
  } catch {
    // What is no zip is no report of ours; the caller says so.
    return null;
  }
}

/** The numbers of the tables of Bab III that a report held when it was made: "cp_tabel_III_14" → "III.14". */
export const tabelSidik = (sidik: SidikNaskah): string[] => [
  ...new Set(
    [...sidik.keys()].flatMap((penanda) => {
      const [, nomor] = /^cp_tabel_III_(\d+)(?:_k\d+)?$/.exec(penanda) ?? [];
      return nomor === undefined ? [] : [`III.${nomor}`];
    }),
  ),
];
