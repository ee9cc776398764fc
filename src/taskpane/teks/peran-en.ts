import { NAMA_PERAN } from "../../app/kata/kata-lembar";
import type { Kamus } from "./id";

/** What sheets are there for; documents that have a title of their own keep it. */
export const PERAN_EN: Kamus["peran"] = {
  ...NAMA_PERAN,
  "pk-perubahan": "Revised Perjanjian Kinerja",
  "pk-anggaran": "Budget of the Perjanjian Kinerja",
  "capaian-lalu": "Last year's capaian",
  riwayat: "Realisasi of several years",
  "program-kegiatan": "Programmes and activities",
  "realisasi-anggaran": "Budget realisation",
  "anggaran-dua-tahun": "Budget of two years",
  nasional: "National comparison",
  "tindak-lanjut": "Follow-up of LHE",
  pegawai: "Staff",
  "sarana-prasarana": "Facilities",
  strategi: "Strategies and policies",
};
