import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { isPersen } from "../domain/angka/satuan";
import { bilanganSel, kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { formatNilai } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { ROMAWI, SEMUA_TW, type Tw } from "../domain/capaian/triwulan";
import { selMustahil } from "./mustahil";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { targetTahunIni } from "./target-dokumen";

interface Langkah {
  readonly tw: Tw;
  readonly realisasi: AngkaBersumber;
  readonly target: Desimal | null;
}

/** Quarters of the monev sheets with a realisasi, each with its own target beside it. */
function langkah({ triwulan }: IndikatorLaporan): Langkah[] {
  return triwulan.flatMap(({ tw, realisasi, target }) =>
    realisasi && bilanganSel(realisasi) ? [{ tw, realisasi, target: bilanganSel(target) }] : [],
  );
}

/** Pola that somebody set; null where it was only inferred from targets. */
function polaTertulis({ pola, polaIndikator }: IndikatorLaporan): string | null {
  return polaIndikator.tetap ? pola : null;
}

/** The monev's own quarterly targets do add up to the year's: then each quarter stands for itself. */
function targetMonevMenjumlah(indikator: IndikatorLaporan, tahun: number | null): boolean {
  const monev = indikator.padan.sebutan.filter((s) => s.dokumen.asal.peran.startsWith("monev"));
  const deret = new Map(monev.flatMap((s) => [...s.baris.targetTw]));
  const nilai = [...deret.values()].flatMap((t) => bilanganSel(t) ?? []);
  const tahunan = monev.flatMap((s) => bilanganSel(targetTahunIni(s.baris, s.dokumen.asal.peran, tahun)) ?? []);
  return tahunan.some((t) => jumlahkan(nilai).eq(t));
}

/** The four quarters' realisasi make the year's: each stands for itself, whatever their targets say. */
function realisasiMenjumlah({ triwulan, realisasi }: IndikatorLaporan): boolean {
  const nilai = triwulan.flatMap((t) => bilanganSel(t.realisasi) ?? []);
  return realisasi?.angka.jenis === "angka" && jumlahkan(nilai).eq(realisasi.angka.nilai);
}

/** The monev sheets have quarterly targets of their own, other than those of the action plan. */
function menyimpangDariRencana({ padan, triwulan }: IndikatorLaporan): boolean {
  const rencana = padan.sebutan.filter((s) => !s.dokumen.asal.peran.startsWith("monev"));
  return triwulan.some(({ tw, target }) => {
    const milik = bilanganSel(target);
    return rencana.some((s) => {
      const lain = bilanganSel(s.baris.targetTw.get(tw));
      return milik !== null && lain !== null && !milik.eq(lain);
    });
  });
}

/** The four targets rise from quarter to quarter to the year's: a percentage that runs on. */
function targetMenanjak({ deretTarget, target }: IndikatorLaporan): boolean {
  const nilai = SEMUA_TW.flatMap((tw) => bilanganSel(deretTarget.get(tw) ?? null) ?? []);
  const tahunan = bilanganSel(target?.angka ?? null);
  const naik = nilai.every((n, i) => i === 0 || n.gt(nilai[i - 1] ?? n));
  return nilai.length === SEMUA_TW.length && naik && tahunan !== null && nilai.at(-1)?.eq(tahunan) === true;
}

/** A fall is wrong for a running total; for a percentage whose own targets rise and don't add up, it is asked about. */
function alasanTurun(indikator: IndikatorLaporan, laporan: Laporan, naik: boolean): "kumulatif" | "persen" | null {
  if (indikator.jenis === "rentang" || indikator.jenis === "predikat") return null;
  const tertulis = polaTertulis(indikator);
  if (tertulis !== null) return tertulis === "kumulatif" ? "kumulatif" : null;
  if (indikator.jenis === "minimum" || !naik) return null;
  if (indikator.pola === "kumulatif") return "kumulatif";
  const persen = isPersen(indikator.satuan ?? undefined);
  const menjumlah = targetMonevMenjumlah(indikator, laporan.tahun) || realisasiMenjumlah(indikator);
  const ragu = !menjumlah && menyimpangDariRencana(indikator);
  if (persen && indikator.pola === "posisi" && targetMenanjak(indikator)) return "persen";
  return persen && indikator.pola === "jumlah" && ragu ? "persen" : null;
}

/** T12: realisasi that falls from one quarter to a later one although it ought to run on (kinerja.md §8). */
export const t12RealisasiTurun: Pemeriksaan = (laporan, alamat) => {
  const mustahil = selMustahil(laporan);
  return laporan.indikator.flatMap((indikator): Temuan[] => {
    const semua = langkah(indikator).filter((l) => !mustahil.has(kunciSel(l.realisasi.sel)));
    return semua.slice(1).flatMap((kini, i): Temuan[] => {
      const lalu = semua[i];
      const [a, b] = [bilanganSel(lalu?.realisasi), bilanganSel(kini.realisasi)];
      if (!lalu || !a || !b || b.gte(a)) return [];
      const naik = lalu.target !== null && kini.target?.gt(lalu.target) === true;
      const alasan = alasanTurun(indikator, laporan, naik);
      if (!alasan) return [];
      const akhir =
        alasan === "kumulatif"
          ? "padahal polanya kumulatif, sehingga tidak mungkin turun; salah satunya keliru."
          : "padahal targetnya naik; bila angkanya kumulatif, salah satunya keliru, bila tidak, tetapkan polanya di Pengaturan.";
      return [
        {
          kode: "T12",
          tingkat: "peringatan",
          pesan: `Realisasi “${indikator.nama}” turun dari ${formatNilai(lalu.realisasi.angka)} pada TW ${ROMAWI[lalu.tw]} (${alamat(lalu.realisasi.sel)}) menjadi ${formatNilai(kini.realisasi.angka)} pada TW ${ROMAWI[kini.tw]} (${alamat(kini.realisasi.sel)}), ${akhir}`,
          sel: [lalu.realisasi.sel, kini.realisasi.sel],
          nilai: [lalu.realisasi, kini.realisasi].flatMap((r) => nilaiTemuan(r.angka)),
        },
      ];
    });
  });
};
