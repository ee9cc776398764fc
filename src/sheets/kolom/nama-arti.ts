import { ROMAWI, type Tw } from "../../domain/capaian/triwulan";
import type { Konsep, Penentu } from "../judul-kolom";
import { NASIONAL, isBernama } from "./pihak";

/** What each concept is called before staff; `asing` and purely formal columns have no meaning for the LKj. */
const NAMA: Readonly<Partial<Record<Konsep, string>>> = {
  no: "Nomor",
  kode: "Kode",
  tujuan: "Tujuan",
  sasaran: "Sasaran",
  "sasaran-program": "Sasaran program",
  "sasaran-kegiatan": "Sasaran kegiatan",
  "sasaran-indikator": "Sasaran dan indikator",
  indikator: "Indikator",
  "indikator-tujuan": "Indikator tujuan",
  "indikator-program": "Indikator program",
  "indikator-kegiatan": "Indikator kegiatan",
  program: "Program/kegiatan",
  kegiatan: "Kegiatan",
  satuan: "Satuan",
  jenis: "Jenis indikator",
  pola: "Pola",
  formula: "Rumus",
  baseline: "Kondisi awal",
  target: "Target",
  "target-akhir": "Target akhir Renstra",
  realisasi: "Realisasi",
  capaian: "Capaian",
  persen: "Capaian (%)",
  kriteria: "Kriteria",
  "terhadap-akhir": "Terhadap target akhir (%)",
  triwulan: "Triwulan",
  penjelasan: "Penjelasan",
  "penanggung-jawab": "Penanggung jawab",
  keterangan: "Keterangan",
  pagu: "Pagu",
  sebelum: "Anggaran sebelum perubahan",
  sesudah: "Anggaran sesudah perubahan",
  selisih: "Bertambah/berkurang",
  efisiensi: "Efisiensi",
  tahun: "Tahun",
  belanja: "Belanja",
  jumlah: "Jumlah",
  saran: "Saran/rekomendasi",
  "tindak-lanjut": "Tindak lanjut",
};

/** A semester by its own name, with the quarter that it is read as. */
const sebutTw = (tw: Tw, semester: Penentu["semester"]): string =>
  semester === null ? `TW ${ROMAWI[tw]}` : `Semester ${ROMAWI[semester]} (TW ${ROMAWI[tw]})`;

const sebutPihak = (pihak: Penentu["pihak"]): string | null =>
  pihak === NASIONAL || isBernama(pihak) ? `(${pihak})` : null;

/** "Realisasi TW II", "Target 2024 (nasional)"; null for a column without meaning for the LKj. */
export function namaArti(konsep: Konsep | null, penentu: Penentu): string | null {
  const nama = konsep === null ? undefined : NAMA[konsep];
  if (nama === undefined) return null;
  const sebutan = [
    penentu.sampaiDengan && penentu.tw !== null ? "s.d." : null,
    penentu.tw === null ? null : sebutTw(penentu.tw, penentu.semester),
    penentu.tahun === null ? null : String(penentu.tahun),
    penentu.sisi === "anggaran" ? "(anggaran)" : null,
    sebutPihak(penentu.pihak),
  ].filter((satu) => satu !== null);
  return [nama, ...sebutan].join(" ");
}
