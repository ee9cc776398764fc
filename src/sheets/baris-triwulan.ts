import type { BarisIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { maknaTw, TAHUN_INI } from "../domain/dokumen/makna";
import type { AngkaBersumber } from "../domain/dokumen/sumber";
import { kelompokkan } from "../domain/alur/kelompok";
import type { Tw } from "../domain/capaian/triwulan";
import { bacaBarisIndikator, kelompokKinerja } from "./baca-baris-indikator";
import { twDisebut } from "./judul-kolom";
import type { KelompokUkuran } from "./kelompok-ukuran";
import type { TabelDikenal } from "./layout";
import type { PembacaSel } from "./pembaca-sel";
import type { Kolom } from "./temukan-tabel";
import { KATA_SETAHUN } from "./baris/kata-baris";
import { artiLabel } from "./baris/label-baris";
import { ratakan } from "./rata-teks";

/** Filled in rows that go on with an indikator named above: a column of the quarters, not of the year. */
function isPerTriwulan(d: TabelDikenal, { target, realisasi }: KelompokUkuran): boolean {
  const { grid, baris } = d.tabel;
  const indikator = d.kolom("indikator") ?? d.kolom("sasaran-indikator");
  if (!indikator) return false;
  const lanjutan = baris.filter((row) => grid.isBlank(row, indikator.column));
  return [target, realisasi].some((k) => k !== null && lanjutan.some((row) => !grid.isBlank(row, k.column)));
}

/** The figures of a quarter row: those filled row by row, right of the column that names the quarter before others, else the first to its right. */
export function kelompokPerBaris(
  d: TabelDikenal,
): { readonly triwulan: Kolom; readonly kelompok: KelompokUkuran } | null {
  const triwulan = d.kolom("triwulan");
  if (!triwulan) return null;
  const semua = kelompokKinerja(d);
  const kanan = semua.filter((k) => (k.target ?? k.realisasi ?? triwulan).column > triwulan.column);
  const kelompok = [...kanan, ...semua].find((k) => isPerTriwulan(d, k)) ?? kanan[0] ?? kelompokBerulang(d, triwulan);
  return kelompok ? { triwulan, kelompok } : null;
}

/** "Indikator | Target | Realisasi | Triwulan": each row names its indikator and, behind the figures, its quarter; none of them twice. */
function kelompokBerulang(d: TabelDikenal, triwulan: Kolom): KelompokUkuran | null {
  const { grid, baris } = d.tabel;
  const indikator = d.kolom("indikator");
  const kelompok = kelompokKinerja(d).filter((k) => k.target && k.realisasi && k.penentu.tw === null);
  const [satu] = kelompok;
  if (!indikator || !satu || kelompok.length > 1) return null;
  const kunci = baris.flatMap((row) => {
    const [nama, waktu] = [indikator, triwulan].map((k) => ratakan(grid.value(row, k.column)));
    return nama ? [{ nama, tw: twDisebut(waktu ?? "") }] : [];
  });
  const sendiri = new Set(kunci.map(({ nama, tw }) => `${nama}|${tw ?? ""}`));
  const berulang = new Set(kunci.map(({ nama }) => nama)).size < kunci.length;
  return berulang && kunci.every(({ tw }) => tw !== null) && sendiri.size === kunci.length ? satu : null;
}

/** Rows of one name are one indikator: with the blocks of each of them. */
function satukanSenama(
  perIndikator: readonly BarisIndikator[],
  blok: readonly (readonly number[])[],
): { readonly baris: BarisIndikator; readonly rows: readonly number[] }[] {
  const semua = perIndikator.map((baris, i) => ({ baris, rows: blok[i] ?? [] }));
  const perNama = kelompokkan(
    semua,
    ({ baris }) => `${ratakan(baris.sasaran?.teks ?? "")}|${ratakan(baris.indikator.teks)}`,
  );
  return [...perNama.values()].flatMap((senama) =>
    senama.slice(0, 1).map(({ baris }) => ({ baris, rows: senama.flatMap(({ rows }) => rows) })),
  );
}

/** Rows of an indikator followed by the rows of its quarters, four to an indikator (L545–558). */
export function bacaBarisTriwulan(d: TabelDikenal, pembaca: PembacaSel): BarisIndikator[] {
  const perBaris = kelompokPerBaris(d);
  const perIndikator = bacaBarisIndikator(d, pembaca);
  if (!perBaris) return perIndikator;
  const { triwulan, kelompok } = perBaris;
  const tahunan =
    d.tabel.kolom.find((k) => k.konsep === "target" && k.column < (kelompok.target ?? triwulan).column) ?? null;
  const awal = perIndikator.map((b) => b.indikator.sel.row);
  const bersama = jumlahBersama(d, pembaca, triwulan);
  const blok = kelompokkanBaris(
    d.tabel.baris.filter((row) => row !== bersama),
    awal,
  );
  return satukanSenama(perIndikator, blok).map(({ baris, rows }) => {
    const konteks = { satuan: baris.satuan?.teks };
    const targetTw = new Map<Tw, AngkaBersumber>();
    const realisasiTw = new Map<Tw, AngkaBersumber>();
    const ukuran: Ukuran[] = [];
    const tahunanBaris = pembaca.angka(baris.indikator.sel.row, tahunan, konteks);
    let setahun: Ukuran | null = null;
    for (const row of rows) {
      const nama = pembaca.teks(row, triwulan)?.teks ?? "";
      const tw = twDisebut(nama);
      if (tw === null) {
        if (!isSetahun(nama) || !kelompok.realisasi) continue;
        setahun = ukuranSetahun(pembaca, row, kelompok, konteks, tahunanBaris);
        ukuran.push(setahun);
        continue;
      }
      const target = pembaca.angka(row, kelompok.target, konteks);
      const realisasi = pembaca.angka(row, kelompok.realisasi, konteks);
      if (target) targetTw.set(tw, target);
      if (realisasi) realisasiTw.set(tw, realisasi);
      if (kelompok.realisasi)
        ukuran.push({
          makna: maknaTw(tw),
          target,
          realisasi,
          persen: pembaca.sel(row, kelompok.persen),
          kriteria: pembaca.sel(row, kelompok.kriteria),
        });
    }
    const [target, realisasi] = [tahunanBaris ?? setahun?.target ?? null, setahun?.realisasi ?? null];
    return { ...baris, target, realisasi, targetTw, realisasiTw, ukuran };
  });
}

/** "Kondisi Akhir (F)", "Setahun": the row of the year below those of its quarters. */
const isSetahun = (nama: string): boolean => {
  const t = ratakan(nama);
  return KATA_SETAHUN.some((kata) => t.startsWith(kata));
};

/** A row of sums below all indikator, where no other of them has a year's row of its own: no year of the last one. */
function jumlahBersama(d: TabelDikenal, pembaca: PembacaSel, triwulan: Kolom): number | null {
  const setahun = d.tabel.baris.filter((row) => isSetahun(pembaca.teks(row, triwulan)?.teks ?? ""));
  const [satu = null] = setahun;
  const label = satu === null ? "" : (pembaca.teks(satu, triwulan)?.teks ?? "");
  const indikator = d.kolom("indikator");
  const perBaris = indikator !== null && d.tabel.baris.filter((row) => !d.tabel.grid.isBlank(row, indikator.column));
  return setahun.length === 1 && artiLabel(label) === "jumlah" && perBaris && perBaris.length > 1 ? satu : null;
}

/** The year's row: its own target where it has one, else the annual one. */
function ukuranSetahun(
  pembaca: PembacaSel,
  row: number,
  kelompok: KelompokUkuran,
  konteks: { readonly satuan: string | undefined },
  tahunan: AngkaBersumber | null,
): Ukuran {
  return {
    makna: TAHUN_INI,
    target: pembaca.angka(row, kelompok.target, konteks) ?? tahunan,
    realisasi: pembaca.angka(row, kelompok.realisasi, konteks),
    persen: pembaca.sel(row, kelompok.persen),
    kriteria: pembaca.sel(row, kelompok.kriteria),
  };
}

/** The rows from each start up to the next one. */
function kelompokkanBaris(baris: readonly number[], awal: readonly number[]): number[][] {
  const blok: number[][] = awal.map(() => []);
  let i = -1;
  for (const row of baris) {
    if (row === awal[i + 1]) i++;
    blok[i]?.push(row);
  }
  return blok;
}
