import { daftarAlamat } from "../domain/dokumen/alamat";
import type { DokumenAnggaran } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Pemeriksaan } from "./pemeriksaan";

const TRIWULAN_SETAHUN = 4;

/** The last quarter's cells of rows whose four quarters are filled in, though the year that follows from them is not known. */
function takDiketahui({ baris, triwulan = [] }: DokumenAnggaran): CellRef[] {
  if (triwulan.length < TRIWULAN_SETAHUN) return [];
  return baris.flatMap(({ lapis, realisasi }, i) => {
    const tiap = triwulan.flatMap((t) => t.baris[i]?.realisasi ?? []);
    const lengkap = tiap.length === TRIWULAN_SETAHUN && tiap.every(({ angka }) => angka.jenis === "angka");
    const akhir = tiap.at(-1);
    return lapis === "puncak" && lengkap && realisasi === null && akhir ? [akhir.sel] : [];
  });
}

/** T17: a budget's year that the sheet doesn't tell how to get from its quarters (triwulan.md §4). */
export const t17AnggaranSetahun: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    const sel = dokumen.bentuk === "anggaran" ? takDiketahui(dokumen) : [];
    if (sel.length === 0) return [];
    return [
      {
        kode: "T17" as const,
        tingkat: "peringatan" as const,
        pesan: `Realisasi anggaran setahun di lembar ${dokumen.asal.sheetName} tidak dihitung dari triwulannya (${daftarAlamat(sel, alamat)}): judul dan angkanya tidak menunjukkan apakah tiap triwulan sendiri atau sudah sampai dengan triwulan itu.`,
        sel,
        nilai: [],
      },
    ];
  });
