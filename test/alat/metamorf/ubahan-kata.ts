import type { CellValue } from "../../../src/sheets/snapshot";
import { gantiNilai, lebar, tinggi } from "./buku-ubahan";
import * as kata from "./kata-ubahan";
import { bilaBerubah, pilih, pitaLembar, selKepala, taruh, type Ubahan } from "./pita-ubahan";

export const kataLain: Ubahan = (l, a, b) => {
  const calon = selKepala(l).flatMap((s) =>
    typeof s.nilai !== "string"
      ? []
      : kata.KATA_LAIN.filter(([cari]) => cari.test(String(s.nilai).trim())).map((k) => ({ s, k })),
  );
  const satu = pilih(calon, a);
  if (!satu) return null;
  return taruh(
    l,
    satu.s,
    String(satu.s.nilai)
      .trim()
      .replace(satu.k[0], pilih(satu.k[1], b) ?? ""),
  );
};

export const huruf: Ubahan = (l, a, b) => {
  const satu = pilih(
    selKepala(l).filter((s) => typeof s.nilai === "string" && /\p{L}/u.test(s.nilai)),
    a,
  );
  if (!satu) return null;
  const teks = String(satu.nilai);
  const bentuk = [
    teks.toUpperCase(),
    teks.toLowerCase(),
    `${teks}  `,
    teks.replaceAll(" ", "\n"),
    teks.replaceAll(" ", "  "),
    teks.replaceAll(" ", "\u00a0"),
    `${teks} *)`,
    `${teks}:`,
  ];
  return taruh(l, satu, pilih(bentuk, b) ?? teks);
};

const ANGKA_TW: readonly string[] = ["i", "ii", "iii", "iv"];
const keTriwulan = (teks: string): number =>
  /^\d$/.test(teks) ? Number(teks) - 1 : ANGKA_TW.indexOf(teks.toLowerCase());

/** Every quarter of the header in the same other wording. */
export const triwulanLain: Ubahan = (l, _, b) => {
  const kepala = new Set(selKepala(l).map((s) => `${s.baris},${s.kolom}`));
  const bentuk = b % 11;
  const hasil = gantiNilai(l, (nilai, i, j) => {
    if (typeof nilai !== "string" || !kepala.has(`${i},${j}`)) return nilai;
    return nilai.replace(kata.TRIWULAN, (asli: string, ke: string) => {
      const lain = kata.TRIWULAN_LAIN[keTriwulan(ke)]?.[bentuk];
      return lain ?? asli;
    });
  });
  return bilaBerubah(l, hasil);
};

const isTahun = (v: CellValue): boolean => /^20[1-3]\d$/.test(String(v).trim());

/** Every year that stands alone in the header in the same other wording. */
export const tahunLain: Ubahan = (l, _, b) => {
  const kepala = selKepala(l).filter((s) => isTahun(s.nilai));
  const tulis = pilih(kata.TAHUN_LAIN, b);
  const pertama = Math.min(...kepala.map((s) => Number(s.nilai)));
  if (kepala.length === 0 || !tulis) return null;
  return kepala.reduce((k, s) => taruh(k, s, tulis(Number(s.nilai), Number(s.nilai) - pertama + 1)), l);
};

export const tahunJudulKeliru: Ubahan = (l, a) => {
  const batas = pitaLembar(l)[0]?.top ?? 0;
  const geser = a % 2 === 0 ? -1 : -2;
  const hasil = gantiNilai(l, (nilai, i) => {
    if (i >= batas || typeof nilai !== "string" || /20\d\d.*20\d\d/.test(nilai)) return nilai;
    return nilai.replace(/\b20\d\d\b/, (t) => {
      return String(Number(t) + geser);
    });
  });
  return bilaBerubah(l, hasil);
};

const ribuan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ".");

function sebagaiTeks(nilai: CellValue, format: string): CellValue {
  if (typeof nilai === "string")
    return /^-?\d{1,3}(,\d{1,4})?$/.test(nilai.trim()) ? Number(nilai.trim().replace(",", ".")) : nilai;
  if (typeof nilai !== "number") return nilai;
  if (format.includes("%")) return `${String(Number((nilai * 100).toFixed(6))).replace(".", ",")}%`;
  if (/[dmy]/i.test(format.replace(/general/i, ""))) return nilai;
  if (Number.isInteger(nilai)) return Math.abs(nilai) >= 10_000 ? ribuan(nilai) : String(nilai);
  return Math.abs(nilai) < 1000 ? String(nilai).replace(".", ",") : nilai;
}

/** One column's figures below its header, or one row's: numbers become texts and texts numbers. */
export const teksAngka: Ubahan = (l, a, b) => {
  const p = pilih(pitaLembar(l), 0);
  if (!p) return null;
  const ruang = b % 2 === 0 ? lebar(l) : tinggi(l) - p.bottom - 1;
  if (ruang <= 0) return null;
  const hasil = gantiNilai(l, (nilai, i, j, format) => {
    const dikenai = i > p.bottom && (b % 2 === 0 ? j === a % ruang : i === p.bottom + 1 + (a % ruang));
    const baru = dikenai ? sebagaiTeks(nilai, format) : nilai;
    return baru;
  });
  return bilaBerubah(l, hasil);
};
