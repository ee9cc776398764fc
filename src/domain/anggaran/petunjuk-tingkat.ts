/** What kinds of evidence tell the level of a row (baca.md §1, §2). */
export type SumberTingkat = "kode" | "nomor" | "kata" | "letak" | "kapital" | "berciri" | "datar";

/**
 * What a row says of its own level; null where it says nothing. Smaller is higher; figures compare within one kind only:
 * `kode` counts the parts of its code, `nomor` the depth of its number, `kata` the words Program, Kegiatan, Sub Kegiatan,
 * `letak` its indent.
 */
export interface PetunjukTingkat {
  readonly kode: number | null;
  readonly nomor: number | null;
  readonly kata: number | null;
  readonly letak: number | null;
  /** Its name is in capitals. */
  readonly kapital: boolean;
  /** It has a number or a sasaran of its own. */
  readonly berciri: boolean;
}

/** A row with its figures column by column, null where it has none; plain numbers, for they are evidence only. */
export interface BarisBerjenjang {
  readonly petunjuk: PetunjukTingkat;
  /** Its running number, where it has a plain one. */
  readonly urut: number | null;
  /** False for a row with figures that nothing names: words in the number column at most. */
  readonly bernama: boolean;
  readonly nilai: readonly (number | null)[];
}

/** One way to tell levels: 0 is the highest. `tersurat`: told by the rows' own codes, words or numbers. */
export interface CalonJenjang {
  readonly sumber: SumberTingkat;
  readonly tersurat: boolean;
  readonly tingkat: readonly number[];
}

const adaAngka = ({ nilai }: BarisBerjenjang): boolean => nilai.some((n) => n !== null);

/** 3, 5, 6, 3 → 0, 1, 2, 0. */
function peringkat(dalam: readonly number[]): number[] {
  const urut = [...new Set(dalam)].sort((a, b) => a - b);
  const ke = new Map(urut.map((nilai, i) => [nilai, i]));
  return dalam.map((nilai) => ke.get(nilai) ?? 0);
}

/** A missing code is filled in from the words, where rows that have both agree on what a word means. */
function lengkapiKode(baris: readonly BarisBerjenjang[]): (number | null)[] {
  const arti = new Map<number, number | null>();
  for (const { petunjuk } of baris) {
    if (petunjuk.kode === null || petunjuk.kata === null) continue;
    const ada = arti.get(petunjuk.kata);
    arti.set(petunjuk.kata, ada === undefined || ada === petunjuk.kode ? petunjuk.kode : null);
  }
  return baris.map(({ petunjuk: { kode, kata } }) => kode ?? (kata === null ? null : (arti.get(kata) ?? null)));
}

function dari(
  sumber: SumberTingkat,
  dalam: readonly (number | null)[],
  baris: readonly BarisBerjenjang[],
  tersurat = true,
): CalonJenjang[] {
  const isi = dalam.flatMap((n, i) => (baris[i] && adaAngka(baris[i]) ? [n] : []));
  if (isi.length === 0 || isi.some((n) => n === null)) return [];
  const terdalam = Math.max(...dalam.map((n) => n ?? 0));
  const tingkat = peringkat(dalam.map((n) => n ?? terdalam));
  return tingkat[0] === 0 ? [{ sumber, tersurat, tingkat }] : [];
}

function duaLapis(sumber: SumberTingkat, atas: readonly boolean[], baris: readonly BarisBerjenjang[]): CalonJenjang[] {
  const isi = baris.flatMap((b, i) => (adaAngka(b) ? [atas[i] ?? false] : []));
  if (isi[0] !== true || isi.every(Boolean)) return [];
  return dari(
    sumber,
    atas.map((a) => (a ? 0 : 1)),
    baris,
    false,
  );
}

/** Every way in which the rows may be levelled, the surest kind of evidence first; flat last. */
export function calonJenjang(baris: readonly BarisBerjenjang[]): CalonJenjang[] {
  const petunjuk = baris.map((b) => b.petunjuk);
  const letak = new Set(petunjuk.map((p) => p.letak));
  const kata = dari(
    "kata",
    petunjuk.map((p) => p.kata),
    baris,
  );
  const teratas = Math.min(...petunjuk.map((p) => p.kata ?? Infinity));
  return [
    ...dari("kode", lengkapiKode(baris), baris),
    ...kata,
    ...dari(
      "nomor",
      petunjuk.map((p) => p.nomor),
      baris,
    ),
    ...(letak.size > 1
      ? dari(
          "letak",
          petunjuk.map((p) => p.letak),
          baris,
        )
      : []),
    ...(kata.length === 0
      ? duaLapis(
          "kata",
          petunjuk.map((p) => p.kata === teratas),
          baris,
        )
      : []),
    ...duaLapis(
      "kapital",
      petunjuk.map((p) => p.kapital),
      baris,
    ),
    ...duaLapis(
      "berciri",
      petunjuk.map((p) => p.berciri),
      baris,
    ),
    { sumber: "datar", tersurat: false, tingkat: baris.map(() => 0) },
  ];
}
