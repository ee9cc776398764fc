import type { RumusCapaian } from "../domain/penilai/rumus-capaian";
import type { Penentu } from "./judul-kolom";
import { anggotaUkuran, type Anggota, type Bagian, type Tingkat } from "./kolom/bagian-ukuran";
import { cocok, cocokPersis, cocokTarget, lebihCocok, serasiBerdampingan } from "./kolom/kecocokan";
import { pihakLain } from "./kolom/pihak";
import { isHasil, type Rakitan } from "./kolom/rakitan";
import { pasanganHasil, sesisi } from "./kolom/sisi-hasil";
import { suasanaUkuran, type Suasana } from "./kolom/suasana-ukuran";
import { isUang } from "./kolom/kolom";
import type { Kolom } from "./temukan-tabel";

export type { Tingkat } from "./kolom/bagian-ukuran";

/** Whether the formula in a result's header divides the very figures of its pair, or two other figures of the table. */
type RumusPasangan = "sesuai" | "lain";

/** Columns that belong together: a target, its realisasi, and the results that follow from them. */
export interface KelompokUkuran {
  readonly tingkat: Tingkat;
  readonly penentu: Penentu;
  readonly target: Kolom | null;
  readonly realisasi: Kolom | null;
  readonly persen: Kolom | null;
  readonly kriteria: Kolom | null;
  readonly efisiensi: Kolom | null;
  /** What the formula in the header of `persen` says of this pair; undefined where it has none. */
  readonly rumus?: RumusPasangan;
  /** The rule that the header of `persen` states in words or by column numbers, where it is not realisasi by target. */
  readonly cara?: RumusCapaian;
}

/** "Tahun 2021 | Tahun 2022" over whole pairs: the headers, not the title of the report, say what they are of. */
export function isTahunBerdampingan(kelompok: readonly KelompokUkuran[]): boolean {
  const tahun = kelompok.flatMap((k) => (k.target && k.realisasi ? [k.penentu.tahun] : []));
  return kelompok.length === tahun.length && !tahun.includes(null) && new Set(tahun).size > 1;
}

const URUTAN: readonly Bagian[] = ["target", "realisasi", "persen", "kriteria", "efisiensi"];

function sesudah(rakitan: Rakitan, bagian: Bagian): boolean {
  const posisi = URUTAN.indexOf(bagian);
  return [...rakitan.isi.keys()].every((b) => URUTAN.indexOf(b) < posisi || (posisi >= 2 && URUTAN.indexOf(b) >= 2));
}

/** "Target | % | Realisasi": the pair is made whole behind its result. */
const isMenyusul = (terakhir: Rakitan, baru: Anggota): boolean =>
  baru.bagian === "realisasi" && terakhir.isi.has("target") && !terakhir.isi.has("realisasi");

/** "Real. | Tgt | %": the target follows its realisasi, where no other realisasi comes after it. */
function isTerbalik(terakhir: Rakitan | undefined, baru: Anggota, berikutnya: Anggota | undefined): boolean {
  if (baru.bagian !== "target" || terakhir?.isi.size !== 1 || !terakhir.isi.has("realisasi")) return false;
  // "Capaian | Target | … | Anggaran": a pagu behind it is of the other side.
  if (berikutnya && isUang(berikutnya.kolom) && !isUang(baru.kolom)) return true;
  return berikutnya?.bagian !== "realisasi" && berikutnya?.bagian !== "target";
}

function penentuRakitan(rakitan: Rakitan): Penentu {
  const kolom = URUTAN.flatMap((b) => rakitan.isi.get(b) ?? []);
  // "Target 2025 | … | Capaian s.d. Bulan", "Target | TW I › %": the result's words don't make the year's target one so far, or a quarter's.
  const angka = URUTAN.filter((b) => !isHasil(b)).flatMap((b) => rakitan.isi.get(b) ?? []);
  const target = rakitan.isi.get("target");
  const ambil = <K extends keyof Penentu>(kunci: K): Penentu[K] | null =>
    kolom.find((k) => k.penentu[kunci] !== null)?.penentu[kunci] ?? null;
  return {
    tw: target && !rakitan.isi.has("realisasi") ? target.penentu.tw : ambil("tw"),
    tahun: ambil("tahun"),
    pihak: ambil("pihak"),
    sisi: ambil("sisi"),
    sampaiDengan: (angka.length > 0 ? angka : kolom).some((k) => k.penentu.sampaiDengan),
    bulan: ambil("bulan"),
    semester: ambil("semester"),
    tahunKe: ambil("tahunKe"),
    lalu: kolom.some((k) => k.penentu.lalu),
  };
}

const isLengkap = (r: Rakitan): boolean => r.isi.has("target") && r.isi.has("realisasi");

/** The group of quarters and year side by side: the very same quarter, or none at all for the year; a result's is a whole pair. */
function wadahBerdampingan(rakitan: readonly Rakitan[], baru: Anggota, suasana: Suasana): Rakitan | undefined {
  const serasi = rakitan.filter((r) => serasiBerdampingan(r, baru, suasana));
  if (!isHasil(baru.bagian)) return serasi.at(-1);
  const milik = sesisi(serasi, baru);
  return milik.findLast(isLengkap) ?? milik.at(-1);
}

/**
 * A result belongs to the whole pair whose realisasi stands under its group heading, else to the nearest whole pair that
 * its words fit, another's to that other's: the office's own need not say so. A lone second realisasi is none.
 */
function wadahHasil(rakitan: readonly Rakitan[], baru: Anggota, suasana: Suasana): Rakitan | undefined {
  const milik = pihakLain(baru.kolom.penentu.pihak);
  const sekata = rakitan.filter((r) => cocok(r, baru, suasana));
  const sepihak = sekata.filter((r) => pihakLain(penentuRakitan(r).pihak) === milik);
  const cocokan = sesisi(sepihak.length > 0 || milik !== null ? sepihak : sekata, baru);
  const pasangan = pasanganHasil(cocokan.filter(isLengkap), baru, suasana.semua);
  return pasangan === null ? undefined : (pasangan ?? cocokan.at(-1));
}

function wadahAngka(
  rakitan: readonly Rakitan[],
  baru: Anggota,
  berikutnya: Anggota | undefined,
  suasana: Suasana,
): Rakitan | undefined {
  const terakhir = rakitan.at(-1);
  const bolehTerakhir =
    terakhir &&
    (isTerbalik(terakhir, baru, berikutnya) || sesudah(terakhir, baru.bagian) || isMenyusul(terakhir, baru)) &&
    cocok(terakhir, baru, suasana) &&
    !lebihCocok(rakitan, terakhir, baru, suasana);
  return bolehTerakhir ? terakhir : rakitan.find((r) => cocokPersis(r, baru, suasana) || cocokTarget(r, baru, suasana));
}

/** "% | Realisasi | Target": results to the left of all figures belong to a pair that has none of its own. */
function hasilMendahului(anggota: readonly Anggota[]): readonly Anggota[] {
  const pertama = anggota.findIndex(({ bagian }) => !isHasil(bagian));
  return anggota.slice(0, Math.max(0, pertama));
}

/**
 * Joins columns read left to right: by their quarters where several stand side by side (what names none is then the
 * year's), else each figure to the pair it fits and each result to the nearest whole pair. `tahun`: the title's year.
 */
export function kelompokkanUkuran(kolom: readonly Kolom[], tahun: number | null): KelompokUkuran[] {
  const rakitan: Rakitan[] = [];
  const anggota = anggotaUkuran(kolom);
  const suasana = suasanaUkuran(anggota, tahun);
  const mendahului = hasilMendahului(anggota);
  const semua = anggota.slice(mendahului.length);
  for (const [i, baru] of semua.entries()) {
    const wadah = suasana.berdampingan.has(baru.tingkat)
      ? wadahBerdampingan(rakitan, baru, suasana)
      : isHasil(baru.bagian)
        ? wadahHasil(rakitan, baru, suasana)
        : wadahAngka(rakitan, baru, semua[i + 1], suasana);
    if (wadah) wadah.isi.set(baru.bagian, baru.kolom);
    else rakitan.push({ tingkat: baru.tingkat, isi: new Map([[baru.bagian, baru.kolom]]) });
  }
  for (const baru of mendahului) {
    const wadah = wadahHasil(rakitan, baru, suasana);
    if (wadah && !wadah.isi.has(baru.bagian)) wadah.isi.set(baru.bagian, baru.kolom);
  }
  return rakitan.map((r) => ({
    tingkat: r.tingkat,
    penentu: penentuRakitan(r),
    target: r.isi.get("target") ?? null,
    realisasi: r.isi.get("realisasi") ?? null,
    persen: r.isi.get("persen") ?? null,
    kriteria: r.isi.get("kriteria") ?? null,
    efisiensi: r.isi.get("efisiensi") ?? null,
  }));
}
