/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { listWorkbook } from "../../src/excel/list-workbook";
import { inExcel } from "../../src/excel/session";
import { bukuKantor } from "../alat/lembar-kantor";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 30_000 };
const KOSONG = [null, null, null, null] as const;

/** A year's results, signed below. */
const buku = (): Promise<Uint8Array> =>
  bukuKantor("DINAS KESEHATAN KABUPATEN CONTOH", [
    "Pengukuran",
    "PENGUKURAN KINERJA TAHUN 2025",
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya layanan", "Indeks layanan", "Indeks", 80, 76, null],
    [...KOSONG],
    [...KOSONG, "Muntok, 6 Januari 2026"],
    [...KOSONG, "Kepala Dinas Kesehatan,"],
    [...KOSONG],
    [...KOSONG],
    [...KOSONG, "dr. Contoh Sari, M.Kes"],
    [...KOSONG, "NIP. 19690307 199503 1 002"],
  ]);

const BELUM = "Tidak disebut di lembar; bila kosong, menjadi isian di naskah.";
const menurut = (isi: string): string => `Kosongkan untuk mengikuti lembar (${isi}).`;

const kotak = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
/** What stands below a field. */
const petunjuk = (label: string): string | null | undefined =>
  document.getElementById(kotak(label).getAttribute("aria-describedby") ?? "")?.textContent;
const tersimpan = async () => {
  const { namaKepala, nipKepala, jabatanKepala, tempat } = (await inExcel(listWorkbook)).pengaturan.nilai;
  return { namaKepala, nipKepala, jabatanKepala, tempat };
};

async function simpan(): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: "Simpan" }, SABAR));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Simpan" })).toBeNull(), SABAR);
}

test("who signs follows the sheet until staff type it; another's NIP and jabatan are not offered for the new name", async () => {
  await bukaPanel({ isi: await buku(), tab: "pengaturan" }).bacaan;
  const judul = await screen.findByText("Penanda tangan LKj", { selector: "summary" }, SABAR);
  await userEvent.click(judul);
  const bagian = within(judul.closest("details")!);
  expect(bagian.getAllByRole("textbox")).toHaveLength(4);
  expect(["Nama pimpinan", "NIP pimpinan", "Jabatan pimpinan", "Tempat penandatanganan"].map(petunjuk)).toEqual([
    menurut("dr. Contoh Sari, M.Kes"),
    menurut("19690307 199503 1 002"),
    menurut("Kepala Dinas Kesehatan"),
    menurut("Muntok"),
  ]);
  await userEvent.type(kotak("Nama pimpinan"), "drg. Budi Contoh");
  expect(["Nama pimpinan", "NIP pimpinan", "Jabatan pimpinan", "Tempat penandatanganan"].map(petunjuk)).toEqual([
    menurut("dr. Contoh Sari, M.Kes"),
    BELUM,
    BELUM,
    menurut("Muntok"),
  ]);
  await userEvent.type(kotak("NIP pimpinan"), "19700101 199003 2 001");
  await userEvent.type(kotak("Jabatan pimpinan"), "Plt. Kepala Dinas Kesehatan");
  await userEvent.type(kotak("Tempat penandatanganan"), "Pangkalpinang");
  expect(await keluhanAxe()).toEqual([]);
  await simpan();
  expect(await tersimpan()).toEqual({
    namaKepala: "drg. Budi Contoh",
    nipKepala: "19700101 199003 2 001",
    jabatanKepala: "Plt. Kepala Dinas Kesehatan",
    tempat: "Pangkalpinang",
  });
  // A name of blanks is none: the sheet's counts again.
  await userEvent.clear(kotak("Nama pimpinan"));
  await userEvent.type(kotak("Nama pimpinan"), "  ");
  await simpan();
  expect((await tersimpan()).namaKepala).toBeNull();
  expect(petunjuk("NIP pimpinan")).toBe(menurut("19690307 199503 1 002"));
}, 120_000);
