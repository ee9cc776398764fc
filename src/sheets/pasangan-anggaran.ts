import type { KelompokUkuran } from "./kelompok-ukuran";
import { berisiRupiah, nilaiKolom } from "./kolom/isi-kolom";
import { isUang } from "./kolom/kolom";
import { namaBagian } from "./kolom/nama-bagian";
import { penentuSemasa } from "./kolom/penentu";
import type { TabelDikenal } from "./layout";
import type { CellValue } from "./snapshot";
import type { Kolom } from "./temukan-tabel";

const isi = ({ tabel }: TabelDikenal, kolom: Kolom): CellValue[] => nilaiKolom(tabel.grid, tabel.baris, kolom);

const judulAnggaran = (d: TabelDikenal): boolean =>
  /anggaran|belanja/.test(d.judulSendiri.replace(/tahun anggaran|kinerja anggaran|pengguna anggaran/g, ""));

/** "Realisasi (Rp)" beside it makes no target a pagu: its own words do, or its amounts. */
const isPagu = (d: TabelDikenal, kolom: Kolom): boolean => isUang(kolom) || berisiRupiah(isi(d, kolom));

/** The pair pagu–realisasi: by its words, or the only pair of a table whose title speaks of anggaran and that holds rupiah. */
export function kelompokAnggaran(d: TabelDikenal): KelompokUkuran | null {
  const pasangan = pasanganTahunIni(d);
  const [pertama, ...lain] = pasanganUang(d, pasangan);
  const terpilih = pertama
    ? keseluruhan(pertama, lain)
    : pasangan.length === 1 && !d.kolom("satuan") && judulAnggaran(d)
      ? pasangan.find((k) => k.target && berisiRupiah(isi(d, k.target)))
      : undefined;
  return terpilih ? denganPagu(d, terpilih) : null;
}

/** The parts that a budget's pairs are of, as their headers name them, where none of these is the whole; empty otherwise. */
export function bagianAnggaran(d: TabelDikenal): readonly KelompokUkuran[] {
  const [pertama, ...lain] = pasanganUang(d, pasanganTahunIni(d));
  if (!pertama || keseluruhan(pertama, lain)) return [];
  return [pertama, ...(isTriwulanan(pertama, lain) ? lain : setara(pertama, lain))];
}

const pasanganTahunIni = (d: TabelDikenal): readonly KelompokUkuran[] =>
  tahunIni(
    d,
    d.kelompok.filter((k) => k.target && k.realisasi),
  );

const pasanganUang = (d: TabelDikenal, pasangan: readonly KelompokUkuran[]): readonly KelompokUkuran[] =>
  pasangan.filter((k) => k.target && (k.penentu.sisi === "anggaran" || isUang(k.target)) && isPagu(d, k.target));

const setara = (satu: KelompokUkuran, lain: readonly KelompokUkuran[]): KelompokUkuran[] =>
  lain.filter((k) => k.tingkat === satu.tingkat && penentuSemasa(k.penentu, satu.penentu));

/** "TW I › Keuangan › Target | Realisasi | TW II › …": each quarter's own, and none of them the year's. */
const isTriwulanan = ({ penentu: { tw } }: KelompokUkuran, lain: readonly KelompokUkuran[]): boolean =>
  tw !== null && lain.some((k) => k.penentu.tw !== null && k.penentu.tw !== tw);

const isUtuh = ({ target, realisasi }: KelompokUkuran): boolean =>
  [target, realisasi].every((kolom) => kolom !== null && namaBagian(kolom) === "");

/** "APBD › Pagu | Realisasi", "DAK › Pagu | Realisasi", "Jumlah › …": of several pairs of one time the one that names no part. */
function keseluruhan(pertama: KelompokUkuran, lain: readonly KelompokUkuran[]): KelompokUkuran | undefined {
  if (isTriwulanan(pertama, lain)) return undefined;
  const semasa = setara(pertama, lain);
  if (semasa.length === 0) return pertama;
  const utuh = [pertama, ...semasa].filter(isUtuh);
  return utuh.length === 1 ? utuh[0] : undefined;
}

/** "Pagu | Target Keuangan | Realisasi Keuangan": what is left is left of the pagu, not of what was to be spent by now. */
function denganPagu({ kelompok }: TabelDikenal, pasangan: KelompokUkuran): KelompokUkuran {
  if (pasangan.target?.konsep !== "target") return pasangan;
  const [pagu, ...lain] = kelompok.filter((k) => k.target?.konsep === "pagu" && !k.realisasi && k.penentu.tw === null);
  return pagu?.target && lain.length === 0 ? { ...pasangan, target: pagu.target } : pasangan;
}

/** "Anggaran 2023 | Realisasi 2023 | Anggaran 2024 | Realisasi 2024": the pairs of the table's year, where others have theirs. */
function tahunIni({ tahun }: TabelDikenal, pasangan: readonly KelompokUkuran[]): readonly KelompokUkuran[] {
  const bertahun = new Set(pasangan.map((k) => k.penentu.tahun));
  return bertahun.size > 1 && tahun !== null && bertahun.has(tahun)
    ? pasangan.filter((k) => k.penentu.tahun === tahun)
    : pasangan;
}

/** A form with a pair for each quarter and for the period is not ours; what was done beside it (RFK, volume) is no amount. */
export function banyakPasangan(d: TabelDikenal): number {
  const pasangan = d.kelompok.filter((k) => k.target && k.realisasi && k.penentu.sisi !== "kinerja");
  return tahunIni(d, pasangan).filter((k) => k.target && isPagu(d, k.target)).length;
}
