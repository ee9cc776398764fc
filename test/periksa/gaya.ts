import type { CellValue } from "../../src/sheets/snapshot";
import { Acak } from "./acak";
import type { BukuUji, LembarUji } from "./buku-bersih";

/** Other words that offices put above the same column. */
const JUDUL: Readonly<Record<string, readonly string[]>> = {
  No: ["No", "NO.", "No. Urut"],
  "Sasaran Strategis": ["Sasaran Strategis", "SASARAN STRATEGIS", "Sasaran", "Uraian Sasaran"],
  "Indikator Kinerja": ["Indikator Kinerja", "INDIKATOR KINERJA", "Indikator Sasaran", "Indikator", "Uraian Indikator"],
  Satuan: ["Satuan", "SATUAN", "Sat."],
  Target: ["Target", "TARGET", "Target Kinerja"],
  Realisasi: ["Realisasi", "REALISASI", "Realisasi Kinerja"],
  "Capaian (%)": ["Capaian (%)", "% Capaian", "Persentase Capaian", "Tingkat Capaian (%)", "CAPAIAN (%)"],
  Kriteria: ["Kriteria", "KRITERIA", "Kategori"],
  "Realisasi (Rp)": ["Realisasi (Rp)", "Realisasi Anggaran (Rp)"],
  "Anggaran (Rp)": ["Anggaran (Rp)", "Pagu (Rp)", "Pagu Anggaran (Rp)"],
  "Target 2023": ["Target 2023", "2023"],
  "Target 2024": ["Target 2024", "2024"],
  "Target 2025": ["Target 2025", "2025"],
  "Target 2026": ["Target 2026", "2026"],
};
const TAHUNAN = ["Target 2023", "Target 2024", "Target 2025", "Target 2026"];
/** A monev sheet has "Target 2024" alone: there it must keep its word. */
const TANPA_TAHUN_POLOS = /^(Monev|Rencana)/;

const ANGGARAN = new Set(["Program_Kegiatan", "Realisasi_Anggaran"]);

function kriteria(persen: number): string {
  if (persen >= 91) return "Sangat Baik";
  if (persen >= 76) return "Tinggi";
  if (persen >= 66) return "Sedang";
  return persen >= 51 ? "Rendah" : "Sangat Rendah";
}

/** What staff of one office habitually do, drawn by chance. */
interface Kebiasaan {
  readonly judul: ReadonlyMap<string, string>;
  readonly teksDesimal: ReadonlySet<string>;
  readonly gabungSasaran: boolean;
  readonly catatan: boolean;
  readonly kriteria: boolean;
}

function kebiasaan(buku: BukuUji, acak: Acak): Kebiasaan {
  const polos = acak.peluang(0.4);
  const judul = new Map(
    Object.entries(JUDUL).map(([asal, pilihan]) => [
      asal,
      TAHUNAN.includes(asal) ? (pilihan[polos ? 1 : 0] ?? asal) : acak.pilih(pilihan),
    ]),
  );
  const teksDesimal = new Set([...buku.lembar.keys()].filter((n) => !ANGGARAN.has(n) && acak.peluang(0.3)));
  return {
    judul,
    teksDesimal,
    gabungSasaran: acak.peluang(0.5),
    catatan: acak.peluang(0.5),
    kriteria: acak.peluang(0.7),
  };
}

function satuLembar({ nama, baris }: LembarUji, k: Kebiasaan): CellValue[][] {
  const hasil = baris.map((isi, r) =>
    isi.map((nilai, c): CellValue => {
      if (typeof nilai === "string") {
        if (TANPA_TAHUN_POLOS.test(nama) && TAHUNAN.includes(nilai)) return nilai;
        if (k.gabungSasaran && c === 1 && !ANGGARAN.has(nama) && nilai !== "" && baris[r - 1]?.[1] === nilai) return "";
        if (k.kriteria && nama === "Pengukuran" && c === 7 && nilai === "" && typeof isi[6] === "number")
          return kriteria(isi[6]);
        return k.judul.get(nilai) ?? nilai;
      }
      const pecahan = typeof nilai === "number" && !Number.isInteger(nilai) && Math.abs(nilai) < 1000;
      return pecahan && k.teksDesimal.has(nama) ? String(nilai).replace(".", ",") : nilai;
    }),
  );
  return k.catatan ? [...hasil, [], ["Sumber data: Subbagian Perencanaan"]] : hasil;
}

/** The workbook's sheets as another office would have typed them; the addresses of all cells stay. */
export function denganGaya(buku: BukuUji, benih: number): Map<string, CellValue[][]> {
  const k = kebiasaan(buku, new Acak(benih));
  return new Map([...buku.lembar.values()].map((l) => [l.nama, satuLembar(l, k)]));
}
