import { amanTerminal } from "./aman-terminal";
import { jalankan, takTerduga } from "./jalankan";
import { gagal, type Keluaran } from "./keluaran";
import { bilahKemajuan } from "./kemajuan";

/** npm runs scripts in the package's folder; names on the command line are meant from where the user stands. */
function folderPengguna(): string {
  const dariNpm = process.env.npm_lifecycle_event === "lkj" ? process.env.INIT_CWD : undefined;
  return dariNpm ?? process.cwd();
}

/** A file's bytes do nothing good on a screen. */
function bukanKeLayar(keluaran: Keluaran): Keluaran {
  return keluaran.berkas && process.stdout.isTTY
    ? gagal("Hasil tidak ditulis ke layar; arahkan keluaran standar ke berkas, misalnya > hasil.xlsx.")
    : keluaran;
}

void jalankan(process.argv.slice(2), {
  folder: folderPengguna(),
  warna: process.stdout.isTTY && !process.env.NO_COLOR,
  ...(process.stderr.isTTY ? { kemajuan: bilahKemajuan(process.stderr) } : {}),
})
  .catch(takTerduga)
  .then(bukanKeLayar)
  .then(({ kode, stdout, stderr, berkas }) => {
    process.stdout.write(berkas ?? amanTerminal(stdout));
    process.stderr.write(amanTerminal(stderr));
    process.exitCode = kode;
  });
