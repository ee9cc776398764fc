import type { Tw } from "../../domain/capaian/triwulan";
import type { BarisAnggaran, BarisTotalAnggaran, DokumenAnggaran, TampakAnggaran } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { realisasiSetahun } from "../../domain/anggaran/anggaran-triwulan";
import { asalTabel } from "../asal-tabel";
import { bacaBarisUang, type TabelUang } from "../baris/baca-baris-uang";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { barisDitimbang, berisiRupiah, nilaiKolom } from "../kolom/isi-kolom";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import type { CellValue } from "../snapshot";
import type { Kolom } from "../tabel";

interface Susunan {
  readonly pagu: Kolom;
  readonly triwulan: readonly KelompokUkuran[];
}

/** "Target › Anggaran" over amounts is a pagu, where each quarter's column below "Anggaran" holds amounts too. */
function isPagu(d: TabelDikenal, target: Kolom, triwulan: readonly KelompokUkuran[]): boolean {
  if (target.konsep === "pagu") return true;
  const isi = (kolom: Kolom): CellValue[] => nilaiKolom(d.tabel.grid, barisDitimbang(d.tabel.baris), kolom);
  const terisi = triwulan.map((k) => (k.realisasi ? isi(k.realisasi) : [])).filter((nilai) => nilai.length > 0);
  return target.konsep === "target" && terisi.length > 0 && [isi(target), ...terisi].every(berisiRupiah);
}

/** One pagu for the year, and the realisasi of several quarters beside it; null for any other table. */
function susunan(d: TabelDikenal): Susunan | null {
  const diSampingKinerja = d.kolom("indikator") !== null;
  const anggaran = d.kelompok.filter(
    ({ tingkat, target, realisasi, penentu: { sisi } }) =>
      tingkat === "sasaran" &&
      (target ?? realisasi) !== null &&
      (diSampingKinerja ? sisi === "anggaran" : sisi !== "kinerja"),
  );
  const [pagu, ...paguLain] = anggaran.filter((k) => k.target && !k.realisasi && k.penentu.tw === null);
  const triwulan = anggaran.filter((k) => k.realisasi && !k.target && k.penentu.tw !== null);
  const tw = new Set(triwulan.map((k) => k.penentu.tw));
  if (!pagu?.target || paguLain.length > 0 || !isPagu(d, pagu.target, triwulan)) return null;
  if (tw.size < 2 || tw.size < triwulan.length || triwulan.length + 1 < anggaran.length) return null;
  return { pagu: pagu.target, triwulan };
}

/** "Realisasi Anggaran per Triwulan": the header says that each amount is of its quarter. */
const isPerTriwulan = ({ realisasi }: KelompokUkuran): boolean =>
  /\b(per|tiap|setiap|masing-masing) ?(triwulan|tw)\b/i.test(realisasi?.teks.join(" ") ?? "");

const TANPA_HASIL = { persen: null, efisiensi: null, satuanEfisiensi: "rupiah" } as const;

/** Pagu and the realisasi of each quarter per program, with the % of each quarter (baca.md §2). */
export const anggaranTriwulan: Layout = {
  nama: "anggaran-triwulan",
  kenali(d) {
    if (!(d.kolom("program") ?? d.kolom("kegiatan")) || d.kolom("asing")) return null;
    if (susunan(d) === null) return null;
    const nilai = d.kolom("indikator") ? 0.6 : 0.8;
    return { peran: "realisasi-anggaran", nilai, alasan: "pagu dan realisasi anggaran tiap triwulan per program" };
  },
  baca(d, pengenalan): DokumenAnggaran {
    const pembaca = new PembacaSel(d.tabel);
    const susun = susunan(d);
    const kosong = { baris: [], total: [] };
    if (!susun) return { bentuk: "anggaran", asal: asalTabel(d, pengenalan, pembaca), ...kosong };
    const uang = bacaBarisUang(d, pembaca, [susun.pagu, ...susun.triwulan.map((k) => k.realisasi)]);
    const triwulan = susun.triwulan.map((k, i) => tampakTriwulan(uang, pembaca, k, i + 1));
    const { baris, total } = tampakSetahun(uang, pembaca, susun);
    return { bentuk: "anggaran", asal: asalTabel(d, pengenalan, pembaca), baris, total, triwulan };
  },
};

type Nama = Pick<BarisAnggaran, "sasaran" | "indikator" | "program" | "lapis" | "kinerja">;

const nama = ({ sasaran, indikator, program, lapis }: TabelUang["baris"][number]): Nama => ({
  sasaran,
  indikator,
  program,
  lapis,
  kinerja: [],
});

function tampakTriwulan(uang: TabelUang, pembaca: PembacaSel, k: KelompokUkuran, ke: number): TampakAnggaran {
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
    baris: uang.baris.map((b): BarisAnggaran => ({ ...nama(b), ...isi(b.angka), ...sel(b.row) })),
    total: uang.total.map(({ row, angka, susunan: s }): BarisTotalAnggaran => ({
      ...s,
      ...isi(angka),
      ...sel(row),
      paguSel: null,
      realisasiSel: pembaca.sel(row, k.realisasi),
    })),
  };
}

function tampakSetahun(uang: TabelUang, pembaca: PembacaSel, { pagu, triwulan }: Susunan): TampakAnggaran {
  const tw = triwulan.flatMap((k): Tw[] => (k.penentu.tw === null ? [] : [k.penentu.tw]));
  const sampai = triwulan.some((k) => k.penentu.sampaiDengan);
  const setahun = realisasiSetahun(
    uang.baris.map((b) => ({ pagu: b.angka[0] ?? null, triwulan: b.angka.slice(1) })),
    { lengkap: tw.length === 4, sampaiDengan: sampai, perTriwulan: triwulan.every(isPerTriwulan) },
  );
  return {
    baris: uang.baris.map((b, i): BarisAnggaran => ({
      ...nama(b),
      ...TANPA_HASIL,
      pagu: b.angka[0] ?? null,
      realisasi: setahun[i] ?? null,
    })),
    total: uang.total.map(({ row, angka, susunan: s }): BarisTotalAnggaran => ({
      ...s,
      ...TANPA_HASIL,
      pagu: angka[0] ?? null,
      realisasi: null,
      paguSel: pembaca.sel(row, pagu),
      realisasiSel: null,
    })),
  };
}
