const DOKUMEN = "(?:(?:pk|renja|rkt|target|apbd|pagu|anggaran|dpa) )?";
const SEBELUM = new RegExp(`^${DOKUMEN}(awal|murni|semula|induk|sebelum( perubahan)?)$|^pk$`);
const SESUDAH = new RegExp(`^${DOKUMEN}(perubahan|menjadi|revisi|(setelah|sesudah)( perubahan)?)$|^(p-?pk|pkp)$`);

/**
 * "Murni | Perubahan", "PK Awal | PK Perubahan" under one target or pagu: before and after its change, told only by the two
 * together. Null for any other heading (lower case, cleaned).
 */
export function artiPerubahan(daun: string, saudara: readonly string[]): "sebelum" | "sesudah" | null {
  if (SESUDAH.test(daun) && saudara.some((s) => SEBELUM.test(s))) return "sesudah";
  return SEBELUM.test(daun) && saudara.some((s) => SESUDAH.test(s)) ? "sebelum" : null;
}
