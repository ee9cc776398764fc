/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bukuBesar } from "../alat/buku-besar";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const BANYAK = 120;
const kartu = () => screen.queryAllByRole("heading", { level: 3, name: /^Persentase layanan nomor/ });

// Looking through a hundred cards by role takes a while on a busy machine.
jest.setTimeout(120_000);

test("a long list of indikator is shown piece by piece, and the focus goes to the first new card", async () => {
  bukaPanel({ isi: await bukuBesar(BANYAK) });
  const lagi = await screen.findByRole("button", { name: "Tampilkan lagi (50 dari 120)" });
  expect(kartu()).toHaveLength(50);
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(lagi);
  await waitFor(() => expect(kartu()).toHaveLength(100));
  await waitFor(() => expect(document.activeElement?.closest("li")?.textContent).toMatch(/layanan nomor 51 /));
  await userEvent.click(screen.getByRole("button", { name: "Tampilkan lagi (100 dari 120)" }));
  await waitFor(() => expect(kartu()).toHaveLength(BANYAK));
  expect(screen.queryByRole("button", { name: /Tampilkan lagi/ })).toBeNull();
  expect(document.activeElement?.closest("li")?.textContent).toMatch(/layanan nomor 101 /);
});

test("so are the settings of each indikator", async () => {
  bukaPanel({ isi: await bukuBesar(BANYAK), tab: "pengaturan" });
  await screen.findByText("Tampilkan lagi (50 dari 120)");
  expect(document.querySelectorAll("fieldset").length).toBeLessThan(60);
});
