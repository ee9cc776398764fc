/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { id } from "../../src/taskpane/teks/id";
import { buka, potret } from "../alat/buku";
import { bukuSasaran, tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe, TEMA } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const lembar = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name }) => name);

async function bukaTab(pilihan: Parameters<typeof bukaPanel>[0] = {}) {
  const panel = bukaPanel({ ...pilihan, tab: "tabel" });
  await tombol(/^Buat \d+ tabel/);
  await waitFor(() => expect(panel.pengendali.keadaan().kerja).toBeNull(), SABAR);
  return panel;
}

test("what was made can be taken back from the sentence that tells of it", async () => {
  const { excel } = await bukaTab();
  const semula = excel.save();
  await userEvent.click(await tombol(/^Buat \d+ tabel/));
  await screen.findByText(/^\d+ tabel dibuat atau diperbarui/, {}, SABAR);
  const dibuat = excel.save();
  await userEvent.click(await tombol("Urungkan tabel"));
  await screen.findByText(/^\d+ lembar diurungkan\.$/, {}, SABAR);
  expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();
  const [lama, baru, kini] = [await potret(semula), await potret(dibuat), await potret(excel.save())];
  expect(baru.sheets.length).toBeGreaterThan(lama.sheets.length);
  expect(kini.sheets).toEqual(lama.sheets);
}, 60_000);

test("the sheet of findings is made only for who ticks it", async () => {
  const { excel } = await bukaTab();
  const temuan = screen.getByRole<HTMLInputElement>("checkbox", { name: /Temuan/ });
  expect(temuan.checked).toBe(false);
  const tanpa = (await tombol(/^Buat \d+ tabel/)).textContent;
  await userEvent.click(temuan);
  expect(Number(/\d+/.exec((await tombol(/^Buat \d+ tabel/)).textContent)![0])).toBe(Number(/\d+/.exec(tanpa)![0]) + 1);
  await userEvent.click(await tombol(/^Buat \d+ tabel/));
  await screen.findByText(/^\d+ tabel dibuat atau diperbarui/, {}, SABAR);
  expect(await lembar(excel.save())).toEqual(expect.arrayContaining([expect.stringMatching(/Temuan/)]));
}, 60_000);

test.each(Object.entries(TEMA))("the switch of the charts is kept in the workbook, %s", async (_nama, tema) => {
  const { pengendali } = await bukaTab({ tema });
  const grafik = await screen.findByRole<HTMLInputElement>("checkbox", { name: id.tabel.grafik });
  expect(grafik.checked).toBe(true);
  await userEvent.click(grafik);
  await waitFor(
    () => expect(screen.getByRole<HTMLInputElement>("checkbox", { name: id.tabel.grafik }).checked).toBe(false),
    SABAR,
  );
  await waitFor(() => expect(pengendali.keadaan().kerja).toBeNull(), SABAR);
  const { buku } = pengendali.keadaan();
  expect(buku?.status === "selesai" && buku.laporan.pengaturan.grafik).toBe(false);
  expect(await keluhanAxe()).toEqual([]);
});

test("sheets of tables that are no more are named, and left alone", async () => {
  const { isi } = await tabelSelesai(await bukuSasaran(3, 1));
  const excel = buka(isi);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Pengukuran").getRange("A6:I6").clear("Contents");
    await context.sync();
  });
  await bukaTab({ isi: excel.save() });
  await screen.findByText(
    "Tidak diperlukan lagi, dan dibiarkan: “Tabel III.9”, “Tabel III.10”. Hapus sendiri bila tidak dipakai.",
    {},
    SABAR,
  );
  expect(await keluhanAxe()).toEqual([]);
});
