/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbook } from "exceljs";
import { selectionEvent } from "../../src/host/wire/change-event";
import { bukaPanel, keluhanAxe } from "./panel-uji";

jest.setTimeout(60_000);

/** Headers of which no word is ours. */
const JUDUL = ["Urut", "Apa yang dinilai", "Mau", "Jadi", "Berapa", "Catatan"] as const;
type Kolom = (typeof JUDUL)[number] | "Baru";
type Baris = Readonly<Partial<Record<Kolom, string | number>>>;

const NILAI: readonly Baris[] = [
  { Urut: 1, "Apa yang dinilai": "Nilai evaluasi internal", Mau: 80, Jadi: 72, Catatan: "belum" },
  { Urut: 2, "Apa yang dinilai": "Indeks layanan publik", Mau: 50, Jadi: 55 },
];

interface Lembar {
  readonly nama: string;
  readonly judul?: readonly string[];
}

async function buku(lembar: readonly Lembar[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { nama, judul = JUDUL } of lembar) {
    const sheet = workbook.addWorksheet(nama);
    sheet.getCell("A1").value = "Rekap 2025";
    judul.forEach((satu, i) => {
      sheet.getCell(3, i + 1).value = satu;
      NILAI.forEach((isi, r) => (sheet.getCell(4 + r, i + 1).value = isi[satu as Kolom] ?? null));
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function buka(isi: Uint8Array) {
  const panel = bukaPanel({ isi });
  await panel.bacaan;
  return panel;
}

/** What a saved workbook holds, as figures of at most six decimals. */
async function isiSel(isi: Uint8Array, lembar: string, sel: readonly string[]): Promise<unknown[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(isi as never);
  return sel.map((satu) => {
    const nilai = workbook.getWorksheet(lembar)!.getCell(satu).value;
    return typeof nilai === "number" ? Math.round(nilai * 1e6) / 1e6 : nilai;
  });
}

const excel = (): typeof Excel => (globalThis as unknown as { Excel: typeof Excel }).Excel;

/** Each is one action of the user. */
const pilih = async (label: RegExp | string, nilai: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), nilai);
const tekan = async (nama: RegExp | string) => userEvent.click(await screen.findByRole("button", { name: nama }));

async function ajarkan(): Promise<void> {
  await tekan("Kenalkan lembar Sheet1");
  await pilih("Ini lembar apa?", "pengukuran");
  await pilih(/^Arti kolom B,/, "indikator");
  await pilih(/^Arti kolom C,/, "target");
  await pilih(/^Arti kolom D,/, "realisasi");
  await pilih(/^Arti kolom E,/, "capaian");
}

async function hitung(panel: Awaited<ReturnType<typeof buka>>): Promise<Uint8Array> {
  await panel.pengendali.hitung();
  return panel.excel.save();
}

async function tersimpan(): Promise<Uint8Array> {
  const panel = await buka(await buku([{ nama: "Sheet1" }]));
  await ajarkan();
  await screen.findByText("2 indikator, 2 capaian.");
  await tekan("Ya, benar: kenalkan");
  await screen.findByText(/Pengukuran Kinerja \(dikenalkan oleh Anda\)/);
  return panel.excel.save();
}

test("a sheet that was refused is taught on one page, with its result at once, and computed right", async () => {
  const panel = await buka(await buku([{ nama: "Sheet1" }]));
  await ajarkan();
  const hasil = await screen.findByRole("region", { name: "Hasilnya" });
  await within(hasil).findByText("2 indikator, 2 capaian.");
  expect(hasil.textContent).toContain("Nilai evaluasi internal: target 80, realisasi 72, capaian 90,00%");
  expect(hasil.textContent).toContain("Indeks layanan publik: target 50, realisasi 55, capaian 110,00%");
  expect(await keluhanAxe()).toEqual([]);
  await tekan("Ya, benar: kenalkan");
  await screen.findByText(/Pengukuran Kinerja \(dikenalkan oleh Anda\)/);
  expect(await isiSel(await hitung(panel), "Sheet1", ["E4", "E5"])).toEqual([90, 110]);
});

test("focus on a line selects its column in Excel, and what is selected can be the header", async () => {
  const panel = await buka(await buku([{ nama: "Sheet1" }]));
  await tekan("Kenalkan lembar Sheet1");
  (await screen.findByLabelText(/^Arti kolom D,/)).focus();

  const alamat = async () =>
    excel().run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  await waitFor(async () => expect(await alamat()).toBe("Sheet1!D3:D5"));
  await excel().run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").select();
    await context.sync();
  });
  await tekan("Pakai sel terpilih");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Dari baris").value).toBe("1"));
  expect(screen.getByLabelText<HTMLInputElement>("sampai baris").value).toBe("2");
  expect(panel.pengendali.keadaan().gagal).toBeNull();
});

test("selecting a cell in Excel moves to the line of its column, and leaves the keyboard where it is", async () => {
  const keSini = jest.spyOn(Element.prototype, "scrollIntoView");
  const panel = await buka(await buku([{ nama: "Sheet1" }, { nama: "Sheet2" }]));
  await tekan("Kenalkan lembar Sheet1");
  await screen.findByLabelText(/^Arti kolom D,/);
  const baris = (kolom: string) => screen.getByLabelText(new RegExp(`^Arti kolom ${kolom},`)).closest("li")!;
  const fokus = document.activeElement;
  const pilihSel = async (lembar: string, sel: string) => {
    await diExcel((sheets) => {
      sheets.getItem(lembar).activate();
      sheets.getItem(lembar).getRange(sel).select();
    });
    panel.excel.bridge.onMessageFromHost(selectionEvent());
  };
  await pilihSel("Sheet1", "D5");
  await waitFor(() => expect(baris("D").getAttribute("aria-current")).toBe("true"));
  expect(keSini.mock.contexts).toEqual([baris("D")]);
  expect(document.activeElement).toBe(fokus);
  await pilihSel("Sheet2", "C4");
  await pilihSel("Sheet1", "B4");
  await waitFor(() => expect(baris("B").getAttribute("aria-current")).toBe("true"));
  expect(document.querySelectorAll("li[aria-current]")).toHaveLength(1);
  expect(await keluhanAxe()).toEqual([]);
});

async function diExcel(kerja: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await excel().run(async (context) => {
    kerja(context.workbook.worksheets);
    await context.sync();
  });
}

const KOSONG = [["", ""]];

test("reopened, with columns put in and moved, renamed, and copied: read as it was taught", async () => {
  const disimpan = await tersimpan();
  expect(await isiSel(await hitung(await buka(disimpan)), "Sheet1", ["E4", "E5"])).toEqual([90, 110]);

  const panel = await buka(disimpan);
  await diExcel((sheets) => {
    const sheet = sheets.getItem("Sheet1");
    sheet.name = "Rekapitulasi";
    sheet.getRange("C3:G5").values = [
      ["Baru", "Jadi", "Mau", "Berapa", "Catatan"],
      ["x", 72, 80, "", ""],
      ["x", 55, 50, "", ""],
    ];
  });
  await panel.pengendali.baca();
  expect(await isiSel(await hitung(panel), "Rekapitulasi", ["F4", "F5"])).toEqual([90, 110]);

  await diExcel((sheets) => {
    const salinan = sheets.add("Salinan");
    salinan.getRange("A3:F4").values = [[...JUDUL], [1, "Nilai evaluasi internal", 40, 50, "", ""]];
    sheets.getItem("Rekapitulasi").getRange("A3:B3").values = KOSONG;
  });
  await panel.pengendali.baca();
  expect(await isiSel(await hitung(panel), "Salinan", ["E4"])).toEqual([125]);
});

test("Lupakan makes it unknown again; Bukan untuk LKj leaves it out for good", async () => {
  const panel = await buka(await tersimpan());
  await tekan("Lembar: apa yang terbaca");
  await userEvent.click(await screen.findByText("Sheet1"));
  await tekan("Kenalkan lembar Sheet1");
  await tekan("Lupakan yang diajarkan untuk lembar Sheet1");
  await screen.findByText(/tidak ada tabel kinerja/);
  expect(panel.pengendali.keadaan().buku?.status).toBe("tak-dikenal");
  await tekan("Kenalkan lembar Sheet1");
  await tekan("Bukan untuk LKj");
  await screen.findByText(/bukan untuk LKj \(dikenalkan oleh Anda\)/);
});

test("a text of one workbook teaches another; a bad one changes nothing and says why", async () => {
  await buka(await tersimpan());
  await tekan("Lembar: apa yang terbaca");
  const teks = (await screen.findByLabelText<HTMLTextAreaElement>("Teks kenalan buku kerja ini")).value;
  expect(teks).not.toMatch(/Sheet1|evaluasi|Rekap/);

  const panel = await buka(await buku([{ nama: "Data" }]));
  await tekan("Lembar: apa yang terbaca");
  const kotak = await screen.findByLabelText("Tempelkan teks kenalan dari kantor lain");
  await userEvent.click(kotak);
  await userEvent.paste("{}");
  await tekan("Periksa dan muat");
  await screen.findByText("Kenalan tidak dimuat: berkas ini bukan kenalan dari Capaian.");
  expect(panel.pengendali.keadaan().buku?.status).toBe("tak-dikenal");
  await userEvent.clear(kotak);
  await userEvent.click(kotak);
  await userEvent.paste(teks);
  await tekan("Periksa dan muat");
  await screen.findByText("1 kenalan dimuat.");
  expect(await isiSel(await hitung(panel), "Data", ["E4", "E5"])).toEqual([90, 110]);
});
