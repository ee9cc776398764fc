import { hitungSelesai, potret } from "../alat/buku";
import { bagianBuku, baris, barisUkur, KEPALA, kemas, lembarXml } from "../jahat/paket";

const PANJANG = "Catatan panjang. ".repeat(1_900);

/** A Pengukuran whose rows carry a text each that fills a cell; more of them than Excel gives at once. */
function bukuPanjang(banyak: number): Uint8Array {
  const isi = Array.from({ length: banyak }, (_, i) =>
    baris(3 + i, [
      i + 1,
      "Meningkatnya layanan",
      `Persentase layanan ${i + 1} selesai`,
      "%",
      80,
      40,
      null,
      null,
      PANJANG,
    ]),
  );
  return kemas(bagianBuku([lembarXml([...barisUkur(0).slice(0, 1), baris(2, [...KEPALA, "Catatan"]), ...isi])]));
}

test.each([100, 200, 450])("%i rows of 32,000 characters are read in pieces and computed", async (banyak) => {
  const { hasil, isi } = await hitungSelesai(bukuPanjang(banyak));
  expect(hasil.laporan.indikator).toHaveLength(banyak);
  expect(hasil.rencana.plan.writes).toHaveLength(2 * banyak);
  const [lembar] = (await potret(isi)).sheets;
  const kolom = (nomor: number) => lembar?.values.slice(2).map((sel) => sel[nomor]);
  expect(kolom(6)).toEqual(Array.from({ length: banyak }, () => 50));
  expect(kolom(8)).toEqual(Array.from({ length: banyak }, () => PANJANG));
});
