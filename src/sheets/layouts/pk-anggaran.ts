import type { BarisAnggaran, DokumenAnggaran } from "../../domain/dokumen";
import { asalTabel } from "../asal-tabel";
import { isBarisRingkasan } from "../baris-indikator";
import type { Layout } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import type { TeksBersumber } from "../../domain/sumber";

const TANPA_REALISASI = {
  realisasi: null,
  persen: null,
  efisiensi: null,
  satuanEfisiensi: "rupiah",
  kinerja: [],
} as const satisfies Partial<BarisAnggaran>;

/** Programs and their pagu below a Perjanjian Kinerja (L560–567). */
export const pkAnggaran: Layout = {
  nama: "pk-anggaran",
  kenali(d) {
    if (!d.kolom("program") || !d.kolom("pagu") || d.kolom("asing") || d.kolom("sebelum")) return null;
    if (d.kelompok.some((k) => k.realisasi)) return null;
    if (!/perjanjian kinerja|penetapan kinerja/.test(d.judul) && !/(^|[^a-z])pk([^a-z]|$)/i.test(d.namaLembar))
      return null;
    return { peran: "pk-anggaran", nilai: 0.9, alasan: "program dan anggaran pada lembar Perjanjian Kinerja" };
  },
  baca(d, pengenalan): DokumenAnggaran {
    const pembaca = new PembacaSel(d.tabel);
    let indikator: TeksBersumber | null = null;
    const baris = d.tabel.baris.flatMap((row) => {
      indikator = pembaca.teks(row, d.kolom("indikator")) ?? indikator;
      const program = pembaca.teks(row, d.kolom("program"));
      const label = [program, pembaca.teks(row, d.kolom("no")), pembaca.teks(row, d.kolom("indikator"))];
      if (!program || label.some((t) => t !== null && isBarisRingkasan(t.teks))) return [];
      const pagu = pembaca.angka(row, d.kolom("pagu"), { kolomRupiah: true });
      return [{ ...TANPA_REALISASI, sasaran: pembaca.teks(row, d.kolom("sasaran")), indikator, program, pagu }];
    });
    return { bentuk: "anggaran", asal: asalTabel(d, pengenalan, pembaca), baris, total: [] };
  },
};
