/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pencariSel, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel } from "./panel-uji";

test("what the nation is called is set in the pane, kept in the workbook, and printed in its table", async () => {
  const { excel } = bukaPanel({ tab: "pengaturan" });
  await screen.findByLabelText("Dasar target");
  document.querySelectorAll("details").forEach((satu) => (satu.open = true));
  const kotak = screen.getByLabelText<HTMLInputElement>("Sebutan untuk “Nasional”");
  expect(kotak.value).toBe("");
  await userEvent.type(kotak, "Kementerian PANRB");
  await screen.findByText("Pengaruhnya:");
  await userEvent.click(await screen.findByRole("button", { name: "Simpan" }));
  await screen.findByRole("button", { name: "Urungkan pengaturan" });
  const { isi } = await tabelSelesai(excel.save(), { hanya: new Set(["III.5"]) });
  const sel = pencariSel(await potret(isi));
  expect(sel("'Tabel III.5'!A1").nilai).toContain(
    "Tabel III.5. Perbandingan Target dan Realisasi Kinerja PD dengan Kementerian PANRB Tahun 2024",
  );
}, 60_000);
