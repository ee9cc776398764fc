import type { BarisProgram } from "../../domain/dokumen/dokumen";
import { bacaBarisUang, hanyaBerprogram } from "../baris/baca-baris-uang";
import type { Layout } from "../layout";

/** Programs and kegiatan with the budget before and after its change (L499–528). */
export const programKegiatan: Layout = {
  kenali(d) {
    if (!d.kolom("sebelum") || !d.kolom("sesudah") || !(d.kolom("program") ?? d.kolom("kegiatan"))) return null;
    return {
      peran: "program-kegiatan",
      nilai: 0.95,
      alasan: "program/kegiatan dengan anggaran sebelum dan sesudah perubahan",
    };
  },
  baca(d, pembaca) {
    const uang = hanyaBerprogram(bacaBarisUang(d, pembaca, [d.kolom("sebelum"), d.kolom("sesudah")]));
    const baris = uang.baris.flatMap(({ row, sasaran, kode, program, angka, tingkat, lapis }): BarisProgram[] => {
      const [sebelum = null, sesudah = null] = angka;
      if (!program) return [];
      return [
        {
          sasaran,
          kode,
          nama: program,
          tingkat,
          lapis,
          sebelum,
          sesudah,
          selisih: pembaca.sel(row, d.kolom("selisih")),
        },
      ];
    });
    const total = uang.total.map(({ row, susunan }) => ({
      ...susunan,
      sebelum: pembaca.sel(row, d.kolom("sebelum")),
      sesudah: pembaca.sel(row, d.kolom("sesudah")),
      selisih: pembaca.sel(row, d.kolom("selisih")),
    }));
    return { bentuk: "program", baris, urusan: [...uang.judul], total };
  },
};
