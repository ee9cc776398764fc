import { jumlahkan, NOL, type Desimal } from "../angka/desimal";

/** How the quarters of a form make up its year: parts to be added, or each the state or total so far. */
export type CaraSetahun = "jumlah" | "terakhir";

/** The year's figure, or the two that it could be. */
export type NilaiSetahun =
  | { readonly status: "ada"; readonly nilai: Desimal; readonly cara: CaraSetahun | "sama" }
  | { readonly status: "ragu"; readonly jumlah: Desimal; readonly terakhir: Desimal };

/** The figures of the quarters that have one, in order (never empty), with the target of the year. */
export interface DeretSetahun {
  readonly nilai: readonly [Desimal, ...Desimal[]];
  readonly target: Desimal | null;
}

export const jumlahDeret = ({ nilai }: DeretSetahun): Desimal => jumlahkan(nilai);
export const terakhirDeret = ({ nilai }: DeretSetahun): Desimal => nilai[nilai.length - 1] ?? nilai[0];

/** True where a later quarter has less than an earlier one: no total so far does. */
export function pernahTurun({ nilai }: DeretSetahun): boolean {
  return nilai.some((n, i) => i > 0 && n.lt(nilai[i - 1] ?? n));
}

/** A 0 behind other figures is a quarter that nobody has filled in yet, or parts that ended: not a state of 0. */
export const berakhirNol = (deret: DeretSetahun): boolean => terakhirDeret(deret).eq(NOL) && jumlahDeret(deret).gt(NOL);

export const memakai = (cara: CaraSetahun, deret: DeretSetahun): Extract<NilaiSetahun, { readonly status: "ada" }> => ({
  status: "ada",
  nilai: cara === "jumlah" ? jumlahDeret(deret) : terakhirDeret(deret),
  cara,
});

export const meragukan = (deret: DeretSetahun): NilaiSetahun => ({
  status: "ragu",
  jumlah: jumlahDeret(deret),
  terakhir: terakhirDeret(deret),
});

/** Both readings come to one figure: a single quarter, or nothing before the last. */
export function samaSaja(deret: DeretSetahun): NilaiSetahun | null {
  const [jumlah, terakhir] = [jumlahDeret(deret), terakhirDeret(deret)];
  return jumlah.eq(terakhir) ? { status: "ada", nilai: jumlah, cara: "sama" } : null;
}
