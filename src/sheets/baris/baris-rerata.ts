import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import type { BarisRerata, SelRerata } from "../../domain/dokumen/rerata";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { kelompokKinerja } from "../kolom/peran-kelompok";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import { isUang } from "../kolom/kolom";
import type { Kolom } from "../temukan-tabel";
import { ratakan } from "../rata-teks";

/** A row of means as it stands: after how many indikator. */
export interface RerataMentah {
  readonly row: number;
  readonly label: TeksBersumber;
  readonly setelah: number;
  /** By its words; only what is called a mean is filled in. */
  readonly arti: "rerata" | "ringkasan" | "jumlah";
}

/** Means of the whole table, where a part has its own: of the indikator or of those means, nobody can tell. */
const SELURUH =
  /\b(keseluruhan|seluruh(nya)?|total|semua|tujuan|opd|skpd|perangkat daerah|dinas|badan|kantor|instansi|kecamatan|unit kerja|satker)\b/;
const NOMOR = /\b(?:\d{1,2}|[ivx]{1,5}|[a-h])\b/g;

/** The mean of another part as the one before it: the same words, but for their number, or it says that it is a sasaran's. */
function isSepertiSebelumnya(label: string, sebelumnya: string): boolean {
  const tanpaNomor = (teks: string): string => teks.replace(NOMOR, "").replace(/\W+/g, " ").trim();
  return /\bsasaran\b/.test(label) || tanpaNomor(label) === tanpaNomor(sebelumnya);
}

const BANYAK_DISEBUT = /\b(?:dari )?(\d{1,3}) (?:indikator|iku|ikk)\b/;

/** The rows that a row of means is of; null where more than one reading fits. */
function bagianRerata(
  ke: number,
  semua: readonly RerataMentah[],
  baris: readonly BarisIndikator[],
): readonly BarisIndikator[] | null {
  const satu = semua[ke];
  if (!satu) return null;
  const sebelumnya = semua[ke - 1];
  const awal = sebelumnya?.setelah ?? 0;
  const label = ratakan(satu.label.teks);
  const milik = baris.slice(awal, satu.setelah);
  const sasaran = new Set(milik.map((b) => b.sasaran?.teks));
  const perSasaran = /\bsasaran\b/.test(label) && sasaran.size > 1;
  const disebut = BANYAK_DISEBUT.exec(label)?.[1];
  if (milik.length === 0 || perSasaran) return null;
  if (sebelumnya && (SELURUH.test(label) || !isSepertiSebelumnya(label, ratakan(sebelumnya.label.teks)))) return null;
  return disebut !== undefined && Number(disebut) !== milik.length ? null : milik;
}

/** Staff's own formula looks after itself, and the grade beside it is of that figure. */
const isBerformula = (d: TabelDikenal, row: number, kolom: Kolom | null): boolean =>
  kolom !== null && d.tabel.grid.formula(row, kolom.column) !== null;

/** "Jumlah Anggaran Tahun 2024: Rp …" below the indikator: of money, no sum of theirs. */
const JUMLAH_UANG = /^(jumlah|total) (realisasi )?(anggaran|pagu|belanja|dana|biaya)\b/;

/** The rows of means of a table of indikator (baca.md §3), each with the result columns above it. */
export function barisRerata(
  d: TabelDikenal,
  pembaca: PembacaSel,
  semua: readonly RerataMentah[],
  baris: readonly BarisIndikator[],
): BarisRerata[] {
  const rerata = semua.filter(({ arti }) => arti === "rerata");
  const berjumlah = d.kelompok.some(({ penentu, target }) => penentu.sisi === "anggaran" || (target && isUang(target)));
  return semua.flatMap((satu): BarisRerata[] => {
    const { row, label, arti } = satu;
    if (arti === "jumlah" && (berjumlah || JUMLAH_UANG.test(ratakan(label.teks)))) return [];
    const ke = rerata.indexOf(satu);
    const milik = ke < 0 ? [] : (bagianRerata(ke, rerata, baris) ?? []);
    const sel = kelompokKinerja(d).flatMap(({ persen, kriteria }): SelRerata[] => {
      const hasil = persen ?? kriteria;
      if (hasil === null || isBerformula(d, row, persen)) return [];
      const { column } = d.tabel.grid.ref(row, hasil.column);
      return [{ column, persen: pembaca.sel(row, persen), kriteria: pembaca.sel(row, kriteria) }];
    });
    return [{ label, baris: milik, sel }];
  });
}
