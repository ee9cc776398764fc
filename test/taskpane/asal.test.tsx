/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asalSelTerpilih } from "../../src/app/asal-angka";
import { selectionEvent } from "../../src/host/wire/change-event";
import { baca, buka, CONTOH } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

let dibuat: Uint8Array;
beforeAll(async () => {
  dibuat = (await tabelSelesai(new Uint8Array(baca(CONTOH)))).isi;
}, 60_000);

async function pilih(lembar: string, alamat: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(lembar);
    sheet.activate();
    sheet.getRange(alamat).select();
    await context.sync();
  });
}

test("the workbook itself tells where 98.83 comes from, also in a pane that was opened anew", async () => {
  buka(dibuat);
  await pilih("Tabel III.12", "I9");
  const hasil = await asalSelTerpilih();
  if (hasil.status !== "ada") throw new Error(hasil.status);
  expect(hasil.asal.isi).toBeCloseTo(98.8294, 3);
  expect(hasil.asal.cara).toBe("jumlah realisasi / jumlah anggaran × 100");
  expect(hasil.asal.sumber.map((s) => s.alamat)).toEqual(
    ["D4", "D5", "D6", "E4", "E5", "E6"].map((sel) => `'Realisasi Anggaran'!${sel}`),
  );
  expect(hasil.asal.sumber.every((s) => s.sel !== null)).toBe(true);
});

test("headers have no source, staff's sheets are none of ours, and a sheet that was renamed is not linked", async () => {
  buka(dibuat);
  await pilih("Tabel III.12", "I3");
  expect(await asalSelTerpilih()).toEqual({ status: "tanpa-asal", alamat: "'Tabel III.12'!I3" });
  await pilih("PK 2024", "D7");
  expect(await asalSelTerpilih()).toEqual({ status: "bukan-tabel" });
  buka(
    await sunting(dibuat, (context) => {
      context.workbook.worksheets.getItem("Realisasi Anggaran").name = "Serapan";
    }),
  );
  await pilih("Tabel III.12", "J9");
  const hasil = await asalSelTerpilih();
  expect(hasil.status === "ada" && hasil.asal.sumber.map((s) => s.sel)).toEqual(Array(6).fill(null));
});

test("choosing a figure shows its sources as links; they stay while one of them is visited", async () => {
  const { excel } = bukaPanel({ isi: dibuat });
  await screen.findByText(/39 sel siap diperbarui/);
  expect(screen.queryByRole("region", { name: "Asal angka" })).toBeNull();
  await pilih("Tabel III.2", "I6");
  act(() => excel.bridge.onMessageFromHost(selectionEvent()));
  const kartu = await screen.findByRole("region", { name: "Asal angka" });
  expect(within(kartu).getByRole("heading").textContent).toBe("146,7857 di 'Tabel III.2'!I6 dari mana?");
  expect(kartu.textContent).toContain("Cara: realisasi / target × 100.");
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(within(kartu).getByRole("button", { name: "'PK 2024'!D7" }));
  act(() => excel.bridge.onMessageFromHost(selectionEvent()));
  await waitFor(async () => expect(await asalSelTerpilih()).toEqual({ status: "bukan-tabel" }));
  expect(screen.getByRole("region", { name: "Asal angka" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tutup" }));
  expect(screen.queryByRole("region", { name: "Asal angka" })).toBeNull();
});
