/** What a walk over XML meets: start and end tags by their offsets; `tunggal` for "<w:tab/>", which has no end tag. */
export interface Pejalan {
  buka(nama: string, mulai: number, akhir: number, tunggal: boolean): void;
  tutup?(nama: string, mulai: number, akhir: number): void;
}

/** Where a tag ends; a ">" inside of an attribute ends nothing. */
function akhirTag(xml: string, mulai: number): number {
  for (let i = mulai + 1; i < xml.length; i++) {
    const huruf = xml.charCodeAt(i);
    if (huruf === 62) return i + 1;
    if (huruf !== 34 && huruf !== 39) continue;
    const kutip = xml.indexOf(huruf === 34 ? '"' : "'", i + 1);
    if (kutip < 0) return xml.length;
    i = kutip;
  }
  return xml.length;
}

/** Comments, CDATA and processing instructions hold no tags. */
const BUKAN_TAG = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

const NAMA = /[^\s/>]+/y;

/**
 * Walks the tags of well-formed XML between two offsets, in their order. Word files are read by this and not as a tree:
 * a tree of a report takes a hundred times its bytes, and what is not touched must stay as it is, to the byte.
 */
export function pindaiXml(xml: string, pejalan: Pejalan, dari = 0, sampai = xml.length): void {
  for (let i = xml.indexOf("<", dari); i >= 0 && i < sampai;) {
    const lewat = BUKAN_TAG.find(([awal]) => xml.startsWith(awal, i));
    if (lewat) {
      const akhir = xml.indexOf(lewat[1], i + lewat[0].length);
      i = akhir < 0 ? -1 : xml.indexOf("<", akhir);
      continue;
    }
    const akhir = akhirTag(xml, i);
    const isTutup = xml.charCodeAt(i + 1) === 47;
    NAMA.lastIndex = isTutup ? i + 2 : i + 1;
    const nama = NAMA.exec(xml)?.[0] ?? "";
    if (isTutup) pejalan.tutup?.(nama, i, akhir);
    else pejalan.buka(nama, i, akhir, xml.charCodeAt(akhir - 2) === 47);
    i = xml.indexOf("<", akhir);
  }
}

const ENTITAS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Letters of XML as a reader sees them: "&amp;" → "&", "&#9;" → a tab. */
export function uraiEntitas(teks: string): string {
  return teks.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (semua, hex?: string, angka?: string, nama?: string) =>
    nama === undefined ? String.fromCodePoint(parseInt(hex ?? angka ?? "", hex ? 16 : 10)) : (ENTITAS[nama] ?? semua),
  );
}

/** Text as XML takes it, between tags and in attributes. */
export const lolosXml = (teks: string): string =>
  teks
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#9;");

/** An attribute of the tag between two offsets; null where it has none of that name. */
export function atributXml(xml: string, mulai: number, akhir: number, nama: string): string | null {
  const nilai = new RegExp(`\\s${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml.slice(mulai, akhir));
  return nilai ? uraiEntitas(nilai[1] ?? nilai[2] ?? "") : null;
}

/** The words between two offsets of a Word part as a reader sees them: a field's result counts, its instruction does not. */
export function teksXml(xml: string, dari = 0, sampai = xml.length): string {
  const induk: string[] = [];
  let mulaiTeks = 0;
  let teks = "";
  pindaiXml(
    xml,
    {
      buka: (nama, _, akhir, tunggal) => {
        if (nama === "w:tab" && induk.at(-1) === "w:r") teks += "\t";
        if (tunggal) return;
        induk.push(nama);
        mulaiTeks = akhir;
      },
      tutup: (nama, mulai) => {
        induk.pop();
        if (nama === "w:t") teks += uraiEntitas(xml.slice(mulaiTeks, mulai));
      },
    },
    dari,
    sampai,
  );
  return teks;
}
