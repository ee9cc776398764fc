import ExcelJS from "exceljs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HIMPUNAN_KRITERIA } from "../../src/domain/kriteria/himpunan-kriteria";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, sunting, tabelSelesai } from "../alat/buku-tabel";
import { bukuKantor, type Lembar } from "../alat/lembar-kantor";

const KORPUS = join(__dirname, "../fixtures/korpus");
const LIBREOFFICE = join(__dirname, "../fixtures/bukti/tabel-sesudah-libreoffice.xlsx");
const NAMA_PRODUK = /pengaturan capaian|capaian:|add-?in/i;

const dariKorpus = (awal: string): Uint8Array => {
  const folder = join(KORPUS, readdirSync(KORPUS).find((nama) => nama.startsWith(awal)) ?? "");
  return baca(join(folder, readdirSync(folder).find((nama) => nama.endsWith(".xlsx")) ?? ""));
};

interface LembarCetak {
  readonly nama: string;
  readonly dicetak: readonly string[];
  readonly takDicetak: readonly string[];
}

/** What stands inside and outside of the print area of every table sheet. */
async function lembarCetak(isi: Uint8Array, nama: ReadonlySet<string>): Promise<LembarCetak[]> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Buffer.from(isi) as unknown as ExcelJS.Buffer);
  return buku.worksheets
    .filter((lembar) => nama.has(lembar.name))
    .map((lembar) => {
      const [, kolom = "", baris = "0"] = /^A1:([A-Z]+)(\d+)$/.exec(lembar.pageSetup.printArea ?? "") ?? [];
      const batas = kolom === "" ? 0 : lembar.getColumn(kolom).number;
      const [dicetak, takDicetak]: [string[], string[]] = [[], []];
      lembar.eachRow((satu, r) =>
        satu.eachCell(({ master: { value } }, k) => {
          if (typeof value === "string") (r <= Number(baris) && k <= batas ? dicetak : takDicetak).push(value);
        }),
      );
      return { nama: lembar.name, dicetak, takDicetak };
    });
}

test.each([
  ["the sample", () => baca(CONTOH)],
  ["a workbook of two sasaran", () => bukuSasaran(2, 3)],
  ["a cascade", () => dariKorpus("a06")],
  ["a workbook whose tables an earlier version made and LibreOffice saved", () => baca(LIBREOFFICE)],
] as const)("%s: the note with the product's name is on every table sheet, and printed on none", async (_, buku) => {
  const { hasil, isi } = await tabelSelesai(await buku());
  const nama = new Set(hasil.rencana.status.flatMap(({ lembar }) => lembar ?? []));
  const semua = await lembarCetak(isi, nama);
  expect(semua.length).toBe(nama.size);
  expect(semua.length).toBeGreaterThan(2);
  for (const { nama: lembar, dicetak, takDicetak } of semua) {
    expect([lembar, dicetak.filter((teks) => NAMA_PRODUK.test(teks))]).toEqual([lembar, []]);
    expect([lembar, dicetak.some((teks) => teks.startsWith("Sumber:"))]).toEqual([lembar, lembar !== "Temuan"]);
    expect([lembar, takDicetak.some((teks) => teks.startsWith("Pengaturan Capaian: "))]).toEqual([lembar, true]);
  }
});

test("no table that is made where staff ask for it, whatever the settings, prints the product's name", async () => {
  const AWAL = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
  const ukur = (tahun: number, realisasi: number): Lembar => [
    `Pengukuran ${tahun}`,
    `PENGUKURAN KINERJA TAHUN ${tahun}`,
    AWAL,
    [1, "Meningkatnya layanan", "Nilai layanan utama", "Nilai", 80, realisasi, null],
  ];
  const tahunan = await bukuKantor("DINAS CONTOH", ukur(2024, 79), ukur(2023, 75), ukur(2022, 70));
  const semua = {
    kriteria: HIMPUNAN_KRITERIA.lhe,
    batasRataRata: 110,
    efisiensi: "bila-tercapai",
    kolomEfisiensi: ["capaian-kurang-serapan", "capaian-per-serapan", "ne"],
    kertas: "F4",
    huruf: "Bookman Old Style",
  } as const;
  const dibuat = new Set<string>();
  for (const buku of [tahunan, dariKorpus("a06"), baca(CONTOH)]) {
    const simpan = <T extends object>(lama: T): T => ({ ...lama, ...semua });
    const tersedia = (await tabelSelesai(buku, { simpan })).hasil.rencana.terender.map(({ tabel }) => tabel.nomor);
    const { hasil, isi } = await tabelSelesai(buku, { simpan, hanya: new Set([...tersedia, "Temuan"]) });
    const nama = new Set(hasil.rencana.status.flatMap(({ lembar }) => lembar ?? []));
    for (const { nama: lembar, dicetak, takDicetak } of await lembarCetak(isi, nama)) {
      expect([lembar, dicetak.filter((teks) => NAMA_PRODUK.test(teks))]).toEqual([lembar, []]);
      expect([lembar, takDicetak.some((teks) => teks.startsWith("Pengaturan Capaian: "))]).toEqual([lembar, true]);
    }
    for (const { judul } of hasil.rencana.status) dibuat.add(judul.replace(/^Tabel [IVX.\d]+ | Tahun.*/g, ""));
  }
  expect([...dibuat]).toEqual(
    expect.arrayContaining([
      "Rata-rata Capaian Kinerja",
      "Capaian Kinerja Program",
      "Realisasi dan Capaian Kinerja",
      "Temuan Periksa",
      "Anggaran dan Realisasi Belanja Langsung per Sasaran",
    ]),
  );
});

test("a table sheet whose title staff changed is found by the note that an earlier version wrote", async () => {
  const diubah = await sunting(baca(LIBREOFFICE), (context) => {
    context.workbook.worksheets.getItem("Tabel III.1").getRange("A1").values = [["Judul kami"]];
  });
  const { hasil, isi } = await tabelSelesai(diubah, { timpaSuntingan: "semua" });
  expect(hasil.rencana.status.find(({ nomor }) => nomor === "III.1")?.keadaan).toBe("diperbarui");
  expect(pencariSel(await potret(isi))("'Tabel III.1'!A1").nilai).toMatch(/^Tabel III\.1\. /);
});
