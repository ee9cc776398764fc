import { cariJudul } from "./kolom-bernama";
import type { LayoutPendukung } from "./layout-pendukung";

const MUTU = [/^(jml|jumlah)$/, /^s-?2$/, /^s-?1( ?\/ ?d-?(4|iv))?$/, /^d-?(3|iii)$/, /^(sma|slta|sma\/.*)$/];

/** Posts and people by qualification and sex (L286–378): No, Jabatan, formasi ×5, yang ada ×5, L, P. */
export const pegawai: LayoutPendukung = {
  peran: "pegawai",
  alasan: "kolom jabatan, formasi/peta jabatan, dan pegawai yang ada",
  kenali(grid) {
    const judul = cariJudul(
      grid,
      [/^jabatan$/, /formasi|peta jabatan/, /yang ada|bezetting|tersedia/],
      /^(s-?[12]|d-?3|sma|slta)$/,
    );
    if (!judul) return null;
    const formasi = judul.kolom(/formasi|peta jabatan/);
    const ada = judul.kolom(/yang ada|bezetting|tersedia/);
    if (formasi === null || ada === null || ada <= formasi) return null;
    const diFormasi = MUTU.map((pola) => judul.kolom(pola, formasi)).map((k) => (k !== null && k < ada ? k : null));
    const diAda = MUTU.map((pola) => judul.kolom(pola, ada));
    const jenis = [/^(l|laki ?-? ?laki|pria)$/, /^(p|perempuan|wanita)$/].map((pola) => judul.kolom(pola, ada));
    return {
      kolom: [judul.kolom(/^no\.?$|^nomor$/), judul.kolom(/^jabatan$/), ...diFormasi, ...diAda, ...jenis],
      bawah: judul.bawah,
    };
  },
};
