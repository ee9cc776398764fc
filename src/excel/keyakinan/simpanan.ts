import { kirim } from "./alat";
import type { Keyakinan } from "./keyakinan";

const RUANG_NAMA = "urn:capaian:uji";

/** What the workbook keeps for this add-in, and filters of tables. */
export const KEYAKINAN_SIMPANAN: readonly Keyakinan[] = [
  {
    id: "xml-ruang-nama",
    judul: "Bagian XML menurut ruang namanya",
    dasar: ["src/excel/simpanan/baca-laci.ts", "src/excel/simpanan/tulis-laci.ts"],
    sejak: "1.5",
    coba: async ({ session }) => {
      const { customXmlParts } = session.workbook;
      customXmlParts.add(`<uji xmlns="${RUANG_NAMA}">1</uji>`);
      const parts = customXmlParts.getByNamespace(RUANG_NAMA);
      parts.load("items/id");
      const e = await kirim(session, () => undefined);
      if (e !== null) return { e, banyak: null };
      const banyak = parts.items.length;
      for (const { id } of parts.items) customXmlParts.getItem(id).delete();
      return { e: await kirim(session, () => undefined), banyak };
    },
  },
  {
    id: "saring-tabel",
    judul: "Lembar tanpa tabel: tidak ada saringan tabel",
    dasar: ["src/excel/filtered-sheets.ts"],
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const { tables } = sheet;
      tables.load("items/autoFilter/isDataFiltered");
      const e = await kirim(session, () => undefined);
      return { e, tersaring: e === null ? tables.items.map(({ autoFilter }) => autoFilter.isDataFiltered) : null };
    },
  },
];
