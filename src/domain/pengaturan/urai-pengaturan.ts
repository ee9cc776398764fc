import { kalimatSalahSkala } from "../angka/kalimat-skala";
import { salahSkala } from "../angka/sah-skala";
import { HIMPUNAN_KRITERIA, NAMA_HIMPUNAN } from "../kriteria/himpunan-kriteria";
import { kalimatSalahKriteria, salahKriteria } from "../kriteria/sah-kriteria";
import { isObjek, uraiJson } from "./butir";
import { BUTIR_PENGATURAN, type Pengaturan } from "./pengaturan";
import { bentukSkala } from "./skala-tersimpan";

export type HasilUraiPengaturan =
  { readonly ok: true; readonly pengaturan: Partial<Pengaturan> } | { readonly ok: false; readonly pesan: string };

const TEKS_TERPANJANG = 1_000_000;
/** What a file of settings may hold; kenalan have a file of their own, and accepted temuan belong to their workbook. */
const KUNCI = (Object.keys(BUTIR_PENGATURAN) as (keyof Pengaturan)[]).filter(
  (kunci) => kunci !== "kenalan" && kunci !== "diterima",
);

/** A value as text in which the order of keys plays no part. */
function baku(nilai: unknown): string {
  if (Array.isArray(nilai)) return `[${nilai.map(baku).join(",")}]`;
  if (!isObjek(nilai)) return JSON.stringify(nilai);
  const isi = Object.keys(nilai)
    .sort()
    .map((kunci) => `${JSON.stringify(kunci)}:${baku(nilai[kunci])}`);
  return `{${isi.join(",")}}`;
}

/** True where nothing was left out when the value was read. */
function isUtuh(nilai: unknown, dibaca: unknown): boolean {
  try {
    return baku(nilai) === baku(dibaca);
  } catch {
    // Nested deeper than the stack: nothing of ours.
    return false;
  }
}

function bacaKriteria(nilai: unknown): Pengaturan["kriteria"] | string {
  const himpunan = NAMA_HIMPUNAN.find((nama) => nama === nilai);
  if (himpunan) return HIMPUNAN_KRITERIA[himpunan];
  if (!isObjek(nilai))
    return `“kriteria” harus salah satu dari ${NAMA_HIMPUNAN.join(", ")}, atau daftar kelas buatan sendiri`;
  const lengkap = { pembulatan: "tidak", ...nilai };
  const dibaca = BUTIR_PENGATURAN.kriteria.baca(lengkap);
  if (!dibaca || !isUtuh(lengkap, dibaca))
    return "setiap kelas dalam “kriteria” berisi batasBawah, nama, singkat, kode, dan warna seperti #00B050 (batasIkut: false bila batasnya >)";
  const salah = salahKriteria(dibaca);
  return salah ? kalimatSalahKriteria(salah) : dibaca;
}

function bacaSkala(nilai: unknown): Pengaturan["skalaPredikat"] | string {
  const bentuk = Array.isArray(nilai) ? nilai.map((satu) => bentukSkala(satu)) : null;
  if (!bentuk?.every((satu) => satu !== null) || !isUtuh(nilai, bentuk))
    return "“skalaPredikat” harus daftar skala, masing-masing berisi nama dan kelas; setiap kelas berisi nama dan skor (boleh ejaan), dari yang tertinggi";
  const salah = salahSkala(bentuk);
  return salah ? kalimatSalahSkala(salah) : bentuk;
}

/** Settings whose faults are told in words of their own. */
const KHUSUS: Partial<Record<keyof Pengaturan, (nilai: unknown) => unknown>> = {
  kriteria: bacaKriteria,
  skalaPredikat: bacaSkala,
};

/**
 * A file of settings, the very keys that the workbook keeps; `kriteria` may name a ready scale. Believed in nothing: what
 * is not known or out of its bounds refuses the whole file with one sentence.
 */
export function uraiPengaturan(teks: string): HasilUraiPengaturan {
  const tolak = (sebab: string): HasilUraiPengaturan => ({ ok: false, pesan: `Pengaturan tidak dimuat: ${sebab}.` });
  const isi = teks.length > TEKS_TERPANJANG ? undefined : uraiJson(teks);
  if (!isObjek(isi)) return tolak("berkas ini bukan objek JSON");
  const hasil: Record<string, unknown> = {};
  for (const [nama, nilai] of Object.entries(isi)) {
    const kunci = KUNCI.find((satu) => satu === nama);
    if (kunci === undefined) return tolak(`“${nama.slice(0, 40)}” tidak dikenal; yang ada: ${KUNCI.join(", ")}`);
    if (nilai === null && BUTIR_PENGATURAN[kunci].bawaan === null) {
      hasil[kunci] = null;
      continue;
    }
    const khusus = KHUSUS[kunci];
    const dibaca = khusus ? khusus(nilai) : BUTIR_PENGATURAN[kunci].baca(nilai);
    if (khusus && typeof dibaca === "string") return tolak(dibaca);
    if (dibaca === undefined || (!khusus && !isUtuh(nilai, dibaca)))
      return tolak(`nilai “${kunci}” tidak dapat dipakai`);
    hasil[kunci] = dibaca;
  }
  return { ok: true, pengaturan: hasil };
}
