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
import type { WorkbookEnding } from "../host/contract";

/** Bytes of a file, or why not, in one Indonesian sentence. */
export type HasilBaca =
  { readonly ok: true; readonly isi: Uint8Array } | { readonly ok: false; readonly pesan: string };

/** The system's word for what went wrong, such as EACCES. */
const kodeGalat = (salah: unknown): string =>
  typeof salah === "object" && salah !== null && "code" in salah ? String(salah.code) : "tidak dikenal";

/** Codes of a name behind which there is nothing. */
const TIDAK_ADA = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];

function kalimatTakTerbaca(nama: string, kode: string): string {
  if (TIDAK_ADA.includes(kode)) return `Berkas ${nama} tidak ada.`;
  return kode === "ERR_FS_FILE_TOO_LARGE"
    ? `Berkas ${nama} terlalu besar (lebih dari 2 GB).`
    : `Berkas ${nama} tidak dapat dibaca (${kode}); periksa izin berkas dan foldernya.`;
}

export function bacaBerkas(lokasi: string, nama: string): HasilBaca {
  try {
    if (!statSync(lokasi).isFile()) return { ok: false, pesan: `${nama} bukan berkas.` };
    return { ok: true, isi: readFileSync(lokasi) };
  } catch (salah) {
    return { ok: false, pesan: kalimatTakTerbaca(nama, kodeGalat(salah)) };
  }
}

/** As a name behind --out: the result goes to standard output, and what is told of it to standard error. */
export const KELUARAN_STANDAR = "-";

/** Bytes that a name may have on every file system in use. */
const NAMA_TERPANJANG = 255;

/** Why this name can't be a workbook's of that content, which Excel would open as damaged or not at all; null where it can. */
export function halanganAkhiran(akhiran: WorkbookEnding | null, nama: string): string | null {
  if (nama === KELUARAN_STANDAR || akhiran === null || extname(nama).toLowerCase() === akhiran) return null;
  return `Isi hasil berbentuk ${akhiran} seperti berkas masukannya; beri --out nama yang berakhiran ${akhiran}, bukan “${nama}”.`;
}

function isTautanPutus(lokasi: string): boolean {
  return !existsSync(lokasi) && lstatSync(lokasi, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Why a result can't be put there, checked before any work is done; null where it can. */
export function halanganKeluaran(masukan: string, keluaran: string, nama: string, timpa: boolean): string | null {
  if (nama === KELUARAN_STANDAR) return null;
  if (Buffer.byteLength(basename(keluaran)) > NAMA_TERPANJANG)
    return `Nama berkas hasilnya terlalu panjang (paling banyak ${NAMA_TERPANJANG} huruf); pilih nama yang lebih pendek.`;
  try {
    return halanganTempat(masukan, keluaran, nama, timpa);
  } catch (salah) {
    return kalimatTakTertulis(nama, kodeGalat(salah));
  }
}

function halanganTempat(masukan: string, keluaran: string, nama: string, timpa: boolean): string | null {
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

const kalimatTakTertulis = (nama: string, kode: string): string =>
  `Berkas ${nama} tidak dapat ditulis (${kode}); periksa izin folder dan ruang penyimpanan.`;

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
    return kalimatTakTertulis(nama, kodeGalat(salah));
  } finally {
    if (sementara !== null) rmSync(sementara, { force: true });
  }
}
