/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bukuKantor } from "../alat/lembar-kantor";
import { hitungSelesai, pencariSel, potret } from "../alat/buku";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const isi = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

/** One grade to be reached, BB, and the one below it reached, B. */
const buku = (): Promise<Uint8Array> =>
  bukuKantor("DINAS PERIKANAN KABUPATEN CONTOH", [
    "Pengukuran",
    "PENGUKURAN KINERJA TAHUN 2025",
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya akuntabilitas", "Nilai SAKIP", "Nilai", "BB", "B", null],
  ]);

async function ketik(label: string, teks: string): Promise<void> {
  await userEvent.clear(isi(label));
  await userEvent.type(isi(label), teks);
}

test("staff's own scores of the SAKIP scale count in the pane and wherever the workbook is read", async () => {
  const semula = await buku();
  // As shipped, B is the fourth grade from below and BB the fifth.
  expect(pencariSel(await potret((await hitungSelesai(semula)).isi))("Pengukuran!G5").nilai).toBe(80);
  const { excel } = bukaPanel({ tab: "pengaturan", isi: semula });
  await screen.findByLabelText("Dasar target");
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  await ketik("Skor BB", "4");
  expect(screen.getByRole("alert").textContent).toBe(
    "Skor predikat ke-3 skala “SAKIP” harus lebih tinggi daripada skor predikat di bawahnya, sebab predikat ditulis dari yang tertinggi ke terendah.",
  );
  expect((await tombol("Simpan")).getAttribute("aria-disabled")).toBe("true");
  await ketik("Skor BB", "5");
  await ketik("Skor B", "4,5");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(await tombol("Simpan"));
  await tombol("Urungkan pengaturan");
  await userEvent.click(await tombol("Hitung Capaian"));
  await screen.findByText(/sel diperbarui di/, {}, SABAR);
  const sesudah = excel.save();
  expect(pencariSel(await potret(sesudah))("Pengukuran!G5").nilai).toBe(90);
  // The very settings go with the workbook.
  expect((await hitungSelesai(sesudah)).hasil.laporan.pengaturan.skalaPredikat.map(({ nama }) => nama)).toEqual([
    "SAKIP",
  ]);
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
}, 90_000);
