import type { JenisIndikator } from "./jenis";
import { samakanHuruf } from "../teks/teks";

const NAIK = "tinggi|besar|banyak|naik|meningkat|luas|lama";
const TURUN = "rendah|kecil|sedikit|turun|menurun|cepat|singkat|pendek";

const BAIK = "baik|bagus";
const BURUK = "buruk|jelek|tidak baik";

/** "semakin kecil nilainya maka semakin baik capaiannya". */
function ungkapanMakin(arah: string, akibat: string): RegExp {
  return new RegExp(
    `^(?:se)?makin (?:${arah})(?:,?(?: \\p{L}+){1,4}|,)? (?:se)?makin (?:${akibat})(?: (?:nilai|capaian|kinerja|hasil)nya)?$`,
    "u",
  );
}

const UNGKAPAN: readonly (readonly [RegExp, JenisIndikator])[] = [
  [ungkapanMakin(NAIK, BAIK), "maksimum"],
  [ungkapanMakin(TURUN, BAIK), "minimum"],
  [ungkapanMakin(NAIK, BURUK), "minimum"],
  [ungkapanMakin(TURUN, BURUK), "maksimum"],
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

const TEGAS =
  /makin (?:tinggi|rendah|besar|kecil|banyak|sedikit|naik|turun|cepat|lambat|lama)|is better|minimi[sz]e|maximi[sz]e/;
/** Remarks are many and long; most have none of these. */
const MUNGKIN = /makin|better|imi[sz]e|tif\b/i;
const BERTANDA = /^indikator (?:ber)?(?:sifat )?(?:positif|negatif)$/;

/**
 * The jenis that a remark or a bracket behind a name tells in so many words: "semakin rendah semakin baik", "lower is
 * better", "indikator negatif". `null` for anything less: a lone "Turun" may speak of this year's result.
 */
export function jenisDiKeterangan(teks: string): JenisIndikator | null {
  if (!MUNGKIN.test(teks)) return null;
  const rapi = samakanHuruf(teks).replace(/[.;]+$/, "");
  if (BERTANDA.test(rapi)) return bacaJenis(rapi.replace(/^.* /, ""));
  return TEGAS.test(rapi) ? bacaJenis(rapi) : null;
}
