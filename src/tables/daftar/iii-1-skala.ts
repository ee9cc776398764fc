import { AWAL_PENGATURAN } from "../kalimat";
import { KRITERIA_PERMENDAGRI_86 } from "../../domain/kriteria/kriteria";
import type { PembuatTabel } from "../konteks";
import { baris, bilangan, teks } from "../sel";

const angkaBatas = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });

/** The classes of capaian, by the settings (L665–674). */
export const skalaKriteria: PembuatTabel = ({ laporan }) => {
  const { tingkat, pembulatan } = laporan.pengaturan.kriteria;
  const menurun = [...tingkat].sort((a, b) => b.batasBawah - a.batasBawah);
  const interval = (i: number): string => {
    const [bawah, atas] = [menurun[i]?.batasBawah, menurun[i - 1]?.batasBawah].map((n) =>
      n === undefined ? "" : angkaBatas.format(n),
    );
    if (i === 0) return `≥ ${bawah ?? ""}`;
    return i === menurun.length - 1 ? `< ${atas ?? ""}` : `≥ ${bawah ?? ""} dan < ${atas ?? ""}`;
  };
  const permendagri = tingkat === KRITERIA_PERMENDAGRI_86.tingkat;
  return [
    {
      nomor: "III.1",
      judul: "Skala Nilai Peringkat Kinerja",
      subjudul: [],
      kepala: [
        { teks: "No", jenis: "nomor", lebar: 40 },
        { teks: "Interval Nilai Realisasi Kinerja (%)", jenis: "singkat", lebar: 200 },
        { teks: "Kriteria Penilaian Realisasi Kinerja", jenis: "singkat", lebar: 200 },
        { teks: "Kode", jenis: "singkat", lebar: 140 },
      ],
      bernomor: false,
      baris: menurun.map((t, i) =>
        baris(bilangan(i + 1), teks(interval(i)), teks(t.nama), { isi: t.kode, warna: t.warna }),
      ),
      sumber: permendagri
        ? "Sumber: Permendagri Nomor 86 Tahun 2017"
        : "Sumber: skala nilai peringkat kinerja instansi",
      pengaturan: `${AWAL_PENGATURAN}${
        pembulatan === "tidak"
          ? "capaian tidak dibulatkan; batas bawah kelas di atasnya yang menentukan."
          : "capaian dibulatkan ke bilangan bulat sebelum dibandingkan."
      }`,
      huruf: 10,
      tersembunyi: false,
    },
  ];
};
