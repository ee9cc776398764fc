import { buatLembarIsian, type IsianDibuat } from "../app/sediakan-isian";
import type { HostTraffic } from "../host/contract";
import { namaLembarTabel } from "../app/kata/kata-tabel";
import { bacaArgumenHitung, salahPakai, type PermintaanHitung } from "./argumen";
import { nomorTabel } from "./argumen-tabel";
import { muatBekal, pasanganAsing } from "./bekal";
import { bukaUntukDitulis } from "./buka-buku";
import type { Ketikan } from "./urai-ketikan";
import { gagal, type Keluaran } from "./keluaran";

/** Runs the add-in's own "Buat lembar kosongnya" on a file. IN is never written; OUT only whole. */
export async function jalankanIsian(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const hanya = nomorTabel(ketikan, "--hanya");
  const dibaca =
    hanya.length === 0
      ? salahPakai(ketikan, "Sebutkan nomor tabel setelah --hanya; yang belum ada sumbernya disebut lkj tabel")
      : bacaArgumenHitung(ketikan);
  return dibaca.ok ? buat(dibaca.permintaan, hanya, folder) : gagal(dibaca.pesan);
}

async function buat(permintaan: PermintaanHitung, hanya: readonly string[], folder: string): Promise<Keluaran> {
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaUntukDitulis(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await buatLembarIsian(new Set(hanya), {
    simpan: dimuat.gabung,
    sementara: permintaan.sementara,
  });
  if (hasil.status === "tak-dapat") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const asing = pasanganAsing(permintaan.pasangan, hasil.dokumen);
  if (asing !== null) return gagal(asing);
  return dibuka.simpan((tempat) =>
    permintaan.json
      ? JSON.stringify(jsonIsian(hasil.lembar, dibuka.excel.traffic()))
      : `${hasil.lembar.map(kalimat).join("\n")}\n\nHasil ${tempat}.`,
  );
}

/** The one object that `isian --json` prints. */
function jsonIsian(lembar: readonly IsianDibuat[], { syncs, bytesRead, bytesWritten }: HostTraffic): object {
  return {
    lembar: lembar.map(({ nama, baru, untuk }) => ({ nama, baru, untuk })),
    excel: { sync: syncs, byteDibaca: bytesRead, byteDitulis: bytesWritten },
  };
}

function kalimat({ nama, baru, untuk }: IsianDibuat): string {
  const tabel = untuk.map(namaLembarTabel).join(", ");
  return baru
    ? `Lembar kosong “${nama}” dibuat untuk ${tabel}. Isi barisnya, lalu buat tabelnya dengan lkj tabel.`
    : `Lembar kosong “${nama}” untuk ${tabel} sudah ada dan belum diisi; tidak dibuat lagi.`;
}
