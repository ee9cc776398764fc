import type { Konsep } from "../judul-kolom";
import { daunJudul, indukJudul, type Kolom } from "./kolom";
import { denganBulanan } from "./bulanan";
import { pihakLain } from "./pihak";
import type { Penentu } from "./penentu";
import type { Anggota, Bagian, Bertingkat, Tingkat } from "./tingkat-ukuran";

export type { Anggota, Bagian, Tingkat } from "./tingkat-ukuran";

const BAGIAN: Partial<Record<Konsep, Bagian>> = {
  target: "target",
  pagu: "target",
  sesudah: "target",
  realisasi: "realisasi",
  persen: "persen",
  kriteria: "kriteria",
  efisiensi: "efisiensi",
};

const TINGKAT: Partial<Record<Konsep, Tingkat>> = {
  "indikator-tujuan": "tujuan",
  "indikator-program": "program",
  "indikator-kegiatan": "kegiatan",
  indikator: "sasaran",
  "sasaran-indikator": "sasaran",
};

/** "Serapan" before "Penyerapan (%)" is the amount, not the percentage. */
const isSerapanRupiah = (kolom: Kolom): boolean =>
  /^(jumlah )?(pe)?(n?y)?serapan( anggaran)?( \(rp\.?\))?$|^(jumlah )?penyerapan( anggaran)?( \(rp\.?\))?$/i.test(
    kolom.teks.at(-1) ?? "",
  );
/** "Realisasi (%) › Keuangan": a leaf that only tells the side leaves the sign to its group. */
const SISI_SAJA = /^(fisik|keuangan|anggaran|kinerja)$/i;
const bertandaPersen = ({ teks }: Kolom): boolean => {
  const daun = teks.at(-1) ?? "";
  return /%|persen/i.test(SISI_SAJA.test(daun.trim()) ? (teks.at(-2) ?? daun) : daun);
};

/** "Target › Keuangan (%)" beside a pagu: how much of it is to be spent, not an amount. */
const isTargetSerapan = (kolom: Kolom, semua: readonly Bertingkat[]): boolean =>
  kolom.penentu.sisi === "anggaran" && bertandaPersen(kolom) && semua.some((s) => s.kolom.konsep === "pagu");

const cocok = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const anggaran = (p: Penentu): boolean => p.sisi === "anggaran";

/** A realisasi that a "capaian" under these words may be the percentage of. */
function sebanding(realisasi: Penentu, capaian: Penentu): boolean {
  return (
    cocok(realisasi.tw, capaian.tw) &&
    cocok(realisasi.tahun, capaian.tahun) &&
    pihakLain(realisasi.pihak) === pihakLain(capaian.pihak) &&
    anggaran(realisasi) === anggaran(capaian)
  );
}

/**
 * "Capaian" is the percentage where the table has a realisasi of that very period, wherever it stands; without one it is
 * the realisasi itself (L1303). A second capaian of the same period is then the percentage.
 */
function artiCapaian({ kolom, tingkat }: Bertingkat, semua: readonly Bertingkat[]): Bagian {
  const setara = semua.filter((lain) => lain.tingkat === tingkat && lain.kolom !== kolom);
  const adaRealisasi = setara.some(
    (lain) => lain.kolom.konsep === "realisasi" && sebanding(lain.kolom.penentu, kolom.penentu),
  );
  if (adaRealisasi || bertandaPersen(kolom)) return "persen";
  const capaianTw = setara.filter((lain) => lain.kolom.konsep === "capaian" && lain.kolom.penentu.tw !== null);
  const sesudahTw = kolom.penentu.tw === null && new Set(capaianTw.map((c) => c.kolom.penentu.tw)).size > 1;
  const adaPersen = setara.some((l) => l.kolom.konsep === "persen" && sebanding(l.kolom.penentu, kolom.penentu));
  return sesudahTw && !adaPersen ? "persen" : "realisasi";
}

/** "Realisasi (Rp) | Realisasi (%)", and "Realisasi (Rp) | Realisasi (%) › Fisik | Keuangan": percentages of what stands before, of the same quarter. */
function isPersenRealisasi({ kolom }: Bertingkat, sebelumnya: readonly Anggota[]): boolean {
  const terakhir = sebelumnya.at(-1);
  if (!bertandaPersen(kolom) || terakhir?.kolom.penentu.tw !== kolom.penentu.tw) return false;
  if (terakhir.bagian === "realisasi") return true;
  return (
    terakhir.bagian === "persen" &&
    terakhir.kolom.konsep === "realisasi" &&
    sebelumnya.some((a) => a.bagian === "realisasi" && sebanding(a.kolom.penentu, kolom.penentu))
  );
}

/** "Realisasi › Kinerja | Keuangan | Rp": the amount is under the same heading, so the side's own name is no amount. */
const isSisiDiSampingRp = ({ kolom }: Bertingkat, semua: readonly Bertingkat[]): boolean =>
  /^(keuangan|anggaran)$/.test(daunJudul(kolom)) &&
  indukJudul(kolom) !== "" &&
  semua.some((s) => indukJudul(s.kolom) === indukJudul(kolom) && /^\(?rp\.?\)?$/.test(daunJudul(s.kolom)));

function artikan(satu: Bertingkat, semua: readonly Bertingkat[], sebelumnya: readonly Anggota[]): Bagian | null {
  const terakhir = sebelumnya.at(-1);
  const { kolom } = satu;
  if (kolom.penentu.bulan !== null) return null;
  const bagian = kolom.konsep === null ? undefined : BAGIAN[kolom.konsep];
  if (kolom.konsep === "persen" && isSerapanRupiah(kolom) && terakhir?.bagian === "target") return "realisasi";
  if (kolom.konsep === "capaian") return artiCapaian(satu, semua);
  if (kolom.konsep === "target" && isTargetSerapan(kolom, semua)) return null;
  if (bagian === "realisasi" && isSisiDiSampingRp(satu, semua)) return null;
  if (bagian === "realisasi" && isPersenRealisasi(satu, sebelumnya)) return "persen";
  return bagian ?? null;
}

/** Every column with its level: that of the indikator column before it. */
export function kolomBertingkat(kolom: readonly Kolom[]): Bertingkat[] {
  let tingkat: Tingkat = "sasaran";
  return kolom.map((satu): Bertingkat => {
    tingkat = (satu.konsep === null ? undefined : TINGKAT[satu.konsep]) ?? tingkat;
    return { kolom: satu, tingkat };
  });
}

/** The columns that measure, left to right, each with its level. */
export function anggotaUkuran(kolom: readonly Kolom[]): Anggota[] {
  const bertingkat = kolomBertingkat(kolom);
  const hasil: Anggota[] = [];
  for (const satu of bertingkat) {
    const bagian = artikan(satu, bertingkat, hasil);
    if (bagian !== null) hasil.push({ bagian, ...satu });
  }
  return tanpaSemester(denganBulanan(hasil, bertingkat));
}

/** Half a year beside the whole one is no annual figure; alone it is all that the table has. */
function tanpaSemester(semua: readonly Anggota[]): Anggota[] {
  const setahun = semua.filter((a) => a.kolom.penentu.semester === null || a.kolom.penentu.tw !== null);
  const ada = (bagian: Bagian): boolean => setahun.some((a) => a.bagian === bagian);
  return ada("target") || ada("realisasi") ? setahun : [...semua];
}
