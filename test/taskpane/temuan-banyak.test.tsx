/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbook } from "exceljs";
import { TANPA_SARINGAN, perMacam, saringTemuan } from "../../src/app/lihat/saring-temuan";
import { bukaPanel, keluhanAxe, type Pilihan } from "./panel-uji";

jest.setTimeout(60_000);

const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama });
const BANYAK = 60;
const T01 = "T01 Target setahun berbeda antardokumen";

/** As many indikator whose target is 50 in the PK, and 40 where they are measured. */
async function bukuTargetLain(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const pk = workbook.addWorksheet("PK");
  pk.addRow(["PERJANJIAN KINERJA TAHUN 2025"]);
  pk.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]);
  const ukur = workbook.addWorksheet("Pengukuran");
  ukur.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  ukur.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  for (let i = 1; i <= BANYAK; i++) {
    pk.addRow([i, "Sehat", `Indeks layanan ke-${i}`, "indeks", 50]);
    ukur.addRow([i, "Sehat", `Indeks layanan ke-${i}`, "indeks", 40, 40, 100]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function bukaTemuan(pilihan: Pilihan = {}) {
  const panel = bukaPanel({ ...pilihan, tab: "temuan" });
  await panel.bacaan;
  await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
  await waitFor(() => expect(panel.pengendali.keadaan().kerja).toBeNull());
  return panel;
}

describe("many findings of one kind", () => {
  test("are one group, accepted for one reason, and taken back in one step", async () => {
    const { pengendali } = await bukaTemuan({ isi: await bukuTargetLain() });
    const diterima = () => pengendali.keadaan().periksa!.temuan.filter((t) => t.diterima !== null);
    const kelompok = (await screen.findByText(T01, { selector: "summary *" })).closest("details")!;
    expect(kelompok.textContent).toBe(`${T01} (${BANYAK})`);
    await userEvent.click(within(kelompok).getByText(T01, { selector: "summary *" }));
    expect(within(kelompok).getAllByRole("button", { name: /^Tandai diterima/ })).toHaveLength(50);
    await userEvent.click(within(kelompok).getByText(T01, { selector: "summary *" }));
    await userEvent.click(await tombol(`Terima semua, ${BANYAK} temuan ${T01}`));
    await userEvent.type(screen.getByLabelText(`Alasan menerima ${BANYAK} temuan ini`), "Target baru");
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol("Simpan"));
    await screen.findByText(`Diterima (${BANYAK})`);
    expect(screen.queryByText(T01, { selector: "summary *" })).toBeNull();
    expect(new Set(diterima().map((t) => `${t.kode} ${t.diterima}`))).toEqual(new Set(["T01 Target baru"]));
    await userEvent.click(await tombol("Urungkan penerimaan sekelompok temuan"));
    await screen.findByText(`${BANYAK} temuan terbuka kembali.`);
    expect(diterima()).toEqual([]);
    expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();
  });

  test("are searched, and filtered by sheet and kind; how many are left is said", async () => {
    const { pengendali } = await bukaTemuan();
    await userEvent.click(await screen.findByText("Cari dan saring temuan"));
    await userEvent.selectOptions(
      screen.getByLabelText("Macam"),
      "T02 Jumlah target triwulan tidak sama dengan target setahun",
    );
    await screen.findByText("6 dari 22 temuan tampak.");
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.type(screen.getByLabelText("Cari"), "tak ada di sini");
    await screen.findByText("Tidak ada temuan yang cocok dengan pencarian ini.");
    await userEvent.clear(screen.getByLabelText("Cari"));
    await userEvent.selectOptions(screen.getByLabelText("Macam"), "Semua macam");
    await userEvent.selectOptions(screen.getByLabelText("Lembar"), "Pengukuran Kinerja 2024");
    const { periksa } = pengendali.keadaan();
    const id = periksa!.lembar.find(({ name }) => name === "Pengukuran Kinerja 2024")!.id;
    const padanya = periksa!.temuan.filter((t) => t.kode !== "T07" && t.sel.some(({ sheetId }) => sheetId === id));
    expect(padanya.length).toBeGreaterThan(0);
    await screen.findByText(`${padanya.length} dari 22 temuan tampak.`);
    for (const { pesan } of padanya) expect(screen.getByText(pesan)).toBeTruthy();
  });
});

describe("the groups and the search, as data", () => {
  const temuan = (kode: "T04" | "T12", row: number, pesan = "") => ({
    ...{ kode, tingkat: "galat" as const, pesan, nilai: [] },
    sel: [{ sheetId: "a", row, column: 0 }],
  });
  const banyak = Array.from({ length: 8 }, (_, i) => temuan("T04", i, `Nilai ${i} salah`));

  test("eight of a kind are a group, seven are not", () => {
    expect(perMacam([...banyak, temuan("T12", 9)]).map(([kode, isi]) => [kode, isi.length])).toEqual([
      [null, 1],
      ["T04", 8],
    ]);
    expect(perMacam(banyak.slice(1)).map(([kode, isi]) => [kode, isi.length])).toEqual([[null, 7]]);
  });

  test.each([
    [{ kata: "SALAH nilai" }, 8],
    [{ kata: "a5" }, 1],
    [{ kode: "T12" }, 0],
    [{ sheetId: "b" }, 0],
    [{}, 8],
  ])("%j leaves %d", (saringan, n) => {
    const alamat = ({ row }: { row: number }) => `A${row}`;
    expect(saringTemuan(banyak, { ...TANPA_SARINGAN, ...saringan }, alamat)).toHaveLength(n);
  });
});
