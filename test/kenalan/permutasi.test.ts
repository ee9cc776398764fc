import fc from "fast-check";
import { olahHitung } from "../../src/app/olah-hitung";
import type { ArtiKenalan } from "../../src/domain/kenalan/kenalan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { ajarkan } from "../../src/sheets/kenalan/ajarkan";
import { bukuKerja, lembar } from "../alat/lembar";

interface Kolom {
  readonly judul: string;
  readonly arti: ArtiKenalan | null;
  readonly isi: readonly (string | number)[];
}

/** Headers of which no word is ours. */
const KOLOM: readonly Kolom[] = [
  { judul: "Urut", arti: "no", isi: [1, 2, 3] },
  {
    judul: "Yang dinilai",
    arti: "indikator",
    isi: ["Nilai evaluasi internal", "Indeks layanan publik", "Jumlah keluhan"],
  },
  { judul: "Mau TW I", arti: "target", isi: [20, 50, 10] },
  { judul: "Jadi TW I", arti: "realisasi", isi: [18, 55, 5] },
  { judul: "Berapa TW I", arti: "capaian", isi: ["", "", ""] },
  { judul: "Mau TW II", arti: "target", isi: [40, 60, 20] },
  { judul: "Jadi TW II", arti: "realisasi", isi: [50, 45, 30] },
  { judul: "Berapa TW II", arti: "capaian", isi: ["", "", ""] },
  { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
];
/** Worked out by hand: realisasi / target × 100. */
const HASIL: Readonly<Record<string, readonly number[]>> = {
  "Berapa TW I": [90, 110, 50],
  "Berapa TW II": [125, 75, 150],
};

const lembarDari = (kolom: readonly Kolom[]) =>
  lembar("Sheet1", [
    ["Rekap 2025"],
    [],
    kolom.map((k) => k.judul),
    ...[0, 1, 2].map((i) => kolom.map((k) => k.isi[i] ?? "")),
  ]);

function diajarkan() {
  const hasil = ajarkan(lembarDari(KOLOM), {
    lembar: "Sheet1",
    peran: "monev-tahunan",
    baris: [2, 2],
    kolom: KOLOM.flatMap(({ arti }, column) => (arti === null ? [] : [{ column, arti, waktu: "judul" as const }])),
  });
  if (!hasil.ok) throw new Error(hasil.pesan);
  return { ...PENGATURAN_BAWAAN, kenalan: [hasil.kenalan] };
}

function hasil(kolom: readonly Kolom[]) {
  const olah = olahHitung(bukuKerja(lembarDari(kolom)), diajarkan());
  if ("pesan" in olah) return olah.pesan;
  const tulisan: Record<string, unknown[]> = {};
  for (const { cell, after } of olah.rencana.plan.writes) {
    const judul = kolom[cell.column]?.judul ?? "?";
    const nilai = after.content;
    (tulisan[judul] ??= [])[cell.row - 3] = typeof nilai === "number" ? Math.round(nilai * 1e6) / 1e6 : nilai;
  }
  return tulisan;
}

test("any order of a taught sheet's columns gives the same figures", () => {
  expect(hasil(KOLOM)).toEqual(HASIL);
  const urutan = fc.shuffledSubarray([...KOLOM.keys()], { minLength: KOLOM.length });
  fc.assert(
    fc.property(urutan, (urut) => {
      expect(hasil(urut.flatMap((i) => KOLOM[i] ?? []))).toEqual(HASIL);
    }),
    { numRuns: 60 },
  );
});

test("any header of a taught column that is written otherwise is a question, and no figure is read", () => {
  const kata = fc.constantFrom("Lain", "Hasil akhir", "Pembanding", "Mau", "Jadi TW V");
  fc.assert(
    fc.property(fc.nat(KOLOM.length - 1), kata, (i, judul) => {
      const pesan = hasil(KOLOM.map((k, ke) => (ke === i ? { ...k, judul } : k)));
      expect(pesan).toEqual(expect.stringContaining("pernah dikenalkan"));
    }),
    { numRuns: 40 },
  );
});
