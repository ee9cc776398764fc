import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { teksWord } from "./alat-word";

/** What Word itself makes of a typed mark: runs of their own rsid, spelling marks and a bookmark between, its looks repeated. */
const run = (teks: string, rsid: string): string =>
  `<w:r w:rsidR="${rsid}"><w:rPr><w:b/><w:lang w:val="id-ID"/></w:rPr><w:t xml:space="preserve">${teks}</w:t></w:r>`;
const TERPECAH = `<w:p w:rsidR="00A1" w:rsidRDefault="00A1" w:rsidP="00A1"><w:pPr><w:jc w:val="center"/></w:pPr>${run("Laporan {", "00B1")}<w:proofErr w:type="spellStart"/>${run("{ta", "00B2")}<w:bookmarkStart w:id="90" w:name="_GoBack"/><w:bookmarkEnd w:id="90"/>${run("hun", "00B3")}<w:proofErr w:type="spellEnd"/>${run("}} selesai", "00B1")}</w:p>`;
const KENDALI = `<w:sdt><w:sdtPr><w:alias w:val="Instansi"/><w:tag w:val="instansi"/><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:p>${run("Kantor: {{instansi}}", "00C1")}</w:p></w:sdtContent></w:sdt>`;
const KENDALI_SEBARIS = `<w:p>${run("Tahun: ", "00D1")}<w:sdt><w:sdtPr><w:id w:val="78"/></w:sdtPr><w:sdtContent>${run("{{tahun}}", "00D2")}</w:sdtContent></w:sdt></w:p>`;

async function templat(badan: string): Promise<Uint8Array> {
  const paket = unzipSync(
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("DI SINI")] }] }))),
  );
  const dokumen = strFromU8(paket["word/document.xml"] ?? new Uint8Array());
  const baru = dokumen.replace(/<w:p>(?:(?!<\/w:p>).)*DI SINI.*?<\/w:p>/, badan);
  if (baru === dokumen) throw new Error("templat tidak terbentuk");
  return zipSync({ ...paket, "word/document.xml": strToU8(baru) });
}

test.each([
  ["split over runs with spelling marks and a bookmark between", TERPECAH, "Laporan 2024 selesai"],
  [
    "in a content control of paragraphs",
    KENDALI,
    "Kantor: Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung",
  ],
  ["in a content control inside a line", KENDALI_SEBARIS, "Tahun: 2024"],
])("a mark is filled %s", async (_, badan, teks) => {
  const { isi, takDikenal } = await isiTemplat(await templat(badan), await bahanNaskah(CONTOH));
  expect(takDikenal).toEqual([]);
  expect(teksWord(isi)).toBe(teks);
});
