import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { xml } from "./alat-word";

const FOLDER = join(__dirname, "../skema/word");
const semua = readdirSync(FOLDER).filter((n) => n.endsWith(".xsd"));
const skema = (fileName: string) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), "utf8") });

const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** A part without what it says may be ignored: the schema knows no later extensions (ECMA-376 part 3). */
function tanpaTambahan(isi: string): string {
  const dokumen = xml.parse(isi);
  const akar = dokumen.documentElement;
  const awalan = (akar.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter((a) => a !== "");
  const asing = new Set([MC, ...awalan.flatMap((a) => akar.getAttribute(`xmlns:${a}`) ?? [])]);
  const bersihkan = (u: Element): void => {
    for (const a of Array.from(u.attributes))
      if (a.namespaceURI !== null && asing.has(a.namespaceURI)) u.removeAttributeNode(a);
    for (const n of Array.from(u.childNodes)) {
      if (n.nodeType !== 1) continue;
      if (asing.has((n as Element).namespaceURI ?? "")) u.removeChild(n);
      else bersihkan(n as Element);
    }
  };
  bersihkan(akar);
  return xml.serialize(dokumen);
}

const UTAMA: readonly (readonly [string, RegExp])[] = [
  ["wml.xsd", /^word\/(?:document|styles|settings|numbering|footnotes|endnotes|fontTable|footer\d*|header\d*)\.xml$/],
  ["dml-chart.xsd", /^word\/charts\/[^/]+\.xml$/],
];

/** What is wrong with a Word file's parts by the transitional schemas of ECMA-376; and how many parts were looked at. */
export async function salahSkema(isi: Uint8Array): Promise<{ readonly bagian: number; readonly salah: string[] }> {
  const paket = Object.entries(unzipSync(isi));
  const hasil = await Promise.all(
    UTAMA.map(async ([utama, pola]) => {
      const berkas = paket.flatMap(([fileName, b]) =>
        pola.test(fileName) ? [{ fileName: fileName.replace(/\//g, "-"), contents: tanpaTambahan(strFromU8(b)) }] : [],
      );
      if (berkas.length === 0) return { bagian: 0, salah: [] };
      const { errors } = await validateXML({
        xml: berkas,
        schema: [skema(utama)],
        preload: semua.filter((n) => n !== utama).map(skema),
      });
      return { bagian: berkas.length, salah: errors.map(({ message, loc }) => `${loc?.fileName ?? ""}: ${message}`) };
    }),
  );
  return { bagian: hasil.reduce((n, h) => n + h.bagian, 0), salah: hasil.flatMap((h) => h.salah) };
}
