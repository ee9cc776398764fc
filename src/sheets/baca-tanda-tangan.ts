import { namaBulan } from "../domain/dokumen/nama-bulan";
import type { TeksBersumber } from "../domain/dokumen/sumber";
import type { TandaTangan } from "../domain/dokumen/tanda-tangan";
import { tingkatSebutan } from "../domain/dokumen/tingkat-jabatan";
import { Grid } from "./grid";
import type { SheetSnapshot } from "./snapshot";
import { rapikan } from "./rata-teks";

/** Signatures stand at the end of a sheet: what lies above its last so many rows is not looked at. */
const BARIS_AKHIR = 60;
const BARIS_BAWAH = 14;
const BARIS_ATAS = 3;
const TERPANJANG = 160;
const TINGKAT_KEPALA = 2;

const BULAN = Array.from({ length: 12 }, (_, i) => namaBulan(i + 1)).join("|");
/** "Pangkalpinang, 11 November 2024", "Muntok,      Januari 2025", "Koba, …………… 2025". */
const BERTEMPAT = new RegExp(
  `^(\\p{L}[\\p{L} .'-]{2,39}), ?(\\d{1,2} |[.…_]+ ?)?(${BULAN}|nopember|[.…_]+) ?(20\\d\\d|20[.…_]*|[.…_]+)?\\.?$`,
  "iu",
);
const PIHAK_PERTAMA = /^pihak (pertama|kesatu|ke-?1|i)\b/i;
/** Above the name of somebody who signs for another office, or as the head's own superior. */
const ORANG_LAIN = /\b(pihak kedua|menyetujui|disetujui|dievaluasi|diverifikasi|diperiksa|atasan)\b/i;
const PENGANTAR = /^(mengetahui|disusun oleh|dibuat oleh|yang menyatakan)\b/i;
const NIP = /^nip\b[ .:]*(.*)$/i;
const PANGKAT = /^(pembina|penata|pengatur|juru|gol(ongan)?\b|pangkat\b|eselon\b)/i;

/** What the jabatan of a head begins with; what it heads may stand on the next line. */
const JABATAN = /^(pl[th]\b|pj[st]?\b|ka\.|kepala|kadis|kaban|kalak|inspektur|camat|direktur|ketua|sekretaris|rektor)/i;

interface Baris {
  readonly teks: string;
  readonly row: number;
}

/** The lines of a column from a row on; a cell may hold several, and a blank cell is a blank line. */
function barisKolom(grid: Grid, dari: number, sampai: number, column: number): Baris[] {
  return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i).flatMap((row) => {
    const nilai = grid.value(row, column);
    const isi = typeof nilai === "string" ? nilai.split(/\r?\n/) : [""];
    return isi.map((satu) => ({ teks: rapikan(satu), row }));
  });
}

const tanpaKoma = (teks: string): string => teks.replace(/[\s,;:]+$/, "");

/** A person's name: no blank of dots, no figures, no jabatan or pangkat. */
function namaOrang(teks: string): string | null {
  const nama = tanpaKoma(teks.replace(/^\((.*)\)$/, "$1")).trim();
  const layak = /\p{L}{2}/u.test(nama) && !/[\d_…]|\.{3}/.test(nama) && nama.length <= TERPANJANG / 2;
  const lain = NIP.test(nama) || PANGKAT.test(nama) || /^\(?nama\b/i.test(nama) || tingkatSebutan(nama) !== null;
  return layak && !lain ? nama : null;
}

const digit = (teks: string): boolean => teks.replace(/\D/g, "").length >= 8 && /^[\d .-]+$/.test(teks);

/** Jabatan, then name and NIP: parted by the room for the signature, or by what the lines say. */
function uraikan(baris: readonly Baris[]): { jabatan: Baris[]; nama: Baris | null; nip: Baris | null } {
  const celah = baris.findIndex(({ teks }) => teks === "");
  const atas = celah < 0 ? [...baris] : baris.slice(0, celah);
  const keNip = atas.findIndex(({ teks }) => NIP.test(teks));
  if (keNip > 0) {
    const orang = atas.slice(0, keNip).filter(({ teks }) => !PANGKAT.test(teks));
    return { jabatan: orang.slice(0, -1), nama: orang.at(-1) ?? null, nip: atas[keNip] ?? null };
  }
  const bawah = (celah < 0 ? [] : baris.slice(celah)).filter(({ teks }) => teks !== "");
  const nama = bawah[0] ?? null;
  const nip = bawah.slice(0, 4).find(({ teks }) => NIP.test(teks) || digit(teks)) ?? null;
  return { jabatan: atas, nama, nip: nip === nama ? null : nip };
}

function tandaTangan(grid: Grid, row: number, column: number): TandaTangan | null {
  const sumber = (teks: string, baris: Baris): TeksBersumber => ({ teks, sel: grid.ref(baris.row, column) });
  const atas = barisKolom(grid, Math.max(grid.top, row - BARIS_ATAS), row - 1, column);
  if (atas.some(({ teks }) => ORANG_LAIN.test(teks))) return null;
  const { jabatan, nama, nip } = uraikan(barisKolom(grid, row, Math.min(grid.bottom, row + BARIS_BAWAH), column));
  const sebutan = jabatan.map(({ teks }) => teks).join(" ");
  const [pertama] = jabatan;
  // "Kepala Bappeda" names no level; whose head it is, the office's name tells.
  const tingkat = tingkatSebutan(sebutan) ?? TINGKAT_KEPALA;
  if (!pertama || sebutan.length > TERPANJANG || tingkat !== TINGKAT_KEPALA) return null;
  const tempat = atas.findLast(({ teks }) => BERTEMPAT.test(teks));
  const diatasnya = atas.some(({ teks }) => PIHAK_PERTAMA.test(teks) || PENGANTAR.test(teks));
  // A jabatan alone may be anything: a title, or whose an indikator is.
  if (!tempat && !diatasnya && !nip && !sebutan.endsWith(",")) return null;
  const orang = nama && namaOrang(nama.teks);
  const angka = nip && (NIP.exec(nip.teks)?.[1] ?? nip.teks);
  return {
    jabatan: sumber(tanpaKoma(sebutan), pertama),
    nama: nama && orang !== null ? sumber(orang, nama) : null,
    nip: nip && angka !== null && digit(angka) ? sumber(angka, nip) : null,
    tempat: tempat ? sumber(BERTEMPAT.exec(tempat.teks)?.[1]?.trim() ?? "", tempat) : null,
  };
}

/** Who signs a sheet as head of an office ("Pihak Pertama", "Kepala Dinas … NIP."); none where it bears no such signature. */
export function bacaTandaTangan(sheet: SheetSnapshot): TandaTangan[] {
  const grid = new Grid(sheet);
  const hasil: TandaTangan[] = [];
  for (let row = Math.max(grid.top, grid.bottom - BARIS_AKHIR); row <= grid.bottom; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (typeof nilai !== "string" || nilai === "" || nilai.length > 4 * TERPANJANG) continue;
      if (!JABATAN.test(rapikan(nilai))) continue;
      const satu = tandaTangan(grid, row, column);
      if (satu) hasil.push(satu);
    }
  return hasil;
}
