import type { Tw } from "../../domain/capaian/triwulan";
import { waktuTetap, type Kenalan, type KolomKenalan } from "../../domain/kenalan/kenalan";
import { isBerwaktu, type ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import type { WaktuJudulEvaluasi } from "../../domain/kenalan/ukuran-evaluasi";
import type { Konsep } from "../judul-kolom";
import { sebutKolom } from "../kolom/kolom";
import { PENENTU_KOSONG, type Penentu } from "../kolom/penentu";
import { twSemester } from "../kolom/semester";
import type { Kolom } from "../temukan-tabel";

/** What a column means by staff's answer, in our words for headers. */
export const KONSEP_AJARAN: Readonly<Record<ArtiKenalan, Konsep>> = {
  no: "no",
  kode: "kode",
  sasaran: "sasaran",
  indikator: "indikator",
  program: "program",
  kegiatan: "kegiatan",
  satuan: "satuan",
  jenis: "jenis",
  pola: "pola",
  formula: "formula",
  "kondisi-awal": "baseline",
  target: "target",
  "target-akhir": "target-akhir",
  pagu: "pagu",
  realisasi: "realisasi",
  capaian: "persen",
  kriteria: "kriteria",
  efisiensi: "efisiensi",
  sebelum: "sebelum",
  sesudah: "sesudah",
  selisih: "selisih",
  penjelasan: "penjelasan",
  "penanggung-jawab": "penanggung-jawab",
  lalu: "realisasi",
  "sampai-tahun-ini": "realisasi",
  "capaian-renstra": "persen",
  "capaian-akhir": "realisasi",
  "target-akhir-rp": "pagu",
  "lalu-rp": "realisasi",
  "target-rp": "pagu",
  "realisasi-rp": "realisasi",
  "sampai-tahun-ini-rp": "realisasi",
  "capaian-rp": "persen",
  "capaian-renstra-rp": "persen",
  "capaian-akhir-rp": "realisasi",
};

/** Figures stand side by side in this order, whatever the order of their columns. */
const URUTAN: readonly Konsep[] = ["target", "pagu", "realisasi", "persen", "kriteria", "efisiensi"];

const SISI_UANG: ReadonlySet<ArtiKenalan> = new Set(["pagu", "realisasi", "capaian", "efisiensi"]);

/** The quarter that a header names, or that its semester ends with. */
export const twMenurutJudul = ({ tw, semester }: Penentu): Tw | null =>
  tw ?? (semester === null ? null : twSemester(semester));

/** Which of several like columns one is, as it was taught; `menurutJudul`: what its header says. */
export function penentuAjaran({ arti, waktu }: KolomKenalan, peran: Kenalan["peran"], menurutJudul: Penentu): Penentu {
  if (arti === null) return PENENTU_KOSONG;
  const sisi = peran === "realisasi-anggaran" && SISI_UANG.has(arti) ? "anggaran" : null;
  if (!isBerwaktu(arti)) return { ...PENENTU_KOSONG, sisi };
  const { tahun, bulan, semester, sampaiDengan } = menurutJudul;
  const judul = { tw: twMenurutJudul(menurutJudul), tahun, bulan, semester, sampaiDengan };
  return { ...PENENTU_KOSONG, sisi, ...(waktuTetap(waktu) ?? judul) };
}

/** Which quarter and year a header names, as an evaluation form counts them: "2025", or 1 for the first year of a plan. */
export function waktuEvaluasi({ penentu: { tw, tahun, tahunKe } }: Pick<Kolom, "penentu">): WaktuJudulEvaluasi {
  const disebut = tahun ?? tahunKe;
  return { tw, tahun: disebut === null ? null : String(disebut) };
}

/** A column as it was taught, whatever its words say; one that was not taught means nothing. `menurut`: who says so. */
export function kolomDikenalkan(
  kolom: Kolom,
  ajaran: KolomKenalan | null,
  peran: Kenalan["peran"],
  menurut: string,
): Kolom {
  const konsep = ajaran?.arti ? KONSEP_AJARAN[ajaran.arti] : null;
  const milik = ajaran ? penentuAjaran(ajaran, peran, kolom.penentu) : PENENTU_KOSONG;
  const kalimat = `${menurut}: ${sebutKolom(kolom)}`;
  return {
    ...kolom,
    konsep,
    penentu: milik,
    penentuSendiri: milik,
    bukti: konsep === null ? [] : [{ jenis: "diajarkan", mendukung: true, kalimat }],
  };
}

const nomorUrut = ({ konsep, penentu: p, column }: Kolom): readonly number[] => {
  const bagian = konsep === null ? -1 : URUTAN.indexOf(konsep);
  return bagian < 0 ? [-1, 0, 0, 0, 0, column] : [0, p.tahun ?? 0, p.tw ?? 0, p.bulan ?? 0, bagian, column];
};

/** The columns in one order for every order in which staff may have put them: by year, quarter, month, and what they hold. */
export function urutkanKolom(kolom: readonly Kolom[]): Kolom[] {
  return [...kolom].sort((a, b) => {
    const [x, y] = [nomorUrut(a), nomorUrut(b)];
    return x.map((n, i) => n - (y[i] ?? 0)).find((n) => n !== 0) ?? 0;
  });
}
