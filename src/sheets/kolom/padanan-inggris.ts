/**
 * English wordings of headers and what they are in Indonesian; texts in lower case. A phrase before its words; "unit" alone is
 * none of them, for in Indonesian it is an office's.
 */
const PADANAN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:key )?performance indicators?\b/g, "indikator kinerja"],
  [/\b(?:strategic|outcome|impact) indicators?\b/g, "indikator"],
  [/\b(goal|objective|program|activity|output)s? indicators?\b/g, "indikator $1"],
  [/\bindicators?\b/g, "indikator"],
  [/\bstrategic objectives?\b/g, "sasaran strategis"],
  [/\bobjectives?\b|^(?:strategic )?outcomes?$/g, "sasaran"],
  [/\b(?:strategic )?goals?\b/g, "tujuan"],
  [/\bunits? of measure(?:ment|s)?\b|^uom$/g, "satuan"],
  [/^units?(?= ?[/(] ?satuan)/g, "satuan"],
  [/^satuan ?[/(] ?units?\b/g, "satuan/satuan"],
  [/\b(?:annual|yearly) target\b/g, "target tahunan"],
  [
    /\bactual (?:results?|performance|achievements?|values?)\b|\bactuals?\b|^aktual$|\breali[sz]ations?\b/g,
    "realisasi",
  ],
  [/^achieved$/g, "realisasi"],
  [/^results?$/g, "hasil"],
  [/^plan(?:ned)?$/g, "rencana"],
  [/^(?:%|percent|percentage)(?: of)? achievements?$|^achievement (?:rate|percentage)$/g, "% capaian"],
  [/^performance(?= ?\(?%)/g, "capaian"],
  [/\bbudget\b/g, "anggaran"],
  [/\babsorption\b/g, "penyerapan"],
  [/\bactivit(?:y|ies)\b/g, "kegiatan"],
  [/\bprograms?(?:mes?)?\b/g, "program"],
  [/^variances?\b/g, "selisih"],
  [/^remarks?$|^notes?$/g, "keterangan"],
  [/^weights?$/g, "bobot"],
  [/\byear (?=\d\b|[iv]+\b)/g, "tahun ke "],
];
const ADA_INGGRIS =
  /indicator|objective|outcome|goal|\bunits?\b|uom|annual|yearly|a[ck]tual|reali[sz]ation|plan|achieve|result|performance|budget|absorption|activit|program|variance|remark|note|weight|year/;

/** "Indikator/Indicator", "Realisasi (Actual)": said twice, in two languages. */
const DUA_KALI = /^([\p{L} ]+?) ?[/(|] ?\1\)?(?=$| )/u;

/** A cleaned header text with its English words in Indonesian: "key performance indicator" → "indikator kinerja". */
export function padananInggris(teks: string): string {
  if (!ADA_INGGRIS.test(teks)) return teks;
  return PADANAN.reduce((t, [pola, kata]) => t.replace(pola, kata), teks).replace(DUA_KALI, "$1");
}
