import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { KELUARAN_STANDAR } from "./berkas";
import { gagal, type Keluaran } from "./keluaran";
import type { Kemajuan } from "./kemajuan";
import { nilaiPilihan, type Ketikan } from "./urai-ketikan";
import type { Perintah } from "./pilihan";

const isFolder = (lokasi: string): boolean => existsSync(lokasi) && statSync(lokasi).isDirectory();
const namaHasil = (masukan: string, { nama }: Perintah): string =>
  nama === "naskah" ? basename(masukan).replace(/\.[^.]*$/, "") + ".docx" : basename(masukan);

const denganOut = (ketikan: Ketikan, keluaran: string): Ketikan => ({
  ...ketikan,
  pilihan: new Map([...ketikan.pilihan, ["--out", [keluaran]]]),
});

/** What was typed for one file: a folder behind --out (one that is there, or "nama/") takes the result by the file's own name. */
export function keDalamFolder(ketikan: Ketikan, folder: string): Ketikan {
  const keluaran = nilaiPilihan(ketikan, "--out");
  if (keluaran === null || keluaran === KELUARAN_STANDAR) return ketikan;
  if (!/[/\\]$/.test(keluaran) && !isFolder(resolve(folder, keluaran))) return ketikan;
  return denganOut(ketikan, join(keluaran, namaHasil(ketikan.berkas[0] ?? "", ketikan.perintah)));
}

/** What was typed, file by file; results go into the folder behind --out, each under its own name. A sentence if they can't. */
function bagi(ketikan: Ketikan, folder: string): readonly Ketikan[] | string {
  const { perintah, berkas } = ketikan;
  const keluaran = nilaiPilihan(ketikan, "--out");
  const satuan = berkas.map((masukan) => ({ ...ketikan, berkas: [masukan] }));
  if (!perintah.pilihan.some((p) => p.nama === "--out")) return satuan;
  if (keluaran === KELUARAN_STANDAR) return "--out - hanya untuk satu berkas masukan; untuk beberapa sebutkan folder.";
  if (keluaran === null || !isFolder(resolve(folder, keluaran)))
    return `Untuk beberapa berkas, --out harus folder yang sudah ada${keluaran === null ? "" : `, bukan “${keluaran}”`}.`;
  const nama = berkas.map((masukan) => namaHasil(masukan, perintah));
  const kembar = nama.find((satu, i) => nama.indexOf(satu) !== i);
  if (kembar !== undefined)
    return `Dua berkas masukan akan menjadi “${kembar}” di ${keluaran}; jalankan satu per satu.`;
  return satuan.map((satu) => keDalamFolder(satu, folder));
}

/** Runs a command on several files, one refused among them hinders no other, and sums up. Exits with the gravest code. */
export async function jalankanBeberapa(
  ketikan: Ketikan,
  { folder, kemajuan }: { readonly folder: string; readonly kemajuan?: Kemajuan },
  jalankan: (satu: Ketikan) => Promise<Keluaran>,
): Promise<Keluaran> {
  const bagian = bagi(ketikan, folder);
  if (typeof bagian === "string") return gagal(bagian);
  const hasil: Satu[] = [];
  for (const [i, satu] of bagian.entries()) {
    const [masukan = ""] = satu.berkas;
    kemajuan?.(i, bagian.length, masukan);
    hasil.push({ masukan, ...(await jalankan(satu)) });
  }
  kemajuan?.(bagian.length, bagian.length, null);
  const kode = hasil.some((h) => h.kode === 2) ? 2 : hasil.some((h) => h.kode === 1) ? 1 : 0;
  const galat = hasil.map(({ masukan, stderr }) => (stderr === "" ? "" : `${masukan}: ${stderr}`)).join("");
  if (ketikan.pilihan.has("--json")) return { kode, stdout: `${jsonBeberapa(hasil)}\n`, stderr: galat };
  const isi = hasil.filter((h) => h.stdout !== "").map(({ masukan, stdout }) => `=== ${masukan} ===\n\n${stdout}`);
  return { kode, stdout: `${[...isi, ringkasan(hasil)].join("\n")}\n`, stderr: galat };
}

type Satu = Keluaran & { readonly masukan: string };

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
