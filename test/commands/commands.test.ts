import { join } from "node:path";
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

  test("writes its results into the workbook without a word", async () => {
    expect(await tekan(CONTOH)).toEqual({ completed: 1, pesan: [], changed: true });
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
