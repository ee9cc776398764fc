import { hitungCapaianBuku } from "../app/hitung";
import type { Dokumen } from "../domain/dokumen/dokumen";
import { kunciNama } from "../domain/teks/nama-indikator";
import type { PasanganNama, Pengaturan } from "../domain/pengaturan/pengaturan";
import type { PermintaanHitung } from "./argumen";
import { bukaUntukDitulis } from "./buka-buku";
import { jsonHitung } from "./json-hitung";
import { denganBekal, muatBekal } from "./bekal";
import { gagal, type Keluaran } from "./keluaran";
import { laporanTerminal } from "./laporan-terminal";

/** A sentence about a name that no indikator of the workbook bears, a typing error the user should know of; or null. */
export function pasanganAsing(pasangan: readonly PasanganNama[], dokumen: readonly Dokumen[]): string | null {
  const ada = new Set(
    dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris.map((b) => kunciNama(b.indikator.teks)) : [])),
  );
  const asing = pasangan.flatMap(({ a, b }) => [a, b]).find((nama) => !ada.has(kunciNama(nama)));
  if (asing === undefined) return null;
  return `--pasangkan menyebut “${asing}”, padahal tidak ada indikator dengan nama itu di buku kerja.`;
}

export function gabungPengaturan(permintaan: Pick<PermintaanHitung, "pasangan">, tersimpan: Pengaturan): Pengaturan {
  const baru = permintaan.pasangan.filter(
    ({ a, b }) => !tersimpan.pasangan.some((p) => kunciNama(p.a) === kunciNama(a) && kunciNama(p.b) === kunciNama(b)),
  );
  return baru.length === 0 ? tersimpan : { ...tersimpan, pasangan: [...tersimpan.pasangan, ...baru] };
}

/** Runs the add-in's own Hitung Capaian on a file. IN is never written; OUT only whole. */
export async function jalankanHitung(permintaan: PermintaanHitung, folder: string, warna: boolean): Promise<Keluaran> {
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaUntukDitulis(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await hitungCapaianBuku({
    simpan: (tersimpan) => denganBekal(gabungPengaturan(permintaan, tersimpan), dimuat.bekal),
    sementara: permintaan.sementara,
  });
  if (hasil.status === "tak-dikenal") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const asing = pasanganAsing(permintaan.pasangan, hasil.dokumen);
  if (asing !== null) return gagal(asing);
  const lembar = hasil.lembar.map(({ id, name }) => ({ id, nama: name }));
  return dibuka.simpan((tempat) =>
    permintaan.json
      ? JSON.stringify(jsonHitung(hasil, lembar, dibuka.excel.traffic()))
      : `${laporanTerminal(hasil, lembar, warna)}\n\nHasil ${tempat}.`,
  );
}
