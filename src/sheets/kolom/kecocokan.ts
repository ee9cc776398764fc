import { isUang, type Kolom } from "./kolom";
import type { Anggota, Bagian, Tingkat } from "./bagian-ukuran";
import { namaBagian, penentuSemasa } from "./nama-bagian";
import type { Penentu } from "./penentu";
import { isMilikPihakLain } from "./pihak-ukuran";

/** A group of measures while it is being put together. */
export interface Rakitan {
  readonly tingkat: Tingkat;
  readonly isi: Map<Bagian, Kolom>;
}

/** What all the measures of a table tell together. */
export interface Suasana {
  /** Levels that have several quarters side by side. */
  readonly berdampingan: ReadonlySet<Tingkat>;
  /** One quarter's target and one quarter's realisasi are a pair, though their headers name two: one of them lies (§6). */
  readonly pasanganTunggal: boolean;
  /** The latest year that a realisasi names, by level. */
  readonly tahunTerbaru: ReadonlyMap<Tingkat, number>;
  /** Levels with a realisasi that is not of money. */
  readonly adaKinerja: ReadonlySet<Tingkat>;
  readonly semua: readonly Anggota[];
  /** The year of the table's title; null where it names none. */
  readonly tahun: number | null;
}

/** A percentage, a kriteria, an efisiensi: what follows from a pair. */
export const isHasil = (bagian: Bagian): boolean => bagian !== "target" && bagian !== "realisasi";

export function suasanaUkuran(semua: readonly Anggota[], tahun: number | null): Suasana {
  const tw = new Map<Tingkat, Set<number>>();
  const tahunTerbaru = new Map<Tingkat, number>();
  for (const { tingkat, bagian, kolom } of semua) {
    const { penentu } = kolom;
    if (!isHasil(bagian) && penentu.tw !== null) tw.set(tingkat, (tw.get(tingkat) ?? new Set()).add(penentu.tw));
    if (bagian === "realisasi" && penentu.tahun !== null)
      tahunTerbaru.set(tingkat, Math.max(penentu.tahun, tahunTerbaru.get(tingkat) ?? 0));
  }
  const berTw = (bagian: Bagian): number =>
    semua.filter((a) => a.tingkat === "sasaran" && a.bagian === bagian && a.kolom.penentu.tw !== null).length;
  const kinerja = semua.filter((a) => a.bagian === "realisasi" && a.kolom.penentu.sisi !== "anggaran");
  return {
    berdampingan: new Set([...tw].filter(([, di]) => di.size > 1 && !isPasangan(berTw)).map(([tingkat]) => tingkat)),
    pasanganTunggal: isPasangan(berTw),
    tahunTerbaru,
    adaKinerja: new Set(kinerja.map((a) => a.tingkat)),
    semua,
    tahun,
  };
}

const isPasangan = (berTw: (bagian: Bagian) => number): boolean => berTw("target") === 1 && berTw("realisasi") === 1;

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

const dasarRakitan = (r: Rakitan): Kolom | undefined => r.isi.get("realisasi") ?? r.isi.get("target");

/** "%" under "Anggaran" needs no side of its own; "Penyerapan (%)" names one that its group may leave out. */
function sisiBila(hasil: boolean, penentu: Penentu): Penentu {
  return hasil && penentu.sisi === "anggaran" ? { ...penentu, sisi: null } : penentu;
}

/** Money realised is not measured against a target of kinerja where kinerja has a realisasi of its own. */
function isUangUntukKinerja(rakitan: Rakitan, baru: Anggota, { adaKinerja }: Suasana): boolean {
  if (!adaKinerja.has(baru.tingkat)) return false;
  const berdua = new Map([...rakitan.isi, [baru.bagian, baru.kolom]]);
  const [target, realisasi] = [berdua.get("target"), berdua.get("realisasi")];
  return target?.konsep === "target" && target.penentu.sisi === null && realisasi?.penentu.sisi === "anggaran";
}

/** What was reached is not measured by a pagu where both sides have a target and a realisasi of their own. */
function isKinerjaUntukUang({ isi, tingkat }: Rakitan, baru: Anggota, { semua }: Suasana): boolean {
  const berdua = new Map([...isi, [baru.bagian, baru.kolom]]);
  const [target, realisasi] = [berdua.get("target"), berdua.get("realisasi")];
  if (!target || !realisasi || !isUang(target) || realisasi.penentu.sisi === "anggaran") return false;
  const setingkat = semua.filter((a) => a.tingkat === tingkat);
  return (
    setingkat.some((a) => a.bagian === "target" && !isUang(a.kolom)) &&
    setingkat.some((a) => a.bagian === "realisasi" && a.kolom.penentu.sisi === "anggaran")
  );
}

/** A target without a year is this year's: an older realisasi beside it is history. */
function isRiwayat(rakitan: Rakitan, baru: Anggota, { tahunTerbaru }: Suasana): boolean {
  const { tahun } = baru.kolom.penentu;
  if (baru.bagian !== "realisasi" || tahun === null || rakitan.isi.get("target")?.penentu.tahun !== null) return false;
  return tahun < (tahunTerbaru.get(baru.tingkat) ?? 0);
}

const bertahun = ({ tahun, tahunKe }: Penentu): boolean => tahun !== null || tahunKe !== null;

/** Targets of kinerja of a level. */
const targetKinerja = ({ semua }: Suasana, tingkat: Tingkat): Penentu[] =>
  semua.flatMap(({ bagian, tingkat: t, kolom: { penentu } }) =>
    bagian === "target" && t === tingkat && penentu.sisi !== "anggaran" ? [penentu] : [],
  );

/** Some target is for the year of the title, by name or because it names none. */
const adaTargetTahunIni = (suasana: Suasana, tingkat: Tingkat): boolean =>
  targetKinerja(suasana, tingkat).some((p) => !bertahun(p) || p.tahun === suasana.tahun);

/** Targets of several years that no realisasi names: which of them is this year's isn't told. */
function adaBeberapaTahun(suasana: Suasana, tingkat: Tingkat): boolean {
  const tahunNyata = new Set(
    suasana.semua.flatMap((a) =>
      a.bagian === "realisasi" && a.tingkat === tingkat ? (a.kolom.penentu.tahun ?? []) : [],
    ),
  );
  const menunggu = targetKinerja(suasana, tingkat).filter(
    (p) => bertahun(p) && (p.tahun === null || !tahunNyata.has(p.tahun)),
  );
  return new Set(menunggu.map((p) => `${p.tahun ?? "ke"} ${p.tahun === null ? p.tahunKe : ""}`)).size > 1;
}

/**
 * "Target 2022 | Target 2023 | Target 2024 | Realisasi" in a report on 2023: what is reached is measured by the target of
 * that year alone; where neither title nor header tells the year, by none of them.
 */
function isTargetTahunLain(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const berdua = new Map([...rakitan.isi, [baru.bagian, baru.kolom]]);
  const [target, realisasi] = [berdua.get("target")?.penentu, berdua.get("realisasi")?.penentu];
  if (!target || !realisasi || !bertahun(target) || bertahun(realisasi)) return false;
  if (suasana.tahun === null || target.tahun === null) return adaBeberapaTahun(suasana, baru.tingkat);
  return target.tahun !== suasana.tahun && adaTargetTahunIni(suasana, baru.tingkat);
}

/** "Target PK | Realisasi TW I | Target TW I": the target of the very quarter stands elsewhere in the table. */
function isTargetLain(rakitan: Rakitan, baru: Anggota, { semua }: Suasana): boolean {
  const { penentu } = baru.kolom;
  const target = rakitan.isi.get("target")?.penentu;
  if (baru.bagian !== "realisasi" || !target || penentu.tw === null || target.tw !== null) return false;
  return (
    semua.filter((a) => a.bagian === "realisasi" && a.tingkat === baru.tingkat).length === 1 &&
    semua.some((a) => a.bagian === "target" && a.tingkat === baru.tingkat && samaPenentu(a.kolom.penentu, penentu))
  );
}

/** A pagu is the year's: what was spent "s.d. TW III" is spent of it, though the pagu's header counts nothing so far. */
function isPaguSetahun(rakitan: Rakitan, baru: Anggota): boolean {
  const berdua = new Map([...rakitan.isi, [baru.bagian, baru.kolom]]);
  const [target, realisasi] = [berdua.get("target"), berdua.get("realisasi")];
  return target?.konsep === "pagu" && target.penentu.tw === null && realisasi?.penentu.sampaiDengan === true;
}

/** A figure joins by its full header; a result by its own words only, for the group heading above it may lie (§6). */
export function cocok(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  if (rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  if (!isHasil(baru.bagian) && isKinerjaUntukUang(rakitan, baru, suasana)) return false;
  if (isUangUntukKinerja(rakitan, baru, suasana) || isRiwayat(rakitan, baru, suasana)) return false;
  if (isTargetTahunLain(rakitan, baru, suasana) || isTargetLain(rakitan, baru, suasana)) return false;
  if (isTargetBagianLain(rakitan, baru, suasana) || isMilikPihakLain(rakitan.isi.get("target"), baru, suasana.semua))
    return false;
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

/**
 * "Pagu APBD | Pagu DAK | Jumlah Pagu | Realisasi APBD | …": what is reached of a part is measured by the target of that part,
 * where one stands in the table.
 */
function isTargetBagianLain({ isi, tingkat }: Rakitan, { bagian, kolom }: Anggota, { semua }: Suasana): boolean {
  const target = isi.get("target");
  if (bagian !== "realisasi" || !target) return false;
  const milik = namaBagian(kolom);
  if (namaBagian(target) === milik) return false;
  return semua.some(
    (a) =>
      a.bagian === "target" &&
      a.tingkat === tingkat &&
      penentuSemasa(a.kolom.penentu, target.penentu) &&
      namaBagian(a.kolom) === milik,
  );
}

/** The very same quarter, year, side and nation. */
export function samaPenentu(a: Penentu, b: Penentu): boolean {
  return a.tw === b.tw && a.tahun === b.tahun && a.pihak === b.pihak && a.sisi === b.sisi && a.lalu === b.lalu;
}

const adaPenentu = (p: Penentu): boolean =>
  p.tw !== null || p.tahun !== null || p.pihak !== null || p.sisi !== null || p.lalu;

/** An earlier group with the very same quarter, year and side that still lacks this part. */
export function cocokPersis(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const dasar = dasarRakitan(rakitan);
  if (!dasar || rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  if (isTargetBagianLain(rakitan, baru, suasana)) return false;
  return samaPenentu(dasar.penentu, baru.kolom.penentu) && adaPenentu(baru.kolom.penentu);
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
function isHasilTanpaUang({ isi }: Rakitan, baru: Anggota): boolean {
  const berdua = new Map([...isi, [baru.bagian, baru.kolom]]);
  if (berdua.get("target")?.penentu.sisi !== "anggaran" || berdua.has("realisasi")) return false;
  return [...berdua].some(([bagian, { penentu }]) => isHasil(bagian) && penentu.sisi !== "anggaran");
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
  if (!isHasil(baru.bagian) && isUangUntukKinerja(rakitan, baru, suasana)) return false;
  if (!isHasil(baru.bagian) && isKinerjaUntukUang(rakitan, baru, suasana)) return false;
  if (isTargetTahunLain(rakitan, baru, suasana)) return false;
  const hasil = isHasil(baru.bagian);
  if (isHasilTanpaUang(rakitan, baru)) return false;
  const bebas = hasil || isSatuSatunya(baru, dasar, suasana);
  const penentu = bebas ? { ...baru.kolom.penentu, sampaiDengan: dasar.penentu.sampaiDengan } : baru.kolom.penentu;
  return penentu.tw === dasar.penentu.tw && serasiPenentu(dasar.penentu, sisiBila(hasil, penentu));
}
