import { isUang } from "./kolom";
import { namaBagian } from "./nama-bagian";
import { isBertahun, penentuSemasa, samaPenentu, type Penentu } from "./penentu";
import { isMilikPihakLain } from "./pihak-ukuran";
import { dengan, isHasil, type Rakitan } from "./rakitan";
import type { Suasana } from "./suasana-ukuran";
import type { Anggota, Tingkat } from "./tingkat-ukuran";

/** Money realised is not measured against a target of kinerja where kinerja has a realisasi of its own. */
function isUangUntukKinerja(rakitan: Rakitan, baru: Anggota, { adaKinerja }: Suasana): boolean {
  if (!adaKinerja.has(baru.tingkat)) return false;
  const { target, realisasi } = dengan(rakitan, baru);
  return target?.konsep === "target" && target.penentu.sisi === null && realisasi?.penentu.sisi === "anggaran";
}

/** What was reached is not measured by a pagu where both sides have a target and a realisasi of their own. */
function isKinerjaUntukUang(rakitan: Rakitan, baru: Anggota, { semua }: Suasana): boolean {
  const { target, realisasi } = dengan(rakitan, baru);
  if (!target || !realisasi || !isUang(target) || realisasi.penentu.sisi === "anggaran") return false;
  const setingkat = semua.filter((a) => a.tingkat === baru.tingkat);
  return (
    setingkat.some((a) => a.bagian === "target" && !isUang(a.kolom)) &&
    setingkat.some((a) => a.bagian === "realisasi" && a.kolom.penentu.sisi === "anggaran")
  );
}

/** Money and kinerja: neither is measured by the other's. A result joins a pair that is made already. */
export const isSisiLain = (rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean =>
  !isHasil(baru.bagian) && (isUangUntukKinerja(rakitan, baru, suasana) || isKinerjaUntukUang(rakitan, baru, suasana));

/** A target without a year is this year's: an older realisasi beside it is history. */
function isRiwayat(rakitan: Rakitan, baru: Anggota, { tahunTerbaru }: Suasana): boolean {
  const { tahun } = baru.kolom.penentu;
  if (baru.bagian !== "realisasi" || tahun === null || rakitan.isi.get("target")?.penentu.tahun !== null) return false;
  return tahun < (tahunTerbaru.get(baru.tingkat) ?? 0);
}

/** Targets of kinerja of a level. */
const targetKinerja = ({ semua }: Suasana, tingkat: Tingkat): Penentu[] =>
  semua.flatMap(({ bagian, tingkat: t, kolom: { penentu } }) =>
    bagian === "target" && t === tingkat && penentu.sisi !== "anggaran" ? [penentu] : [],
  );

/** Some target is for the year of the title, by name or because it names none. */
const adaTargetTahunIni = (suasana: Suasana, tingkat: Tingkat): boolean =>
  targetKinerja(suasana, tingkat).some((p) => !isBertahun(p) || p.tahun === suasana.tahun);

/** Targets of several years that no realisasi names: which of them is this year's isn't told. */
function adaBeberapaTahun(suasana: Suasana, tingkat: Tingkat): boolean {
  const tahunNyata = new Set(
    suasana.semua.flatMap((a) =>
      a.bagian === "realisasi" && a.tingkat === tingkat ? (a.kolom.penentu.tahun ?? []) : [],
    ),
  );
  const menunggu = targetKinerja(suasana, tingkat).filter(
    (p) => isBertahun(p) && (p.tahun === null || !tahunNyata.has(p.tahun)),
  );
  return new Set(menunggu.map((p) => `${p.tahun ?? "ke"} ${p.tahun === null ? p.tahunKe : ""}`)).size > 1;
}

/**
 * "Target 2022 | Target 2023 | Target 2024 | Realisasi" in a report on 2023: what is reached is measured by the target of
 * that year alone; where neither title nor header tells the year, by none of them.
 */
export function isTargetTahunLain(rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean {
  const berdua = dengan(rakitan, baru);
  const [target, realisasi] = [berdua.target?.penentu, berdua.realisasi?.penentu];
  if (!target || !realisasi || !isBertahun(target) || isBertahun(realisasi)) return false;
  if (suasana.tahun === null || target.tahun === null) return adaBeberapaTahun(suasana, baru.tingkat);
  return target.tahun !== suasana.tahun && adaTargetTahunIni(suasana, baru.tingkat);
}

/** "Target PK | Realisasi TW I | Target TW I": the target of the very quarter stands elsewhere in the table. */
function isTargetTriwulanLain(rakitan: Rakitan, baru: Anggota, { semua }: Suasana): boolean {
  const { penentu } = baru.kolom;
  const target = rakitan.isi.get("target")?.penentu;
  if (baru.bagian !== "realisasi" || !target || penentu.tw === null || target.tw !== null) return false;
  return (
    semua.filter((a) => a.bagian === "realisasi" && a.tingkat === baru.tingkat).length === 1 &&
    semua.some((a) => a.bagian === "target" && a.tingkat === baru.tingkat && samaPenentu(a.kolom.penentu, penentu))
  );
}

/**
 * "Pagu APBD | Pagu DAK | Jumlah Pagu | Realisasi APBD | …": what is reached of a part is measured by the target of that part,
 * where one stands in the table.
 */
export function isTargetBagianLain({ isi, tingkat }: Rakitan, { bagian, kolom }: Anggota, { semua }: Suasana): boolean {
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

/** The target and the realisasi that would come together are of another side, time, part or party. */
export const isTargetLain = (rakitan: Rakitan, baru: Anggota, suasana: Suasana): boolean =>
  isSisiLain(rakitan, baru, suasana) ||
  isRiwayat(rakitan, baru, suasana) ||
  isTargetTahunLain(rakitan, baru, suasana) ||
  isTargetTriwulanLain(rakitan, baru, suasana) ||
  isTargetBagianLain(rakitan, baru, suasana) ||
  isMilikPihakLain(rakitan.isi.get("target"), baru, suasana.semua);
