import type { BarisAnggaran, BarisTotalAnggaran, DokumenAnggaran } from "../../domain/dokumen/dokumen";
import { asalTabel } from "../asal-tabel";
import { isBarisRingkasan } from "../jenis-baris";
import type { Layout } from "../layout";
import { PembacaSel } from "../pembaca-sel";
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
    const baris: BarisAnggaran[] = [];
    const total: BarisTotalAnggaran[] = [];
    for (const row of d.tabel.baris) {
      indikator = pembaca.teks(row, d.kolom("indikator")) ?? indikator;
      const program = pembaca.teks(row, d.kolom("program"));
      const label = [program, pembaca.teks(row, d.kolom("no")), pembaca.teks(row, d.kolom("indikator"))];
      const pagu = pembaca.angka(row, d.kolom("pagu"), { kolomRupiah: true });
      if (label.some((t) => t !== null && isBarisRingkasan(t.teks)))
        total.push({ ...TANPA_HASIL, bagian: [...baris.keys()], pagu });
      else if (program) {
        const sasaran = pembaca.teks(row, d.kolom("sasaran"));
        baris.push({ ...TANPA_REALISASI, sasaran, indikator, program, pagu });
      }
    }
    return { bentuk: "anggaran", asal: asalTabel(d, pengenalan, pembaca), baris, total };
  },
};
