/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bacaPemulihan } from "../../src/app/pemulihan";
import { en } from "../../src/taskpane/teks/en";
import { teksPemulihan } from "../../src/taskpane/komponen/teks-pemulihan";
import { id } from "../../src/taskpane/teks/id";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { bukaPanel, keluhanAxe, TEMA, type Pilihan } from "./panel-uji";

const SABAR = { timeout: 10_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const isi = baca(CONTOH);

/** The pane at rest, in an Excel in which the user then begins to type. */
async function mengetik(pilihan: Pilihan = {}) {
  const panel = bukaPanel(pilihan);
  await act(async () => panel.bacaan);
  await waitFor(() => expect(panel.pengendali.keadaan().kerja).toBeNull(), SABAR);
  await waitFor(() => expect(document.body.textContent).not.toContain("Memuat…"), SABAR);
  const semula = panel.excel.save();
  panel.excel.conditions.isEditingCell = true;
  return { ...panel, semula };
}

describe("a job that waits for the end of typing says so, and Batal ends it", () => {
  test.each([
    ["Hitung Capaian", { tab: "capaian" }, "Hitung Capaian"],
    ["Periksa", { tab: "temuan" }, "Periksa lagi"],
    ["Buat Tabel", { tab: "tabel" }, /^Buat \d+ tabel/],
  ] as const)("%s", async (_nama, pilihan, nama) => {
    const { excel, pengendali, semula } = await mengetik(pilihan);
    await userEvent.click(await tombol(nama));
    await screen.findByText(/^Selesaikan dulu mengetik di sel \(tekan Enter\)/, {}, SABAR);
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol("Batal"));
    await screen.findByText("Dibatalkan; buku kerja tetap seperti semula.", {}, SABAR);
    expect(pengendali.keadaan()).toMatchObject({ kerja: null, gagal: null });
    expect(screen.queryByRole("button", { name: "Batal" })).toBeNull();
    excel.conditions.isEditingCell = false;
    expect(Buffer.compare(excel.save(), semula)).toBe(0);
  });

  test("a tab of tables whose reading was ended can be read again", async () => {
    const { excel } = await mengetik();
    await userEvent.click(screen.getByRole("tab", { name: "Tabel LKj" }));
    await userEvent.click(await tombol("Batal"));
    const lagi = await tombol("Baca ulang");
    excel.conditions.isEditingCell = false;
    await userEvent.click(lagi);
    await tombol(/^Buat \d+ tabel/);
  });

  test("an answer that is being kept can't be ended half-way", async () => {
    const { excel, pengendali } = await mengetik();
    const simpanan = pengendali.simpan((lama) => ({ ...lama, dasarTarget: "renstra" }));
    await screen.findByText(/^Selesaikan dulu mengetik/, {}, SABAR);
    await new Promise((lewat) => setTimeout(lewat, 600));
    expect(screen.queryByRole("button", { name: "Batal" })).toBeNull();
    excel.conditions.isEditingCell = false;
    await simpanan;
    await screen.findByText("Tahun 2024 · target: Renstra", {}, SABAR);
  });

  test("a reading that is asked for while another runs follows it", async () => {
    const { pengendali, bacaan } = bukaPanel();
    await Promise.all([bacaan, pengendali.tabel.baca(), pengendali.temuan.periksa()]);
    await waitFor(() => expect(pengendali.keadaan().tabel).not.toBeNull(), SABAR);
    await waitFor(() => expect(pengendali.keadaan().periksa).not.toBeNull(), SABAR);
  });
});

/** A workbook in which an earlier Hitung Capaian was cut off for good. */
async function terputus(): Promise<Uint8Array> {
  const utuh = buka(isi);
  await hitungCapaianBuku();
  const akhir = utuh.traffic().actions;
  for (let atAction = akhir - 1; atAction > 0; atAction--) {
    const excel = buka(isi, { failure: { atAction, code: "RequestAborted", afterEffect: true, thenDown: true } });
    const hasil = await hitungCapaianBuku();
    if (hasil.status === "gagal" && hasil.ragu.length > 0) return excel.save();
  }
  throw new Error("nothing was left half written");
}

describe("cells that an earlier job could not put back", () => {
  test.each([
    ["id, terang", id, TEMA.terang],
    ["en, gelap", en, TEMA.gelap],
  ] as const)("are named, and put back on request: %s", async (_nama, kamus, tema) => {
    localStorage.clear();
    const rusak = await terputus();
    expect(await bacaPemulihan()).not.toBeNull();
    const { excel } = bukaPanel({ isi: rusak, kamus, tema });
    const kotak = await screen.findByRole("region", { name: teksPemulihan(kamus).judul }, SABAR);
    expect(kotak.textContent).toMatch(/'?[A-Z][^:]+'?![A-Z]+\d+/);
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol(teksPemulihan(kamus).tombol));
    await waitFor(() => expect(screen.queryByRole("region", { name: teksPemulihan(kamus).judul })).toBeNull(), SABAR);
    await screen.findByText(kamus.bahasa === "id" ? /^\d+ sel dipulihkan\./ : /^\d+ cells? put back\./, {}, SABAR);
    expect(await bacaPemulihan()).toBeNull();
    expect((await potret(excel.save())).sheets).toEqual((await potret(isi)).sheets);
  });
});
