import type { Angka, Bilangan } from "../angka/angka";
import { dariBilangan, isNegatif, NOL, persenDari, SERATUS, type Desimal } from "../angka/desimal";
import type { DaftarPredikat } from "../angka/daftar-predikat";
import { samakanSkala } from "../angka/predikat";
import { isSkalaBiner } from "../angka/skala-predikat";
import type { JenisIndikator } from "./jenis";

export { JENIS_INDIKATOR, type JenisIndikator } from "./jenis";
export { bacaJenis } from "./jenis-indikator";
export { mungkinMinimum } from "./mungkin-minimum";

/** How a minimum indikator is judged: `selisih` is (2T − R) / T, the default; `rasio` is T / R (kinerja.md §2). */
export const ATURAN_MINIMUM = ["selisih", "rasio"] as const;
export type AturanMinimum = (typeof ATURAN_MINIMUM)[number];

/** `persen` in 0–100 notation, never rounded, no cap. `belum-dinilai` is normal: a side is blank. */
export type Capaian =
  | { status: "dinilai"; persen: Desimal }
  | { status: "belum-dinilai" }
  | {
      status: "tidak-dapat-dihitung";
      alasan:
        | "target-nol"
        | "target-negatif"
        | "realisasi-nol"
        | "galat"
        | "tak-terbaca"
        | "bukan-angka"
        | "skala-berbeda"
        | "satuan-berbeda"
        /** How the quarters make the year is not told, and the answers differ (baca.md §3). */
        | "pola-ragu";
    }
  /** Computed, but not to be believed unasked (baca.md §1): `persen` is what would come out. */
  | { status: "tidak-dapat-dihitung"; alasan: "diragukan"; persen: Desimal };

export type AlasanTakDihitung = Extract<Capaian, { status: "tidak-dapat-dihitung" }>["alasan"];

const gagal = (alasan: Exclude<AlasanTakDihitung, "diragukan">): Capaian => ({
  status: "tidak-dapat-dihitung",
  alasan,
});
const dinilai = (persen: Desimal): Capaian => ({ status: "dinilai", persen });

/** a / b × 100, the divisor being a target, or a realisasi where the rule says so. */
function rasio(a: Desimal, b: Desimal, bilaNol: Exclude<AlasanTakDihitung, "diragukan">): Capaian {
  const persen = persenDari(a, b);
  return persen === null ? gagal(bilaNol) : dinilai(persen);
}

const tidakDiBawahNol = (hasil: Capaian): Capaian =>
  hasil.status === "dinilai" && isNegatif(hasil.persen) ? dinilai(NOL) : hasil;

function maksimum(target: Desimal, realisasi: Desimal): Capaian {
  return isNegatif(target) ? gagal("target-negatif") : rasio(realisasi, target, "target-nol");
}

function minimum(target: Desimal, realisasi: Desimal, aturan: AturanMinimum): Capaian {
  if (isNegatif(target)) return gagal("target-negatif");
  if (target.eq(NOL)) return dinilai(realisasi.eq(NOL) ? SERATUS : NOL);
  if (aturan === "rasio")
    return realisasi.lte(NOL) ? gagal("realisasi-nol") : rasio(target, realisasi, "realisasi-nol");
  return tidakDiBawahNol(rasio(target.plus(target).minus(realisasi), target, "target-nol"));
}

/** Both sides bad: 100 inside, less by the distance to the nearer bound outside; an overrun is never rewarded. */
function rentang(bawah: Desimal, atas: Desimal, realisasi: Desimal): Capaian {
  if (realisasi.gte(bawah) && realisasi.lte(atas)) return dinilai(SERATUS);
  const batas = realisasi.lt(bawah) ? bawah : atas;
  if (batas.lt(NOL)) return gagal("target-negatif");
  return tidakDiBawahNol(rasio(batas.minus(realisasi.minus(batas).abs()), batas, "target-nol"));
}

/** A target a–b of another jenis: inside it is reached, outside the nearer bound is the target. */
function terhadapRentang(
  jenis: JenisIndikator,
  bawah: Desimal,
  atas: Desimal,
  realisasi: Desimal,
  aturan: AturanMinimum,
): Capaian {
  if (jenis === "rentang") return rentang(bawah, atas, realisasi);
  if (realisasi.gte(bawah) && realisasi.lte(atas)) return dinilai(SERATUS);
  return terhadapBilangan(jenis, realisasi.lt(bawah) ? bawah : atas, realisasi, aturan);
}

function terhadapBilangan(jenis: JenisIndikator, target: Desimal, realisasi: Desimal, aturan: AturanMinimum): Capaian {
  switch (jenis) {
    case "minimum":
      return minimum(target, realisasi, aturan);
    case "rentang":
      return rentang(target, target, realisasi);
    case "maksimum":
    case "predikat":
      return maksimum(target, realisasi);
  }
}

/** Rupiah against a percentage: one of them is another quantity. */
const bedaUkuran = (a: Bilangan, b: Bilangan): boolean => a.rupiah && !a.persen && b.persen && !b.rupiah;

/** The grades of both sides where one is a grade alone; a number beside the other's grade is left aside then. */
function predikatKeduanya(target: Angka, realisasi: Angka): readonly (string | undefined)[] {
  return [target, realisasi].map((a) =>
    a.jenis === "predikat" ? a.teks : a.jenis === "angka" ? a.ciri?.predikat : undefined,
  );
}

/**
 * The capaian of one indikator in percent (kinerja.md §2).
 *
 * Two grades are compared by their scores on a scale that both belong to. A target range of a rentang indikator (also of
 * "stabil") is bad on both sides, a single number is a range of one value; for any other jenis the nearer bound of a range
 * is the target. A single number as the target of a predikat indikator counts as for maksimum. A galat on either side comes
 * first, then blank or words (`belum-dinilai`), then what can't be read. `rasio` has no value for a realisasi of 0 or less
 * ("realisasi-nol"). `namaIndikator` only serves to tell scales apart that share their words;
 * `skala` are those that may be meant, absent: the shipped ones.
 */
export function hitungCapaian(
  jenis: JenisIndikator,
  target: Angka,
  realisasi: Angka,
  aturan: AturanMinimum = "selisih",
  namaIndikator = "",
  skala?: DaftarPredikat,
): Capaian {
  if (target.jenis === "angka" && realisasi.jenis === "angka")
    return bedaUkuran(target, realisasi) || bedaUkuran(realisasi, target)
      ? gagal("satuan-berbeda")
      : terhadapBilangan(jenis, target.nilai, realisasi.nilai, aturan);
  const isSalahSatu = (jenis: Angka["jenis"]): boolean => target.jenis === jenis || realisasi.jenis === jenis;
  if (isSalahSatu("galat")) return gagal("galat");
  if (isSalahSatu("kosong") || isSalahSatu("catatan")) return { status: "belum-dinilai" };
  if (isSalahSatu("tak-terbaca")) return gagal("tak-terbaca");
  const [predikatTarget, predikatRealisasi] = isSalahSatu("predikat") ? predikatKeduanya(target, realisasi) : [];
  if (predikatTarget !== undefined && predikatRealisasi !== undefined) {
    const bersama = samakanSkala(predikatTarget, predikatRealisasi, namaIndikator, skala);
    if (bersama && isSkalaBiner(bersama.skala)) return dinilai(bersama.skorA === bersama.skorB ? SERATUS : NOL);
    const skorTarget = dariBilangan(bersama?.skorA ?? NaN);
    const skorRealisasi = dariBilangan(bersama?.skorB ?? NaN);
    if (skorTarget === null || skorRealisasi === null) return gagal("skala-berbeda");
    return terhadapBilangan(jenis === "minimum" ? "minimum" : "predikat", skorTarget, skorRealisasi, aturan);
  }
  if (realisasi.jenis !== "angka") return gagal("bukan-angka");
  if (target.jenis === "rentang") return terhadapRentang(jenis, target.bawah, target.atas, realisasi.nilai, aturan);
  return gagal("bukan-angka");
}
