import type { Konsep, Penentu } from "./judul-kolom";
import type { Kolom } from "./tabel";

/** The level of a cascade that a column belongs to. */
export type Tingkat = "sasaran" | "program" | "kegiatan";

/** Columns that belong together: a target, its realisasi, and the results that follow from them. */
export interface KelompokUkuran {
  readonly tingkat: Tingkat;
  readonly penentu: Penentu;
  readonly target: Kolom | null;
  readonly realisasi: Kolom | null;
  readonly persen: Kolom | null;
  readonly kriteria: Kolom | null;
  readonly efisiensi: Kolom | null;
}

type Bagian = "target" | "realisasi" | "persen" | "kriteria" | "efisiensi";

interface Anggota {
  readonly bagian: Bagian;
  readonly kolom: Kolom;
  readonly tingkat: Tingkat;
}

interface Rakitan {
  readonly tingkat: Tingkat;
  readonly isi: Map<Bagian, Kolom>;
}

const URUTAN: readonly Bagian[] = ["target", "realisasi", "persen", "kriteria", "efisiensi"];

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
  "indikator-program": "program",
  "indikator-kegiatan": "kegiatan",
  indikator: "sasaran",
  "sasaran-indikator": "sasaran",
};

/** "Serapan" before "Penyerapan (%)" is the amount, not the percentage. */
const isSerapanRupiah = (kolom: Kolom): boolean =>
  /^(jumlah )?(pe)?(n?y)?serapan( anggaran)?( \(rp\.?\))?$/i.test(kolom.teks.at(-1) ?? "");
const bertandaPersen = (kolom: Kolom): boolean => /%|persen/i.test(kolom.teks.at(-1) ?? "");

/** "Capaian" is the percentage where a realisasi stands before it, else the realisasi itself (L1303). */
function artikan(kolom: Kolom, sebelumnya: readonly Anggota[]): Bagian | null {
  const bagian = kolom.konsep === null ? undefined : BAGIAN[kolom.konsep];
  const terakhir = sebelumnya.at(-1);
  if (kolom.konsep === "persen" && isSerapanRupiah(kolom) && terakhir?.bagian === "target") return "realisasi";
  if (kolom.konsep === "capaian") return terakhir?.bagian === "realisasi" ? "persen" : "realisasi";
  if (bagian === "realisasi" && bertandaPersen(kolom) && terakhir?.bagian === "realisasi") return "persen";
  return bagian ?? null;
}

function anggota(kolom: readonly Kolom[]): Anggota[] {
  const hasil: Anggota[] = [];
  let tingkat: Tingkat = "sasaran";
  for (const satu of kolom) {
    tingkat = (satu.konsep === null ? undefined : TINGKAT[satu.konsep]) ?? tingkat;
    const bagian = artikan(satu, hasil);
    if (bagian !== null) hasil.push({ bagian, kolom: satu, tingkat });
  }
  return hasil;
}

function serasi<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function serasiPenentu(a: Penentu, b: Penentu): boolean {
  return (
    serasi(a.tw, b.tw) &&
    serasi(a.tahun, b.tahun) &&
    serasi(a.nasional, b.nasional) &&
    serasi(a.sisi, b.sisi) &&
    a.sampaiDengan === b.sampaiDengan
  );
}

/** An annual target before the realisasi of several quarters belongs to none of them. */
function banyakTw(semua: readonly Anggota[]): number {
  const realisasi = semua.filter((a) => a.bagian === "realisasi");
  return new Set(realisasi.flatMap((a) => a.kolom.penentu.tw ?? [])).size;
}

/** One quarter's target and one quarter's realisasi are a pair, though their headers name two quarters: one of them lies (§6). */
function isPasanganTunggal(semua: readonly Anggota[]): boolean {
  const berTw = (bagian: Bagian): number =>
    semua.filter((a) => a.tingkat === "sasaran" && a.bagian === bagian && a.kolom.penentu.tw !== null).length;
  return berTw("target") === 1 && berTw("realisasi") === 1;
}

/** A figure joins by its full header; a result by its own words only, for the group heading above it may lie (§6). */
function cocok(rakitan: Rakitan, baru: Anggota, tahunanBersama: boolean, pasanganTunggal: boolean): boolean {
  if (rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  const targetTahunan = rakitan.isi.get("target")?.penentu.tw === null;
  if (tahunanBersama && baru.bagian === "realisasi" && targetTahunan && baru.kolom.penentu.tw !== null) return false;
  const hasil = baru.bagian !== "target" && baru.bagian !== "realisasi";
  const penentuBaru = hasil ? { ...baru.kolom.penentuSendiri, sampaiDengan: false } : baru.kolom.penentu;
  const dasar = rakitan.isi.get("realisasi") ?? rakitan.isi.get("target");
  if (!dasar) return true;
  const penentuDasar = hasil ? { ...dasar.penentu, sampaiDengan: false } : dasar.penentu;
  const twSalah = pasanganTunggal && baru.bagian === "realisasi" && penentuDasar.tw !== null && penentuBaru.tw !== null;
  return serasiPenentu(penentuDasar, sisiBila(hasil, twSalah ? { ...penentuBaru, tw: penentuDasar.tw } : penentuBaru));
}

/** "%" under "Anggaran" needs no side of its own; "Penyerapan (%)" names one that its group may leave out. */
function sisiBila(hasil: boolean, penentu: Penentu): Penentu {
  return hasil && penentu.sisi === "anggaran" ? { ...penentu, sisi: null } : penentu;
}

function sesudah(rakitan: Rakitan, bagian: Bagian): boolean {
  const posisi = URUTAN.indexOf(bagian);
  return [...rakitan.isi.keys()].every((b) => URUTAN.indexOf(b) < posisi || (posisi >= 2 && URUTAN.indexOf(b) >= 2));
}

/** "Real. | Tgt | %": the target follows its realisasi, where no other realisasi comes after it. */
function isTerbalik(terakhir: Rakitan | undefined, baru: Anggota, berikutnya: Anggota | undefined): boolean {
  if (baru.bagian !== "target" || terakhir?.isi.size !== 1 || !terakhir.isi.has("realisasi")) return false;
  return berikutnya?.bagian !== "realisasi" && berikutnya?.bagian !== "target";
}

function penentuRakitan(rakitan: Rakitan): Penentu {
  const kolom = URUTAN.flatMap((b) => rakitan.isi.get(b) ?? []);
  const ambil = <K extends keyof Penentu>(kunci: K): Penentu[K] | null =>
    kolom.find((k) => k.penentu[kunci] !== null)?.penentu[kunci] ?? null;
  return {
    tw: ambil("tw"),
    tahun: ambil("tahun"),
    nasional: ambil("nasional"),
    sisi: ambil("sisi"),
    sampaiDengan: kolom.some((k) => k.penentu.sampaiDengan),
    bulan: ambil("bulan"),
    semester: ambil("semester"),
    tahunKe: ambil("tahunKe"),
  };
}

/** Joins columns read left to right; a layout "Target I–IV | Realisasi I–IV" is joined by its quarters. */
export function kelompokkanUkuran(kolom: readonly Kolom[]): KelompokUkuran[] {
  const rakitan: Rakitan[] = [];
  const semua = anggota(kolom);
  const tahunanBersama = banyakTw(semua) > 1;
  const pasanganTunggal = isPasanganTunggal(semua);
  for (const [i, baru] of semua.entries()) {
    const terakhir = rakitan.at(-1);
    const terbalik = isTerbalik(terakhir, baru, semua[i + 1]);
    const wadah =
      terakhir &&
      (terbalik || sesudah(terakhir, baru.bagian)) &&
      cocok(terakhir, baru, tahunanBersama, pasanganTunggal) &&
      !lebihCocok(rakitan, terakhir, baru)
        ? terakhir
        : rakitan.find((r) => cocokPersis(r, baru));
    if (wadah) wadah.isi.set(baru.bagian, baru.kolom);
    else rakitan.push({ tingkat: baru.tingkat, isi: new Map([[baru.bagian, baru.kolom]]) });
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

function samaPenentu(a: Penentu, b: Penentu): boolean {
  return a.tw === b.tw && a.tahun === b.tahun && a.nasional === b.nasional && a.sisi === b.sisi;
}

/** An earlier group with the very same quarter, year and side that still lacks this part. */
function cocokPersis(rakitan: Rakitan, baru: Anggota): boolean {
  const dasar = rakitan.isi.get("realisasi") ?? rakitan.isi.get("target");
  if (!dasar || rakitan.tingkat !== baru.tingkat || rakitan.isi.has(baru.bagian)) return false;
  return samaPenentu(dasar.penentu, baru.kolom.penentu) && hasPenentu(baru.kolom.penentu);
}

function hasPenentu(p: Penentu): boolean {
  return p.tw !== null || p.tahun !== null || p.nasional !== null || p.sisi !== null;
}

/** True where the latest group fits only for want of words, and an earlier one fits word for word. */
function lebihCocok(rakitan: readonly Rakitan[], terakhir: Rakitan, baru: Anggota): boolean {
  if (baru.bagian !== "target" && baru.bagian !== "realisasi") return false;
  const dasar = terakhir.isi.get("realisasi") ?? terakhir.isi.get("target");
  if (!dasar || samaPenentu(dasar.penentu, baru.kolom.penentu)) return false;
  return rakitan.some((r) => r !== terakhir && cocokPersis(r, baru));
}
