import { join } from "node:path";
import { dengarkanPita, type KabarPita } from "../../src/app/saluran";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { kalimatHasil } from "../../src/commands/kalimat-pita";
import type { HostOptions } from "../../src/host/contract";
import { baca, buka, CONTOH } from "../alat/buku";
import { muatPerintah, type Dialog } from "./office-tiruan";

const asing = join(__dirname, "../fixtures/asing/absensi.xlsx");

/** Presses Hitung Capaian on the ribbon and waits for the button to be free again. */
async function tekan(file: string, dialog: Dialog = "opens", options?: HostOptions) {
  const isi = baca(file);
  const excel = buka(isi, options);
  const { handlers, opened } = await muatPerintah(dialog);
  let completed = 0;
  await new Promise<void>((resolve) => {
    handlers.get("hitungCapaian")!({
      completed: () => {
        completed += 1;
        resolve();
      },
    });
  });
  const pesan = opened.map((url) => new URL(url).searchParams.get("pesan"));
  return { completed, pesan, changed: Buffer.compare(excel.save(), isi) !== 0 };
}

describe("ribbon button Hitung Capaian", () => {
  let logged: jest.SpyInstance;

  beforeEach(() => {
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => logged.mockRestore());

  test("writes its results into the workbook and says so in a window where no pane is open", async () => {
    const pesan = [expect.stringMatching(/^\d+ cells updated on 6 sheets; \d+ findings\./)];
    expect(await tekan(CONTOH)).toEqual({ completed: 1, pesan, changed: true });
  });

  test("tells an open pane instead, with what Urungkan needs", async () => {
    const terdengar: KabarPita[] = [];
    const berhenti = dengarkanPita((kabar) => terdengar.push(kabar));
    const { pesan } = await tekan(CONTOH);
    berhenti();
    expect(pesan).toEqual([]);
    expect(terdengar).toEqual([
      {
        plan: { writes: expect.any(Array) as unknown, witnesses: expect.any(Array) as unknown },
        lembar: 6,
        temuan: expect.any(Number) as number,
      },
    ]);
    expect(terdengar[0]!.plan.writes.length).toBeGreaterThan(30);
  });

  test("pressed twice at once computes once, and both presses end", async () => {
    const excel = buka(baca(CONTOH));
    const { handlers, opened } = await muatPerintah("opens");
    const press = () => new Promise<void>((resolve) => handlers.get("hitungCapaian")!({ completed: resolve }));
    await Promise.all([press(), press()]);
    expect(opened).toHaveLength(1);
    expect(excel.traffic().syncs).toBeLessThanOrEqual(4);
  });

  test("says in a window that a workbook is none of ours, and leaves it alone", async () => {
    expect(await tekan(asing)).toEqual({
      completed: 1,
      pesan: [expect.stringContaining("Tidak ada lembar kinerja yang dikenali")],
      changed: false,
    });
  });

  test("says in a window that Excel refused", async () => {
    const failure = { atAction: 1, code: "AccessDenied" };
    expect(await tekan(CONTOH, "opens", { failure })).toEqual({
      completed: 1,
      pesan: [expect.stringContaining("Excel menolak")],
      changed: false,
    });
  });

  test.each<[Dialog]>([["is refused"], ["throws"]])("is free again when its window %s", async (dialog) => {
    expect(await tekan(asing, dialog)).toMatchObject({ completed: 1 });
    expect(logged).toHaveBeenCalledTimes(1);
  });
});

test("the same page shows the message when it is opened as a window", async () => {
  const replaceChildren = jest.fn();
  (globalThis as { document?: unknown }).document = { body: { replaceChildren } };
  await muatPerintah("opens", "?pesan=Excel+menolak+%3Cb%3E");
  expect(replaceChildren).toHaveBeenCalledWith("Excel menolak <b>");
});

test.each([
  ["id-ID", "39 sel diperbarui di 6 lembar; 10 temuan. Rinciannya di tab LKj › Panel."],
  ["en-GB", "39 cells updated on 6 sheets; 10 findings. Details: tab LKj › Panel."],
])("the result is told in the language that Excel speaks: %s", async (bahasa, kalimat) => {
  buka(baca(CONTOH));
  const hasil = await hitungCapaianBuku();
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  const sepuluh = { ...hasil, temuan: hasil.temuan.slice(0, 1).flatMap((satu) => Array<typeof satu>(10).fill(satu)) };
  expect(kalimatHasil(sepuluh, bahasa)).toBe(kalimat);
});

test("findings that were not looked for are not denied", async () => {
  buka(baca(CONTOH));
  const hasil = await hitungCapaianBuku();
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  const kalimat = kalimatHasil({ ...hasil, temuan: [] }, "id-ID");
  expect(kalimat).toBe("39 sel diperbarui di 6 lembar. Rinciannya di tab LKj › Panel.");
});
