import { DITERIMA } from "./diterima";
import { jalankan } from "./pekerjaan";

/** For the three commands together; a third of it where nothing else runs. */
const BATAS_MS = 40_000;

test.each(DITERIMA)(
  "$nama: opens, nothing of it is lost, and it is computed where it can be",
  async ({ buat, ukur }) => {
    const akhir = await jalankan(buat());
    expect(akhir.pelanggaran).toEqual([]);
    expect(akhir.ms).toBeLessThan(BATAS_MS);
    if (ukur) expect([akhir.hitung, akhir.tabel, akhir.periksa]).toEqual(["selesai", "selesai", "selesai"]);
  },
  150_000,
);
