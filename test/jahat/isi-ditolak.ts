import { baris, barisUkur, BUKU, bukuUkur, bukuXml, LEMBAR, lembarXml, relasiXml, sel, TEKS } from "./paket";
import type { Ditolak } from "./ditolak";

const denganLembar = (xml: string): Uint8Array => bukuUkur({ [LEMBAR]: xml });
const denganSel = (xml: string): Uint8Array => denganLembar(lembarXml([...barisUkur(), `<row r="20">${xml}</row>`]));

/** Sound zip and XML, but parts that are missing, or cells that no sheet can have. */
export const ISI_DITOLAK: readonly Ditolak[] = [
  { nama: "tanpa buku", jenis: "not-a-workbook", buat: () => bukuUkur({ [BUKU]: null }) },
  { nama: "tanpa relasi", jenis: "not-a-workbook", buat: () => bukuUkur({ "_rels/.rels": null }) },
  { nama: "tanpa daftar jenis", jenis: "not-a-workbook", buat: () => bukuUkur({ "[Content_Types].xml": null }) },
  { nama: "tanpa lembar", jenis: "damaged", buat: () => bukuUkur({ [LEMBAR]: null }) },
  {
    nama: "lembar tak berujung",
    jenis: "damaged",
    buat: () => bukuUkur({ "xl/_rels/workbook.xml.rels": relasiXml([]) }),
  },
  {
    nama: "dua lembar satu bagian",
    jenis: "damaged",
    buat: () =>
      bukuUkur({
        [BUKU]: bukuXml(["A", "B"]),
        "xl/_rels/workbook.xml.rels": relasiXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/SHEET1.xml"],
        ]),
      }),
  },
  ...["[Red]", "-1", "1.5", "4294967296"].map((nomor): Ditolak => ({
    nama: `lembar bernomor "${nomor}"`,
    jenis: "damaged",
    buat: () => bukuUkur({ [BUKU]: bukuXml(["A"]).replace('sheetId="1"', `sheetId="${nomor}"`) }),
  })),
  {
    nama: "tanpa teks bersama",
    jenis: "damaged",
    buat: () => bukuUkur({ [TEKS]: null, [LEMBAR]: lembarXml(['<row r="1"><c r="A1" t="s"><v>0</v></c></row>']) }),
  },
  ...["1", "-1", "99999999", "abc", "1e400"].map((n): Ditolak => ({
    nama: `teks bersama nomor "${n}"`,
    jenis: "damaged",
    buat: () => denganSel(`<c r="A20" t="s"><v>${n}</v></c>`),
  })),
  ...["A0", "XFE20", "ZZZZ99999999", "20", "A", "A21", "A-20", "A20x", "$A$20", "Á20"].map((alamat): Ditolak => ({
    nama: `alamat ${alamat}`,
    jenis: "damaged",
    buat: () => denganSel(sel(alamat, 1)),
  })),
  ...["NaN", "1e999", "satu", "1,5"].map((nilai): Ditolak => ({
    nama: `angka ${nilai}`,
    jenis: "damaged",
    buat: () => denganSel(`<c r="A20"><v>${nilai}</v></c>`),
  })),
  { nama: "dua sel satu alamat", jenis: "damaged", buat: () => denganSel(sel("A20", 1) + sel("A20", 2)) },
  { nama: "baris 1.048.577", jenis: "damaged", buat: () => denganLembar(lembarXml([baris(1_048_577, [1])])) },
  { nama: "baris berulang", jenis: "damaged", buat: () => denganLembar(lembarXml([baris(2, [1]), baris(2, [1])])) },
  {
    nama: "6.000 lembar",
    jenis: "too-large",
    buat: () => bukuUkur({ [BUKU]: bukuXml(Array.from({ length: 6_000 }, (_, i) => `L${i}`)) }),
  },
];
