import { AlignmentType, convertMillimetersToTwip, type IStylesOptions } from "docx";
import { UKURAN_KERTAS, type Kertas } from "../domain/pengaturan/cetak";

const TEPI = { atas: 25, kanan: 20, bawah: 25, kiri: 30 };

export interface BentukHalaman {
  /** Twips, upright: Word swaps them itself for a landscape page. */
  readonly lebar: number;
  readonly tinggi: number;
  readonly tepi: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

const twip = (mm: number): number => Math.round(convertMillimetersToTwip(mm));

export function bentukHalaman(kertas: Kertas): BentukHalaman {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  return {
    lebar: twip(lebar),
    tinggi: twip(tinggi),
    tepi: { top: twip(TEPI.atas), right: twip(TEPI.kanan), bottom: twip(TEPI.bawah), left: twip(TEPI.kiri) },
  };
}

/** The room between the margins, in twips. */
export function lebarIsi({ lebar, tinggi, tepi }: BentukHalaman, melintang: boolean): number {
  return (melintang ? tinggi : lebar) - tepi.left - tepi.right;
}

export const GAYA_KETERANGAN = "KeteranganTabel";
export const GAYA_SUBJUDUL = "SubjudulTabel";
export const GAYA_SUMBER = "SumberTabel";
export const GAYA_BUTIR = "ButirNaskah";
export const GAYA_ISI = "IsiNaskah";
export const GAYA_TANDA_TANGAN = "TandaTangan";
export const GAYA_NAMA_TANDA_TANGAN = "NamaTandaTangan";

/** Twips: signatures stand on the right half of the page, with room for one above the name. */
const KIRI_TANDA_TANGAN = 4400;
const RUANG_TANDA_TANGAN = 1300;

/** Half points, as Word counts. */
const titik = (pt: number): number => pt * 2;

/** Word's own heading styles, so that an office's templates and its Daftar Isi take hold. */
export function gayaDokumen(huruf: string, ukuran: number): IStylesOptions {
  const dasar = { font: huruf, color: "000000" };
  const tandaTangan = { indent: { left: KIRI_TANDA_TANGAN }, keepNext: true, keepLines: true };
  const judul = (ukuran: number, before: number) => ({
    run: { ...dasar, size: titik(ukuran), bold: true },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: huruf, size: titik(ukuran), language: { value: "id-ID" } } },
      heading1: {
        run: { ...dasar, size: titik(14), bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 }, keepNext: true },
      },
      heading2: judul(ukuran + 1, 240),
      heading3: judul(ukuran, 200),
    },
    paragraphStyles: [
      {
        id: GAYA_ISI,
        name: "Isi Naskah",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 120, line: 312 } },
      },
      {
        id: GAYA_BUTIR,
        name: "Butir Naskah",
        basedOn: GAYA_ISI,
        quickFormat: true,
        paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 80, line: 300 } },
      },
      {
        id: GAYA_TANDA_TANGAN,
        name: "Tanda Tangan",
        basedOn: "Normal",
        paragraph: tandaTangan,
      },
      {
        id: GAYA_NAMA_TANDA_TANGAN,
        name: "Nama Tanda Tangan",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { ...tandaTangan, spacing: { before: RUANG_TANDA_TANGAN } },
      },
      {
        id: GAYA_KETERANGAN,
        name: "Keterangan Tabel",
        basedOn: "Normal",
        quickFormat: true,
        run: { bold: true, size: titik(10) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 100 }, keepNext: true },
      },
      {
        id: GAYA_SUBJUDUL,
        name: "Subjudul Tabel",
        basedOn: "Normal",
        run: { bold: true, size: titik(10) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 }, keepNext: true },
      },
      {
        id: GAYA_SUMBER,
        name: "Sumber Tabel",
        basedOn: "Normal",
        run: { italics: true, size: titik(8) },
        paragraph: { spacing: { before: 40, after: 200 } },
      },
    ],
  };
}
