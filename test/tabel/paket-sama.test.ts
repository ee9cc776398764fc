import { baca, CONTOH } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";
import { isPaketSama, paketDari } from "../alat/paket-sama";

const LEMBAR = "Pengukuran Kinerja 2024";

async function samaSesudah(kerja: (sheet: Excel.Worksheet) => void): Promise<boolean> {
  const isi = baca(CONTOH);
  const diubah = await sunting(isi, (context) => kerja(context.workbook.worksheets.getItem(LEMBAR)));
  return isPaketSama(paketDari(isi), paketDari(diubah));
}

test("formats that no cell uses any more make no other workbook; anything else does", async () => {
  expect(
    await samaSesudah((sheet) => {
      const sementara = sheet.context.workbook.worksheets.add("Sementara");
      sementara.getRange("A1").format.font.size = 37;
      sementara.delete();
    }),
  ).toBe(true);
  expect(await samaSesudah((sheet) => (sheet.getRange("F7").values = [[2.7]]))).toBe(false);
  expect(await samaSesudah((sheet) => (sheet.getRange("F7").format.font.size = 37))).toBe(false);
  expect(await samaSesudah((sheet) => (sheet.getRange("F7").format.fill.color = "#123456"))).toBe(false);
  expect(await samaSesudah((sheet) => (sheet.getRange("F7").numberFormat = [["0.000"]]))).toBe(false);
  expect(await samaSesudah((sheet) => (sheet.getRange("A1").format.rowHeight = 77))).toBe(false);
  expect(await samaSesudah((sheet) => (sheet.name = "Lain"))).toBe(false);
});

test("a format that means something else, or a part more or less, makes another workbook", async () => {
  const paket = paketDari((await tabelSelesai(baca(CONTOH))).isi);
  const dengan = (nama: string, ubah: (teks: string) => string) =>
    new Map([...paket, [nama, ubah(paket.get(nama) ?? "")] as const]);
  expect(isPaketSama(paket, new Map(paket))).toBe(true);
  for (const [dari, ke] of [
    ['horizontal="center"', 'horizontal="right"'],
    ['<sz val="9"/>', '<sz val="8"/>'],
    ["FF00B050", "FF00B051"],
    ['borderId="1"', 'borderId="0"'],
  ] as const) {
    const styles = paket.get("xl/styles.xml") ?? "";
    expect(styles).toContain(dari);
    expect(
      isPaketSama(
        paket,
        dengan("xl/styles.xml", (teks) => teks.replace(dari, ke)),
      ),
    ).toBe(false);
  }
  expect(
    isPaketSama(
      paket,
      dengan("xl/lain.xml", () => "<a/>"),
    ),
  ).toBe(false);
  const kurang = new Map(paket);
  kurang.delete("xl/styles.xml");
  expect(isPaketSama(paket, kurang)).toBe(false);
});
