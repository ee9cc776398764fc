import type { AturanMinimum, JenisIndikator } from "../capaian/capaian";
import type { Peran } from "../dokumen/dokumen";
import { KRITERIA_PERMENDAGRI_86, type AturanKriteria } from "../kriteria/kriteria";
import type { TemuanDiterima } from "../temuan/temuan-diterima";
import type { Pola } from "../capaian/triwulan";

/** Which document's target binds (kinerja.md §2). */
export type DasarTarget = "pk-perubahan" | "pk" | "renstra" | "pengukuran";

/** Two names of one indikator, as the user confirmed; or two that the user says differ. */
export interface PasanganNama {
  readonly a: string;
  readonly b: string;
}

/** Everything that staff may choose; kept in the workbook. Names are compared as `kunciNama` does. */
export interface Pengaturan {
  /** null: from the titles. */
  readonly tahun: number | null;
  /** null: the latest document that the workbook has. */
  readonly dasarTarget: DasarTarget | null;
  readonly aturanMinimum: AturanMinimum;
  readonly kriteria: AturanKriteria;
  /** A capaian above this many percent is asked about before it is written (baca.md §1). */
  readonly batasCapaianWajar: number;
  readonly pasangan: readonly PasanganNama[];
  readonly bukanPasangan: readonly PasanganNama[];
  readonly jenis: Readonly<Record<string, JenisIndikator>>;
  readonly pola: Readonly<Record<string, Pola>>;
  /** Which sheet (by name) plays a role for which several are candidates. */
  readonly lembarPeran: Readonly<Partial<Record<Peran, string>>>;
  /** Whether charts are made beside the tables of the LKj. */
  readonly grafik: boolean;
  /** Temuan that staff accepted, with the reason; each holds until its cells change. */
  readonly diterima: readonly TemuanDiterima[];
}

export const PENGATURAN_BAWAAN: Pengaturan = {
  tahun: null,
  dasarTarget: null,
  aturanMinimum: "selisih",
  kriteria: KRITERIA_PERMENDAGRI_86,
  batasCapaianWajar: 300,
  pasangan: [],
  bukanPasangan: [],
  jenis: {},
  pola: {},
  lembarPeran: {},
  grafik: true,
  diterima: [],
};
