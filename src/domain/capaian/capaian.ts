import type { Angka } from "../angka/angka";
import { dariBilangan, NOL, persenDari, SERATUS, type Desimal } from "../angka/desimal";
import { samakanSkala } from "../angka/predikat";

export { bacaJenis } from "./jenis-indikator";
export { mungkinMinimum } from "./mungkin-minimum";

export type JenisIndikator = "maksimum" | "minimum" | "rentang" | "predikat";

/** How a minimum indikator is judged: `selisih` is (2T − R) / T, the default; `rasio` is T / R (kinerja.md §2). */
export type AturanMinimum = "selisih" | "rasio";

/** `persen` in 0–100 notation, never rounded, no cap. `belum-dinilai` is normal: a side is blank. */
export type Capaian =
  | { status: "dinilai"; persen: Desimal }
  | { status: "belum-dinilai" }
  | {
      status: "tidak-dapat-dihitung";
      alasan:
        "target-nol" | "target-negatif" | "realisasi-nol" | "galat" | "tak-terbaca" | "bukan-angka" | "skala-berbeda";
    };

type Alasan = Extract<Capaian, { status: "tidak-dapat-dihitung" }>["alasan"];

const gagal = (alasan: Alasan): Capaian => ({ status: "tidak-dapat-dihitung", alasan });
const dinilai = (persen: Desimal): Capaian => ({ status: "dinilai", persen });

/** a / b × 100, the divisor being a target, or a realisasi where the rule says so. */
function rasio(a: Desimal, b: Desimal, bilaNol: Alasan): Capaian {
  const persen = persenDari(a, b);
  return persen === null ? gagal(bilaNol) : dinilai(persen);
}

function maksimum(target: Desimal, realisasi: Desimal): Capaian {
  return target.lt(NOL) ? gagal("target-negatif") : rasio(realisasi, target, "target-nol");
}

function minimum(target: Desimal, realisasi: Desimal, aturan: AturanMinimum): Capaian {
  if (target.lt(NOL)) return gagal("target-negatif");
  if (target.eq(NOL)) return dinilai(realisasi.eq(NOL) ? SERATUS : NOL);
  if (aturan === "rasio")
    return realisasi.lte(NOL) ? gagal("realisasi-nol") : rasio(target, realisasi, "realisasi-nol");
  const hasil = rasio(target.plus(target).minus(realisasi), target, "target-nol");
  return hasil.status === "dinilai" && hasil.persen.lt(NOL) ? dinilai(NOL) : hasil;
}

function rentang(bawah: Desimal, atas: Desimal, realisasi: Desimal): Capaian {
  if (realisasi.lt(bawah)) return maksimum(bawah, realisasi);
  return realisasi.gt(atas) ? maksimum(atas, realisasi) : dinilai(SERATUS);
}

function angkaDenganAngka(jenis: JenisIndikator, target: Desimal, realisasi: Desimal, aturan: AturanMinimum): Capaian {
  return jenis === "minimum" ? minimum(target, realisasi, aturan) : maksimum(target, realisasi);
}

/**
 * The capaian of one indikator in percent (kinerja.md §2).
 *
 * Two grades are compared by their scores on a scale that both belong to. A target range counts for a rentang indikator:
 * inside it 100, beyond it realisasi against the nearer end; for any other jenis it is a target that can't be read (§1).
 * A single number as the target of a rentang or predikat indikator counts as for maksimum. A galat on either side comes first, then blank or words
 * (`belum-dinilai`), then what can't be read. `rasio` has no value for a realisasi of 0 or less ("realisasi-nol").
 * `namaIndikator` only serves to tell scales apart that share their words.
 */
export function hitungCapaian(
  jenis: JenisIndikator,
  target: Angka,
  realisasi: Angka,
  aturan: AturanMinimum = "selisih",
  namaIndikator = "",
): Capaian {
  const sisi = [target, realisasi];
  if (sisi.some((angka) => angka.jenis === "galat")) return gagal("galat");
  if (sisi.some((angka) => angka.jenis === "kosong" || angka.jenis === "catatan")) return { status: "belum-dinilai" };
  if (sisi.some((angka) => angka.jenis === "tak-terbaca")) return gagal("tak-terbaca");
  if (target.jenis === "predikat" && realisasi.jenis === "predikat") {
    const bersama = samakanSkala(target.teks, realisasi.teks, namaIndikator);
    const skorTarget = dariBilangan(bersama?.skorA ?? NaN);
    const skorRealisasi = dariBilangan(bersama?.skorB ?? NaN);
    if (skorTarget === null || skorRealisasi === null) return gagal("skala-berbeda");
    return angkaDenganAngka(jenis, skorTarget, skorRealisasi, aturan);
  }
  if (realisasi.jenis !== "angka") return gagal("bukan-angka");
  if (target.jenis === "rentang" && jenis !== "rentang") return gagal("tak-terbaca");
  if (target.jenis === "rentang") return rentang(target.bawah, target.atas, realisasi.nilai);
  if (target.jenis !== "angka") return gagal("bukan-angka");
  return angkaDenganAngka(jenis, target.nilai, realisasi.nilai, aturan);
}
