/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbook } from "exceljs";
import { bukaPanel, keluhanAxe } from "./panel-uji";

jest.setTimeout(60_000);

const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama });
const kelompok = (judul: string) => screen.getByText(judul).closest("details")!;

/** 40/50 = 80 %, blank before; 30/50 = 60 %, where staff typed 70 %. The second column of results is kept as a fraction. */
async function bukuPengukuran(banyak = 2): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Pengukuran");
  sheet.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  sheet.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  sheet.addRow([1, "Sehat", "Indeks layanan", "indeks", 50, 40, null]);
  sheet.addRow([2, "Sehat", "Indeks mutu", "indeks", 50, 30, 0.7]).getCell(7).numFmt = "0.00%";
  for (let i = 3; i <= banyak; i++) sheet.addRow([i, "Sehat", `Indeks ke-${i}`, "indeks", 50, 40, null]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("the list of changed cells", () => {
  test("is one tap away before and after Hitung, with old and new of each cell as a link to it", async () => {
    bukaPanel({ isi: await bukuPengukuran() });
    await screen.findByText("Lihat 2 sel yang akan berubah");
    await userEvent.click(await tombol("Hitung Capaian"));
    await userEvent.click(await screen.findByText("Lihat 2 sel yang berubah"));
    const daftar = await screen.findByRole("list", { name: "Pengukuran" });
    expect(
      within(daftar)
        .getAllByRole("listitem")
        .map((baris) => baris.textContent),
    ).toEqual(["G3kosong → 80", "G470% → 60%"]);
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(within(daftar).getByRole("button", { name: "G4" }));
    const alamat = await Excel.run(async (context) => {
      const sel = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return sel.address;
    });
    expect(alamat).toBe("Pengukuran!G4");
    await userEvent.click(await tombol("Urungkan Hitung"));
    await screen.findByText(/kembali seperti semula/);
    expect(screen.queryByText(/^Lihat \d+ sel/)).toBeNull();
  });

  test("a long list comes piece by piece", async () => {
    bukaPanel({ isi: await bukuPengukuran(400) });
    await userEvent.click(await screen.findByText("Lihat 400 sel yang akan berubah"));
    const daftar = await screen.findByRole("list", { name: "Pengukuran" });
    expect(within(daftar).getAllByRole("listitem")).toHaveLength(50);
    expect(
      within(kelompok("Pengukuran (400 sel)")).getByRole("button", { name: "Tampilkan lagi (50 dari 400)" }),
    ).toBeTruthy();
  });

  test("names the sheets that Buat tabel has made", async () => {
    const { pengendali } = bukaPanel();
    await screen.findByText("Lihat 39 sel yang akan berubah");
    await pengendali.tabel.buat(new Set(["I.1", "III.2"]));
    await userEvent.click(await screen.findByText("Lihat 2 lembar baru"));
    expect(within(await screen.findByRole("list", { name: "Lembar baru" })).getAllByRole("button")).toHaveLength(2);
  });
});
