import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** Bytes of a file, or why not, in one Indonesian sentence. */
export type HasilBaca =
  { readonly ok: true; readonly isi: Uint8Array } | { readonly ok: false; readonly pesan: string };

export function bacaBerkas(lokasi: string, nama: string): HasilBaca {
  if (!existsSync(lokasi)) return { ok: false, pesan: `Berkas ${nama} tidak ada.` };
  if (!statSync(lokasi).isFile()) return { ok: false, pesan: `${nama} bukan berkas.` };
  return { ok: true, isi: readFileSync(lokasi) };
}

/** As a name behind --out: the result goes to standard output, and what is told of it to standard error. */
export const KELUARAN_STANDAR = "-";

/** Bytes that a name may have on every file system in use. */
const NAMA_TERPANJANG = 255;
/** Endings of workbooks that open with an ending of another content as damaged, or without their macros. */
const AKHIRAN_BUKU = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/** Why this name can't be the result's; null where it can. A result has the ending of what it is. */
export function halanganNama(masukan: string, keluaran: string, nama: string): string | null {
  if (nama === KELUARAN_STANDAR) return null;
  if (Buffer.byteLength(basename(keluaran)) > NAMA_TERPANJANG)
    return `Nama berkas untuk --out terlalu panjang (paling banyak ${NAMA_TERPANJANG} huruf); pilih nama yang lebih pendek.`;
  const [asal, hasil] = [masukan, keluaran].map((satu) => extname(satu).toLowerCase());
  if (asal === undefined || !AKHIRAN_BUKU.includes(asal) || asal === hasil) return null;
  return `Isi hasil berbentuk ${asal} seperti berkas masukannya; beri --out nama yang berakhiran ${asal}, bukan “${nama}”.`;
}

function isTautanPutus(lokasi: string): boolean {
  return !existsSync(lokasi) && lstatSync(lokasi, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Why a result can't be put there, checked before any work is done; null where it can. */
export function halanganKeluaran(masukan: string, keluaran: string, nama: string, timpa: boolean): string | null {
  if (nama === KELUARAN_STANDAR) return null;
  const folder = dirname(keluaran);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return `Folder untuk ${nama} tidak ada; buat dulu foldernya.`;
  if (isTautanPutus(keluaran))
    return `${nama} adalah tautan ke berkas yang tidak ada; hapus tautan itu atau pilih nama lain untuk --out.`;
  if (!existsSync(keluaran)) return null;
  if (existsSync(masukan) && realpathSync(masukan) === realpathSync(keluaran))
    return `Hasil tidak boleh menimpa berkas masukan ${nama}; pilih nama lain untuk --out.`;
  if (!statSync(keluaran).isFile()) return `${nama} sudah ada dan bukan berkas; pilih nama lain untuk --out.`;
  return timpa ? null : `Berkas ${nama} sudah ada; tambahkan --timpa bila boleh ditimpa.`;
}

/** Where a name leads: a symbolic link stays, and the file that it names is replaced. */
function tujuanTulis(lokasi: string): string {
  return existsSync(lokasi) && lstatSync(lokasi).isSymbolicLink() ? realpathSync(lokasi) : lokasi;
}

/** The permissions of a file that is replaced are kept; a new file has those of the system. */
const izinLama = (lokasi: string): number | undefined =>
  existsSync(lokasi) ? statSync(lokasi).mode & 0o777 : undefined;

/** Writes the whole file or nothing: a temporary file beside it, then a rename. Why it could not, or null. */
export function tulisUtuh(lokasi: string, nama: string, isi: Uint8Array): string | null {
  let sementara: string | null = null;
  try {
    const tujuan = tujuanTulis(lokasi);
    const izin = izinLama(tujuan);
    sementara = join(dirname(tujuan), `.lkj-${process.pid}.sementara`);
    writeFileSync(sementara, isi, { flush: true, ...(izin === undefined ? {} : { mode: izin & 0o600 }) });
    if (izin !== undefined) chmodSync(sementara, izin);
    renameSync(sementara, tujuan);
    return null;
  } catch (salah) {
    const kode = salah instanceof Error && "code" in salah ? String(salah.code) : "tidak dikenal";
    return `Berkas ${nama} tidak dapat ditulis (${kode}); periksa izin folder dan ruang penyimpanan.`;
  } finally {
    if (sementara !== null) rmSync(sementara, { force: true });
  }
}
