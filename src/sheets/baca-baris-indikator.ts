import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { BarisRerata } from "../domain/dokumen/rerata";
import { caraTerisi } from "../domain/penilai/cara-terisi";
import type { RumusCapaian } from "../domain/penilai/rumus-capaian";
import { barisRerata, type RerataMentah } from "./baris/baris-rerata";
import { pembacaKerangka, type KerangkaBaris } from "./baris/kerangka-baris";
import { pisahkanBawahan, tanpaTujuan } from "./baris/pisah-tingkat";
import type { Kolom } from "./kolom/kolom";
import type { TabelDikenal } from "./layout";
import type { KonteksSel } from "./pembaca-angka";
import type { PembacaSel } from "./pembaca-sel";
import { bacaPenjelasan } from "./baris/penjelasan";
import { bacaIsian } from "./kolom/isian-ukuran";
import { kelompokKinerja } from "./kolom/peran-kelompok";
import { bacaPola, polaSampaiDengan } from "./kolom/pola-lembar";

export { kelompokKinerja } from "./kolom/peran-kelompok";

/** Reads the rows of a table whose rows are indikator; those of a tujuan are left to its own documents. */
export function bacaBarisIndikator(dikenal: TabelDikenal, pembaca: PembacaSel): BarisIndikator[] {
  const { baris } = bacaSemua(dikenal, pembaca);
  return tanpaTujuan(baris, dikenal);
}

/** The rows of sasaran level, those of other levels apart, with the rows of means below or between them. */
export function bacaIndikatorDanRerata(
  dikenal: TabelDikenal,
  pembaca: PembacaSel,
): Pick<DokumenIndikator, "baris" | "bawahan"> & { readonly rerata: BarisRerata[] } {
  const { baris, rerata } = bacaSemua(dikenal, pembaca);
  return { ...pisahkanBawahan(baris, dikenal), rerata: barisRerata(dikenal, pembaca, rerata, baris) };
}

function bacaSemua(
  dikenal: TabelDikenal,
  pembaca: PembacaSel,
): { readonly baris: BarisIndikator[]; readonly rerata: RerataMentah[] } {
  const baris: BarisIndikator[] = [];
  const rerata: RerataMentah[] = [];
  const kolom = kolomBaris(dikenal);
  const bacaKerangka = pembacaKerangka(dikenal, pembaca);
  for (const row of dikenal.tabel.baris) {
    const langkah = bacaKerangka(row);
    if (langkah === null) continue;
    if (langkah.jenis === "formula") {
      const terakhir = baris.pop();
      if (terakhir) baris.push({ ...terakhir, formula: terakhir.formula ?? langkah.teks });
    } else if (langkah.jenis === "rerata") rerata.push({ ...langkah, setelah: baris.length });
    else baris.push(lengkapi(langkah.baris, dikenal, pembaca, kolom));
  }
  return { baris, rerata };
}

/** The columns of a table that a row is read from beside those of its names and measures. */
interface KolomBaris {
  readonly pola: Kolom | null;
  readonly formula: Kolom | null;
  readonly penanggungJawab: Kolom | null;
  readonly baseline: Kolom | null;
  readonly targetAkhir: Kolom | null;
  /** "% Capaian (Target/Realisasi x 100%)": the rule that the header of the result states for each row that is a figure. */
  readonly cara: RumusCapaian | null;
}

const kolomBaris = (d: TabelDikenal): KolomBaris => ({
  pola: d.kolom("pola"),
  formula: d.kolom("formula"),
  penanggungJawab: d.kolom("penanggung-jawab"),
  baseline: d.kolom("baseline"),
  targetAkhir: d.kolom("target-akhir"),
  cara: kelompokKinerja(d).find((k) => k.cara !== undefined)?.cara ?? null,
});

/** Most rows of most tables have none of these; they share one empty map. */
const TANPA_TAHUN: BarisIndikator["targetTahun"] = new Map();
const TANPA_RIWAYAT: BarisIndikator["riwayat"] = new Map();
const TANPA_TW: BarisIndikator["targetTw"] = new Map();

function lengkapi(kerangka: KerangkaBaris, d: TabelDikenal, pembaca: PembacaSel, kolom: KolomBaris): BarisIndikator {
  const { row, satuan, jenis } = kerangka;
  const konteks: KonteksSel = { satuan: satuan?.teks, terimaRentang: true, barisSendiri: true };
  const isian = bacaIsian(d, pembaca, row, konteks);
  const pola = pembaca.teks(row, kolom.pola);
  const { penjelasan, penjelasanTw } = bacaPenjelasan(d, pembaca, row);
  const caraJudul = isian.target?.angka.jenis === "angka" ? kolom.cara : null;
  return {
    sasaran: kerangka.sasaran,
    indikator: kerangka.indikator,
    satuan,
    jenis,
    pola: pola ? bacaPola(pola.teks) : polaSampaiDengan(d, isian),
    formula: pembaca.teks(row, kolom.formula),
    terbukti:
      jenis === null
        ? (caraTerisi(kerangka.indikator.teks, isian.ukuran, { isiHasil: pembaca.isiHasil(), skalaRupiah: 1 }) ??
          caraJudul)
        : null,
    penjelasan,
    penjelasanTw,
    penanggungJawab: pembaca.teks(row, kolom.penanggungJawab),
    baseline: pembaca.angka(row, kolom.baseline, konteks),
    targetAkhir: pembaca.angka(row, kolom.targetAkhir, konteks),
    target: isian.target,
    realisasi: isian.realisasi,
    lalu: isian.lalu,
    riwayat: isian.riwayat ?? TANPA_RIWAYAT,
    targetTahun: isian.targetTahun ?? TANPA_TAHUN,
    targetTw: isian.targetTw ?? TANPA_TW,
    realisasiTw: isian.realisasiTw ?? TANPA_TW,
    ukuran: isian.ukuran,
  };
}
