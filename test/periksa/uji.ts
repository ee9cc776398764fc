import { ukurBerkas, ukurPeriksa, type HasilUkur } from "./ukur";

function laporkan(judul: string, { bersih, ditanam, terlewat, alarmPalsu }: HasilUkur, benih: number): boolean {
  const persen = ditanam === 0 ? 0 : (100 * (ditanam - terlewat.length)) / ditanam;
  process.stdout.write(
    `${judul}: ${bersih} buku bersih dan ${ditanam} kesalahan ditanam (benih ${benih}): ditemukan ${persen.toFixed(2)}%, alarm palsu ${alarmPalsu.length}.\n`,
  );
  for (const baris of [...terlewat.map((t) => `terlewat ${t}`), ...alarmPalsu].slice(0, 40))
    process.stdout.write(`${baris}\n`);
  return terlewat.length + alarmPalsu.length === 0;
}

/**
 * `npm run uji:periksa [-- runs [seed]]`: thousands of planted contradictions, a part of them in real .xlsx files read
 * through office.js; exits 1 unless all are found and nothing else.
 */
async function utama(): Promise<void> {
  const [putaran = 400, benih = Date.now() % 100_000] = process.argv.slice(2).map(Number);
  const potret = laporkan("Potret", ukurPeriksa(putaran, benih), benih);
  const berkas = laporkan("Berkas .xlsx", await ukurBerkas(Math.ceil(putaran / 40), benih), benih);
  process.exitCode = potret && berkas ? 0 : 1;
}

void utama();
