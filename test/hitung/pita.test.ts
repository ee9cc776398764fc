import { hitungCapaianBuku } from "../../src/app/hitung";
import { buka, potret } from "../alat/buku";
import { bukuBesar } from "../alat/buku-besar";

/** 27,000 cells: more than one request may carry. */
const INDIKATOR = 4_500;

test("a write in several bands that fails in its last, or is cancelled between them, leaves the workbook as it was", async () => {
  const isi = await bukuBesar(INDIKATOR);
  const lama = await potret(isi);

  const tenang = buka(isi);
  const selesai = await hitungCapaianBuku();
  expect(selesai.status).toBe("selesai");
  const { actions, bytesWritten } = tenang.traffic();
  const baru = await potret(tenang.save());
  expect(baru).not.toEqual(lama);

  const gagal = buka(isi, { failure: { atAction: actions - 50, code: "GeneralException" } });
  expect(await hitungCapaianBuku()).toMatchObject({ status: "gagal", ragu: [] });
  expect(await potret(gagal.save())).toEqual(lama);

  const batal = new AbortController();
  const dibatalkan = buka(isi);
  const akhir = await hitungCapaianBuku({}, undefined, {
    signal: batal.signal,
    onProgress: ({ kerja, bagian }) => kerja === "menulis" && bagian === 0 && batal.abort(),
  });
  expect(akhir).toMatchObject({ status: "gagal", kegagalan: { code: "Cancelled" }, ragu: [] });
  // The first band, most of all cells, was written before it was put back.
  expect(dibatalkan.traffic().bytesWritten).toBeGreaterThan(bytesWritten / 2);
  expect(await potret(dibatalkan.save())).toEqual(lama);
}, 120_000);
