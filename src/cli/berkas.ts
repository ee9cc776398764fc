import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Bytes of a file, or why not, in one Indonesian sentence. */
export type HasilBaca =
  { readonly ok: true; readonly isi: Uint8Array } | { readonly ok: false; readonly pesan: string };

export function bacaBerkas(lokasi: string, nama: string): HasilBaca {
  if (!existsSync(lokasi)) return { ok: false, pesan: `Berkas ${nama} tidak ada.` };
  if (!statSync(lokasi).isFile()) return { ok: false, pesan: `${nama} bukan berkas.` };
  return { ok: true, isi: readFileSync(lokasi) };
}

/** Why a result can't be put there, checked before any work is done; null where it can. */
export function halanganKeluaran(masukan: string, keluaran: string, nama: string, timpa: boolean): string | null {
  const folder = dirname(keluaran);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return `Folder untuk ${nama} tidak ada; buat dulu foldernya.`;
  if (!existsSync(keluaran)) return null;
  if (existsSync(masukan) && realpathSync(masukan) === realpathSync(keluaran))
    return `Hasil tidak boleh menimpa berkas masukan ${nama}; pilih nama lain untuk --out.`;
  if (!statSync(keluaran).isFile()) return `${nama} sudah ada dan bukan berkas; pilih nama lain untuk --out.`;
  return timpa ? null : `Berkas ${nama} sudah ada; tambahkan --timpa bila boleh ditimpa.`;
}

/** Writes the whole file or nothing: a temporary file beside it, then a rename. Why it could not, or null. */
export function tulisUtuh(lokasi: string, nama: string, isi: Uint8Array): string | null {
  const sementara = join(dirname(lokasi), `.${basename(lokasi)}.${process.pid}.sementara`);
  try {
    writeFileSync(sementara, isi, { flush: true });
    renameSync(sementara, lokasi);
    return null;
  } catch (salah) {
    const kode = salah instanceof Error && "code" in salah ? String(salah.code) : "tidak dikenal";
    return `Berkas ${nama} tidak dapat ditulis (${kode}); periksa izin folder dan ruang penyimpanan.`;
  } finally {
    rmSync(sementara, { force: true });
  }
}
