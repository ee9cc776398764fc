import { resolve } from "node:path";
import { cobaKenali, simpanKenalan, type HasilKenali } from "../app/kenali";
import { BUKAN_LKJ, tulisKenalan } from "../app/kata/kata-kenalan";
import { NAMA_PERAN, namaDokumen } from "../app/kata/kata-lembar";
import { bacaArgumenKenali, type PermintaanKenali } from "./argumen-kenali";
import { halanganKeluaran, tulisUtuh } from "./berkas";
import { bukaBuku, bukaUntukDitulis } from "./buka-buku";
import type { Ketikan } from "./urai-ketikan";
import { gagal, type Keluaran } from "./keluaran";

type Selesai = Extract<HasilKenali, { status: "selesai" }>;
const CONTOH = 3;

/** Teaches a sheet from the command line (baca.md §4): kept in OUT, in a file for others, or merely tried. */
export async function jalankanKenali(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenKenali(ketikan);
  return dibaca.ok ? kenali(dibaca.permintaan, folder) : gagal(dibaca.pesan);
}

async function kenali(permintaan: PermintaanKenali, folder: string): Promise<Keluaran> {
  const { masukan, keluaran, timpa, simpan } = permintaan;
  const lokasi = resolve(folder, simpan ?? "");
  const halangan = simpan === null ? null : halanganKeluaran(resolve(folder, masukan), lokasi, simpan, timpa);
  if (halangan !== null) return gagal(halangan);
  const ditulis = keluaran === null ? null : bukaUntukDitulis({ masukan, keluaran, timpa }, folder);
  const dibuka = ditulis ?? bukaBuku({ masukan }, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await cobaKenali(permintaan.ajaran);
  if (hasil.status === "ditolak") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  if (ditulis?.ok === true) {
    const kegagalan = await simpanKenalan(hasil.kenalan);
    if (kegagalan) return gagal(`${kegagalan.pesan} (${kegagalan.rincian})`);
    const ditulisi = ditulis.simpan(() => "");
    if (ditulisi.kode !== 0) return ditulisi;
  }
  if (simpan !== null) {
    const gagalTulis = tulisUtuh(lokasi, simpan, new TextEncoder().encode(tulisKenalan([hasil.kenalan])));
    if (gagalTulis !== null) return gagal(gagalTulis);
  }
  return { kode: 0, stdout: `${ceritakan(hasil, permintaan)}\n`, stderr: "" };
}

function ceritakan({ kenalan, dokumen }: Selesai, { ajaran, keluaran, simpan }: PermintaanKenali): string {
  const disimpan = [keluaran, simpan].filter((nama) => nama !== null);
  const akhir =
    disimpan.length === 0 ? "Belum disimpan: tambahkan --out atau --simpan." : `Disimpan di ${disimpan.join(" dan ")}.`;
  if (kenalan.peran === BUKAN_LKJ) return `Lembar ${ajaran.lembar} tidak dipakai untuk LKj. ${akhir}`;
  const nama = dokumen.flatMap((d) => namaDokumen(d)).map(({ teks }) => teks);
  const banyak = dokumen.reduce((n, d) => n + d.baris.length, 0);
  const sebutan = dokumen.some((d) => d.bentuk === "indikator") ? "indikator" : "baris";
  const kepala = `Lembar ${ajaran.lembar} dikenalkan sebagai ${NAMA_PERAN[kenalan.peran]}: ${banyak} ${sebutan} terbaca.`;
  return [kepala, ...nama.slice(0, CONTOH).map((teks) => `  ${teks}`), akhir].join("\n");
}
