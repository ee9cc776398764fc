import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { isiTemplat, type HasilTemplat } from "../../src/word/templat";
import { unsur } from "./dom";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { bagianWord, teksWord, xml } from "./alat-word";

/** Made in LibreOffice Writer from writer.fodt beside it; F4 paper, marks wherever an office may put them. */
const WRITER = readFileSync(join(__dirname, "../fixtures/templat/writer.docx"));
const INSTANSI = "Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung";

let hasil: HasilTemplat;
let instansi: string;
beforeAll(async () => {
  const bahan = await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } });
  instansi = bahan.naskah.instansi ?? "";
  hasil = await isiTemplat(WRITER, bahan);
});

/** The paragraphs of a part that hold these words, whole. */
const paragraf = (bagian: string, kata: string): string[] =>
  unsur(xml.parse(bagianWord(hasil.isi, `word/${bagian}.xml`)), "p")
    .map((p) => p.textContent)
    .filter((teks) => teks.startsWith(kata) && !teks.includes("\n"));

test("the office's name is the one of the workbook", () => expect(instansi).toBe(INSTANSI));

test.each([
  { tempat: "kop halaman", bagian: "header1", awal: "PEMERINTAH", teks: () => `PEMERINTAH KABUPATEN: ${instansi}` },
  { tempat: "catatan kaki", bagian: "footnotes", awal: "Catatan", teks: () => `Catatan kaki: ${instansi} tahun 2024.` },
  { tempat: "bingkai teks", bagian: "document", awal: "Bingkai", teks: () => "Bingkai: Laporan Kinerja Tahun 2024" },
  { tempat: "kotak teks", bagian: "document", awal: "Kotak", teks: () => "Kotak: 2024" },
  {
    tempat: "penanda yang terpecah pada kurungnya, dan dua penanda lagi dalam paragraf yang sama",
    bagian: "document",
    awal: "Disusun",
    teks: () => `Disusun oleh ${instansi} pada tahun 2024, dan sekali lagi 2024.`,
  },
])("filled: $tempat", ({ bagian, awal, teks }) => {
  const ada = paragraf(bagian, awal);
  expect(ada.length).toBeGreaterThan(0);
  for (const satu of ada) expect(satu).toBe(teks());
});

test("a footer keeps its own page number beside what is filled", () => {
  expect(teksWord(hasil.isi, "word/footer1.xml")).toMatch(/^LKj 2024 - halaman /);
  expect(bagianWord(hasil.isi, "word/footer1.xml")).toMatch(/instrText[^>]*>\s*PAGE/);
});

test("a table's cell takes a sentence, and a whole table", () => {
  const isi = teksWord(hasil.isi);
  expect(isi).toContain("Sel: Dibandingkan dengan capaian tahun 2023 sebesar 116,30%");
  const [luar] = unsur(xml.parse(bagianWord(hasil.isi)), "tbl");
  if (!luar) throw new Error("tidak ada tabel");
  const dalam = unsur(luar, "tbl");
  expect(dalam).toHaveLength(1);
  expect(dalam[0]?.textContent).toContain("Sangat Baik");
  const sel = dalam[0]?.parentNode as Element;
  expect(sel.localName).toBe("tc");
  expect((sel.lastChild as Element).localName).toBe("p");
});

test("no mark is left but the one that means nothing here, which is named", () => {
  expect(hasil.takDikenal).toEqual(["nama kepala"]);
  const sisa = Object.entries(unzipSync(hasil.isi))
    .filter(([nama]) => nama.endsWith(".xml"))
    .flatMap(
      ([, isi]) =>
        strFromU8(isi)
          .replace(/<[^>]+>/g, "")
          .match(/\{\{[^}]*\}\}/g) ?? [],
    );
  expect(sisa).toEqual(["{{nama kepala}}"]);
});

test("what the office set stays: its paper, its words", () => {
  const sebelum = strFromU8(unzipSync(WRITER)["word/document.xml"] ?? new Uint8Array());
  const [kertas = "-"] = /<w:pgSz[^>]*>/.exec(sebelum) ?? [];
  expect(bagianWord(hasil.isi)).toContain(kertas.replace(/\/>$/, ""));
  for (const kata of ["Sampul kami", "Dasar hukum", "Tanda tangan kami."]) expect(teksWord(hasil.isi)).toContain(kata);
});

test("captions and sentences have their styles in the office's own typeface, tables the room between its margins", () => {
  const gaya = bagianWord(hasil.isi, "word/styles.xml");
  const dipakai = new Set(unsur(xml.parse(bagianWord(hasil.isi)), "pStyle").map((p) => p.getAttribute("w:val") ?? ""));
  const punya = unsur(xml.parse(gaya), "style").map((g) => g.getAttribute("w:styleId") ?? "");
  expect([...dipakai].filter((id) => !punya.includes(id))).toEqual([]);
  expect(punya).toEqual([...new Set(punya)]);
  expect(gaya).not.toContain("Arial");
  // 21.5 cm of paper, 2.5 cm and 2 cm of margin: 17 cm, which are 9638 twips.
  const lebar = unsur(xml.parse(bagianWord(hasil.isi)), "tblW").map((t) => Number(t.getAttribute("w:w")));
  const terlebar = Math.max(...lebar);
  expect(Math.abs(terlebar - 9638)).toBeLessThan(20);
});
