import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { teksWord } from "./alat-word";

const sel = (teks: string): TableCell => new TableCell({ children: [new Paragraph(teks)] });

/** An office's template: a header, a line that Word split over runs, a table cell, a sentence, a table, an unknown mark. */
async function templat(): Promise<Uint8Array> {
  const dokumen = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Kop: {{instansi}}")] }) },
        children: [
          new Paragraph({
            children: [new TextRun("Laporan tahun {{ta"), new TextRun("hu"), new TextRun("n}}, cetakan kami")],
          }),
          new Table({ rows: [new TableRow({ children: [sel("Capaian"), sel("{{N3 1.1}}")] })] }),
          new Paragraph("{{Tabel III.2}}"),
          new Paragraph("{{ikhtisar}}"),
          new Paragraph("{{kepala dinas}} tetap"),
          new Paragraph("Tanda tangan kami."),
          new Paragraph("{{Tempat}}, {{jabatan pimpinan}}: {{nama pimpinan}}, NIP. {{nip pimpinan}}"),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(dokumen));
}

test("marks are filled wherever they stand, unknown ones are named and left, all else is as it was", async () => {
  const bahan = await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk", namaKepala: "Dra. Contoh Sari, M.Si." } });
  const { isi, diisi, takDikenal } = await isiTemplat(await templat(), bahan);
  const teks = teksWord(isi);
  // The sample's signatures name nobody, and the head that is set has neither NIP nor jabatan on its sheets.
  expect([...takDikenal].sort()).toEqual(["jabatan pimpinan", "kepala dinas", "nip pimpinan"]);
  expect([...diisi].sort()).toEqual([
    "N3 1.1",
    "Tabel III.2",
    "Tempat",
    "ikhtisar",
    "instansi",
    "nama pimpinan",
    "tahun",
  ]);
  expect(teks).toContain("Pangkalpinang, {{jabatan pimpinan}}: Dra. Contoh Sari, M.Si., NIP. {{nip pimpinan}}");
  expect(teks).toContain("Laporan tahun 2024, cetakan kami");
  expect(teks).toContain("meningkat 30,49 poin.");
  expect(teks).toContain("146,79%");
  expect(teks).toContain("mengukur 3 (tiga) sasaran strategis");
  expect(teks).toContain("{{kepala dinas}} tetap");
  expect(teks).toContain("Tanda tangan kami.");
  expect(teksWord(isi, "word/header1.xml")).toBe(`Kop: ${bahan.naskah.instansi}`);
});
