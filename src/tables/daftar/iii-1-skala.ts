import { AWAL_PENGATURAN } from "../kalimat-tabel";
import { dariBilangan, NOL } from "../../domain/angka/desimal";
import { formatBilangan } from "../../domain/angka/tampilan";
import { sumberKriteria } from "../../domain/kriteria/himpunan-kriteria";
import { kelasMenurun } from "../../domain/kriteria/kriteria";
import type { PembuatTabel } from "../konteks-tabel";
import { baris, bilangan, teks } from "../sel";

const tulisBatas = (batas: number): string => formatBilangan(dariBilangan(batas) ?? NOL, 2);

/** The classes of capaian, by the settings (L665–674). */
export const skalaKriteria: PembuatTabel = ({ laporan }) => {
  const { tingkat, pembulatan } = laporan.pengaturan.kriteria;
  const menurun = kelasMenurun(tingkat);
  const batas = (i: number, di: "bawah" | "atas"): string => {
    const satu = menurun[i];
    if (!satu) return "";
    const [ikut, lewat] = di === "bawah" ? ["≥", ">"] : ["<", "≤"];
    return `${satu.batasIkut === false ? lewat : ikut} ${tulisBatas(satu.batasBawah)}`;
  };
  const interval = (i: number): string => {
    if (i === 0) return batas(0, "bawah");
    const atas = batas(i - 1, "atas");
    if (i === menurun.length - 1) return atas;
    const [ini, lebih] = [menurun[i]?.batasBawah, menurun[i - 1]?.batasBawah];
    return ini !== undefined && ini === lebih ? tulisBatas(ini) : `${batas(i, "bawah")} dan ${atas}`;
  };
  return [
    {
      nomor: "III.1",
      judul: "Skala Nilai Peringkat Kinerja",
      kepala: [
        { teks: "No", jenis: "nomor", lebar: 40 },
        { teks: "Interval Nilai Realisasi Kinerja (%)", jenis: "singkat", lebar: 200 },
        { teks: "Kriteria Penilaian Realisasi Kinerja", jenis: "singkat", lebar: 200 },
        { teks: "Kode", jenis: "singkat", lebar: 140 },
      ],
      baris: menurun.map((t, i) =>
        baris(bilangan(i + 1), teks(interval(i)), teks(t.nama), { isi: t.kode, warna: t.warna }),
      ),
      sumber: `Sumber: ${sumberKriteria(laporan.pengaturan.kriteria)}`,
      pengaturan: `${AWAL_PENGATURAN}${
        pembulatan === "tidak"
          ? "capaian tidak dibulatkan; batas bawah kelas di atasnya yang menentukan."
          : "capaian dibulatkan ke bilangan bulat sebelum dibandingkan."
      }`,
      huruf: 10,
    },
  ];
};
