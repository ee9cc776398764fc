import type { Tw } from "../../domain/capaian/triwulan";
import { daunJudul, type Kolom } from "./kolom";
import type { Konsep } from "./konsep";
import { isTercapai } from "./tercapai";

const HASIL: ReadonlySet<Konsep> = new Set(["persen", "capaian", "kriteria"]);
const SETAHUN =
  /^(jumlah|total|rata ?- ?rata|rerata|rata2)( (realisasi|capaian|nilai|tahun|setahun|kumulatif|20\d\d|(tw|triwulan) (i|1) ?(-|s\/d|s\.d\.?|sampai dengan) ?((tw|triwulan) )?(iv|4)))*$/;

const DUA_BELAS = 12;

const tw = (kolom: Kolom | undefined): Tw | null => kolom?.penentu.tw ?? null;
const isTanpaTw = (kolom: Kolom): boolean => tw(kolom) === null && kolom.penentu.bulan === null;

const dengan = (kolom: Kolom, konsep: Konsep | null, punya: Tw | null): Kolom => ({
  ...kolom,
  konsep,
  penentu: { ...kolom.penentu, tw: punya },
  penentuSendiri: { ...kolom.penentuSendiri, tw: punya },
});

/** The quarter whose figure stands right before a result that names none; null where there is none. */
function twSebelum(kolom: readonly Kolom[], ke: number): Tw | null {
  const satu = kolom[ke];
  if (!satu?.konsep || !HASIL.has(satu.konsep) || !isTanpaTw(satu)) return null;
  for (let i = ke - 1; i >= 0; i--) {
    const kiri = kolom[i];
    if (!kiri?.konsep) return null;
    if (kiri.konsep === "realisasi") return tw(kiri);
    if (!HASIL.has(kiri.konsep) || !isTanpaTw(kiri)) return null;
  }
  return null;
}

/** "TW I | % | TW II | % …": the result behind each quarter is that quarter's, where more than one quarter has one. */
function hasilTiapTriwulan(kolom: readonly Kolom[]): Kolom[] {
  const milik = kolom.map((_, ke) => twSebelum(kolom, ke));
  if (new Set(milik.filter((satu) => satu !== null)).size < 2) return [...kolom];
  return kolom.map((satu, ke) => {
    const punya = milik[ke] ?? null;
    return punya === null ? satu : dengan(satu, satu.konsep, punya);
  });
}

/** "TW I | TW II | TW III | TW IV | Rata-rata", likewise behind twelve months: what staff made of them is the year's. */
function setahunSesudahTriwulan(kolom: readonly Kolom[]): Kolom[] {
  const berwaktu = kolom.filter((k) => isTercapai(k) && !isTanpaTw(k));
  const adaSetahun = kolom.some((k) => k.konsep === "realisasi" && isTanpaTw(k) && k.penentu.sisi !== "anggaran");
  const akhir = berwaktu.at(-1);
  const beberapaTw = new Set(berwaktu.map(tw).filter((satu) => satu !== null)).size > 1;
  const semuaBulan = new Set(berwaktu.map((k) => k.penentu.bulan ?? 0)).size === DUA_BELAS;
  if (!(beberapaTw || semuaBulan) || adaSetahun || !akhir) return [...kolom];
  const calon = kolom.find(
    (k) =>
      k.column > akhir.column &&
      (k.konsep === null || k.konsep === "jumlah" || k.konsep === "rincian") &&
      SETAHUN.test(daunJudul(k)),
  );
  return kolom.map((k) => (k === calon ? dengan(k, "realisasi", null) : k));
}

/** What stands between and behind the quarters of a year and names none of them: the results of each, and the year. */
export const artikanAntaraTriwulan = (kolom: readonly Kolom[]): Kolom[] =>
  setahunSesudahTriwulan(hasilTiapTriwulan(kolom));
