import { baca, CONTOH } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { bukuTumbuh, kejadianBuat, kejadianUrungkan, matriks, type Kejadian } from "./matriks";

/** After so many runs it says how far it is. */
const SEKALI_KABAR = 1_000;

/** Every `langkah`-th action, of which every `dari`-th from the `bagian`-th on is tried here. */
interface Pembagian {
  readonly langkah: number;
  readonly bagian: number;
  readonly dari: number;
}

/** "7" tries every seventh action; "1 2/3" the second third of all. */
function bacaPembagian([langkah = "1", bagi = "1/1"]: readonly string[]): Pembagian {
  const [bagian = NaN, dari = NaN] = bagi.split("/").map(Number);
  const hasil = { langkah: Number(langkah), bagian, dari };
  if (Object.values(hasil).every((n) => Number.isInteger(n) && n > 0) && bagian <= dari) return hasil;
  throw new Error("Pemakaian: npm run uji:tabel -- [LANGKAH [BAGIAN/DARI]], misalnya: npm run uji:tabel -- 1 2/2");
}

/** Fails every action of Buat Tabel and of its Urungkan once, and once after it took effect. */
async function jalankan({ langkah, bagian, dari }: Pembagian): Promise<void> {
  const kecil = await bukuSasaran(1, 1);
  const semua: readonly (() => Promise<Kejadian>)[] = [
    async () => kejadianBuat("Buat Tabel, tabel tumbuh", await bukuTumbuh(kecil)),
    () => kejadianUrungkan("Urungkan tabel baru", kecil),
    async () => kejadianUrungkan("Urungkan tabel tumbuh", await bukuTumbuh(kecil)),
    () => kejadianUrungkan("Urungkan, contoh", baca(CONTOH)),
    () => kejadianBuat("Buat Tabel, contoh", baca(CONTOH)),
  ];
  const [mulai, saat] = [1 + (bagian - 1) * langkah, performance.now()];
  let [banyakSalah, dijalankan] = [0, 0];
  const sesudahSatu = (): void => {
    if (++dijalankan % SEKALI_KABAR !== 0) return;
    process.stdout.write(`  … ${dijalankan} kali dijalankan, ${Math.round((performance.now() - saat) / 1000)} detik\n`);
  };
  for (const siapkan of semua) {
    const kejadian = await siapkan();
    for (const afterEffect of [false, true]) {
      const rencana = { afterEffect, langkah: langkah * dari, mulai, sesudahSatu };
      const { utuhLama, utuhBaru, salah } = await matriks(kejadian, rencana);
      banyakSalah += salah.length;
      const cara = afterEffect ? "terlaksana, jawabannya hilang" : "gagal";
      process.stdout.write(
        `${kejadian.nama} · ${cara}: ${kejadian.aksi} aksi, ${utuhLama + utuhBaru + salah.length} dicoba, ` +
          `${utuhLama} utuh lama, ${utuhBaru} utuh baru, ${salah.length} salah\n${salah.map((s) => `  ${s}\n`).join("")}`,
      );
    }
  }
  process.exitCode = banyakSalah === 0 ? 0 : 1;
}

void jalankan(bacaPembagian(process.argv.slice(2)));
