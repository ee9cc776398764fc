import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { bagianWord, wordSegar, xml } from "./alat-word";
import { isUnsur, teksUnsur, unsur } from "./dom";

jest.setTimeout(120_000);

const badan = async (berkas: string): Promise<Element> => {
  const [isi] = unsur(xml.parse(bagianWord(await wordSegar(await bahanNaskah(berkas)))), "body");
  if (!isi) throw new Error("document.xml has no body.");
  return isi;
};
const anak = (isi: Element): Element[] =>
  Array.from(isi.childNodes).filter((satu): satu is Element => isUnsur(satu, "p") || isUnsur(satu, "tbl"));

test("rows under one merged cell stay on one page: every cell of them keeps with the next, the covered ones too", async () => {
  // Lampiran 5 of TW IV is the report's last table: four groups of a row and its four quarters.
  const tabel = unsur(await badan(CONTOH), "tbl").at(-1);
  const baris = tabel ? unsur(tabel, "tr").filter((tr) => unsur(tr, "tblHeader").length === 0) : [];
  expect(baris).toHaveLength(20);
  const melekat = baris.map((tr) =>
    unsur(tr, "p").every((p) => unsur(p, "keepNext").some((k) => k.getAttribute("w:val") !== "false")),
  );
  // The very last stays with the line of its source.
  expect(melekat).toEqual(baris.map((_, r) => r % 5 !== 4 || r === 19));
  const tergabung = baris.map((tr) => unsur(tr, "vMerge").filter((v) => v.getAttribute("w:val") === "continue").length);
  expect(tergabung.slice(0, 6)).toEqual([0, 8, 8, 8, 8, 1]);
});

test("the chart stands between the scale that colours it and its table", async () => {
  const isi = anak(await badan(CONTOH));
  const letak = (cocok: (satu: Element) => boolean): number => isi.findIndex(cocok);
  const grafik = letak((satu) => satu.nodeName === "w:p" && unsur(satu, "drawing").length > 0);
  const judul = letak((satu) => satu.nodeName === "w:p" && teksUnsur(satu).startsWith("Tabel III.2. Capaian"));
  expect(grafik).toBeGreaterThan(letak((satu) => teksUnsur(satu).startsWith("Tabel III.1. Skala")));
  expect(grafik).toBeLessThan(judul);
  expect(isi.slice(grafik, judul).filter((satu) => satu.nodeName === "w:tbl")).toEqual([]);
});

test("a report of a page or two doesn't give each chapter a page of its own", async () => {
  const singkat = await badan(join(__dirname, "../fixtures/korpus/a07-realisasi-anggaran-per-triwulan/buku.xlsx"));
  // Cover, lists, and the rest.
  expect(unsur(singkat, "sectPr")).toHaveLength(3);
  const judul = unsur(singkat, "p").filter((p) => unsur(p, "pStyle")[0]?.getAttribute("w:val") === "Heading1");
  expect(judul.map(teksUnsur)).toEqual(["IKHTISAR EKSEKUTIF", "BAB III AKUNTABILITAS KINERJA", "BAB IV PENUTUP"]);
  // Of the sample, each of the six chapters begins a page.
  expect(unsur(await badan(CONTOH), "sectPr").length).toBeGreaterThan(2 + 6);
});

test("a workbook that gives no table gives no report of blanks alone: it is said what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lkj-"));
  const buku = join(__dirname, "../fixtures/korpus/b09-ukp-puskesmas-rentang/buku.xlsx");
  const { kode, stdout, stderr } = await jalankan(["naskah", buku, "--out", "LKj.docx"], { folder, warna: false });
  expect({ kode, stdout }).toEqual({ kode: 2, stdout: "" });
  expect(stderr).toContain("belum ada tabel LKj yang dapat disusun dari buku kerja ini");
  expect(existsSync(join(folder, "LKj.docx"))).toBe(false);
  rmSync(folder, { recursive: true });
});
