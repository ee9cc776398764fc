import { ATURAN_MINIMUM, JENIS_INDIKATOR, type AturanMinimum, type JenisIndikator } from "../capaian/capaian";
import { ATURAN_EFISIENSI, KOLOM_EFISIENSI, type AturanEfisiensi, type KolomEfisiensi } from "../anggaran/efisiensi";
import { BATAS_RATA_RATA, type BatasRataRata } from "../capaian/batas-rata-rata";
import { KATA_SKALA_TERPANJANG } from "../angka/sah-skala";
import type { Skala } from "../angka/skala-predikat";
import { POLA, type Pola } from "../capaian/triwulan";
import type { Kenalan } from "../kenalan/kenalan";
import { bacaKenalanTersimpan } from "../kenalan/baca-kenalan";
import type { Peran } from "../dokumen/dokumen";
import type { AturanKriteria } from "../kriteria/kriteria";
import type { TemuanDiterima } from "../temuan/penerimaan";
import {
  daftarDari,
  isObjek,
  lebihDari,
  petaPilihan,
  petaTeks,
  petaTeksPendek,
  pilihan,
  saklar,
  tahunAtauNull,
  teksAtauNull,
  type Butir,
} from "./butir";
import { HURUF, KERTAS, UKURAN_NASKAH, UKURAN_TABEL, type SetelanCetak } from "./cetak";
import { aturanKriteria } from "./kriteria-tersimpan";
import { daftarSkala } from "./skala-tersimpan";

/** Which document's target binds (kinerja.md §2). */
export const DASAR_TARGET = ["pk-perubahan", "pk", "renstra", "pengukuran"] as const;
export type DasarTarget = (typeof DASAR_TARGET)[number];

/** Two names of one indikator, as the user confirmed; or two that the user says differ. */
export interface PasanganNama {
  readonly a: string;
  readonly b: string;
}

export const INSTANSI_TERPANJANG = 300;
export const PEMBANDING_TERPANJANG = 60;

/** What may be set of who signs the report: each with the letters it may have. */
export const BUTIR_KEPALA = { namaKepala: 120, nipKepala: 40, jabatanKepala: INSTANSI_TERPANJANG, tempat: 80 } as const;
export type ButirKepala = keyof typeof BUTIR_KEPALA;

/** Everything that staff may choose; kept in the workbook. Names are compared as `kunciNama` does. */
export interface Pengaturan extends SetelanCetak {
  /** null: from the titles. */
  readonly tahun: number | null;
  /** The office's name in tables, report and pane; null: from the titles. */
  readonly instansi: string | null;
  /** Who signs the report and where; null: as the signatures on the sheets say. */
  readonly namaKepala: string | null;
  readonly nipKepala: string | null;
  readonly jabatanKepala: string | null;
  readonly tempat: string | null;
  /** null: the latest document that the workbook has. */
  readonly dasarTarget: DasarTarget | null;
  readonly aturanMinimum: AturanMinimum;
  readonly kriteria: AturanKriteria;
  /** What a capaian counts for at most in an average, in percent; null: as it is. */
  readonly batasRataRata: BatasRataRata | null;
  /** When what is left of a sasaran's budget is called efisiensi in tables. */
  readonly efisiensi: AturanEfisiensi;
  /** Figures that the table of budget and kinerja has besides. */
  readonly kolomEfisiensi: readonly KolomEfisiensi[];
  /** A capaian above this many percent is asked about before it is written (baca.md §1). */
  readonly batasCapaianWajar: number;
  readonly pasangan: readonly PasanganNama[];
  readonly bukanPasangan: readonly PasanganNama[];
  readonly jenis: Readonly<Record<string, JenisIndikator>>;
  readonly pola: Readonly<Record<string, Pola>>;
  /** Scales of grades that staff set: of a shipped scale's name in its place, else besides. */
  readonly skalaPredikat: readonly Skala[];
  /** The name of the scale on which an indikator's grades are compared, where its words stand on several. */
  readonly skalaIndikator: Readonly<Record<string, string>>;
  /** What tables and report call those that a sheet compares with, by what the sheet calls them: "Provinsi" is "Provinsi Contoh". */
  readonly pembanding: Readonly<Record<string, string>>;
  /** Which sheet (by name) plays a role for which several are candidates. */
  readonly lembarPeran: Readonly<Partial<Record<Peran, string>>>;
  /** Whether charts are made beside the tables of the LKj. */
  readonly grafik: boolean;
  /** Temuan that staff accepted, with the reason; each holds until its cells change. */
  readonly diterima: readonly TemuanDiterima[];
  /** What staff taught of sheets, the latest last. */
  readonly kenalan: readonly Kenalan[];
}

const isPasangan = (nilai: unknown): nilai is PasanganNama =>
  isObjek(nilai) && typeof nilai.a === "string" && typeof nilai.b === "string";

const isDiterima = (nilai: unknown): nilai is TemuanDiterima =>
  isObjek(nilai) && typeof nilai.kunci === "string" && typeof nilai.alasan === "string";

/**
 * How each setting is kept: its default, and how it is read from what a workbook holds. A new setting is one line in
 * `Pengaturan` and one here; its list of values stands beside its type, for the pane and the command line alike.
 */
export const BUTIR_PENGATURAN: { readonly [K in keyof Pengaturan]: Butir<Pengaturan[K]> } = {
  tahun: tahunAtauNull,
  instansi: teksAtauNull(INSTANSI_TERPANJANG),
  namaKepala: teksAtauNull(BUTIR_KEPALA.namaKepala),
  nipKepala: teksAtauNull(BUTIR_KEPALA.nipKepala),
  jabatanKepala: teksAtauNull(BUTIR_KEPALA.jabatanKepala),
  tempat: teksAtauNull(BUTIR_KEPALA.tempat),
  dasarTarget: pilihan(DASAR_TARGET, null),
  aturanMinimum: pilihan(ATURAN_MINIMUM, "selisih"),
  kriteria: aturanKriteria,
  batasRataRata: pilihan(BATAS_RATA_RATA, null),
  efisiensi: pilihan(ATURAN_EFISIENSI, "selalu"),
  kolomEfisiensi: daftarDari((nilai): nilai is KolomEfisiensi => KOLOM_EFISIENSI.some((satu) => satu === nilai)),
  batasCapaianWajar: lebihDari(100, 300),
  pasangan: daftarDari(isPasangan),
  bukanPasangan: daftarDari(isPasangan),
  jenis: petaPilihan(JENIS_INDIKATOR),
  pola: petaPilihan(POLA),
  skalaPredikat: daftarSkala,
  skalaIndikator: petaTeksPendek(KATA_SKALA_TERPANJANG),
  pembanding: petaTeksPendek(PEMBANDING_TERPANJANG),
  lembarPeran: petaTeks,
  grafik: saklar(true),
  kertas: pilihan(KERTAS, "A4"),
  huruf: pilihan(HURUF, "Arial"),
  ukuranTabel: pilihan(UKURAN_TABEL, null),
  ukuranNaskah: pilihan(UKURAN_NASKAH, 11),
  diterima: daftarDari(isDiterima),
  kenalan: {
    bawaan: [],
    baca: (nilai) => (Array.isArray(nilai) ? nilai.flatMap((satu) => bacaKenalanTersimpan(satu) ?? []) : undefined),
  },
};

const KUNCI = Object.keys(BUTIR_PENGATURAN) as (keyof Pengaturan)[];

function susun(nilai: <K extends keyof Pengaturan>(kunci: K) => Pengaturan[K]): Pengaturan {
  return Object.fromEntries(KUNCI.map((kunci) => [kunci, nilai(kunci)])) as unknown as Pengaturan;
}

export const PENGATURAN_BAWAAN: Pengaturan = susun((kunci) => BUTIR_PENGATURAN[kunci].bawaan);

/** Settings from what is stored, by key; whatever is damaged or unknown falls back to its default, piece by piece. */
export function bacaPengaturan(tersimpan: Readonly<Record<string, unknown>>): Pengaturan {
  return susun((kunci) => BUTIR_PENGATURAN[kunci].baca(tersimpan[kunci]) ?? BUTIR_PENGATURAN[kunci].bawaan);
}

/** The names of stored settings whose value none of them can have, so that the default stands in its place. */
export function takTerpakai(tersimpan: Readonly<Record<string, unknown>>): string[] {
  return KUNCI.filter((kunci) => {
    const nilai = tersimpan[kunci];
    return nilai !== undefined && nilai !== null && BUTIR_PENGATURAN[kunci].baca(nilai) === undefined;
  });
}
