import { adaIsi, KOSONG } from "../../domain/angka/isi";
import { penjumlahan } from "../../domain/penilai/dapat-dijumlah";
import { setahunBulanan } from "../../domain/penilai/setahun-bulanan";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import type { Kolom, KolomBulanan } from "./kolom";
import { KONSEP_INDIKATOR, type Konsep } from "./konsep";
import { rapikan } from "../rata-teks";
import type { Grid } from "../grid";
import type { Anggota, Bertingkat, Tingkat } from "./tingkat-ukuran";

const DUA_BELAS = 12;
const NAMA: ReadonlySet<Konsep> = new Set(KONSEP_INDIKATOR);

/** The figures of the twelve months, each once; null for any other set. */
function duaBelasBulan(kolom: readonly Kolom[], konsep: "target" | "realisasi"): Kolom[] | null {
  const bulan = kolom.filter((k) => k.konsep === konsep && k.penentu.bulan !== null);
  const lengkap = bulan.length === DUA_BELAS && bulan.every((k, i) => k.penentu.bulan === i + 1);
  return lengkap && bulan.every((k) => k.penentu.sisi !== "anggaran" && !k.penentu.sampaiDengan) ? bulan : null;
}

/** The place of a column among those of its table as they are read: left to right, or in the order of a taught form. */
function urutan(semua: readonly Bertingkat[]): (kolom: Kolom) => number {
  const tempat = new Map(semua.map(({ kolom }, i) => [kolom.column, i]));
  return ({ column }) => tempat.get(column) ?? -1;
}

function realisasiBulanan(
  tingkat: Tingkat,
  anggota: readonly Anggota[],
  semua: readonly Bertingkat[],
): { readonly sesudah: Kolom; readonly anggota: Anggota } | null {
  const milik = anggota.filter((a) => a.tingkat === tingkat && a.kolom.penentu.sisi !== "anggaran");
  const target = milik.filter((a) => a.bagian === "target");
  const setingkat = semua.filter((s) => s.tingkat === tingkat).map((s) => s.kolom);
  const bulan = duaBelasBulan(setingkat, "realisasi");
  const akhir = bulan?.at(-1);
  const [satu] = target;
  if (!bulan || !akhir || !satu || target.length > 1 || satu.kolom.penentu.tw !== null) return null;
  const urut = urutan(semua);
  if (milik.some((a) => a.bagian === "realisasi") || urut(satu.kolom) > urut(akhir)) return null;
  const bulanan: KolomBulanan = {
    bulan,
    target: satu.kolom,
    targetBulan: duaBelasBulan(setingkat, "target"),
    nama: setingkat.findLast((k) => k.konsep !== null && NAMA.has(k.konsep) && urut(k) < urut(akhir)) ?? null,
    satuan: setingkat.find((k) => k.konsep === "satuan") ?? null,
  };
  const kolom: Kolom = {
    ...akhir,
    penentu: { ...akhir.penentu, bulan: null },
    penentuSendiri: { ...akhir.penentuSendiri, bulan: null },
    bulanan,
  };
  return { sesudah: akhir, anggota: { bagian: "realisasi", kolom, tingkat } };
}

/** Adds the realisasi that twelve months make, where a table has its months beside one target of the year and no total. */
export function denganBulanan(anggota: readonly Anggota[], semua: readonly Bertingkat[]): Anggota[] {
  if (!semua.some((s) => s.kolom.penentu.bulan === DUA_BELAS)) return [...anggota];
  const baru = (["sasaran", "program", "kegiatan"] as const).flatMap(
    (tingkat) => realisasiBulanan(tingkat, anggota, semua) ?? [],
  );
  const urut = urutan(semua);
  return baru.reduce<Anggota[]>(
    (hasil, satu) => {
      const ke = hasil.findIndex((a) => urut(a.kolom) > urut(satu.sesudah));
      const tempat = ke < 0 ? hasil.length : ke;
      return [...hasil.slice(0, tempat), satu.anggota, ...hasil.slice(tempat)];
    },
    [...anggota],
  );
}

/** The year of one row by its months; `baca` reads a column's cell of that row. */
export function bacaSetahunBulanan(
  grid: Grid,
  row: number,
  { bulan, target, targetBulan, nama, satuan }: KolomBulanan,
  baca: (kolom: Kolom) => AngkaBersumber,
): AngkaBersumber | null {
  const angka = bulan.map(baca);
  const teks = (kolom: Kolom | null): string => (kolom ? rapikan(grid.value(row, kolom.column)) : "");
  const tambah = penjumlahan(teks(satuan) || null, teks(nama));
  const setahun = setahunBulanan(
    angka.map((a) => a.angka),
    baca(target).angka,
    tambah,
    targetBulan?.map((k) => baca(k).angka) ?? [],
  );
  // Filled up to December, and nothing tells how the months make the year: the cells that are asked about.
  const mendua = setahun.angka.jenis === "kosong" && adaIsi(angka.at(-1)?.angka ?? KOSONG);
  const terisi = mendua ? angka.flatMap((a, i) => (adaIsi(a.angka) ? [i] : [])) : setahun.bulan;
  const sel = terisi.flatMap((i) => angka[i]?.sel ?? []);
  const terakhir = sel.at(-1) ?? angka.at(-1)?.sel;
  return terakhir ? { angka: setahun.angka, sel: terakhir, bersama: sel.slice(0, -1) } : null;
}
