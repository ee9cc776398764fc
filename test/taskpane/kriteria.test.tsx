/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pencariSel, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama }, SABAR);
const isi = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const bukaTab = async (nama: RegExp) => userEvent.click(await screen.findByRole("tab", { name: nama }));
const bukaLipatan = () => document.querySelectorAll("details").forEach((satu) => (satu.open = true));
const ketik = async (teks: string) => userEvent.keyboard(teks.replace(/[[{]/g, "$&$&"));

test("a class is added with the keyboard, the form outlives a change of tab, and the class is in cells and Tabel III.1", async () => {
  const { excel, pengendali } = bukaPanel({ tab: "pengaturan" });
  await screen.findByLabelText("Dasar target");
  bukaLipatan();
  (await tombol("Tambah kelas di atasnya: Sangat Baik")).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(isi("Batas bawah kelas ke-1 (%)")));
  expect(screen.getByText("Kelas ditambahkan; sekarang 6 kelas.").getAttribute("role")).toBe("status");
  expect(screen.getByRole("alert").textContent).toBe("Batas kelas ke-1 harus angka dari 0 sampai 999.");
  expect((await tombol("Simpan")).getAttribute("aria-disabled")).toBe("true");
  await ketik("120");
  await userEvent.tab();
  expect(screen.getByRole("alert").textContent).toMatch(/^Nama, nama singkat, dan kode kelas ke-1 harus terisi/);
  await ketik("Istimewa");
  await userEvent.selectOptions(screen.getByLabelText("Tanda batas Istimewa"), ">");
  fireEvent.change(isi("Pilih warna Istimewa"), { target: { value: "#00b0f0" } });
  expect(screen.getAllByText("Kontras huruf hitam 8,5 : 1")).toHaveLength(1);
  await userEvent.type(isi("Baris sumber di Tabel III.1"), "Perbup 12 Tahun 2024");
  await bukaTab(/Temuan/);
  await screen.findByRole("tab", { name: "Pengaturan belum disimpan" });
  await bukaTab(/Pengaturan/);
  expect((await screen.findByLabelText<HTMLInputElement>("Nama kriteria Istimewa")).value).toBe("Istimewa");
  bukaLipatan();
  expect(await keluhanAxe()).toEqual([]);
  await screen.findByText("Pengaruhnya:");
  await userEvent.click(await tombol("Simpan"));
  await tombol("Urungkan pengaturan");
  await userEvent.click(await tombol("Hitung Capaian"));
  await screen.findByText(/sel diperbarui di/, {}, SABAR);
  expect(pengendali.keadaan().gagal).toBeNull();
  // 146.79 % is above 120, 120.00 % is not.
  const { sheets } = await potret(excel.save());
  expect(sheets.flatMap((s) => s.values.flat()).filter((nilai) => nilai === "Istimewa").length).toBeGreaterThan(0);
  const sel = pencariSel(await potret((await tabelSelesai(excel.save())).isi));
  expect(
    [4, 5, 9].map((baris) => [sel(`'Tabel III.1'!B${baris}`).nilai, sel(`'Tabel III.1'!C${baris}`).nilai]),
  ).toEqual([
    ["> 120", "Istimewa"],
    ["≥ 91 dan ≤ 120", "Sangat Baik"],
    ["< 51", "Sangat Rendah"],
  ]);
  expect(sel("'Tabel III.1'!D4")).toMatchObject({ nilai: "Istimewa", warna: "#00B0F0" });
  expect(sel("'Tabel III.1'!A10").nilai).toBe("Sumber: Perbup 12 Tahun 2024");
  expect(["J6", "J10"].map((s) => sel(`'Tabel III.2'!${s}`).nilai)).toEqual(["Istimewa", "Sangat Baik"]);
}, 90_000);

test("classes are removed down to two, the lowest says what it takes, and the ready scale comes back", async () => {
  bukaPanel({ tab: "pengaturan" });
  await screen.findByLabelText("Dasar target");
  bukaLipatan();
  expect(screen.getByText("di bawah 51")).toBeTruthy();
  for (const nama of ["Sangat Rendah", "Rendah", "Sedang"]) {
    (await tombol(`Buang kelas ${nama}`)).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText(new RegExp(`^Kelas ${nama} dibuang`));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("INPUT"));
  }
  expect(screen.getByText("di bawah 91")).toBeTruthy();
  expect((await tombol("Buang kelas Tinggi")).getAttribute("aria-disabled")).toBe("true");
  expect(isi("Skala siap pakai").value).toBe("");
  expect(screen.queryByRole("alert")).toBeNull();
  for (let kelas = 3; kelas <= 8; kelas++) await userEvent.click(await tombol("Tambah kelas terendah"));
  expect((await tombol("Tambah kelas terendah")).getAttribute("aria-disabled")).toBe("true");
  await userEvent.selectOptions(isi("Skala siap pakai"), "permendagri-86");
  expect(screen.queryByRole("button", { name: "Simpan" })).toBeNull();
}, 60_000);
