import { pertamaBukanNull } from "../alur/pertama";
import { KOSONG } from "../angka/isi";
import type { Desimal } from "../angka/desimal";
import type { Capaian, JenisIndikator } from "../capaian/capaian";
import type { Pola, Tw } from "../capaian/triwulan";
import type { Angka } from "../angka/angka";
import type { BarisIndikator, Peran } from "../dokumen/dokumen";
import { laluBaris } from "../dokumen/baris-lalu";
import type { AngkaBersumber, CellRef } from "../dokumen/sumber";
import type { TingkatKriteria } from "../kriteria/kriteria";
import { targetTriwulan, type AcuanIndikator } from "../penilai/acuan";
import { barisPadan, setelanNama, tentukanCara } from "../penilai/cara";
import { saring, type Jaring } from "../penilai/keraguan";
import { capaianMenurut, kriteriaCapaian } from "../penilai/penilaian";
import { polaTerpakai, setahunMenurut, tentukanPola } from "../penilai/pola-indikator";
import { realisasiBulanan } from "../penilai/realisasi-bulanan";
import {
  deretIndikator,
  deretRencana,
  polaLembar,
  realisasiLangsung,
  realisasiTriwulan,
  triwulanIndikator,
  type RealisasiTahunan,
  type Triwulan,
} from "../penilai/realisasi-indikator";
import type { HasilPola, Setahun } from "../penilai/setahun";
import { kemajuanDariBaseline } from "../penilai/target-akhir";
import { palingSering } from "../teks/paling-sering";
import { targetMengikat, type TargetMengikat } from "./dasar-target";
import { isDibantah, type Basi } from "./judul-basi";
import type { IndikatorPadan } from "./padanan";
import { isSeparuhTahun, tandaiTerputus } from "./separuh-tahun";

export interface TriwulanLaporan extends Triwulan {
  readonly capaian: Capaian;
  readonly kriteria: TingkatKriteria | null;
}

/** Everything the LKj says of one indikator. */
export interface IndikatorLaporan extends AcuanIndikator {
  readonly nama: string;
  readonly sasaran: string | null;
  readonly satuan: string | null;
  readonly jenis: JenisIndikator;
  readonly pola: Pola;
  readonly polaYakin: boolean;
  /** What each way of making the year of the quarters would give, where staff are to say which; else none (T17). */
  readonly tanyaPola: readonly HasilPola[];
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
  /** Percent of the target at the end of the plan, by the indikator's own formula; null where it can't be computed. */
  readonly terhadapTargetAkhir: Desimal | null;
  /** The part of the way from the baseline to that target, in percent. */
  readonly dariBaseline: Desimal | null;
}

function tahunLalu(
  padan: IndikatorPadan,
  tahun: number | null,
  nilai: Nilai,
  basi: Basi,
): IndikatorLaporan["tahunLalu"] {
  const lembarLalu = padan.sebutan.find((s) => s.dokumen.asal.peran === "capaian-lalu" && !basi.has(s.dokumen))?.baris;
  const sumber = lembarLalu ?? pertamaBukanNull(padan.sebutan, (s) => laluBaris(s.baris, tahun));
  if (!sumber) return null;
  const { target, realisasi } = sumber;
  return { target, realisasi, capaian: nilai(target?.angka, realisasi?.angka, realisasi ? [realisasi.sel] : []) };
}

function targetAkhir(padan: IndikatorPadan): AngkaBersumber | null {
  const renstra = padan.sebutan.filter((s) => s.dokumen.asal.peran === "renstra" || s.dokumen.asal.peran === "iku");
  for (const sebutan of [renstra, padan.sebutan])
    for (const { baris } of sebutan)
      if (baris.targetAkhir && baris.targetAkhir.angka.jenis !== "kosong") return baris.targetAkhir;
  for (const { baris } of renstra) {
    const terakhir = [...baris.targetTahun].sort((a, b) => b[0] - a[0])[0]?.[1];
    if (terakhir && terakhir.angka.jenis !== "kosong") return terakhir;
  }
  return null;
}

/** A capaian that the nets have let through, or its doubt; the cells are those of the realisasi. */
type Nilai = (
  target: Angka | undefined,
  realisasi: Angka | undefined,
  sel: readonly CellRef[],
  setahun?: Angka,
) => Capaian;

function baseline({ sebutan }: IndikatorPadan): AngkaBersumber | null {
  return sebutan.find(({ baris: { baseline: b } }) => b !== null && b.angka.jenis !== "kosong")?.baris.baseline ?? null;
}

/**
 * A target that no document gives for the year, but its quarters do: that of TW IV where the sheet says that its figures
 * are totals so far, else what those of a year that is over make, by the last of their cells.
 */
function targetTriwulanan(
  padan: IndikatorPadan,
  setahun: Setahun | null,
  target: ReadonlyMap<Tw, AngkaBersumber>,
): TargetMengikat | null {
  const hasil = setahun?.status === "ada" && setahun.hasil.sampaiTw === 4 ? setahun.hasil : null;
  const akhir = polaLembar(padan) === "kumulatif" ? target.get(4) : undefined;
  const sel = akhir?.sel ?? hasil?.selTarget.at(-1);
  const angka = akhir?.angka ?? hasil?.target;
  if (!sel || !angka) return null;
  const milik = padan.sebutan.find((s) => [...s.baris.targetTw.values()].some((t) => t.sel === sel));
  const bersama = akhir ? [] : (hasil?.selTarget.slice(0, -1) ?? []);
  return milik ? { angka: { angka, sel, bersama }, dari: milik.dokumen.asal.peran } : null;
}

/** Where no column tells the unit, the sign that the figures themselves are written with. */
const satuanTertulis = (...angka: readonly (Angka | undefined)[]): string | null =>
  angka[0]?.jenis === "angka" && angka.every((a) => a?.jenis !== "angka" || a.persen) ? "%" : null;

function teksBaris(baris: readonly BarisIndikator[], bagian: "satuan" | "sasaran"): string[] {
  const teks: string[] = [];
  for (const { [bagian]: satu } of baris) if (satu !== null) teks.push(satu.teks);
  return teks;
}

/** Puts together what all rows of one indikator say, each figure by the one assessor (kinerja.md §2). */
export function rakitIndikator(
  padan: IndikatorPadan,
  dasar: Peran,
  tahun: number | null,
  jaring: Jaring,
  basi: Basi = new Set(),
): IndikatorLaporan {
  const { pengaturan } = jaring;
  const baris = barisPadan(padan);
  const sebutan = baris.map((b) => b.indikator.teks);
  const nama = palingSering(sebutan) ?? "";
  const satuan = palingSering(teksBaris(baris, "satuan"));
  const mengikat = targetMengikat(padan, dasar, tahun);
  const tahunan = mengikat?.angka.angka ?? KOSONG;
  const cara = tentukanCara(baris, tahunan, pengaturan);
  const sasaran = palingSering(teksBaris(baris, "sasaran"));
  const mentah = (t = KOSONG, r = KOSONG): Capaian => capaianMenurut(cara, nama, t, r);
  const nilai: Nilai = (t = KOSONG, r = KOSONG, sel, setahun) => {
    const hasil = mentah(t, r);
    if (hasil.status !== "dinilai") return hasil;
    return saring(hasil, { cara, nama, satuan, sasaran, target: t, realisasi: r, sel, setahun }, jaring);
  };
  const rencana = deretRencana(padan);
  const tw = triwulanIndikator(padan, rencana);
  const deret = { tahunan, ...deretIndikator(tw, rencana) };
  const tetap = polaLembar(padan) ?? setelanNama(sebutan, pengaturan.pola);
  const pola = tandaiTerputus(tentukanPola(tetap, deret, satuan, nama), padan, deret);
  const setahun = isSeparuhTahun(padan, deret, pola.penjumlahan) ? null : setahunMenurut(pola, deret, mentah);
  const langsung = realisasiLangsung(padan);
  const ditemukan = langsung ?? realisasiTriwulan(padan, setahun) ?? realisasiBulanan(padan, tahunan, pola.penjumlahan);
  const realisasi = isDibantah(ditemukan, padan, basi) ? null : ditemukan;
  const target = mengikat ?? targetTriwulanan(padan, setahun, deret.target);
  const ragu = langsung === null && setahun?.status === "ragu";
  const capaian: Capaian = ragu
    ? { status: "tidak-dapat-dihitung", alasan: "pola-ragu" }
    : nilai(target?.angka.angka, realisasi?.angka, realisasi?.sel ?? []);
  const tanya = setahun?.status === "ragu" ? setahun.calon : (setahun?.tanya ?? []);
  const polaIndikator = polaTerpakai(pola, setahun);
  const akhir = targetAkhir(padan);
  const keAkhir = nilai(akhir?.angka, realisasi?.angka, realisasi?.sel ?? []);
  return {
    nama,
    sasaran,
    satuan: satuan ?? satuanTertulis(target?.angka.angka, realisasi?.angka),
    jenis: cara.jenis,
    cara,
    pola: polaIndikator.calon[0] ?? "posisi",
    polaYakin: pola.yakin && tanya.length === 0,
    polaIndikator,
    deretTarget: deret.target,
    tanyaPola: langsung === null ? tanya : [],
    padan,
    target,
    realisasi,
    capaian,
    kriteria: kriteriaCapaian(capaian, pengaturan),
    triwulan: tw.map(({ tw: ke, target: t, realisasi: r }) => {
      const milik = targetTriwulan(ke, t, deret.target);
      const capaianTw = nilai(milik?.angka, r?.angka, r ? [r.sel] : [], tahunan);
      return { tw: ke, target: t, realisasi: r, capaian: capaianTw, kriteria: kriteriaCapaian(capaianTw, pengaturan) };
    }),
    tahunLalu: tahunLalu(padan, tahun, nilai, basi),
    targetAkhir: akhir,
    terhadapTargetAkhir: keAkhir.status === "dinilai" ? keAkhir.persen : null,
    dariBaseline: kemajuanDariBaseline(baseline(padan)?.angka, realisasi?.angka, akhir?.angka),
  };
}
