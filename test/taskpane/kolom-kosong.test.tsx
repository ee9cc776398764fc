/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { join } from "node:path";
import { bukaPanel } from "./panel-uji";

const BERKAS = join(__dirname, "../fixtures/bukti/kolom-hasil-tak-pasti.xlsx");

test("a result column that stays blank is a temuan in the pane, before Hitung and after", async () => {
  await bukaPanel({ berkas: BERKAS }).bacaan;
  const diperiksa = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole("tab", { name: "Temuan (1)" }));
    await screen.findByText(/^Kolom “Rata-rata Capaian Sasaran” \(Sasaran!G3\) tidak diisi pada 3 baris/);
    expect(screen.queryByText(/Tidak ada temuan/)).toBeNull();
  };
  await diperiksa();
  await userEvent.click(screen.getByRole("button", { name: "Hitung Capaian" }));
  await screen.findByText(/^8 sel diperbarui di 1 lembar/);
  await diperiksa();
});
