import { tanpaWaktu } from "./judul-kenalan";
import { samaArti, type Kenalan, type KolomKenalan } from "./kenalan";

/** How a sheet's header answers a kenalan. */
export type Kecocokan =
  /** Each of the sheet's columns, in order, with what it was taught as; null for a column put in since. */
  | { readonly cocok: true; readonly kolom: readonly (KolomKenalan | null)[] }
  | {
      readonly cocok: false;
      /** Headers that were taught and are not there, or there so often that which is meant can't be told. */
      readonly hilang: readonly string[];
      /** Headers that nobody taught. */
      readonly baru: readonly string[];
      readonly dikenal: number;
      /** All are there, but headers that are written alike and mean different things stand in another order. */
      readonly tertukar: boolean;
    };

type Kunci = (judul: string) => string;

/** Pairs what was taught with the columns of a sheet, by header. */
class Pemasangan {
  /** By position in the sheet: the position in the kenalan. */
  readonly asal = new Map<number, number>();
  private readonly terpasang = new Set<number>();
  /** Headers written alike that mean different things: only their order tells them apart. */
  kembarBerbeda = false;

  constructor(
    readonly diajarkan: readonly KolomKenalan[],
    readonly judul: readonly string[],
  ) {}

  private kelompok(kunci: Kunci): Map<string, { readonly ajar: number[]; readonly ada: number[] }> {
    const hasil = new Map<string, { readonly ajar: number[]; readonly ada: number[] }>();
    const di = (judul: string): { readonly ajar: number[]; readonly ada: number[] } => {
      const nama = kunci(judul);
      const satu = hasil.get(nama) ?? { ajar: [], ada: [] };
      hasil.set(nama, satu);
      return satu;
    };
    this.diajarkan.forEach(({ judul }, i) => {
      if (!this.terpasang.has(i)) di(judul).ajar.push(i);
    });
    this.judul.forEach((judul, i) => {
      if (!this.asal.has(i)) di(judul).ada.push(i);
    });
    return hasil;
  }

  private pasang(ajar: readonly number[], ada: readonly number[]): void {
    for (const i of ajar) this.terpasang.add(i);
    ada.forEach((posisi, i) => this.asal.set(posisi, ajar[Math.min(i, ajar.length - 1)] ?? 0));
  }

  private isSemakna(ajar: readonly number[]): boolean {
    const [pertama, ...lain] = ajar.flatMap((i) => this.diajarkan[i] ?? []);
    return pertama !== undefined && lain.every((satu) => samaArti(pertama, satu));
  }

  /** As many as were taught: by their order. */
  sebanyak(kunci: Kunci): void {
    for (const { ajar, ada } of this.kelompok(kunci).values()) {
      if (ajar.length === 0 || ajar.length !== ada.length) continue;
      this.kembarBerbeda ||= !this.isSemakna(ajar);
      this.pasang(ajar, ada);
    }
  }

  /** More than were taught, of one meaning: harmless where they have none, or where each names its own quarter or year. */
  lebihBanyak(): void {
    for (const [nama, { ajar, ada }] of this.kelompok(tanpaWaktu)) {
      const senama = this.diajarkan.flatMap((k, i) => (tanpaWaktu(k.judul) === nama ? [i] : []));
      const arti = this.diajarkan[senama[0] ?? -1];
      if (!arti || ajar.length > ada.length || !this.isSemakna(senama)) continue;
      const sejudul = this.judul.filter((satu) => tanpaWaktu(satu) === nama);
      const berbeda = new Set(sejudul).size === sejudul.length;
      if (arti.arti === null || (arti.waktu === "judul" && berbeda)) this.pasang(senama, ada);
    }
  }

  get hilang(): string[] {
    return this.diajarkan.filter((_, i) => !this.terpasang.has(i)).map((k) => k.judul);
  }

  get baru(): string[] {
    return this.judul.filter((_, i) => !this.asal.has(i));
  }

  get urut(): boolean {
    const asal = [...this.asal].sort(([a], [b]) => a - b).map(([, i]) => i);
    return asal.every((i, k) => k === 0 || (asal[k - 1] ?? 0) <= i);
  }
}

/**
 * Whether a sheet with these headers (as `judulKenalan`, in order) is one that was taught: columns may be put in or moved,
 * quarters and years may be others, but every header taught must be there. Never half: else it says what is missing.
 */
export function cocokkan({ kolom }: Pick<Kenalan, "kolom">, judul: readonly string[]): Kecocokan {
  const pasangan = new Pemasangan(kolom, judul);
  pasangan.sebanyak((satu) => satu);
  pasangan.sebanyak(tanpaWaktu);
  pasangan.lebihBanyak();
  const { hilang, baru, asal } = pasangan;
  const tertukar = hilang.length === 0 && pasangan.kembarBerbeda && !pasangan.urut;
  if (hilang.length === 0 && !tertukar)
    return { cocok: true, kolom: judul.map((_, i) => kolom[asal.get(i) ?? -1] ?? null) };
  return { cocok: false, hilang, baru, dikenal: kolom.length - hilang.length, tertukar };
}
