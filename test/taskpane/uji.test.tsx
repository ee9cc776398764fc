/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Rekaman } from "../../src/excel/keyakinan/rekaman";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import { en } from "../../src/taskpane/teks/en";
import { bukuKosong } from "../excel-nyata/buku-kosong";
import { bukaPanel, keluhanAxe } from "./panel-uji";

jest.setTimeout(180_000);

const banyak = KEYAKINAN.length;
const dariOrang = KEYAKINAN.filter(({ ajakan }) => ajakan !== undefined).length;
const LAMA = { timeout: 120_000 };

/** Goes to the test, as somebody with a blank workbook does. */
async function bukaUji(isi = bukuKosong()) {
  const user = userEvent.setup();
  const panel = bukaPanel({ isi });
  await panel.bacaan;
  await user.click(await screen.findByRole("button", { name: "Uji di Excel ini" }));
  await screen.findByRole("heading", { name: "Uji di Excel ini" });
  return { user, ...panel };
}

test("with a blank workbook: every experiment, each question passed over, one text at the end", async () => {
  const { user } = await bukaUji();
  expect(screen.getByRole("heading", { name: "Uji di Excel ini" })).toHaveProperty("tabIndex", -1);
  expect(document.activeElement?.textContent).toBe("Uji di Excel ini");
  expect(await keluhanAxe()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Mulai" }));
  for (let ke = 0; ke < dariOrang; ke++) {
    const kartu = await screen.findByRole("region", { name: "Giliran Anda" }, LAMA);
    expect(document.activeElement?.textContent).toBe("Giliran Anda");
    if (ke === 0) expect(await keluhanAxe()).toEqual([]);
    const ajakan = kartu.querySelector("p")!.textContent;
    await user.click(within(kartu).getByRole("button", { name: "Lewati" }));
    await waitFor(() => expect(screen.queryByText(ajakan)).toBeNull(), LAMA);
  }
  const kata = await screen.findByText(/^Selesai: \d+ dari \d+ percobaan dijawab\./, undefined, LAMA);
  expect(kata.textContent).toContain(`dari ${banyak} percobaan`);
  expect(kata.textContent).toContain("Lembar uji sudah dihapus. Tutup buku kerja ini tanpa menyimpan.");
  const teks = screen.getByLabelText<HTMLTextAreaElement>("Teks hasil uji").value;
  const rekaman = JSON.parse(teks) as Rekaman;
  expect(rekaman.keyakinan.map(({ id }) => id)).toEqual(KEYAKINAN.map(({ id }) => id));
  expect(await keluhanAxe()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Salin" }));
  expect(await navigator.clipboard.readText()).toBe(teks);
  await screen.findByRole("button", { name: "Tersalin" });
  await user.click(screen.getByRole("button", { name: "Kembali" }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Uji di Excel ini"));
  expect(document.activeElement?.tagName).toBe("BUTTON");
});

test("Batal ends it; what was answered until then is there, and nothing is left in the workbook", async () => {
  const { user, pengendali } = await bukaUji();
  await user.click(screen.getByRole("button", { name: "Mulai" }));
  await screen.findByText(/^Percobaan [3-9]/, undefined, LAMA);
  pengendali.batalkan();
  await screen.findByText(/Lembar uji sudah dihapus/, undefined, LAMA);
  const { keyakinan } = JSON.parse(screen.getByLabelText<HTMLTextAreaElement>("Teks hasil uji").value) as Rekaman;
  expect(keyakinan.at(-1)).toMatchObject({ lewat: "dihentikan" });
});

test("a workbook that holds something is refused in one sentence, with nothing else to choose", async () => {
  const { user } = await bukaUji(bukuKosong('<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>'));
  await user.click(screen.getByRole("button", { name: "Mulai" }));
  await screen.findByText("Lembar “Sheet1” berisi. Buat buku kerja baru yang kosong, lalu buka panel di sana.");
  expect(screen.queryByRole("button", { name: "Salin" })).toBeNull();
  expect(screen.queryByLabelText("Teks hasil uji")).toBeNull();
});

test("the settings of a workbook of ours lead there too, at their end", async () => {
  const user = userEvent.setup();
  await bukaPanel({ tab: "pengaturan" }).bacaan;
  await user.click(await screen.findByRole("button", { name: "Uji di Excel ini" }));
  await user.click(await screen.findByRole("button", { name: "Mulai" }));
  expect((await screen.findByText(/Buat buku kerja baru yang kosong/)).textContent).toMatch(/^Lembar “.+” berisi\./);
});

test("uji.html begins there, also in English and where the workbook can't be read", async () => {
  const panel = bukaPanel({ isi: bukuKosong(), tab: "uji", kamus: en });
  panel.excel.conditions.connection = "down";
  await panel.bacaan;
  expect(await screen.findByRole("heading", { name: "Test this Excel" })).not.toBeNull();
  panel.excel.conditions.connection = "up";
});
