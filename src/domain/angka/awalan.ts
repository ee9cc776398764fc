import { normalkanSatuan } from "./satuan";

/** A target that is a bound: at least so much ("≥ 80"), or at most ("≤ 5"). */
export type BatasTarget = "paling-sedikit" | "paling-banyak";

/** Words of which a number is a level, a rank or a score; a satuan of another family makes them doubtful. */
type Keluarga = "nilai" | "level" | "peringkat";

const PALING_SEDIKIT = (
  ">=|=>|≥|≧|>|min.|min|minimal|minimum|sekurang-kurangnya|sekurangnya|setidaknya|sedikitnya|lebih dari sama dengan|lebih dari atau sama dengan|lebih dari|lebih besar dari|" +
  "paling sedikit|paling rendah|paling kurang|tidak kurang dari|di atas|diatas|minimal sebesar|minimal sebanyak"
).split("|");
const PALING_BANYAK = (
  "<=|=<|≤|≦|<|maks.|maks|max.|max|maksimal|maksimum|maximal|maximum|selambat-lambatnya|selama-lamanya|kurang dari sama dengan|kurang dari atau sama dengan|kurang dari|" +
  "lebih kecil dari|paling banyak|paling tinggi|paling lama|paling lambat|paling besar|tidak lebih dari|tidak melebihi|" +
  "di bawah|dibawah|maksimal sebesar|maksimal sebanyak"
).split("|");

const KELUARGA: Readonly<Record<Keluarga, readonly string[]>> = {
  nilai: "nilai skor score indeks index indek angka poin point rata-rata rerata".split(" "),
  level: "level lvl tingkat tahap kelas".split(" "),
  peringkat: "peringkat ranking rangking rank urutan juara".split(" "),
};
const DISEBUT = "persentase prosentase presentase predikat kategori opini capaian target realisasi".split(" ");
const PANJANG_SEBUTAN = 80;
const BANYAK = "sebanyak sebesar sejumlah total jumlah".split(" ");

const lari = (kata: string): string => kata.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const awal = (kata: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${[...kata]
      .sort((a, b) => b.length - a.length)
      .map(lari)
      .join("|")})(?![\\p{L}])[ :=]*`,
    "iu",
  );

const BATAS: readonly (readonly [RegExp, BatasTarget])[] = [
  [awal(PALING_SEDIKIT), "paling-sedikit"],
  [awal(PALING_BANYAK), "paling-banyak"],
];
const SEBUTAN: readonly (readonly [RegExp, Keluarga | null])[] = [
  [awal(KELUARGA.nilai), "nilai"],
  [awal(KELUARGA.level), "level"],
  [awal(KELUARGA.peringkat), "peringkat"],
  [awal(BANYAK), null],
];
const KE = /^ke ?-? ?(?=\d|[ivx]+$)/i;
const ROMAWI = "i ii iii iv v vi vii viii ix x".split(" ");

/** A text whose bound was taken off. */
export interface Berbatas {
  readonly sisa: string;
  readonly batas: BatasTarget;
}

/** A bound in front of a number taken off: "min. 70" → 70, paling-sedikit; null where none stands there. */
export function kupasBatas(teks: string): Berbatas | null {
  for (const [pola, batas] of BATAS) {
    const kepala = pola.exec(teks)?.[0];
    if (kepala !== undefined) return { sisa: teks.slice(kepala.length), batas };
  }
  return null;
}

/** What a target may be called before its bound: "Indeks minimal 3,5", "Persentase realisasi ≥ 95%", "Opini minimal WTP". */
const SEBUTAN_BERBATAS = new RegExp(
  `^(?:${[...Object.values(KELUARGA).flat(), ...BANYAK, ...DISEBUT].join("|")})((?: [\\p{L}/-]+){0,4}?) ?(?=[<>=≤≥≦≧]|(?:min|mak|max|paling|sekurang|setidak|sedikit|tidak)[\\p{L}. -])`,
  "iu",
);
/** A bound on who is counted, not on how many. */
const BATAS_LAIN = /\b(?:usia|umur|berusia|berumur)\b/i;

/** As {@link kupasBatas}, behind what the target calls itself; null where no such words stand in front of a bound. */
export function kupasSebutanBerbatas(teks: string): Berbatas | null {
  const [kepala, lanjutan = ""] = SEBUTAN_BERBATAS.exec(teks.slice(0, PANJANG_SEBUTAN)) ?? [];
  return kepala === undefined || BATAS_LAIN.test(lanjutan) ? null : kupasBatas(teks.slice(kepala.length));
}

/** The family of a row's satuan; null for any other, "banyak" units included. */
function keluargaSatuan(satuan: string): Keluarga | null {
  const kata = normalkanSatuan(satuan).split(/[^\p{L}-]+/u);
  const ada = Object.entries(KELUARGA).find(([, daftar]) => kata.some((k) => daftar.includes(k)));
  return ada ? (ada[0] as Keluarga) : null;
}

/** A level may be told as a score or a grade where it is a whole one. */
function cocokSatuan(keluarga: Keluarga, satuan: string | undefined, isi: string): boolean {
  const normal = satuan === undefined ? "" : normalkanSatuan(satuan);
  if (satuan === undefined || normal === "" || normal === "-") return true;
  const milik = keluargaSatuan(satuan);
  if (milik === keluarga) return true;
  return keluarga === "level" && (milik === "nilai" || /predikat|kategori|maturitas/.test(normal)) && !/[.,]/.test(isi);
}

/**
 * A naming word in front of a number taken off: "Level 3", "Peringkat ke-5", "Nilai 190", "Level III", "Sebanyak 5
 * dokumen" (baca.md §3). Not `cocok` where the row's satuan is of another kind; null where no such word stands there.
 */
export function kupasSebutan(
  teks: string,
  satuan: string | undefined,
): { readonly isi: string; readonly cocok: boolean } | null {
  for (const [pola, keluarga] of SEBUTAN) {
    const kepala = pola.exec(teks)?.[0];
    if (kepala === undefined) continue;
    const isi = teks.slice(kepala.length).replace(KE, "");
    const romawi = keluarga === null || keluarga === "nilai" ? -1 : ROMAWI.indexOf(isi.toLowerCase());
    const cocok = keluarga === null || cocokSatuan(keluarga, satuan, isi);
    return { isi: romawi < 0 ? isi : String(romawi + 1), cocok };
  }
  return null;
}
