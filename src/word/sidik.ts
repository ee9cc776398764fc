import { strFromU8, strToU8, unzipSync } from "fflate";
import { lolosXml, uraiEntitas } from "./pindai-xml";

/** What was written last time, by bookmark: tells what staff have edited since. */
export type SidikNaskah = ReadonlyMap<string, string>;

export type IsiPaket = Record<string, Uint8Array>;

const NAMA = "urn:capaian:naskah:1";
const BAGIAN = "customXml/itemCapaian.xml";
const PROPERTI = "customXml/itemPropsCapaian.xml";
const HUBUNGAN_BAGIAN = "customXml/_rels/itemCapaian.xml.rels";
const HUBUNGAN_DOKUMEN = "word/_rels/document.xml.rels";
const JENIS_ISI = "[Content_Types].xml";
const AKAR_HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part that holds the marks, wherever another program has put it. */
function cariBagian(paket: IsiPaket): string | null {
  const nama = Object.keys(paket).find((n) => {
    const isi = /^customXml\/item[^/]*\.xml$/.test(n) ? paket[n] : undefined;
    return isi !== undefined && strFromU8(isi.subarray(0, 400)).includes(NAMA);
  });
  return nama ?? null;
}

/** The marks of a file that was made here; null for any other. */
export function bacaSidik(paket: IsiPaket): SidikNaskah | null {
  const nama = cariBagian(paket);
  const isi = nama === null ? undefined : paket[nama];
  if (isi === undefined) return null;
  const blok = [...strFromU8(isi).matchAll(/<blok penanda="([^"]*)">([^<]*)<\/blok>/g)];
  return new Map(blok.map(([, penanda = "", teks = ""]) => [uraiEntitas(penanda), uraiEntitas(teks)]));
}

function sisipkan(paket: IsiPaket, bagian: string, penutup: string, isi: string): void {
  const lama = paket[bagian];
  if (lama === undefined) return;
  const teks = strFromU8(lama);
  if (!teks.includes(isi)) paket[bagian] = strToU8(teks.replace(penutup, `${isi}${penutup}`));
}

/** Puts the marks into the package as a custom XML part, which Word and LibreOffice keep when they save. */
export function tulisSidik(paket: IsiPaket, sidik: SidikNaskah): void {
  const blok = [...sidik]
    .map(([penanda, teks]) => `<blok penanda="${lolosXml(penanda)}">${lolosXml(teks)}</blok>`)
    .join("");
  const isi = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><naskah xmlns="${NAMA}">${blok}</naskah>`;
  const ada = cariBagian(paket);
  paket[ada ?? BAGIAN] = strToU8(isi);
  if (ada !== null) return;
  paket[PROPERTI] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><ds:datastoreItem ds:itemID="{7C0B2F66-6D1C-4B57-9E0A-2C1B6B1C8A11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMA}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  paket[HUBUNGAN_BAGIAN] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${AKAR_HUBUNGAN}/customXmlProps" Target="itemPropsCapaian.xml"/></Relationships>`,
  );
  sisipkan(
    paket,
    HUBUNGAN_DOKUMEN,
    "</Relationships>",
    `<Relationship Id="rIdCapaian" Type="${AKAR_HUBUNGAN}/customXml" Target="../customXml/itemCapaian.xml"/>`,
  );
  sisipkan(
    paket,
    JENIS_ISI,
    "</Types>",
    `<Override PartName="/${PROPERTI}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
}

/** The marks of a Word file, or null where it was not made here. */
export function sidikBerkas(isi: Uint8Array): SidikNaskah | null {
  try {
    return bacaSidik(unzipSync(isi));
  } catch {
    // What is no zip is no report of ours; the caller says so.
    return null;
  }
}

/** The numbers of the tables of Bab III that a report held when it was made: "cp_tabel_III_14" → "III.14". */
export const tabelSidik = (sidik: SidikNaskah): string[] =>
  [...sidik.keys()].flatMap((penanda) => {
    const [, nomor] = /^cp_tabel_III_(\d+)$/.exec(penanda) ?? [];
    return nomor === undefined ? [] : [`III.${nomor}`];
  });
