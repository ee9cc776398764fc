// `npm run excel`: builds the add-in for this computer, serves it over HTTPS, and brings it into the Excel that is here;
// where there is none it says what to do. `-- --copot` takes it out again, `-- --layani` serves without a terminal too.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { langkahUntuk, saranTanpaExcel } = require("./excel/langkah.cjs");
const { layani } = require("./excel/layani.cjs");
const { siapkanSertifikat } = require("./excel/sertifikat.cjs");
const konfigurasi = require("../webpack.config.js");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, ".cache/excel");
const buku = join(root, "hasil/coba-di-excel.xlsx");
const contoh = join(root, "assets/contoh/diskominfo-2024.xlsx");

const jalankan = ([perintah, ...argumen], stdio = "ignore") => spawnSync(perintah, argumen, { stdio }).status === 0;

function port(teks) {
  if (teks === undefined || teks === "") return 3000;
  const angka = Number(teks);
  if (Number.isInteger(angka) && angka > 0 && angka < 65_536) return angka;
  throw new Error(`PORT harus sebuah angka antara 1 dan 65535, bukan "${teks}".`);
}

/** Builds for development; with `amati`, again whenever a source changes. */
function bangun(url, amati) {
  const dasar = konfigurasi({ url }, { mode: "development" });
  const compiler = webpack({ ...dasar, context: root, output: { ...dasar.output, path: folder } });
  return new Promise((resolve, reject) => {
    const selesai = (galat, stats) => {
      if (galat || stats.hasErrors()) {
        const kata = galat?.message ?? stats.toString("errors-only");
        console.error(kata);
        reject(new Error("Add-in tidak dapat dibangun; sebabnya tertulis di atas."));
        return;
      }
      resolve(() => new Promise((tutup) => compiler.close(tutup)));
    };
    if (amati) compiler.watch({}, selesai);
    else compiler.run(selesai);
  });
}

/** Lets Excel trust the certificate and know the add-in, and opens a copy of the example in it. */
function bawaKeExcel(langkah) {
  if (!jalankan(langkah.sudahDipercaya)) {
    console.log("Sistem akan meminta izin memercayai sertifikat untuk https://localhost; setujuilah.");
    if (!jalankan(langkah.percayai, "inherit"))
      throw new Error("Sertifikat tidak dipercayai, jadi Excel tidak akan memuat add-in.");
  }
  if (!langkah.pasang.every((perintah) => jalankan(perintah)))
    throw new Error("Add-in tidak dapat didaftarkan ke Excel.");
  if (!existsSync(buku)) {
    mkdirSync(dirname(buku), { recursive: true });
    copyFileSync(contoh, buku);
  }
  const terbuka = jalankan(langkah.buka);
  console.log(`${terbuka ? "Excel dibuka dengan" : "Bukalah di Excel:"} ${buku}`);
  console.log(`Bila tab LKj belum tampak, pilih Capaian di ${langkah.letak}.`);
}

async function utama(argumen) {
  const dikenal = ["--copot", "--layani"];
  const asing = argumen.find((satu) => !dikenal.includes(satu));
  if (asing !== undefined) throw new Error(`Pilihan tidak dikenal: ${asing}. Yang ada: ${dikenal.join(", ")}.`);
  const nomor = port(process.env.PORT);
  const url = `https://localhost:${nomor}`;
  const manifest = join(folder, "manifest.xml");
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))[1];
  const sertifikat = await siapkanSertifikat(join(root, ".cache/https"));
  const { otoritas, sidik } = sertifikat;
  const langkah = langkahUntuk(process.platform, { id, manifest, otoritas, sidik, buku, rumah: homedir() });
  if (argumen.includes("--copot")) {
    for (const perintah of langkah?.copot ?? []) jalankan(perintah);
    console.log("Add-in pengembangan dan sertifikatnya sudah dicopot dari komputer ini.");
    return;
  }
  const adaExcel = langkah !== undefined && jalankan(langkah.adaExcel);
  const dilayani = adaExcel || process.stdout.isTTY === true || argumen.includes("--layani");
  console.log("Membangun add-in untuk pengembangan …");
  const hentikanBangun = await bangun(url, dilayani);
  if (!dilayani) {
    console.log(`\n${saranTanpaExcel({ url, manifest, otoritas, disajikan: false })}`);
    await hentikanBangun();
    return;
  }
  const server = await layani(folder, sertifikat, nomor).catch(async (galat) => {
    await hentikanBangun();
    if (galat.code !== "EADDRINUSE") throw galat;
    throw new Error(
      `Port ${nomor} sedang dipakai program lain. Hentikan program itu, atau pilih: PORT=3001 npm run excel`,
    );
  });
  const berhenti = () => void Promise.all([server.tutup(), hentikanBangun()]).then(() => process.exit(0));
  for (const tanda of ["SIGINT", "SIGTERM"]) process.once(tanda, berhenti);
  if (adaExcel) bawaKeExcel(langkah);
  else console.log(`\n${saranTanpaExcel({ url, manifest, otoritas, disajikan: true })}`);
  console.log(`\nDisajikan: ${url} (Ctrl+C untuk berhenti)`);
}

utama(process.argv.slice(2)).catch((galat) => {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exit(1);
});
