import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Acak } from "../periksa/acak";
import { baris, bagianBuku, kemas, KEPALA, lembarXml, type Bagian } from "./paket";

const NILAI = [
  "",
  "0",
  "-1",
  "99999999999",
  "1e999",
  "NaN",
  "A1",
  "XFE1",
  "ZZZZ99999999",
  "A1:XFD1048576",
  "true",
  "s",
  "str",
  "inlineStr",
  "e",
  "d",
  "#REF!",
  "rId1",
  "rId999",
  "../../../etc/passwd",
  "/xl/workbook.xml",
  "%E0%A4%A",
  "'=1+1",
  "=1+1",
  "x".repeat(40_000),
  "&#0;",
  "&#xD800;",
  "&#x110000;",
  "&l9;",
  "_x0000_",
  "_x000D_",
  "\u202e😀",
  "12,5%",
  "1.234",
  "2025",
  "TARGET",
  "Realisasi",
  "#,##0",
  "[Red]",
] as const;
const SISIPAN = [
  "<!DOCTYPE a [<!ENTITY l0 'lol'>]>",
  "<!-- x -->",
  "<![CDATA[<row>]]>",
  "<?x ?>",
  "<a>",
  "</a>",
  "<c/>",
  "<row/>",
  "<sheetData/>",
  '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<c r="A1" t="s"><v>1</v></c>',
  "<f>A1+B1</f>",
  "\u0000",
  "<",
  ">",
  "&",
] as const;
const TAG = /<[^<>]+>/g;

const ke = (nilai: string, at: number, sampai: number, ganti: string): string =>
  nilai.slice(0, at) + ganti + nilai.slice(sampai);

/** One change to an XML text: a tag taken out, doubled or put elsewhere, an attribute or a text replaced, something put in. */
function ubahXml(xml: string, acak: Acak): string {
  const tag = [...xml.matchAll(TAG)];
  const satu = tag.length === 0 ? undefined : tag[acak.bulat(0, tag.length - 1)];
  if (!satu) return xml + acak.pilih(SISIPAN);
  const [teks] = satu;
  const akhir = satu.index + teks.length;
  const lain = tag[acak.bulat(0, tag.length - 1)] ?? satu;
  switch (acak.bulat(0, 9)) {
    case 0:
      return ke(xml, satu.index, akhir, "");
    case 1:
      return ke(xml, akhir, akhir, teks);
    case 2:
      return ke(xml, satu.index, akhir, lain[0]);
    case 3:
      return ke(xml, akhir, akhir, acak.pilih(SISIPAN));
    case 4:
      return xml.slice(0, acak.bulat(0, xml.length));
    case 5: {
      const tutup = xml.indexOf("<", akhir);
      return tutup < 0 ? xml : ke(xml, akhir, tutup, acak.pilih(NILAI));
    }
    default: {
      const atribut = [...teks.matchAll(/="[^"]*"/g)];
      const pilih = atribut.length === 0 ? undefined : atribut[acak.bulat(0, atribut.length - 1)];
      if (!pilih) return ubahIsi(xml, acak);
      return ke(xml, satu.index + pilih.index, satu.index + pilih.index + pilih[0].length, `="${acak.pilih(NILAI)}"`);
    }
  }
}

/** Another value in some cell. */
function ubahIsi(xml: string, acak: Acak): string {
  const isi = [...xml.matchAll(/>([^<>]+)</g)];
  const satu = isi.length === 0 ? undefined : isi[acak.bulat(0, isi.length - 1)];
  return satu ? ke(xml, satu.index + 1, satu.index + satu[0].length - 1, acak.pilih(NILAI)) : xml;
}

/** Another text in many places: the tags stay sound, the contents do not. */
function acakIsi(xml: string, acak: Acak): string {
  return xml.replace(/(<(?:\w+:)?t(?: [^>]*)?>)([^<]*)</g, (semua, tag: string) =>
    acak.peluang(0.08) ? `${tag}${acak.pilih(NILAI).replace("&l9;", "")}<` : semua,
  );
}

const isXml = (nama: string): boolean => /\.(xml|rels)$/.test(nama);
/** What the reader reads is changed more often than what it only keeps. */
const isDibaca = (nama: string): boolean =>
  /worksheets\/sheet|sharedStrings|styles|workbook\.xml|Content_Types/.test(nama);

function ubahBagian(
  isi: Uint8Array,
  acak: Acak,
  ubah: (xml: string, acak: Acak) => string,
  banyak: number,
): Uint8Array {
  const bagian: Record<string, Uint8Array> = unzipSync(isi);
  const xml = Object.keys(bagian).filter(isXml);
  const dibaca = xml.filter(isDibaca);
  for (let k = 0; k < banyak; k++) {
    const nama = acak.pilih(acak.peluang(0.8) ? dibaca : xml);
    bagian[nama] = strToU8(ubah(strFromU8(bagian[nama] ?? new Uint8Array()), acak));
  }
  return kemas(bagian);
}

function tukarBagian(isi: Uint8Array, acak: Acak): Uint8Array {
  const bagian: Record<string, Uint8Array | null> = unzipSync(isi);
  const nama = Object.keys(bagian);
  const [a, b] = [acak.pilih(nama), acak.pilih(nama)];
  const [isiA = null, isiB = null] = [bagian[a], bagian[b]];
  const ganti: Bagian[] = [
    { [a]: isiB, [b]: isiA },
    { [a]: null },
    { [a]: new Uint8Array() },
    { [a]: null, [`lain/${a}`]: isiA },
  ];
  return kemas({ ...bagian, ...acak.pilih(ganti) });
}

function balikByte(isi: Uint8Array, acak: Acak): Uint8Array {
  const hasil = Uint8Array.from(isi);
  for (let k = acak.bulat(1, 8); k > 0; k--) hasil[acak.bulat(0, hasil.length - 1)] = acak.bulat(0, 255);
  return hasil;
}

const ALAMAT = ["A1", "B2:C9", "A1:XFD1048576", "D2:F2", "A1:H1", "C3:C8", "G1:G99"] as const;

/** A workbook of rows that look like tables of ours and are none, merged at will. */
function susunan(acak: Acak): Uint8Array {
  const judul = [...KEPALA, "TW I", "TW II", "Target TW IV", "Pagu", "Anggaran", "Renstra", "Formulasi", null];
  const lembar = Array.from({ length: acak.bulat(1, 5) }, () => {
    const isi = Array.from({ length: acak.bulat(1, 40) }, (_, i) =>
      baris(
        i + 1,
        Array.from({ length: acak.bulat(1, 20) }, () =>
          acak.peluang(0.4) ? acak.pilih(judul) : acak.peluang(0.5) ? acak.bulat(-5, 120) : acak.pilih(NILAI),
        ),
      ),
    );
    const judulLembar = baris(1, [
      acak.pilih(["PENGUKURAN KINERJA TAHUN 2025", "PERJANJIAN KINERJA TAHUN 2025", "RENCANA AKSI 2025"]),
    ]);
    const gabung = Array.from({ length: acak.bulat(0, 4) }, () => `<mergeCell ref="${acak.pilih(ALAMAT)}"/>`).join("");
    return lembarXml([judulLembar, ...isi.slice(1)], gabung === "" ? "" : `<mergeCells>${gabung}</mergeCells>`);
  });
  return kemas(bagianBuku(lembar));
}

const CARA: readonly (readonly [nama: string, bobot: number, buat: (asal: Uint8Array, acak: Acak) => Uint8Array])[] = [
  ["byte dibalik", 2, balikByte],
  ["dipotong", 1, (asal, acak) => asal.slice(0, acak.bulat(0, asal.length - 1))],
  ["bagian ditukar", 2, tukarBagian],
  ["XML diubah", 6, (asal, acak) => ubahBagian(asal, acak, ubahXml, acak.bulat(1, 3))],
  ["isi sel diubah", 5, (asal, acak) => ubahBagian(asal, acak, ubahIsi, acak.bulat(1, 12))],
  ["isi diacak", 4, (asal, acak) => ubahBagian(asal, acak, acakIsi, acak.bulat(1, 6))],
  ["susunan acak", 4, (_, acak) => susunan(acak)],
];

/** A mangled or made-up workbook, and how it came about. */
export function mutasi(asal: readonly Uint8Array[], acak: Acak): { readonly cara: string; readonly isi: Uint8Array } {
  const semua = CARA.flatMap((satu) => Array.from({ length: satu[1] }, () => satu));
  const [cara, , buat] = acak.pilih(semua);
  return { cara, isi: buat(acak.pilih(asal), acak) };
}
