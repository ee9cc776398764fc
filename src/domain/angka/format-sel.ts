import { ingat } from "../alur/ingat";
import { isWaktu, uraiFormat, type BagianFormat } from "./urai-format";

/** What a number format says about the number under it. */
export interface ArtiFormat {
  /** Shows a date or a time. */
  readonly tanggal: boolean;
  /** `kali-seratus`: Excel multiplies by 100 to show it ("0%"); `harfiah`: a "%" is only printed behind it (`0"%"`). */
  readonly persen: "kali-seratus" | "harfiah" | null;
  /** Decimals of a positive number; null for General and text, which show what was typed. */
  readonly desimal: number | null;
  /** Shows a positive number's thousands, or is scaled by them. */
  readonly ribuan: boolean;
}

const kodeDari = ({ tanda }: BagianFormat): string[] => tanda.flatMap(({ kode, teks }) => (kode ? [teks] : []));

/**
 * Reads an en-US number format (kinerja.md §1). Colours, locales and conditions in brackets, quoted and escaped
 * characters are no tokens; elapsed time such as [h]:mm is. "General", "@" and anything odd say nothing.
 */
export const artiFormat = ingat((format: string): ArtiFormat => {
  const bagian = uraiFormat(format);
  const tanda = bagian.flatMap((satu) => satu.tanda);
  const harfiah = tanda.some(({ kode, teks }) => !kode && teks.includes("%"));
  const [pertama] = bagian;
  const positif = (pertama ? kodeDari(pertama) : []).filter((satu) => satu.length === 1).join("");
  return {
    tanggal: tanda.some(isWaktu),
    persen: tanda.some(({ kode, teks }) => kode && teks === "%") ? "kali-seratus" : harfiah ? "harfiah" : null,
    desimal: /[0#?]/.test(positif) ? (/\.([0#?]+)/.exec(positif)?.[1]?.length ?? 0) : null,
    ribuan: positif.includes(","),
  };
});

/** True where the format shows a fraction as percent. */
export const isFormatPersen = (format: string): boolean => artiFormat(format).persen === "kali-seratus";
