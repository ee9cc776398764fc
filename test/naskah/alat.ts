import { naskahDari, type BahanNaskah } from "../../src/app/naskah";
import type { UbahanPengaturan } from "../../src/app/hitung";
import { olahHitung } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { teksParagraf, type Naskah } from "../../src/naskah/model-naskah";
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

/** Sentences by code of a workbook that a test types itself. */
export function kalimatBuku(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan = PENGATURAN_BAWAAN,
): Map<string, string> {
  const hasil = olahHitung(snapshot, pengaturan);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return kalimat(naskahDari({ status: "selesai", lembar: [], snapshot, ...hasil }).naskah);
}
