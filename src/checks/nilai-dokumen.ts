import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { Angka } from "../domain/angka/angka";
import type { Peran } from "../domain/dokumen/dokumen";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import type { AngkaBersumber, CellRef } from "../domain/dokumen/sumber";
import { samaNilai } from "../domain/angka/sama-nilai";
import { formatNilai } from "../domain/angka/tampilan";

/** One figure of one document; `sebagai` is the name that the document uses, where it is another than the indikator's. */
export interface NilaiDokumen {
  readonly peran: Peran;
  readonly nilai: AngkaBersumber;
  readonly sebagai?: string;
  /** The quarters' cells that the figure sums up, where no cell holds it. */
  readonly rincian?: readonly CellRef[];
}

/** Documents that say the same. */
export interface KelompokNilai {
  readonly angka: Angka;
  readonly anggota: readonly NilaiDokumen[];
}

/** Groups by value, in the order of first mention; what can't be compared with the first figure is left out. */
export function kelompokkanNilai(nilai: readonly NilaiDokumen[]): KelompokNilai[] {
  const kelompok: { angka: Angka; anggota: NilaiDokumen[] }[] = [];
  for (const satu of nilai) {
    const { angka } = satu.nilai;
    const acuan = kelompok[0]?.angka ?? angka;
    if (samaNilai(acuan, angka) === null) continue;
    const ada = kelompok.find((k) => samaNilai(k.angka, angka) === true);
    if (ada) ada.anggota.push(satu);
    else kelompok.push({ angka, anggota: [satu] });
  }
  return kelompok;
}

/** "Renstra (Renstra!G8), Monev TW IV ('Monev TW IV'!E6, 'Monev TW IV'!E11)"; names of their own are said once, behind. */
function tempat(anggota: readonly NilaiDokumen[], alamat: Alamat): string {
  const perSebutan = new Map<string | undefined, Map<Peran, NilaiDokumen[]>>();
  for (const satu of anggota) {
    const perPeran = perSebutan.get(satu.sebagai) ?? new Map<Peran, NilaiDokumen[]>();
    perPeran.set(satu.peran, [...(perPeran.get(satu.peran) ?? []), satu]);
    perSebutan.set(satu.sebagai, perPeran);
  }
  return [...perSebutan]
    .map(([sebagai, perPeran]) => {
      const daftar = [...perPeran].map(([peran, milik]) => {
        const sel = milik.flatMap((m) => m.rincian ?? [m.nilai.sel]);
        const dijumlah = milik.some((m) => m.rincian !== undefined);
        return dijumlah
          ? `Monev triwulan (jumlah ${daftarAlamat(sel, alamat, 4)})`
          : `${NAMA_PERAN[peran]} (${daftarAlamat(sel, alamat)})`;
      });
      return sebagai === undefined ? daftar.join(", ") : `${daftar.join(", ")} dengan nama “${sebagai}”`;
    })
    .join(", ");
}

/** Every cell that the figures rest on. */
export function selNilai(kelompok: readonly KelompokNilai[]): CellRef[] {
  return kelompok.flatMap((k) => k.anggota.flatMap((a) => a.rincian ?? [a.nilai.sel]));
}

/** "2,8 di Renstra (Renstra!G8); 3,2 di Monev TW I ('Monev TW I'!E9)". */
export function kalimatNilai(kelompok: readonly KelompokNilai[], alamat: Alamat): string {
  return kelompok.map((k) => `${formatNilai(k.angka)} di ${tempat(k.anggota, alamat)}`).join("; ");
}
