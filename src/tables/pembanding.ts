import type { BarisIndikator, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { kunciNama } from "../domain/teks/nama-indikator";

/** One whom the office is compared with: as the sheet calls it, and as tables and sentences do. */
export interface Pembanding {
  readonly pihak: string;
  readonly nama: string;
}

const NASIONAL = "Nasional";

const isMilik = ({ makna }: Ukuran, pihak: string): boolean => makna.jenis === "pembanding" && makna.pihak === pihak;

/** All whom a sheet compares with, the nation first and the others as they stand; called as staff chose in Pengaturan. */
export function daftarPembanding(
  { baris }: Pick<DokumenIndikator, "baris">,
  { pembanding }: Pick<Pengaturan, "pembanding">,
): Pembanding[] {
  const pihak = new Set(
    baris.flatMap((b) => b.ukuran.flatMap(({ makna }) => (makna.jenis === "pembanding" ? makna.pihak : []))),
  );
  const dipilih = new Map(Object.entries(pembanding).map(([nama, pilihan]) => [kunciNama(nama), pilihan.trim()]));
  return [...pihak]
    .sort((a, b) => Number(b === NASIONAL) - Number(a === NASIONAL))
    .map((satu) => ({ pihak: satu, nama: dipilih.get(kunciNama(satu)) || satu }));
}

/** The figures of one whom a row compares with. */
export const ukuranPembanding = (
  { ukuran }: Pick<BarisIndikator, "ukuran">,
  { pihak }: Pembanding,
): Ukuran | undefined => ukuran.find((satu) => isMilik(satu, pihak));

/** The office's own figures beside them, whichever the sheet lists first. */
export const ukuranSendiri = ({ ukuran }: Pick<BarisIndikator, "ukuran">): Ukuran | undefined =>
  ukuran.find(({ makna }) => makna.jenis === "tahun-ini");

/** "Nasional, Provinsi Contoh, dan Kabupaten Contoh": all of them in a title. */
export function sebutPembanding(semua: readonly Pembanding[]): string {
  const nama = semua.map((satu) => satu.nama);
  const akhir = nama.at(-1) ?? NASIONAL;
  if (nama.length < 2) return akhir;
  return nama.length === 2 ? `${nama[0]} dan ${akhir}` : `${nama.slice(0, -1).join(", ")}, dan ${akhir}`;
}

/** The name in the middle of a sentence: names of places keep their capitals, plain words don't have any. */
export const namaDiKalimat = ({ nama }: Pembanding): string =>
  /^(nasional|provinsi|pembanding)$/i.test(nama)
    ? nama.toLowerCase()
    : nama.replace(/^(Rata-rata|Rerata|Pembanding)\b/, (kata) => kata.toLowerCase());
