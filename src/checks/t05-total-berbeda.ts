import type { Alamat } from "../domain/dokumen/alamat";
import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import type {
  BarisAnggaran,
  BarisTotalAnggaran,
  Dokumen,
  DokumenAnggaran,
  DokumenProgram,
} from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import { bilanganSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";

export const bagianTotal = (t: BarisTotalAnggaran, dokumen: DokumenAnggaran): BarisAnggaran[] =>
  t.bagian.flatMap((n) => dokumen.baris[n] ?? []);

/** The figures of a column that a typed total of it differs from; null where it agrees, or is of rows not all filled in. */
function jumlahBeda(
  t: BarisTotalAnggaran,
  dokumen: DokumenAnggaran,
  ambil: (b: BarisAnggaran | BarisTotalAnggaran) => AngkaBersumber | null,
): { nilai: Desimal[]; sel: CellRef[] } | null {
  const tertulis = bilanganSel(ambil(t));
  const isi = bagianTotal(t, dokumen).map(ambil);
  const kolom = angkaKolom(isi);
  if (t.tertulis !== "berbeda" || !tertulis || !kolom || kolom.nilai.length < isi.length) return null;
  return jumlahkan(kolom.nilai).eq(tertulis) ? null : kolom;
}

/** A total of a Perjanjian Kinerja may span the tables of its sheet. */
function samaSelembar(dokumen: DokumenAnggaran, semua: readonly Dokumen[], tertulis: Desimal): boolean {
  if (dokumen.asal.peran !== "pk-anggaran") return false;
  const selembar = semua.flatMap((d) =>
    d.bentuk === "anggaran" && d.asal.peran === "pk-anggaran" && d.asal.sheetId === dokumen.asal.sheetId
      ? d.baris.map((b) => b.pagu)
      : [],
  );
  const kolom = angkaKolom(selembar);
  return kolom === null || jumlahkan(kolom.nilai).eq(tertulis);
}

/** Typed sums that differ from their rows: they are not replaced, both values are told. */
export function jumlahAnggaran(
  t: BarisTotalAnggaran,
  dokumen: DokumenAnggaran,
  semuaDokumen: readonly Dokumen[],
  alamat: Alamat,
): Temuan[] {
  const kolom = [
    ["Total pagu", t.pagu, jumlahBeda(t, dokumen, (b) => b.pagu)],
    ["Total realisasi", t.realisasi, jumlahBeda(t, dokumen, (b) => b.realisasi)],
  ] as const;
  return kolom.flatMap(([nama, tercetak, beda]) => {
    const nilai = bilanganSel(tercetak);
    return tercetak && nilai && beda && !samaSelembar(dokumen, semuaDokumen, nilai)
      ? [temuanJumlah(nama, tercetak.sel, nilai, beda, alamat)]
      : [];
  });
}

/** Typed totals of programs that differ from their rows. */
export function jumlahProgram(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t) =>
    (["sebelum", "sesudah"] as const).flatMap((sisi) => {
      const tertulis = hasilTertulis(dokumen.asal, t[sisi], "rupiah");
      const kolom = angkaKolom(t.bagian.map((i) => dokumen.baris[i]?.[sisi] ?? null));
      if (tertulis?.angka.jenis !== "angka" || !kolom || cocokTertulis(tertulis, jumlahkan(kolom.nilai))) return [];
      return [temuanJumlah(`Total anggaran ${sisi} perubahan`, tertulis.sel, tertulis.angka.nilai, kolom, alamat)];
    }),
  );
}
