import { adaIsi } from "../angka/isi";
import type { BarisIndikator, Peran } from "../dokumen/dokumen";
import type { IndikatorPadan, Sebutan } from "./padanan";
import type { DasarTarget } from "../pengaturan/pengaturan";
import type { AngkaBersumber } from "../dokumen/sumber";

/** A target that binds, the document that it came from, and the documents passed over on the way. */
export interface TargetMengikat {
  readonly angka: AngkaBersumber;
  readonly dari: Peran;
}

const JALUR: Readonly<Record<DasarTarget, readonly Peran[]>> = {
  "pk-perubahan": ["pk-perubahan", "pk", "renstra", "pengukuran", "iku", "rencana-aksi"],
  pk: ["pk", "renstra", "pengukuran", "iku", "rencana-aksi"],
  renstra: ["renstra", "pengukuran", "iku", "rencana-aksi"],
  pengukuran: ["pengukuran", "pk-perubahan", "pk", "renstra", "iku", "rencana-aksi"],
};
const MONEV: readonly Peran[] = ["monev-tahunan", "monev-tw-4", "monev-tw-3", "monev-tw-2", "monev-tw-1"];

const URUTAN_BAWAAN: readonly Peran[] = [
  "pk-perubahan",
  "pk",
  "renstra",
  "pengukuran",
  "iku",
  "rencana-aksi",
  ...MONEV,
];

const isDasarTarget = (peran: Peran): peran is DasarTarget => peran in JALUR;

/** The latest document there is: PK Perubahan, PK, Renstra, Pengukuran (kinerja.md §2), else what has targets. */
export function dasarBawaan(adaPeran: ReadonlySet<Peran>): Peran {
  return URUTAN_BAWAAN.find((dasar) => adaPeran.has(dasar)) ?? "pk";
}

function targetBaris(baris: BarisIndikator, tahun: number | null): AngkaBersumber | null {
  const target = (tahun === null ? undefined : baris.targetTahun.get(tahun)) ?? baris.target;
  return target && adaIsi(target.angka) ? target : null;
}

function targetDari(sebutan: readonly Sebutan[], peran: Peran, tahun: number | null): AngkaBersumber | null {
  for (const { dokumen, baris } of sebutan) {
    const target = dokumen.asal.peran === peran ? targetBaris(baris, tahun) : null;
    if (target) return target;
  }
  return null;
}

/** The annual target along the line of documents that starts at `dasar`; null where no document has one. */
export function targetMengikat(indikator: IndikatorPadan, dasar: Peran, tahun: number | null): TargetMengikat | null {
  const jalur = isDasarTarget(dasar) ? JALUR[dasar] : [dasar, ...JALUR.pk];
  for (const dari of [...jalur, ...MONEV]) {
    const angka = targetDari(indikator.sebutan, dari, tahun);
    if (angka) return { angka, dari };
  }
  return null;
}
