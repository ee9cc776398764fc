import type { AnggaranLaporan, AnggaranSasaran, PerihalAnggaran } from "../../domain/anggaran/anggaran-laporan";
import type { TotalAnggaran } from "../../domain/anggaran/anggaran";
import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { samaSasaran } from "../../domain/teks/nama-indikator";
import type { CellRef } from "../../domain/dokumen/sumber";
import { gabungTurun } from "../gabung-turun";
import { caraHitung, peranKinerja, selCapaian, selNama } from "../indikator";
import { kalimatAnggaran, kalimatSumber } from "../kalimat-tabel";
import {
  barisEfisiensi,
  kalimatEfisiensi,
  kepalaEfisiensi,
  keteranganEfisiensi,
  totalEfisiensi,
  type BarisEfisiensi,
  type CaraEfisiensi,
} from "../kolom-efisiensi";
import { belumAda, type KonteksTabel, type PembuatTabel, type SasaranTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan, type Jangkauan } from "../sampai-triwulan";
import { angka, baris, bilangan, capaian, hitung, isiAngka, KOSONG } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

const PER: Readonly<Record<PerihalAnggaran, string>> = {
  sasaran: "Sasaran",
  program: "Program",
  belanja: "Jenis Belanja",
  indikator: "Indikator",
};

/** What is left of the budget of a year that is not over was not saved: it is still to be spent. */
function kepala(
  cara: CaraEfisiensi,
  sampai: Jangkauan,
  { per, sampaiBulan }: Pick<AnggaranLaporan, "per" | "sampaiBulan">,
): Judul[] {
  const anggaran = sampaiBulan === null ? "" : ` s/d ${namaBulan(sampaiBulan)}`;
  return [
    { teks: "No", jenis: "nomor", lebar: 28 },
    { teks: PER[per], jenis: "teks", lebar: 160 },
    { teks: "Indikator", jenis: "teks", lebar: 120 },
    {
      teks: "Kinerja",
      anak: [
        { teks: "Target", jenis: "indeks", lebar: 46 },
        { teks: berjangkauan("Realisasi", sampai), jenis: "indeks", lebar: 52 },
        { teks: berjangkauan("% Realisasi", sampai), jenis: "persen", lebar: 54 },
      ],
    },
    {
      teks: "Anggaran",
      anak: [
        { teks: "Target (Rp)", jenis: "rupiah", lebar: 86 },
        { teks: `Realisasi${anggaran} (Rp)`, jenis: "rupiah", lebar: 86 },
        { teks: `% Realisasi${anggaran}`, jenis: "persen", lebar: 54 },
      ],
    },
    ...kepalaEfisiensi(cara, `Sisa Anggaran${anggaran} (Rp)`),
  ];
}

function ekorJudul(sampai: Jangkauan, sampaiBulan: number | null): string {
  if (sampaiBulan === null) return ekorJangkauan(sampai, "Kinerja");
  return `${ekorJangkauan(sampai, "Kinerja")} (Anggaran s/d ${namaBulan(sampaiBulan)})`.replace(") (", "; ");
}

/** The cells of pagu and realisasi of a sasaran alternate row by row. */
const paguSel = ({ sel }: AnggaranSasaran): CellRef[] => sel.filter((_, i) => i % 2 === 0);
const realisasiSel = ({ sel }: AnggaranSasaran): CellRef[] => sel.filter((_, i) => i % 2 === 1);

const sasaranAnggaran = ({ sasaran }: KonteksTabel, s: AnggaranSasaran): SasaranTabel | undefined =>
  sasaran.find((x) => x.nama !== null && samaSasaran(x.nama, s.nama));

function barisSasaran(
  konteks: KonteksTabel,
  s: AnggaranSasaran,
  nomor: number,
  efisiensi: BarisEfisiensi,
): BarisTabel[] {
  const cocok = sasaranAnggaran(konteks, s);
  const dibaca = (nilai: AnggaranSasaran["pagu"], asal: readonly CellRef[]): SelTabel => ({
    isi: isiAngka(nilai).isi,
    asal,
    ...(asal.length > 1 ? { cara: "jumlah baris-barisnya" } : {}),
  });
  const anggaran = [
    dibaca(s.pagu, paguSel(s)),
    dibaca(s.realisasi, realisasiSel(s)),
    { ...hitung(s.persen, s.sel, "realisasi / anggaran × 100") },
    ...efisiensi.sel,
  ];
  const indikator = cocok?.indikator ?? [];
  if (indikator.length === 0)
    return [baris(bilangan(nomor), { isi: s.nama, asal: s.sel }, KOSONG, KOSONG, KOSONG, KOSONG, ...anggaran)];
  return gabungTurun(
    indikator.map((i) =>
      baris(
        bilangan(nomor),
        { isi: s.nama },
        { isi: i.nama, asal: selNama(i) },
        angka(i.target?.angka),
        i.realisasi ? { isi: isiAngka(i.realisasi.angka).isi, asal: i.realisasi.sel } : KOSONG,
        capaian(i.capaian, selCapaian(i), caraHitung(i)),
        ...anggaran,
      ),
    ),
    [0, 1, ...anggaran.map((_, k) => 6 + k)],
  );
}

function barisTotal(
  total: TotalAnggaran,
  sasaran: readonly AnggaranSasaran[],
  efisiensi: (sel: readonly CellRef[]) => readonly SelTabel[],
): BarisTabel {
  const [pagu, realisasi] = [sasaran.flatMap(paguSel), sasaran.flatMap(realisasiSel)];
  const semua = [...pagu, ...realisasi];
  return {
    corak: "total",
    sel: [
      { isi: "Total Belanja Langsung", lebar: 6 },
      ...Array.from({ length: 5 }, () => null),
      hitung(total.pagu, pagu, "jumlah anggaran"),
      hitung(total.realisasi, realisasi, "jumlah realisasi"),
      hitung(total.persen, semua, "jumlah realisasi / jumlah anggaran × 100"),
      ...efisiensi(semua),
    ],
  };
}

/** Kinerja and budget per sasaran; the total's % is the ratio of the sums (L937–948). */
export const anggaranSasaran: PembuatTabel = (konteks) => {
  const nomor = `III.${3 + 3 * konteks.sasaran.length}`;
  const { per, sasaran, total, sampaiBulan } = konteks.laporan.anggaran;
  // A budget per program stands beside no kinerja: what its rows don't show, neither title nor source speaks of.
  const tampil = sasaran.flatMap((s) => sasaranAnggaran(konteks, s)?.indikator ?? []);
  const sampai = jangkauan(tampil);
  const setahun = jangkauan(konteks.sasaran.flatMap((s) => s.indikator)).tw === null;
  const judul = `Anggaran dan Realisasi Belanja Langsung per ${PER[per]}${konteks.tahun}${ekorJudul(sampai, sampaiBulan)}`;
  const cara = { pengaturan: konteks.laporan.pengaturan, selesai: setahun && sampaiBulan === null };
  const efisiensi = sasaran.map((s) => barisEfisiensi(cara, sasaranAnggaran(konteks, s), s));
  if (!total || sasaran.length === 0) return [belumAda(nomor, judul, "realisasi-anggaran")];
  return [
    {
      nomor,
      judul,
      kepala: kepala(cara, sampai, { per, sampaiBulan }),
      bernomor: true,
      baris: [
        ...sasaran.flatMap((s, i) => {
          const milik = efisiensi[i];
          return milik ? barisSasaran(konteks, s, i + 1, milik) : [];
        }),
        barisTotal(total, sasaran, (sel) => totalEfisiensi(cara, efisiensi, total.efisiensi, sel)),
      ],
      keterangan: [...keteranganEfisiensi(cara), ...keteranganJangkauan(sampai)],
      sumber: kalimatSumber(konteks, ["realisasi-anggaran", ...peranKinerja(tampil)]),
      pengaturan: kalimatAnggaran(konteks, kalimatEfisiensi(cara)),
      huruf: 9,
    },
  ];
};
