const TANDA_STRIP = /^(?:rp\.?|idr)?[-–—−‒―]*(?:[.,][-–—−‒―]+)?$/i;
const STRIP_PERSEN = /^[-–—−‒―]+%$/;
const TITIK_TITIK = /^[.…]+$/;
const BINTANG = /^\*+\)?$/;
const TANDA_AKHIR = /\*{1,3}\)?$/;
const SINGKATAN = new Set(["n/a", "na", "n.a", "n.a."]);

/** Whether a text, already tidied, stands for "no value": "", "-", "–", "*", "n/a", "…", "Rp. -,-" (kinerja.md §1). */
export function isKosong(teks: string): boolean {
  const rapat = teks.replaceAll(" ", "");
  return (
    TANDA_STRIP.test(rapat) ||
    STRIP_PERSEN.test(rapat) ||
    TITIK_TITIK.test(rapat) ||
    BINTANG.test(rapat) ||
    (rapat.length <= 7 && SINGKATAN.has(rapat.toLowerCase().replace(TANDA_AKHIR, "")))
  );
}

const NIHIL = /^\(?(?:nihil|nol|zero|-0-)\)?[.*]?$/i;

/** Whether a text, already tidied, says that there is none: "Nihil", "nol", "-0-". Of what is counted that is 0. */
export const isNihil = (teks: string): boolean => NIHIL.test(teks);
