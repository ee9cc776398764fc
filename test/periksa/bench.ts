import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bukuBesar } from "../alat/buku-besar";
import { potret } from "../alat/buku";

/** `npm run bench:periksa`: reading and all rules over workbooks of growing size; the time per indikator must not grow. */
async function ukur(banyak: number): Promise<string> {
  const snapshot = await potret(await bukuBesar(banyak));
  const awal = performance.now();
  const hasil = olahPeriksa(snapshot, PENGATURAN_BAWAAN);
  const milidetik = performance.now() - awal;
  const temuan = "pesan" in hasil ? 0 : hasil.temuan.length;
  return `${String(banyak).padStart(5)} indikator  ${milidetik.toFixed(0).padStart(6)} ms  ${(milidetik / banyak).toFixed(3)} ms/indikator  ${temuan} temuan`;
}

async function utama(): Promise<void> {
  await ukur(200);
  for (const banyak of [500, 1000, 2000, 4000]) process.stdout.write(`${await ukur(banyak)}\n`);
}

void utama();
