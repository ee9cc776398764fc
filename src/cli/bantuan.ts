import { PERINTAH, type Perintah } from "./pilihan";

const SPASI = 2;

/** Two columns, the second broken at the width that terminals have, one entry a line or more. */
function daftar(baris: readonly (readonly [string, string])[], lebar = 100): string {
  const kiri = Math.min(30, Math.max(...baris.map(([nama]) => nama.length)));
  const pinggir = " ".repeat(SPASI + kiri + SPASI);
  return baris
    .map(([nama, arti]) => {
      const kepala = nama.length > kiri ? `${" ".repeat(SPASI)}${nama}\n${pinggir}` : `  ${nama.padEnd(kiri)}  `;
      return kepala + lipat(arti, lebar - pinggir.length).join(`\n${pinggir}`);
    })
    .join("\n");
}

function lipat(teks: string, lebar: number): string[] {
  return teks.split(" ").reduce<string[]>((baris, kata) => {
    const akhir = baris.at(-1);
    if (akhir === undefined || akhir.length + 1 + kata.length > lebar) return [...baris, kata];
    return [...baris.slice(0, -1), `${akhir} ${kata}`];
  }, []);
}

const TANYA: readonly [string, string] = ["--help, -h", "tampilkan bantuan ini"];

/** What `lkj --help` prints. */
export function bantuanUmum(versi: string): string {
  return [
    `Capaian ${versi}: menghitung, memeriksa, dan menyusun LKj dari buku kerja Excel.`,
    "Cara pakai: lkj PERINTAH BERKAS.xlsx [pilihan]",
    `Perintah:\n${daftar(PERINTAH.map(({ nama, ringkas }) => [nama, ringkas] as const))}`,
    `Pilihan:\n${daftar([TANYA, ["--version", "tampilkan versi"]])}`,
    `Contoh:\n${PERINTAH.slice(0, 4)
      .map(({ contoh }) => `  ${contoh[0] ?? ""}`)
      .join("\n")}`,
    "Pilihan sebuah perintah: lkj PERINTAH --help. Berkas masukan tidak pernah ditulisi.",
  ].join("\n\n");
}

/** What `lkj hitung --help` prints: one option a line, examples, exit codes. */
export function bantuanPerintah({ nama, bentuk, keterangan, pilihan, contoh, kode }: Perintah): string {
  const baris = pilihan.map((p) => [p.nilai === null ? p.nama : `${p.nama} ${p.nilai}`, p.arti] as const);
  return [
    `Cara pakai: lkj ${nama} ${bentuk} [pilihan]`,
    keterangan,
    `Pilihan:\n${daftar([...baris, TANYA])}`,
    `Contoh:\n${contoh.map((satu) => `  ${satu}`).join("\n")}`,
    `Kode keluar: ${kode}`,
  ].join("\n\n");
}
