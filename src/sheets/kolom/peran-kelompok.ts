import { ingatObjek } from "../../domain/alur/ingat";
import type { Tw } from "../../domain/capaian/triwulan";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { TabelDikenal } from "../layout";
import { NASIONAL, pihakLain, PROVINSI, SENDIRI } from "./pihak";
import { barisDitimbang, nilaiKolom } from "./isi-kolom";

/** The kinerja side of the table at sasaran level, for the office itself; "s/d TW III" only where nothing else is told. */
export const kelompokKinerja = ingatObjek((d: TabelDikenal): readonly KelompokUkuran[] => pilihKelompok(d));

function pilihKelompok(d: TabelDikenal): KelompokUkuran[] {
  const sebangsa = d.kelompok.filter(
    (k) => k.tingkat === "sasaran" && k.penentu.pihak !== NASIONAL && k.penentu.sisi !== "anggaran",
  );
  const milikSendiri = tanpaPihakLain(sebangsa);
  const sendiri = milikSendiri.filter((k) => !k.penentu.sampaiDengan);
  const terpilih = sendiri.some((k) => k.realisasi) ? sendiri : milikSendiri;
  return [...terpilih.filter(isLengkap), ...terpilih.filter((k) => !isLengkap(k))];
}

/** Columns under a region's name are the office's own only where none beside them are without such a name. */
function tanpaPihakLain(kelompok: readonly KelompokUkuran[]): readonly KelompokUkuran[] {
  const adaPd = kelompok.some((k) => k.penentu.pihak === SENDIRI && k.realisasi !== null);
  const sendiri = kelompok.filter(
    ({ penentu: { pihak } }) => pihakLain(pihak) === null && !(pihak === PROVINSI && adaPd),
  );
  return sendiri.some((k) => k.realisasi !== null) ? sendiri : kelompok;
}

/** A target and its realisasi: no other column displaces the figures of such a pair. */
export const isLengkap = (k: KelompokUkuran): boolean => k.target !== null && k.realisasi !== null;

/** What a group of columns is for in its table, the same for every row. */
export interface PeranKelompok {
  readonly kelompok: KelompokUkuran;
  readonly tw: Tw | null;
  /** The year that its figures are of: this one, the one before, any other; `rencana` for a target of a year to come alone. */
  readonly milik: "tahun-ini" | "tahun-lalu" | "tahun-lain" | "rencana";
  /** Its result cells hold a result of the figures beside them, or of the year's. */
  readonly berhasil: boolean;
}

export const peranKelompok = ingatObjek((d: TabelDikenal): readonly PeranKelompok[] => {
  const adaTw = adaRealisasiTw(d);
  const tahunan = tahunTabel(d);
  return kelompokKinerja(d).map((kelompok) => {
    const tw = twKelompok(kelompok, d);
    const milik = tw === null ? milikTahun(kelompok, d, tahunan) : "tahun-ini";
    const adaHasil = kelompok.persen !== null || kelompok.kriteria !== null;
    const setahun = tw === null && adaHasil && (kelompok.realisasi !== null || adaTw);
    const sepasang = kelompok.realisasi !== null && (kelompok.target !== null || adaHasil);
    const lain = milik === "tahun-lalu" || milik === "tahun-lain";
    return { kelompok, tw, milik, berhasil: (setahun || sepasang) && !lain };
  });
});

interface TahunTabel {
  readonly ini: number;
  readonly lalu: number;
}

/** The latest year that something was reached in, or that the title names, and the one before it. */
function tahunTabel(d: TabelDikenal): TahunTabel {
  const { grid, baris } = d.tabel;
  const disebut = kelompokKinerja(d).flatMap(({ realisasi, penentu: { tahun } }) => {
    if (!realisasi || tahun === null) return [];
    const kelak = d.tahun !== null && tahun > d.tahun;
    return kelak && nilaiKolom(grid, barisDitimbang(baris), realisasi).length === 0 ? [] : [tahun];
  });
  const ini = Math.max(...disebut, d.tahun ?? 0);
  return { ini, lalu: Math.max(...disebut.filter((tahun) => tahun < ini)) };
}

/** Last year's figures stand beside this year's, as in Tabel III.4, and those of years to come may be blank yet. */
function milikTahun(
  { realisasi, penentu: { tahun, lalu } }: KelompokUkuran,
  d: TabelDikenal,
  tahunan: TahunTabel,
): PeranKelompok["milik"] {
  if (realisasi === null) return tahun === null || tahun === d.tahun ? "tahun-ini" : "rencana";
  if (lalu) return "tahun-lalu";
  if (tahun === null || tahun === tahunan.ini) return "tahun-ini";
  return tahun === tahunan.lalu ? "tahun-lalu" : "tahun-lain";
}

/** A result that stands once beside the realisasi of quarters is the year's, wherever its target stands. */
const adaRealisasiTw = (d: TabelDikenal): boolean =>
  kelompokKinerja(d).some((k) => k.realisasi !== null && twKelompok(k, d) !== null);

/** Figures of a sheet about one quarter are that quarter's, whatever a lying group heading says (§6). */
function twKelompok(kelompok: KelompokUkuran, d: TabelDikenal): Tw | null {
  if (d.tw === null) return kelompok.penentu.tw;
  if (kelompok.realisasi) return d.tw;
  return kelompok.penentu.tw === null ? null : d.tw;
}
