import { bacaArgumen } from "./argumen";
import { bantuanPerintah, bantuanUmum } from "./bantuan";
import { jalankanBeberapa, keDalamFolder } from "./beberapa-berkas";
import { KELUARAN_STANDAR } from "./berkas";
import { gagal, type Keluaran } from "./keluaran";
import type { Kemajuan } from "./kemajuan";
import { cariPerintah, type Perintah } from "./pilihan";
import { perintahAsing, uraiKetikan } from "./salah-ketik";
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
  const ketikan = uraiKetikan(perintah, sisa);
  if (!ketikan.ok) return gagal(ketikan.pesan);
  const { berkas, pilihan } = ketikan;
  if (pilihan.includes(`--out=${KELUARAN_STANDAR}`) && (perintah.nama === "kenali" || pilihan.includes("--json")))
    return gagal(
      perintah.nama === "kenali"
        ? "--out - tidak berlaku untuk lkj kenali; sebutkan nama berkas."
        : "--out - dan --json sama-sama memakai keluaran standar; pilih salah satu.",
    );
  const satu = (bagian: readonly string[]): Promise<Keluaran> => jalankanSatu(perintah.nama, bagian, tempat);
  if (berkas.length > 1 && perintah.nama !== "kenali")
    return jalankanBeberapa(perintah, { berkas, pilihan }, tempat, (bagian) => satu(bagian).catch(takTerduga));
  if (berkas[0] !== undefined) tempat.kemajuan?.(0, 1, berkas[0]);
  const hasil = await satu([...keDalamFolder(perintah, berkas[0] ?? "", pilihan, tempat.folder), "--", ...berkas]);
  tempat.kemajuan?.(1, 1, null);
  return hasil;
}

/** Each command is loaded when it is asked for: help and a refusal need none of them. */
async function jalankanSatu(
  nama: Perintah["nama"],
  argumen: readonly string[],
  { folder, warna }: Tempat,
): Promise<Keluaran> {
  if (nama === "baca") return (await import("./baca")).jalankanBaca(argumen, folder);
  if (nama === "tabel") return (await import("./perintah-tabel")).jalankanTabel(argumen, folder);
  if (nama === "isian") return (await import("./perintah-isian")).jalankanIsian(argumen, folder);
  if (nama === "kenali") return (await import("./kenali")).jalankanKenali(argumen, folder);
  if (nama === "naskah") return (await import("./naskah")).jalankanNaskah(argumen, folder);
  const dibaca = bacaArgumen([nama, ...argumen]);
  if (!dibaca.ok) return gagal(dibaca.pesan);
  const { permintaan } = dibaca;
  return permintaan.perintah === "periksa"
    ? (await import("./periksa")).jalankanPeriksa(permintaan, folder)
    : (await import("./hitung")).jalankanHitung(permintaan, folder, warna);
}

/** What nobody expected is told as well, and nothing has been written then: files are written last. */
export function takTerduga(salah: unknown): Keluaran {
  const kata = salah instanceof Error ? salah.message : String(salah);
  return gagal(`Terjadi kesalahan yang tidak dikenal; tidak ada yang ditulis (${kata}).`);
}
