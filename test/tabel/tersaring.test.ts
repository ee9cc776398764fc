import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { sunting, tabel, tabelSelesai } from "../alat/buku-tabel";

const PK = { sementara: { dasarTarget: "pk" as const } };
const nilai = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name, values }) => ({ name, values }));

test.each(["win", "web"] as const)(
  "a refresh of a table that staff filter, in a workbook with 600 merged areas, and its Urungkan: %s",
  async (asli) => {
    const ubah = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
    };
    const dibuat = (await tabelSelesai(baca(CONTOH), PK)).isi;
    const tanpaSaringan = await nilai((await tabelSelesai(await sunting(dibuat, ubah), PK)).isi);
    const disaring = await sunting(dibuat, (context) => {
      ubah(context);
      const lembarTabel = context.workbook.worksheets.getItem("Tabel III.2");
      lembarTabel.autoFilter.apply(lembarTabel.getRange("A5:K12"), 7, { filterOn: "Values", values: ["2.11"] });
      const lembar = context.workbook.worksheets.add("Banyak gabungan");
      lembar.getRange("A2:B301").merge(true);
      lembar.getRange("D2:E301").merge(true);
    });
    const { hasil, isi } = await tabel(disaring, PK, { asli });
    if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
    const sesudah = (await nilai(isi)).filter(({ name }) => name !== "Banyak gabungan");
    expect(sesudah).toEqual(tanpaSaringan);
    if (!hasil.urung) throw new Error("tidak ada yang diperbarui");
    const excel = buka(isi, { asli });
    expect(await urungkanTabel(hasil.urung)).toMatchObject({ status: "selesai" });
    expect(await nilai(excel.save())).toEqual(await nilai(disaring));
  },
  120_000,
);
