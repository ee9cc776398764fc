import { readFileSync } from "node:fs";
import { ujiExcel, type HasilUji, type PantauUji } from "../../src/excel/keyakinan/jalankan-keyakinan";
import { AWALAN_LEMBAR, type Keyakinan } from "../../src/excel/keyakinan/keyakinan";
import { buka, CONTOH } from "../alat/buku";
import { bukuKosong } from "../excel-nyata/buku-kosong";

const namaLembar = () =>
  Excel.run(async (session) => {
    const { worksheets } = session.workbook;
    worksheets.load("items/name");
    await session.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe("the experiments are safe", () => {
  const tolak = async (isi: Uint8Array): Promise<HasilUji> => {
    const excel = buka(isi);
    excel.resetTraffic();
    const hasil = await ujiExcel();
    expect(await namaLembar()).not.toContainEqual(expect.stringContaining(AWALAN_LEMBAR));
    return hasil;
  };
  const baris = '<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>';

  test("a workbook that holds anything is refused, and left byte for byte as it is", async () => {
    const isi = bukuKosong(baris);
    const excel = buka(isi);
    const semula = excel.save();
    expect(await ujiExcel()).toEqual({
      status: "ditolak",
      penolakan: { sebab: "lembar-berisi", lembar: "Sheet1" },
    });
    expect(Buffer.compare(excel.save(), semula)).toBe(0);
    expect(await tolak(readFileSync(CONTOH))).toMatchObject({ status: "ditolak" });
  });

  test("so is one with a name", async () => {
    const nama = '<definedNames><definedName name="Pagu">Sheet1!$A$1</definedName></definedNames>';
    expect(await tolak(bukuKosong("<sheetData/>", nama))).toEqual({
      status: "ditolak",
      penolakan: { sebab: "ada-nama" },
    });
  });

  test.each([
    ["", "selesai"],
    ["C:\\Users\\a\\uji-capaian.xlsx", "selesai"],
    ["https://x.sharepoint.com/Dokumen/uji-capaian (2).xlsx?web=1", "selesai"],
    ["C:\\Users\\a\\LKj 2024.xlsx", "ditolak"],
    ["C:\\uji-capaian\\LKj.xlsx", "ditolak"],
  ])("a blank workbook at %j: %s", async (alamat, status) => {
    buka(bukuKosong());
    const context = Office.context as { document?: { url: string } };
    const semula = context.document;
    context.document = { url: alamat };
    try {
      expect((await ujiExcel({ keyakinan: [] })).status).toBe(status);
    } finally {
      if (semula) context.document = semula;
      else delete context.document;
    }
  });

  const keyakinan = (id: string, coba: Keyakinan["coba"], lain: Partial<Keyakinan> = {}): Keyakinan => ({
    ...{ id, judul: id, dasar: ["src/excel/session.ts"], sejak: "1.1", coba },
    ...lain,
  });
  const jalankan = async (daftar: readonly Keyakinan[], pantau: PantauUji = {}) => {
    buka(bukuKosong());
    const hasil = await ujiExcel({ ...pantau, keyakinan: daftar });
    if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
    return { ...hasil, jawaban: hasil.rekaman.keyakinan };
  };
  const baik = keyakinan("baik", () => Promise.resolve(1));

  test("an experiment without end is cut short, and the next goes on", async () => {
    const macet = keyakinan("macet", () => new Promise(() => undefined));
    const { jawaban, sisa } = await jalankan([macet, baik], { batasMs: 200 });
    expect(jawaban).toMatchObject([
      { id: "macet", galat: { code: "TIMEOUT" } },
      { id: "baik", hasil: 1 },
    ]);
    expect(sisa).toEqual([]);
    expect(await namaLembar()).toEqual(["Sheet1"]);
  });

  test("one that throws, hides, protects or adds leaves nothing behind", async () => {
    const kacau = keyakinan("kacau", async ({ session, sheet, nama }) => {
      session.workbook.worksheets.add(`${nama}-lain`).visibility = "VeryHidden";
      sheet.visibility = "Hidden";
      session.workbook.settings.add("capaian.uji", "x");
      await session.sync();
      throw new TypeError("rusak");
    });
    const { jawaban, sisa } = await jalankan([kacau, baik]);
    expect(jawaban).toMatchObject([{ galat: { code: "TypeError" } }, { hasil: 1 }]);
    expect(sisa).toEqual([]);
    expect(await namaLembar()).toEqual(["Sheet1"]);
    const ada = await Excel.run(async (session) => {
      const setelan = session.workbook.settings.getItemOrNullObject("capaian.uji");
      setelan.load("key");
      await session.sync();
      return !setelan.isNullObject;
    });
    expect(ada).toBe(false);
  });

  test("who ends it gets what was answered until then", async () => {
    const akhir = new AbortController();
    const { jawaban } = await jalankan([baik, keyakinan("dua", () => Promise.resolve(2))], {
      signal: akhir.signal,
      maju: (sudah) => sudah === 1 && akhir.abort(),
    });
    expect(jawaban).toMatchObject([{ hasil: 1 }, { id: "dua", lewat: "dihentikan" }]);
  });

  test("a person is asked to do something, and what was seen; passing over is an answer", async () => {
    const ajakan = "Lakukan sesuatu.";
    const daftar = [
      keyakinan("lakukan", () => Promise.resolve("selesai"), { ajakan }),
      keyakinan("lihat", () => Promise.resolve(null), { ajakan, pilihan: ["ya", "tidak"] }),
      keyakinan("lewati", () => Promise.reject(new Error("not to be tried")), { ajakan }),
    ];
    const { jawaban } = await jalankan(daftar, {
      tanya: ({ jenis, keyakinan: { id } }) =>
        Promise.resolve(id === "lewati" ? null : jenis === "lakukan" ? "" : "tidak"),
    });
    expect(jawaban).toMatchObject([
      { hasil: "selesai" },
      { hasil: { hasil: null, jawab: "tidak" } },
      { id: "lewati", lewat: "tanpa-orang" },
    ]);
  });

  test("an Excel that does not answer at all is told as a failure", async () => {
    const excel = buka(bukuKosong());
    excel.conditions.connection = "silent";
    const hasil = await ujiExcel({ keyakinan: [baik], batasMs: 200 });
    excel.conditions.connection = "up";
    expect(hasil).toMatchObject({ status: "gagal" });
  });
});
