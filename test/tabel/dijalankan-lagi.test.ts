import { join } from "node:path";
import type { DasarTarget } from "../../src/domain/pengaturan/pengaturan";
import { baca, CONTOH, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { banyakTulisan, bukuSasaran, disentuh, sunting, tabelSelesai } from "../alat/buku-tabel";

const LENGKAP = join(__dirname, "../../assets/contoh/diskominfo-2024-lengkap.xlsx");
const SEMUA: readonly DasarTarget[] = ["pk", "pk-perubahan", "renstra", "pengukuran"];

test.each(SEMUA)(
  "with dasar target %s: made, computed, annotated and reformatted, it writes 0 cells",
  async (dasar) => {
    const permintaan = { sementara: { dasarTarget: dasar } };
    const dibuat = (await tabelSelesai(baca(LENGKAP), permintaan)).isi;
    const dihitung = (await hitungSelesai(dibuat, permintaan)).isi;
    const disunting = await sunting(dihitung, (context) => {
      const lembar = context.workbook.worksheets.getItem("Tabel III.2");
      lembar.getRange("B20").values = [["Catatan kami di bawah tabel"]];
      lembar.getRange("I6:I11").numberFormat = Array.from({ length: 6 }, () => ["0.0"]);
      lembar.getRange("G6:H11").format.fill.color = "#FFF2CC";
      lembar.getRange("A6:K11").format.font.bold = true;
      lembar.getRange("B1:B1").format.columnWidth = 200;
    });
    const lagi = await tabelSelesai(disunting, permintaan);
    expect([banyakTulisan(lagi), disentuh(lagi)]).toEqual([0, []]);
    expect(lagi.isi).toEqual(disunting);
  },
);

test("staff's own format stays also where a figure of the column changes; a text format that would make text of it goes", async () => {
  const dibuat = (await tabelSelesai(baca(CONTOH))).isi;
  const diubah = await sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.2");
    lembar.getRange("I6:I11").numberFormat = Array.from({ length: 6 }, () => ["0.0"]);
    lembar.getRange("H10").numberFormat = [["@"]];
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
  });
  const sel = pencariSel(await potret((await tabelSelesai(diubah)).isi));
  expect(sel("'Tabel III.2'!I10")).toMatchObject({ nilai: 90, format: "0.0" });
  expect(sel("'Tabel III.2'!H10")).toMatchObject({ nilai: 2.7, format: "#,##0.00" });
  expect(sel("'Tabel III.2'!J10").warna).toBe("#92D050");
});

test("sheets of tables that are no more are named, and left as they are", async () => {
  const tiga = (await tabelSelesai(await bukuSasaran(3, 1))).isi;
  const dua = await sunting(tiga, (context) => {
    context.workbook.worksheets.getItem("Pengukuran").getRange("A6:I6").clear("Contents");
  });
  const { hasil, isi } = await tabelSelesai(dua);
  expect(hasil.rencana.usang).toEqual([
    { nomor: "III.9", lembar: "Tabel III.9" },
    { nomor: "III.10", lembar: "Tabel III.10" },
  ]);
  const [sebelum, sesudah] = [await potret(dua), await potret(isi)].map(({ sheets }) =>
    sheets.filter((s) => ["Tabel III.9", "Tabel III.10"].includes(s.name)),
  );
  expect(sesudah).toEqual(sebelum);
});

test("a renamed table sheet bears its own name in the traces", async () => {
  const dibuat = (await tabelSelesai(baca(CONTOH))).isi;
  const diganti = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Tabel III.2").name = "Capaian 2024";
  });
  const { isi } = await tabelSelesai(diganti);
  const jejak = (await potret(isi)).sheets.find((s) => s.name === "Jejak Angka")?.values.map((b) => b[0]) ?? [];
  expect(jejak).toContain("'Capaian 2024'!I6");
  expect(jejak).not.toContain("'Tabel III.2'!I6");
});
