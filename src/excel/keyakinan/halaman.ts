import { kirim, sebagaiJson } from "./alat";
import type { Keyakinan } from "./keyakinan";

const DASAR = ["src/excel/page-layout.ts", "src/excel/sheet-looks.ts"];
const DIBACA = "orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin";

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
          pageLayout.setPrintMargins("Points", { left: 36, right: 36, top: 40, bottom: 40 }),
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
