/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ExcelJS from "exceljs";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const KEPALA = ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"];

interface Lembar {
  readonly nama: string;
  readonly terproteksi?: boolean;
  /** Target and realisasi of each row. */
  readonly baris: readonly (readonly [unknown, unknown])[];
}

async function buku(lembar: readonly Lembar[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { nama, terproteksi, baris } of lembar) {
    const sheet = workbook.addWorksheet(nama);
    sheet.addRow([`PENGUKURAN KINERJA TAHUN 2024 ${nama.toUpperCase()}`]);
    sheet.addRow([]);
    sheet.addRow(KEPALA);
    baris.forEach(([target, realisasi], i) =>
      sheet.addRow([i + 1, `Meningkatnya layanan ${nama}`, `Jumlah layanan ${nama} ${i}`, "buah", target, realisasi]),
    );
    if (terproteksi) await sheet.protect("", {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const kabar = (kata: RegExp) => screen.findByText(kata, {}, SABAR);
const hitung = async () => userEvent.click(await screen.findByRole("button", { name: "Hitung Capaian" }));

test("a protected sheet is never called right: that results are kept out is said, and where", async () => {
  bukaPanel({
    isi: await buku([
      {
        nama: "Bidang A",
        terproteksi: true,
        baris: [
          [10, 8],
          [10, 9],
        ],
      },
    ]),
  });
  await kabar(/^Tidak ada sel yang diubah, ada hasil yang tertahan; 1\stemuan\.$/);
  await hitung();
  await kabar(/^Tidak ada sel yang diubah, ada hasil yang tertahan; 1\stemuan\.$/);
  expect(screen.getByText(/^Lembar Bidang A diproteksi, 2 sel hasilnya belum ditulis\./)).toBeTruthy();
  expect(screen.queryByText(/Tidak ada sel yang perlu diubah/)).toBeNull();
});

test("many protected sheets are one sentence, their names one tap away", async () => {
  const lembar = Array.from({ length: 12 }, (_, i): Lembar => {
    return { nama: `Bidang ${i + 1}`, terproteksi: i < 10, baris: [[10, 5 + i]] };
  });
  bukaPanel({ isi: await buku(lembar) });
  await kabar(/^10 lembar diproteksi, 10 sel hasilnya belum ditulis\./);
  expect(screen.getAllByText(/diproteksi/)).toHaveLength(1);
  await userEvent.click(screen.getByText("Lihat 10 lembar itu"));
  expect(screen.getByRole("button", { name: "Bidang 10 (1 sel)" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Bidang 11 (1 sel)" })).toBeNull();
  expect(await keluhanAxe()).toEqual([]);
});

test("where nothing could be computed, the reasons stand below the sentence", async () => {
  bukaPanel({
    isi: await buku([
      {
        nama: "Bidang A",
        baris: [
          [10, "delapan buah"],
          [10, "sembilan buah"],
        ],
      },
    ]),
  });
  await hitung();
  await kabar(/^Tidak ada sel yang diubah, ada hasil yang tertahan; 1\stemuan\.$/);
  const sebab = within(screen.getByText("Yang dapat menahan hasil: 1 temuan").closest("details")!);
  expect(sebab.getByText(/“delapan buah”.*tidak dapat dibaca sebagai angka/)).toBeTruthy();
  expect(sebab.getByRole("button", { name: "'Bidang A'!F4" })).toBeTruthy();
  expect(await keluhanAxe()).toEqual([]);
});

test("figures without a place for their result are said so, not called right", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Renstra");
  sheet.addRow(["RENCANA STRATEGIS 2024-2026"]);
  sheet.addRow(["No", "Sasaran", "Indikator", "Satuan", "Target 2024", "Target 2025", "Target 2026"]);
  sheet.addRow([1, "Meningkatnya layanan", "Jumlah layanan", "buah", 10, 11, 12]);
  bukaPanel({ isi: new Uint8Array(await workbook.xlsx.writeBuffer()) });
  await kabar(/^Tidak ada sel hasil yang dapat diisi; /);
});

test("figures that are only written in two ways keep nothing out: the sample, computed again, is right", async () => {
  bukaPanel();
  await hitung();
  await kabar(/^39 sel diperbarui/);
  await hitung();
  await kabar(/^Tidak ada sel yang perlu diubah; 9\stemuan\.$/);
  expect(screen.queryByText(/^Yang dapat menahan hasil/)).toBeNull();
});
