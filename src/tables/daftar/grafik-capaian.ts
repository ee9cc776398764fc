import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { keBilangan } from "../../domain/angka/desimal";
import { kelasMenurun, type TingkatKriteria } from "../../domain/kriteria/kriteria";
import { skalaNilai, type DeretGrafik, type GrafikTabel, type PitaGrafik, type SelDeret } from "../model-grafik";
import { caraHitung, peranAsal, selCapaian, selNama } from "../indikator";
import { kalimatPengaturan, kalimatSumber } from "../kalimat-tabel";
import type { KonteksTabel, PembuatTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan, type Jangkauan } from "../sampai-triwulan";
import { baris, bilangan, capaian, KOSONG } from "../sel";
import type { BarisTabel, Judul } from "../model-tabel";

export const NOMOR_GRAFIK_CAPAIAN = "Grafik III.2";

/** More names than these are no longer readable below one chart. */
const INDIKATOR_TERBANYAK = 6;
const [NOMOR, NAMA, KELAS] = [0, 1, 2];
/** Narrower than a page, so that nothing is scaled down and it is known which rows a page holds. */
const LEBAR = { nomor: 30, kelas: 88, batas: 80, semua: 710 };
const TINGGI = { sendiri: 300, beberapa: 225 };
const BATAS = 100;
const HITAM = "#262626";

/** The classes of kriteria that occur, the highest first. */
function kelasTerpakai(indikator: readonly IndikatorLaporan[]): TingkatKriteria[] {
  const nama = new Map(indikator.flatMap((i) => (i.kriteria ? [[i.kriteria.nama, i.kriteria]] : [])));
  return kelasMenurun([...nama.values()]);
}

function kepala(kelas: readonly TingkatKriteria[], sampai: Jangkauan): Judul[] {
  const tetap = LEBAR.nomor + LEBAR.batas + LEBAR.kelas * kelas.length;
  return [
    { teks: "NO", jenis: "nomor", lebar: LEBAR.nomor },
    { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: Math.max(160, LEBAR.semua - tetap) },
    {
      teks: berjangkauan("CAPAIAN (%) MENURUT KRITERIA", sampai),
      anak: kelas.map(({ nama }): Judul => ({ teks: nama.toUpperCase(), jenis: "persen", lebar: LEBAR.kelas })),
    },
    { teks: "TARGET (%)", jenis: "bilangan", lebar: LEBAR.batas },
  ];
}

/** Equal shares, none larger than may stand below one chart. */
function bagian(banyak: number): { awal: number; akhir: number }[] {
  const potong = Math.ceil(banyak / INDIKATOR_TERBANYAK);
  return Array.from({ length: potong }, (_, i) => ({
    awal: Math.floor((i * banyak) / potong),
    akhir: Math.floor(((i + 1) * banyak) / potong) - 1,
  }));
}

function deret(kelas: readonly TingkatKriteria[], sel: (kolom: number) => SelDeret): DeretGrafik[] {
  const batang = kelas.map(({ nama, warna }, k): DeretGrafik => ({
    nama,
    nilai: sel(KELAS + k),
    sebagai: "batang",
    warna,
    tepi: HITAM,
    label: { denganNama: true, format: '#,##0.00"%"' },
  }));
  const garis: DeretGrafik = {
    nama: `Target ${BATAS}%`,
    nilai: sel(KELAS + kelas.length),
    sebagai: "garis",
    warna: HITAM,
    tepi: HITAM,
    label: null,
  };
  return [...batang, garis];
}

function pita(judul: string, indikator: readonly IndikatorLaporan[], kelas: readonly TingkatKriteria[]): PitaGrafik[] {
  const bagianGrafik = bagian(indikator.length);
  return bagianGrafik.map(({ awal, akhir }): PitaGrafik => {
    const sel = (kolom: number): SelDeret => ({ kolom, awal, akhir });
    const kelasBagian = kelas.filter((k) => indikator.slice(awal, akhir + 1).some((i) => i.kriteria?.nama === k.nama));
    const nilai = indikator
      .slice(awal, akhir + 1)
      .flatMap(({ capaian: c }) => (c.status === "dinilai" ? [keBilangan(c.persen)] : []));
    const grafik: GrafikTabel = {
      judul: bagianGrafik.length === 1 ? judul : `${judul} (indikator ${awal + 1}–${akhir + 1})`,
      kategori: sel(NAMA),
      deret: deret(kelas, sel).filter((d) => d.sebagai === "garis" || kelasBagian.some((k) => k.nama === d.nama)),
      sumbuKategori: "Indikator kinerja",
      sumbuNilai: "Capaian (%)",
      skala: skalaNilai([BATAS, ...nilai]),
      bertumpang: true,
      lebar: [NOMOR, KELAS + kelas.length],
    };
    return { tinggi: bagianGrafik.length === 1 ? TINGGI.sendiri : TINGGI.beberapa, grafik: [grafik] };
  });
}

function barisIndikator(i: IndikatorLaporan, nomor: number, kelas: readonly TingkatKriteria[]): BarisTabel {
  const asal = selCapaian(i);
  const nilai = capaian(i.capaian, asal, caraHitung(i));
  return baris(
    bilangan(nomor),
    { isi: i.nama, asal: selNama(i) },
    ...kelas.map((k) => (k.nama === i.kriteria?.nama ? { ...nilai, warna: k.warna } : KOSONG)),
    bilangan(BATAS),
  );
}

/** Tabel III.2 as a chart: each indikator's capaian in the colour of its class, against 100. */
export const grafikCapaian: PembuatTabel = (konteks: KonteksTabel) => {
  const indikator = konteks.sasaran.flatMap((s) => s.indikator);
  const sampai = jangkauan(indikator);
  const judul = `Capaian Kinerja${konteks.tahun} terhadap Target ${BATAS}%${ekorJangkauan(sampai)}`;
  const kelas = kelasTerpakai(indikator);
  if (kelas.length === 0)
    return [
      {
        nomor: NOMOR_GRAFIK_CAPAIAN,
        judul,
        kurang: "belum ada sumber: realisasi yang dapat dinilai",
        isian: "pengukuran",
      },
    ];
  return [
    {
      nomor: NOMOR_GRAFIK_CAPAIAN,
      judul,
      kepala: kepala(kelas, sampai),
      baris: indikator.map((i, n) => barisIndikator(i, n + 1, kelas)),
      pita: pita(judul, indikator, kelas),
      keterangan: keteranganJangkauan(sampai),
      sumber: kalimatSumber(konteks, peranAsal(indikator)),
      pengaturan: kalimatPengaturan(konteks),
      huruf: 9,
    },
  ];
};
