/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TemuanPeriksa } from "../../src/app/olah-periksa";
import type { Pengendali } from "../../src/taskpane/keadaan/pengendali";
import { bukaPanel, keluhanAxe, TEMA, type Pilihan } from "./panel-uji";

const ALASAN = "Target diubah lewat PK Perubahan";
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama });
const hitungTab = async (n: number) => screen.findByRole("tab", { name: `Temuan (${n})` }, { timeout: 10_000 });

/** The tab of findings once Periksa has run. */
async function bukaTemuan(pilihan: Pilihan = {}) {
  const panel = bukaPanel({ ...pilihan, tab: "temuan" });
  await screen.findByRole("button", { name: "Periksa lagi" });
  await diam(panel.pengendali);
  return panel;
}

async function diam(kendali: Pengendali): Promise<void> {
  await waitFor(() => expect(kendali.keadaan()).toMatchObject({ kerja: null, gagal: null }), { timeout: 10_000 });
  await waitFor(() => expect(kendali.keadaan().periksa).not.toBeNull(), { timeout: 10_000 });
}

const temuan = (kendali: Pengendali): readonly TemuanPeriksa[] => kendali.keadaan().periksa?.temuan ?? [];

function galatPertama(kendali: Pengendali): TemuanPeriksa {
  return temuan(kendali).find(({ kode }) => kode === "T03")!;
}

async function terimaPertama(kendali: Pengendali): Promise<TemuanPeriksa> {
  const satu = galatPertama(kendali);
  await userEvent.click(await tombol(`Tandai diterima: ${satu.pesan}`));
  await userEvent.type(screen.getByLabelText("Alasan diterima"), ALASAN);
  await userEvent.click(await tombol("Simpan"));
  await screen.findByText("Diterima (1)");
  return satu;
}

async function isiSel({ sheetId, row, column }: TemuanPeriksa["sel"][number], nilai: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getCell(row, column).values = [[nilai]];
    await context.sync();
  });
}

describe("the findings of Periksa", () => {
  test("all rules are listed by gravity, with cells and who answers for them, and nothing is written", async () => {
    const { excel, pengendali } = bukaPanel();
    await screen.findByText(/siap diperbarui/);
    const semula = excel.save();
    await userEvent.click(await screen.findByRole("tab", { name: /^Temuan/ }));
    const galat = (await screen.findByRole("heading", { name: "Galat (3)" })).closest("section")!;
    expect(within(galat).getByText("Bidang Persandian dan keamanan Informasi")).toBeTruthy();
    expect(within(galat).getByRole("button", { name: "'Pengukuran Kinerja 2024'!F7" })).toBeTruthy();
    await hitungTab(26);
    expect(screen.getByRole("heading", { name: "Perlu keputusan Anda (4)" })).toBeTruthy();
    expect(Buffer.compare(excel.save(), semula)).toBe(0);
    await isiSel(galatPertama(pengendali).sel[0]!, 2.85);
    await userEvent.click(await tombol("Periksa lagi"));
    await waitFor(() => expect(galatPertama(pengendali).pesan).toContain("2,85"));
  });

  test("accepting needs a reason", async () => {
    const { pengendali } = await bukaTemuan();
    const satu = galatPertama(pengendali);
    await userEvent.click(await tombol(`Tandai diterima: ${satu.pesan}`));
    const kotak = screen.getByLabelText("Alasan diterima");
    expect(document.activeElement).toBe(kotak);
    await userEvent.type(kotak, "  ");
    await userEvent.click(await tombol("Simpan"));
    await screen.findByText("Isi alasannya dulu.");
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol("Batal"));
    expect(screen.queryByLabelText("Alasan diterima")).toBeNull();
    expect(temuan(pengendali).some(({ diterima }) => diterima !== null)).toBe(false);
  });

  test.each(Object.entries(TEMA))("what was accepted is kept in the workbook, %s", async (_nama, tema) => {
    const pertama = await bukaTemuan({ tema });
    const satu = await terimaPertama(pertama.pengendali);
    await hitungTab(25);
    const lagi = await bukaTemuan({ tema, isi: pertama.excel.save() });
    await hitungTab(25);
    const kelompok = screen.getByText("Diterima (1)").closest("details")!;
    expect(kelompok.open).toBe(false);
    await userEvent.click(screen.getByText("Diterima (1)"));
    expect(within(kelompok).getByText(satu.pesan)).toBeTruthy();
    expect(within(kelompok).getByText(ALASAN)).toBeTruthy();
    kelompok.open = true;
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol(`Batalkan penerimaan: ${satu.pesan}`));
    await hitungTab(26);
    expect(screen.queryByText("Diterima (1)")).toBeNull();
    expect(galatPertama(lagi.pengendali).diterima).toBeNull();
  });

  test("an acceptance lapses when a cell changes", async () => {
    const { pengendali } = await bukaTemuan();
    const satu = await terimaPertama(pengendali);
    await diam(pengendali);
    await isiSel(satu.sel[0]!, 2.5);
    await userEvent.click(await tombol("Periksa lagi"));
    await waitFor(() => expect(screen.queryByText("Diterima (1)")).toBeNull(), { timeout: 10_000 });
    expect(galatPertama(pengendali)).toMatchObject({ diterima: null });
    expect(await keluhanAxe()).toEqual([]);
  });

  test("a click on Hitung Capaian while Periksa reads is not lost", async () => {
    const { pengendali } = await bukaTemuan();
    await Promise.all([pengendali.temuan.periksa(), pengendali.hitung()]);
    expect(pengendali.keadaan().kabar).toMatchObject({ jenis: "diperbarui", sel: 39 });
  });
});

test("cells that could not be put back are listed as links", async () => {
  const kegagalan = { code: "Unknown" as const, pesan: "Excel tidak menjawab.", rincian: "Unknown" };
  const ragu: { sheetId: string; row: number; column: number }[] = [];
  const { pengendali } = bukaPanel({
    mesin: { hitungCapaianBuku: () => Promise.resolve({ status: "gagal", kegagalan, ragu }) },
  });
  await screen.findByText(/siap diperbarui/);
  const { buku } = pengendali.keadaan();
  if (buku?.status !== "selesai") throw new Error("buku tidak terbaca");
  const sel = buku.rencana.plan.writes[0]!.cell;
  ragu.push(sel);
  await userEvent.click(await tombol("Hitung Capaian"));
  const kabar = await screen.findByRole("alert");
  expect(kabar.textContent).toContain("isinya mungkin belum kembali");
  expect(within(kabar).getByRole("button", { name: buku.alamat(sel) })).toBeTruthy();
  expect(await keluhanAxe()).toEqual([]);
});
