import { kirim, sebagaiJson } from "./alat";
import type { Keyakinan } from "./keyakinan";

const DASAR = ["src/excel/page-layout.ts", "src/excel/sheet-looks.ts"];
const DIBACA =
  "orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,footerMargin";

/** How a sheet is printed. */
export const KEYAKINAN_HALAMAN: readonly Keyakinan[] = [
  {
    id: "halaman",
    judul: "A4 melintang selebar satu halaman: dipasang, dibaca, dan dikembalikan",
    dasar: DASAR,
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { pageLayout } = sheet;
      const baca = async (): Promise<Excel.Interfaces.PageLayoutData> => {
        pageLayout.load(DIBACA);
        await session.sync();
        return pageLayout.toJSON();
      };
      const semula = await baca();
      const langkah = {
        arah: await kirim(session, () => (pageLayout.orientation = "Landscape")),
        kertas: await kirim(session, () => (pageLayout.paperSize = "A4")),
        selebar: await kirim(session, () => (pageLayout.zoom = { horizontalFitToPages: 1 })),
        tengah: await kirim(session, () => (pageLayout.centerHorizontally = true)),
        tepi: await kirim(session, () =>
          pageLayout.setPrintMargins("Points", { left: 36, right: 36, top: 40, bottom: 46, footer: 22 }),
        ),
        area: await kirim(session, () => pageLayout.setPrintArea("A1:D9")),
        judul: await kirim(session, () => pageLayout.setPrintTitleRows("$2:$3")),
      };
      const kini = await baca();
      const kembali = await kirim(session, () => pageLayout.set(semula));
      const sesudah = await baca();
      return sebagaiJson({ semula, langkah, kini, kembali, sesudah });
    },
  },
  {
    id: "kertas-folio",
    judul: "Kertas F4 (Folio di Excel), tegak",
    dasar: ["src/excel/page-layout.ts"],
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { pageLayout } = sheet;
      const kertas = await kirim(session, () => (pageLayout.paperSize = "Folio"));
      const arah = await kirim(session, () => (pageLayout.orientation = "Portrait"));
      pageLayout.load("paperSize,orientation");
      const baca = await kirim(session, () => undefined);
      const kini = baca ?? { kertas: pageLayout.paperSize, arah: pageLayout.orientation };
      return sebagaiJson({ kertas, arah, kini });
    },
  },
  {
    id: "nomor-halaman",
    judul: "Nomor halaman di kaki semua halaman: ditulis, dibaca, dan dikembalikan",
    dasar: DASAR,
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { pageLayout } = sheet;
      const kaki = pageLayout.headersFooters.defaultForAllPages;
      const baca = async (): Promise<string | Awaited<ReturnType<typeof kirim>>> => {
        pageLayout.load("headersFooters/defaultForAllPages/centerFooter");
        return (await kirim(session, () => undefined)) ?? kaki.centerFooter;
      };
      const semula = await baca();
      const tulis = await kirim(session, () => (kaki.centerFooter = "Halaman &P dari &N"));
      const kini = await baca();
      const kembali = await kirim(session, () =>
        pageLayout.set({ headersFooters: { defaultForAllPages: { centerFooter: "" } } }),
      );
      return sebagaiJson({ semula, tulis, kini, kembali, sesudah: await baca() });
    },
  },
  {
    id: "jeda-halaman",
    judul: "Jeda halaman sebelum sebuah baris: dibuat, dibaca, dan dihapus semuanya",
    dasar: ["src/excel/page-layout.ts"],
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { horizontalPageBreaks } = sheet;
      const banyak = async (): Promise<unknown> => {
        const n = horizontalPageBreaks.getCount();
        return (await kirim(session, () => undefined)) ?? n.value;
      };
      const kosongkan = await kirim(session, () => horizontalPageBreaks.removePageBreaks());
      const tambah = await kirim(session, () => {
        horizontalPageBreaks.add("A5");
        horizontalPageBreaks.add("A9");
      });
      const ada = await banyak();
      const hapus = await kirim(session, () => horizontalPageBreaks.removePageBreaks());
      return sebagaiJson({ kosongkan, tambah, ada, hapus, sisa: await banyak() });
    },
  },
  {
    id: "halaman-dua-nol",
    judul: "Selebar satu halaman dengan tinggi bebas",
    dasar: DASAR,
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { pageLayout } = sheet;
      const e = await kirim(session, () => {
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      });
      pageLayout.load("zoom");
      const baca = await kirim(session, () => undefined);
      return sebagaiJson({ e, zoom: baca ?? pageLayout.zoom });
    },
  },
];
