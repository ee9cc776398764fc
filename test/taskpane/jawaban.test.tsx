/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbook } from "exceljs";
import { bukaPanel, keluhanAxe } from "./panel-uji";

jest.setTimeout(60_000);

const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama });

/**
 * Target 40 and realisasi 30 of something that ought to be low, whose sheet does not say so: 30/40 = 75 %, and
 * (2 × 40 − 30)/40 = 125 % where lower is better.
 */
async function bukuPenyakit(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Pengukuran");
  sheet.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  sheet.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  sheet.addRow([1, "Sehat", "Angka kematian bayi", "per 1.000", 40, 30, null]);
  sheet.addRow([2, "Sehat", "Indeks layanan", "indeks", 50, 40, null]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function bukaTemuan() {
  const panel = bukaPanel({ isi: await bukuPenyakit(), tab: "temuan" });
  await panel.bacaan;
  await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
  return panel;
}

const persen = (panel: ReturnType<typeof bukaPanel>): string => {
  const { buku } = panel.pengendali.keadaan();
  const capaian = buku?.status === "selesai" ? buku.laporan.indikator[0]?.capaian : undefined;
  return capaian?.status === "dinilai" ? capaian.persen.toFixed() : String(capaian?.status);
};

describe("a question is answered where it is asked", () => {
  test("T17 shows what each answer comes to, and an answer is taken back by Urungkan or by itself", async () => {
    const panel = await bukaTemuan();
    const jawaban = await screen.findByRole("group", { name: "Jawaban untuk “Angka kematian bayi”" });
    within(jawaban).getByRole("button", { name: "Makin tinggi makin baik: capaian tetap 75,00%" });
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol("Makin rendah makin baik: capaian 75,00% → 125,00%"));
    await tombol("Urungkan jawaban jenis");
    expect(persen(panel)).toBe("125");
    await userEvent.click(await tombol("Urungkan jawaban jenis"));
    await screen.findByText(/^Diurungkan: jawaban jenis/);
    expect(persen(panel)).toBe("75");
    expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();

    await userEvent.click(await tombol("Makin rendah makin baik: capaian 75,00% → 125,00%"));
    await userEvent.click(await screen.findByText("Jawaban Anda (1)"));
    await userEvent.click(await tombol("Tarik jawaban: Angka kematian bayi: Makin rendah makin baik"));
    await tombol("Urungkan penarikan jawaban");
    expect(persen(panel)).toBe("75");
  });

  test("a finding shows its code", async () => {
    await bukaTemuan();
    expect((await screen.findAllByText("T17")).length).toBe(1);
  });
});

/** 5, 8, 9 and 12 of 40 persons: 34 where each quarter stands for itself, 12 where each counts on. */
async function bukuEvaluasi(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("E.81");
  sheet.addRow(["Evaluasi Terhadap Hasil Renja Dinas Contoh"]);
  sheet.addRow(["Periode Pelaksanaan: 2024"]);
  const kepala = ["No", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/Kegiatan (output)", "Satuan"];
  const kelompok = [
    "Target Renstra pada Tahun 2026 (akhir periode Renstra PD)",
    "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2023)",
    "Target Kinerja Renja Tahun berjalan (2024) yang dievaluasi",
    "Realisasi Kinerja Pada Triwulan",
    null,
    null,
    null,
    "Realisasi Capaian Kinerja Renja yang dievaluasi",
    "Realisasi Kinerja Renstra s/d tahun 2024",
    "Tingkat Capaian Kinerja Renstra s/d tahun 2024 (%)",
  ];
  sheet.addRow([...kepala, ...kelompok]);
  sheet.addRow([null, null, null, null, null, null, null, "I", "II", "III", "IV"]);
  sheet.addRow(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"]);
  sheet.addRow([1, "Program A", "Keluaran program", "Orang", 200, 50, 40, 5, 8, 9, 12]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("the year of an evaluation form is answered by a click that says what it comes to", async () => {
  const panel = bukaPanel({ isi: await bukuEvaluasi(), tab: "temuan" });
  await panel.bacaan;
  await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
  const jawaban = await screen.findByRole("group", { name: "Jawaban untuk “Keluaran program”" });
  expect(
    within(jawaban)
      .getAllByRole("button")
      .map((satu) => satu.textContent),
  ).toEqual([expect.stringMatching(/: realisasi 34$/), expect.stringMatching(/: realisasi 12$/)]);
  await userEvent.click(within(jawaban).getByRole("button", { name: /: realisasi 34$/ }));
  await tombol("Urungkan jawaban pola");
  await waitFor(() => expect(screen.queryByRole("group", { name: "Jawaban untuk “Keluaran program”" })).toBeNull());
  await userEvent.click(await tombol("Hitung Capaian"));
  await screen.findByText(/^3 sel/);
});

/** The PK's title still names last year, whose pair of figures nobody has. */
async function bukuDuaTahun(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const pk = workbook.addWorksheet("PK");
  pk.addRow(["PERJANJIAN KINERJA TAHUN 2024"]);
  pk.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]);
  pk.addRow([1, "Sehat", "Indeks layanan", "indeks", 80]);
  const sheet = workbook.addWorksheet("Pengukuran");
  sheet.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  sheet.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  sheet.addRow([1, "Sehat", "Indeks layanan", "indeks", 50, 40, null]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("T25 of a sheet of another year", () => {
  test("that year is a button with its effect; Urungkan names it, and it can be taken back by itself", async () => {
    const panel = bukaPanel({ isi: await bukuDuaTahun(), tab: "temuan" });
    await panel.bacaan;
    const tahun = () => {
      const { buku } = panel.pengendali.keadaan();
      return buku?.status === "selesai" ? buku.laporan.tahun : null;
    };
    expect(tahun()).toBe(2025);
    await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
    await waitFor(() =>
      expect(screen.getByText(/^Bila “Pakai tahun 2024”/).textContent).toMatch(/Indeks layanan: 80,00% Tinggi → –/),
    );
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.click(await tombol("Pakai tahun 2024"));
    await userEvent.click(await tombol("Urungkan pilihan tahun"));
    await screen.findByText(/^Diurungkan: pilihan tahun/);
    expect(tahun()).toBe(2025);

    await userEvent.click(await tombol("Pakai tahun 2024"));
    await screen.findByText("Jawaban Anda (1)");
    expect(tahun()).toBe(2024);
    await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
    await tombol("Pakai tahun menurut judul lembar");
    await userEvent.click(await screen.findByText("Jawaban Anda (1)"));
    await userEvent.click(await tombol("Tarik jawaban: Tahun 2024"));
    await tombol("Urungkan penarikan jawaban");
    expect(tahun()).toBe(2025);
  });
});

test("the name of the office that staff set is the pane's and stays what they set", async () => {
  const panel = bukaPanel({ isi: await bukuPenyakit(), tab: "pengaturan" });
  await panel.bacaan;
  await userEvent.type(await screen.findByLabelText("Nama instansi"), "Dinas Perikanan Kabupaten Contoh");
  await userEvent.click(await tombol("Simpan"));
  await screen.findByRole("heading", { level: 1, name: "Dinas Perikanan Kabupaten Contoh" });
});

describe("Urungkan takes back the last thing done and says which", () => {
  test("an answer given after Hitung first, then Hitung", async () => {
    const panel = bukaPanel({ tab: "temuan" });
    await panel.bacaan;
    const semula = panel.pengendali.keadaan().buku;
    await userEvent.click(await tombol("Hitung Capaian"));
    await tombol("Urungkan Hitung");
    // A button takes no click while a job runs.
    await waitFor(() => expect(panel.pengendali.keadaan().kerja).toBeNull());
    await waitFor(() => expect(panel.pengendali.keadaan().periksa).not.toBeNull());
    const [sama] = await screen.findAllByRole("button", { name: /indikator yang sama$/ });
    await userEvent.click(sama!);
    await userEvent.click(await tombol("Urungkan jawaban Sama"));
    await screen.findByText(/^Diurungkan: jawaban Sama/);
    const { buku } = panel.pengendali.keadaan();
    expect(buku?.status === "selesai" && buku.laporan.pengaturan.pasangan).toEqual([]);
    expect(semula?.status === "selesai" && semula.laporan.pengaturan.pasangan).toEqual([]);
    await userEvent.click(await tombol("Urungkan Hitung"));
    await screen.findByText("39 sel di 6 lembar kembali seperti semula.");
    expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();
  });

  test("an acceptance is taken back, with the steps before it still there", async () => {
    const { pengendali, bacaan } = bukaPanel({ tab: "temuan" });
    await bacaan;
    await pengendali.temuan.periksa();
    await waitFor(() => expect(pengendali.keadaan().periksa).not.toBeNull());
    const satu = pengendali.keadaan().periksa!.temuan.find(({ kode }) => kode === "T03")!;
    await pengendali.simpan((lama) => ({ ...lama, dasarTarget: "renstra" }));
    await pengendali.simpan((lama) => ({ ...lama, dasarTarget: null }));
    await pengendali.temuan.terima([satu.kunci], "sudah diubah");
    await userEvent.click(await tombol("Urungkan penerimaan temuan"));
    await tombol("Urungkan pengaturan");
    await waitFor(() =>
      expect(pengendali.keadaan().periksa!.temuan.every(({ diterima }) => diterima === null)).toBe(true),
    );
  });

  test("settings that somebody changed since are left alone, with a sentence that says so", async () => {
    const { pengendali, bacaan } = bukaPanel();
    await bacaan;
    await pengendali.simpan((lama) => ({ ...lama, dasarTarget: "renstra" }));
    const { simpanPengaturan } = await import("../../src/app/simpan-pengaturan");
    expect(await simpanPengaturan((lama) => ({ ...lama, dasarTarget: "pk" }))).toBeNull();
    await userEvent.click(await tombol("Urungkan pengaturan"));
    await screen.findByText(/sudah diubah lagi sejak itu, jadi tidak diurungkan/);
    await pengendali.baca();
    const { buku } = pengendali.keadaan();
    expect(buku?.status === "selesai" && buku.laporan.pengaturan.dasarTarget).toBe("pk");
  });
});
