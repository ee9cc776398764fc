import { bacaArgumen } from "./argumen";
import { jalankanHitung, type Keluaran } from "./hitung";
import { jalankanPeriksa } from "./periksa";
import { jalankanTabel } from "./perintah-tabel";

/** npm runs scripts in the package's folder; names on the command line are meant from where the user stands. */
function folderPengguna(): string {
  const dariNpm = process.env.npm_lifecycle_event === "lkj" ? process.env.INIT_CWD : undefined;
  return dariNpm ?? process.cwd();
}

async function jalankan(argumen: readonly string[]): Promise<Keluaran> {
  if (argumen[0] === "tabel") return jalankanTabel(argumen.slice(1), folderPengguna());
  const dibaca = bacaArgumen(argumen);
  if (!dibaca.ok) return { kode: 2, stdout: "", stderr: `${dibaca.pesan}\n` };
  const warna = process.stdout.isTTY && !process.env.NO_COLOR;
  const { permintaan } = dibaca;
  return permintaan.perintah === "periksa"
    ? jalankanPeriksa(permintaan, folderPengguna())
    : jalankanHitung(permintaan, folderPengguna(), warna);
}

void jalankan(process.argv.slice(2)).then(({ kode, stdout, stderr }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = kode;
});
