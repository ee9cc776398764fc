/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { listWorkbook } from "../../src/excel/list-workbook";
import { inExcel } from "../../src/excel/session";
import { bukuKantor } from "../alat/lembar-kantor";
import { hitungSelesai, pencariSel, potret } from "../alat/buku";
import { gantiIsi } from "../simpanan/ganti-isi";
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

/** Two grades that no scale has. */
const bukuAsing = (): Promise<Uint8Array> =>
  bukuKantor("DINAS PERIKANAN KABUPATEN CONTOH", [
    "Pengukuran",
    "PENGUKURAN KINERJA TAHUN 2025",
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya mutu", "Mutu layanan", "Predikat", "Unggul", "Prima", null],
  ]);

async function simpan(): Promise<void> {
  await userEvent.click(await tombol("Simpan"));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Simpan" })).toBeNull(), SABAR);
}

/** Of the workbook that the pane works on, which goes on being open. */
const g5 = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sel = context.workbook.worksheets.getItem("Pengukuran").getRange("G5");
    sel.load("values");
    await context.sync();
    return sel.values[0]?.[0] as unknown;
  });

const tersimpan = async () => (await inExcel(listWorkbook)).pengaturan.nilai.skalaPredikat;

/** Keeps the scales, computes, and waits until the capaian is this one. */
async function hitungMenjadi(capaian: number): Promise<void> {
  await simpan();
  await userEvent.click(await tombol("Hitung Capaian"));
  await waitFor(async () => expect(await g5()).toBeCloseTo(capaian, 6), SABAR);
}

test("a finding leads to the form, where a scale of one's own is made, named, reordered and removed", async () => {
  bukaPanel({ tab: "temuan", isi: await bukuAsing() });
  await tombol("Buat lembar Temuan");
  const menuju = await screen.findAllByRole("button", { name: "Buka Pengaturan › Skala predikat" }, SABAR);
  await userEvent.click(menuju[0]!);
  const judul = (await screen.findAllByText("Skala predikat", { selector: "summary" }, SABAR))[0]!;
  await waitFor(() => expect(document.activeElement).toBe(judul));
  const bagian = judul.closest("details")!;
  expect(bagian.open).toBe(true);
  // Over the two columns stand their headings.
  expect(within(bagian).getByText("Predikat").nextElementSibling?.textContent).toBe("Skor");
  await userEvent.click(await tombol("Buat skala baru"));
  await ketik("Nama skala", "Mutu daerah");
  await ketik("Nama predikat ke-1", "Unggul");
  await ketik("Skor Unggul", "4");
  await ketik("Nama predikat ke-2", "Prima");
  await ketik("Skor Prima", "3");
  // 3 of 4.
  await hitungMenjadi(75);
  const [unggul, prima] = [
    { nama: "Unggul", skor: 4 },
    { nama: "Prima", skor: 3 },
  ];
  expect(await tersimpan()).toEqual([{ nama: "Mutu daerah", kelas: [unggul, prima] }]);
  // The lower grade becomes the higher one; the scores stay in their places: 4 of 3.
  await userEvent.click(await tombol("Turunkan Unggul"));
  expect(isi("Skor Prima").value).toBe("4");
  await waitFor(() => expect(document.activeElement).toBe(isi("Nama Unggul")));
  await ketik("Nama skala", "Mutu kota");
  await hitungMenjadi((4 / 3) * 100);
  expect(await tersimpan()).toEqual([
    {
      nama: "Mutu kota",
      kelas: [
        { nama: "Prima", skor: 4 },
        { nama: "Unggul", skor: 3 },
      ],
    },
  ]);
  await userEvent.click(await tombol("Buang skala ini"));
  expect(screen.getByText("Skala Mutu kota dibuang.")).toBeTruthy();
  await simpan();
  expect(await tersimpan()).toEqual([]);
}, 120_000);

/** The text of the part that holds the settings. */
const isiSetelan = (buku: Uint8Array): string => {
  const bagian = Object.values(unzipSync(buku)).map((satu) => strFromU8(satu));
  return bagian.find((teks) => teks.includes('"skalaPredikat"')) ?? "";
};

test("what a newer version keeps in a scale stays with it, and with its grade, when the form changes both", async () => {
  const awal = bukaPanel({ tab: "pengaturan", isi: await bukuAsing() });
  await screen.findByLabelText("Dasar target", {}, SABAR);
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  await ketik("Skor AA", "8");
  await simpan();
  const baru = {
    nama: "Mutu",
    warnaSkala: "#00B050",
    kelas: [
      { nama: "Unggul", skor: 4, ikon: "bintang" },
      { nama: "Prima", skor: 3, ejaan: ["PRM"] },
    ],
  };
  const setelan = JSON.stringify({ skalaPredikat: [baru] });
  const namespace = "urn:capaian:pengaturan";
  const buku = gantiIsi(awal.excel.save(), namespace, `<simpanan xmlns="${namespace}">${setelan}</simpanan>`);
  const { excel } = bukaPanel({ tab: "pengaturan", isi: buku });
  await screen.findByLabelText("Dasar target", {}, SABAR);
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  await userEvent.selectOptions(screen.getByLabelText("Skala"), "Mutu");
  await ketik("Nama skala", "Mutu daerah");
  await ketik("Skor Prima", "2");
  await userEvent.click(await tombol("Naikkan Prima"));
  await simpan();
  const teks = isiSetelan(excel.save())
    .replace(/&quot;/g, '"')
    .replace(/^[^{]*|[^}]*$/g, "");
  const { skalaPredikat } = JSON.parse(teks) as { skalaPredikat: unknown };
  expect(skalaPredikat).toEqual([
    {
      nama: "Mutu daerah",
      warnaSkala: "#00B050",
      kelas: [
        { nama: "Prima", skor: 4, ejaan: ["PRM"] },
        { nama: "Unggul", skor: 2, ikon: "bintang" },
      ],
    },
  ]);
}, 120_000);
