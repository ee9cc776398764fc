import { TAHUN_INI } from "../../domain/dokumen/makna";
import type {
  BarisAnggaran,
  BarisTotalAnggaran,
  DokumenAnggaran,
  TampakAnggaran,
  Ukuran,
} from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { bacaBarisUang, milikBaris, type BarisUang, type TabelUang } from "../baris/baca-baris-uang";
import { kelompokKinerja } from "../baca-baris-indikator";
import { jangkauanAnggaran } from "../jangkauan-anggaran";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout, TabelDikenal, Terbaca } from "../layout";
import { bagianDari, isTegasJumlah } from "../kolom/bagian-uang";
import { berisiRupiah, nilaiKolom } from "../kolom/isi-kolom";
import { indukJudul, judulPenuh } from "../kolom/kolom";
import { dalamRupiah } from "../kolom/skala-rupiah";
import { satuanEfisiensi } from "../kolom/satuan-efisiensi";
import { banyakPasangan, kelompokAnggaran } from "../pasangan-anggaran";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../temukan-tabel";

/** What was done in each quarter stands beside it: the budget goes with the monev. */
const isMonev = (d: TabelDikenal): boolean => kelompokKinerja(d).some((k) => k.realisasi && k.penentu.tw !== null);

/** "Tingkat Efisiensi (%)" beside a capaian may as well be that less the serapan: which of both is not for us to choose. */
function kolomEfisiensi(d: TabelDikenal, kelompok: KelompokUkuran): Kolom | null {
  const kolom = kelompok.efisiensi ?? d.kolom("efisiensi");
  const adaCapaian = d.tabel.kolom.some(
    (k) =>
      k !== kelompok.persen &&
      (k.konsep === "persen" || k.konsep === "capaian" || (k.konsep === null && /\bcapaian\b/.test(judulPenuh(k)))),
  );
  return satuanEfisiensi(kolom) === "persen" && adaCapaian ? null : kolom;
}

/** Pagu, realisasi, % and efisiensi per sasaran (L937–948). Not a budget report by account code. */
export const realisasiAnggaran: Layout = {
  kenali(d) {
    const kelompok = kelompokAnggaran(d);
    if (!kelompok || d.kolom("asing") || jangkauanAnggaran(d, kelompok) === "sebagian") return null;
    if (d.kolom("sasaran") || d.kolom("sasaran-indikator"))
      return {
        peran: "realisasi-anggaran",
        nilai: isMonev(d) ? 0.88 : 0.92,
        alasan: "pagu dan realisasi anggaran per sasaran",
      };
    if (d.kolom("indikator"))
      return { peran: "realisasi-anggaran", nilai: 0.88, alasan: "pagu dan realisasi anggaran per indikator" };
    if ((d.kolom("program") ?? d.kolom("kegiatan")) && banyakPasangan(d) === 1)
      return { peran: "realisasi-anggaran", nilai: 0.75, alasan: "pagu dan realisasi anggaran per program" };
    return null;
  },
  baca: bacaAnggaran,
};

/** The rows of the one pair of pagu and realisasi, and their totals; none where the table has no such pair. */
export function bacaAnggaran(d: TabelDikenal, pembaca: PembacaSel): Terbaca<DokumenAnggaran> {
  const kelompok = kelompokAnggaran(d);
  if (!kelompok) return { bentuk: "anggaran", baris: [], total: [] };
  const jangkauan = jangkauanAnggaran(d, kelompok);
  const uang = bacaBarisUang(d, pembaca, [kelompok.target, kelompok.realisasi]);
  const baris = uang.baris.map((b) => bacaBaris(d, pembaca, kelompok, b));
  const total = uang.total.map(({ row, angka, susunan }): BarisTotalAnggaran => {
    const [pagu = null, realisasi = null] = angka;
    return {
      ...susunan,
      ...selHasil(d, pembaca, kelompok, row),
      pagu,
      realisasi,
      paguSel: pembaca.sel(row, kelompok.target),
      realisasiSel: pembaca.sel(row, kelompok.realisasi),
    };
  });
  const asal = jangkauan === null || jangkauan === "sebagian" ? {} : jangkauan;
  const terurai = anggaranTerurai(d, kelompok, uang, (row, kolom) =>
    dalamRupiah(pembaca.angka(row, kolom, { kolomRupiah: true }), d.skalaRupiah),
  );
  const bagian = bagianBerjalan(d).map((satu) => tampakBerjalan(d, pembaca, kelompok, satu));
  return { bentuk: "anggaran", asal, baris, total, ...terurai, ...(bagian.length > 0 ? { bagian } : {}) };
}

/** "Bulan Lalu › Rp | %", "Bulan Ini › Rp | %" beside "s.d. Bulan Ini": amounts of a part of the time, with the % of each behind it. */
function bagianBerjalan({ tabel: { kolom, grid, baris } }: TabelDikenal): (readonly Kolom[])[] {
  return kolom.flatMap((uang, i) => {
    const persen = kolom[i + 1];
    const isPersen = persen?.konsep === "rincian" && /%|persen/i.test(persen.teks.at(-1) ?? "");
    const isUangnya = uang.konsep === "rincian" && berisiRupiah(nilaiKolom(grid, baris, uang));
    return isUangnya && isPersen && indukJudul(uang) === indukJudul(persen) ? [[uang, persen]] : [];
  });
}

/** The same rows with the amounts of a part of the time, and the % of the pagu that they are. */
function tampakBerjalan(
  d: TabelDikenal,
  pembaca: PembacaSel,
  { target }: KelompokUkuran,
  [realisasi = null, persen = null]: readonly (Kolom | null)[],
): TampakAnggaran {
  const uang = bacaBarisUang(d, pembaca, [target, realisasi]);
  const tanpa = { efisiensi: null, satuanEfisiensi: "rupiah" } as const;
  const isi = (angka: readonly (AngkaBersumber | null)[]): Pick<BarisAnggaran, "pagu" | "realisasi"> => ({
    pagu: angka[0] ?? null,
    realisasi: angka[1] ?? null,
  });
  return {
    baris: uang.baris.map((b) => ({ ...milikBaris(b), ...isi(b.angka), ...tanpa, persen: pembaca.sel(b.row, persen) })),
    total: uang.total.map(({ row, angka, susunan }) => ({
      ...susunan,
      ...isi(angka),
      ...tanpa,
      persen: pembaca.sel(row, persen),
      paguSel: null,
      realisasiSel: pembaca.sel(row, realisasi),
    })),
  };
}

/** The columns beside pagu and realisasi that these are the sums of. */
function anggaranTerurai(
  d: TabelDikenal,
  { target, realisasi }: KelompokUkuran,
  { baris }: TabelUang,
  baca: (row: number, kolom: Kolom) => AngkaBersumber | null,
): Pick<DokumenAnggaran, "terurai"> {
  const [pagu, terpakai] = [bagianDari(d.tabel.kolom, target), bagianDari(d.tabel.kolom, realisasi)];
  if (pagu.length + terpakai.length === 0) return {};
  const isi = (row: number, kolom: readonly Kolom[]): AngkaBersumber[] => kolom.flatMap((k) => baca(row, k) ?? []);
  return {
    terurai: {
      tegas: isTegasJumlah(target, pagu) || isTegasJumlah(realisasi, terpakai),
      baris: baris.map(({ row }) => ({ pagu: isi(row, pagu), realisasi: isi(row, terpakai) })),
    },
  };
}

function bacaBaris(d: TabelDikenal, pembaca: PembacaSel, kelompok: KelompokUkuran, b: BarisUang): BarisAnggaran {
  const { row, sasaran, indikator, program, lapis } = b;
  const [pagu = null, realisasi = null] = b.angka;
  const satuan = pembaca.teks(row, d.kolom("satuan"))?.teks;
  const kinerja: Ukuran[] = kelompokKinerja(d)
    .filter((k) => k.realisasi !== kelompok.realisasi && k.target && k.realisasi)
    .map((k) => ({
      makna: TAHUN_INI,
      target: pembaca.angka(row, k.target, { satuan }),
      realisasi: pembaca.angka(row, k.realisasi, { satuan }),
      persen: pembaca.sel(row, k.persen),
      kriteria: pembaca.sel(row, k.kriteria),
    }));
  return { ...selHasil(d, pembaca, kelompok, row), sasaran, indikator, program, pagu, realisasi, lapis, kinerja };
}

function selHasil(
  d: TabelDikenal,
  pembaca: PembacaSel,
  kelompok: KelompokUkuran,
  row: number,
): Pick<BarisAnggaran, "persen" | "efisiensi" | "satuanEfisiensi"> {
  const efisiensi = kolomEfisiensi(d, kelompok);
  return {
    persen: pembaca.sel(row, kelompok.persen),
    efisiensi: pembaca.sel(row, efisiensi),
    satuanEfisiensi: satuanEfisiensi(efisiensi),
  };
}
