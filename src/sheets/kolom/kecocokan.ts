import type { Kolom } from "./kolom";
import { PENENTU_KOSONG, samaPenentu, type Penentu } from "./penentu";
import { dasarRakitan, dengan, isHasil, type Rakitan } from "./rakitan";
import type { Suasana } from "./suasana-ukuran";
import { isSisiLain, isTargetBagianLain, isTargetLain, isTargetTahunLain } from "./target-lain";
import type { Anggota, Bagian } from "./tingkat-ukuran";

const serasi = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

function serasiPenentu(a: Penentu, b: Penentu): boolean {
  return (
    serasi(a.tw, b.tw) &&
    serasi(a.tahun, b.tahun) &&
    serasi(a.pihak, b.pihak) &&
    serasi(a.sisi, b.sisi) &&
    a.sampaiDengan === b.sampaiDengan &&
    a.lalu === b.lalu
  );
}

/** "%" under "Anggaran" needs no side of its own; "Penyerapan (%)" names one that its group may leave out. */
function sisiBila(hasil: boolean, penentu: Penentu): Penentu {
  return hasil && penentu.sisi === "anggaran" ? { ...penentu, sisi: null } : penentu;
}

/** A pagu is the year's: what was spent "s.d. TW III" is spent of it, though the pagu's header counts nothing so far. */
function isPaguSetahun(rakitan: Rakitan, baru: Anggota): boolean {
  const { target, realisasi } = dengan(rakitan, baru);
  return target?.konsep === "pagu" && target.penentu.tw === null && realisasi?.penentu.sampaiDengan === true;
}

/** A figure joins by its full header; a result by its own words only, for the group heading above it may lie (§6). */
export function cocok(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  if (rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  if (isTargetLain(rakitan, baru, suasana)) return false;
  const dasar = dasarRakitan(rakitan);
  if (!dasar) return true;
  const hasil = isHasil(baru.bagian);
  const penentuBaru = hasil ? { ...baru.kolom.penentuSendiri, sampaiDengan: false } : baru.kolom.penentu;
  const sepagu = !hasil && isPaguSetahun(rakitan, baru);
  const penentuDasar = hasil
    ? { ...dasar.penentu, sampaiDengan: false }
    : { ...dasar.penentu, sampaiDengan: sepagu ? penentuBaru.sampaiDengan : dasar.penentu.sampaiDengan };
  const twSalah =
    suasana.pasanganTunggal && baru.bagian === "realisasi" && penentuDasar.tw !== null && penentuBaru.tw !== null;
  return serasiPenentu(penentuDasar, sisiBila(hasil, twSalah ? { ...penentuBaru, tw: penentuDasar.tw } : penentuBaru));
}

/** An earlier group with the very same quarter, year and side that still lacks this part. */
export function cocokPersis(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const dasar = dasarRakitan(rakitan);
  if (!dasar || rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  if (isTargetBagianLain(rakitan, baru, suasana)) return false;
  return samaPenentu(dasar.penentu, baru.kolom.penentu) && !samaPenentu(baru.kolom.penentu, PENENTU_KOSONG);
}

/** A target that still waits for its realisasi, with another column between them. */
export function cocokTarget(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  if (baru.bagian !== "realisasi" || rakitan.isi.size !== 1 || !rakitan.isi.has("target")) return false;
  return cocok(rakitan, baru, suasana);
}

/** True where the latest group fits only for want of words, and an earlier one fits word for word. */
export function lebihCocok(rakitan: readonly Rakitan[], terakhir: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const dasar = dasarRakitan(terakhir);
  if (!dasar || samaPenentu(dasar.penentu, baru.kolom.penentu)) return false;
  return rakitan.some((r) => r !== terakhir && cocokPersis(r, baru, suasana));
}

/** A pagu whose realisasi stands elsewhere, and a result that speaks of no money: it is not measured by it. */
function isHasilTanpaUang(rakitan: Rakitan, baru: Anggota): boolean {
  const { target, realisasi, persen, kriteria, efisiensi } = dengan(rakitan, baru);
  if (target?.penentu.sisi !== "anggaran" || realisasi) return false;
  return [persen, kriteria, efisiensi].some((hasil) => hasil && hasil.penentu.sisi !== "anggaran");
}

/**
 * "Triwulan II › Target | Realisasi s.d.": one target and one realisasi of the quarter are a pair, though only the realisasi
 * says that it counts from the year's beginning.
 */
function isSatuSatunya({ bagian, tingkat, kolom: { penentu } }: Anggota, dasar: Kolom, { semua }: Suasana): boolean {
  if (penentu.tw === null || penentu.tw !== dasar.penentu.tw) return false;
  if (!(bagian === "realisasi" ? penentu : dasar.penentu).sampaiDengan) return false;
  const setara = semua.filter(
    (a) => a.tingkat === tingkat && a.kolom.penentu.tw === penentu.tw && a.kolom.penentu.sisi === penentu.sisi,
  );
  const banyak = (satu: Bagian): number => setara.filter((a) => a.bagian === satu).length;
  return !isHasil(bagian) && banyak("target") === 1 && banyak("realisasi") === 1;
}

/** Quarters side by side: the same quarter on both sides, or none on either. */
export function serasiBerdampingan(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const dasar = dasarRakitan(rakitan) ?? [...rakitan.isi.values()][0];
  if (!dasar || rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  if (isSisiLain(rakitan, baru, suasana) || isTargetTahunLain(rakitan, baru, suasana)) return false;
  if (isHasilTanpaUang(rakitan, baru)) return false;
  const hasil = isHasil(baru.bagian);
  const bebas = hasil || isSatuSatunya(baru, dasar, suasana);
  const penentu = bebas ? { ...baru.kolom.penentu, sampaiDengan: dasar.penentu.sampaiDengan } : baru.kolom.penentu;
  return penentu.tw === dasar.penentu.tw && serasiPenentu(dasar.penentu, sisiBila(hasil, penentu));
}
