import type { Judul } from "../model-tabel";
import { barisKosong, judulIsian, NO, rupiahIsian, SASARAN, teksIsian, type PembuatIsian } from "./lembar-isian";

const orang = (teks: string): Judul => ({ teks, jenis: "bilangan", lebar: 38 });
const mutu = (teks: string): Judul => ({ teks, anak: ["Jml", "S2", "S1", "D3", "SMA"].map(orang) });

/** Posts and people (L286–378). */
export const pegawaiIsian: PembuatIsian = (konteks) => ({
  nama: "Pegawai",
  judul: judulIsian(konteks, "Jumlah Pegawai Menurut Jabatan, Pendidikan, dan Jenis Kelamin"),
  kepala: [
    NO,
    teksIsian("Jabatan", 230),
    mutu("Formasi"),
    mutu("Pegawai yang Ada"),
    { teks: "Jenis Kelamin", anak: [orang("L"), orang("P")] },
  ],
  baris: barisKosong(12),
});

/** Assets by class (L382–429). */
export const saranaIsian: PembuatIsian = (konteks) => ({
  nama: "Sarana Prasarana",
  judul: judulIsian(konteks, "Sarana dan Prasarana"),
  kepala: [
    NO,
    teksIsian("Klasifikasi", 240),
    { teks: "Jumlah Barang", jenis: "bilangan", lebar: 90 },
    rupiahIsian("Nilai Aset (Rp)"),
  ],
  baris: barisKosong(10),
});

/** Strategies and policies of each sasaran (L483–495). */
export const strategiIsian: PembuatIsian = (konteks) => {
  const nama = konteks.sasaran.flatMap((s) => s.nama ?? []);
  return {
    nama: "Strategi",
    judul: judulIsian(konteks, "Strategi dan Arah Kebijakan", ""),
    kepala: [NO, SASARAN, teksIsian("Strategi", 220), teksIsian("Arah Kebijakan", 220)],
    baris: nama.length === 0 ? barisKosong() : nama.map((satu, n) => [n + 1, satu]),
  };
};

/** What was recommended and what was done about it (L958–972). */
export const tindakLanjutIsian: PembuatIsian = (konteks) => ({
  nama: "Tindak Lanjut LHE",
  judul: judulIsian(konteks, "Tindak Lanjut atas Laporan Hasil Evaluasi Akuntabilitas Kinerja"),
  kepala: [
    NO,
    teksIsian("Saran/Rekomendasi", 280),
    teksIsian("Tindak Lanjut", 280),
    { teks: "Status", jenis: "singkat", lebar: 90 },
  ],
  baris: barisKosong(),
});
