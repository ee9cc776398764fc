import { denganLembar, denganNama, denganSelHasil, gabung, tambah } from "./alat-diterima";
import type { Diterima } from "./diterima";
import { bagianBuku, baris, barisUkur, BUKU, bukuUkur, bukuXml, kemas, LEMBAR, lembarXml, sel, TEKS } from "./paket";

/** Files of odd size: rows, columns, areas, sheets, names and texts at Excel's limits and beyond. */
export const UKURAN_DITERIMA: readonly Diterima[] = [
  { nama: "1.048.576 baris terpakai", ukur: true, buat: () => tambah(baris(1_048_576, ["akhir"])) },
  { nama: "16.384 kolom terpakai", ukur: true, buat: () => tambah(`<row r="20">${sel("XFD20", "akhir")}</row>`) },
  {
    nama: "gabungan atas segalanya",
    ukur: false,
    buat: () => denganLembar(lembarXml(barisUkur(), gabung(["A1:XFD1048576"]))),
  },
  {
    nama: "3.000 gabungan tumpang tindih",
    ukur: false,
    buat: () =>
      denganLembar(
        lembarXml(barisUkur(), gabung(Array.from({ length: 3_000 }, (_, i) => `A${1 + (i % 9)}:XFD1048576`))),
      ),
  },
  {
    nama: "gabungan di atas judul kolom",
    ukur: false,
    buat: () => denganLembar(lembarXml(barisUkur(), gabung(["A1:H1", "B2:D2", "C2:F4", "E2:F3", "A2:A8"]))),
  },
  {
    nama: "gabungan tak masuk akal",
    ukur: true,
    buat: () => denganLembar(lembarXml(barisUkur(), gabung(["A0:B0", "ZZZZ1", "", "H1:A1:B2"]))),
  },
  { nama: "teks 1 MB", ukur: true, buat: () => tambah(`<row r="20">${sel("J20", "x".repeat(1_000_000))}</row>`) },
  { nama: "indikator bernama 1 MB", ukur: true, buat: () => denganNama("Persentase ".repeat(90_000)) },
  {
    nama: "angka 32.767 digit sebagai teks",
    ukur: true,
    buat: () => tambah(baris(20, ["9".repeat(32_767), "1".repeat(300)])),
  },
  {
    nama: "2.000 lembar",
    ukur: true,
    buat: () =>
      kemas(bagianBuku([lembarXml(barisUkur()), ...Array.from({ length: 1_999 }, () => lembarXml([baris(1, ["x"])]))])),
  },
  {
    nama: "lembar modul VBA lama tanpa bagian",
    ukur: true,
    buat: () =>
      bukuUkur({
        [BUKU]: bukuXml(["Ukur"]).replace("</sheets>", '<sheet name="Module1" sheetId="9" r:id=""/></sheets>'),
      }),
  },
  {
    nama: "nama lembar ganjil",
    ukur: true,
    buat: () => bukuUkur({ [BUKU]: bukuXml(["'A'!B1\u0007[x]:*?/\\ sangat panjang ".repeat(9)]) }),
  },
  {
    nama: "20.000 nama",
    ukur: true,
    buat: () =>
      bukuUkur({
        [BUKU]: bukuXml(
          ["Ukur"],
          `<definedNames>${Array.from({ length: 20_000 }, (_, i) => `<definedName name="n${i}">n${i + 1}</definedName>`).join("")}</definedNames>`,
        ),
      }),
  },
  {
    nama: "satu teks bersama di 200.000 sel",
    ukur: false,
    buat: () =>
      bukuUkur({
        [TEKS]: `<sst><si><t>${"x".repeat(32_000)}</t></si></sst>`,
        [LEMBAR]: lembarXml([
          ...barisUkur(),
          ...Array.from({ length: 20_000 }, (_, i) => `<row r="${20 + i}">${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`),
        ]),
      }),
  },
  {
    nama: "tag penuh spasi",
    ukur: true,
    buat: () => denganSelHasil((alamat) => `<c r="${alamat}"${" ".repeat(200_000)}/>`),
  },
];
