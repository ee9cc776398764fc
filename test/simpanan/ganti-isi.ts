import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with the custom XML part of a namespace holding another text. */
export function gantiIsi(isi: Uint8Array, namespace: string, xml: string): Uint8Array {
  const bagian = unzipSync(isi);
  const nama = Object.keys(bagian).find(
    (satu) => /^customXml\/item\d+\.xml$/.test(satu) && strFromU8(bagian[satu] ?? new Uint8Array()).includes(namespace),
  );
  if (nama === undefined) throw new Error(`tidak ada bagian ${namespace}`);
  return zipSync({ ...bagian, [nama]: strToU8(xml) });
}
