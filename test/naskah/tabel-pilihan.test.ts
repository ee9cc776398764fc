import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { naskahDari } from "../../src/app/naskah";
import { jalankan } from "../../src/cli/jalankan";
import { htmlNaskah } from "../../src/word/html";
import { baca, CONTOH, hitungSelesai } from "../alat/buku";
import { kalimat } from "./alat";
import { salahPaket } from "./alat-paket";
import { blokWord, teksWord } from "./alat-word";

jest.setTimeout(180_000);

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "lkj-pilihan-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (...argumen: string[]) => jalankan(argumen, { folder, warna: false });
const isi = (nama: string): Uint8Array => new Uint8Array(readFileSync(join(folder, nama)));
const SUBJUDUL =
  /3\.\d+ (?:Capaian Kinerja Program|Capaian Kinerja|Realisasi Anggaran|Tindak Lanjut Hasil Evaluasi|Rata-rata Capaian Kinerja)(?=\t)/g;

test("tables of choice stand in the report only where they are asked for, numbered, captioned, listed and introduced", async () => {
  expect((await lkj("naskah", CONTOH, "--out", "tanpa.docx", "--dasar-target", "pk")).kode).toBe(0);
  expect(teksWord(isi("tanpa.docx"))).not.toContain("Tabel III.14");
  const jalan = await lkj(
    "naskah",
    CONTOH,
    "--out",
    "LKj.docx",
    "--dasar-target",
    "pk",
    "--tabel",
    "tabel iii.14,III.15",
  );
  expect(jalan.kode).toBe(0);
  const teks = teksWord(isi("LKj.docx"));
  // (146,79 + 100 + 120) / 3, the first at full precision; each of the four programs of the cascade reached 100 of 100.
  expect(teks).toContain(
    "Rata-rata capaian tiap sasaran disajikan pada Tabel III.14; rata-rata 3 (tiga) indikator yang dinilai sebesar 122,26% dengan kriteria Sangat Baik.",
  );
  expect(teks).toContain("Seluruh indikator program, sebanyak 4 (empat), mencapai target.");
  expect(blokWord(isi("LKj.docx")).get("cp_tabel_III_14")).toContain("122,26");
  expect(blokWord(isi("LKj.docx")).get("cp_tabel_III_15")).toContain("PROGRAM PENGELOLAAN APLIKASI INFORMATIKA");
  for (const judul of ["Tabel III.14. Rata-rata Capaian Kinerja", "Tabel III.15. Capaian Kinerja Program"])
    // Once in Daftar Tabel, once above the table.
    expect([judul, teks.split(judul).length - 1]).toEqual([judul, 2]);
  expect(teks.match(SUBJUDUL)).toEqual([
    "3.1 Capaian Kinerja",
    "3.2 Realisasi Anggaran",
    "3.3 Tindak Lanjut Hasil Evaluasi",
    "3.4 Rata-rata Capaian Kinerja",
    "3.5 Capaian Kinerja Program",
  ]);
  expect(salahPaket(isi("LKj.docx"))).toEqual([]);
});

test("a later run keeps them without being told again", async () => {
  await lkj("naskah", CONTOH, "--out", "lagi.docx", "--tabel", "III.14");
  const { kode, stdout } = await lkj("naskah", CONTOH, "--out", "lagi.docx", "--timpa", "--json");
  expect(kode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ diperbarui: [], disimpan: [], baru: [], takLagi: [] });
  expect(blokWord(isi("lagi.docx")).has("cp_tabel_III_14")).toBe(true);
});

test("a table whose sheet staff had made stands in the report and in what is copied, without being asked for", async () => {
  await lkj("tabel", CONTOH, "--out", "bertabel.xlsx", "--hanya", "III.14");
  const { hasil } = await hitungSelesai(baca(join(folder, "bertabel.xlsx")));
  const dari = naskahDari(hasil);
  expect(kalimat(dari.naskah).get("T III.14")).toContain("Tabel III.14");
  expect(kalimat(dari.naskah).has("T III.15")).toBe(false);
  const html = htmlNaskah(dari.naskah, dari.tabel, dari.pengaturan);
  expect(html).toContain("Tabel III.14. Rata-rata Capaian Kinerja");
  expect(html).not.toContain("Tabel III.15.");
});

test.each([
  [
    "III.99",
    /--tabel menyebut “III\.99”, yang bukan tabel buku kerja ini; tabel pilihannya: Tabel III\.14\. Rata-rata/,
  ],
  ["", /Pilihan --tabel belum diberi nilai/],
])("--tabel %j is refused and nothing is written", async (nomor, pesan) => {
  const { kode, stderr } = await lkj("naskah", CONTOH, "--out", "tolak.docx", `--tabel=${nomor}`);
  expect(kode).toBe(2);
  expect(stderr).toMatch(pesan);
  expect(existsSync(join(folder, "tolak.docx"))).toBe(false);
});

test("one that the workbook has no source for is refused with what is missing", async () => {
  const tanpaKaskade = join(__dirname, "../fixtures/instansi/bpkad.xlsx");
  const { hasil } = await hitungSelesai(baca(tanpaKaskade));
  const program = naskahDari(hasil).pilihan.find((p) => p.judul.includes("Program"));
  expect(program?.kurang).toMatch(/^belum ada sumber/);
  const { kode, stderr } = await lkj("naskah", tanpaKaskade, "--out", "tolak.docx", "--tabel", program?.nomor ?? "");
  expect(kode).toBe(2);
  expect(stderr).toContain("tidak dapat dibuat: belum ada sumber");
});
