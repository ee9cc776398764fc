import { ingatObjek } from "../../domain/alur/ingat";
import { isNol } from "../../domain/angka/isi";
import { isTanpaTargetTw, sebelumRilis } from "../../domain/penilai/calon-pola";
import { penjumlahan } from "../../domain/penilai/dapat-dijumlah";
import { empatTw } from "../../domain/penilai/setahun";
import type { BarisIndikator, TerukurSetahun, Ukuran } from "../../domain/dokumen/dokumen";
import { maknaTw } from "../../domain/dokumen/makna";
import type { AngkaBersumber, CellRef } from "../../domain/dokumen/sumber";
import type { Tw } from "../../domain/capaian/triwulan";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { TabelDikenal } from "../layout";
import type { KonteksSel } from "../pembaca-angka";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom, Tabel } from "../temukan-tabel";
import { bukanTujuan } from "./milik-tujuan";
import { isiBulan, pasanganBulan } from "./pasangan-bulan";
import { isLengkap, kelompokKinerja, peranKelompok, type PeranKelompok } from "./peran-kelompok";
import { targetSampai } from "./target-sampai";

/** The figures of one row by what they mean, and its result cells. */
export interface Isian {
  target: AngkaBersumber | null;
  realisasi: AngkaBersumber | null;
  lalu: BarisIndikator["lalu"];
  riwayat: Map<number, TerukurSetahun> | null;
  /** Target and realisasi are those of one pair of columns. */
  lengkap: boolean;
  targetTahun: Map<number, AngkaBersumber> | null;
  targetTw: Map<Tw, AngkaBersumber> | null;
  realisasiTw: Map<Tw, AngkaBersumber> | null;
  readonly ukuran: Ukuran[];
}

/** Reads the measures of one row; what is blank stays null or out of its map. */
export function bacaIsian(d: TabelDikenal, pembaca: PembacaSel, row: number, konteks: KonteksSel): Isian {
  const isian: Isian = {
    target: null,
    realisasi: null,
    lalu: null,
    riwayat: null,
    lengkap: false,
    targetTahun: null,
    targetTw: null,
    realisasiTw: null,
    ukuran: [],
  };
  const { kelompok, sampai, terhadap, bulan } = bagianIsian(d);
  for (const peran of kelompok) isiKelompok(isian, peran, pembaca, row, konteks);
  // "Target RPJMD 2024 | Target PK 2024 | Realisasi 2024": what stands with the realisasi is the year's, not the other.
  if (isian.lengkap && d.tahun !== null) isian.targetTahun?.delete(d.tahun);
  if (sampai) samakanSampai(isian);
  if (terhadap.length > 0) isiTerhadap(isian, d, terhadap, pembaca, row, konteks);
  if (bulan.length > 0) isiBulan(isian.ukuran, bulan, pembaca, row, konteks);
  return isian;
}

/** What of a table the measures of each of its rows are read from. */
const bagianIsian = ingatObjek((d: TabelDikenal) => ({
  kelompok: peranKelompok(d),
  sampai: isSampaiRealisasi(d),
  terhadap: kolomTerhadap(d.tabel),
  bulan: pasanganBulan(d.tabel.kolom),
}));

function isiKelompok(
  isian: Isian,
  { kelompok, tw, milik, berhasil }: PeranKelompok,
  pembaca: PembacaSel,
  row: number,
  konteks: KonteksSel,
): void {
  const target = pembaca.angka(row, kelompok.target, konteks);
  const realisasi = bertandaRumus(pembaca.angka(row, kelompok.realisasi, konteks), kelompok);
  const { tahun } = kelompok.penentu;
  if (tw === null && tahun !== null && realisasi && isSetahun(kelompok))
    (isian.riwayat ??= new Map()).set(tahun, { target, realisasi, capaian: pembaca.angka(row, kelompok.persen, {}) });
  if (tw !== null) {
    if (target) (isian.targetTw ??= new Map()).set(tw, target);
    if (realisasi) (isian.realisasiTw ??= new Map()).set(tw, realisasi);
  } else if (milik === "tahun-lalu") {
    isian.lalu = { target, realisasi, tahun };
  } else if (milik !== "tahun-lain") {
    if (target && tahun !== null && !kelompok.realisasi) (isian.targetTahun ??= new Map()).set(tahun, target);
    if (milik === "tahun-ini" && !isian.lengkap) isian.target = target ?? isian.target;
    if (!isian.lengkap) isian.realisasi = realisasi ?? isian.realisasi;
    isian.lengkap ||= isLengkap(kelompok);
  }
  const persen = (): CellRef | null => pembaca.sel(row, kelompok.persen);
  if ((milik === "tahun-lalu" || milik === "tahun-lain") && kelompok.target && kelompok.persen)
    isian.ukuran.push({ makna: { jenis: "tahun-lalu" }, target, realisasi, persen: persen(), kriteria: null });
  if (berhasil) {
    const kriteria = pembaca.sel(row, kelompok.kriteria);
    isian.ukuran.push({ makna: maknaTw(tw), target: target ?? isian.target, realisasi, persen: persen(), kriteria });
  }
}

const isSetahun = ({ penentu: { sampaiDengan, bulan, semester } }: KelompokUkuran): boolean =>
  !sampaiDengan && bulan === null && semester === null;

/** A quarter's target that counts from the year's beginning, as its realisasi does. */
function isSampaiRealisasi(d: TabelDikenal): boolean {
  const tw = kelompokKinerja(d).filter((k) => k.penentu.tw !== null);
  return tw.some((k) => k.realisasi?.penentu.sampaiDengan) && !tw.some((k) => k.target?.penentu.sampaiDengan);
}

function samakanSampai(isian: Isian): void {
  const sampai = targetSampai(isian.targetTw, isian.target);
  if (sampai === null) return;
  isian.targetTw = sampai;
  for (const [i, ukuran] of isian.ukuran.entries())
    if (ukuran.makna.jenis === "triwulan")
      isian.ukuran[i] = { ...ukuran, target: sampai.get(ukuran.makna.tw) ?? ukuran.target };
}

/** A realisasi that the sheet itself says is divided by the target beside it. */
function bertandaRumus(realisasi: AngkaBersumber | null, { rumus }: KelompokUkuran): AngkaBersumber | null {
  if (rumus !== "sesuai" || realisasi?.angka.jenis !== "angka") return realisasi;
  const { angka } = realisasi;
  return { ...realisasi, angka: { ...angka, ciri: { ...angka.ciri, dibagiTarget: true } } };
}

const kolomTerhadap = ({ kolom }: Tabel): Kolom[] =>
  bukanTujuan(kolom).filter(({ konsep }) => konsep === "terhadap-akhir" || konsep === "terhadap-setahun");

/** "Capaian terhadap target akhir", "… terhadap target setahun": percentages of another target, without colours (§7). */
function isiTerhadap(
  isian: Isian,
  d: TabelDikenal,
  terhadap: readonly Kolom[],
  pembaca: PembacaSel,
  row: number,
  konteks: KonteksSel,
): void {
  for (const kolom of terhadap) {
    const tw = kolom.penentu.tw ?? (isian.realisasi === null ? d.tw : null);
    const realisasi = (tw === null ? isian.realisasi : realisasiDirilis(isian, tw)) ?? null;
    const target =
      kolom.konsep === "terhadap-akhir"
        ? pembaca.angka(row, d.kolom("target-akhir"), konteks)
        : setahun(isian, d, konteks.satuan);
    // The end of the plan may stand on another sheet; a target of the year does not.
    if (!target && kolom.konsep !== "terhadap-akhir") continue;
    const persen = pembaca.sel(row, kolom);
    isian.ukuran.push({ makna: { jenis: "target-akhir" }, target, realisasi, persen, kriteria: null });
  }
}

/** A quarter's realisasi; 0 beside a target of 0 before the release says that nothing is out yet, not 0 % of the year (baca.md §3). */
function realisasiDirilis({ targetTw, realisasiTw }: Isian, tw: Tw): AngkaBersumber | null {
  const realisasi = realisasiTw?.get(tw) ?? null;
  const deret = empatTw(targetTw ?? new Map<Tw, AngkaBersumber>());
  const belum = tw <= sebelumRilis(deret) || isTanpaTargetTw(deret);
  return belum && isNol(realisasi?.angka) && isNol(targetTw?.get(tw)?.angka) ? null : realisasi;
}

const isTargetSampai = ingatObjek((d: TabelDikenal): boolean =>
  kelompokKinerja(d).some((k) => k.target?.penentu.sampaiDengan === true),
);

/** The target of the year: its own column, else that of TW IV where the targets are totals so far, or can't be added up. */
function setahun(isian: Isian, d: TabelDikenal, satuan: string | undefined): AngkaBersumber | null {
  if (isian.target) return isian.target;
  const berakhir = isTargetSampai(d) || penjumlahan(satuan ?? null, "") === "tidak";
  return berakhir ? (isian.targetTw?.get(4) ?? null) : null;
}
