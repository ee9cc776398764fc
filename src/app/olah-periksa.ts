import { periksa } from "../checks/semua-pemeriksaan";
import type { Alamat } from "../domain/dokumen/alamat";
import { petakan, type Bertahap } from "../domain/alur/bertahap";
import type { Dokumen } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { penanggungJawab } from "../domain/dokumen/penanggung-jawab";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Temuan } from "../domain/temuan/temuan";
import { alasanDiterima, kunciTemuan } from "../domain/temuan/temuan-diterima";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { isiBuku } from "./isi-buku";
import { bacaLaporan, type BukanBukuKinerja } from "./olah-hitung";

/** A temuan as it is shown: with its key, the reason where it was accepted, and the bidang that answers for it. */
export interface TemuanPeriksa extends Temuan {
  readonly kunci: string;
  readonly diterima: string | null;
  /** Penanggung jawab of the indikator that it is about; null where no sheet tells. */
  readonly bidang: string | null;
}

export type RingkasanTemuan = Readonly<Record<Temuan["tingkat"], number>>;

export interface HasilOlahPeriksa {
  readonly laporan: Laporan;
  readonly dokumen: readonly Dokumen[];
  readonly temuan: readonly TemuanPeriksa[];
  /** Accepted temuan are not counted. */
  readonly ringkasan: RingkasanTemuan;
  readonly alamat: Alamat;
}

export function ringkasTemuan(temuan: readonly TemuanPeriksa[]): RingkasanTemuan {
  const hitung = (tingkat: Temuan["tingkat"]): number =>
    temuan.filter((t) => t.tingkat === tingkat && t.diterima === null).length;
  return { galat: hitung("galat"), peringatan: hitung("peringatan"), catatan: hitung("catatan") };
}

/** snapshot → domain → temuan, purely; nothing is planned or written. */
export function* periksaBertahap(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan,
): Bertahap<HasilOlahPeriksa | BukanBukuKinerja> {
  const dibaca = yield* bacaLaporan(snapshot, pengaturan);
  if ("pesan" in dibaca) return dibaca;
  const { laporan, dokumen, alamat } = dibaca;
  const isi = isiBuku(snapshot);
  const bidang = penanggungJawab(laporan);
  const temuan = yield* petakan(yield* periksa(laporan, alamat), (satu): TemuanPeriksa => {
    const kunci = kunciTemuan(satu, isi);
    return { ...satu, kunci, diterima: alasanDiterima(kunci, pengaturan), bidang: bidang(satu.sel) };
  });
  return { laporan, dokumen, temuan, ringkasan: ringkasTemuan(temuan), alamat };
}
