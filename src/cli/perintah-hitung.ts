import { hitungCapaianBuku } from "../app/hitung";
import { bacaArgumenHitung } from "./argumen";
import { bukaUntukDitulis } from "./buka-buku";
import { jsonHitung } from "./json-hitung";
import { muatBekal, pasanganAsing } from "./bekal";
import { gagal, type Keluaran } from "./keluaran";
import type { Ketikan } from "./urai-ketikan";
import { laporanTerminal } from "./laporan-terminal";

/** Runs the add-in's own Hitung Capaian on a file. IN is never written; OUT only whole. */
export async function jalankanHitung(ketikan: Ketikan, folder: string, warna: boolean): Promise<Keluaran> {
  const dibaca = bacaArgumenHitung(ketikan);
  if (!dibaca.ok) return gagal(dibaca.pesan);
  const { permintaan } = dibaca;
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaUntukDitulis(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await hitungCapaianBuku({
    simpan: dimuat.gabung,
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
