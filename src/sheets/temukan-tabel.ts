import type { TeksBersumber } from "../domain/dokumen/sumber";
import type { Grid } from "./grid";
import { isHanyaTahun } from "./judul-kolom";
import { barisTabel } from "./baris/batas-tabel";
import { isBarisRingkasan } from "./jenis-baris";
import { labelTerpisah } from "./baris/label-sasaran";
import { satukanJudulUlang } from "./baris/judul-ulang";
import { artikanKolom } from "./kolom/arti-kolom";
import { jejakJudul } from "./kolom/jejak-judul";
import { artikanAntaraTriwulan } from "./kolom/antara-triwulan";
import { artikanSampaiAkhirTahun } from "./kolom/sampai-ini";
import { artikanCapaianTarget } from "./kolom/capaian-target";
import { artikanKelas } from "./kolom/kelas-berdampingan";
import { artikanHasilBagi } from "./kolom/hasil-bagi";
import { artikanTerbukti } from "./kolom/realisasi-terbukti";
import { artikanVolumePersen } from "./kolom/volume-persen";
import { artikanTriwulanPolos } from "./kolom/triwulan-polos";
import { timbangIsi } from "./kolom/timbang-isi";
import { angkatTingkat } from "./kolom/angkat-tingkat";
import type { Kolom } from "./kolom/kolom";
import { artikanWilayahSendiri } from "./kolom/wilayah-sendiri";
import { artikanUraian } from "./kolom/uraian";
import { turunkanIndikator } from "./kolom/indikator-rincian";
import { geserKolomNama } from "./kolom/kolom-nama";
import { artikanSisiIsi } from "./kolom/sisi-isi";
import { artikanPersenUang, artikanSerapan } from "./kolom/serapan";
import { artikanTerhadapAkhir } from "./kolom/terhadap-akhir";
import { artikanTahunKe } from "./kolom/tahun-ke";
import { temukanJudul, type PitaJudul } from "./temu-judul";
import { tahunTersendiri } from "./tahun-judul";
import { isBlank, rapikan, ratakan } from "./rata-teks";

export type { Kolom } from "./kolom/kolom";

/** A table found on a sheet: title lines, columns, and the rows of its data. */
export interface Tabel {
  readonly grid: Grid;
  readonly judul: readonly TeksBersumber[];
  readonly pita: PitaJudul;
  readonly kolom: readonly Kolom[];
  /** Absolute row numbers, blank rows left out. */
  readonly baris: readonly number[];
  /** The table as it stands on the sheet, where its rows were set anew. */
  readonly asli?: Tabel;
}

/** Of tables side by side, each has the titles above its own columns; a table alone has all. */
function judulDiAtas(grid: Grid, batasAtas: number, pita: PitaJudul, berdampingan: boolean): TeksBersumber[] {
  const judul: TeksBersumber[] = [];
  const [left, right] = berdampingan ? [pita.left, pita.right] : [grid.left, grid.right];
  for (let row = batasAtas; row < pita.top; row++) {
    const berlabel = barisBerlabel(grid, row, left, right);
    if (berlabel) {
      judul.push(berlabel);
      continue;
    }
    for (let column = left; column <= right; column++) {
      const nilai = grid.value(row, column);
      if (isBlank(nilai)) continue;
      if (typeof nilai !== "number") judul.push({ teks: rapikan(nilai), sel: grid.ref(row, column) });
      else {
        const tahun = tahunTersendiri(grid, row, column);
        if (tahun) judul.push(tahun);
      }
    }
  }
  return judul;
}

/** "Sasaran | : Meningkatnya …": one title in several cells. */
function barisBerlabel(grid: Grid, row: number, left: number, right: number): TeksBersumber | null {
  const teks: string[] = [];
  let akhir = left;
  for (let column = left; column <= right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    if (typeof nilai !== "string" || teks.length > 2) return null;
    teks.push(rapikan(nilai));
    akhir = column;
  }
  const berlabel = labelTerpisah(teks);
  return berlabel === null ? null : { teks: berlabel, sel: grid.ref(row, akhir) };
}

/** Title lines between the last data row of the table above and this header belong to this table. */
function awalJudul(grid: Grid, pita: PitaJudul, sebelumnya: PitaJudul | undefined): number {
  if (!sebelumnya) return sesudahAngka(grid, pita);
  let row = pita.top;
  while (row - 1 > sebelumnya.bottom && pita.top - row < 6 && !isBarisBerangka(grid, row - 1, sebelumnya)) row--;
  return row;
}

/** Below the last row of figures above a sheet's first header: what stands higher belongs to something else. */
function sesudahAngka(grid: Grid, pita: PitaJudul): number {
  for (let row = pita.top - 1; row >= grid.top; row--) {
    let angka = 0;
    for (let column = grid.left; column <= grid.right; column++)
      if (typeof grid.value(row, column) === "number" && tahunTersendiri(grid, row, column) === null) angka++;
    if (angka > 1) return row + 1;
  }
  return grid.top;
}

/** A row of the table above: more than one filled cell, or its total, still to be filled in. A title line has one. */
function isBarisBerangka(grid: Grid, row: number, pita: PitaJudul): boolean {
  if (barisBerlabel(grid, row, pita.left, pita.right)) return false;
  let terisi = 0;
  for (let column = pita.left; column <= pita.right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (isBarisRingkasan(rapikan(grid.value(row, column)))) return true;
    terisi++;
  }
  return terisi > 1;
}

const JUDUL_TARGET_TAHUN =
  /renstra|rencana strategis|rencana jangka menengah|rpjmd|indikator kinerja utama|\biku\b|target/;

/** Columns headed by years alone hold yearly targets, where the title is of a plan or a target akhir stands beside them. */
function artikanTahunPolos(kolom: readonly Kolom[], judul: readonly TeksBersumber[]): Kolom[] {
  const polos = kolom.filter((k) => k.konsep === null && isHanyaTahun(k.teks.at(-1) ?? ""));
  const konsep = new Set(kolom.map((k) => k.konsep));
  const teks = ratakan(judul.map((j) => j.teks).join(" "));
  const rencana = JUDUL_TARGET_TAHUN.test(teks) || konsep.has("target-akhir");
  const indikator = konsep.has("indikator") || konsep.has("sasaran-indikator");
  if (polos.length < 2 || !indikator || !rencana || konsep.has("realisasi") || /realisasi|capaian/.test(teks))
    return [...kolom];
  return kolom.map((k) => (polos.includes(k) ? { ...k, konsep: "target" } : k));
}

/** The table below a header whose columns are known; `sebelumnya` is the header of the table above it. */
export function tabelBerjudul(
  grid: Grid,
  pita: PitaJudul,
  kolom: readonly Kolom[],
  sebelumnya: PitaJudul | undefined,
  batasBawah: number,
): Tabel {
  const judul = judulDiAtas(grid, awalJudul(grid, pita, sebelumnya), pita, false);
  return { grid, judul, pita, kolom, baris: barisTabel(grid, pita, [], kolom, batasBawah) };
}

/** Every table of a sheet. Titles of the sheet's first header are shared by headers beside it. */
export function temukanTabel(grid: Grid): Tabel[] {
  const bertabel = satukanJudulUlang(grid, temukanJudul(grid));
  const semua = bertabel.map((t) => t.pita);
  return bertabel.map(({ pita, ulangan }) => {
    const diAtas = semua.filter((p) => p.bottom < pita.top).at(-1);
    const diBawah = semua.find((p) => p.top > pita.bottom && p.left <= pita.right && p.right >= pita.left);
    const atas = awalJudul(grid, pita, diAtas);
    const judulBerikut = diBawah ? awalJudul(grid, diBawah, pita) : grid.bottom + 1;
    const berdampingan = semua.some((p) => p !== pita && p.top <= pita.bottom && p.bottom >= pita.top);
    const berjudul = artikanKelas(artikanKolom(jejakJudul(grid, pita)));
    const judul = judulDiAtas(grid, atas, pita, berdampingan);
    const baris = barisTabel(grid, pita, ulangan, berjudul, judulBerikut - 1);
    const bernama = turunkanIndikator(artikanUraian(grid, baris, geserKolomNama(grid, berjudul, baris, pita)));
    const kolom = artikanSampaiAkhirTahun(
      artikanWilayahSendiri(
        angkatTingkat(bernama),
        judul.map((j) => j.teks),
      ),
      judul.map((j) => ratakan(j.teks)),
    );
    const berwaktu = artikanAntaraTriwulan(artikanTriwulanPolos(kolom, judul));
    const berkonteks = artikanCapaianTarget(artikanTahunPolos(berwaktu, judul), judul);
    const berserapan = artikanPersenUang(grid, baris, artikanSerapan(grid, baris, berkonteks));
    const bertahun = artikanTahunKe(grid, baris, berserapan, judul);
    const berbagi = artikanHasilBagi(grid, baris, timbangIsi(grid, baris, artikanTerhadapAkhir(bertahun)));
    const ditimbang = artikanTerbukti(grid, baris, berbagi);
    return {
      grid,
      judul,
      pita,
      kolom: artikanVolumePersen(grid, baris, artikanSisiIsi({ grid, kolom: ditimbang, baris })),
      baris,
    };
  });
}
