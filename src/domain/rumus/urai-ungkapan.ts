import { dariDigit } from "../angka/desimal";
import type { Operator, Ungkapan } from "./ungkapan";

type Lambang =
  | { readonly jenis: "operator"; readonly operator: Operator }
  | { readonly jenis: "buka" | "tutup" }
  | { readonly jenis: "angka"; readonly digit: string; readonly persen: boolean }
  | { readonly jenis: "kata"; readonly kata: string };

const TANDA: Readonly<Record<string, Lambang>> = {
  "+": { jenis: "operator", operator: "+" },
  "-": { jenis: "operator", operator: "-" },
  "–": { jenis: "operator", operator: "-" },
  "−": { jenis: "operator", operator: "-" },
  "*": { jenis: "operator", operator: "*" },
  "×": { jenis: "operator", operator: "*" },
  "/": { jenis: "operator", operator: "/" },
  ":": { jenis: "operator", operator: "/" },
  "÷": { jenis: "operator", operator: "/" },
  "(": { jenis: "buka" },
  "[": { jenis: "buka" },
  "{": { jenis: "buka" },
  ")": { jenis: "tutup" },
  "]": { jenis: "tutup" },
  "}": { jenis: "tutup" },
};

const KATA_OPERATOR: Readonly<Record<string, Operator>> = {
  x: "*",
  kali: "*",
  dikali: "*",
  dikalikan: "*",
  bagi: "/",
  dibagi: "/",
  per: "/",
  tambah: "+",
  ditambah: "+",
  kurang: "-",
  dikurang: "-",
  dikurangi: "-",
};

const PANJANG_TERBANYAK = 160;
const SERATUS_ATAU_LEBIH = /^\d{3,}$/;

/** "13/5 x 100%" → its signs; words in a row are one name. `null` for a sign that no formula has. */
function lambang(teks: string): Lambang[] | null {
  const hasil: Lambang[] = [];
  const t = teks.toLowerCase();
  let i = 0;
  while (i < t.length) {
    const sisa = t.slice(i);
    const spasi = /^\s+/.exec(sisa)?.[0];
    if (spasi !== undefined) {
      i += spasi.length;
      continue;
    }
    const tanda = TANDA[sisa.charAt(0)];
    if (tanda) {
      hasil.push(tanda);
      i++;
      continue;
    }
    const [angka, digit = "", persen = ""] = /^(\d+)\s*(%|persen\b)?/.exec(sisa) ?? [];
    if (angka !== undefined) {
      hasil.push({ jenis: "angka", digit, persen: persen !== "" });
      i += angka.length;
      continue;
    }
    const kata = /^x(?=[\d(])|^\p{L}+/u.exec(sisa)?.[0];
    if (kata === undefined) return null;
    i += kata.length;
    const operator = KATA_OPERATOR[kata];
    const sebelum = hasil.at(-1);
    if (operator) hasil.push({ jenis: "operator", operator });
    else if (sebelum?.jenis === "kata") hasil.splice(-1, 1, { jenis: "kata", kata: `${sebelum.kata} ${kata}` });
    else hasil.push({ jenis: "kata", kata });
  }
  return hasil;
}

/** Reads signs from left to right; `null` from any step gives up the whole. */
class Pengurai {
  private i = 0;

  constructor(
    private readonly isi: readonly Lambang[],
    private readonly isKolom: (nomor: string) => boolean,
  ) {}

  semua(): Ungkapan | null {
    const hasil = this.jumlah();
    return this.i === this.isi.length ? hasil : null;
  }

  private jumlah(): Ungkapan | null {
    return this.deret(["+", "-"], () => this.kali());
  }

  private kali(): Ungkapan | null {
    return this.deret(["*", "/"], () => this.atom());
  }

  private deret(operator: readonly Operator[], bagian: () => Ungkapan | null): Ungkapan | null {
    let kiri = bagian();
    while (kiri !== null) {
      const satu = this.isi[this.i];
      if (satu?.jenis !== "operator" || !operator.includes(satu.operator)) return kiri;
      this.i++;
      const kanan = bagian();
      kiri = kanan && { jenis: "operasi", operator: satu.operator, kiri, kanan };
    }
    return null;
  }

  private atom(): Ungkapan | null {
    const satu = this.isi[this.i];
    if (!satu || satu.jenis === "operator" || satu.jenis === "tutup") return null;
    this.i++;
    if (satu.jenis === "kata") return { jenis: "peubah", nama: satu.kata };
    if (satu.jenis === "angka") return this.bilangan(satu.digit, satu.persen);
    const dalam = this.jumlah();
    if (this.isi[this.i]?.jenis !== "tutup") return null;
    this.i++;
    return dalam;
  }

  private bilangan(digit: string, persen: boolean): Ungkapan | null {
    const nama = String(Number(digit));
    if (!persen && !SERATUS_ATAU_LEBIH.test(digit) && this.isKolom(nama)) return { jenis: "peubah", nama };
    const nilai = dariDigit(digit);
    return nilai && { jenis: "bilangan", nilai };
  }
}

/**
 * Parses "13/5 x 100%", "(8:7)x100", "D/C*100", "(realisasi/target) x 100": whole numbers below 100 that `isKolom` knows
 * are columns, other numbers are themselves, "100%" is 100. `null` for whatever is not wholly an expression.
 */
export function uraiUngkapan(teks: string, isKolom: (nomor: string) => boolean = () => true): Ungkapan | null {
  if (teks.length > PANJANG_TERBANYAK) return null;
  const isi = lambang(teks);
  return isi === null || isi.length === 0 ? null : new Pengurai(isi, isKolom).semua();
}
