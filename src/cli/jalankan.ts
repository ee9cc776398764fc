import { bantuanPerintah, bantuanUmum } from "./bantuan";
import { jalankanBeberapa, keDalamFolder } from "./beberapa-berkas";
import { KELUARAN_STANDAR } from "./berkas";
import { gagal, type Keluaran } from "./keluaran";
import type { Kemajuan } from "./kemajuan";
import { cariPerintah } from "./pilihan";
import { nilaiPilihan, perintahAsing, uraiKetikan, type Ketikan } from "./urai-ketikan";
import { VERSI } from "./versi";

/** Where the command line runs. */
export interface Tempat {
  /** Names of files are meant from here. */
  readonly folder: string;
  readonly warna: boolean;
  /** Where someone watches. */
  readonly kemajuan?: Kemajuan;
}

const BANTUAN = ["--help", "-h", "help", "bantuan"];
const tampil = (teks: string): Keluaran => ({ kode: 0, stdout: `${teks}\n`, stderr: "" });

/** Runs what was typed behind the program's name. Expected refusals come back with code 2 and one sentence. */
export async function jalankan(argumen: readonly string[], tempat: Tempat): Promise<Keluaran> {
  const [nama = "", ...sisa] = argumen;
  if (nama === "--version") return tampil(VERSI);
  const ditanyakan = cariPerintah(BANTUAN.includes(nama) ? sisa[0] : nama);
  const bertanya = BANTUAN.includes(nama) || sisa.some((satu) => satu === "--help" || satu === "-h");
  if (bertanya) return tampil(ditanyakan ? bantuanPerintah(ditanyakan) : bantuanUmum(VERSI));
  const perintah = cariPerintah(nama);
  if (!perintah) return gagal(perintahAsing(argumen[0]));
  const diurai = uraiKetikan(perintah, sisa);
  if (!diurai.ok) return gagal(diurai.pesan);
  const ketikan = diurai.permintaan;
  const { berkas, pilihan } = ketikan;
  if (nilaiPilihan(ketikan, "--out") === KELUARAN_STANDAR && (perintah.nama === "kenali" || pilihan.has("--json")))
    return gagal(
      perintah.nama === "kenali"
        ? "--out - tidak berlaku untuk lkj kenali; sebutkan nama berkas."
        : "--out - dan --json sama-sama memakai keluaran standar; pilih salah satu.",
    );
  if (berkas.length > 1 && perintah.nama !== "kenali")
    return jalankanBeberapa(ketikan, tempat, (satu) => jalankanSatu(satu, tempat).catch(takTerduga));
  if (berkas[0] !== undefined) tempat.kemajuan?.(0, 1, berkas[0]);
  const hasil = await jalankanSatu(keDalamFolder(ketikan, tempat.folder), tempat);
  tempat.kemajuan?.(1, 1, null);
  return hasil;
}

/** Each command is loaded when it is asked for: help and a refusal need none of them. */
async function jalankanSatu(ketikan: Ketikan, { folder, warna }: Tempat): Promise<Keluaran> {
  switch (ketikan.perintah.nama) {
    case "hitung":
      return (await import("./perintah-hitung")).jalankanHitung(ketikan, folder, warna);
    case "periksa":
      return (await import("./perintah-periksa")).jalankanPeriksa(ketikan, folder);
    case "tabel":
      return (await import("./perintah-tabel")).jalankanTabel(ketikan, folder);
    case "naskah":
      return (await import("./perintah-naskah")).jalankanNaskah(ketikan, folder);
    case "isian":
      return (await import("./perintah-isian")).jalankanIsian(ketikan, folder);
    case "baca":
      return (await import("./perintah-baca")).jalankanBaca(ketikan, folder);
    case "kenali":
      return (await import("./perintah-kenali")).jalankanKenali(ketikan, folder);
  }
}

/** What nobody expected is told as well, and nothing has been written then: files are written last. */
export function takTerduga(salah: unknown): Keluaran {
  const kata = salah instanceof Error ? salah.message : String(salah);
  return gagal(`Terjadi kesalahan yang tidak dikenal; tidak ada yang ditulis (${kata}).`);
}
