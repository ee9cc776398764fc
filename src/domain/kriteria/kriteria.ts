import { banding, bulatkan, dariBilangan, type Desimal } from "../angka/desimal";

export interface TingkatKriteria {
  /** The lowest capaian in percent that reaches this class; the lowest class takes all that is below, too. */
  readonly batasBawah: number;
  readonly nama: string;
  readonly singkat: string;
  readonly kode: string;
  /** Fill, "#RRGGBB". */
  readonly warna: string;
  /** False: only what is above the floor reaches the class ("> 85"); else the floor does, too ("≥ 85"). */
  readonly batasIkut?: boolean;
}

export const PEMBULATAN_KRITERIA = ["tidak", "bilangan-bulat"] as const;

/** The printed scale leaves gaps (90–91): `tidak` lets the floor of the upper class decide; else round first. */
export interface AturanKriteria {
  readonly tingkat: readonly TingkatKriteria[];
  readonly pembulatan: (typeof PEMBULATAN_KRITERIA)[number];
  /** Where the scale comes from, as Tabel III.1 prints it; absent for Permendagri's and for an office's own. */
  readonly sumber?: string;
}

const SANGAT_RENDAH: TingkatKriteria = {
  batasBawah: 0,
  nama: "Sangat Rendah",
  singkat: "SGT RENDAH",
  kode: "Merah",
  warna: "#FF0000",
};

/** Permendagri 86/2017 as the report prints it (kinerja.md §3). */
export const KRITERIA_PERMENDAGRI_86: AturanKriteria = {
  tingkat: [
    { batasBawah: 91, nama: "Sangat Baik", singkat: "SGT BAIK", kode: "Hijau Tua", warna: "#00B050" },
    { batasBawah: 76, nama: "Tinggi", singkat: "TINGGI", kode: "Hijau Muda", warna: "#92D050" },
    { batasBawah: 66, nama: "Sedang", singkat: "SEDANG", kode: "Kuning Tua", warna: "#FFC000" },
    { batasBawah: 51, nama: "Rendah", singkat: "RENDAH", kode: "Kuning Muda", warna: "#FFFF00" },
    SANGAT_RENDAH,
  ],
  pembulatan: "tidak",
};

/**
 * The class of a capaian in percent, compared unrounded unless the rule says otherwise (kinerja.md §3). The order of
 * `tingkat` does not matter; below every floor the lowest class takes it. A rule without classes counts as Permendagri's.
 */
export function tentukanKriteria(persen: Desimal, aturan: AturanKriteria = KRITERIA_PERMENDAGRI_86): TingkatKriteria {
  const nilai = aturan.pembulatan === "bilangan-bulat" ? bulatkan(persen, 0) : persen;
  const tangga = tanggaKriteria(aturan);
  for (const { tingkat, batas } of tangga)
    if (batas === null ? tingkat.batasBawah < 0 : banding(nilai, batas) >= (tingkat.batasIkut === false ? 1 : 0))
      return tingkat;
  return tangga.at(-1)?.tingkat ?? SANGAT_RENDAH;
}

interface AnakTangga {
  readonly tingkat: TingkatKriteria;
  /** null for a floor without end. */
  readonly batas: Desimal | null;
}

/** Classes from the highest floor down; of two with one floor, what is above it comes before what is there. */
export function kelasMenurun(tingkat: readonly TingkatKriteria[]): TingkatKriteria[] {
  const ikut = (satu: TingkatKriteria): number => (satu.batasIkut === false ? 0 : 1);
  return [...tingkat].sort((a, b) => b.batasBawah - a.batasBawah || ikut(a) - ikut(b));
}

const ingatan = new WeakMap<AturanKriteria, readonly AnakTangga[]>();

/** The classes of a rule from the highest floor down; one rule judges thousands of rows. */
function tanggaKriteria(aturan: AturanKriteria): readonly AnakTangga[] {
  const ada = ingatan.get(aturan);
  if (ada) return ada;
  const sumber = aturan.tingkat.length > 0 ? aturan.tingkat : KRITERIA_PERMENDAGRI_86.tingkat;
  const tangga = kelasMenurun(sumber.filter(({ batasBawah }) => !Number.isNaN(batasBawah))).map((tingkat) => ({
    tingkat,
    batas: dariBilangan(tingkat.batasBawah),
  }));
  ingatan.set(aturan, tangga);
  return tangga;
}
