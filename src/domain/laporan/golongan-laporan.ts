import { kelasMenurun, type TingkatKriteria } from "../kriteria/kriteria";
import type { IndikatorLaporan, Laporan } from "./laporan";

/** Indikator of one class, or those of no class; together the groups hold each indikator of the report once. */
export interface Golongan {
  /** The class's name, or why there is none. */
  readonly kunci: string;
  /** null for those of no class. */
  readonly tingkat: TingkatKriteria | null;
  readonly isi: readonly IndikatorLaporan[];
}

type TanpaKelas = Exclude<IndikatorLaporan["capaian"]["status"], "dinilai">;

const TANPA_KELAS: readonly TanpaKelas[] = ["belum-dinilai", "tidak-dapat-dihitung"];

/** How many indikator of the report are in each class, the highest first, then those of none; groups of none are left out. */
export function golonganLaporan({ indikator, pengaturan }: Pick<Laporan, "indikator" | "pengaturan">): Golongan[] {
  const berkelas = kelasMenurun(pengaturan.kriteria.tingkat).map((tingkat): Golongan => ({
    kunci: `kelas ${tingkat.nama}`,
    tingkat,
    isi: indikator.filter((i) => i.kriteria?.nama === tingkat.nama),
  }));
  const tanpa = TANPA_KELAS.map((status): Golongan => ({
    kunci: status,
    tingkat: null,
    isi: indikator.filter((i) => i.kriteria === null && i.capaian.status === status),
  }));
  return [...berkelas, ...tanpa].filter(({ isi }) => isi.length > 0);
}
