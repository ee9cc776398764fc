/** The zero of each script whose digits staff meet in what they paste; the other nine follow it in Unicode. */
const NOL_AKSARA = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠០᠐꧐᭐";
const DIGIT_ASING = /[^\0-\x7f]/g;
const LEBAR_AWAL = 0xff01;
const LEBAR_AKHIR = 0xff5e;
const SELISIH_LEBAR = 0xfee0;
const TANDA: Readonly<Record<string, string>> = { "٫": ",", "٬": ".", "٪": "%", "﹪": "%", "∶": ":", "꞉": ":" };

function baku(huruf: string): string {
  const kode = huruf.charCodeAt(0);
  if (kode >= LEBAR_AWAL && kode <= LEBAR_AKHIR) return String.fromCharCode(kode - SELISIH_LEBAR);
  for (const nol of NOL_AKSARA) {
    const angka = kode - nol.charCodeAt(0);
    if (angka >= 0 && angka <= 9) return String(angka);
  }
  return TANDA[huruf] ?? huruf;
}

/** Digits of other scripts and full-width forms as plain ones: "٧٠" → "70", "８４％" → "84%". Footnote digits ("²") stay. */
export function bakukanDigit(teks: string): string {
  return teks.replace(DIGIT_ASING, baku);
}
