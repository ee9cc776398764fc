import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { Peran } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

const URUTAN: readonly Peran[] = ["pk", "pk-perubahan", "renstra", "iku", "rencana-aksi", "pengukuran"];

/** Where the indikator is planned; else the first place that names it. */
function selNama({ padan }: IndikatorLaporan): CellRef[] {
  const utama = URUTAN.flatMap((peran) => padan.sebutan.find((s) => s.dokumen.asal.peran === peran) ?? [])[0];
  const satu = utama ?? padan.sebutan[0];
  return satu ? [satu.baris.indikator.sel] : [];
}

export function temuanT11(
  indikator: readonly IndikatorLaporan[],
  kalimat: (nama: string) => string,
  alamat: Alamat,
): Temuan[] {
  if (indikator.length === 0) return [];
  const sel = indikator.flatMap(selNama);
  const nama = daftarBerekor(indikator.map((i) => `“${i.nama}” (${daftarAlamat(selNama(i), alamat)})`));
  return [{ kode: "T11", tingkat: "peringatan", pesan: kalimat(nama), sel, nilai: [] }];
}

/** What was reached is known, but not what was to be reached. */
export const tanpaTarget = ({ indikator }: Laporan): IndikatorLaporan[] =>
  indikator.filter((i) => i.target === null && i.realisasi?.angka.jenis === "angka");

export const kalimatTanpaTarget = (nama: string): string =>
  `${nama} punya realisasi, tetapi targetnya tidak ditemukan, sehingga capaiannya tidak dapat dinilai.`;

/** T11 while computing: indikator whose result cells stay blank as no document has their target under that name. */
export const t11TanpaTarget: Pemeriksaan = (laporan, alamat) =>
  temuanT11(
    tanpaTarget(laporan).filter(({ padan }) =>
      padan.sebutan.some(({ baris }) =>
        baris.ukuran.some(
          (u) => u.makna.jenis === "tahun-ini" && u.persen !== null && (u.target?.angka.jenis ?? "kosong") === "kosong",
        ),
      ),
    ),
    kalimatTanpaTarget,
    alamat,
  );
