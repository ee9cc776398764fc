import { ukurPeriksa } from "./ukur";

/** `npm run uji:periksa [-- runs [seed]]`: thousands of planted contradictions; exits 1 unless all are found and nothing else. */
const [putaran = 400, benih = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const { bersih, ditanam, terlewat, alarmPalsu } = ukurPeriksa(putaran, benih);
const persen = ditanam === 0 ? 0 : (100 * (ditanam - terlewat.length)) / ditanam;
process.stdout.write(
  `${bersih} buku bersih dan ${ditanam} kesalahan ditanam (benih ${benih}): ditemukan ${persen.toFixed(2)}%, alarm palsu ${alarmPalsu.length}.\n`,
);
for (const baris of [...terlewat.map((t) => `terlewat ${t}`), ...alarmPalsu].slice(0, 40))
  process.stdout.write(`${baris}\n`);
process.exitCode = terlewat.length + alarmPalsu.length === 0 ? 0 : 1;
