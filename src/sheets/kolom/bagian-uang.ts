import { bersihkanJudul } from "./bersih-judul";
import { bacaJudulKolom } from "../judul-kolom";
import type { Kolom } from "./kolom";

type PeranUang = "pagu" | "realisasi" | "persen" | "efisiensi";

/** The columns of one part of a budget (a kind of belanja, a source of money), or of all parts together. */
export type KolomBagian = Readonly<Record<PeranUang, Kolom | null>>;

export interface BagianUang {
  /** Two or more, each with a pagu and a realisasi. */
  readonly bagian: readonly KolomBagian[];
  /** What the table has of their sum: a realisasi may lack. */
  readonly semua: KolomBagian;
}

const SUMBER_APBN = "rm|rupiah murni|pnbp|blu|phln|sbsn|hibah|pln|hln";
const DAK = "dak|dak (non ?)?fisik";
/** Kinds of parts: what stands in one of them does not overlap, and makes up a whole (APBD holds its DAK, operasi its pegawai). */
const JENIS: readonly RegExp[] = [
  /^(pegawai|barang|barang (dan|&) jasa|barang\/jasa|jasa|modal|bantuan sosial|bansos|hibah|subsidi|bunga|tidak terduga|btt|transfer|bantuan keuangan|bagi hasil)$/,
  /^(operasi|operasional|modal|tidak terduga|btt|transfer)$/,
  /^(langsung|tidak langsung)$/,
  /^(apbn|apbd|apbd (prov|provinsi)|apbd (kab|kabupaten|kota)|blud?|hibah|csr|swasta)$/,
  new RegExp(`^(pad|dau|${DAK}|dbh|dbhcht|did|blud)$`),
  new RegExp(`^(${SUMBER_APBN})$`),
];
const isDikenal = (nama: string): boolean => JENIS.some((jenis) => jenis.test(nama));

const TANPA_NAMA =
  /^(keuangan|uang|belanja|anggaran|total|jumlah|jumlah seluruhnya|total (anggaran|belanja)|keseluruhan)$/;
/** Times, changes and sides are no parts. */
const BUKAN_BAGIAN =
  /\b(tw|triwulan|semester|bulan|tahun|20\d\d|s ?[./]? ?d|^murni|(anggaran|pagu|apbd|dpa) murni|perubahan|pergeseran|semula|menjadi|sebelum|sesudah|fisik|kinerja|k|volume|target|januari|juni|desember)\b|%|\bke ?-?\d/;

const bersih = (teks: string): string =>
  bersihkanJudul(teks)
    .replace(/ ?\(? ?(dalam )?(rp|rupiah|%)\.? ?\)?$/, "")
    .trim();
const tanpaBelanja = (teks: string): string => (teks === "belanja" ? teks : teks.replace(/^belanja /, ""));

function peranJudul(teks: string): PeranUang | null {
  const { konsep, penentu } = bacaJudulKolom(teks);
  if (konsep === "pagu" || konsep === "realisasi" || konsep === "persen" || konsep === "efisiensi") return konsep;
  return konsep === "target" && penentu.sisi === "anggaran" ? "pagu" : null;
}

const DI_DEPAN = /^(pagu|anggaran|alokasi|realisasi)( anggaran)? (.+)$/;

/** What a header says of role and part: "Realisasi › Belanja Modal", "Belanja Modal › Realisasi", "Realisasi Belanja Modal". */
function urai({ teks }: Kolom): { peran: PeranUang; nama: string } | null {
  const semua = teks.map(bersih);
  const dikenal = (t: string): boolean => isDikenal(tanpaBelanja(t));
  const tempat = semua.findLastIndex((t, i) => !dikenal(t) && peranJudul(teks[i] ?? t) !== null);
  const judul = semua[tempat];
  if (judul === undefined) return null;
  const peran = peranJudul(teks[tempat] ?? "");
  if (peran === null) return null;
  const [, , , sisa] = DI_DEPAN.exec(judul) ?? [];
  const dalamJudul = sisa !== undefined && dikenal(sisa) ? [sisa] : [];
  const lain = [...semua.filter((t, i) => i !== tempat && !TANPA_NAMA.test(t) && t !== ""), ...dalamJudul];
  return lain.length > 1 ? null : { peran, nama: tanpaBelanja(lain[0] ?? "") };
}

const KOSONG: KolomBagian = { pagu: null, realisasi: null, persen: null, efisiensi: null };

/** Whether these names are parts that make up one whole by themselves. */
const isSejenis = (nama: readonly string[]): boolean => JENIS.some((jenis) => nama.every((n) => jenis.test(n)));

/**
 * A budget in parts, each with its pagu and its realisasi: kinds of belanja or sources of money that don't overlap, or
 * whatever stands beside a column for their sum. Null for any other table, and where a part lacks one of the two.
 */
export function bagianUang(kolom: readonly Kolom[]): BagianUang | null {
  const perNama = new Map<string, KolomBagian>();
  for (const satu of kolom) {
    const { peran, nama } = urai(satu) ?? {};
    if (peran === undefined || nama === undefined) continue;
    const lama = perNama.get(nama) ?? KOSONG;
    if (lama[peran] !== null || BUKAN_BAGIAN.test(nama)) return null;
    perNama.set(nama, { ...lama, [peran]: satu });
  }
  const semua = perNama.get("") ?? KOSONG;
  perNama.delete("");
  const bagian = [...perNama.values()];
  const lengkap = bagian.length > 1 && bagian.every((b) => b.pagu !== null && b.realisasi !== null);
  const pasti = isSejenis([...perNama.keys()]) || (semua.pagu !== null && semua.realisasi !== null);
  return lengkap && pasti ? { bagian, semua } : null;
}

const BERKATA_JUMLAH = /\b(jumlah|total|jml)\b/;

/** The columns of the parts beside that of the whole; empty where its header names a part itself, or they are none. */
export function bagianDari(kolom: readonly Kolom[], utuh: Kolom | null): readonly Kolom[] {
  const milik = utuh && urai(utuh);
  if (milik?.nama !== "") return [];
  const perNama = new Map<string, Kolom>();
  for (const satu of kolom) {
    const { peran, nama } = urai(satu) ?? {};
    if (satu === utuh || peran !== milik.peran || nama === undefined) continue;
    if (nama === "" || perNama.has(nama) || BUKAN_BAGIAN.test(nama)) return [];
    perNama.set(nama, satu);
  }
  return perNama.size > 1 ? [...perNama.values()] : [];
}

/** Whether the header calls it a sum, or the parts make up a whole by themselves. */
export const isTegasJumlah = (utuh: Kolom | null, bagian: readonly Kolom[]): boolean =>
  (utuh?.teks.some((t) => BERKATA_JUMLAH.test(bersih(t))) ?? false) ||
  (bagian.length > 1 && isSejenis(bagian.map((k) => urai(k)?.nama ?? "")));

const WILAYAH_SUMBER = / (kab|kabupaten|kota|prov|provinsi|murni|perubahan|fisik|non ?-?fisik)$/;

const namaSumber = (teks: string): string[] => {
  const nama = bersih(teks).replace(/^[-–•*\s]+/, "");
  return [nama, nama.replace(WILAYAH_SUMBER, "")].map(tanpaBelanja).filter(isDikenal);
};

/** Names nothing but a source of money or a kind of belanja: "APBD Kab", "DAK Fisik", "Belanja Modal". */
export const isNamaBagian = (teks: string): boolean => namaSumber(teks).length > 0;

const isBelanja = (nama: string): boolean => JENIS.slice(0, 3).some((jenis) => jenis.test(nama));

/** Names of which one may hold another: APBD and DAK, operasi and pegawai; in a column of sources each row has its own (`berkolom`). */
export function isBertumpuk(nama: readonly string[], berkolom: boolean): boolean {
  const sumber = nama.map((n) => namaSumber(n)[0]).filter((n) => n !== undefined);
  if (berkolom && !sumber.every(isBelanja)) return false;
  return sumber.length === nama.length && !isSejenis(sumber);
}
