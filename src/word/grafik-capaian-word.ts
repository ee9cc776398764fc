import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { keBilangan } from "../domain/angka/desimal";
import { formatPersen } from "../domain/angka/tampilan";
import { rapiDiKalimat } from "../domain/teks/nama-kalimat";
import { ekorJangkauan, jangkauan } from "../tables/sampai-triwulan";
import type { IndikatorLaporan } from "../domain/laporan/laporan";

/** What the chart is called inside the file; a later run finds it by this. */
export const NAMA_GRAFIK = "Grafik capaian kinerja";

const TERPENDEK = 2;
const TERBANYAK = 20;
const PANJANG_NAMA = 48;
const TINGGI_SATU = 34;
const TINGGI_TETAP = 90;
const LEBAR = 560;

const singkat = (nama: string): string => (nama.length > PANJANG_NAMA ? `${nama.slice(0, PANJANG_NAMA - 1)}…` : nama);

/** A bar that isn't the year's says so. */
const sementara = ({ realisasi }: IndikatorLaporan): string =>
  (realisasi?.sampaiTw ?? null) === null ? "" : " (sementara)";

/** Capaian of the year as Word's own bar chart, where two to twenty indikator were assessed; else none. */
export function grafikCapaianWord(indikator: readonly IndikatorLaporan[], tahun: string): Paragraph[] {
  const dinilai = indikator.flatMap((i) =>
    i.capaian.status === "dinilai"
      ? [
          {
            nama: `${singkat(rapiDiKalimat(i.nama))}${sementara(i)}`,
            nilai: keBilangan(i.capaian.persen),
            tulisan: formatPersen(i.capaian.persen),
            warna: i.kriteria?.warna,
          },
        ]
      : [],
  );
  if (dinilai.length < TERPENDEK || dinilai.length > TERBANYAK) return [];
  const sampai = jangkauan(indikator);
  // A bar chart counts its categories from below.
  const urut = [...dinilai].reverse();
  const grafik = new ChartRun({
    type: "bar",
    title: `Capaian Kinerja per Indikator${tahun}${ekorJangkauan(sampai)} (%)`,
    legend: false,
    transformation: { width: LEBAR, height: TINGGI_TETAP + TINGGI_SATU * urut.length },
    categories: urut.map((d) => d.nama),
    series: [
      {
        name: "Capaian (%)",
        values: urut.map((d) => Math.round(d.nilai * 100) / 100),
        // Written out: Word would write the value as the computer's own region does, "146.79".
        pointLabels: urut.map((d) => ({ text: d.tulisan })),
        colors: urut.map((d) => (d.warna ?? "#808080").replace("#", "")),
      },
    ],
    // Word itself begins where the bars differ, and 90 would look like half of 105.
    valueAxis: { minimum: 0 },
    dataLabels: { value: true },
    altText: {
      name: NAMA_GRAFIK,
      description: dinilai.map((d) => `${d.nama}: ${d.tulisan}`).join("; "),
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library's own subclass, from its own sub-path
  return [new Paragraph({ spacing: { before: 200, after: 200 }, children: [grafik] })];
}
