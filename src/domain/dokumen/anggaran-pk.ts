import type { Dokumen } from "./dokumen";

/** 0 for the Perjanjian Kinerja as first signed, 1 and 2 for its changes; one that doesn't count itself is the first. */
function perubahan({ asal: { perubahanKe, judul, sheetName } }: Dokumen): number {
  if (perubahanKe > 0) return perubahanKe;
  return [...judul.map(({ teks }) => teks), sheetName].some((teks) => /perubahan/i.test(teks)) ? 1 : 0;
}

export const isAnggaranPk = ({ asal }: Dokumen): boolean => asal.peran === "pk-anggaran";
const isPk = ({ asal }: Dokumen): boolean => asal.peran === "pk" || asal.peran === "pk-perubahan";

/** The sheets of its tables, which may be several. */
const lembarDari = (d: Dokumen): ReadonlySet<string> =>
  new Set([d.asal.sheetId, ...(d.bentuk === "indikator" ? d.baris.map((b) => b.indikator.sel.sheetId) : [])]);

/**
 * The budget tables that belong to a Perjanjian Kinerja: those on its own sheet, else those on a sheet without any that
 * call themselves of the same change. `semua` are all documents of the workbook.
 */
export function anggaranMilikPk<D extends Dokumen>(
  pk: Dokumen,
  anggaran: readonly D[],
  semua: readonly Dokumen[],
): D[] {
  const lembar = lembarDari(pk);
  const sendiri = anggaran.filter((d) => lembar.has(d.asal.sheetId));
  if (sendiri.length > 0) return sendiri;
  const lembarPk = new Set(semua.filter(isPk).map((d) => d.asal.sheetId));
  return anggaran.filter((d) => !lembarPk.has(d.asal.sheetId) && perubahan(d) === perubahan(pk));
}
