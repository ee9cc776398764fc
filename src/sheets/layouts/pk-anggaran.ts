import type { BarisAnggaran, BarisTotalAnggaran } from "../../domain/dokumen/dokumen";
import { bacaBarisUang, hanyaBerprogram } from "../baris/baca-baris-uang";
import type { Layout } from "../layout";
import type { TeksBersumber } from "../../domain/dokumen/sumber";

const TANPA_REALISASI = {
  realisasi: null,
  persen: null,
  efisiensi: null,
  satuanEfisiensi: "rupiah",
  kinerja: [],
} as const satisfies Partial<BarisAnggaran>;

/** A total that staff wrote is read to be checked; nothing is ever written into a Perjanjian Kinerja. */
const TANPA_HASIL = {
  realisasi: null,
  paguSel: null,
  realisasiSel: null,
  persen: null,
  efisiensi: null,
  satuanEfisiensi: "rupiah",
} as const satisfies Partial<BarisTotalAnggaran>;

/** Programs and their pagu below a Perjanjian Kinerja (L560–567). */
export const pkAnggaran: Layout = {
  kenali(d) {
    if (!(d.kolom("program") ?? d.kolom("kegiatan")) || !d.kolom("pagu") || d.kolom("asing") || d.kolom("sebelum"))
      return null;
    if (d.kelompok.some((k) => k.realisasi)) return null;
    if (!/perjanjian kinerja|penetapan kinerja/.test(d.judul) && !/(^|[^a-z])pk([^a-z]|$)/i.test(d.namaLembar))
      return null;
    return { peran: "pk-anggaran", nilai: 0.9, alasan: "program dan anggaran pada lembar Perjanjian Kinerja" };
  },
  baca(d, pembaca) {
    const uang = hanyaBerprogram(bacaBarisUang(d, pembaca, [d.kolom("pagu")]));
    let indikator: TeksBersumber | null = null;
    const baris = uang.baris.flatMap((b): BarisAnggaran[] => {
      indikator = b.indikator ?? indikator;
      const [pagu = null] = b.angka;
      if (!b.program) return [];
      const sasaran = pembaca.teks(b.row, d.kolom("sasaran"));
      return [{ ...TANPA_REALISASI, sasaran, indikator, program: b.program, pagu, lapis: b.lapis }];
    });
    const total = uang.total.map(({ angka: [pagu = null], susunan }) => ({ ...TANPA_HASIL, ...susunan, pagu }));
    return { bentuk: "anggaran", baris, total };
  },
};
