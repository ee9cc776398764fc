import { urungkan } from "../../src/app/urungkan";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH, hitungSelesai, potret } from "../alat/buku";
import { banyakTulisan, disentuh, tabelSelesai } from "../alat/buku-tabel";

jest.setTimeout(120_000);

const PK = { sementara: { dasarTarget: "pk" as const } };

/** As another program spells a number format that has one section, or parentheses. */
function ejaLain(format: string): string {
  if (format === "General" || format === "@" || /[dmyhs]/i.test(format)) return format;
  if (format.includes(";")) return format.replaceAll("\\(", "(").replaceAll("\\)", ")").replaceAll('"-"', "\\-");
  const satu = format.replaceAll('"%"', "\\%");
  return `[$-421]${satu};-${satu}`;
}

/** The workbook with the formats of all its cells spelled otherwise, and how many of them were. */
async function dieja(isi: Uint8Array): Promise<{ readonly isi: Uint8Array; readonly banyak: number }> {
  const excel = buka(isi);
  let banyak = 0;
  await Excel.run(async (context) => {
    const lembar = context.workbook.worksheets.load("items/name");
    await context.sync();
    const dipakai = lembar.items.map((satu) => satu.getUsedRange().load("numberFormat"));
    await context.sync();
    for (const range of dipakai) {
      const lama = range.numberFormat as string[][];
      range.numberFormat = lama.map((baris) => baris.map(ejaLain));
      banyak += lama.flat().filter((format) => ejaLain(format) !== format).length;
    }
    await context.sync();
  });
  return { isi: excel.save(), banyak };
}

const nilai = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name, values }) => ({ name, values }));

test("formats that come back in other words are no one's change: nothing is written again, and all can be undone", async () => {
  const awal = baca(CONTOH);
  const dihitung = await hitungSelesai(awal, PK);
  const dibuat = await tabelSelesai(dihitung.isi, PK);
  const lain = await dieja(dibuat.isi);
  expect(lain.banyak).toBeGreaterThan(100);

  const lagi = await tabelSelesai(lain.isi, PK);
  expect([banyakTulisan(lagi), disentuh(lagi), lagi.hasil.urung]).toEqual([0, [], null]);
  const { rencana } = (await hitungSelesai(lain.isi, PK)).hasil;
  expect(rencana.plan.writes).toEqual([]);

  const excel = buka(lain.isi);
  if (!dibuat.hasil.urung) throw new Error("tidak ada yang ditulis");
  expect(await urungkanTabel(dibuat.hasil.urung)).toMatchObject({ status: "selesai" });
  expect(await urungkan(dihitung.hasil.rencana.plan)).toMatchObject({ status: "selesai", dibiarkan: [] });
  expect(await nilai(excel.save())).toEqual(await nilai(awal));
});
