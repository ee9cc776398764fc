/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { join } from "node:path";
import { en } from "../../src/taskpane/teks/en";
import { teksSkala } from "../../src/taskpane/pengaturan/teks-skala";
import { teksTakDikenal } from "../../src/taskpane/tab/teks-tak-dikenal";
import { id } from "../../src/taskpane/teks/id";
import type { Kamus } from "../../src/taskpane/teks/kamus";
import { bukaPanel, keluhanAxe, TEMA } from "./panel-uji";

const fixture = (nama: string) => join(__dirname, "../fixtures", nama);
const tombol = (nama: string | RegExp) => screen.findByRole("button", { name: nama });
const bukaTab = async (nama: RegExp) => userEvent.click(await screen.findByRole("tab", { name: nama }));

describe("the pane on the sample workbook", () => {
  test("names office, year and target, computes on request, tells it in a sentence and takes it back", async () => {
    bukaPanel();
    expect(await screen.findByRole("heading", { level: 1, name: /Dinas Komunikasi dan Informatika/ })).toBeTruthy();
    expect(screen.getByText("Tahun 2024 · target: Perjanjian Kinerja Perubahan")).toBeTruthy();
    await screen.findByText(/39 sel siap diperbarui/);
    await userEvent.click(await tombol("Hitung Capaian"));
    await screen.findByText(/39 sel diperbarui di 6 lembar; 9\stemuan\./);
    await userEvent.click(await tombol("Urungkan Hitung"));
    await screen.findByText("39 sel di 6 lembar kembali seperti semula.");
    expect(screen.queryByRole("button", { name: /^Urungkan/ })).toBeNull();
  });

  test("shows capaian with kriteria in words, the quarters, and where each figure stands", async () => {
    bukaPanel();
    const kartu = (await screen.findByRole("heading", { name: "Indeks Domain Kebijakan Internal SPBE" })).closest(
      "li",
    )!;
    expect(kartu.textContent).toMatch(/146,79%Sangat Baik/);
    expect(kartu.textContent).toMatch(/\+30,49 poin dari tahun lalu · 137,00% dari target akhir Renstra 3/);
    expect(within(kartu).getByRole("button", { name: "2,8, Pilih sel 'PK 2024'!D7" })).toBeTruthy();
    expect(within(kartu).getAllByText(/^TW (I|II|III|IV)$/)).toHaveLength(4);
  });

  test("asks about names; the answer takes the question away", async () => {
    bukaPanel();
    await bukaTab(/Temuan/);
    await screen.findByRole("heading", { name: "Perlu keputusan Anda (4)" });
    await userEvent.click(
      (await screen.findAllByRole("button", { name: /dan “Indeks Domain Tata kelola SPBE” indikator yang sama/ }))[0]!,
    );
    await screen.findByRole("heading", { name: /Perlu keputusan Anda \([123]\)/ });
  });

  test("shows what a setting changes before it is kept, and keeps it on request", async () => {
    const { pengendali } = bukaPanel();
    await bukaTab(/Pengaturan/);
    await userEvent.selectOptions(await screen.findByLabelText("Dasar target"), "renstra");
    await screen.findByText("Pengaruhnya:");
    expect(screen.getByText(/target: Perjanjian Kinerja Perubahan/)).toBeTruthy();
    await userEvent.click(await tombol("Simpan"));
    await screen.findByText("Tahun 2024 · target: Renstra");
    expect(pengendali.keadaan().gagal).toBeNull();
  });

  test("settings being edited survive a change of tab, and an answer given meanwhile", async () => {
    const { pengendali } = bukaPanel();
    await bukaTab(/Pengaturan/);
    await userEvent.selectOptions(await screen.findByLabelText("Dasar target"), "renstra");
    await userEvent.type(screen.getByLabelText("Tahun"), "20");
    await bukaTab(/Temuan/);
    await screen.findByRole("tab", { name: "Pengaturan belum disimpan" });
    await userEvent.click((await screen.findAllByRole("button", { name: /indikator yang sama$/ }))[0]!);
    await tombol("Urungkan jawaban Sama");
    await bukaTab(/Pengaturan/);
    expect(await screen.findByLabelText<HTMLSelectElement>("Dasar target")).toMatchObject({ value: "renstra" });
    expect(await keluhanAxe()).toEqual([]);
    await userEvent.type(screen.getByLabelText("Tahun"), "24");
    await userEvent.click(await tombol("Simpan"));
    await screen.findByText("Tahun 2024 · target: Renstra");
    expect(screen.queryByText(/belum disimpan/)).toBeNull();
    const { buku } = pengendali.keadaan();
    expect(buku?.status === "selesai" && buku.laporan.pengaturan.pasangan).toHaveLength(1);
  });

  test("the focus stays in the pane when a question is answered, a step undone, a form kept", async () => {
    bukaPanel();
    await bukaTab(/Temuan/);
    const tidakJatuh = () => expect(document.activeElement?.closest("main")).toBeTruthy();
    const [sama] = await screen.findAllByRole("button", { name: /indikator yang sama$/ });
    sama!.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(sama!.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement?.closest("li, section")).toBeTruthy());
    (await tombol("Urungkan jawaban Sama")).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText(/^Diurungkan/);
    await waitFor(tidakJatuh);
    await bukaTab(/Pengaturan/);
    await userEvent.selectOptions(await screen.findByLabelText("Dasar target"), "renstra");
    (await tombol("Batal")).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(tidakJatuh);
  });

  test("a form that can't be taken says why, and can't be saved", async () => {
    bukaPanel();
    await bukaTab(/Pengaturan/);
    await userEvent.type(await screen.findByLabelText("Tahun"), "24");
    await screen.findByText("Isi dengan empat angka, misalnya 2024.");
    expect((await tombol("Simpan")).getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(await tombol("Batal"));
    expect(screen.queryByRole("button", { name: "Simpan" })).toBeNull();
  });

  test("tabs are moved along with the arrow keys", async () => {
    bukaPanel();
    (await screen.findByRole("tab", { name: "Capaian" })).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Tabel LKj");
    await userEvent.keyboard("{End}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Pengaturan");
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Capaian");
  });
});

describe("other states", () => {
  test("an unknown workbook: what was seen, what is missing, what to do", async () => {
    bukaPanel({ berkas: fixture("asing/absensi.xlsx") });
    await screen.findByRole("heading", { name: "Buku kerja ini belum dikenali" });
    expect(screen.getByText("Mei: tidak ada tabel kinerja")).toBeTruthy();
    expect(screen.getByText("Tidak ada sel yang diubah.")).toBeTruthy();
  });

  test("a protected sheet is named, with what to do", async () => {
    bukaPanel({ berkas: fixture("instansi/kearsipan-2024.xlsx") });
    await screen.findByText(
      /^Lembar .+ diproteksi, \d+ sel hasilnya belum ditulis\. Pilih Tinjau › Buka Proteksi Lembar/,
    );
  });

  test("an error says what to do, offers another try, and gives its details away", async () => {
    const user = userEvent.setup();
    bukaPanel({ host: { failure: { atAction: 3, code: "InvalidOperation" } } });
    const kabar = await screen.findByRole("alert");
    expect(kabar.textContent).toContain("Excel menolak perintah itu dalam keadaan buku kerja sekarang.");
    await user.click(await tombol("Salin rincian"));
    await tombol("Rincian tersalin");
    expect(await navigator.clipboard.readText()).toMatch(/^InvalidOperation/);
    await user.click(await tombol("Coba lagi"));
    await screen.findByText(/siap diperbarui/);
  });

  test("details that can't be copied are shown instead", async () => {
    const user = userEvent.setup();
    bukaPanel({ host: { failure: { atAction: 3, code: "InvalidOperation" } } });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(await tombol("Salin rincian"));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toMatch(/^InvalidOperation/);
  });
});

const KEADAAN = {
  capaian: { tab: "capaian" },
  temuan: { tab: "temuan" },
  tabel: { tab: "tabel" },
  pengaturan: { tab: "pengaturan" },
  "tak dikenal": { berkas: fixture("asing/absensi.xlsx") },
  terkunci: { berkas: fixture("instansi/kearsipan-2024.xlsx") },
  gagal: { host: { failure: { atAction: 3, code: "InvalidOperation" } } },
} as const;

async function tenang(bacaan: Promise<void>): Promise<void> {
  await act(async () => bacaan);
  await waitFor(() => expect(document.body.textContent).toMatch(/0\.0\.0|Salin rincian/));
  await waitFor(() => expect(document.body.textContent).not.toContain("Memuat…"));
}

describe.each(Object.entries(TEMA))("axe finds nothing wrong, %s", (_nama, tema) => {
  test.each(Object.entries(KEADAAN))("%s", async (_keadaan, pilihan) => {
    const { bacaan } = bukaPanel({ ...pilihan, tema });
    await tenang(bacaan);
    document.querySelectorAll("details").forEach((bagian) => (bagian.open = true));
    expect(await keluhanAxe()).toEqual([]);
  });
});

type Daun = string | ((...isi: never[]) => string);

/** The same dictionary with every word marked, so that a word from elsewhere stands out. */
function samarkan<T>(isi: T): T {
  if (typeof isi === "string") return `⟦${isi}⟧` as T;
  if (typeof isi === "function") return ((...a: unknown[]) => `⟦${(isi as (...b: unknown[]) => string)(...a)}⟧`) as T;
  if (Array.isArray(isi)) return isi.map((satu: unknown) => samarkan(satu)) as T;
  return Object.fromEntries(
    Object.entries(isi as object).map(([kunci, nilai]) => [kunci, samarkan(nilai as Daun)]),
  ) as T;
}

/** The product's own name, and a word that names of the sample's sheets begin with. */
const BUKAN_KAMUS = ["Capaian", "Realisasi"];

function kataTetap(isi: unknown): string[] {
  if (typeof isi === "string") return isi.length > 3 && !BUKAN_KAMUS.includes(isi) ? [isi] : [];
  return typeof isi === "object" && isi !== null ? Object.values(isi).flatMap(kataTetap) : [];
}

describe("every word comes from the dictionary", () => {
  test.each(Object.entries(KEADAAN))("%s", async (_keadaan, pilihan) => {
    const kamus: Kamus = { ...samarkan(id), bahasa: "id" };
    const { bacaan } = bukaPanel({ ...pilihan, kamus });
    await act(async () => bacaan);
    await waitFor(() => expect(document.body.textContent).toMatch(/0\.0\.0|Salin rincian/));
    await waitFor(() => expect(document.body.textContent).not.toContain("Memuat…"));
    document.querySelectorAll("[lang=id], style, option, h1").forEach((satu) => satu.remove());
    const tampil = [document.body.textContent, ...atribut()].join("\n");
    const milikBagian = [teksTakDikenal(id), teksSkala(id)]
      .flatMap(kataTetap)
      .reduce((teks, kalimat) => teks.replaceAll(kalimat, ""), tampil);
    const tanpaTanda = milikBagian.replace(/⟦(?:[^⟦⟧]|⟦[^⟦⟧]*⟧)*⟧/g, "");
    // A role is called as its sheet often is: it can't be told from the sheet's own name.
    expect(
      kataTetap({ ...id, peran: {} }).filter((kata) =>
        new RegExp(`(^|[^\\p{L}])${kata.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}($|[^\\p{L}])`, "u").test(tanpaTanda),
      ),
    ).toEqual([]);
  });

  function atribut(): string[] {
    return [...document.body.querySelectorAll("[aria-label], [title]")].flatMap((satu) =>
      ["aria-label", "title"].flatMap((nama) => satu.getAttribute(nama) ?? []),
    );
  }
});

test("in English nothing of the dictionary is left in Indonesian", async () => {
  bukaPanel({ kamus: en });
  await screen.findByText(/39 cells ready to be updated; 9 findings\./);
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
    "Capaian",
    "Findings (9)",
    "LKj tables",
    "Settings",
  ]);
});
