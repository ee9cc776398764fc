import { kirim, sebagaiJson, sifatSel } from "./alat";
import type { Keyakinan } from "./keyakinan";

const LOOKS = ["src/excel/queue-looks.ts", "src/excel/sheet-looks.ts"];
const GARIS: Excel.CellPropertiesLoadOptions = {
  format: { borders: { style: true, weight: true, color: true } },
};
const SISI = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines around and between cells. */
export const KEYAKINAN_GARIS: readonly Keyakinan[] = [
  {
    id: "garis-none-dikembalikan",
    judul: "Garis kosong yang dikembalikan tidak menggambar garis",
    dasar: ["src/excel/sheet-looks.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const sebelum = await sifatSel(p, "B2:C3", GARIS);
      const milik = sebelum.map((baris) =>
        baris.map(({ format }): Excel.SettableCellProperties => {
          const { top, bottom, left, right } = format?.borders ?? {};
          return { format: { borders: { top, bottom, left, right } } };
        }),
      );
      const e = await kirim(p.session, () => p.sheet.getRange("B2:C3").setCellProperties(milik));
      const sesudah = await sifatSel(p, "B2", GARIS);
      return { e, sebelum: sebagaiJson(milik[0]?.[0]), sesudah: sebagaiJson(sesudah[0]?.[0]?.format?.borders) };
    },
  },
  {
    id: "garis-hanya-none",
    judul: "Garis yang hanya disebut kosong, tanpa tebal dan warna",
    dasar: ["src/excel/sheet-looks.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const kosong = { style: "None" } as const;
      const borders = { top: kosong, bottom: kosong, left: kosong, right: kosong };
      const e = await kirim(p.session, () => p.sheet.getRange("B2").setCellProperties([[{ format: { borders } }]]));
      return { e, jadi: sebagaiJson((await sifatSel(p, "B2", GARIS))[0]?.[0]?.format?.borders) };
    },
  },
  {
    id: "warna-garis",
    judul: "Warna garis terbaca kembali",
    dasar: LOOKS,
    sejak: "1.9",
    coba: async (p) => {
      const { borders } = p.sheet.getRange("B2").format;
      for (const sisi of SISI) {
        const garis = borders.getItem(sisi);
        garis.style = "Continuous";
        garis.weight = "Thin";
        garis.color = "#7F7F7F";
      }
      const [[sel] = []] = await sifatSel(p, "B2", GARIS);
      return sebagaiJson({ top: sel?.format?.borders?.top, left: sel?.format?.borders?.left });
    },
  },
  {
    id: "garis-dalam-satu-baris",
    judul: "Garis dalam pada satu baris",
    dasar: ["src/excel/queue-looks.ts"],
    sejak: "1.1",
    coba: ({ session, sheet }) =>
      kirim(session, () => (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous")),
  },
];
