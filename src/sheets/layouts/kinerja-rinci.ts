import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { TAHUN_INI } from "../../domain/dokumen/makna";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { BARIS_POLOS } from "../baris/baris-polos";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import type { Konsep } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { barisDitimbang } from "../kolom/isi-kolom";
import { KONSEP_INDIKATOR } from "../kolom/konsep";
import type { Layout, TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import { judulPenuh } from "../kolom/kolom";
import type { Kolom } from "../temukan-tabel";
import { ratakan } from "../rata-teks";

interface Rincian {
  readonly nama: Kolom;
  readonly satuan: Kolom | null;
  readonly kelompok: KelompokUkuran;
}

const TINGKAT = {
  tujuan: "indikator-tujuan",
  sasaran: "kegiatan",
  program: "indikator-program",
  kegiatan: "indikator-kegiatan",
} as const;
const BERTINGKAT_SASARAN: readonly Konsep[] = ["indikator", "sasaran-indikator"];
const NAMA: ReadonlySet<Konsep | null> = new Set(KONSEP_INDIKATOR);

/** The satuan to the right of a name, before the next name. */
function satuanDari({ kolom }: TabelDikenal["tabel"], nama: Kolom): Kolom | null {
  const kanan = kolom.filter((k) => k.column > nama.column);
  const batas = kanan.find((k) => NAMA.has(k.konsep))?.column ?? Number.POSITIVE_INFINITY;
  return kanan.find((k) => k.konsep === "satuan" && k.column < batas) ?? null;
}

/** Every row that is measured names a kegiatan of its own: the sasaran beside it only tells what it is for. */
function isTiapKegiatan(d: TabelDikenal, target: Kolom): boolean {
  const kegiatan = d.kolom("kegiatan");
  if (kegiatan === null) return false;
  const { grid, baris } = d.tabel;
  const berisi = barisDitimbang(baris).filter((row) => !grid.isBlank(row, target.column));
  const nama = new Set(berisi.map((row) => ratakan(grid.value(row, kegiatan.column))));
  return !nama.has("") && nama.size === berisi.length;
}

/** Figures beside an indikator or a sasaran are theirs. */
function isMilikSasaran(d: TabelDikenal, target: Kolom): boolean {
  if (BERTINGKAT_SASARAN.some((konsep) => d.kolom(konsep))) return true;
  return d.kolom("sasaran") !== null && !isTiapKegiatan(d, target);
}

/**
 * Pairs of figures that are no money, each with its result beside it, one a level: under the indikator of a tujuan, program
 * or kegiatan, or a list of outputs.
 */
function susunan(d: TabelDikenal): Rincian[] {
  const lengkap = d.kelompok.filter(
    (k) =>
      k.target?.konsep === "target" &&
      k.realisasi &&
      k.persen &&
      k.penentu.sisi !== "anggaran" &&
      (k.tingkat !== "sasaran" || !isMilikSasaran(d, k.target)),
  );
  const tunggal = lengkap.filter((k) => !lengkap.some((lain) => lain !== k && lain.tingkat === k.tingkat));
  if (d.kolom("asing")) return [];
  return tunggal.flatMap((kelompok) => {
    const nama = d.kolom(TINGKAT[kelompok.tingkat]);
    return nama ? [{ nama, satuan: satuanDari(d.tabel, nama), kelompok }] : [];
  });
}

/** "2025 - Maret › Target | Realisasi | Capaian": both of one month or quarter, or both of the sheet's, in one heading. */
function isSewaktu({ target, realisasi }: KelompokUkuran): boolean {
  if (target === null || realisasi === null) return false;
  const [a, b] = [target.penentu, realisasi.penentu];
  if (a.tw !== b.tw || a.bulan !== b.bulan) return false;
  return (a.tw ?? a.bulan) !== null || (a.tahun === b.tahun && !TAHUNAN.test(judulPenuh(target)));
}
const TAHUNAN = /\b(tahun|tahunan|setahun)\b/;

const isTahunIni = (d: TabelDikenal, { kelompok }: Rincian): boolean =>
  d.tw === null || d.tw === 4 || kelompok.realisasi?.penentu.sampaiDengan === true || isSewaktu(kelompok);

/** Target, realisasi and % of tujuan, programs, kegiatan or rincian output (baca.md §2): results in place, no indikator of the unit. */
export const kinerjaRinci: Layout = {
  kenali(d) {
    if (!susunan(d).some((susun) => isTahunIni(d, susun))) return null;
    return {
      peran: "kinerja-rinci",
      nilai: 0.6,
      alasan: "target dan realisasi tujuan, program, kegiatan, atau rincian output",
    };
  },
  baca(d, pembaca) {
    const semua = susunan(d).filter((susun) => isTahunIni(d, susun));
    const baris = d.tabel.baris.flatMap((row) => semua.flatMap((susun) => bacaBaris(pembaca, row, susun)));
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};

function bacaBaris(pembaca: PembacaSel, row: number, { nama, satuan, kelompok }: Rincian): BarisIndikator[] {
  const indikator = pembaca.teks(row, nama);
  if (!indikator || !isBerhuruf(indikator.teks) || isBarisRingkasan(indikator.teks)) return [];
  return [barisRinci(pembaca, row, indikator, pembaca.teks(row, satuan), kelompok)];
}

function barisRinci(
  pembaca: PembacaSel,
  row: number,
  indikator: TeksBersumber,
  satuan: TeksBersumber | null,
  kelompok: KelompokUkuran,
): BarisIndikator {
  const konteks = { satuan: satuan?.teks };
  const target = pembaca.angka(row, kelompok.target, konteks);
  const realisasi = pembaca.angka(row, kelompok.realisasi, konteks);
  const [persen, kriteria] = [pembaca.sel(row, kelompok.persen), pembaca.sel(row, kelompok.kriteria)];
  const ukuran = [{ makna: TAHUN_INI, target, realisasi, persen, kriteria }];
  return { ...BARIS_POLOS, indikator, satuan, target, realisasi, ukuran };
}
