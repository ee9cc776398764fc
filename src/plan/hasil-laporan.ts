import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { petakan, type Bertahap } from "../domain/alur/bertahap";
import type { Dokumen, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import type { Makna } from "../domain/dokumen/makna";
import type { Laporan } from "../domain/laporan/laporan";
import type { Capaian } from "../domain/capaian/capaian";
import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { kelasSkalaLain } from "../domain/kriteria/skala-lain";
import { nilaiRerata } from "../domain/penilai/rerata-tercetak";
import { kriteriaCapaian, type Penilaian } from "../domain/penilai/penilaian";
import { hasilCapaian, type Hasil } from "./hasil";
import { hasilEvaluasi } from "./hasil-evaluasi";
import { hasilAnggaran, hasilProgram, hasilTahunan } from "./hasil-anggaran";

/** Colours belong to this year's measuring; other results are filled in without (§7). */
const BERWARNA: ReadonlySet<Makna["jenis"]> = new Set(["tahun-ini", "triwulan", "bulan"]);
const TANPA_WARNA = new Set(["capaian-lalu", "nasional"]);

function hasilUkuran(ukuran: Ukuran, { capaian, kriteria }: Penilaian, berwarna: boolean): Hasil[] {
  return hasilCapaian(capaian, kriteria, ukuran.persen, ukuran.kriteria, berwarna && BERWARNA.has(ukuran.makna.jenis));
}

/** The mean of a row of means and its grade, where its cell is blank: what staff typed there stays (baca.md §3). */
function hasilRerata(dokumen: DokumenIndikator, { penilai, pengaturan }: Laporan): Hasil[] {
  const kosong = (sel: CellRef | null): CellRef | null =>
    sel === null || dokumen.asal.isiHasil.has(kunciSel(sel)) ? null : sel;
  return nilaiRerata(dokumen, penilai, pengaturan).flatMap(({ sel, nilai }) => {
    if (sel.persen !== null && kosong(sel.persen) === null) return [];
    const rata: Capaian = { status: "dinilai", persen: nilai };
    return hasilCapaian(rata, kriteriaCapaian(rata, pengaturan), sel.persen, kosong(sel.kriteria), false);
  });
}

function hasilIndikator(dokumen: DokumenIndikator, laporan: Laporan): Hasil[] {
  const { penilai } = laporan;
  const skalaLain = kelasSkalaLain(dokumen, laporan.pengaturan.kriteria) !== null;
  const berwarna = !TANPA_WARNA.has(dokumen.asal.peran) && !skalaLain;
  const hasil: Hasil[] = [];
  for (const baris of barisDokumen(dokumen))
    for (const ukuran of baris.ukuran)
      for (const satu of hasilUkuran(ukuran, penilai.hasil(baris, ukuran), berwarna)) hasil.push(satu);
  hasil.push(...hasilRerata(dokumen, laporan));
  return skalaLain ? hasil.filter(({ jenis }) => jenis !== "kriteria") : hasil;
}

/** Every result cell of the sheets in use, with what belongs into it (kinerja.md §7). */
export function* hasilLaporan(laporan: Laporan): Bertahap<Hasil[]> {
  const { dipakai, ditempat } = laporan.terpilih;
  const perDokumen = yield* petakan([...dipakai, ...ditempat], (dokumen) => hasilDokumen(dokumen, laporan), 1);
  return perDokumen.flat();
}

function hasilDokumen(dokumen: Dokumen, laporan: Laporan): Hasil[] {
  switch (dokumen.bentuk) {
    case "indikator":
      return hasilIndikator(dokumen, laporan);
    case "anggaran":
      return hasilAnggaran(dokumen, ({ indikator, kinerja }) =>
        kinerja.flatMap((u) => hasilUkuran(u, laporan.penilai.lepas(indikator?.teks, u), true)),
      );
    case "program":
      return hasilProgram(dokumen);
    case "anggaran-tahunan":
      return hasilTahunan(dokumen);
    case "evaluasi":
      return hasilEvaluasi(dokumen);
    case "teks":
      return [];
  }
}
