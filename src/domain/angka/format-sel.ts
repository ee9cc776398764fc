import { ingat } from "../alur/ingat";

/** What a number format says about the number under it. */
export interface ArtiFormat {
  /** Shows a date or a time. */
  readonly tanggal: boolean;
  /** `kali-seratus`: Excel multiplies by 100 to show it ("0%"); `harfiah`: a "%" is only printed behind it (`0"%"`). */
  readonly persen: "kali-seratus" | "harfiah" | null;
}

/** Longer formats can't exist in Excel (255 characters); what lies beyond is not read. */
const PANJANG_TERBESAR = 1024;

/**
 * Reads an en-US number format (kinerja.md §1). Colours, locales and conditions in brackets, quoted and escaped
 * characters are no tokens; elapsed time such as [h]:mm is. "General", "@" and anything odd say nothing.
 */
export const artiFormat = ingat((format: string): ArtiFormat => {
  let tanggal = false;
  let kaliSeratus = false;
  let harfiah = false;
  const teks = format.slice(0, PANJANG_TERBESAR).replace(/general/gi, "");
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charAt(i);
    if (huruf === '"' || huruf === "[") {
      const tutup = teks.indexOf(huruf === "[" ? "]" : '"', i + 1);
      const akhir = tutup < 0 ? teks.length : tutup;
      const isi = teks.slice(i + 1, akhir);
      if (huruf === "[") tanggal ||= /^(h+|m+|s+)$/i.test(isi);
      else harfiah ||= isi.includes("%");
      i = akhir;
    } else if (huruf === "\\" || huruf === "_" || huruf === "*") {
      harfiah ||= huruf === "\\" && teks.charAt(i + 1) === "%";
      i++;
    } else if (huruf === "%") {
      kaliSeratus = true;
    } else if (/[dmyhs]/i.test(huruf)) {
      tanggal = true;
    }
  }
  return { tanggal, persen: kaliSeratus ? "kali-seratus" : harfiah ? "harfiah" : null };
});
