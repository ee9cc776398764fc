/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pencariSel, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);

test("the head tells the office's mean, capped as chosen, and its table is made only for who ticks it", async () => {
  const { excel, pengendali } = bukaPanel({ tab: "pengaturan" });
  await userEvent.selectOptions(await screen.findByLabelText("Dasar target"), "pk");
  await userEvent.selectOptions(screen.getByLabelText("Batas capaian dalam rata-rata"), "120");
  await userEvent.click(await tombol("Simpan"));
  // 146.79, 100 and 120; the first counts as 120.
  await screen.findByText("Rata-rata 113,33% (Sangat Baik) dari 3 indikator, batas 120%", {}, SABAR);
  await userEvent.selectOptions(await screen.findByLabelText("Batas capaian dalam rata-rata"), "");
  await userEvent.click(await tombol("Simpan"));
  await screen.findByText("Rata-rata 122,26% (Sangat Baik) dari 3 indikator", {}, SABAR);
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(await screen.findByRole("tab", { name: "Tabel LKj" }));
  const centang = await screen.findByRole<HTMLInputElement>("checkbox", { name: /^Tabel III\.14\. Rata-rata/ }, SABAR);
  expect(centang.checked).toBe(false);
  await userEvent.click(centang);
  await userEvent.click(await tombol(/^Buat \d+ tabel/));
  await screen.findByText(/^\d+ tabel dibuat atau diperbarui/, {}, SABAR);
  await waitFor(() => expect(pengendali.keadaan().kerja).toBeNull(), SABAR);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Tabel III\.14\. Rata-rata/ }).checked).toBe(true);
  expect((await potret(excel.save())).sheets.map(({ name }) => name)).toContain("Tabel III.14");
}, 90_000);

test("efisiensi and its columns are chosen in the pane and shown in the table", async () => {
  const { excel } = bukaPanel({ tab: "pengaturan" });
  await screen.findByLabelText("Dasar target");
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  await userEvent.selectOptions(screen.getByLabelText("Sisa anggaran disebut efisiensi"), "bila-tercapai");
  await userEvent.click(screen.getByRole("checkbox", { name: "Nilai efisiensi (NE) PMK 22/2021" }));
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(await tombol("Simpan"));
  await tombol("Urungkan pengaturan");
  const { isi } = await tabelSelesai(excel.save(), { hanya: new Set(["III.12"]) });
  const sel = pencariSel(await potret(isi));
  expect(["J3", "K3", "L3"].map((s) => sel(`'Tabel III.12'!${s}`).nilai)).toEqual([
    "Efisiensi (Rp)",
    "Sisa Anggaran (Rp)",
    "NE (%)",
  ]);
}, 60_000);
