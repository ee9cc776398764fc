import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { TAHUN_INI } from "../../domain/dokumen/makna";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { asalTabel } from "../asal-tabel";
import { BARIS_POLOS } from "../baris/baris-polos";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import type { Konsep } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../tabel";

interface Rincian {
  readonly nama: Kolom;
  readonly satuan: Kolom | null;
  readonly kelompok: KelompokUkuran;
}

const TINGKAT = { sasaran: "kegiatan", program: "indikator-program", kegiatan: "indikator-kegiatan" } as const;
const BERTINGKAT_SASARAN: readonly Konsep[] = ["indikator", "sasaran-indikator", "sasaran"];

/** A pair of figures that are no money, its result beside it, under the indikator of a program or kegiatan, or a list of outputs. */
function susunan(d: TabelDikenal): Rincian | null {
  const lengkap = d.kelompok.filter(
    (k) => k.target?.konsep === "target" && k.realisasi && k.persen && k.penentu.sisi !== "anggaran",
  );
  const bersasaran = BERTINGKAT_SASARAN.some((konsep) => d.kolom(konsep));
  const [kelompok, ...lain] = lengkap.filter((k) => k.tingkat !== "sasaran" || !bersasaran);
  const nama = kelompok ? d.kolom(TINGKAT[kelompok.tingkat]) : null;
  if (!kelompok || !nama || lain.length > 0 || d.kolom("asing")) return null;
  const satuan = d.tabel.kolom.find((k) => k.konsep === "satuan" && k.column > nama.column) ?? null;
  return { nama, satuan, kelompok };
}

/** Target, realisasi and % of programs, kegiatan or rincian output (baca.md §2): results in place, no indikator of the unit. */
export const kinerjaRinci: Layout = {
  nama: "kinerja-rinci",
  kenali(d) {
    const susun = susunan(d);
    const tahunIni = d.tw === null || d.tw === 4 || susun?.kelompok.realisasi?.penentu.sampaiDengan === true;
    if (!tahunIni || susun === null) return null;
    return {
      peran: "kinerja-rinci",
      nilai: 0.6,
      alasan: "target dan realisasi program, kegiatan, atau rincian output",
    };
  },
  baca(d, pengenalan): DokumenIndikator {
    const pembaca = new PembacaSel(d.tabel);
    const susun = susunan(d);
    const baris = susun ? d.tabel.baris.flatMap((row) => bacaBaris(pembaca, row, susun)) : [];
    return { bentuk: "indikator", asal: asalTabel(d, pengenalan, pembaca), baris, bawahan: [] };
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
