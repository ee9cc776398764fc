import { hitungCapaianBuku } from "../../src/app/hitung";
import { urungkan } from "../../src/app/urungkan";
import { baca, buka, CONTOH, hitungSelesai, potret } from "../alat/buku";
import { sunting } from "../alat/buku-tabel";

const pk = { sementara: { dasarTarget: "pk" } } as const;
const masukan = baca(CONTOH);

/** The sample with a filter on its Pengukuran that leaves one row to be seen. */
const tersaring = (): Promise<Uint8Array> =>
  sunting(masukan, (context) => {
    const lembar = context.workbook.worksheets.getItem("Pengukuran Kinerja 2024");
    lembar.autoFilter.apply(lembar.getRange("A4:H8"), 3, { filterOn: "Values", values: ["nilai"] });
  });

const nilai = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name, values }) => ({ name, values }));

test.each(["win", "mac", "web", "all"] as const)(
  "values land in their own rows though a filter hides some, and Urungkan puts them back: %s",
  async (asli) => {
    const isi = await tersaring();
    const tanpaSaringan = await nilai((await hitungSelesai(masukan, pk)).isi);
    const { hasil, excel, isi: sesudah } = await hitungSelesai(isi, pk, { asli });
    expect(await nilai(sesudah)).toEqual(tanpaSaringan);

    const lagi = buka(sesudah, { asli });
    expect(await urungkan(hasil.rencana.plan)).toMatchObject({ status: "selesai", dibiarkan: [] });
    expect(await nilai(lagi.save())).toEqual(await nilai(isi));
    expect(excel.traffic().syncs).toBe(3);
  },
);

test("a sheet with 600 merged areas is computed, and read without asking for them", async () => {
  const isi = await sunting(masukan, (context) => {
    const lembar = context.workbook.worksheets.add("Banyak gabungan");
    lembar.getRange("A1:B1").values = [["Catatan", ""]];
    lembar.getRange("A2:B301").merge(true);
    lembar.getRange("D2:E301").merge(true);
  });
  for (const asli of ["win", "mac", "web"] as const) {
    const excel = buka(isi, { asli });
    expect((await hitungCapaianBuku(pk)).status).toBe("selesai");
    expect(excel.traffic().syncs).toBe(3);
  }
});
