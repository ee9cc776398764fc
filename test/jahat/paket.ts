import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { crc32 } from "../../src/host/store/crc32";
import type { ZipEntry } from "../../src/host/store/zip-entry";
import { writeZip } from "../../src/host/store/zip-write";

export type Isi = string | Uint8Array;
export type Bagian = Readonly<Record<string, Isi | null>>;

const UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELASI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKET = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const LEMBAR = "xl/worksheets/sheet1.xml";
export const BUKU = "xl/workbook.xml";
export const TEKS = "xl/sharedStrings.xml";

export const amankan = (teks: string): string =>
  teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A cell as XML; text becomes an inline string. */
export function sel(alamat: string, nilai: string | number, atribut = ""): string {
  if (typeof nilai === "number") return `<c r="${alamat}"${atribut}><v>${nilai}</v></c>`;
  return `<c r="${alamat}"${atribut} t="inlineStr"><is><t xml:space="preserve">${amankan(nilai)}</t></is></c>`;
}

export function baris(nomor: number, isi: readonly (string | number | null)[]): string {
  const kolom = isi.map((nilai, i) => (nilai === null ? "" : sel(`${String.fromCharCode(65 + i)}${nomor}`, nilai)));
  return `<row r="${nomor}">${kolom.join("")}</row>`;
}

export const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"];

/** The rows of a small Pengukuran Kinerja that Hitung understands. */
export function barisUkur(banyak = 6): string[] {
  const isi = Array.from({ length: banyak }, (_, i) =>
    baris(3 + i, [i + 1, "Meningkatnya layanan", `Persentase layanan ${i + 1} selesai`, "%", 80, 70 + i]),
  );
  return [baris(1, ["PENGUKURAN KINERJA TAHUN 2025"]), baris(2, KEPALA), ...isi];
}

/** A worksheet part. `sesudah` stands behind sheetData, `sebelum` before it. */
export function lembarXml(isi: readonly string[], sesudah = "", sebelum = ""): string {
  return `${XML}<worksheet xmlns="${UTAMA}" xmlns:r="${RELASI}">${sebelum}<sheetData>${isi.join("")}</sheetData>${sesudah}</worksheet>`;
}

export function bukuXml(nama: readonly string[], sesudah = ""): string {
  const daftar = nama.map((satu, i) => `<sheet name="${amankan(satu)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${XML}<workbook xmlns="${UTAMA}" xmlns:r="${RELASI}"><sheets>${daftar.join("")}</sheets>${sesudah}</workbook>`;
}

export function relasiXml(daftar: readonly (readonly [jenis: string, tujuan: string])[]): string {
  const isi = daftar.map(
    ([jenis, ke], i) => `<Relationship Id="rId${i + 1}" Type="${RELASI}/${jenis}" Target="${ke}"/>`,
  );
  return `${XML}<Relationships xmlns="${PAKET}/relationships">${isi.join("")}</Relationships>`;
}

/** The parts of a workbook with these sheets. */
export function bagianBuku(lembar: readonly string[], nama = lembar.map((_, i) => `Lembar ${i + 1}`)): Bagian {
  const isi = lembar.map((xml, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, xml]);
  const jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${BUKU}" ContentType="${jenis}.sheet.main+xml"/>${isi.map(([bagian]) => `<Override PartName="/${bagian}" ContentType="${jenis}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relasiXml([["officeDocument", BUKU]]),
    [BUKU]: bukuXml(nama),
    "xl/_rels/workbook.xml.rels": relasiXml([
      ...isi.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    [TEKS]: `${XML}<sst xmlns="${UTAMA}"><si><t>satu</t></si></sst>`,
    ...Object.fromEntries(isi),
  };
}

/** An entry made by another packer than the host's. */
export function entri(name: string, isi: Isi): ZipEntry {
  const content = typeof isi === "string" ? strToU8(isi) : isi;
  const tetap = { flags: 0x800, method: 8, time: 0, date: 0x21, externalAttributes: 0 };
  const compressed = deflateRawSync(content, { level: 6 });
  return { name, nameBytes: strToU8(name), ...tetap, crc: crc32(content), size: content.length, compressed };
}

/** Zips parts; `ubah` may add to, lie about or repeat entries. */
export function kemas(bagian: Bagian, ubah: (isi: ZipEntry[]) => ZipEntry[] = (isi) => isi): Uint8Array {
  const isi = Object.entries(bagian).flatMap(([nama, satu]) => (satu === null ? [] : [entri(nama, satu)]));
  return writeZip(ubah(isi));
}

/** The small good workbook, some parts replaced (or removed by null). */
export function bukuUkur(ganti: Bagian = {}, ubah?: (isi: ZipEntry[]) => ZipEntry[]): Uint8Array {
  return kemas({ ...bagianBuku([lembarXml(barisUkur())]), ...ganti }, ubah);
}
