import { barisPuncak, tentukanJenjang, type Jenjang } from "./jenjang";
import type { BarisBerjenjang } from "./petunjuk-tingkat";

/** To the rupiah: what staff typed agrees, or differs. */
const sama = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** A row of sums as it stands: after how many rows, its figures column by column, and whether its words name a part only. */
export interface TotalTabel {
  readonly setelah: number;
  readonly nilai: readonly (number | null)[];
  readonly label: string;
  /** "Sub total", "Jumlah I", "Jumlah Sasaran 1": a sum of a part. */
  readonly sebagian: boolean;
  /** The first row of the part that it stands below, where that is told. */
  readonly sejak?: number;
}

/** Whether a row is among those that totals add up, a detail of one of them, outside of the table, or not known. */
export type Lapis = "puncak" | "rincian" | "luar" | "ragu";

/** What a total adds up: rows by index; what staff typed agrees with it, differs, or is blank; whether it is sure. */
export interface SusunanTotal {
  readonly bagian: readonly number[];
  readonly tertulis: "cocok" | "berbeda" | "kosong";
  /** The rows it adds up are known: blank cells of it may be filled in. */
  readonly yakin: boolean;
  /** The level that a typed total adds up, where it is not the highest. */
  readonly tingkat: number;
}

export interface Susunan {
  readonly jenjang: Jenjang;
  readonly lapis: readonly Lapis[];
  readonly total: readonly SusunanTotal[];
}

/** Rows below the last total go on with the table only where their numbers or codes do; others stand outside of it. */
function akhirTabel(baris: readonly BarisBerjenjang[], total: readonly TotalTabel[]): number {
  const akhir = total.findLast((t) => !t.sebagian);
  if (!akhir || akhir.setelah === 0 || akhir !== total.at(-1)) return baris.length;
  const atas = baris.slice(0, akhir.setelah);
  const bawah = baris.slice(akhir.setelah);
  const terakhir = Math.max(0, ...atas.map((b) => b.urut ?? 0));
  const lanjut = bawah.some(
    (b) => b.bernama && (b.urut === terakhir + 1 || (b.urut === null && b.petunjuk.kode !== null)),
  );
  return lanjut ? baris.length : akhir.setelah;
}

interface Pilihan {
  readonly awal: number;
  readonly akhir: number;
  /** 0: the highest rows; else the rows of that level. */
  readonly tingkat: number;
}

/** Sums and rows of any stretch of the table at any level, from running sums: each question takes no walk. */
class Jumlahan {
  private readonly berjalan = new Map<number, readonly (readonly number[])[]>();
  readonly dalam: readonly number[];

  constructor(
    private readonly baris: readonly BarisBerjenjang[],
    private readonly puncak: readonly boolean[],
    private readonly tingkat: readonly number[],
  ) {
    this.dalam = [...new Set(tingkat)].sort((a, b) => a - b).filter((t) => t > 0);
  }

  bagian({ awal, akhir, tingkat }: Pilihan): number[] {
    const hasil: number[] = [];
    for (let i = awal; i < akhir; i++) if (this.termasuk(i, tingkat)) hasil.push(i);
    return hasil;
  }

  jumlah({ awal, akhir, tingkat }: Pilihan, kolom: number): number {
    const deret = this.deret(tingkat)[kolom];
    return (deret?.[akhir] ?? 0) - (deret?.[awal] ?? 0);
  }

  private termasuk(i: number, tingkat: number): boolean {
    if (tingkat === 0) return this.puncak[i] ?? false;
    return this.tingkat[i] === tingkat && (this.baris[i]?.nilai.some((n) => n !== null) ?? false);
  }

  private deret(tingkat: number): readonly (readonly number[])[] {
    const ada = this.berjalan.get(tingkat);
    if (ada) return ada;
    const kolom = this.baris[0]?.nilai.length ?? 0;
    const hasil = Array.from({ length: kolom }, (_, k) => {
      const deret = [0];
      for (const [i, { nilai }] of this.baris.entries())
        deret.push((deret[i] ?? 0) + (this.termasuk(i, tingkat) ? (nilai[k] ?? 0) : 0));
      return deret;
    });
    this.berjalan.set(tingkat, hasil);
    return hasil;
  }
}

const banyakCocok = (nilai: readonly (number | null)[], p: Pilihan, jumlahan: Jumlahan): number =>
  nilai.filter((n, k) => n !== null && sama(n, jumlahan.jumlah(p, k))).length;

/** The stretches that a total may be of, the likeliest first: the whole table for the last one, else since the one before. */
function rentangTotal(ke: number, semua: readonly TotalTabel[], akhir: number): (readonly [number, number])[] {
  const t = semua[ke];
  if (!t) return [];
  const berikut = semua[ke + 1]?.setelah ?? akhir;
  if (t.setelah === 0) {
    const [bawah, seluruh] = [[0, berikut > 0 ? berikut : akhir] as const, [0, akhir] as const];
    return t.sebagian ? [bawah, seluruh] : [seluruh, bawah];
  }
  const lalu = semua[ke - 1]?.setelah ?? 0;
  const [bagian, seluruh] = [[lalu, t.setelah] as const, [0, t.setelah] as const];
  const utama = (ke === semua.length - 1 && !t.sebagian) || lalu === t.setelah;
  if (t.sejak !== undefined && !utama) return [[t.sejak, t.setelah], seluruh];
  return [...(utama ? [seluruh, bagian] : [bagian, seluruh]), [t.setelah, berikut]];
}

function susunTotal(
  ke: number,
  semua: readonly TotalTabel[],
  jumlahan: Jumlahan,
  jenjang: Jenjang,
  akhir: number,
): SusunanTotal {
  const t = semua[ke];
  const rentang = rentangTotal(ke, semua, akhir);
  const [utama] = rentang;
  if (!t || !utama) return { bagian: [], tertulis: "kosong", yakin: false, tingkat: 0 };
  const bawaan: Pilihan = { awal: utama[0], akhir: utama[1], tingkat: 0 };
  const terakhir = ke === semua.length - 1;
  const senama = semua.some((l, i) => i < ke && l.label === t.label && l.setelah !== t.setelah && l.setelah > 0);
  const bagian = jumlahan.bagian(bawaan);
  /** Alone below the last of several parts: of that part, or of all. */
  const mendua = (t.sejak ?? 0) > 0 && terakhir && ke === 0;
  const tentu = jenjang.kepastian !== "ragu" && bagian.length > 0 && !mendua && !(terakhir && !t.sebagian && senama);
  const terisi = t.nilai.filter((n) => n !== null).length;
  if (terisi === 0) return { bagian, tertulis: "kosong", yakin: tentu, tingkat: 0 };
  const calon = [0, ...jumlahan.dalam].flatMap((tingkat) =>
    rentang.map(([awal, sampai]): Pilihan => ({ awal, akhir: sampai, tingkat })),
  );
  const banyak = calon.map((c) => (c.akhir > c.awal ? banyakCocok(t.nilai, c, jumlahan) : 0));
  const terbanyak = Math.max(...banyak);
  const terpilih = terbanyak === 0 ? bawaan : (calon[banyak.indexOf(terbanyak)] ?? bawaan);
  const tepat = terbanyak === terisi;
  return {
    bagian: terpilih === bawaan ? bagian : jumlahan.bagian(terpilih),
    tertulis: tepat ? "cocok" : "berbeda",
    yakin: tepat,
    tingkat: terpilih.tingkat,
  };
}

/**
 * Puts a table's rows and totals together (kinerja.md §4): which rows the totals add up, and what each total is of. A
 * table whose levels are `ragu` has no such rows. `baris` and the figures of `total` have the same columns.
 */
export function susunTabel(baris: readonly BarisBerjenjang[], total: readonly TotalTabel[]): Susunan {
  const akhir = akhirTabel(baris, total);
  const dalam = baris.slice(0, akhir);
  const tertulis = total.map((t, i) => ({
    nilai: t.nilai,
    awal: t.setelah === 0 ? 0 : (total[i - 1]?.setelah ?? 0),
    akhir: t.setelah === 0 ? akhir : t.setelah,
  }));
  const jenjang = tentukanJenjang(dalam, tertulis);
  const puncak = barisPuncak(dalam, jenjang.tingkat);
  const lapis = baris.map((_, i): Lapis => {
    if (i >= akhir) return "luar";
    if (jenjang.kepastian === "ragu") return "ragu";
    return puncak[i] ? "puncak" : "rincian";
  });
  const jumlahan = new Jumlahan(dalam, puncak, jenjang.tingkat);
  return { jenjang, lapis, total: total.map((_, i) => susunTotal(i, total, jumlahan, jenjang, akhir)) };
}
