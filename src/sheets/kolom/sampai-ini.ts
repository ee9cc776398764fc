import { daunJudul, type Kolom } from "./kolom";
import { akhirBulan, bulanJudul } from "./bulan";
import { isSebagianTahun, twJudul } from "./sebagian-tahun";
import { ratakan } from "../rata-teks";
import { isSampai, isSampaiIni, isTercapai, KATA_SAMPAI_DI_JUDUL } from "./tercapai";

const DESEMBER = 12;

const LALU = /\b(lalu|sebelumnya)\b/;
const INI = /\b(ini|berjalan)\b/;
const isLalu = (kolom: Kolom): boolean => LALU.test(daunJudul(kolom));
const isIni = (kolom: Kolom): boolean => INI.test(daunJudul(kolom));

/** Where in a header the time stands: "Realisasi › s.d. Bulan Ini › Keuangan › Rp" at the second place; -1 where nothing says it. */
const tempatWaktu = ({ teks }: Kolom): number =>
  teks.findLastIndex((t) => [LALU, INI].some((kata) => kata.test(ratakan(t))));

/** "Bulan Lalu › Rp | % | Bulan Ini › Rp | % | s.d. Bulan Ini › Rp | %": the same columns under the groups of a time before and now. */
function rincianKelompok(kolom: readonly Kolom[]): Set<Kolom> {
  const bernama = kolom.flatMap((k) => {
    const ke = tempatWaktu(k);
    const waktu = ratakan(k.teks[ke] ?? "");
    if (ke < 0 || ke === k.teks.length - 1) return [];
    return [
      {
        k,
        waktu,
        sisa: k.teks
          .filter((_, i) => i !== ke)
          .map(ratakan)
          .join("›"),
      },
    ];
  });
  const sampai = bernama.filter(({ waktu }) => KATA_SAMPAI_DI_JUDUL.test(waktu) && INI.test(waktu));
  const bagian = bernama.filter(
    (satu) => !sampai.includes(satu) && sampai.some((s) => s.sisa === satu.sisa && s.k.column > satu.k.column),
  );
  return new Set(bagian.map(({ k }) => k));
}

/** The quarter or month that a column names, counted from 1; null where it names none. */
const ke = ({ penentu: { tw, bulan } }: Kolom): number | null => tw ?? bulan;

/** "s.d. TW III" or "TW IV" beside "s.d. TW IV"; "s.d. bulan lalu" or "bulan ini" beside "s.d. bulan ini". */
function isBagianDari(satu: Kolom, jumlah: Kolom): boolean {
  const [a, b] = [ke(satu), ke(jumlah)];
  if (a !== null && b !== null) return isSampai(satu) ? a === b - 1 : a === b;
  return isIni(jumlah) && (isLalu(satu) || (isIni(satu) && !isSampai(satu)));
}

/** Several quarters or months side by side, each by itself or so far: the year's own columns. */
function isDeret(kolom: readonly Kolom[]): boolean {
  const bernama = kolom.filter((k) => isTercapai(k) && ke(k) !== null);
  const sampai = new Set(bernama.filter(isSampai).map(ke));
  const sendiri = new Set(bernama.filter((k) => !isSampai(k)).map(ke));
  return sampai.size > 2 || sendiri.size > 1;
}

const tanpaWaktu = (kolom: Kolom): Kolom => {
  const tanpa = { tw: null, semester: null, sampaiDengan: false };
  return {
    ...kolom,
    penentu: { ...kolom.penentu, ...tanpa },
    penentuSendiri: { ...kolom.penentuSendiri, ...tanpa },
  };
};

/** "Realisasi Kumulatif" alone, of no quarter or month, where neither another column nor the title names a part of the year. */
function isKumulatifSetahun(satu: Kolom, kolom: readonly Kolom[], judul: readonly string[]): boolean {
  if (
    !isTercapai(satu) ||
    !/\bkumulatif\b/.test(daunJudul(satu)) ||
    /\b(s ?[/.]? ?d|sampai|hingga)\b/.test(daunJudul(satu))
  )
    return false;
  const setara = kolom.filter((k) => isTercapai(k) && k.penentu.sisi === satu.penentu.sisi);
  if (setara.length > 1 || kolom.some((k) => ke(k) !== null || k.penentu.semester !== null)) return false;
  return judul.every((t) => twJudul(t) === null && !isSebagianTahun(t));
}

/** "s.d. bulan ini" below a title of December, and a total so far of no part of the year, is the year's. Titles in lower case. */
export function artikanSampaiAkhirTahun(kolom: readonly Kolom[], judul: readonly string[]): Kolom[] {
  const desember = judul.some((t) => (akhirBulan(t) ?? bulanJudul(t)) === DESEMBER);
  return kolom.map((k) => ((desember && isSampaiIni(k)) || isKumulatifSetahun(k, kolom, judul) ? tanpaWaktu(k) : k));
}

/** All of the year, by quarters or by semesters. */
const SETAHUN: readonly (readonly number[])[] = [
  [1, 2, 3, 4],
  [2, 4],
];

/** "TW I | TW II | TW III | TW IV | s.d. TW IV": behind all parts of the year what is reached until its end is the year's. */
function artikanSampaiAkhir(kolom: readonly Kolom[]): Kolom[] {
  const bernama = kolom.filter((k) => isTercapai(k) && k.penentu.tw !== null && k.penentu.sisi !== "anggaran");
  const bagian = bernama.filter((k) => !isSampai(k)).map((k) => k.penentu.tw);
  const sampai = bernama.filter(isSampai);
  const [akhir] = sampai;
  const lengkap = SETAHUN.some((tw) => tw.length === bagian.length && tw.every((n, i) => n === bagian[i]));
  if (!lengkap || sampai.length !== 1 || akhir?.penentu.tw !== 4) return [...kolom];
  return kolom.map((k) => (k === akhir ? tanpaWaktu(k) : k));
}

const TAHUNAN = /\b(pk|tahun|tahunan|setahun|renja|rkt)\b/;

/**
 * "Target PK | Target TW IV | Realisasi TW IV | Realisasi s.d. TW IV | Capaian PK (%)": the quarter's own target goes with its own
 * realisasi, where every result says that it is of the year's.
 */
function isTargetBagian(satu: Kolom, rincian: ReadonlySet<Kolom>, kolom: readonly Kolom[]): boolean {
  const { tw } = satu.penentu;
  if (satu.konsep !== "target" || tw === null || isSampai(satu)) return false;
  if (![...rincian].some((k) => !isSampai(k) && k.penentu.tw === tw)) return false;
  const hasil = kolom.filter((k) => k.konsep === "persen" || (k.konsep === "capaian" && k.column > satu.column));
  const setahun = kolom.some((k) => k.konsep === "target" && k.penentu.tw === null && k.penentu.sisi !== "anggaran");
  return setahun && hasil.length > 0 && hasil.every((k) => TAHUNAN.test(daunJudul(k)));
}

/** What was before and what came in the period, beside both together, are parts: the measure is what there is so far. */
export function artikanSampaiIni(kolom: readonly Kolom[]): Kolom[] {
  const rincian = rincianKelompok(kolom);
  if (rincian.size === 0 && isDeret(kolom)) return artikanSampaiAkhir(kolom);
  for (const [i, jumlah] of kolom.entries()) {
    if (!isTercapai(jumlah) || !isSampai(jumlah)) continue;
    for (const satu of kolom.slice(Math.max(0, i - 2), i))
      if (satu.konsep === jumlah.konsep && isBagianDari(satu, jumlah)) rincian.add(satu);
  }
  return kolom.map((k) => (rincian.has(k) || isTargetBagian(k, rincian, kolom) ? { ...k, konsep: "rincian" } : k));
}
