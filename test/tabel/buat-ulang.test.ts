import { buatUlangLembar } from "../../src/app/buat-ulang-lembar";
import { baca, buka, CONTOH, pencariSel, potret } from "../alat/buku";
import { banyakTulisan, sunting, tabelSelesai } from "../alat/buku-tabel";

test("a ruined sheet is blanked and drawn anew, in place", async () => {
  const dibuat = (await tabelSelesai(baca(CONTOH))).isi;
  const rusak = await sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.2");
    lembar.getRange("A1:K12").clear("All");
    lembar.getRange("C3").values = [["rusak"]];
  });
  const excel = buka(rusak);
  const hasil = await buatUlangLembar("III.2", { sementara: { dasarTarget: "pk" } });
  expect(hasil).toMatchObject({ status: "selesai" });
  const isi = excel.save();
  const sel = pencariSel(await potret(isi));
  expect(sel("'Tabel III.2'!I6").nilai).toBeCloseTo(146.7857, 4);
  expect(sel("'Tabel III.2'!C3").nilai).toBe("INDIKATOR/META INDIKATOR");
  const nama = async (isi: Uint8Array): Promise<string[]> => (await potret(isi)).sheets.map((s) => s.name);
  expect(await nama(isi)).toEqual(await nama(dibuat));
  expect(banyakTulisan(await tabelSelesai(isi))).toBe(0);
});

test("a table that was never made has no sheet to make again", async () => {
  buka(baca(CONTOH));
  expect(await buatUlangLembar("III.2")).toMatchObject({ status: "tak-dikenal" });
});
