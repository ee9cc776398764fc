import type { BarisAnggaran, BarisTotalAnggaran, TampakAnggaran } from "../../domain/dokumen/dokumen";
import { jumlahBagian } from "../../domain/anggaran/jumlah-bagian";
import { adaIsi } from "../../domain/angka/isi";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { bacaBarisUang, milikBaris, type TabelUang } from "../baris/baca-baris-uang";
import { bagianUang, isTegasJumlah, type BagianUang, type KolomBagian } from "../kolom/bagian-uang";
import { satuanEfisiensi } from "../kolom/satuan-efisiensi";
import type { Layout, TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";

const BERNAMA = ["program", "kegiatan", "sasaran"] as const;

function bagianTabel(d: TabelDikenal): BagianUang | null {
  if (!BERNAMA.some((konsep) => d.kolom(konsep)) || d.kolom("indikator") || d.kolom("asing") || d.tw !== null)
    return null;
  return bagianUang(d.tabel.kolom);
}

/** Pagu and realisasi in parts (kinds of belanja, sources of money), with or without columns for their sum. */
export const anggaranBagian: Layout = {
  kenali(d) {
    if (bagianTabel(d) === null) return null;
    return { peran: "realisasi-anggaran", nilai: 0.94, alasan: "pagu dan realisasi anggaran menurut bagian-bagiannya" };
  },
  baca(d, pembaca) {
    const susun = bagianTabel(d);
    if (!susun) return { bentuk: "anggaran", baris: [], total: [] };
    const semua = [...susun.bagian, susun.semua];
    const uang = bacaBarisUang(
      d,
      pembaca,
      semua.flatMap((b) => [b.pagu, b.realisasi]),
    );
    const pembacaBagian = { uang, pembaca };
    const bagian = susun.bagian.map((b, i) => tampakBagian(pembacaBagian, b, 2 * i));
    const { baris, total } = tampakJumlah(pembacaBagian, susun);
    const tiap = (i: number, sisi: "pagu" | "realisasi"): AngkaBersumber[] =>
      bagian.flatMap((b) => b.baris[i]?.[sisi] ?? []);
    const terurai = {
      tegas: isTegasJumlah(
        susun.semua.pagu,
        susun.bagian.flatMap((b) => b.pagu ?? []),
      ),
      baris: baris.map((_, i) => ({ pagu: tiap(i, "pagu"), realisasi: tiap(i, "realisasi") })),
    };
    return { bentuk: "anggaran", baris, total, bagian, terurai };
  },
};

interface PembacaBagian {
  readonly uang: TabelUang;
  readonly pembaca: PembacaSel;
}

type SelHasil = Pick<BarisAnggaran, "persen" | "efisiensi" | "satuanEfisiensi">;

const selHasil = ({ pembaca }: PembacaBagian, { persen, efisiensi }: KolomBagian, row: number): SelHasil => ({
  persen: pembaca.sel(row, persen),
  efisiensi: pembaca.sel(row, efisiensi),
  satuanEfisiensi: satuanEfisiensi(efisiensi),
});

/** Of one part, or of all: `ke` is the place of its pagu among the figures of a row. */
function tampakBagian(p: PembacaBagian, bagian: KolomBagian, ke: number): TampakAnggaran {
  const isi = (angka: readonly (AngkaBersumber | null)[]): Pick<BarisAnggaran, "pagu" | "realisasi"> => ({
    pagu: angka[ke] ?? null,
    realisasi: angka[ke + 1] ?? null,
  });
  return {
    baris: p.uang.baris.map((b): BarisAnggaran => ({
      ...milikBaris(b),
      ...isi(b.angka),
      ...selHasil(p, bagian, b.row),
    })),
    total: p.uang.total.map(({ row, angka, susunan }): BarisTotalAnggaran => ({
      ...susunan,
      ...isi(angka),
      ...selHasil(p, bagian, row),
      paguSel: p.pembaca.sel(row, bagian.pagu),
      realisasiSel: p.pembaca.sel(row, bagian.realisasi),
    })),
  };
}

/** The sums: staff's own where they wrote them, else those of the parts, for which a blank cell of the sum is then the place. */
function tampakJumlah(p: PembacaBagian, { bagian, semua }: BagianUang): TampakAnggaran {
  const ke = 2 * bagian.length;
  const tampak = tampakBagian(p, semua, ke);
  const isTertulis = (a: AngkaBersumber | null): boolean => a !== null && adaIsi(a.angka);
  const baris = tampak.baris.map((satu, i): BarisAnggaran => {
    const b = p.uang.baris[i];
    if (!b) return satu;
    const dihitung = jumlahBagian(
      bagian.map((_, n) => ({ pagu: b.angka[2 * n] ?? null, realisasi: b.angka[2 * n + 1] ?? null })),
    );
    const [adaPagu, adaRealisasi] = [isTertulis(satu.pagu), isTertulis(satu.realisasi)];
    return {
      ...satu,
      pagu: adaPagu ? satu.pagu : dihitung.pagu,
      realisasi: adaRealisasi ? satu.realisasi : dihitung.realisasi,
      ...(adaPagu ? {} : { paguSel: p.pembaca.sel(b.row, semua.pagu) }),
      ...(adaRealisasi ? {} : { realisasiSel: p.pembaca.sel(b.row, semua.realisasi) }),
    };
  });
  return { ...tampak, baris };
}
