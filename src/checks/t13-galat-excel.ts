import { kelompokkan } from "../domain/alur/kelompok";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { angkaDokumen } from "../domain/dokumen/angka-dokumen";
import type { Dokumen } from "../domain/dokumen/dokumen";
import { isGalat } from "../domain/angka/galat";
import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

interface SelGalat {
  readonly kode: string;
  readonly sel: CellRef;
  readonly akibat: string;
}

const ANGKA = "angka yang bergantung padanya tidak dapat dihitung";
const HASIL = "hasil di sel itu tidak akan tampil dalam LKj";
const NAMA = "barisnya tidak dapat dikenali";

function galatHasil({ asal }: Dokumen): SelGalat[] {
  const galat: SelGalat[] = [];
  for (const { nilai, sel } of asal.isiHasil.values())
    if (typeof nilai === "string" && isGalat(nilai)) galat.push({ kode: nilai, sel, akibat: HASIL });
  return galat;
}

/** Every cell of the document with an Excel error; a result of the same error in a row that has it already only follows. */
function galatDokumen(dokumen: Dokumen): SelGalat[] {
  const angka: SelGalat[] = [];
  for (const { angka: a, sel } of angkaDokumen(dokumen))
    if (a.jenis === "galat") angka.push({ kode: a.kode, sel, akibat: ANGKA });
  const nama = dokumen.asal.teksGalat.map(({ teks, sel }) => ({ kode: teks, sel, akibat: NAMA }));
  const sebab = new Set([...angka, ...nama].map((g) => `${g.sel.row}|${g.kode}`));
  const hasil = galatHasil(dokumen).filter((g) => !sebab.has(`${g.sel.row}|${g.kode}`));
  const dilihat = new Set<string>();
  return [...angka, ...hasil, ...nama].filter(({ sel }) => {
    const kunci = kunciSel(sel);
    if (dilihat.has(kunci)) return false;
    dilihat.add(kunci);
    return true;
  });
}

/** One error down a column has one cause: the formula that was copied down. */
function perKolom(galat: readonly SelGalat[]): SelGalat[][] {
  return [...kelompokkan(galat, ({ sel, kode, akibat }) => `${sel.sheetId}|${sel.column}|${kode}|${akibat}`).values()];
}

function temuan(semua: readonly SelGalat[], alamat: Alamat): Temuan[] {
  const pertama = semua[0];
  if (!pertama) return [];
  const sel = semua.map((g) => g.sel);
  const pesan = `Sel ${daftarAlamat(sel, alamat)} berisi kesalahan Excel ${pertama.kode}; ${pertama.akibat}.`;
  return [{ kode: "T13", tingkat: "galat", pesan, sel, nilai: [pertama.kode] }];
}

/** T13: an Excel error in a figure, a result or a name that is used, or a formula that refers to its own cell. */
export const t13GalatExcel: Pemeriksaan = ({ terpilih }, alamat) => {
  const dilihat = new Set<string>();
  const milik = terpilih.dipakai.flatMap(galatDokumen).filter(({ sel }) => {
    const baru = !dilihat.has(kunciSel(sel));
    dilihat.add(kunciSel(sel));
    return baru;
  });
  const melingkar = terpilih.dipakai.flatMap((dokumen) =>
    dokumen.asal.rumusMelingkar.map((sel): Temuan => {
      const pesan = `Rumus di ${alamat(sel)} menunjuk dirinya sendiri, sehingga nilainya tidak dapat dipercaya.`;
      return { kode: "T13", tingkat: "galat", pesan, sel: [sel], nilai: [] };
    }),
  );
  return [...perKolom(milik).flatMap((semua) => temuan(semua, alamat)), ...melingkar];
};
