import type { JenisIndikator } from "./jenis";
import { samakanHuruf } from "../teks/teks";

const NAIK = "tinggi|besar|banyak|naik|meningkat|luas|lama";
const TURUN = "rendah|kecil|sedikit|turun|menurun|cepat|singkat|pendek";

const UNGKAPAN: readonly (readonly [RegExp, JenisIndikator])[] = [
  [new RegExp(`^(?:se)?makin (?:${NAIK}),?(?: maka)?(?: nilainya)? (?:se)?makin (?:baik|bagus)$`), "maksimum"],
  [new RegExp(`^(?:se)?makin (?:${TURUN}),?(?: maka)?(?: nilainya)? (?:se)?makin (?:baik|bagus)$`), "minimum"],
  [new RegExp(`^(?:se)?makin (?:${NAIK}),?(?: maka)? (?:se)?makin (?:buruk|jelek|tidak baik)$`), "minimum"],
  [new RegExp(`^(?:se)?makin (?:${TURUN}),?(?: maka)? (?:se)?makin (?:buruk|jelek|tidak baik)$`), "maksimum"],
  [
    /^(?:positif|positive|maksimum|maksimal|maksimalkan|maksimasi|maximum|maximi[sz]e|maks?|max|higher is better|(?:tren )?(?:naik|meningkat)|[↑⬆▲⇧↗]\uFE0F?)$/,
    "maksimum",
  ],
  [
    /^(?:negatif|negative|minimum|minimal|minimalkan|minimasi|minimi[sz]e|min|lower is better|(?:tren )?(?:turun|menurun)|[↓⬇▼⇩↘]\uFE0F?)$/,
    "minimum",
  ],
  [/^(?:stabili[sz]e|stabil|stab|stabilisasi|tetap|rentang|range|interval|precise)$/, "rentang"],
  [/^(?:predikat|kategori|opini|ordinal)$/, "predikat"],
];

/**
 * The jenis that a cell of a "jenis"/"polaritas" column names: "Positif", "Minimize", "Semakin rendah semakin baik", "+"
 * (kinerja.md §2). `null` for anything else; "-" is a blank, not a minus.
 */
export function bacaJenis(teks: string): JenisIndikator | null {
  if (teks.length > 200) return null;
  const rapi = samakanHuruf(teks);
  if (/^\(?\+\)?$/.test(rapi)) return "maksimum";
  const kata = rapi
    .replace(/^(?:indikator|polaritas|polarisasi|jenis)[ :]+/, "")
    .replace(/[([]? ?[+\-−] ?[)\]]?$/, "")
    .replace(/[.;:]+$/, "")
    .trim();
  return UNGKAPAN.find(([ungkapan]) => ungkapan.test(kata))?.[1] ?? null;
}
