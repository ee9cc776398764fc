import { buatTabelBuku } from "../app/tabel";
import type { Pengaturan } from "../app/kata/kata-pengaturan";
import { bacaArgumenTabel, type PermintaanTabel } from "./argumen-tabel";
import { bukaUntukDitulis } from "./buka-buku";
import type { Ketikan } from "./urai-ketikan";
import { gagal, type Keluaran } from "./keluaran";
import { muatBekal, pasanganAsing } from "./bekal";
import { isDibiarkan, jsonTabel, teksTabel } from "./hasil-tabel";

/** Runs the add-in's own Buat Tabel LKj on a file. IN is never written; OUT only whole. */
export async function jalankanTabel(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenTabel(ketikan);
  return dibaca.ok ? buat(dibaca.permintaan, folder) : gagal(dibaca.pesan);
}

async function buat(permintaan: PermintaanTabel, folder: string): Promise<Keluaran> {
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaUntukDitulis(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await buatTabelBuku({
    simpan: (tersimpan) => denganPilihan(dimuat.gabung(tersimpan), permintaan),
    sementara: permintaan.sementara,
    hanya: permintaan.hanya && new Set(permintaan.hanya),
    ...(permintaan.timpaSuntingan ? { timpaSuntingan: "semua" as const } : {}),
  });
  if (hasil.status === "tak-dikenal" || hasil.status === "nama-dipakai") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const tanpaTabel = permintaan.hanya?.find((nomor) => !hasil.rencana.status.some((s) => s.nomor === nomor));
  if (tanpaTabel !== undefined)
    return gagal(`--hanya menyebut “${tanpaTabel}”, padahal tidak ada tabel dengan nomor itu.`);
  const asing = pasanganAsing(permintaan.pasangan, hasil.dokumen);
  if (asing !== null) return gagal(asing);
  const keluaran = dibuka.simpan((tempat) =>
    permintaan.json
      ? JSON.stringify(jsonTabel(hasil, dibuka.excel.traffic()))
      : `${teksTabel(hasil)}\n\nHasil ${tempat}.`,
  );
  return keluaran.kode === 0 && hasil.rencana.status.some(isDibiarkan) ? { ...keluaran, kode: 1 } : keluaran;
}

/** The settings with what the options say; the settings themselves where that changes nothing, so that nothing is written. */
function denganPilihan(pengaturan: Pengaturan, { grafik, kertas }: PermintaanTabel): Pengaturan {
  const [dipilih, lembar] = [grafik ?? pengaturan.grafik, kertas ?? pengaturan.kertas];
  const isSama = dipilih === pengaturan.grafik && lembar === pengaturan.kertas;
  return isSama ? pengaturan : { ...pengaturan, grafik: dipilih, kertas: lembar };
}
