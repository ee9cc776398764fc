import { sampaiBulanTabel } from "../susun-asal";
import type { Tw } from "../../domain/capaian/triwulan";
import type { BarisAnggaran, BarisTotalAnggaran, TampakAnggaran } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { adaIsi } from "../../domain/angka/isi";
import { realisasiSetahun } from "../../domain/anggaran/anggaran-triwulan";
import { bacaBarisUang, milikBaris, type TabelUang } from "../baris/baca-baris-uang";
import { sampaiBulanTw } from "../kolom/bulan";
import { satuanEfisiensi } from "../kolom/satuan-efisiensi";
import type { Layout } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import { isPenjumlahan, isPerTriwulan, susunanTriwulan, type SusunanTriwulan } from "./triwulan-uang";

const BERNAMA = ["program", "kegiatan", "sasaran"] as const;

const TANPA_HASIL = { persen: null, efisiensi: null, satuanEfisiensi: "rupiah" } as const;

/** Pagu and the realisasi of each quarter per program, with the % of each quarter (baca.md §2). */
export const anggaranTriwulan: Layout = {
  kenali(d) {
    if (!BERNAMA.some((konsep) => d.kolom(konsep)) || d.kolom("asing")) return null;
    if (susunanTriwulan(d) === null) return null;
    const nilai = d.kolom("indikator") ? 0.6 : d.kolom("sasaran") ? 0.93 : 0.8;
    return { peran: "realisasi-anggaran", nilai, alasan: "pagu dan realisasi anggaran tiap triwulan per program" };
  },
  baca(d, pembaca) {
    const susun = susunanTriwulan(d);
    const kosong = { baris: [], total: [] };
    if (!susun) return { bentuk: "anggaran", ...kosong };
    const uang = bacaBarisUang(d, pembaca, [susun.pagu, ...susun.triwulan.map((k) => k.realisasi), susun.jumlah]);
    const triwulan = susun.triwulan.map((k, i) => tampakTriwulan(uang, pembaca, k, i + 1));
    const { sampai, ...setahun } = tampakSetahun(uang, pembaca, susun);
    const sampaiBulan = sampaiBulanTabel(d) ?? (sampai === null ? null : sampaiBulanTw(sampai));
    return { bentuk: "anggaran", asal: { sampaiBulan }, ...setahun, triwulan };
  },
};

interface Setahun extends TampakAnggaran {
  readonly sampai: Tw | null;
}

function tampakTriwulan(
  uang: TabelUang,
  pembaca: PembacaSel,
  k: SusunanTriwulan["triwulan"][number],
  ke: number,
): TampakAnggaran {
  const isi = (angka: readonly (AngkaBersumber | null)[]): Pick<BarisAnggaran, "pagu" | "realisasi"> => ({
    pagu: angka[0] ?? null,
    realisasi: angka[ke] ?? null,
  });
  const sel = (
    row: number,
  ): typeof TANPA_HASIL | (Omit<typeof TANPA_HASIL, "persen"> & Pick<BarisAnggaran, "persen">) => ({
    ...TANPA_HASIL,
    persen: pembaca.sel(row, k.persen),
  });
  return {
    baris: uang.baris.map((b): BarisAnggaran => ({ ...milikBaris(b), ...isi(b.angka), ...sel(b.row) })),
    total: uang.total.map(({ row, angka, susunan: s }): BarisTotalAnggaran => ({
      ...s,
      ...isi(angka),
      ...sel(row),
      paguSel: null,
      realisasiSel: pembaca.sel(row, k.realisasi),
    })),
  };
}

function tampakSetahun(uang: TabelUang, pembaca: PembacaSel, susun: SusunanTriwulan): Setahun {
  const { pagu, triwulan, jumlah, persen, efisiensi } = susun;
  const akhir = triwulan.length + 1;
  const dihitung = realisasiSetahun(
    uang.baris.map((b) => ({ pagu: b.angka[0] ?? null, triwulan: b.angka.slice(1, akhir) })),
    {
      tw: triwulan.map((k) => k.tw),
      sampaiDengan: triwulan.some((k) => k.penentu.sampaiDengan),
      perTriwulan: isPenjumlahan(jumlah) || triwulan.every(isPerTriwulan),
    },
  );
  const hasil = (row: number): Pick<BarisAnggaran, "persen" | "efisiensi" | "satuanEfisiensi"> => ({
    persen: pembaca.sel(row, persen),
    efisiensi: pembaca.sel(row, efisiensi),
    satuanEfisiensi: satuanEfisiensi(efisiensi),
  });
  const tertulis = uang.baris.map((b) => b.angka[akhir] ?? null);
  const isTertulis = (a: AngkaBersumber | null): boolean => a !== null && adaIsi(a.angka);
  return {
    sampai: tertulis.some(isTertulis) ? null : dihitung.sampai,
    baris: uang.baris.map((b, i): BarisAnggaran => {
      const satu = tertulis[i] ?? null;
      const menulis = jumlah !== null && !isTertulis(satu);
      return {
        ...milikBaris(b),
        ...hasil(b.row),
        pagu: b.angka[0] ?? null,
        realisasi: isTertulis(satu) ? satu : (dihitung.baris[i] ?? null),
        ...(menulis ? { realisasiSel: pembaca.sel(b.row, jumlah) } : {}),
      };
    }),
    total: uang.total.map(({ row, angka, susunan: s }): BarisTotalAnggaran => ({
      ...s,
      ...hasil(row),
      pagu: angka[0] ?? null,
      realisasi: angka[akhir] ?? null,
      paguSel: pembaca.sel(row, pagu),
      realisasiSel: pembaca.sel(row, jumlah),
    })),
  };
}
