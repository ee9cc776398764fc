import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { KELUARAN_STANDAR } from "./berkas";
import { gagal, type Keluaran } from "./keluaran";
import type { Kemajuan } from "./kemajuan";
import type { Perintah } from "./pilihan";

/** Runs one command on one file. */
type Jalankan = (argumen: readonly string[]) => Promise<Keluaran>;

const OUT = "--out=";

interface Bagian {
  readonly masukan: string;
  readonly argumen: readonly string[];
}

const isFolder = (lokasi: string): boolean => existsSync(lokasi) && statSync(lokasi).isDirectory();
const namaHasil = (masukan: string, perintah: Perintah): string =>
  perintah.nama === "naskah" ? basename(masukan).replace(/\.[^.]*$/, "") + ".docx" : basename(masukan);

const pilihanOut = (pilihan: readonly string[]): string | undefined =>
  pilihan.findLast((p) => p.startsWith(OUT))?.slice(OUT.length);

/** The options for one file: a folder behind --out (one that is there, or "nama/") takes the result by the file's own name. */
export function keDalamFolder(
  perintah: Perintah,
  masukan: string,
  pilihan: readonly string[],
  folder: string,
): readonly string[] {
  const keluaran = pilihanOut(pilihan);
  if (keluaran === undefined || keluaran === KELUARAN_STANDAR) return pilihan;
  if (!/[/\\]$/.test(keluaran) && !isFolder(resolve(folder, keluaran))) return pilihan;
  return [...pilihan.filter((p) => !p.startsWith(OUT)), `${OUT}${join(keluaran, namaHasil(masukan, perintah))}`];
}

/** The arguments for each file; results go into the folder behind --out, each under its own name. A sentence if they can't. */
function bagi(
  perintah: Perintah,
  berkas: readonly string[],
  pilihan: readonly string[],
  folder: string,
): readonly Bagian[] | string {
  const keluaran = pilihanOut(pilihan);
  const sisa = pilihan.filter((p) => !p.startsWith(OUT));
  if (!perintah.pilihan.some((p) => p.nama === "--out"))
    return berkas.map((masukan) => ({ masukan, argumen: [...sisa, "--", masukan] }));
  if (keluaran === KELUARAN_STANDAR) return "--out - hanya untuk satu berkas masukan; untuk beberapa sebutkan folder.";
  if (keluaran === undefined || !isFolder(resolve(folder, keluaran)))
    return `Untuk beberapa berkas, --out harus folder yang sudah ada${keluaran === undefined ? "" : `, bukan “${keluaran}”`}.`;
  const nama = berkas.map((masukan) => namaHasil(masukan, perintah));
  const kembar = nama.find((satu, i) => nama.indexOf(satu) !== i);
  if (kembar !== undefined)
    return `Dua berkas masukan akan menjadi “${kembar}” di ${keluaran}; jalankan satu per satu.`;
  return berkas.map((masukan, i) => ({
    masukan,
    argumen: [...sisa, `${OUT}${join(keluaran, nama[i] ?? "")}`, "--", masukan],
  }));
}

/** Runs a command on several files, one refused among them hinders no other, and sums up. Exits with the gravest code. */
export async function jalankanBeberapa(
  perintah: Perintah,
  { berkas, pilihan }: { readonly berkas: readonly string[]; readonly pilihan: readonly string[] },
  { folder, kemajuan }: { readonly folder: string; readonly kemajuan?: Kemajuan },
  jalankan: Jalankan,
): Promise<Keluaran> {
  const bagian = bagi(perintah, berkas, pilihan, folder);
  if (typeof bagian === "string") return gagal(bagian);
  const hasil: (Keluaran & { readonly masukan: string })[] = [];
  for (const [i, { masukan, argumen }] of bagian.entries()) {
    kemajuan?.(i, bagian.length, masukan);
    hasil.push({ masukan, ...(await jalankan(argumen)) });
  }
  kemajuan?.(bagian.length, bagian.length, null);
  const kode = hasil.some((h) => h.kode === 2) ? 2 : hasil.some((h) => h.kode === 1) ? 1 : 0;
  const galat = hasil.map(({ masukan, stderr }) => (stderr === "" ? "" : `${masukan}: ${stderr}`)).join("");
  if (pilihan.includes("--json")) return { kode, stdout: `${jsonBeberapa(hasil)}\n`, stderr: galat };
  const isi = hasil.filter((h) => h.stdout !== "").map(({ masukan, stdout }) => `=== ${masukan} ===\n\n${stdout}`);
  return { kode, stdout: `${[...isi, ringkasan(hasil)].join("\n")}\n`, stderr: galat };
}

type Satu = Pick<Keluaran, "kode" | "stdout" | "stderr"> & { readonly masukan: string };

function jsonBeberapa(hasil: readonly Satu[]): string {
  return JSON.stringify({
    berkas: hasil.map(({ masukan, kode, stdout, stderr }) =>
      kode === 2
        ? { berkas: masukan, kode, pesan: stderr.trimEnd() }
        : { berkas: masukan, kode, hasil: JSON.parse(stdout) as unknown },
    ),
  });
}

function ringkasan(hasil: readonly Satu[]): string {
  const ditolak = hasil.filter((h) => h.kode === 2).map((h) => h.masukan);
  const bergalat = hasil.filter((h) => h.kode === 1).length;
  const selesai = hasil.length - ditolak.length;
  const galat = bergalat === 0 ? "" : ` (${bergalat} di antaranya dengan galat)`;
  const tolak = ditolak.length === 0 ? "" : `, ${ditolak.length} ditolak: ${ditolak.join(", ")}`;
  return `${hasil.length} berkas: ${selesai} selesai${galat}${tolak}.`;
}
