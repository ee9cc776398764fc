import type { Angka } from "../angka/angka";
import { anggaranLaporan, type AnggaranLaporan } from "../anggaran/anggaran-laporan";
import { petakan, type Bertahap } from "../alur/bertahap";
import { hitungCapaian, type Capaian, type JenisIndikator } from "../capaian/capaian";
import { dasarBawaan, targetMengikat, type TargetMengikat } from "./dasar-target";
import type { Dokumen, Peran } from "../dokumen/dokumen";
import { tentukanKriteria, type TingkatKriteria } from "../kriteria/kriteria";
import { kunciNama, rapikanNama } from "../teks/nama-indikator";
import { padankan, type IndikatorPadan, type UsulPasangan } from "./padanan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { terhadapTargetAkhir } from "../capaian/perbandingan";
import { dokumenIndikator, pilihDokumen, type DokumenTerpilih } from "../dokumen/pilih-dokumen";
import {
  polaIndikator,
  realisasiTahunan,
  triwulanIndikator,
  type RealisasiTahunan,
  type Triwulan,
} from "../capaian/realisasi-tahunan";
import type { AngkaBersumber } from "../dokumen/sumber";
import type { Desimal } from "../angka/desimal";
import type { Pola } from "../capaian/triwulan";

export interface TriwulanLaporan extends Triwulan {
  readonly capaian: Capaian;
  readonly kriteria: TingkatKriteria | null;
}

/** Everything the LKj says of one indikator. */
export interface IndikatorLaporan {
  readonly nama: string;
  readonly sasaran: string | null;
  readonly satuan: string | null;
  readonly jenis: JenisIndikator;
  readonly pola: Pola;
  readonly polaYakin: boolean;
  readonly padan: IndikatorPadan;
  readonly target: TargetMengikat | null;
  readonly realisasi: RealisasiTahunan | null;
  readonly capaian: Capaian;
  readonly kriteria: TingkatKriteria | null;
  readonly triwulan: readonly TriwulanLaporan[];
  readonly tahunLalu: {
    readonly target: AngkaBersumber | null;
    readonly realisasi: AngkaBersumber | null;
    readonly capaian: Capaian;
  } | null;
  readonly targetAkhir: AngkaBersumber | null;
  readonly terhadapTargetAkhir: Desimal | null;
}

/** What the workbook says, put together: one entry an indikator, the budget, and what was asked or doubled. */
export interface Laporan {
  readonly tahun: number | null;
  readonly instansi: string | null;
  /** The document whose targets bind; one of other roles where the workbook has no PK, Renstra or Pengukuran. */
  readonly dasarTarget: Peran;
  readonly pengaturan: Pengaturan;
  readonly terpilih: DokumenTerpilih;
  readonly indikator: readonly IndikatorLaporan[];
  readonly usul: readonly UsulPasangan[];
  readonly anggaran: AnggaranLaporan;
}

const KOSONG: Angka = { jenis: "kosong" };

export function kriteriaCapaian(capaian: Capaian, pengaturan: Pengaturan): TingkatKriteria | null {
  return capaian.status === "dinilai" ? tentukanKriteria(capaian.persen, pengaturan.kriteria) : null;
}

/** The spelling most documents use; the first one where they are even. */
function palingSering(teks: readonly string[]): string | null {
  const [awal] = teks;
  if (awal !== undefined && teks.every((satu) => satu === awal)) return rapikanNama(awal);
  const suara = new Map<string, { teks: string; banyak: number }>();
  for (const satu of teks) {
    const rapi = rapikanNama(satu);
    const ada = suara.get(rapi);
    if (ada) ada.banyak++;
    else suara.set(rapi, { teks: rapi, banyak: 1 });
  }
  let terpilih: { teks: string; banyak: number } | null = null;
  for (const calon of suara.values()) if (terpilih === null || calon.banyak > terpilih.banyak) terpilih = calon;
  return terpilih?.teks ?? null;
}

/** What the user set for one of an indikator's names. */
function setelanIndikator<T>({ sebutan }: IndikatorPadan, setelan: Readonly<Record<string, T>>): T | undefined {
  if (Object.keys(setelan).length === 0) return undefined;
  return sebutan.map((s) => setelan[kunciNama(s.baris.indikator.teks)]).find((s) => s !== undefined);
}

/** The sheet's Jenis column, else the setting, else maksimum; a target that is a grade speaks for itself. */
export function jenisIndikator(padan: IndikatorPadan, target: Angka, pengaturan: Pengaturan): JenisIndikator {
  const dariLembar = padan.sebutan.map((s) => s.baris.jenis).find((j) => j !== null);
  const setelan = setelanIndikator(padan, pengaturan.jenis);
  const dipilih = dariLembar ?? setelan;
  if (dipilih) return dipilih;
  return target.jenis === "predikat" ? "predikat" : "maksimum";
}

function tahunLalu(
  padan: IndikatorPadan,
  jenis: JenisIndikator,
  pengaturan: Pengaturan,
): IndikatorLaporan["tahunLalu"] {
  const lembarLalu = padan.sebutan.find((s) => s.dokumen.asal.peran === "capaian-lalu")?.baris;
  const disamping = padan.sebutan.map((s) => s.baris.lalu).find((l) => l !== null);
  const sumber = lembarLalu ?? disamping;
  if (!sumber) return null;
  const { target, realisasi } = sumber;
  const capaian = hitungCapaian(jenis, target?.angka ?? KOSONG, realisasi?.angka ?? KOSONG, pengaturan.aturanMinimum);
  return { target, realisasi, capaian };
}

function targetAkhir(padan: IndikatorPadan): AngkaBersumber | null {
  const renstra = padan.sebutan.filter((s) => s.dokumen.asal.peran === "renstra" || s.dokumen.asal.peran === "iku");
  for (const { baris } of [...renstra, ...padan.sebutan]) {
    if (baris.targetAkhir && baris.targetAkhir.angka.jenis !== "kosong") return baris.targetAkhir;
  }
  for (const { baris } of renstra) {
    const terakhir = [...baris.targetTahun].sort((a, b) => b[0] - a[0])[0]?.[1];
    if (terakhir && terakhir.angka.jenis !== "kosong") return terakhir;
  }
  return null;
}

function rakitIndikator(
  padan: IndikatorPadan,
  dasar: Peran,
  tahun: number | null,
  pengaturan: Pengaturan,
): IndikatorLaporan {
  const target = targetMengikat(padan, dasar, tahun);
  const angkaTarget = target?.angka.angka ?? KOSONG;
  const jenis = jenisIndikator(padan, angkaTarget, pengaturan);
  const tw = triwulanIndikator(padan);
  const { pola, yakin } = polaIndikator(padan, tw, angkaTarget, setelanIndikator(padan, pengaturan.pola));
  const realisasi = realisasiTahunan(padan, tw, pola);
  const nilai = (a: Angka, b: Angka): Capaian => hitungCapaian(jenis, a, b, pengaturan.aturanMinimum);
  const capaian = nilai(angkaTarget, realisasi?.angka ?? KOSONG);
  const akhir = targetAkhir(padan);
  return {
    nama: palingSering(padan.sebutan.map((s) => s.baris.indikator.teks)) ?? "",
    sasaran: palingSering(padan.sebutan.flatMap((s) => s.baris.sasaran?.teks ?? [])),
    satuan: palingSering(padan.sebutan.flatMap((s) => s.baris.satuan?.teks ?? [])),
    jenis,
    pola,
    polaYakin: yakin,
    padan,
    target,
    realisasi,
    capaian,
    kriteria: kriteriaCapaian(capaian, pengaturan),
    triwulan: tw.map((satu) => {
      const capaianTw = nilai(satu.target?.angka ?? KOSONG, satu.realisasi?.angka ?? KOSONG);
      return { ...satu, capaian: capaianTw, kriteria: kriteriaCapaian(capaianTw, pengaturan) };
    }),
    tahunLalu: tahunLalu(padan, jenis, pengaturan),
    targetAkhir: akhir,
    terhadapTargetAkhir: terhadapTargetAkhir(realisasi?.angka ?? KOSONG, akhir?.angka ?? KOSONG),
  };
}

/** Documents that tell of national or last year's figures add to an indikator but make none of their own. */
const PELENGKAP = new Set(["nasional", "capaian-lalu"]);

/** Puts together what all documents of a workbook say (kinerja.md §2–5). Total: a workbook without tables gives an empty report. */
export function* susunLaporan(
  dokumen: readonly Dokumen[],
  instansi: string | null,
  pengaturan: Pengaturan,
): Bertahap<Laporan> {
  const terpilih = pilihDokumen(dokumen, pengaturan);
  const dipakai = dokumenIndikator(terpilih.dipakai);
  const { indikator, usul } = yield* padankan(
    dipakai.filter((d) => d.asal.peran !== "nasional"),
    pengaturan,
  );
  const dasarTarget = pengaturan.dasarTarget ?? dasarBawaan(new Set(terpilih.dipakai.map((d) => d.asal.peran)));
  return {
    tahun: terpilih.tahun,
    instansi,
    dasarTarget,
    pengaturan,
    terpilih,
    indikator: yield* petakan(
      indikator.filter((satu) => satu.sebutan.some((s) => !PELENGKAP.has(s.dokumen.asal.peran))),
      (satu) => rakitIndikator(satu, dasarTarget, terpilih.tahun, pengaturan),
    ),
    usul,
    anggaran: anggaranLaporan(terpilih.dipakai),
  };
}
