/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { potret } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const banyak = async () => Number(/\d+/.exec((await tombol(/^Buat \d+ tabel/)).textContent)![0]);
const aktif = () =>
  Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.getActiveWorksheet();
    lembar.load("name");
    await context.sync();
    return lembar.name;
  });

test("what can be made comes first, the rest is folded with the columns it needs; all or none are ticked; the first new sheet is shown", async () => {
  const { excel, pengendali } = bukaPanel({ isi: await bukuSasaran(2, 1), tab: "tabel" });
  await tombol(/^Buat \d+ tabel/);
  await waitFor(() => expect(pengendali.keadaan().kerja).toBeNull(), SABAR);
  const lipatan = screen.getByText(/^Belum dapat dibuat \(\d+\)$/);
  const belum = within(lipatan.closest("details")!);
  expect(lipatan.closest("details")!.open).toBe(false);
  lipatan.closest("details")!.open = true;
  const pegawai = belum.getByText(/^Tabel I\.1\. /).closest("li")!;
  expect(pegawai.textContent).toMatch(/Belum ada sumber: .*Pegawai\. Kolom yang diperlukan: No, Jabatan, Formasi/);
  expect(belum.queryAllByRole("checkbox")).toEqual([]);
  const dapat = within(screen.getByRole("list", { name: "Tabel yang dibuat" }));
  const semua = dapat.getAllByRole("checkbox").length;
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(await tombol("Kosongkan"));
  expect(await banyak()).toBe(0);
  await userEvent.click(await tombol("Pilih semua"));
  expect(await banyak()).toBe(semua);
  await userEvent.click(await tombol("Kosongkan"));
  await userEvent.click(dapat.getByRole("checkbox", { name: /^Tabel III\.2\. / }));
  await userEvent.click(dapat.getByRole("checkbox", { name: /^Tabel III\.4\. / }));
  await userEvent.click(await tombol("Buat 2 tabel"));
  await screen.findByText(/^2 tabel dibuat atau diperbarui/, {}, SABAR);
  await waitFor(async () => expect(await aktif()).toBe("Tabel III.2"), SABAR);
  await userEvent.click(await screen.findByRole("button", { name: "Buka lembar Tabel III.4" }, SABAR));
  await waitFor(async () => expect(await aktif()).toBe("Tabel III.4"), SABAR);
  const nama = (await potret(excel.save())).sheets.map((s) => s.name);
  expect(nama.filter((satu) => satu.startsWith("Tabel "))).toEqual(["Tabel III.2", "Tabel III.4"]);
}, 60_000);
