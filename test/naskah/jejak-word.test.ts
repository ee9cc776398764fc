import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { salahPaket } from "./alat-paket";
import { salahSkema } from "./skema-word";
import { wordSegar } from "./alat-word";

jest.setTimeout(180_000);

const FIXTURES = join(__dirname, "../fixtures");
test.each([
  CONTOH,
  join(FIXTURES, "instansi/dinsos.xlsx"),
  join(FIXTURES, "instansi/rsud.xlsx"),
  join(FIXTURES, "korpus/a08-tahun-lalu-dan-target-akhir/buku.xlsx"),
  join(FIXTURES, "korpus/b03-kpu-persen-di-judul/buku.xlsx"),
  join(FIXTURES, "korpus/a07-realisasi-anggaran-per-triwulan/buku.xlsx"),
])("the Word file of %s is sound: parts, ties, ids, tables, and Word's own schema", async (berkas) => {
  const isi = await wordSegar(await bahanNaskah(berkas));
  expect(salahPaket(isi)).toEqual([]);
  const { bagian, salah } = await salahSkema(isi);
  expect(salah).toEqual([]);
  expect(bagian).toBeGreaterThanOrEqual(6);
});

test("the schema finds what is out of its order", async () => {
  const paket = unzipSync(await wordSegar(await bahanNaskah(CONTOH)));
  const rusak = strFromU8(paket["word/document.xml"] ?? new Uint8Array()).replace("<w:tblPr>", "<w:tblPr><w:jc/>");
  const { salah } = await salahSkema(zipSync({ ...paket, "word/document.xml": strToU8(rusak) }));
  expect(salah).not.toEqual([]);
});
