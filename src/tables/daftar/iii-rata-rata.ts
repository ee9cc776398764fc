import { namaTenang } from "../../domain/teks/nama-tenang";
import { batasDari } from "../../domain/capaian/batas-rata-rata";
import { formatPersen } from "../../domain/angka/tampilan";
import { rataRataLaporan, type RataRataBerkelas } from "../../domain/laporan/rata-rata-laporan";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import type { CellRef } from "../../domain/dokumen/sumber";
import { peranKinerja, selCapaian } from "../indikator";
import { kalimatPengaturan, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type PembuatTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan } from "../sampai-triwulan";
import { bilangan, hitung, kriteria, teks } from "../sel";
import type { SelTabel } from "../model-tabel";

const CARA = "rata-rata capaian indikator yang dinilai";

/** Assessed, all, mean and class; what was not assessed has no part in the mean. */
function selRata(rata: RataRataBerkelas, indikator: readonly IndikatorLaporan[], cara: string): SelTabel[] {
  const asal: CellRef[] = indikator.flatMap((i) => (i.capaian.status === "dinilai" ? selCapaian(i) : []));
  return [bilangan(rata.dinilai), bilangan(rata.semua), hitung(rata.nilai, asal, cara), kriteria(rata.kriteria, asal)];
}

/** The mean capaian of each sasaran and of the office, with its class (tabel.md); how many entered stands beside it. */
export const rataRataCapaian: PembuatTabel = (konteks) => {
  const { laporan, sasaran } = konteks;
  const indikator = sasaran.flatMap((s) => s.indikator);
  const sampai = jangkauan(indikator);
  const nomor = `III.${5 + 3 * sasaran.length}`;
  const judul = `Rata-rata Capaian Kinerja${konteks.tahun}${ekorJangkauan(sampai)}`;
  const rata = rataRataLaporan(laporan);
  if (rata.dinilai === 0) return [{ ...belumAda(nomor, judul, "pengukuran"), pilihan: true }];
  const batas = batasDari(laporan.pengaturan);
  const cara = batas === null ? CARA : `${CARA}, masing-masing paling tinggi ${formatPersen(batas, 0)}`;
  return [
    {
      nomor,
      judul,
      pilihan: true,
      kepala: [
        { teks: "No", jenis: "nomor", lebar: 34 },
        { teks: "Sasaran", jenis: "teks", lebar: 300 },
        {
          teks: "Indikator",
          anak: [
            { teks: "Dinilai", jenis: "bilangan", lebar: 62 },
            { teks: "Seluruhnya", jenis: "bilangan", lebar: 72 },
          ],
        },
        { teks: berjangkauan("Rata-rata Capaian (%)", sampai), jenis: "persen", lebar: 96 },
        { teks: "Kriteria", jenis: "singkat", lebar: 110 },
      ],
      baris: [
        ...rata.sasaran.map((s, n) => ({
          corak: "isi" as const,
          sel: [bilangan(n + 1), teks(s.nama ?? "Tanpa sasaran"), ...selRata(s, s.indikator, cara)],
        })),
        {
          corak: "total",
          sel: [
            {
              isi: `Rata-rata ${laporan.instansi === null ? "Perangkat Daerah" : namaTenang(laporan.instansi)}`,
              lebar: 2,
            },
            null,
            ...selRata(rata, indikator, cara),
          ],
        },
      ],
      keterangan: [
        ...(batas === null ? [] : [`Dalam rata-rata, capaian tiap indikator paling tinggi ${formatPersen(batas, 0)}.`]),
        ...(rata.dinilai < rata.semua
          ? [`${rata.semua - rata.dinilai} indikator yang belum atau tidak dapat dinilai tidak ikut dihitung.`]
          : []),
        ...keteranganJangkauan(sampai),
      ],
      sumber: kalimatSumber(konteks, peranKinerja(indikator)),
      pengaturan: `${kalimatPengaturan(konteks).replace(/\.$/, "")}; rata-rata ${
        batas === null ? "tanpa batas" : `berbatas ${formatPersen(batas, 0)} tiap indikator`
      }; rata-rata perangkat daerah dari seluruh indikator yang dinilai.`,
      huruf: 10,
    },
  ];
};
