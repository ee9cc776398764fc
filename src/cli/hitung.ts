import { resolve } from "node:path";
import { hitungCapaianBuku } from "../app/hitung";
import type { Dokumen } from "../domain/dokumen";
import { kunciNama } from "../domain/nama-indikator";
import type { PasanganNama, Pengaturan } from "../domain/pengaturan";
import { loadOffice } from "../host/office-node";
import { openWorkbook } from "../host/open";
import { refusalSentence } from "../host/refusal-words";
import type { PermintaanHitung } from "./argumen";
import { bacaBerkas, halanganKeluaran, tulisUtuh } from "./berkas";
import { jsonHitung } from "./json-hitung";
import { laporanTerminal } from "./laporan-terminal";

/** What a command prints and how it exits: 0 done, 1 done and galat found (periksa), 2 refused and nothing written. */
export interface Keluaran {
  readonly kode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const gagal = (pesan: string): Keluaran => ({ kode: 2, stdout: "", stderr: `${pesan}\n` });

/** Names that no indikator of the workbook bears: a typing error the user should know of. */
export function namaTakAda(pasangan: readonly PasanganNama[], dokumen: readonly Dokumen[]): string | null {
  const ada = new Set(
    dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris.map((b) => kunciNama(b.indikator.teks)) : [])),
  );
  return pasangan.flatMap(({ a, b }) => [a, b]).find((nama) => !ada.has(kunciNama(nama))) ?? null;
}

export function gabungPengaturan(permintaan: Pick<PermintaanHitung, "pasangan">, tersimpan: Pengaturan): Pengaturan {
  const baru = permintaan.pasangan.filter(
    ({ a, b }) => !tersimpan.pasangan.some((p) => kunciNama(p.a) === kunciNama(a) && kunciNama(p.b) === kunciNama(b)),
  );
  return baru.length === 0 ? tersimpan : { ...tersimpan, pasangan: [...tersimpan.pasangan, ...baru] };
}

/** Runs the add-in's own Hitung Capaian on a file. IN is never written; OUT only whole. */
export async function jalankanHitung(permintaan: PermintaanHitung, folder: string, warna: boolean): Promise<Keluaran> {
  const [masukan, keluaran] = [resolve(folder, permintaan.masukan), resolve(folder, permintaan.keluaran)];
  const berkas = bacaBerkas(masukan, permintaan.masukan);
  if (!berkas.ok) return gagal(berkas.pesan);
  const halangan = halanganKeluaran(masukan, keluaran, permintaan.keluaran, permintaan.timpa);
  if (halangan !== null) return gagal(halangan);
  const dibuka = openWorkbook(berkas.isi);
  if (!dibuka.ok) return gagal(refusalSentence(permintaan.masukan, dibuka.refusal));
  loadOffice(dibuka.excel);
  const hasil = await hitungCapaianBuku({
    simpan: (tersimpan) => gabungPengaturan(permintaan, tersimpan),
    sementara: permintaan.sementara,
  });
  if (hasil.status === "tak-dikenal") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const asing = namaTakAda(permintaan.pasangan, hasil.dokumen);
  if (asing !== null)
    return gagal(`--pasangkan menyebut “${asing}”, padahal tidak ada indikator dengan nama itu di buku kerja.`);
  const gagalTulis = tulisUtuh(keluaran, permintaan.keluaran, dibuka.excel.save());
  if (gagalTulis !== null) return gagal(gagalTulis);
  const lembar = hasil.lembar.map(({ id, name }) => ({ id, nama: name }));
  const stdout = permintaan.json
    ? JSON.stringify(jsonHitung(hasil, lembar, dibuka.excel.traffic()))
    : `${laporanTerminal(hasil, lembar, warna)}\n\nHasil disimpan di ${permintaan.keluaran}.`;
  return { kode: 0, stdout: `${stdout}\n`, stderr: "" };
}
