import { toExcelFailure } from "../excel/errors";
import { inExcel } from "../excel/session";
import { recreateSheet } from "../excel/recreate-sheet";
import { bacaLaciSendiri } from "../excel/simpanan/baca-laci";
import { LACI_TABEL } from "../excel/simpanan/laci-tabel";
import { queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import { buatTabelBuku, type HasilBuatTabel, type PermintaanBuatTabel } from "./tabel";

/**
 * "Buat ulang lembar": blanks the sheet of one table that staff ruined, and draws it anew. Only a sheet that this add-in
 * is known to have made; everything on it goes, staff's notes too, so the caller asks first.
 */
export async function buatUlangLembar(nomor: string, permintaan: PermintaanBuatTabel = {}): Promise<HasilBuatTabel> {
  try {
    const dikenal = await inExcel(async (session) => {
      const laci = await bacaLaciSendiri(session, LACI_TABEL);
      const { catatan } = laci.nilai;
      const milik = catatan[nomor];
      if (!milik) return false;
      await recreateSheet(session, milik.nama);
      const ukuran = { baris: 0, kolom: 0, kepala: null, tercetak: 0, jeda: [] };
      const kosong = { nama: milik.nama, ...ukuran, bentuk: "", tinggi: "", sel: [], rupa: [] };
      queueSimpanLaci(session, laci, { ...laci.nilai, catatan: { ...catatan, [nomor]: kosong } });
      await session.sync();
      return true;
    });
    if (!dikenal)
      return { status: "tak-dikenal", pesan: `Tabel ${nomor} belum pernah dibuat, jadi lembarnya tidak dibuat ulang.` };
    return await buatTabelBuku({ ...permintaan, hanya: new Set([nomor]), timpaSuntingan: new Set([nomor]) });
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
