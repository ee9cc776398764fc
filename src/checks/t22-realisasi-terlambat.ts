import { adaIsi } from "../domain/angka/isi";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { daftarAlamat } from "../domain/dokumen/alamat";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { ROMAWI, SEMUA_TW, type Tw } from "../domain/capaian/triwulan";

import { samaNilai } from "../domain/angka/sama-nilai";
import type { Pemeriksaan } from "./pemeriksaan";

interface Tertinggal {
  readonly nama: string;
  readonly target: AngkaBersumber;
}

/** The last quarter for which anything at all was reported: what lies before it is past. */
function twTerakhir({ indikator }: Laporan): number {
  const terisi = indikator.flatMap((i) => i.triwulan.flatMap((t) => (t.realisasi ? [t.tw] : [])));
  return Math.max(0, ...terisi);
}

/** The year's own target in every quarter and a realisasi in the last alone: measured once a year (kinerja.md §2). */
function setahunSekali({ triwulan, target }: IndikatorLaporan): boolean {
  const setahun = target?.angka.angka;
  const terisi = triwulan.filter((t) => t.realisasi);
  return (
    setahun !== undefined &&
    terisi.every((t) => t.tw === 4) &&
    triwulan.every((t) => t.target && samaNilai(t.target.angka, setahun) === true)
  );
}

function tertinggal(laporan: Laporan, tw: Tw): Tertinggal[] {
  return laporan.indikator.flatMap((indikator) => {
    const { nama, padan, triwulan } = indikator;
    const kini = triwulan[tw - 1];
    if (setahunSekali(indikator)) return [];
    if (!kini || kini.realisasi || triwulan.filter((t) => t.target).length < 2) return [];
    const sebutan = padan.sebutan.find((s) => {
      const t = s.dokumen.asal.peran.startsWith("monev") && !s.dokumen.asal.kaskade ? s.baris.targetTw.get(tw) : null;
      return t && adaIsi(t.angka) && !(t.angka.jenis === "angka" && t.angka.nilai.eq(0));
    });
    const target = sebutan?.baris.targetTw.get(tw);
    return target ? [{ nama, target }] : [];
  });
}

/**
 * T22: a past quarter has a target in its monev sheet but no realisasi (PermenPANRB 88/2021: measured on time). What has a
 * target in one quarter only is released once a year and may come late (kinerja.md §2).
 */
export const t22RealisasiTerlambat: Pemeriksaan = (laporan, alamat) => {
  const akhir = twTerakhir(laporan);
  return SEMUA_TW.filter((tw) => tw <= akhir).flatMap((tw): Temuan[] => {
    const semua = tertinggal(laporan, tw);
    if (semua.length === 0) return [];
    const sel = [...new Map(semua.map((s) => [kunciSel(s.target.sel), s.target.sel])).values()];
    const nama = daftarBerekor(semua.map((s) => `“${s.nama}”`));
    return [
      {
        kode: "T22",
        tingkat: "peringatan",
        pesan: `Realisasi TW ${ROMAWI[tw]} ${nama} belum diisi, padahal targetnya ada (${daftarAlamat(sel, alamat)}) dan triwulannya sudah lewat.`,
        sel,
        nilai: [],
      },
    ];
  });
};
