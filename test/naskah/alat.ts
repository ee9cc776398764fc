import { naskahDari, type BahanNaskah } from "../../src/app/naskah";
import type { UbahanPengaturan } from "../../src/app/hitung";
import { teksParagraf, type Naskah } from "../../src/naskah/naskah";
import { baca, hitungSelesai } from "../alat/buku";

/** The report of a workbook on disk. */
export async function bahanNaskah(lokasi: string, ubahan?: UbahanPengaturan): Promise<BahanNaskah> {
  return naskahDari((await hitungSelesai(baca(lokasi), ubahan)).hasil);
}

/** Sentences by code. */
export function kalimat(naskah: Naskah): Map<string, string> {
  return new Map(
    naskah.bab.flatMap(({ isi }) => isi.flatMap((b) => (b.jenis === "paragraf" ? [[b.kode, teksParagraf(b)]] : []))),
  );
}
