import { mungkinMinimum } from "../domain/capaian/capaian";
import type { Laporan } from "../domain/laporan/laporan";
import { formatNilai } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { tabelRealisasi } from "./tabel-realisasi";
import { selMustahil } from "./mustahil";
import { bilanganSel, kunciSel } from "../domain/dokumen/sumber";

/**
 * T24: a yearly target of the Renstra that falls from one year to the next although higher is better, or the target
 * akhir is not that of the last year (PermenPANRB 88/2021: targets are to be SMART, and to rise).
 */
export const t24TargetBerbalik: Pemeriksaan = (laporan: Laporan, alamat) => {
  const lewati = new Set(tabelRealisasi(laporan).map((t) => t.dokumen));
  const mustahil = selMustahil(laporan);
  return laporan.indikator.flatMap((i) =>
    i.padan.sebutan.flatMap(({ dokumen, baris }): Temuan[] => {
      if (dokumen.asal.peran !== "renstra" || lewati.has(dokumen)) return [];
      const deret = [...baris.targetTahun]
        .sort((a, b) => a[0] - b[0])
        .filter(([, t]) => bilanganSel(t) !== null && !mustahil.has(kunciSel(t.sel)));
      const akhir = deret.at(-1);
      const [x, y] = [bilanganSel(akhir?.[1]), bilanganSel(baris.targetAkhir)];
      if (akhir && baris.targetAkhir && x && y && !x.eq(y) && deret.length === baris.targetTahun.size)
        return [
          {
            kode: "T24",
            tingkat: "peringatan",
            pesan: `Target akhir Renstra “${i.nama}” ${formatNilai(baris.targetAkhir.angka)} (${alamat(baris.targetAkhir.sel)}) berbeda dengan target tahun terakhirnya, ${akhir[0]}, ${formatNilai(akhir[1].angka)} (${alamat(akhir[1].sel)}).`,
            sel: [baris.targetAkhir.sel, akhir[1].sel],
            nilai: [baris.targetAkhir, akhir[1]].flatMap((t) => nilaiTemuan(t.angka)),
          },
        ];
      if (i.jenis !== "maksimum" || mungkinMinimum(i.nama)) return [];
      const naik = deret.filter(
        ([, t], n) => n > 0 && bilanganSel(t)?.gt(bilanganSel(deret[n - 1]?.[1]) ?? 0) === true,
      ).length;
      const turun = deret.flatMap(([tahun, t], n) => {
        const lalu = deret[n - 1];
        return lalu && bilanganSel(t)?.lt(bilanganSel(lalu[1]) ?? 0) === true
          ? [{ lalu, kini: [tahun, t] as const }]
          : [];
      });
      const satu = turun[0];
      if (!satu || turun.length > 1 || naik < 1) return [];
      const [a, b] = [satu.lalu, satu.kini];
      return [
        {
          kode: "T24",
          tingkat: "catatan",
          pesan: `Target Renstra “${i.nama}” turun dari ${formatNilai(a[1].angka)} pada ${a[0]} (${alamat(a[1].sel)}) menjadi ${formatNilai(b[1].angka)} pada ${b[0]} (${alamat(b[1].sel)}), padahal tahun lainnya naik; periksa salah satunya.`,
          sel: [a[1].sel, b[1].sel],
          nilai: [a[1], b[1]].flatMap((t) => nilaiTemuan(t.angka)),
        },
      ];
    }),
  );
};
