import type { TeksBersumber } from "../../domain/dokumen/sumber";

const LABEL =
  /^(?:sasaran|ss)(?: (?:strategis|program|kegiatan|utama|skpd|opd|pd|perangkat daerah|unit kerja))?(?: ?(?:ke ?-? ?)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]+)\b)? ?[:.–-]+ ?(?=\p{L})/iu;
const NOMOR_SAJA =
  /^(?:[Ss]asaran|SASARAN)(?: [Ss]trategis| STRATEGIS)? (?:ke ?-? ?)?\d{1,2}(?:\.\d{1,2})* (?=\p{Lu})/u;
/** Both begin with this letter; most texts do not. */
const MUNGKIN_BERLABEL = /^s/iu;

/** Whether a text says of itself that it is a sasaran: "Sasaran 1: Meningkatnya …". */
export const isBerlabelSasaran = (teks: string): boolean => LABEL.test(teks);

const LABEL_SAJA =
  /^(sasaran|ss|tujuan)( (strategis|program|kegiatan|utama|skpd|opd|pd|perangkat daerah|unit kerja))?( ?(ke ?-? ?)?\d{1,2}(\.\d{1,2})*\.?)? ?:?$/i;

/** "Sasaran | : Meningkatnya …", in two cells or with the colon in one of its own: the label with its text; null for any other row. */
export function labelTerpisah(sel: readonly string[]): string | null {
  const [label = "", ...sisa] = sel;
  if (!LABEL_SAJA.test(label) || sisa.length === 0 || sisa.length > 2) return null;
  const teks = sisa.join(" ").trim();
  const bertanda = label.endsWith(":") || teks.startsWith(":");
  const isi = teks.replace(/^:\s*/, "");
  return bertanda && /\p{L}/u.test(isi) ? `${label.replace(/ ?:$/, "")}: ${isi}` : null;
}

/** The sasaran without the words that only say that it is one; its own cell stays its source. */
export function tanpaLabelSasaran<T extends TeksBersumber | null>(sasaran: T): T {
  if (sasaran === null || !MUNGKIN_BERLABEL.test(sasaran.teks)) return sasaran;
  return { ...sasaran, teks: sasaran.teks.replace(LABEL, "").replace(NOMOR_SAJA, "") };
}
