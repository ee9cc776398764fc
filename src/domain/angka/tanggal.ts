const BULAN =
  "jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|june?|juni?|july?|juli?|ag(?:u|t|s|ust|ustus)|" +
  "aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|nop(?:ember)?|des(?:ember)?|dec(?:ember)?";

const BENTUK_TANGGAL = [
  /^\d{1,2}([-/])\d{1,2}\1(\d{2}|\d{4})$/,
  /^\d{4}([-/])\d{1,2}\1\d{1,2}$/,
  new RegExp(`^\\d{1,2}[ -]?(?:${BULAN})\\.?(?:[ ,-]{1,2}\\d{2,4})?$`, "i"),
  new RegExp(`^(?:${BULAN})-\\d{1,4}$`, "i"),
];

/** Whether a tidied text is a date: "31/12/2024", "11 November 2024", "2-Agu", "Aug-08". "Agustus 2024" is words. */
export function isTanggal(teks: string): boolean {
  return teks.length <= 40 && BENTUK_TANGGAL.some((bentuk) => bentuk.test(teks));
}
