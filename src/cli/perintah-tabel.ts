import { resolve } from "node:path";
import { buatTabelBuku } from "../app/tabel";
import { loadOffice } from "../host/office-node";
import { openWorkbook } from "../host/open";
import { refusalSentence } from "../host/refusal-words";
import { bacaArgumenTabel, type PermintaanTabel } from "./argumen-tabel";
import { bacaBerkas, halanganKeluaran, tulisUtuh } from "./berkas";
import { gabungPengaturan, gagal, namaTakAda, type Keluaran } from "./hitung";
import { jsonTabel, teksTabel } from "./hasil-tabel";

/** Runs the add-in's own Buat Tabel LKj on a file. IN is never written; OUT only whole. */
export async function jalankanTabel(argumen: readonly string[], folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenTabel(argumen);
  return dibaca.ok ? buat(dibaca.permintaan, folder) : gagal(dibaca.pesan);
}

async function buat(permintaan: PermintaanTabel, folder: string): Promise<Keluaran> {
  const [masukan, keluaran] = [resolve(folder, permintaan.masukan), resolve(folder, permintaan.keluaran)];
  const berkas = bacaBerkas(masukan, permintaan.masukan);
  if (!berkas.ok) return gagal(berkas.pesan);
  const halangan = halanganKeluaran(masukan, keluaran, permintaan.keluaran, permintaan.timpa);
  if (halangan !== null) return gagal(halangan);
  const dibuka = openWorkbook(berkas.isi);
  if (!dibuka.ok) return gagal(refusalSentence(permintaan.masukan, dibuka.refusal));
  loadOffice(dibuka.excel);
  const hasil = await buatTabelBuku({
    simpan: (tersimpan) => gabungPengaturan(permintaan, tersimpan),
    sementara: permintaan.sementara,
    hanya: permintaan.hanya && new Set(permintaan.hanya),
  });
  if (hasil.status === "tak-dikenal" || hasil.status === "nama-dipakai") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const tanpaTabel = permintaan.hanya?.find((nomor) => !hasil.rencana.status.some((s) => s.nomor === nomor));
  if (tanpaTabel !== undefined)
    return gagal(`--hanya menyebut “${tanpaTabel}”, padahal tidak ada tabel dengan nomor itu.`);
  const asing = namaTakAda(permintaan.pasangan, hasil.dokumen);
  if (asing !== null)
    return gagal(`--pasangkan menyebut “${asing}”, padahal tidak ada indikator dengan nama itu di buku kerja.`);
  const gagalTulis = tulisUtuh(keluaran, permintaan.keluaran, dibuka.excel.save());
  if (gagalTulis !== null) return gagal(gagalTulis);
  const stdout = permintaan.json
    ? JSON.stringify(jsonTabel(hasil, dibuka.excel.traffic()))
    : `${teksTabel(hasil)}\n\nHasil disimpan di ${permintaan.keluaran}.`;
  return { kode: 0, stdout: `${stdout}\n`, stderr: "" };
}
