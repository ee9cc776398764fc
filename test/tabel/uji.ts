import { baca, CONTOH } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { bukuTumbuh, kejadianBuat, kejadianUrungkan, matriks, type Kejadian } from "./matriks";

/** Fails every action of Buat Tabel and of its Urungkan once, and once after it took effect; `uji.ts 7` every seventh. */
async function jalankan(langkah: number): Promise<void> {
  const kecil = await bukuSasaran(1, 1);
  const semua: readonly (() => Promise<Kejadian>)[] = [
    async () => kejadianBuat("Buat Tabel, tabel tumbuh", await bukuTumbuh(kecil)),
    () => kejadianUrungkan("Urungkan tabel baru", kecil),
    async () => kejadianUrungkan("Urungkan tabel tumbuh", await bukuTumbuh(kecil)),
    () => kejadianUrungkan("Urungkan, contoh", baca(CONTOH)),
    () => kejadianBuat("Buat Tabel, contoh", baca(CONTOH)),
  ];
  let banyakSalah = 0;
  for (const siapkan of semua) {
    const kejadian = await siapkan();
    for (const afterEffect of [false, true]) {
      const { utuhLama, utuhBaru, salah } = await matriks(kejadian, afterEffect, langkah);
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

void jalankan(Math.max(1, Number(process.argv[2] ?? 1)));
