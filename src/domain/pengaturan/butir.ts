/** How one setting is read from what is stored: undefined for what is damaged or not known. */
export interface Butir<T> {
  readonly bawaan: T;
  readonly baca: (tersimpan: unknown) => T | undefined;
}

export const isObjek = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

/** What a file of JSON holds, a byte order mark before it or not; undefined for anything else. */
export function uraiJson(teks: string): unknown {
  try {
    return JSON.parse(teks.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}

/** One of a list of values. */
export function pilihan<T extends string | number, B extends T | null>(daftar: readonly T[], bawaan: B): Butir<T | B> {
  return { bawaan, baca: (nilai) => daftar.find((satu) => satu === nilai) };
}

/** Yes or no. */
export function saklar(bawaan: boolean): Butir<boolean> {
  return { bawaan, baca: (nilai) => (typeof nilai === "boolean" ? nilai : undefined) };
}

/** A number above a bound. */
export function lebihDari(batas: number, bawaan: number): Butir<number> {
  return { bawaan, baca: (nilai) => (typeof nilai === "number" && nilai > batas ? nilai : undefined) };
}

/** A list; what is damaged in it is left out. */
export function daftarDari<T>(isSatu: (nilai: unknown) => nilai is T): Butir<readonly T[]> {
  return { bawaan: [], baca: (nilai) => (Array.isArray(nilai) ? nilai.filter(isSatu) : undefined) };
}

/** Values by name; what is damaged among them is left out. */
function petaDari<T>(satu: (nilai: unknown) => T | undefined): Butir<Readonly<Record<string, T>>> {
  const baca = (nilai: unknown): Record<string, T> | undefined =>
    isObjek(nilai)
      ? Object.fromEntries(
          Object.entries(nilai).flatMap(([kunci, isi]) => {
            const dibaca = satu(isi);
            return dibaca === undefined ? [] : [[kunci, dibaca]];
          }),
        )
      : undefined;
  return { bawaan: {}, baca };
}

/** Values of a list by name. */
export function petaPilihan<T extends string>(daftar: readonly T[]): Butir<Readonly<Record<string, T>>> {
  return petaDari((nilai) => daftar.find((satu) => satu === nilai));
}

/** Texts by name. */
export const petaTeks = petaDari((nilai) => (typeof nilai === "string" ? nilai : undefined));

/** Texts by name, none longer than that and none blank. */
export const petaTeksPendek = (terpanjang: number): Butir<Readonly<Record<string, string>>> =>
  petaDari((nilai) =>
    typeof nilai === "string" && nilai.trim() !== "" && nilai.length <= terpanjang ? nilai : undefined,
  );

/** A text that is not blank and not longer than that, or null. */
export function teksAtauNull(terpanjang: number): Butir<string | null> {
  const baca = (nilai: unknown): string | undefined =>
    typeof nilai === "string" && nilai.trim() !== "" && nilai.length <= terpanjang ? nilai.trim() : undefined;
  return { bawaan: null, baca };
}

/** A year as reports have them, or null. */
export const tahunAtauNull: Butir<number | null> = {
  bawaan: null,
  baca: (nilai) =>
    typeof nilai === "number" && Number.isInteger(nilai) && nilai >= 1900 && nilai <= 2100 ? nilai : undefined,
};
