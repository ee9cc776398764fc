import { kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import { belumAda, indikatorPeran, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { angka, baris, bilangan, salin } from "../sel";
import type { Judul } from "../model-tabel";
import type { DokumenIndikator } from "../../domain/dokumen/dokumen";

/** The years that a Renstra has targets for. */
export function tahunRenstra({ baris }: DokumenIndikator): number[] {
  return [...new Set(baris.flatMap((b) => [...b.targetTahun.keys()]))].sort((a, b) => a - b);
}

export function rentangTahun(tahun: readonly number[]): string {
  const [awal, akhir] = [tahun[0], tahun.at(-1)];
  return awal === undefined || akhir === undefined ? "" : ` Tahun ${awal}-${akhir}`;
}

function kepala({ lain }: KonteksTabel, dokumen: DokumenIndikator, tahun: readonly number[]): Judul[] {
  const sel = dokumen.baris[0]?.indikator.sel;
  const baseline = (sel && lain.judul(sel, "baseline")) ?? "Baseline";
  return [
    { teks: "NO.", jenis: "nomor", lebar: 32 },
    { teks: "SASARAN STRATEGIS", jenis: "teks", lebar: 180 },
    { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: 150 },
    { teks: "SATUAN", jenis: "singkat", lebar: 50 },
    { teks: baseline, jenis: "indeks", lebar: 54 },
    {
      teks: "TARGET TAHUNAN",
      anak: tahun.map((t): Judul => ({ teks: String(t), jenis: "indeks", lebar: Math.min(48, 220 / tahun.length) })),
    },
    { teks: "Target Akhir Renstra", jenis: "indeks", lebar: 54 },
    { teks: "Ket", jenis: "teks", lebar: 50 },
  ];
}

/** Sasaran, indikator and targets of the Renstra's years (L473–481). */
export const sasaranStrategis: PembuatTabel = (konteks) => {
  const dokumen = indikatorPeran(konteks, "renstra");
  if (!dokumen) return [belumAda("II.1", "Sasaran Strategis", "renstra")];
  const tahun = tahunRenstra(dokumen);
  return [
    {
      nomor: "II.1",
      judul: `Sasaran Strategis${rentangTahun(tahun)}`,
      kepala: kepala(konteks, dokumen, tahun),
      bernomor: true,
      baris: dokumen.baris.map((b, i) =>
        baris(
          bilangan(i + 1),
          salin(b.sasaran),
          salin(b.indikator),
          salin(b.satuan),
          angka(b.baseline),
          ...tahun.map((t) => angka(b.targetTahun.get(t), b.satuan === null)),
          angka(b.targetAkhir, b.satuan === null),
          salin(konteks.lain.teks(b.indikator.sel, "keterangan")),
        ),
      ),
      sumber: kalimatSumber(konteks, ["renstra"], false),
      pengaturan: kalimatDisalin(),
      huruf: 9,
    },
  ];
};
