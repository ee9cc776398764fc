import { galat, kirim, type Galat } from "./alat";
import type { Json, Keyakinan } from "./keyakinan";

const PERISTIWA_MS = 700;
const tunggu = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Kerja = (session: Excel.RequestContext) => unknown;

/** One piece of work in a session of its own, as one step of Excel's undo. */
function seLangkah(kerja: Kerja): Promise<Galat> {
  return galat(() =>
    Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (session) => {
      await kerja(session);
      await session.sync();
    }),
  );
}

/** Excel's own undo, and what it tells of changes. */
export const KEYAKINAN_URUNGAN: readonly Keyakinan[] = [
  {
    id: "urungan-gabung",
    judul: "Yang boleh dilakukan di dalam satu langkah urung",
    dasar: ["src/excel/session.ts", "src/excel/apply-sheets.ts"],
    sejak: "1.20",
    coba: async ({ nama }) => {
      const lembar = (session: Excel.RequestContext) => session.workbook.worksheets.getItem(nama);
      const baru = `${nama}-u`;
      return {
        nilai: await seLangkah((s) => (lembar(s).getRange("A1").values = [[1]])),
        seribuEnamRatus: await seLangkah((s) => {
          lembar(s).getRangeByIndexes(0, 0, 1600, 1).values = Array.from({ length: 1600 }, (_, i) => [i]);
        }),
        warna: await seLangkah((s) => (lembar(s).getRange("A1").format.fill.color = "#FF0000")),
        gabung: await seLangkah((s) => lembar(s).getRange("C1:D1").merge()),
        tambah: await seLangkah((s) => s.workbook.worksheets.add(baru)),
        sembunyi: await seLangkah((s) => (s.workbook.worksheets.getItem(baru).visibility = "Hidden")),
        halaman: await seLangkah((s) => (s.workbook.worksheets.getItem(baru).pageLayout.orientation = "Landscape")),
        bacaGabung: await seLangkah((s) => lembar(s).getRange("A1:E5").getMergedAreasOrNullObject().load("address")),
        setelan: await seLangkah((s) => s.workbook.settings.add("capaian.uji", "x")),
        hapus: await seLangkah((s) => s.workbook.worksheets.getItem(baru).delete()),
      };
    },
  },
  {
    id: "tunggu-ketikan",
    judul: "Pilihan menunggu ketikan dikenal",
    dasar: ["src/excel/session.ts", "src/excel/probe-cell-edit.ts"],
    sejak: "1.1",
    coba: () =>
      galat(() =>
        Excel.run({ delayForCellEdit: true }, async (session) => {
          session.workbook.worksheets.getCount();
          await session.sync();
        }),
      ),
  },
  {
    id: "peristiwa-sendiri",
    judul: "Suntingan kita sendiri dikenali sebagai milik kita",
    dasar: ["src/excel/watch-changes.ts"],
    sejak: "1.14",
    coba: async ({ session, sheet }) => {
      const kabar: Json[] = [];
      const pendengar = session.workbook.worksheets.onChanged.add((event) => {
        kabar.push([event.changeType, event.triggerSource, event.source]);
        return Promise.resolve();
      });
      const pasang = await kirim(session, () => undefined);
      if (pasang !== null) return { pasang };
      sheet.getRange("A1").values = [[1]];
      await session.sync();
      await tunggu(PERISTIWA_MS);
      const lepas = await galat(async () => {
        pendengar.remove();
        await pendengar.context.sync();
      });
      return { pasang, kabar, lepas };
    },
  },
  {
    id: "peristiwa-pilihan",
    judul: "Sel lain yang dipilih diberitahukan",
    dasar: ["src/excel/watch-selection.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      let banyak = 0;
      const pendengar = session.workbook.onSelectionChanged.add(() => {
        banyak++;
        return Promise.resolve();
      });
      const pasang = await kirim(session, () => undefined);
      if (pasang !== null) return { pasang };
      const pilih = await kirim(session, () => {
        sheet.activate();
        sheet.getRange("B7").select();
      });
      await tunggu(PERISTIWA_MS);
      const lepas = await galat(async () => {
        pendengar.remove();
        await pendengar.context.sync();
      });
      return { pasang, pilih, terdengar: banyak > 0, lepas };
    },
  },
];
