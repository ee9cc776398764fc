import {
  barisKosong,
  bertahun,
  INDIKATOR,
  judulIsian,
  NO,
  rupiahIsian,
  SASARAN,
  teksIsian,
  type PembuatIsian,
} from "./lembar-isian";

/** Belanja by kind, this year's and last year's (L437–441). */
export const anggaranDuaTahunIsian: PembuatIsian = (konteks) => {
  const { tahun } = konteks.laporan;
  if (tahun === null) return null;
  return {
    nama: `Anggaran ${tahun - 1}-${tahun}`,
    judul: judulIsian(konteks, "Perbandingan Anggaran", ` Tahun ${tahun - 1} dan ${tahun}`),
    kepala: [
      { teks: "Tahun", jenis: "nomor", lebar: 56 },
      ...["Belanja Operasi", "Belanja Modal", "Belanja Tak Terduga", "Belanja Transfer", "Jumlah"].map((jenis) =>
        rupiahIsian(jenis, 116),
      ),
    ],
    baris: [[tahun - 1], [tahun]],
  };
};

/** Programs and kegiatan before and after the budget's change (L499–528). */
export const programKegiatanIsian: PembuatIsian = (konteks) => ({
  nama: "Program Kegiatan",
  judul: judulIsian(konteks, "Struktur Program dan Kegiatan"),
  kepala: [
    NO,
    SASARAN,
    { teks: "Kode", jenis: "singkat", lebar: 80 },
    teksIsian("Program/Kegiatan", 220),
    rupiahIsian("Sebelum Perubahan (Rp)", 112),
    rupiahIsian("Sesudah Perubahan (Rp)", 112),
    { teks: "Bertambah/Berkurang (Rp)", jenis: "selisih", lebar: 112 },
  ],
  baris: barisKosong(10),
});

/** Programs and their budget below a Perjanjian Kinerja (L560–567). */
export const pkAnggaranIsian =
  (nama: string, perihal: string): PembuatIsian =>
  (konteks) => ({
    nama: bertahun(nama, konteks),
    judul: judulIsian(konteks, perihal),
    kepala: [NO, INDIKATOR, teksIsian("Program", 230), rupiahIsian("Anggaran (Rp)"), teksIsian("Keterangan", 100)],
    baris: barisKosong(),
  });

/** What was spent below each sasaran; below each indikator where no sheet names sasaran (L937–948). */
export const realisasiAnggaranIsian: PembuatIsian = (konteks) => {
  const nama = konteks.sasaran.flatMap((s) => s.nama ?? []);
  const indikator = konteks.sasaran.flatMap((s) => s.indikator.map((i) => i.nama));
  return {
    nama: "Realisasi Anggaran",
    judul: judulIsian(konteks, "Anggaran dan Realisasi Belanja Langsung"),
    kepala: [
      NO,
      nama.length === 0 && indikator.length > 0 ? INDIKATOR : SASARAN,
      rupiahIsian("Anggaran (Rp)"),
      rupiahIsian("Realisasi (Rp)"),
      { teks: "%", jenis: "persen", lebar: 56 },
      rupiahIsian("Efisiensi (Rp)"),
    ],
    baris: barisKosong(),
  };
};
