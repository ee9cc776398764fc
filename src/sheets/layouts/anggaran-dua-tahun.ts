import { dalamRupiah } from "../kolom/skala-rupiah";
import type { Layout } from "../layout";

/** Belanja by kind, one row a year (L437–441). */
export const anggaranDuaTahun: Layout = {
  kenali(d) {
    if (!d.kolom("tahun") || d.tabel.kolom.filter((k) => k.konsep === "belanja").length < 2) return null;
    return { peran: "anggaran-dua-tahun", nilai: 0.95, alasan: "jenis belanja per tahun anggaran" };
  },
  baca(d, pembaca) {
    const belanja = d.tabel.kolom.filter((k) => k.konsep === "belanja");
    const baris = d.tabel.baris.flatMap((row) => {
      const tahun = /^20\d\d/.exec(pembaca.teks(row, d.kolom("tahun"))?.teks ?? "")?.[0];
      if (tahun === undefined) return [];
      const isi = belanja.flatMap((kolom) => {
        const nilai = dalamRupiah(pembaca.angka(row, kolom, { kolomRupiah: true }), d.skalaRupiah);
        const sel = kolom.selTeks.at(-1);
        return nilai && sel ? [{ nama: { teks: kolom.teks.at(-1) ?? "", sel }, nilai }] : [];
      });
      return [{ tahun: Number(tahun), belanja: isi, jumlah: pembaca.sel(row, d.kolom("jumlah")) }];
    });
    return { bentuk: "anggaran-tahunan", baris };
  },
};
