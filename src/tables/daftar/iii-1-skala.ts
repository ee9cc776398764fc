import { AWAL_PENGATURAN } from "../kalimat";
import { KRITERIA_PERMENDAGRI_86 } from "../../domain/kriteria/kriteria";
import type { PembuatTabel } from "../konteks";
import { baris, bilangan, teks } from "../sel";

const angkaBatas = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });

/** The classes of capaian, by the settings (L665–674). */
export const skalaKriteria: PembuatTabel = ({ laporan }) => {
  const { tingkat, pembulatan, sumber } = laporan.pengaturan.kriteria;
  const menurun = [...tingkat].sort((a, b) => b.batasBawah - a.batasBawah);
  const batas = (i: number, di: "bawah" | "atas"): string => {
    const satu = menurun[i];
    if (!satu) return "";
    const [ikut, lewat] = di === "bawah" ? ["≥", ">"] : ["<", "≤"];
    return `${satu.batasIkut === false ? lewat : ikut} ${angkaBatas.format(satu.batasBawah)}`;
  };
  const interval = (i: number): string => {
    if (i === 0) return batas(0, "bawah");
    const atas = batas(i - 1, "atas");
    return i === menurun.length - 1 ? atas : `${batas(i, "bawah")} dan ${atas}`;
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
        : `Sumber: ${sumber ?? "skala nilai peringkat kinerja instansi"}`,
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
