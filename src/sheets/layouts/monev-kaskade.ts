import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { TAHUN_INI } from "../../domain/dokumen/makna";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import { BARIS_POLOS } from "../baris/baris-polos";
import { isBarisRingkasan } from "../jenis-baris";
import type { KelompokUkuran, Tingkat } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../temukan-tabel";

type TingkatKaskade = Exclude<Tingkat, "tujuan">;

/** The indikator of each level, and what stands over it: its sasaran, else its own name. */
const KOLOM_TINGKAT = {
  sasaran: ["indikator", "sasaran"],
  program: ["indikator-program", "sasaran-program", "program"],
  kegiatan: ["indikator-kegiatan", "sasaran-kegiatan", "kegiatan"],
} as const;

function kelompokTingkat(d: TabelDikenal, tingkat: TingkatKaskade): KelompokUkuran | null {
  return d.kelompok.find((k) => k.tingkat === tingkat && k.target) ?? null;
}

/** Sasaran → program → kegiatan side by side, with rows of the four quarters under each (L1303–1330). */
export const monevKaskade: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") || !d.kolom("indikator-program")) return null;
    const sasaran = kelompokTingkat(d, "sasaran");
    if (!sasaran?.realisasi || !kelompokTingkat(d, "program")) return null;
    return { peran: "monev-tw-4", nilai: 0.95, alasan: "kaskade sasaran, program, kegiatan dengan baris triwulan" };
  },
  baca(d, pembaca) {
    const baris = bacaTingkat(d, pembaca, "sasaran");
    const bawahan = (["program", "kegiatan"] as const).flatMap((tingkat) =>
      bacaTingkat(d, pembaca, tingkat).map((satu) => ({ tingkat, induk: induk(baris, satu), baris: satu })),
    );
    return {
      bentuk: "indikator",
      asal: { kaskade: true },
      baris,
      bawahan,
    };
  },
};

/** The sasaran row at or above a program or kegiatan row; -1 where there is none. */
function induk(sasaran: readonly BarisIndikator[], bawahan: BarisIndikator): number {
  return sasaran.findLastIndex((s) => s.indikator.sel.row <= bawahan.indikator.sel.row);
}

function bacaTingkat(d: TabelDikenal, pembaca: PembacaSel, tingkat: TingkatKaskade): BarisIndikator[] {
  const [konsepIndikator, ...konsepAtas] = KOLOM_TINGKAT[tingkat];
  const kolomAtas = konsepAtas.map((konsep) => d.kolom(konsep)).find((kolom) => kolom !== null) ?? null;
  const kolomIndikator = d.kolom(konsepIndikator);
  const kelompok = kelompokTingkat(d, tingkat);
  if (!kolomIndikator || !kelompok) return [];
  const awal = d.tabel.baris.filter((row) => {
    const teks = pembaca.teks(row, kolomIndikator);
    return teks !== null && !isBarisRingkasan(teks.teks);
  });
  let sasaran: TeksBersumber | null = null;
  return awal.flatMap((row, i) => {
    const indikator = pembaca.teks(row, kolomIndikator);
    if (!indikator) return [];
    sasaran = pembaca.teks(row, kolomAtas) ?? sasaran;
    const akhir = awal[i + 1] ?? Number.POSITIVE_INFINITY;
    const di = d.tabel.baris.filter((r) => r >= row && r < akhir);
    return [blok(d, pembaca, kelompok, row, di, sasaran, indikator)];
  });
}

function blok(
  d: TabelDikenal,
  pembaca: PembacaSel,
  kelompok: KelompokUkuran,
  row: number,
  di: readonly number[],
  sasaran: TeksBersumber | null,
  indikator: TeksBersumber,
): BarisIndikator {
  const satuan = pembaca.teks(row, d.kolom("satuan"));
  const konteks = { satuan: satuan?.teks };
  const target = pembaca.angka(row, kelompok.target, konteks);
  const realisasi = pembaca.angka(row, kelompok.realisasi, konteks);
  const targetTw = deretTw(pembaca, kelompok.target, kelompok.realisasi, di.slice(1), satuan?.teks);
  const ukuran = [
    {
      makna: TAHUN_INI,
      target,
      realisasi,
      persen: pembaca.sel(row, kelompok.persen),
      kriteria: pembaca.sel(row, kelompok.kriteria),
    },
  ];
  return {
    ...BARIS_POLOS,
    sasaran,
    indikator,
    satuan,
    penjelasan: pembaca.teks(row, d.kolom("penjelasan")),
    penanggungJawab: pembaca.teks(row, d.kolom("penanggung-jawab")),
    target,
    realisasi,
    targetTw,
    ukuran,
  };
}

/** "TW 1" in the target column and its figure beside it. */
function deretTw(
  pembaca: PembacaSel,
  kolomNama: Kolom | null,
  kolomNilai: Kolom | null,
  baris: readonly number[],
  satuan: string | undefined,
): Map<Tw, AngkaBersumber> {
  const deret = new Map<Tw, AngkaBersumber>();
  for (const row of baris) {
    const tw = bacaTriwulan(pembaca.teks(row, kolomNama)?.teks ?? "");
    const nilai = tw === null ? null : pembaca.angka(row, kolomNilai, { satuan });
    if (tw !== null && nilai && nilai.angka.jenis !== "kosong") deret.set(tw, nilai);
  }
  return deret;
}
