import { bacaBuku } from "../../src/app/baca-buku";
import { hitungCapaianBuku } from "../../src/app/hitung";
import type { IngatanOlah } from "../../src/app/ingatan-olah";
import { simpanPengaturan } from "../../src/app/simpan-pengaturan";
import { bukaBerdua, type OrangLain } from "../alat/berdua";
import { baca, buka, CONTOH } from "../alat/buku";

type Ubah = (lembar: Excel.WorksheetCollection, lain: OrangLain) => void;

/** A click in a pane that read the workbook before somebody did this to it. */
async function klikSesudah(ubah: Ubah, ingatan: IngatanOlah | null) {
  const lain = bukaBerdua(baca(CONTOH));
  const pantau = ingatan ? { ingatan } : {};
  await bacaBuku(pantau);
  const diingat = ingatan?.terakhir?.olahan;
  await Excel.run(async (context) => {
    ubah(context.workbook.worksheets, lain);
    await context.sync();
  });
  const hasil = await hitungCapaianBuku({}, undefined, pantau);
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return { hasil, isi: lain.excel.save(), isDiingat: ingatan?.terakhir?.olahan === diingat };
}

async function samaDenganTanpaIngatan(ubah: Ubah): Promise<{ isDiingat: boolean }> {
  const dengan = await klikSesudah(ubah, { terakhir: null });
  const tanpa = await klikSesudah(ubah, null);
  expect(dengan.isi).toEqual(tanpa.isi);
  const inti = ({ rencana, temuan }: (typeof tanpa)["hasil"]) => [rencana, temuan];
  expect(inti(dengan.hasil)).toEqual(inti(tanpa.hasil));
  return dengan;
}

test("a click in a pane that shows the workbook as it is computes nothing a second time, and writes the same file", async () => {
  const { isDiingat } = await samaDenganTanpaIngatan(() => undefined);
  expect(isDiingat).toBe(true);
});

const UBAHAN: readonly (readonly [string, Ubah])[] = [
  ["a figure", (l) => (l.getItem("Monev TW II").getRange("H8").values = [[99]])],
  ["a number's format", (l) => (l.getItem("Monev TW II").getRange("H8").numberFormat = [["0%"]])],
  ["a colour", (l) => (l.getItem("Monev TW II").getRange("H8").format.fill.color = "#00B050")],
  ["a formula that gives the same", (l) => (l.getItem("Monev TW II").getRange("A1").values = [['="x"']])],
  ["merged cells", (l) => l.getItem("Monev TW II").getRange("H8:I8").merge(false)],
  ["a protected sheet", (_, lain) => lain.lembar("Monev TW II").protect()],
  ["the name of a sheet", (l) => (l.getItem("Monev TW II").name = "TW II")],
  ["a hidden sheet", (l) => (l.getItem("Monev TW II").visibility = "Hidden")],
  ["a row more", (_, lain) => lain.lembar("Monev TW II").shift("row", 7, 1)],
  ["a sheet fewer", (l) => l.getItem("PK Perubahan 2024").delete()],
];

test.each(UBAHAN)("what was remembered counts no more after a change: %s", async (_nama, ubah) => {
  const { isDiingat } = await samaDenganTanpaIngatan(ubah);
  expect(isDiingat).toBe(false);
});

test("nor after another choice in the settings, be it from another pane", async () => {
  buka(baca(CONTOH));
  const ingatan: IngatanOlah = { terakhir: null };
  const bacaan = await bacaBuku({ ingatan });
  await simpanPengaturan((lama) => ({ ...lama, dasarTarget: "pk" }));
  const hasil = await hitungCapaianBuku({}, undefined, { ingatan });
  if (bacaan.status !== "selesai" || hasil.status !== "selesai") throw new Error("tidak selesai");
  expect(bacaan.laporan.pengaturan.dasarTarget).toBeNull();
  expect(hasil.laporan.pengaturan.dasarTarget).toBe("pk");
});
