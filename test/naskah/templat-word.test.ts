import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BahanNaskah } from "../../src/app/naskah";
import { perbaruiTemplat } from "../../src/word/perbarui-templat";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { salahPaket } from "./alat-paket";
import { bagianWord, teksWord } from "./alat-word";

/** Documents that Microsoft Word saved, from the package that ships them for its own tests; only our marks are put in. */
const FOLDER = join(dirname(require.resolve("mammoth/package.json")), "test/test-data");
const INSTANSI = "Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung";
const UTAMA = "word/document.xml";
/** What we add so that a later run knows what was filled. */
const MILIK_KITA = /^customXml\/(?:_rels\/)?item(?:Props)?Capaian\.xml(?:\.rels)?$/;
const DITAMBAHI = new Set(["[Content_Types].xml", "word/_rels/document.xml.rels"]);

let bahan: BahanNaskah;
beforeAll(async () => {
  bahan = await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } });
});

interface Templat {
  readonly berkas: string;
  readonly bagian: string;
  /** Word's own letters, and ours in their place. */
  readonly ubah: readonly (readonly [semula: string, bertanda: string])[];
}

const run = (...teks: readonly string[]): string =>
  teks.map((t) => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`).join('<w:proofErr w:type="spellStart"/>');

const RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HUBUNGAN = "word/_rels/document.xml.rels";

/** A header or footer as Word lays it down; none of the documents at hand has one, so it is put into Word's own package. */
const tepi = (jenis: "header" | "footer", isi: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${jenis === "header" ? "hdr" : "ftr"} xmlns:r="${RELASI}" xmlns:w="${WML}"><w:p w:rsidR="00C41B5E" w:rsidRDefault="00C41B5E"><w:pPr><w:pStyle w:val="${jenis === "header" ? "Header" : "Footer"}"/></w:pPr>${isi}</w:p></w:${jenis === "header" ? "hdr" : "ftr"}>`;

function denganTepi(paket: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const hasil = { ...paket };
  const ganti = (nama: string, dari: RegExp, ke: string): void => {
    const lama = strFromU8(hasil[nama] ?? new Uint8Array());
    expect(lama).toMatch(dari);
    hasil[nama] = strToU8(lama.replace(dari, (semua) => ke.replace("$&", semua)));
  };
  for (const [jenis, isi] of [
    ["header", run("Laporan {", "{instan", "si}}", " Tahun {{tahun}}")],
    ["footer", `${run("LKj {{tahun}} - ")}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`],
  ] as const) {
    hasil[`word/${jenis}1.xml`] = strToU8(tepi(jenis, isi));
    const tipe = `application/vnd.openxmlformats-officedocument.wordprocessingml.${jenis}+xml`;
    ganti("[Content_Types].xml", /<\/Types>/, `<Override PartName="/word/${jenis}1.xml" ContentType="${tipe}"/>$&`);
    ganti(
      HUBUNGAN,
      /<\/Relationships>/,
      `<Relationship Id="rId${jenis}" Type="${RELASI}/${jenis}" Target="${jenis}1.xml"/>$&`,
    );
    ganti(UTAMA, /<w:pgSz/, `<w:${jenis}Reference w:type="default" r:id="rId${jenis}"/>$&`);
  }
  return hasil;
}

function templat({ berkas, bagian, ubah }: Templat): Record<string, Uint8Array> {
  const asli = unzipSync(readFileSync(join(FOLDER, berkas)));
  const paket = /header|footer/.test(bagian) ? denganTepi(asli) : asli;
  expect(strFromU8(paket["docProps/app.xml"] ?? new Uint8Array())).toContain("<Application>Microsoft Office Word<");
  let xml = strFromU8(paket[bagian] ?? new Uint8Array());
  for (const [semula, bertanda] of ubah) {
    expect(xml).toContain(semula);
    xml = xml.split(semula).join(bertanda);
  }
  return { ...paket, [bagian]: strToU8(xml) };
}

/** Without the bookmarks that we put around what was filled. */
function tanpaPenandaKita(xml: string): string {
  const id = new Set([...xml.matchAll(/w:id="(\d+)" w:name="cp_isi_\d+"/g)].map(([, n]) => n));
  return xml.replace(/<w:bookmark(?:Start|End) w:id="(\d+)"[^>]*\/>/g, (tag, n: string) => (id.has(n) ? "" : tag));
}

test.each<Templat & { readonly isi: readonly (readonly [bertanda: string, terisi: string])[] }>([
  {
    berkas: "text-box.docx",
    bagian: UTAMA,
    ubah: [["<w:t>Datum plane</w:t>", "<w:t>LKj {{tahun}}</w:t>"]],
    isi: [["<w:t>LKj {{tahun}}</w:t>", '<w:t xml:space="preserve">LKj 2024</w:t>']],
  },
  {
    berkas: "tables.docx",
    bagian: UTAMA,
    ubah: [
      ["<w:r><w:t>Top left</w:t></w:r>", run("Oleh {", "{instan", "si}}", " saja")],
      ["<w:t>Bottom right</w:t>", "<w:t>{{tahun}} dan {{kepala dinas}}</w:t>"],
    ],
    isi: [
      [run("Oleh {", "{instan", "si}}", " saja"), run(`Oleh ${INSTANSI}`, "", "", " saja")],
      ["<w:t>{{tahun}} dan {{kepala dinas}}</w:t>", '<w:t xml:space="preserve">2024 dan {{kepala dinas}}</w:t>'],
    ],
  },
  {
    berkas: "footnotes.docx",
    bagian: "word/footnotes.xml",
    ubah: [[" A tachyon walks into a bar.", " Menurut {{instansi}}."]],
    isi: [[" Menurut {{instansi}}.", ` Menurut ${INSTANSI}.`]],
  },
  {
    berkas: "tables.docx",
    bagian: "word/header1.xml",
    ubah: [],
    isi: [[run("Laporan {", "{instan", "si}}", " Tahun {{tahun}}"), run(`Laporan ${INSTANSI}`, "", "", " Tahun 2024")]],
  },
  {
    berkas: "tables.docx",
    bagian: "word/footer1.xml",
    ubah: [],
    isi: [["LKj {{tahun}} - ", "LKj 2024 - "]],
  },
  {
    berkas: "strict-format.docx",
    bagian: UTAMA,
    ubah: [["<w:t>Test</w:t>", "<w:t>Tahun {{tahun}}</w:t>"]],
    isi: [["<w:t>Tahun {{tahun}}</w:t>", '<w:t xml:space="preserve">Tahun 2024</w:t>']],
  },
])("$berkas, $bagian: the marks are filled, and every other byte is Word's own", async ({ isi, ...asal }) => {
  const paket = templat(asal);
  const hasil = await isiTemplat(zipSync(paket), bahan);
  const kini = unzipSync(hasil.isi);
  for (const [nama, lama] of Object.entries(paket)) {
    const baru = kini[nama] ?? new Uint8Array();
    // The other edge holds marks as well.
    if (nama !== asal.bagian && /word\/(?:header|footer)/.test(nama)) expect(strFromU8(baru)).not.toMatch(/\{\{|\}\}/);
    else if (nama === asal.bagian) {
      const harapan = isi.reduce((xml, [dari, ke]) => xml.split(dari).join(ke), strFromU8(lama));
      expect(tanpaPenandaKita(strFromU8(baru))).toBe(harapan);
    } else if (DITAMBAHI.has(nama)) {
      const tambahan = strFromU8(baru).replace(/<(?:Relationship|Override) [^>]*Capaian\.xml"[^>]*\/>/g, "");
      expect(tambahan).toBe(strFromU8(lama));
      if (asal.berkas === "strict-format.docx")
        expect(strFromU8(baru)).not.toContain("schemas.openxmlformats.org/officeDocument");
    } else expect([nama, Buffer.from(baru).equals(Buffer.from(lama))]).toEqual([nama, true]);
  }
  expect(Object.keys(kini).filter((nama) => paket[nama] === undefined && !MILIK_KITA.test(nama))).toEqual([]);
  const lagi = await perbaruiTemplat(hasil.isi, { ...bahan, naskah: { ...bahan.naskah, tahun: 2031, instansi: "D" } });
  expect(lagi).toMatchObject({ disimpan: [], perluDiperbarui: [], takLagi: [], hilang: [] });
  const teks = lagi === null ? "" : bagianWord(lagi.isi, asal.bagian).replace(/<[^>]*>/g, "");
  expect(teks).toMatch(/2031|Menurut D\./);
  expect(teks).not.toMatch(/2024|Bangka/);
});

test("an unknown mark is named, a table stands among Word's own paragraphs in a style that the file has", async () => {
  const paket = templat({
    berkas: "tables.docx",
    bagian: UTAMA,
    ubah: [
      ["<w:t>Above</w:t>", "<w:t>{{Tabel III.2}}</w:t>"],
      ["<w:t>Below</w:t>", "<w:t>{{nama bupati}}</w:t>"],
    ],
  });
  const hasil = await isiTemplat(zipSync(paket), bahan);
  expect(hasil.takDikenal).toEqual(["nama bupati"]);
  expect(salahPaket(hasil.isi)).toEqual([]);
  const [xml, gaya] = [bagianWord(hasil.isi), bagianWord(hasil.isi, "word/styles.xml")];
  expect(teksWord(hasil.isi)).toContain("146,79%");
  for (const [, id] of xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)) expect(gaya).toContain(`w:styleId="${id}"`);
  // Word's own table stands behind ours, as it was.
  const milikWord = strFromU8(paket[UTAMA] ?? new Uint8Array());
  expect(xml).toContain(milikWord.slice(milikWord.indexOf("<w:tbl>"), milikWord.indexOf("</w:tbl>")));
});
