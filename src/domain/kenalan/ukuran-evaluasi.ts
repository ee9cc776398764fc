import type { Tw } from "../capaian/triwulan";
import type { ArtiEvaluasi, SisiEvaluasi } from "../dokumen/evaluasi";
import { isBerwaktu, UKURAN_EVALUASI } from "./arti-kenalan";
import { waktuTetap, type KolomKenalan } from "./kenalan";
import type { PeranEvaluasi } from "./peran-kenalan";

/** The quarter that a column's header names, and the year as it writes it ("2025", "1" for the first year). */
export interface WaktuJudulEvaluasi {
  readonly tw: Tw | null;
  readonly tahun: string | null;
}

/** A figure of an evaluation form as it was taught. */
export interface UkuranDiajarkan {
  readonly sisi: SisiEvaluasi;
  readonly arti: ArtiEvaluasi;
  /** The year that it is of, in a form that shows several side by side. */
  readonly tahun: string | null;
  /** A percentage of the whole plan, not of this year's. */
  readonly terhadapRenstra: boolean;
}

/** An evaluation of one year has quarters and no years; one of the whole plan has years and no quarters. */
function waktuUkuran({ waktu }: KolomKenalan, peran: PeranEvaluasi, judul: WaktuJudulEvaluasi): WaktuJudulEvaluasi {
  const tetap = waktuTetap(waktu);
  const { tw, tahun } = tetap ? { tw: tetap.tw, tahun: tetap.tahun === null ? null : String(tetap.tahun) } : judul;
  return peran === "evaluasi-renja" ? { tw, tahun: null } : { tw: null, tahun };
}

function artiBerwaktu(jenis: ArtiEvaluasi["jenis"], { tw, tahun }: WaktuJudulEvaluasi): ArtiEvaluasi | null {
  switch (jenis) {
    case "target":
      return tahun === null ? { jenis } : { jenis: "target-tahun", tahun };
    case "tahun-ini":
      if (tahun !== null) return { jenis: "realisasi-tahun", tahun };
      return tw === null ? { jenis } : { jenis: "tw", tw };
    case "tw":
    case "target-tahun":
    case "realisasi-tahun":
      return null;
    default:
      return { jenis };
  }
}

/** What a taught column of an evaluation form holds; null for names, units and what nobody taught. */
export function ukuranDiajarkan(
  kolom: KolomKenalan,
  peran: PeranEvaluasi,
  menurutJudul: WaktuJudulEvaluasi,
): UkuranDiajarkan | null {
  const ukuran = kolom.arti === null ? undefined : UKURAN_EVALUASI[kolom.arti];
  if (kolom.arti === null || !ukuran) return null;
  const waktu = isBerwaktu(kolom.arti, peran) ? waktuUkuran(kolom, peran, menurutJudul) : { tw: null, tahun: null };
  const arti = artiBerwaktu(ukuran.jenis, waktu);
  if (arti === null) return null;
  const terhadapRenstra = kolom.arti.startsWith("capaian-renstra");
  return { sisi: ukuran.sisi, arti, tahun: waktu.tahun, terhadapRenstra };
}

/** What no two columns of a form may both be. */
export const kunciUkuran = (ukuran: UkuranDiajarkan): string => JSON.stringify(ukuran);
