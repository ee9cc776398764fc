import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DITERIMA } from "../jahat/diterima";
import { DITOLAK } from "../jahat/ditolak";
import { mutasi } from "../jahat/mutasi";
import { jalankan, type Akhir } from "../jahat/pekerjaan";
import { Acak } from "../periksa/acak";
import { baca, CONTOH } from "../alat/buku";

/** `npm run fuzz` sets both; a failing file is made again by its number as the seed. */
const BANYAK = Number(process.env.FUZZ_BERKAS ?? 150);
const AWAL = Number(process.env.FUZZ_AWAL ?? 1);
const isPanjang = process.env.FUZZ_BERKAS !== undefined;
/** All three commands on one file, each from its opening to its saving. */
const BATAS_MS = 40_000;

const FOLDER = join(__dirname, "../fixtures");

function asal(): Uint8Array[] {
  const nama = readdirSync(FOLDER, { recursive: true }).map(String);
  return [CONTOH, ...nama.filter((satu) => /\.xls[xm]$/.test(satu)).map((satu) => join(FOLDER, satu))].map(baca);
}

class Hitungan {
  private readonly banyak = new Map<string, number>();
  buku = 0;
  terlama = 0;
  memori = 0;

  catat(cara: string, { hitung, tabel, periksa, ms }: Akhir): void {
    const akhir = hitung.startsWith("ditolak")
      ? [hitung]
      : [`hitung ${hitung}`, `tabel ${tabel}`, `periksa ${periksa}`];
    this.buku++;
    for (const satu of [`cara: ${cara}`, ...akhir]) this.banyak.set(satu, (this.banyak.get(satu) ?? 0) + 1);
    this.terlama = Math.max(this.terlama, ms);
    this.memori = Math.max(this.memori, process.memoryUsage().rss);
  }

  cetak(): void {
    const daftar = [...this.banyak].sort(([a], [b]) => a.localeCompare(b)).map(([nama, n]) => `  ${nama}: ${n}`);
    const ukuran = `terlama ${(this.terlama / 1000).toFixed(1)} s, memori puncak ${(this.memori / 1e6).toFixed(0)} MB`;
    process.stderr.write(`${this.buku} buku kerja; ${ukuran}\n${daftar.join("\n")}\n`);
  }
}

test(`the whole job on ${BANYAK} mangled files: no crash, no hang, nothing lost, nothing half-written`, async () => {
  const dari = asal();
  const hitungan = new Hitungan();
  const satu = async (nama: string, cara: string, isi: Uint8Array): Promise<void> => {
    const akhir = await jalankan(isi).catch((salah: unknown): never => {
      throw new Error(`${nama} (${cara})`, { cause: salah });
    });
    expect([nama, cara, akhir.pelanggaran]).toEqual([nama, cara, []]);
    expect([nama, cara, akhir.ms < BATAS_MS]).toEqual([nama, cara, true]);
    hitungan.catat(cara, akhir);
  };
  const jahat = isPanjang ? [...DITOLAK, ...DITERIMA] : [];
  try {
    for (let nomor = AWAL; nomor < AWAL + BANYAK; nomor++) {
      const { cara, isi } = mutasi(dari, new Acak(nomor * 7919));
      await satu(`nomor ${nomor}`, cara, isi);
    }
    for (const { nama, buat } of jahat) await satu(nama, "berkas jahat", buat());
  } finally {
    if (isPanjang) hitungan.cetak();
  }
}, 3_600_000);
