import type { CellValue } from "../../../src/sheets/snapshot";
import { lebar, sisipBaris, sisipKolom, teksBaru, tinggi, tukarKolom } from "./buku-ubahan";
import * as kata from "./kata-ubahan";
import { pilih, pitaLembar, type Ubahan } from "./pita-ubahan";

export const barisKosong: Ubahan = (l, a, b) =>
  sisipBaris(
    l,
    a % (tinggi(l) + 1),
    Array.from({ length: 1 + (b % 2) }, () => []),
  );
export const kolomKosong: Ubahan = (l, a) => sisipKolom(l, a % (lebar(l) + 1));

export const judulAtas: Ubahan = (l, a, b) =>
  sisipBaris(
    l,
    0,
    (pilih(kata.JUDUL_ATAS, a) ?? []).map((t) => [...Array.from({ length: b % 3 }, () => teksBaru("")), teksBaru(t)]),
  );

export const tandaTangan: Ubahan = (l, a, b) => {
  const kolom = a % lebar(l);
  const baris = (pilih(kata.TANDA_TANGAN, b) ?? []).map((t) => [
    ...Array.from({ length: kolom }, () => teksBaru("")),
    teksBaru(t),
  ]);
  return sisipBaris(l, tinggi(l), [...Array.from({ length: a % 3 }, () => []), ...baris]);
};

export const catatanBawah: Ubahan = (l, a, b) =>
  sisipBaris(l, tinggi(l), [
    [...Array.from({ length: b % 2 }, () => teksBaru("")), teksBaru(pilih(kata.CATATAN, a) ?? "")],
  ]);

/** Neighbours that may change places: their headers stand in the same rows, and nowhere else in the same words. */
export const pindahKolom: Ubahan = (l, a) => {
  const p = pilih(pitaLembar(l), 0);
  if (!p) return null;
  const kepala = l.sel.slice(p.top, p.bottom + 1);
  const isi = (j: number): string => kepala.map((b) => String(b[j]?.nilai ?? "")).join("|");
  const semua = Array.from({ length: lebar(l) }, (_, j) => isi(j));
  const sendiri = (j: number): boolean =>
    /\p{L}|%/u.test(semua[j] ?? "") && semua.filter((s) => s === semua[j]).length === 1;
  const pola = (j: number): string => kepala.map((b) => (b[j]?.nilai === "" ? "0" : "1")).join("");
  const calon = Array.from({ length: Math.max(0, lebar(l) - 1) }, (_, j) => j).filter(
    (j) =>
      j > 0 &&
      sendiri(j) &&
      sendiri(j + 1) &&
      pola(j) === pola(j + 1) &&
      new Set(semua.filter((s) => s !== "")).size === semua.filter((s) => s !== "").length,
  );
  const at = pilih(calon, a);
  return at === undefined ? null : tukarKolom(l, at);
};

/** A header printed anew on the next page: before a row that begins an indikator, never through the rows of one. */
export const judulUlang: Ubahan = (l, a) => {
  const semua = pitaLembar(l);
  const [p] = semua;
  if (!p || semua.length > 1 || tinggi(l) - p.bottom < 3) return null;
  const at = p.bottom + 2 + (a % (tinggi(l) - p.bottom - 2));
  if (l.merges.some((m) => m.top < at && m.bottom >= at)) return null;
  if ((l.sel[at] ?? []).slice(p.left, p.left + 2).every((s) => s.nilai === "")) return null;
  const kepala = l.sel.slice(p.top, p.bottom + 1).map((b) => b.map((s) => ({ ...s, asal: null })));
  const disisip = sisipBaris(l, at, kepala);
  const gabung = l.merges.filter((m) => m.top >= p.top && m.bottom <= p.bottom);
  return {
    ...disisip,
    merges: [
      ...disisip.merges,
      ...gabung.map((m) => ({ ...m, top: m.top - p.top + at, bottom: m.bottom - p.top + at })),
    ],
  };
};

const BESAR = 100_000;
const angkaSel = (nilai: CellValue | undefined): number[] => (typeof nilai === "number" ? [nilai] : []);

/** A row with the sum or mean of each column of figures, under the table of a sheet without amounts of money. */
export const barisRingkas =
  (label: readonly string[], rerata: boolean): Ubahan =>
  (l, a, b) => {
    const semua = pitaLembar(l);
    const [p] = semua;
    if (!p || semua.length > 1) return null;
    const badan = l.sel.slice(p.bottom + 1);
    if (badan.some((r) => r.some((s) => typeof s.nilai === "number" && s.nilai >= BESAR)) || badan.length === 0)
      return null;
    const kolom = b % Math.min(3, lebar(l));
    const baris = Array.from({ length: lebar(l) }, (_, j) => {
      const angka = badan.flatMap((r) => angkaSel(r[j]?.nilai));
      if (j === kolom) return teksBaru(pilih(label, a) ?? "");
      if (j < 3 || angka.length === 0) return teksBaru("");
      const jumlah = angka.reduce((x, y) => x + y, 0);
      return teksBaru(rerata ? jumlah / angka.length : jumlah);
    });
    return sisipBaris(l, tinggi(l), [baris]);
  };

export const namaLain: Ubahan = (l, a) => ({
  ...l,
  sheet: { ...l.sheet, name: `${pilih(kata.NAMA_LEMBAR, a) ?? ""} ${l.sheet.id}`.trim() },
});
