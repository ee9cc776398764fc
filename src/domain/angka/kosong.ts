const TANDA_STRIP = /^(?:rp\.?|idr)?[-–—−‒―]*(?:[.,][-–—−‒―]+)?$/i;
const STRIP_PERSEN = /^[-–—−‒―]+%$/;
const TITIK_TITIK = /^[.…]+$/;
const BINTANG = /^\*+\)?$/;
const SINGKATAN = new Set(["n/a", "na", "n.a", "n.a."]);

/** Whether a text, already tidied, stands for "no value": "", "-", "–", "*", "n/a", "…", "Rp. -,-" (kinerja.md §1). */
export function isKosong(teks: string): boolean {
  const rapat = teks.replaceAll(" ", "");
  return (
    TANDA_STRIP.test(rapat) ||
    STRIP_PERSEN.test(rapat) ||
    TITIK_TITIK.test(rapat) ||
    BINTANG.test(rapat) ||
    (rapat.length <= 4 && SINGKATAN.has(rapat.toLowerCase()))
  );
}
