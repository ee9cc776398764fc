import { readMerges } from "../../src/excel/read-merges";
import { queueLooksRead } from "../../src/excel/sheet-looks";
import { parts } from "../host/workbooks";
import { potret } from "./buku";

/** Settings of the add-in as a saved workbook holds them: entries of older versions, and drawers. */
async function pengaturan(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.load("items/key,items/value");
    customXmlParts.load("items/id");
    await context.sync();
    const laci = customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return [
      settings.items.map(({ key, value }) => [key, value as unknown]).sort(),
      laci.map(({ value }) => value).sort(),
    ];
  });
}

/** Print areas, print titles and charts, which are read from the file itself. */
function cetakDanGrafik(isi: Uint8Array): unknown {
  const bagian = parts(isi);
  const nama = [...(bagian.get("xl/workbook.xml") ?? "").matchAll(/<definedName [^>]*>[^<]*/g)].map(([satu]) => satu);
  const grafik = [...bagian].filter(([jalur]) => /^xl\/charts\/[^/]+\.xml$/.test(jalur)).map(([, teks]) => teks);
  return { nama: nama.sort(), grafik: grafik.sort() };
}

/** All that a saved workbook says: sheets with contents, formats, looks, merges, page, print and charts, and the add-in's settings. */
export async function keadaanBuku(isi: Uint8Array): Promise<string> {
  const cetak = cetakDanGrafik(isi);
  const { sheets } = await potret(isi);
  const rupa = await Excel.run(async (context) => {
    const bacaan: ReturnType<typeof queueLooksRead>[] = [];
    for (const { id, values } of sheets) {
      const rect = { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 };
      const merges = (await readMerges(context, id, rect)) ?? [];
      bacaan.push(queueLooksRead(context, { sheetId: id, rect, merges, print: null }));
    }
    await context.sync();
    return bacaan.map((baca) => ({ ...baca(), sheetId: "" }));
  });
  return JSON.stringify({ sheets: sheets.map((s) => ({ ...s, id: "" })), rupa, pengaturan: await pengaturan(), cetak });
}
