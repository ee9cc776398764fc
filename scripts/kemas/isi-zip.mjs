// What goes into the zip for an office: the build below situs/, and beside it what puts it to use.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const here = dirname(fileURLToPath(import.meta.url));

/** Stands for the address until atur-alamat puts the office's own in: its path, too, must be found in nginx's file. */
export const ALAMAT_SEMENTARA = "https://alamat-capaian.invalid/jalur-capaian";

/** The same for every packing of the same files, so that checksums can be compared. */
const WAKTU = new Date(1980, 0, 1, 0, 0, 0);
const UNIX = 3;
const BOLEH_DIJALANKAN = 0o100755;
const BERKAS_BIASA = 0o100644;

const teks = (nama) => readFileSync(join(here, nama), "utf8");
/** Windows' own programs want their line ends. */
const windows = (isi) => isi.replace(/\r?\n/g, "\r\n");

function berkasDi(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((satu) => satu.isFile())
    .map((satu) => join(satu.parentPath ?? satu.path, satu.name))
    .sort();
}

/** The zip of a build in `folder`, made for ALAMAT_SEMENTARA. */
export function isiZip(folder, versi) {
  const isi = new Map([
    ["BACA-DULU.txt", windows(teks("BACA-DULU.txt").replace("%versi%", versi))],
    ["atur-alamat.sh", teks("atur-alamat.sh")],
    ["atur-alamat.ps1", windows(teks("atur-alamat.ps1"))],
    ["pasang/katalog-tepercaya.reg", windows(teks("katalog-tepercaya.reg"))],
    ...berkasDi(folder).map((file) => [
      `situs/${relative(folder, file).replaceAll("\\", "/")}`,
      new Uint8Array(readFileSync(file)),
    ]),
  ]);
  const berkas = Object.fromEntries(
    [...isi].map(([nama, apa]) => {
      const mode = nama.endsWith(".sh") ? BOLEH_DIJALANKAN : BERKAS_BIASA;
      const bytes = typeof apa === "string" ? strToU8(apa) : apa;
      return [`capaian-${versi}/${nama}`, [bytes, { mtime: WAKTU, os: UNIX, attrs: mode << 16, level: 9 }]];
    }),
  );
  return zipSync(berkas);
}
