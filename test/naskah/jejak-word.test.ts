import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isUnsur, teksUnsur, unsur } from "../../src/word/dom";
import { blokDokumen } from "../../src/word/blok-dokumen";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { salahPaket } from "./alat-paket";
import { salahSkema } from "./skema-word";
import { bagianWord, wordSegar, xml } from "./alat-word";

jest.setTimeout(180_000);

const ANGKA = /\d[\d.]*(?:,\d+)?/g;
/** Years, numbers of tables and sasaran, and counts spelt out are no figures of a cell. */
const BUKAN_ANGKA_SEL =
  /\b(?:19|20)\d\d(?:–\d{4})?\b(?![.,]\d)|Tabel [IVX]+\.\d+|Sasaran \d+|\d+ \((?:[a-z]+ ?)+\)|Nomor \d+ Tahun|Permendagri \d+/g;

/** "10.193.879.100" and "2,80" by value: a sentence drops zeros that a table keeps. */
const nilai = (teks: string): string => String(Number(teks.replace(/\.(?=\d{3})/g, "").replace(",", ".")));
const angka = (teks: string): string[] => (teks.match(ANGKA) ?? []).map((a) => a.replace(/[.,]$/, ""));

/** Figures of sentences that no cell of a table holds. */
function tanpaSel(isi: Uint8Array): Map<string, string[]> {
  const dokumen = xml.parse(bagianWord(isi));
  const sel = new Set(unsur(dokumen, "tc").flatMap((tc) => angka(teksUnsur(tc)).map(nilai)));
  const hasil = new Map<string, string[]>();
  for (const { penanda, paragraf, tabel, teks } of blokDokumen(dokumen)) {
    if (tabel || penanda.startsWith("cp_N7")) continue;
    const asing = angka(teks.replace(BUKAN_ANGKA_SEL, " ")).filter((a) => !sel.has(nilai(a)));
    if (asing.length > 0) hasil.set(penanda, asing);
    expect(isUnsur(paragraf, "p")).toBe(true);
  }
  return hasil;
}

test("every figure of every sentence of the sample's Word file stands in one of its tables, or follows from them", async () => {
  const isi = await wordSegar(await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } }));
  // By hand, from the tables: what is no cell of theirs is a mean, a difference or a share.
  expect(Object.fromEntries(tanpaSel(isi))).toEqual({
    // (146,785714 + 100 + 120) / 3
    cp_E1: ["122,26"],
    cp_P1: ["122,26"],
    // (22.840.380.832 − 20.773.730.247) / 22.840.380.832
    cp_T_II_3: ["9,05"],
    // 146,7857 − 116,2963
    cp_N3_1_1: ["30,49"],
    // 100 − 98,8241; 100 − 99,0317; 100 − 99,2070
    cp_N8_1: ["1,18"],
    cp_N8_2: ["0,97"],
    cp_N8_3: ["0,79"],
  });
});

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
