import { MENURUT_JUDUL, type Kenalan } from "../../domain/kenalan/kenalan";
import type { ArtiKenalan } from "../../domain/kenalan/arti-kenalan";

/** A kenalan that comes with Capaian, for a form that many offices fill and that its words alone don't explain. */
export interface KenalanNasional {
  /** The form as sentences call it. */
  readonly nama: string;
  readonly kenalan: Kenalan;
}

const kolom = (isi: Readonly<Record<string, ArtiKenalan | null>>): Kenalan["kolom"] =>
  Object.entries(isi).map(([judul, arti]) => ({ judul, arti, waktu: MENURUT_JUDUL }));

/**
 * National forms by their headers, each header written as `judulKenalan` keeps it; columns that are not listed may stand
 * between. E.81, E.80, T-C.27 and the sheets of BPS are none of them: what their headers say is enough
 * (test/kenalan/nasional-*.test.ts). Nor is the instrument of puskesmas that caps its results at 100 and counts some targets
 * per mil: only who fills it in knows which.
 */
export const KENALAN_NASIONAL: readonly KenalanNasional[] = [
  {
    nama: "Penilaian Kinerja Puskesmas",
    kenalan: {
      peran: "pengukuran",
      barisJudul: 1,
      lembar: null,
      kolom: kolom({
        kegiatan: "indikator",
        "satuan sasaran (s)": "satuan",
        "total sasaran (tos)": null,
        "target sasaran (txtos)": "target",
        "pencapaian (p)": "realisasi",
        "sub variabel (terhadap target sasaran) (8:7x100)": "capaian",
      }),
    },
  },
];
