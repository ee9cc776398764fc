import { adaIsi } from "../domain/angka/isi";
import { ROMAWI, SEMUA_TW } from "../domain/capaian/triwulan";
import type { Laporan } from "../domain/laporan/laporan";
import { kunciSel } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { kalimatNilai, kelompokkanNilai, type NilaiDokumen } from "./nilai-dokumen";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { isDeretRealisasi } from "./peta-kaskade";

import { t02JumlahTriwulan } from "./t02-jumlah-triwulan";
import { t14KaskadeBergeser } from "./t14-kaskade-bergeser";
import { selMustahil } from "./mustahil";
import type { Alamat } from "../domain/dokumen/alamat";

/** Cells whose series has a temuan of its own (T02, T14) or that hold what can't be (T12). */
function sudahDisebut(laporan: Laporan, alamat: Alamat): Set<string> {
  const deret = [...t02JumlahTriwulan(laporan, alamat), ...t14KaskadeBergeser(laporan, alamat)];
  return new Set([...deret.flatMap((t) => t.sel.map(kunciSel)), ...selMustahil(laporan)]);
}

/**
 * T19: a quarter's target differs between Rencana Aksi or PK and the monev sheets (PermenPANRB 88/2021: monev follows the
 * action plan). One temuan an indikator; a series that T02 or T14 tells of is left to them.
 */
export const t19TargetTriwulanBerbeda: Pemeriksaan = (laporan, alamat) => {
  const disebut = sudahDisebut(laporan, alamat);
  return laporan.indikator.flatMap(({ nama, padan }): Temuan[] => {
    const beda = SEMUA_TW.flatMap((tw) => {
      const nilai = padan.sebutan.flatMap(({ dokumen, baris }): NilaiDokumen[] => {
        const target = baris.targetTw.get(tw);
        return target && adaIsi(target.angka) && !disebut.has(kunciSel(target.sel)) && !isDeretRealisasi(dokumen)
          ? [{ peran: dokumen.asal.peran, nilai: target }]
          : [];
      });
      const kelompok = kelompokkanNilai(nilai);
      return kelompok.length > 1 ? [{ tw, kelompok }] : [];
    });
    if (beda.length === 0) return [];
    const rincian = beda.map(({ tw, kelompok }) => `TW ${ROMAWI[tw]} ${kalimatNilai(kelompok, alamat)}`);
    return [
      {
        kode: "T19",
        tingkat: "peringatan",
        pesan: `Target triwulan “${nama}” berbeda antardokumen: ${rincian.join("; ")}.`,
        sel: beda.flatMap(({ kelompok }) => kelompok.flatMap((k) => k.anggota.map((a) => a.nilai.sel))),
        nilai: beda.flatMap(({ kelompok }) => kelompok.flatMap((k) => nilaiTemuan(k.angka))),
      },
    ];
  });
};
