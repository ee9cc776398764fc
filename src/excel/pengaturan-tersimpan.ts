import { PENGATURAN_BAWAAN, type Pengaturan } from "../domain/pengaturan/pengaturan";

const isObject = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

const isPasangan = (nilai: unknown): nilai is { a: string; b: string } =>
  isObject(nilai) && typeof nilai.a === "string" && typeof nilai.b === "string";

const isDiterima = (nilai: unknown): nilai is { kunci: string; alasan: string } =>
  isObject(nilai) && typeof nilai.kunci === "string" && typeof nilai.alasan === "string";

function salahSatu<T extends string>(nilai: unknown, pilihan: readonly T[], bawaan: T): T {
  return pilihan.find((p) => p === nilai) ?? bawaan;
}

function peta<T extends string>(nilai: unknown, pilihan: readonly T[]): Record<string, T> {
  if (!isObject(nilai)) return {};
  return Object.fromEntries(
    Object.entries(nilai).flatMap(([kunci, isi]) => {
      const cocok = pilihan.find((p) => p === isi);
      return cocok === undefined ? [] : [[kunci, cocok]];
    }),
  );
}

function teksPeta(nilai: unknown): Record<string, string> {
  if (!isObject(nilai)) return {};
  return Object.fromEntries(Object.entries(nilai).filter((e): e is [string, string] => typeof e[1] === "string"));
}

function bacaKriteria(nilai: unknown): Pengaturan["kriteria"] {
  const bawaan = PENGATURAN_BAWAAN.kriteria;
  if (!isObject(nilai) || !Array.isArray(nilai.tingkat)) return bawaan;
  const tingkat = nilai.tingkat.flatMap((satu: unknown) => {
    if (!isObject(satu) || typeof satu.batasBawah !== "number" || typeof satu.nama !== "string") return [];
    const { batasBawah, nama, singkat, kode, warna } = satu;
    if (typeof singkat !== "string" || typeof kode !== "string" || typeof warna !== "string") return [];
    return /^#[0-9A-Fa-f]{6}$/.test(warna) ? [{ batasBawah, nama, singkat, kode, warna }] : [];
  });
  if (tingkat.length === 0) return bawaan;
  // The default, stored and read again, is the default still.
  const isBawaan = JSON.stringify(tingkat) === JSON.stringify(bawaan.tingkat);
  return {
    tingkat: isBawaan ? bawaan.tingkat : tingkat,
    pembulatan: salahSatu(nilai.pembulatan, ["tidak", "bilangan-bulat"], bawaan.pembulatan),
  };
}

/** Settings as stored in the workbook; whatever is damaged or unknown falls back to its default, piece by piece. */
export function bacaPengaturan(tersimpan: unknown): Pengaturan {
  const isi = typeof tersimpan === "string" ? uraikan(tersimpan) : tersimpan;
  if (!isObject(isi)) return PENGATURAN_BAWAAN;
  const dasar = ["pk-perubahan", "pk", "renstra", "pengukuran"] as const;
  return {
    tahun: typeof isi.tahun === "number" && Number.isInteger(isi.tahun) ? isi.tahun : null,
    dasarTarget: dasar.find((d) => d === isi.dasarTarget) ?? null,
    batasCapaianWajar: batasWajar(isi.batasCapaianWajar),
    aturanMinimum: salahSatu(isi.aturanMinimum, ["selisih", "rasio"], "selisih"),
    kriteria: bacaKriteria(isi.kriteria),
    pasangan: Array.isArray(isi.pasangan) ? isi.pasangan.filter(isPasangan) : [],
    bukanPasangan: Array.isArray(isi.bukanPasangan) ? isi.bukanPasangan.filter(isPasangan) : [],
    jenis: peta(isi.jenis, ["maksimum", "minimum", "rentang", "predikat"]),
    pola: peta(isi.pola, ["jumlah", "kumulatif", "posisi", "rilis"]),
    lembarPeran: teksPeta(isi.lembarPeran),
    grafik: isi.grafik !== false,
    diterima: Array.isArray(isi.diterima) ? isi.diterima.filter(isDiterima) : [],
  };
}

/** A bound of 100 % or less would doubt every target that is reached. */
function batasWajar(isi: unknown): number {
  return typeof isi === "number" && isi > 100 ? isi : PENGATURAN_BAWAAN.batasCapaianWajar;
}

/** undefined for text that is no JSON: the settings of another program or version. */
function uraikan(teks: string): unknown {
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    return undefined;
  }
}
