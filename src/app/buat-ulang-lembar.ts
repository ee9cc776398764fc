import { queueCatatan, queueSimpanCatatan } from "../excel/catatan-tersimpan";
import { toExcelFailure } from "../excel/errors";
import { inExcel } from "../excel/session";
import { recreateSheet } from "../excel/recreate-sheet";
import { buatTabelBuku, type HasilBuatTabel, type PermintaanBuatTabel } from "./tabel";

/**
 * "Buat ulang lembar": blanks the sheet of one table that staff ruined, and draws it anew. Only a sheet that this add-in
 * is known to have made; everything on it goes, staff's notes too, so the caller asks first.
 */
export async function buatUlangLembar(nomor: string, permintaan: PermintaanBuatTabel = {}): Promise<HasilBuatTabel> {
  try {
    const dikenal = await inExcel(async (session) => {
      const bacaCatatan = queueCatatan(session);
      await session.sync();
      const lama = bacaCatatan();
      const milik = lama[nomor];
      if (!milik) return false;
      await recreateSheet(session, milik.nama);
      const kosong = { nama: milik.nama, baris: 0, kolom: 0, kepala: null, bentuk: "", tinggi: "", sel: [], rupa: [] };
      queueSimpanCatatan(session, { ...lama, [nomor]: kosong });
      await session.sync();
      return true;
    });
    if (!dikenal)
      return { status: "tak-dikenal", pesan: `Tabel ${nomor} belum pernah dibuat, jadi lembarnya tidak dibuat ulang.` };
    return await buatTabelBuku({ ...permintaan, hanya: new Set([nomor]) });
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
