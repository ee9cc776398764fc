import { strToU8 } from "fflate";
import { denganLembar, denganNama, denganSelHasil, tambah } from "./alat-diterima";
import { baris, barisUkur, bukuUkur, KEPALA, lembarXml, relasiXml, sel, TEKS } from "./paket";
import { UKURAN_DITERIMA } from "./ukuran-diterima";

/** A strange file that opens; `ukur` says whether its Pengukuran can still be computed. */
export interface Diterima {
  readonly nama: string;
  readonly ukur: boolean;
  readonly buat: () => Uint8Array;
}

const GALAT = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#BUSY!",
];
const GAYA =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="200" formatCode="[&gt;1e999][Red]&quot;x"/><numFmt numFmtId="201" formatCode="[[[]]]"/><numFmt numFmtId="abc" formatCode="0.0"/></numFmts><cellXfs count="3"><xf numFmtId="200" fontId="77"/><xf numFmtId="201" fillId="-1"/><xf numFmtId="9e9" borderId="x"/></cellXfs></styleSheet>';

function utf16(xml: string, besar: boolean): Uint8Array {
  const isi = Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le");
  return new Uint8Array(besar ? isi.swap16() : isi);
}

const isi: readonly Diterima[] = [
  {
    nama: "setiap galat Excel",
    ukur: true,
    buat: () =>
      tambah(...GALAT.map((galat, i) => `<row r="${20 + i}"><c r="F${20 + i}" t="e"><v>${galat}</v></c></row>`)),
  },
  {
    nama: "galat sebagai realisasi",
    ukur: true,
    buat: () =>
      denganLembar(
        lembarXml([
          ...barisUkur(2),
          `<row r="5">${sel("A5", 3)}${sel("C5", "Persentase lain")}${sel("E5", 80)}<c r="F5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
        ]),
      ),
  },
  {
    nama: "rumus melingkar",
    ukur: true,
    buat: () =>
      tambah(
        '<row r="20"><c r="A20"><f>B20+1</f><v>1</v></c><c r="B20"><f>A20+1</f><v>2</v></c><c r="C20"><f>C20</f></c></row>',
      ),
  },
  {
    nama: "hasil melingkar",
    ukur: true,
    buat: () =>
      denganLembar(
        lembarXml([
          ...barisUkur(2),
          `<row r="5">${sel("A5", 3)}${sel("C5", "Persentase lain")}${sel("E5", 80)}<c r="F5"><f>G5*E5</f><v>40</v></c><c r="G5"><f>F5/E5</f><v>0.5</v></c></row>`,
        ]),
      ),
  },
  {
    nama: "rumus 32.000 huruf",
    ukur: true,
    buat: () => tambah(`<row r="20"><c r="A20"><f>${"1+".repeat(16_000)}1</f><v>16001</v></c></row>`),
  },
  {
    nama: "rumus bersama tanpa asal",
    ukur: true,
    buat: () => tambah('<row r="20"><c r="J20"><f t="shared" si="7"/><v>1</v></c></row>'),
  },
  {
    nama: "huruf kendali",
    ukur: true,
    buat: () => denganNama("Persentase\u0001\u0008 _x0007__x000D_ layanan &#0;&#x1F;"),
  },
  { nama: "kode _x000D_", ukur: true, buat: () => denganNama("Persentase_x000D_\n_x005F_x0041_ layanan _xD800_") },
  { nama: "tulisan terbalik dan emoji", ukur: true, buat: () => denganNama("\u202eesatnesreP\u202c مؤشر الأداء 👩‍👩‍👧‍👦🇮🇩") },
  {
    nama: "separuh emoji",
    ukur: true,
    buat: () =>
      tambah(
        '<row r="20"><c r="C20" t="inlineStr"><is><t>Persentase &#xD83D; &#xDE00; &#x110000; &#99999999999;</t></is></c></row>',
      ),
  },
  { nama: "seperti rumus", ukur: true, buat: () => denganNama('=HYPERLINK("http://contoh.invalid","klik")') },
  { nama: "nama bawaan JavaScript", ukur: true, buat: () => denganNama("__proto__ constructor toString") },
  {
    nama: "gaya di luar daftar",
    ukur: true,
    buat: () =>
      denganLembar(
        lembarXml([
          ...barisUkur(2),
          `<row r="5">${sel("A5", 3, ' s="99999"')}${sel("C5", "Persentase lain", ' s="-1"')}${sel("E5", 80, ' s="abc"')}${sel("F5", 40)}<c r="G5" s="4294967295"/></row>`,
        ]),
      ),
  },
];

const bentuk: readonly Diterima[] = [
  { nama: "UTF-16 LE", ukur: true, buat: () => denganLembar(utf16(lembarXml(barisUkur()), false)) },
  { nama: "UTF-16 BE", ukur: true, buat: () => denganLembar(utf16(lembarXml(barisUkur()), true)) },
  { nama: "UTF-8 bertanda", ukur: true, buat: () => denganLembar(`\ufeff${lembarXml(barisUkur())}`) },
  {
    nama: "komentar, CDATA, dan perintah",
    ukur: true,
    buat: () =>
      denganLembar(
        lembarXml([
          "<!-- <row> -->",
          ...barisUkur(),
          "<?x <c ?>",
          '<row r="20"><c r="A20" t="str"><v><![CDATA[<row>&]]></v></c></row>',
        ]),
      ),
  },
  {
    nama: "tanda > di dalam atribut",
    ukur: true,
    buat: () => denganSelHasil((alamat) => `<c a=">" r="${alamat}" b='/>'/>`),
  },
  {
    nama: "teks bersama tanpa nomor",
    ukur: true,
    buat: () => denganSelHasil((alamat) => `<c r="${alamat}" t="s"><v/></c>`),
  },
  { nama: "tanpa teks bersama", ukur: true, buat: () => bukuUkur({ [TEKS]: null }) },
  {
    nama: "pengaturan rusak",
    ukur: true,
    buat: () => {
      const [, tutup = ""] = relasiXml([]).split("\n");
      return bukuUkur({
        "customXml/item1.xml":
          '<settings xmlns="urn:capaian:settings"><setting key="capaian">{"tahun":</setting><setting key="__proto__">{"x":1}</setting><setting key="capaian.tabel">[1,2]</setting></settings>',
        "xl/_rels/workbook.xml.rels":
          relasiXml([
            ["worksheet", "worksheets/sheet1.xml"],
            ["sharedStrings", "sharedStrings.xml"],
            ["customXml", "../customXml/item1.xml"],
          ]) + (tutup === "" ? "" : "<!-- -->"),
      });
    },
  },
  {
    nama: "relasi luar dan rusak",
    ukur: true,
    buat: () =>
      bukuUkur({
        "xl/worksheets/_rels/sheet1.xml.rels": relasiXml([
          ["hyperlink", "%E0%A4%A"],
          ["drawing", "../../../../../etc/passwd"],
          ["image", "http://contoh.invalid/a.png"],
        ]),
      }),
  },
  {
    nama: "rantai 3.000 relasi",
    ukur: true,
    buat: () =>
      bukuUkur(
        Object.fromEntries(
          Array.from({ length: 3_000 }, (_, i) => [
            [`a/p${i}.xml`, "<a/>"],
            [`a/_rels/p${i}.xml.rels`, relasiXml([["x", `p${i + 1}.xml`]])],
          ]).flat() as [string, string][],
        ),
      ),
  },
  {
    nama: "gaya aneh",
    ukur: true,
    buat: () =>
      bukuUkur({
        "xl/styles.xml": GAYA,
        "xl/_rels/workbook.xml.rels": relasiXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ]),
      }),
  },
  {
    nama: "bagian lain berisi sampah",
    ukur: true,
    buat: () => bukuUkur({ "xl/media/a.png": strToU8("\u0000\u0001"), "xl/drawings/drawing1.xml": "<<<" }),
  },
  { nama: "judul kolom saja", ukur: false, buat: () => denganLembar(lembarXml([baris(1, KEPALA)])) },
];

/** Files that are strange but harmless: they open, and nothing in them may change but result cells. */
export const DITERIMA: readonly Diterima[] = [...UKURAN_DITERIMA, ...isi, ...bentuk];
