/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bukaPanel, keluhanAxe } from "./panel-uji";

const SABAR = { timeout: 15_000 };
const ringkasan = async () => within(await screen.findByRole("group", { name: /^Ringkasan/ }, SABAR));
const daftar = () => screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);
const ditekan = () =>
  screen
    .getAllByRole("button", { pressed: true })
    .map((satu) => satu.textContent)
    .join("; ");

/** Of the sample: what Pengukuran measured, and the one indikator of the PK that has no realisasi. */
const DINILAI = [
  "Indeks Domain Kebijakan Internal SPBE",
  "Laju pemanfaatan data sektoral (%)",
  "Indeks Kematangan Keamanan Informasi (KAMI)",
];
const BELUM = "Nilai RB Perangkat Daerah";

test("the summary counts the indikator by kriteria, and each count filters the list", async () => {
  bukaPanel();
  const ada = await ringkasan();
  expect(ada.getAllByRole("button").map((satu) => satu.textContent)).toEqual([
    "4 indikator",
    "Sangat Baik 3",
    "Belum dinilai 1",
    // 10.074.555.644 of 10.193.879.100
    "Serapan 98,83%",
    "Kaskade",
  ]);
  expect(daftar()).toEqual([...DINILAI, BELUM]);
  expect(ditekan()).toBe("4 indikator");
  await userEvent.click(ada.getByRole("button", { name: "Sangat Baik 3" }));
  expect(daftar()).toEqual(DINILAI);
  expect(screen.getByText("3 dari 4 indikator: Sangat Baik.")).toBeTruthy();
  await userEvent.click(ada.getByRole("button", { name: "Belum dinilai 1" }));
  expect(daftar()).toEqual([BELUM]);
  await userEvent.click(ada.getByRole("button", { name: "Belum dinilai 1" }));
  expect(daftar()).toEqual([...DINILAI, BELUM]);
  // From another tab, too: the list that the mean is of.
  await userEvent.click(screen.getByRole("tab", { name: "Pengaturan" }));
  await userEvent.click(screen.getByRole("button", { name: /^Rata-rata 122,26%/ }));
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Capaian");
  expect(daftar()).toEqual(DINILAI);
  expect(screen.getByText("3 dari 4 indikator: yang dirata-ratakan.")).toBeTruthy();
  expect(await keluhanAxe()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Tampilkan semua" }));
  expect(daftar()).toEqual([...DINILAI, BELUM]);
});

test("serapan lists what was spent of what, with its cells and the sum of the tables", async () => {
  bukaPanel();
  await userEvent.click((await ringkasan()).getByRole("button", { name: /^Serapan/ }));
  await screen.findByText("Pagu Rp188.020.700 · Realisasi Rp186.199.929 · Serapan 99,03%");
  expect(screen.getByText("Pagu Rp10.193.879.100 · Realisasi Rp10.074.555.644 · Serapan 98,83%")).toBeTruthy();
  expect(screen.getByRole("button", { name: "'Realisasi Anggaran'!D4" })).toBeTruthy();
  expect(await keluhanAxe()).toEqual([]);
});

test("the cascade is a tree whose sasaran have the list's own figures", async () => {
  bukaPanel();
  await userEvent.click((await ringkasan()).getByRole("button", { name: "Kaskade" }));
  await screen.findByText(/^Kaskade dari lembar Monev TW IV/);
  expect(screen.getAllByText("Sasaran")).toHaveLength(4);
  // Sasaran are open, what is below a program not yet; D6 and D11 name the one indikator.
  expect(screen.getAllByText("146,79%")).toHaveLength(2);
  expect(screen.queryByText("Kegiatan")).toBeNull();
  await userEvent.click(screen.getByText("PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL"));
  await screen.findByText("Kegiatan");
  expect(await keluhanAxe()).toEqual([]);
});

test("a workbook without budget or cascade has neither count", async () => {
  bukaPanel({ berkas: join(__dirname, "../fixtures/korpus/k21-gabung-angka/buku.xlsx") });
  const nama = (await ringkasan()).getAllByRole("button").map((satu) => satu.textContent);
  expect(nama.filter((satu) => satu.startsWith("Serapan"))).toEqual([]);
});

test("each tab links to its own page of the guide, which is there", async () => {
  bukaPanel();
  await ringkasan();
  const panduan = readFileSync(join(__dirname, "../../docs/panduan.md"), "utf8");
  const judul = [...panduan.matchAll(/^## (.+)$/gm)].map(([, nama]) => `#${nama?.toLowerCase().replaceAll(" ", "-")}`);
  const tuju: string[] = [];
  for (const nama of [/^Capaian/, /^Temuan/, /^Tabel LKj/, /^Pengaturan/]) {
    await userEvent.click(screen.getByRole("tab", { name: nama }));
    tuju.push((await screen.findByRole("link", { name: "Panduan" })).getAttribute("href") ?? "");
  }
  expect(tuju).toEqual(
    ["#menghitung", "#menjawab-pertanyaan", "#membuat-tabel", "#pengaturan"].map((satu) => `panduan.html${satu}`),
  );
  expect(judul).toEqual(expect.arrayContaining(tuju.map((satu) => satu.replace("panduan.html", ""))));
});
