/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { potret } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };

const aktif = () =>
  Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.getActiveWorksheet();
    lembar.load("name");
    await context.sync();
    return lembar.name;
  });

test("a table without a source gets its blank sheet by keyboard, which is shown and named; Urungkan takes it away", async () => {
  const { excel, pengendali } = bukaPanel({ isi: await bukuSasaran(2, 1), tab: "tabel" });
  const lipatan = await screen.findByText(/^Belum dapat dibuat \(\d+\)$/, {}, SABAR);
  await waitFor(() => expect(pengendali.keadaan().kerja).toBeNull(), SABAR);
  lipatan.closest("details")!.open = true;
  const baris = () => within(screen.getByText(/^Tabel I\.2\. /).closest("li")!);
  const tombol = baris().getByRole("button", { name: "Buat lembar kosongnya: Tabel I.2" });
  tombol.focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByText(/^Lembar kosong “Sarana Prasarana” dibuat/, {}, SABAR);
  await waitFor(async () => expect(await aktif()).toBe("Sarana Prasarana"), SABAR);
  await baris().findByText(/Lembar kosongnya sudah ada: “Sarana Prasarana”/, {}, SABAR);
  expect(document.activeElement).not.toBe(document.body);
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Urungkan lembar kosong" }));
  await screen.findByText("1 lembar diurungkan.", {}, SABAR);
  expect((await potret(excel.save())).sheets.map((s) => s.name)).toEqual(["Pengukuran"]);
}, 60_000);
