/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, sunting, tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);

/** Tabel III.2 on its own sheet, over which staff have pasted something else. */
async function tertimpa(): Promise<Uint8Array> {
  const dibuat = (await tabelSelesai(baca(CONTOH), { hanya: new Set(["III.2"]) })).isi;
  return sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.2");
    lembar.getRange("A1:K40").clear("All");
    lembar.getRange("A1:B2").values = [
      ["Bahan rapat", "Senin"],
      ["Undangan", 12],
    ];
  });
}

async function bukaTab(isi: Uint8Array) {
  const panel = bukaPanel({ isi, tab: "tabel" });
  await tombol(/^Buat \d+ tabel/);
  await waitFor(() => expect(panel.pengendali.keadaan().kerja).toBeNull(), SABAR);
  return panel;
}

test("a sheet of ours that staff overwrote is made again only after they confirm", async () => {
  const { excel } = await bukaTab(await tertimpa());
  const semula = excel.save();
  await userEvent.click(await tombol("Buat ulang lembar “Tabel III.2”"));
  expect(screen.getByText(/^Semua isi lembar “Tabel III.2” dihapus, juga yang Anda tulis di sana/)).not.toBeNull();
  expect(await keluhanAxe()).toEqual([]);
  expect(document.activeElement?.textContent).toBe("Batal");
  await userEvent.click(await tombol("Batal"));
  const sesudahBatal = excel.save();

  await userEvent.click(await tombol("Buat ulang lembar “Tabel III.2”"));
  await userEvent.click(await tombol("Hapus isinya dan buat ulang"));
  await screen.findByText(/^1 tabel dibuat atau diperbarui/, {}, SABAR);
  expect(screen.queryByRole("button", { name: /^Buat ulang lembar/ })).toBeNull();
  const diulang = excel.save();
  // From here on other workbooks are opened in place of the pane's.
  expect((await potret(sesudahBatal)).sheets).toEqual((await potret(semula)).sheets);
  const sel = pencariSel(await potret(diulang));
  expect(sel("'Tabel III.2'!C3").nilai).toBe("INDIKATOR/META INDIKATOR");
  expect(sel("'Tabel III.2'!B2").nilai).not.toBe(12);
}, 60_000);

test("a sheet of staff's that bears a table's name is never offered for it", async () => {
  const isi = await sunting(new Uint8Array(baca(CONTOH)), (context) => {
    context.workbook.worksheets.add("Tabel III.2").getRange("A1").values = [["Bahan rapat"]];
  });
  await bukaTab(isi);
  expect(screen.getByText(/nama lembar “Tabel III.2” sudah dipakai/)).not.toBeNull();
  expect(screen.queryByRole("button", { name: /^Buat ulang lembar/ })).toBeNull();
}, 60_000);

test("a table whose cells staff edited stands unticked with its cells, and is written over only where it is ticked", async () => {
  const dibuat = (await tabelSelesai(await bukuSasaran(1, 1), { hanya: new Set(["III.2"]) })).isi;
  const isi = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Tabel III.2").getRange("A1").values = [["Judul kami"]];
  });
  const { excel } = await bukaTab(isi);
  const centang = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/^Tabel III\.2\. /);
  expect(centang().checked).toBe(false);
  expect(screen.getByText(/memuat suntingan Anda di sel A1/)).not.toBeNull();
  await userEvent.click(await tombol(/^Buat \d+ tabel/));
  await screen.findByText(/^\d+ tabel dibuat atau diperbarui/, {}, SABAR);
  const tanpaCentang = excel.save();
  await userEvent.click(centang());
  await userEvent.click(await tombol(/^Buat \d+ tabel/));
  await waitFor(() => expect(screen.queryByText(/memuat suntingan Anda/)).toBeNull(), SABAR);
  const dicentang = excel.save();
  expect(pencariSel(await potret(tanpaCentang))("'Tabel III.2'!A1").nilai).toBe("Judul kami");
  expect(pencariSel(await potret(dicentang))("'Tabel III.2'!A1").nilai).toMatch(/^Tabel III\.2\. /);
}, 60_000);
