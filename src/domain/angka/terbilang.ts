import { dariDigit, jumlahkan, type Desimal } from "./desimal";

const SATUAN = new Map(
  "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ").map((kata, angka) => [kata, angka]),
);
const BESAR: readonly (readonly [string, string])[] = [
  ["triliun", "1000000000000"],
  ["miliar", "1000000000"],
  ["milyar", "1000000000"],
  ["juta", "1000000"],
  ["ribu", "1000"],
];
const IMBUHAN = new Set(["persen", "prosen", "rupiah"]);

/** Below a thousand: "dua ratus lima belas". `null` when a word is no numeral. */
function ratusan(kata: readonly string[]): number | null {
  let jumlah = 0;
  let tunggal = 0;
  for (const satu of kata) {
    const angka = SATUAN.get(satu);
    if (angka !== undefined) {
      jumlah += tunggal;
      tunggal = angka;
      continue;
    }
    if (satu !== "belas" && satu !== "puluh" && satu !== "ratus") return null;
    jumlah += satu === "belas" ? tunggal + 10 : tunggal * (satu === "puluh" ? 10 : 100);
    tunggal = 0;
  }
  return jumlah + tunggal;
}

function bulat(kata: readonly string[]): Desimal | null {
  const bagian: Desimal[] = [];
  let sisa = kata;
  for (const [nama, nilai] of BESAR) {
    const letak = sisa.indexOf(nama);
    if (letak < 0) continue;
    const depan = letak === 0 ? 1 : ratusan(sisa.slice(0, letak));
    const kali = depan === null ? null : dariDigit(String(depan));
    const pengali = dariDigit(nilai);
    if (kali === null || pengali === null) return null;
    bagian.push(kali.times(pengali));
    sisa = sisa.slice(letak + 1);
  }
  const akhir = ratusan(sisa);
  const ekor = akhir === null ? null : dariDigit(String(akhir));
  return ekor === null ? null : jumlahkan([...bagian, ekor]);
}

/**
 * The number that Indonesian words spell: "dua belas" is 12, "tujuh puluh dua koma lima persen" 72.5. `null` for words
 * that are no numeral. Meant to check a number against its own spelling (kinerja.md §1).
 */
export function bacaTerbilang(teks: string): Desimal | null {
  const kata = teks
    .slice(0, 200)
    .toLowerCase()
    .replace(/(^|[ -])se(belas|puluh|ratus|ribu|juta)(?![a-z])/g, "$1satu $2")
    .split(/[ -]+/)
    .filter((satu) => satu !== "" && !IMBUHAN.has(satu));
  if (kata.length === 0) return null;
  const koma = kata.indexOf("koma");
  const depan = bulat(koma < 0 ? kata : kata.slice(0, koma));
  if (depan === null || koma < 0) return depan;
  const digit = kata.slice(koma + 1).map((satu) => SATUAN.get(satu));
  return digit.length === 0 || digit.includes(undefined) ? null : dariDigit(`${depan.toFixed()}.${digit.join("")}`);
}
