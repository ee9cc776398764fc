import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { bagianWord, teksWord, wordSegar, xml } from "./alat-word";
import { teksUnsur, unsur } from "./dom";

jest.setTimeout(120_000);

const INSTANSI = "Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung";
const pk = { sementara: { dasarTarget: "pk" } } as const;

/** A document as Word saves one: namespaces that may be ignored, rsids, attributes that hold line ends and ">". */
const AKAR = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15">`;
const SEKSI = `<w:sectPr w:rsidR="00A1"><w:pgSz w:w="12240" w:h="20160"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
const dokumen = (badan: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${AKAR}<w:body>${badan}${SEKSI}</w:body></w:document>`;

async function paketDengan(badan: string): Promise<Record<string, Uint8Array>> {
  const kerangka = unzipSync(await wordSegar(await bahanNaskah(CONTOH, pk)));
  return { ...kerangka, "word/document.xml": strToU8(dokumen(badan)) };
}

/** Without the bookmarks by which a later run finds what was filled: they show nowhere. */
const tanpaPenandaKita = (xmlnya: string): string => {
  const milik = [...xmlnya.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="cp_isi_\d+"\/>/g)].map(([, id = ""]) => id);
  return milik.reduce(
    (sisa, id) =>
      sisa.replace(new RegExp(`<w:bookmark(?:Start|End) w:id="${id}"(?: w:name="cp_isi_\\d+")?/>`, "g"), ""),
    xmlnya,
  );
};

async function isi(badan: string) {
  const paket = await paketDengan(badan);
  const hasil = await isiTemplat(zipSync(paket), await bahanNaskah(CONTOH, pk));
  return { ...hasil, paket, dokumen: tanpaPenandaKita(bagianWord(hasil.isi)) };
}

const run = (teks: string, rupa = '<w:rPr><w:b/><w:lang w:val="id-ID"/></w:rPr>'): string =>
  `<w:r w:rsidRPr="00B1">${rupa}<w:t xml:space="preserve">${teks}</w:t></w:r>`;
const p = (...anak: string[]): string =>
  `<w:p w14:paraId="57F3156B" w:rsidR="00A1" w:rsidRDefault="00A1">${anak.join("")}</w:p>`;
const EJAAN = ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'] as const;
const GAMBAR = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Logo" descr="Lambang daerah&#xA;&#xA;lebar &gt; tinggi, 2 > 1"/></wp:inline></w:drawing></w:r>`;
const kotak = (teks: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(run(teks))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(run(teks))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

test("nothing but the letters of the marks changes, however Word has split them, and no other part at all", async () => {
  const badan = (a: readonly string[], b: string, c: string): string =>
    p(
      run(a[0] ?? ""),
      EJAAN[0],
      run(a[1] ?? ""),
      '<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/>',
      run(a[2] ?? ""),
      EJAAN[1],
      run(a[3] ?? ""),
    ) +
    p(GAMBAR, run("tetap &amp; &#8212; begitu")) +
    p(run("luar "), kotak(b), run(" luar"), run(c)) +
    `<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>${p(run("Kantor: " + c))}</w:sdtContent></w:sdt>`;
  const hasil = await isi(badan(["Laporan {", "{ta", "hun", "}} selesai"], "{{tahun}}", "{{instansi}}"));
  expect(hasil.takDikenal).toEqual([]);
  expect(hasil.dokumen).toBe(dokumen(badan(["Laporan 2024", "", "", " selesai"], "2024", INSTANSI)));
  const kini = unzipSync(hasil.isi);
  for (const [nama, semula] of Object.entries(hasil.paket))
    if (nama !== "word/document.xml" && nama !== "customXml/itemCapaian.xml")
      expect([nama, strFromU8(kini[nama] ?? new Uint8Array())]).toEqual([nama, strFromU8(semula)]);
});

test("a blank inside a line is yellow in the line's own look, and the line goes on in it", async () => {
  const hasil = await isi(p(run("Catatan: {{E8}} (draf)")));
  const rupa = '<w:rPr><w:b/><w:lang w:val="id-ID"/></w:rPr>';
  expect(hasil.dokumen).toBe(
    dokumen(
      p(
        run("Catatan: "),
        `<w:r><w:rPr><w:b/><w:lang w:val="id-ID"/><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">[Tantangan dan langkah ke depan: diisi pimpinan perangkat daerah]</w:t></w:r>`,
        `<w:r>${rupa}<w:t xml:space="preserve"> (draf)</w:t></w:r>`,
      ),
    ),
  );
});

test("a table takes the place of a line that is its mark alone, and stands behind one that says more", async () => {
  const hasil = await isi(p(run("{{Tabel III.1}}")) + p(run("Lihat {{Tabel III.2}} ini.")) + p(run("akhir")));
  const badan = unsur(xml.parse(hasil.dokumen), "body")[0];
  const anak = Array.from(badan?.childNodes ?? []).map((n) => {
    const u = n as Element;
    return u.localName === "p" ? teksUnsur(u).slice(0, 12) : u.localName;
  });
  expect(anak).toEqual([
    ...["Tabel III.1.", "tbl", "Sumber: Perm"],
    "Lihat  ini.",
    ...["Tabel III.2.", "tbl", "Sumber: Peng"],
    "akhir",
    "sectPr",
  ]);
});

test("one table at two places is one bookmark, and each mark is named once", async () => {
  const hasil = await isi(
    p(run("{{Tabel III.1}}")) + p(run("{{Tabel III.1}}")) + p(run("{{bukan apa}} {{bukan apa}}")),
  );
  expect(hasil.takDikenal).toEqual(["bukan apa"]);
  expect(hasil.diisi).toEqual(["Tabel III.1"]);
  expect(unsur(xml.parse(hasil.dokumen), "tbl")).toHaveLength(2);
  expect(hasil.dokumen.match(/w:name="cp_tabel_III_1"/g)).toHaveLength(1);
  expect(teksWord(hasil.isi)).toContain("{{bukan apa}} {{bukan apa}}");
});
