import { buatTabelBuku } from "../../src/app/tabel";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH } from "../alat/buku";
import { bukuSasaran, sunting, tabelSelesai } from "../alat/buku-tabel";
import { anggotaDipanggil } from "../alat/permintaan";
import { bukuTumbuh } from "./matriks";

/** What empties the user's own undo list in some Excel. */
const MENGHAPUS_URUNGAN = [
  "Worksheet.Delete",
  "Worksheet.Copy",
  "Worksheet.Name=",
  "Worksheet.Position=",
  "Worksheet.Visibility=",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "Range.Style=",
  "RangeAreas.Style=",
];

const PK = { sementara: { dasarTarget: "pk" as const } };
const perusak = (dipanggil: ReadonlySet<string>): string[] => MENGHAPUS_URUNGAN.filter((satu) => dipanggil.has(satu));

test.each([
  [
    "changed figures",
    [],
    async () =>
      sunting((await tabelSelesai(baca(CONTOH))).isi, (context) => {
        context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
      }),
  ],
  // A second sasaran brings tables of its own; taking back what made their sheets takes the sheets away.
  ["a reformatted table that grows", ["Worksheet.Delete"], async () => bukuTumbuh(await bukuSasaran(1, 1))],
])(
  "a refresh for %s leaves the user's own undo list alone, and so does its Urungkan but for sheets just made",
  async (_, saatUrung, siapkan) => {
    const excel = buka(await siapkan());
    let hasil: Awaited<ReturnType<typeof buatTabelBuku>> | undefined;
    const dipanggil = await anggotaDipanggil(excel, async () => (hasil = await buatTabelBuku(PK)));
    if (hasil?.status !== "selesai" || !hasil.urung) throw new Error("tidak ada yang diperbarui");
    expect([...dipanggil]).toEqual(expect.arrayContaining(["Range.Values=", "Worksheet.GetRangeByIndexes"]));
    expect(perusak(dipanggil)).toEqual([]);
    const { urung } = hasil;
    const urungan = await anggotaDipanggil(excel, async () =>
      expect(await urungkanTabel(urung)).toMatchObject({ status: "selesai" }),
    );
    expect([...urungan]).toContain("Range.Values=");
    expect(perusak(urungan)).toEqual(saatUrung);
  },
  60_000,
);

test("each member that empties it is seen where it is called", async () => {
  const excel = buka(baca(CONTOH));
  const dipanggil = await anggotaDipanggil(excel, async () => {
    const minta = (kerja: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        kerja(context.workbook.worksheets.getFirst());
        await context.sync();
      }).catch((error: unknown) => {
        // This host does not know all of them; the request went out all the same.
        expect(error).toMatchObject({ code: "NotImplemented" });
      });
    await minta((sheet) => (sheet.name = "Lain"));
    await minta((sheet) => (sheet.visibility = "Hidden"));
    await minta((sheet) => (sheet.position = 1));
    await minta((sheet) => sheet.copy());
    await minta((sheet) => sheet.protection.protect());
    await minta((sheet) => sheet.protection.unprotect());
    await minta((sheet) => (sheet.getRange("A1").style = "Good"));
    await minta((sheet) => (sheet.getRanges("A1,B2").style = "Good"));
    await minta((sheet) => sheet.delete());
  });
  expect(perusak(dipanggil)).toEqual(MENGHAPUS_URUNGAN);
});
