/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { join } from "node:path";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const fixture = (nama: string) => join(__dirname, "../fixtures", nama);
const ringkasan = async (teks: RegExp): Promise<HTMLElement> =>
  (await screen.findAllByText((_, e) => e?.tagName === "SUMMARY" && teks.test(e.textContent)))[0]!;

test("shows from the first screen what a sheet was taken for, column by column, and goes back", async () => {
  await bukaPanel().bacaan;
  await userEvent.click(await screen.findByRole("button", { name: "Lembar: apa yang terbaca" }));
  const judul = await screen.findByRole("heading", { level: 2, name: "Lembar" });
  expect(document.activeElement).toBe(judul);
  const lembar = (await ringkasan(/^PK 2024: Perjanjian Kinerja/)).closest("details")!;
  await userEvent.click(within(lembar).getByText("PK 2024"));
  expect(lembar.textContent).toMatch(/D Target Kinerja: Target \((yakin|pasti)\)/);
  expect(lembar.textContent).toContain("4 baris dibaca: 7–10.");
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Kembali" }));
  await screen.findByRole("tab", { name: "Capaian", selected: true });
});

test("is reached from Pengaturan, which keeps what was being edited there", async () => {
  await bukaPanel({ tab: "pengaturan" }).bacaan;
  await userEvent.selectOptions(await screen.findByLabelText("Dasar target"), "renstra");
  await userEvent.click(screen.getByRole("button", { name: "Lembar: apa yang terbaca" }));
  await screen.findByRole("heading", { level: 2, name: "Lembar" });
  await userEvent.click(screen.getByRole("button", { name: "Kembali" }));
  expect(await screen.findByLabelText("Dasar target")).toHaveProperty("value", "renstra");
});

test("a workbook that is refused shows what its sheet holds and what is missing", async () => {
  await bukaPanel({ berkas: fixture("korpus/b14-poltekkes-kontrak-semester/buku.xlsx") }).bacaan;
  await userEvent.click(await screen.findByRole("button", { name: "Lembar: apa yang terbaca" }));
  const lembar = (await ringkasan(/^Kontrak: /)).closest("details")!;
  expect(lembar.textContent).toContain("Indikator Kinerja Utama");
});
