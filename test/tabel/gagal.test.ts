import { baca, CONTOH } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { bukuTumbuh, kejadianBuat, kejadianUrungkan, matriks, type Kejadian } from "./matriks";

/** How many failures of each job are tried here; `npm run uji:tabel` tries every one. */
const BANYAK = 12;

const KEJADIAN: readonly (readonly [string, () => Promise<Kejadian>])[] = [
  ["tabel on the sample", () => kejadianBuat("contoh", baca(CONTOH))],
  [
    "tabel that grows a reformatted table",
    async () => kejadianBuat("tumbuh", await bukuTumbuh(await bukuSasaran(1, 1))),
  ],
  ["Urungkan of new tables", async () => kejadianUrungkan("urungkan", await bukuSasaran(1, 1))],
  ["Urungkan of refreshed tables", async () => kejadianUrungkan("urungkan", await bukuTumbuh(await bukuSasaran(1, 1)))],
];

test.each(KEJADIAN)(
  "%s ends whole old or whole new wherever it fails",
  async (_, siapkan) => {
    const kejadian = await siapkan();
    expect(kejadian.baru.keadaan).not.toEqual(kejadian.lama.keadaan);
    const langkah = Math.max(1, Math.floor(kejadian.aksi / BANYAK));
    for (const afterEffect of [false, true]) {
      const { utuhLama, utuhBaru, salah } = await matriks(kejadian, {
        ...{ afterEffect, langkah, mulai: langkah, teliti: true },
      });
      expect(salah).toEqual([]);
      expect(utuhLama + utuhBaru).toBeGreaterThanOrEqual(BANYAK);
    }
  },
  240_000,
);
