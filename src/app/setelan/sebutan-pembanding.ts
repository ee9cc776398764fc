import { cariIndikator } from "../../domain/dokumen/pilih-dokumen";
import type { Laporan } from "../../domain/laporan/laporan";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { daftarPembanding } from "../../tables/pembanding";

/** All whom the workbook compares the office with, as its sheet calls them; none where it compares with none. */
export function pihakPembanding({ terpilih, pengaturan }: Laporan): string[] {
  const dokumen = cariIndikator(terpilih.dipakai, "nasional");
  return dokumen ? daftarPembanding(dokumen, pengaturan).map(({ pihak }) => pihak) : [];
}

/** What staff call one of them; "" where they left it to the sheet. */
export const sebutanPembanding = ({ pembanding }: Pengaturan, pihak: string): string =>
  Object.entries(pembanding).find(([nama]) => kunciNama(nama) === kunciNama(pihak))?.[1] ?? "";

/** The settings with another name for one of them; a blank one leaves it to the sheet. */
export function sebutPihak(pengaturan: Pengaturan, pihak: string, nama: string): Pengaturan {
  const sisa = Object.entries(pengaturan.pembanding).filter(([satu]) => kunciNama(satu) !== kunciNama(pihak));
  const milik = nama.trim() === "" ? [] : [[pihak, nama.trimStart()] as const];
  return { ...pengaturan, pembanding: Object.fromEntries([...sisa, ...milik]) };
}
