import { PANJANG_ANGKA } from "./kupas";

const AWAL_ANGKA = /^[\s(+\-−–—$€£¥*#/.,:'"“‘]*(?:(?:rp|idr)[\s.:]*[(+\-−–]?)?\d/i;
const PEMBANDING =
  /^[\s(]*(?:[<>≤≥≦≧±~≈=]+|min\.?|minim(?:al|um)|maks\.?|maksim(?:al|um)|max\.?|kurang (?:dari|lebih)|lebih dari|di ?(?:atas|bawah)|sekitar|kira-kira|paling \p{L}+|hingga|sampai(?: dengan)?|s\/d|s\.d\.?|nilai|skor|indeks|total|jumlah|sebanyak|sebesar|rata-rata|rerata|level|tingkat|peringkat|ranking|rangking)[\s:=]*(?:rp[\s.]*|idr\s*)?[+\-−]?\d/iu;
const BUTIR = /^\d{1,2}[.)] ?\p{L}[^ ]* [^ ]+ [^ ]/u;
/** Letters typed for digits ("l00", "O9,1", "1OO orang"), and fractions in one sign ("½", "3½ hari"). */
const SALAH_KETIK = /^[(+\-−–]?(?=[^ ]*[\d½⅓⅔¼¾⅛])[\dOoIl|½⅓⅔¼¾⅛]+(?:[.,][\dOoIl|½⅓⅔¼¾⅛]+)*(?:[ %)*]|$)/;

/** Whether a text means to give a number, though not in a form that is read. */
export function sepertiAngka(teks: string): boolean {
  const awal = teks.slice(0, PANJANG_ANGKA);
  if (BUTIR.test(awal)) return false;
  return (
    AWAL_ANGKA.test(awal) ||
    PEMBANDING.test(awal) ||
    SALAH_KETIK.test(awal) ||
    (/\d/.test(awal) && !/\p{L}/u.test(awal))
  );
}
