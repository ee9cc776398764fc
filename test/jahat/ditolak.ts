import { strToU8 } from "fflate";
import type { OpenRefusal } from "../../src/host/contract";
import type { ZipEntry } from "../../src/host/store/zip-entry";
import { ISI_DITOLAK } from "./isi-ditolak";
import { barisUkur, BUKU, bukuUkur, entri, kemas, LEMBAR, lembarXml, TEKS } from "./paket";

/** A file that must not be opened, and as what it is refused. */
export interface Ditolak {
  readonly nama: string;
  readonly jenis: OpenRefusal["kind"];
  readonly buat: () => Uint8Array;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (teks: string): Uint8Array => new Uint8Array(Buffer.from(teks, "utf16le"));

function majemuk(nama: string): Uint8Array {
  const isi = new Uint8Array(4096);
  isi.set(OLE);
  isi.set(utf16(nama), 1024);
  return isi;
}

const denganLembar = (xml: string | Uint8Array): Uint8Array => bukuUkur({ [LEMBAR]: xml });
const bernama = (nama: string): Uint8Array => bukuUkur({}, (isi) => [...isi, entri(nama, "<a/>")]);
const dusta =
  (bagian: string, ubah: (satu: ZipEntry) => Partial<ZipEntry>) =>
  (isi: ZipEntry[]): ZipEntry[] =>
    isi.map((satu) => (satu.name === bagian ? { ...satu, ...ubah(satu) } : satu));

/** The flags of the last entry in the directory say that it is encrypted. */
function entriBersandi(): Uint8Array {
  const isi = Buffer.from(bukuUkur());
  isi.writeUInt16LE(1, isi.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  return new Uint8Array(isi);
}

const LOL = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
const DTD = `<!DOCTYPE worksheet [<!ENTITY l0 "lol">${LOL}]>`;
const SPASI = " ".repeat(100_000_000);

const arsip: readonly Ditolak[] = [
  { nama: "kosong", jenis: "not-a-zip", buat: () => new Uint8Array() },
  { nama: "csv", jenis: "not-a-zip", buat: () => strToU8("No;Indikator\n1;SAKIP") },
  { nama: "html .xls", jenis: "not-a-zip", buat: () => strToU8("<html><table></table></html>") },
  { nama: "bersandi", jenis: "encrypted", buat: () => majemuk("EncryptedPackage") },
  { nama: "xls", jenis: "old-format", buat: () => majemuk("Workbook") },
  {
    nama: "entri bersandi",
    jenis: "encrypted",
    buat: () => entriBersandi(),
  },
  { nama: "ods", jenis: "not-a-workbook", buat: () => kemas({ mimetype: "application/vnd", "content.xml": "<a/>" }) },
  { nama: "docx", jenis: "not-a-workbook", buat: () => kemas({ "word/document.xml": "<a/>" }) },
  { nama: "zip kosong", jenis: "damaged", buat: () => kemas({}).slice(0, 21) },
  { nama: "separuh", jenis: "damaged", buat: () => bukuUkur().slice(0, 900) },
  { nama: "tanpa 30 byte akhir", jenis: "damaged", buat: () => bukuUkur().slice(0, -30) },
  { nama: "nama mutlak", jenis: "unsafe", buat: () => bernama("/etc/passwd") },
  { nama: "nama naik", jenis: "unsafe", buat: () => bernama("xl/../../../lari.xml") },
  { nama: "nama naik bergaya Windows", jenis: "unsafe", buat: () => bernama("xl\\..\\..\\lari.xml") },
  { nama: "nama berhuruf penggerak", jenis: "unsafe", buat: () => bernama("C:\\lari.xml") },
  { nama: "nama berkendali", jenis: "unsafe", buat: () => bernama("xl/\u001b[2Jlari.xml") },
  { nama: "nama terbalik", jenis: "unsafe", buat: () => bernama("xl/\u202elmx.iral") },
  { nama: "dua bagian senama", jenis: "damaged", buat: () => bernama(LEMBAR) },
  { nama: "senama lain huruf besar", jenis: "damaged", buat: () => bernama(LEMBAR.toUpperCase()) },
  { nama: "bom diakui", jenis: "too-large", buat: () => denganLembar(`<worksheet>${SPASI}</worksheet>`) },
  {
    nama: "bom disembunyikan",
    jenis: "damaged",
    buat: () =>
      bukuUkur(
        { [LEMBAR]: `<worksheet>${SPASI}</worksheet>` },
        dusta(LEMBAR, () => ({ size: 5000 })),
      ),
  },
  {
    nama: "ukuran mustahil",
    jenis: "damaged",
    buat: () =>
      bukuUkur(
        {},
        dusta(LEMBAR, () => ({ size: 60_000_000 })),
      ),
  },
  {
    nama: "checksum salah",
    jenis: "damaged",
    buat: () =>
      bukuUkur(
        {},
        dusta(LEMBAR, ({ crc }) => ({ crc: crc ^ 1 })),
      ),
  },
  {
    nama: "cara kemas asing",
    jenis: "damaged",
    buat: () =>
      bukuUkur(
        {},
        dusta(LEMBAR, () => ({ method: 14 })),
      ),
  },
  {
    nama: "bom sel",
    jenis: "too-large",
    buat: () => denganLembar(lembarXml([`<row>${"<c/>".repeat(10_000)}</row>`.repeat(400)])),
  },
  { nama: "bom baris", jenis: "damaged", buat: () => denganLembar(lembarXml(["<row/>".repeat(1_048_577)])) },
];

const xml: readonly Ditolak[] = [
  { nama: "billion laughs", jenis: "unsafe", buat: () => denganLembar(`${DTD}<worksheet>&l9;</worksheet>`) },
  { nama: "DTD kosong", jenis: "unsafe", buat: () => denganLembar("<!DOCTYPE worksheet><worksheet/>") },
  {
    nama: "entitas luar",
    jenis: "unsafe",
    buat: () =>
      bukuUkur({ [TEKS]: '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>' }),
  },
  {
    nama: "entitas parameter",
    jenis: "unsafe",
    buat: () => bukuUkur({ [BUKU]: '<!DOCTYPE w [<!ENTITY % p SYSTEM "http://contoh.invalid/x"> %p;]><workbook/>' }),
  },
  { nama: "DTD di relasi", jenis: "unsafe", buat: () => bukuUkur({ "_rels/.rels": "<!DOCTYPE a><Relationships/>" }) },
  {
    nama: "DTD di belakang komentar",
    jenis: "unsafe",
    buat: () => denganLembar(`<!--${"x".repeat(10_000)}--><!DOCTYPE worksheet><worksheet/>`),
  },
  { nama: "bersarang dalam", jenis: "damaged", buat: () => denganLembar(`<worksheet>${"<a>".repeat(2_000_000)}`) },
  { nama: "tidak ditutup", jenis: "damaged", buat: () => denganLembar("<worksheet><sheetData>") },
  { nama: "tag terpotong", jenis: "damaged", buat: () => denganLembar('<worksheet a="') },
  {
    nama: "UTF-8 rusak",
    jenis: "damaged",
    buat: () => denganLembar(new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x2f, 0x3e])),
  },
  {
    nama: "UTF-16 ganjil",
    jenis: "damaged",
    buat: () => denganLembar(new Uint8Array([...utf16(`\ufeff${lembarXml(barisUkur())}`), 0x3c])),
  },
  {
    nama: "penyandian lain",
    jenis: "damaged",
    buat: () => denganLembar(lembarXml(barisUkur()).replace("UTF-8", "windows-1252")),
  },
];

/** Files that must be refused, each with one sentence, before anything is written. */
export const DITOLAK: readonly Ditolak[] = [...arsip, ...xml, ...ISI_DITOLAK];
