import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import { jangkauanAnggaran } from "../jangkauan-anggaran";
import type { Layout, TabelDikenal } from "../layout";
import { kelompokAnggaran } from "../pasangan-anggaran";
import type { Kolom } from "../temukan-tabel";
import { rapikan } from "../rata-teks";
import { bacaAnggaran } from "./realisasi-anggaran";

/** "51 Belanja Pegawai": a kind of belanja, by its account or not. */
export const isBelanja = (nama: string): boolean => /^[\d.\s)]*belanja\b/i.test(nama);

const BAGIAN_KANTOR = /^(nama )?(bidang|bagian|sub ?-?(bagian|bidang)|seksi|uptd?|unit kerja|satuan kerja|satker)\b/i;

/** "Bidang" alone names the rows: each the whole budget of a part of the office. */
const kolomBidang = (d: TabelDikenal): Kolom | null => {
  const kolom = d.kolom("penanggung-jawab");
  return kolom && BAGIAN_KANTOR.test(kolom.teks.at(-1) ?? "") ? kolom : null;
};

const SUMBER_UANG = /^(asal |jenis )?sumber (dana|pendanaan|pembiayaan|anggaran)\b/i;

/** "Sumber Dana" alone names the rows. */
const kolomSumber = (d: TabelDikenal): Kolom | null =>
  d.tabel.kolom.find((k) => SUMBER_UANG.test(rapikan(k.teks.at(-1) ?? ""))) ?? null;

const namaDi = (d: TabelDikenal, { column }: Kolom): { row: number; teks: string }[] =>
  d.tabel.baris
    .map((row) => ({ row, teks: rapikan(d.tabel.grid.value(row, column)) }))
    .filter(({ teks }) => isBerhuruf(teks) && !isBarisRingkasan(teks));

const kodeAkun = (d: TabelDikenal): Kolom | null => {
  const kolom = d.kolom("asing");
  return kolom && /^kode\b/i.test(rapikan(kolom.teks.at(-1) ?? "")) ? kolom : null;
};

/** Codes of one length: accounts of one level, none of them a part of another. */
function isSetingkat(d: TabelDikenal, baris: readonly { row: number }[]): boolean {
  const kode = d.kolom("kode") ?? kodeAkun(d);
  if (kode === null) return true;
  const isi = baris.map(({ row }) => rapikan(d.tabel.grid.value(row, kode.column)));
  return new Set(isi.map((k) => k.length)).size === 1 && new Set(isi).size === isi.length;
}

/** The column of names, where every row is a kind of belanja: under "Jenis Belanja", or "Uraian" with accounts of one level. */
function kolomBelanja(d: TabelDikenal): Kolom | null {
  const kolom = d.kolom("belanja") ?? d.kolom("uraian");
  if (kolom === null) return kolomBidang(d) ?? kolomSumber(d);
  const nama = namaDi(d, kolom);
  return nama.length > 1 && nama.every(({ teks }) => isBelanja(teks)) && isSetingkat(d, nama) ? kolom : null;
}

/** The same table with its kinds of belanja for names, as others have programs. */
function berprogram(d: TabelDikenal, nama: Kolom): TabelDikenal {
  const sebagai = { ...nama, konsep: "program" } as const;
  const kolom = d.tabel.kolom.map((k) => (k === nama ? sebagai : k));
  return {
    ...d,
    tabel: { ...d.tabel, kolom },
    kolom: (konsep) => (konsep === "program" ? sebagai : d.kolom(konsep)),
  };
}

const BERNAMA_LAIN = ["program", "kegiatan", "sasaran", "sasaran-indikator", "indikator", "tahun"] as const;

/**
 * Pagu and realisasi by kind of belanja (Pegawai, Barang, Modal), by bidang, or by source of money: all of the office's budget, so its total and serapan; only
 * where no table has it by sasaran or program.
 */
export const realisasiBelanja: Layout = {
  kenali(d) {
    if (d.kolom("asing") !== kodeAkun(d)) return null;
    if (BERNAMA_LAIN.some((konsep) => d.kolom(konsep)) || kolomBelanja(d) === null) return null;
    const kelompok = kelompokAnggaran(d);
    if (kelompok === null || jangkauanAnggaran(d, kelompok) === "sebagian") return null;
    return {
      peran: "realisasi-anggaran",
      nilai: 0.7,
      alasan: "pagu dan realisasi anggaran per jenis belanja, bidang, atau sumber dana",
    };
  },
  baca(d, pembaca) {
    const nama = kolomBelanja(d);
    const isi = bacaAnggaran(nama ? berprogram(d, nama) : d, pembaca);
    return { ...isi, per: "belanja", asal: { ...isi.asal, cadangan: true } };
  },
};
