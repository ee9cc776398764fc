import {
  nilaiEfisiensi,
  ukuranEfisiensi,
  type DasarEfisiensi,
  type KolomEfisiensi,
} from "../domain/anggaran/efisiensi";
import type { AnggaranSasaran } from "../domain/anggaran/anggaran-laporan";
import { bilanganDari } from "../domain/angka/isi";
import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import { formatPersen } from "../domain/angka/tampilan";
import { batasDari } from "../domain/capaian/batas-rata-rata";
import type { CellRef } from "../domain/dokumen/sumber";
import { rataRataIndikator, sasaranTercapai } from "../domain/laporan/rata-rata-laporan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { selCapaian } from "./indikator";
import type { SasaranTabel } from "./konteks-tabel";
import { hitung, KOSONG } from "./sel";
import type { Judul, SelTabel } from "./model-tabel";

const NE = "E = (anggaran × capaian − realisasi) / (anggaran × capaian) × 100%";
const KOLOM: Readonly<Record<KolomEfisiensi, { readonly judul: string; readonly rumus: string }>> = {
  "capaian-kurang-serapan": { judul: "Capaian − Serapan (poin)", rumus: "% capaian − % realisasi anggaran" },
  "capaian-per-serapan": { judul: "Capaian / Serapan", rumus: "% capaian / % realisasi anggaran" },
  ne: { judul: "NE (%)", rumus: `50% + (E / 20 × 50%), ${NE}, paling rendah 0% dan paling tinggi 100%` },
};

/** What staff chose, and whether the year is over: before that nothing was saved, it is still to be spent. */
export interface CaraEfisiensi {
  readonly pengaturan: Pengaturan;
  readonly selesai: boolean;
}

/** What one sasaran comes to. */
export interface BarisEfisiensi {
  readonly sel: readonly SelTabel[];
  readonly tercapai: boolean;
  /** null where its capaian or its budget is not known whole. */
  readonly dasar: DasarEfisiensi | null;
  readonly rupiah: Desimal | null;
  readonly asal: readonly CellRef[];
}

/** Two columns of rupiah, what is left where the sasaran was reached and where it was not; else one. */
const isTerbagi = ({ pengaturan, selesai }: CaraEfisiensi): boolean =>
  selesai && pengaturan.efisiensi === "bila-tercapai";

/** The columns besides, each of a whole year's capaian: before the year is over they would stand blank. */
const kolomTambahan = ({ pengaturan, selesai }: CaraEfisiensi): readonly KolomEfisiensi[] =>
  selesai ? pengaturan.kolomEfisiensi : [];

/** The headers; `sisa` is what is left of the budget of a year that is not over. */
export function kepalaEfisiensi(cara: CaraEfisiensi, sisa: string): Judul[] {
  const satu = cara.selesai ? "Efisiensi (Rp)" : sisa;
  const rupiah = isTerbagi(cara) ? ["Efisiensi (Rp)", "Sisa Anggaran (Rp)"] : [satu];
  return [
    ...rupiah.map((teks): Judul => ({ teks, jenis: "selisih", lebar: 78 })),
    ...kolomTambahan(cara).map((k): Judul => ({ teks: KOLOM[k].judul, jenis: "persen", lebar: 58 })),
  ];
}

function dasar({ pengaturan, selesai }: CaraEfisiensi, s: SasaranTabel | undefined, a: AnggaranSasaran) {
  const [pagu, realisasi] = [bilanganDari(a.pagu), bilanganDari(a.realisasi)];
  if (!selesai || !s || a.efisiensi === null || pagu === null || realisasi === null) return null;
  const { nilai, dinilai, semua } = rataRataIndikator(s.indikator, pengaturan);
  return nilai === null || dinilai < semua ? null : { capaian: nilai, pagu, realisasi };
}

/** The figures of one sasaran behind its budget; blank where its indikator are not all assessed. */
export function barisEfisiensi(
  cara: CaraEfisiensi,
  sasaran: SasaranTabel | undefined,
  a: AnggaranSasaran,
): BarisEfisiensi {
  const tercapai = sasaran !== undefined && sasaranTercapai(sasaran, cara.pengaturan) === true;
  const milik = dasar(cara, sasaran, a);
  const rupiah = hitung(a.efisiensi, a.sel, "anggaran − realisasi");
  const asal = [...a.sel, ...(sasaran?.indikator ?? []).flatMap(selCapaian)];
  const tambahan = kolomTambahan(cara).map((k) => hitung(milik && ukuranEfisiensi(k, milik), asal, KOLOM[k].rumus));
  const sel = isTerbagi(cara) ? (tercapai ? [rupiah, KOSONG] : [KOSONG, rupiah]) : [rupiah];
  return { sel: [...sel, ...tambahan], tercapai, dasar: milik, rupiah: a.efisiensi, asal };
}

/** The figures of the total; `semua` is what is left of the whole budget, null where that is not known. */
export function totalEfisiensi(
  cara: CaraEfisiensi,
  baris: readonly BarisEfisiensi[],
  semua: Desimal | null,
  sel: readonly CellRef[],
): SelTabel[] {
  const bagian = (tercapai: boolean): SelTabel => {
    const milik = baris.filter((b) => b.tercapai === tercapai);
    const jumlah = semua === null || milik.length === 0 ? null : jumlahkan(milik.flatMap((b) => b.rupiah ?? []));
    const sebutan = tercapai ? "yang tercapai" : "lainnya";
    return hitung(
      jumlah,
      milik.flatMap((b) => b.asal),
      `jumlah anggaran − realisasi sasaran ${sebutan}`,
    );
  };
  const dasar = baris.flatMap((b) => b.dasar ?? []);
  const ne = semua === null || dasar.length < baris.length ? null : nilaiEfisiensi(dasar);
  return [
    ...(isTerbagi(cara) ? [bagian(true), bagian(false)] : [hitung(semua, sel, "jumlah anggaran − jumlah realisasi")]),
    ...kolomTambahan(cara).map((k) =>
      k === "ne"
        ? hitung(
            ne,
            baris.flatMap((b) => b.asal),
            `${KOLOM.ne.rumus}, atas jumlah semua sasaran`,
          )
        : KOSONG,
    ),
  ];
}

/** What the columns mean, for the note: which sasaran count as reached, and each formula. */
export function kalimatEfisiensi(cara: CaraEfisiensi): string {
  const { pengaturan, selesai } = cara;
  const batas = batasDari(pengaturan);
  const tambahan = kolomTambahan(cara);
  const kolom = tambahan.map((k) => `${KOLOM[k].judul} = ${KOLOM[k].rumus}`);
  if (tambahan.includes("ne")) kolom.push("NE menurut PMK 22/PMK.02/2021");
  const nanti = pengaturan.kolomEfisiensi.filter((k) => !tambahan.includes(k)).map((k) => KOLOM[k].judul);
  const terbagi = isTerbagi(cara);
  const arti = terbagi
    ? "efisiensi = anggaran − realisasi, hanya pada sasaran yang tercapai (rata-rata capaian ≥ 100%); selain itu sisa anggaran"
    : selesai
      ? "efisiensi = anggaran − realisasi"
      : "sisa anggaran = anggaran − realisasi";
  const capaian =
    kolom.length === 0 && !terbagi
      ? []
      : [
          `capaian sasaran = rata-rata capaian indikatornya${batas === null ? "" : `, masing-masing paling tinggi ${formatPersen(batas, 0)}`}`,
        ];
  const menyusul =
    nanti.length === 0 ? [] : [`${nanti.join(", ")} menyusul sesudah kinerja dan anggaran setahun diketahui`];
  return [arti, ...kolom, ...capaian, ...menyusul].join("; ");
}

/** What must be read beside the printed figures: the cap that a capaian whole in its own column has here, and NE's formula. */
export function keteranganEfisiensi(cara: CaraEfisiensi): string[] {
  const kolomEfisiensi = kolomTambahan(cara);
  const batas = batasDari(cara.pengaturan);
  const judul = kolomEfisiensi.map((k) => KOLOM[k].judul).join("; ");
  return [
    ...(batas === null || kolomEfisiensi.length === 0
      ? []
      : [`Pada kolom ${judul}, capaian tiap indikator dihitung paling tinggi ${formatPersen(batas, 0)}.`]),
    ...(kolomEfisiensi.includes("ne") ? [`NE (PMK 22/PMK.02/2021) = ${KOLOM.ne.rumus}.`] : []),
  ];
}
