import { bagi, type Desimal } from "../angka/desimal";

export type Operator = "+" | "-" | "*" | "/";

/** An expression over columns, as the header of a table writes it. `nama` is a column's number or letter, or words. */
export type Ungkapan =
  | { readonly jenis: "bilangan"; readonly nilai: Desimal }
  | { readonly jenis: "peubah"; readonly nama: string }
  | { readonly jenis: "operasi"; readonly operator: Operator; readonly kiri: Ungkapan; readonly kanan: Ungkapan };

function terapkan(operator: Operator, kiri: Desimal, kanan: Desimal): Desimal | null {
  switch (operator) {
    case "+":
      return kiri.plus(kanan);
    case "-":
      return kiri.minus(kanan);
    case "*":
      return kiri.times(kanan);
    case "/":
      return bagi(kiri, kanan);
  }
}

/**
 * The value of an expression, its variables taken from `nilai`; multiplied before divided, so that 91 on paper is 91
 * here. `null` where a variable has no value or a divisor is 0.
 */
export function hitungUngkapan(ungkapan: Ungkapan, nilai: (nama: string) => Desimal | null): Desimal | null {
  switch (ungkapan.jenis) {
    case "bilangan":
      return ungkapan.nilai;
    case "peubah":
      return nilai(ungkapan.nama);
    case "operasi": {
      const { operator, kiri, kanan } = ungkapan;
      if (operator === "*" && kiri.jenis === "operasi" && kiri.operator === "/")
        return hitungUngkapan({ ...kiri, kiri: { ...ungkapan, kiri: kiri.kiri } }, nilai);
      const [a, b] = [hitungUngkapan(kiri, nilai), hitungUngkapan(kanan, nilai)];
      return a === null || b === null ? null : terapkan(operator, a, b);
    }
  }
}

/** The variables of an expression, each once, in the order in which they are written. */
export function peubahUngkapan(ungkapan: Ungkapan): string[] {
  switch (ungkapan.jenis) {
    case "bilangan":
      return [];
    case "peubah":
      return [ungkapan.nama];
    case "operasi":
      return [...new Set([...peubahUngkapan(ungkapan.kiri), ...peubahUngkapan(ungkapan.kanan)])];
  }
}

/** The parts of a sum: 8+9+10+11 gives four; anything else gives itself. */
export function sukuJumlah(ungkapan: Ungkapan): Ungkapan[] {
  return ungkapan.jenis === "operasi" && ungkapan.operator === "+"
    ? [...sukuJumlah(ungkapan.kiri), ...sukuJumlah(ungkapan.kanan)]
    : [ungkapan];
}
