import { ingat } from "../domain/alur/ingat";
import { bacaTriwulan, type Tw } from "../domain/capaian/triwulan";
import { bacaBulan, twRentangBulan } from "./kolom/bulan";
import { bacaPenentu, PENENTU_KOSONG, type Penentu } from "./kolom/penentu";
import { bacaSemester } from "./kolom/semester";
import { bersihkanJudul } from "./kolom/bersih-judul";
import { KOSAKATA } from "./kolom/kosakata";
import { isHanyaPihak } from "./kolom/pihak";
import { bacaTahunKe, isSebutanTahunKe } from "./kolom/nomor-tahun";
import type { Konsep } from "./kolom/konsep";

export type { Konsep } from "./kolom/konsep";
export type { Penentu } from "./kolom/penentu";

export interface JudulKolom {
  readonly konsep: Konsep | null;
  readonly penentu: Penentu;
}

const PANJANG_JUDUL = 110;

const ROMAWI: Readonly<Record<string, Tw>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** Header cells repeat down thousands of rows; each text is looked at once. */
const ingatan = new Map<string, JudulKolom>();
const BATAS_INGATAN = 20_000;

/** What one header text says; `konsep` null for a text that names no column (a year, a quarter, a group, data). */
export function bacaJudulKolom(nilai: string): JudulKolom {
  const ada = ingatan.get(nilai);
  if (ada) return ada;
  const hasil = tafsirkan(nilai);
  if (ingatan.size >= BATAS_INGATAN) ingatan.clear();
  ingatan.set(nilai, hasil);
  return hasil;
}

function tafsirkan(nilai: string): JudulKolom {
  if (nilai.length > PANJANG_JUDUL) return { konsep: null, penentu: PENENTU_KOSONG };
  const t = bersihkanJudul(nilai);
  const konsep = KOSAKATA.find(([, pola]) => pola.test(t))?.[0] ?? null;
  return { konsep, penentu: bacaPenentu(t) };
}

/** Words that may stand alone in a header without naming a column: a side, a level, a lone unit. */
const PELENGKAP =
  /^(kinerja|anggaran|keuangan|fisik|apbd|nasional|provinsi|pd|opd|uraian|volume|setahun|tahunan|semester|bulan|awal|murni|induk|perubahan|revisi|pk|pk (awal|murni|perubahan)|p-?pk|y|t|r|c|k|rn|rl|tgt|real|%)( ?[1-4])?( \(.*\))?$/;
/** A year however it is marked: "Th.2024", "2024*)", "Tahun ke-2 (2024)", "Tahun Anggaran 2024". */
const TAHUN_SAJA = /^\(?(tahun|th|ta)?( anggaran)? ?(ke ?[-–]? ?\d)? ?\(?(20\d\d)?\)? ?[*)]*$/;

/** "s.d. bulan lalu", "triwulan ini", "s/d periode ini". */
const WAKTU_NISBI =
  /^((s ?[./]? ?d ?\.?|sampai( dengan)?|hingga) )?(bulan|bln|triwulan|tw|periode|semester|tahun) (lalu|sebelumnya|ini|berjalan)$/;

const isSebutanWaktu = (t: string): boolean =>
  WAKTU_NISBI.test(t) ||
  bacaTriwulan(t) !== null ||
  bacaBulan(t) !== null ||
  twRentangBulan(t) !== null ||
  bacaSemester(t) !== null;

const pelengkap = ingat((nilai: string): boolean => {
  const t = bersihkanJudul(nilai);
  return (
    (t !== "" && TAHUN_SAJA.test(t)) ||
    isSebutanTahunKe(t) ||
    /^\(?(rp|rupiah|k|%|rp\.?\)?|dalam rupiah)\)?$/.test(t) ||
    t in ROMAWI ||
    (t.length <= 40 && isSebutanWaktu(t)) ||
    PELENGKAP.test(t) ||
    (t.length <= 60 && isHanyaPihak(t))
  );
});

/** A header cell that carries no konsep of its own but belongs to a header: a year, a quarter, a month, "Rp", "K". */
export const isPelengkapJudul = (nilai: string): boolean => nilai.length <= PANJANG_JUDUL && pelengkap(nilai);

/** True for a header that names a year and nothing else, however it is marked: "Thn 2024", "TA 2024", "2024*)", "Tahun ke-3". */
export function isHanyaTahun(nilai: string): boolean {
  const t = bersihkanJudul(nilai);
  return (/20\d\d/.test(t) && TAHUN_SAJA.test(t)) || (bacaTahunKe(t) !== null && isSebutanTahunKe(t));
}

/** True for a header that names a quarter and nothing else: "TW I", "Triwulan 2". */
export function isHanyaTriwulan(nilai: string): boolean {
  return /^(tw|triwulan|triw|q)[ .-]*(ke ?-? ?)?([ivx]+|[1-4])$/.test(bersihkanJudul(nilai));
}

/** The quarter of a bare "I" … "IV" or "1" … "4" standing below a heading of quarters. */
export function twDariAngka(nilai: string): Tw | null {
  return ROMAWI[bersihkanJudul(nilai).replace(/^ke ?-? ?/, "")] ?? null;
}

/** The quarter that a cell of a column of quarters names: "Triwulan II", "TW 2", "II". */
export const twDisebut = (nilai: string): Tw | null => bacaTriwulan(nilai) ?? twDariAngka(nilai);
