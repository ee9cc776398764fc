import { amanTerminal } from "./aman-terminal";
import { bacaArgumen, CARA_PAKAI } from "./argumen";
import { jalankanBaca } from "./baca";
import { jalankanHitung, type Keluaran } from "./hitung";
import { jalankanKenali } from "./kenali";
import { jalankanPeriksa } from "./periksa";
import { jalankanNaskah } from "./naskah";
import { jalankanTabel } from "./perintah-tabel";

/** npm runs scripts in the package's folder; names on the command line are meant from where the user stands. */
function folderPengguna(): string {
  const dariNpm = process.env.npm_lifecycle_event === "lkj" ? process.env.INIT_CWD : undefined;
  return dariNpm ?? process.cwd();
}

const mintaBantuan = (argumen: readonly string[]): boolean =>
  argumen.length === 1 ? ["--help", "-h", "help", "bantuan"].includes(argumen[0] ?? "") : argumen.includes("--help");

async function jalankan(argumen: readonly string[]): Promise<Keluaran> {
  if (mintaBantuan(argumen)) return { kode: 0, stdout: `${CARA_PAKAI}\n`, stderr: "" };
  if (argumen[0] === "baca") return jalankanBaca(argumen.slice(1), folderPengguna());
  if (argumen[0] === "tabel") return jalankanTabel(argumen.slice(1), folderPengguna());
  if (argumen[0] === "kenali") return jalankanKenali(argumen.slice(1), folderPengguna());
  if (argumen[0] === "naskah") return jalankanNaskah(argumen.slice(1), folderPengguna());
  const dibaca = bacaArgumen(argumen);
  if (!dibaca.ok) return { kode: 2, stdout: "", stderr: `${dibaca.pesan}\n` };
  const warna = process.stdout.isTTY && !process.env.NO_COLOR;
  const { permintaan } = dibaca;
  return permintaan.perintah === "periksa"
    ? jalankanPeriksa(permintaan, folderPengguna())
    : jalankanHitung(permintaan, folderPengguna(), warna);
}

/** What nobody expected is told as well, and nothing has been written then: files are written last. */
function takTerduga(salah: unknown): Keluaran {
  const kata = salah instanceof Error ? salah.message : String(salah);
  return { kode: 2, stdout: "", stderr: `Terjadi kesalahan yang tidak dikenal; tidak ada yang ditulis (${kata}).\n` };
}

void jalankan(process.argv.slice(2))
  .catch(takTerduga)
  .then(({ kode, stdout, stderr }) => {
    process.stdout.write(amanTerminal(stdout));
    process.stderr.write(amanTerminal(stderr));
    process.exitCode = kode;
  });
