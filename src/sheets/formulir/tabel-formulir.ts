import type { BacaanTabel, KolomTerbaca } from "../../domain/dokumen/bacaan";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { Grid } from "../grid";
import { tahunJudul } from "../tahun-judul";
import { sebutKolom } from "../kolom/kolom";
import { PENENTU_KOSONG } from "../kolom/penentu";
import type { TabelDikenal } from "../layout";
import type { Kolom, Tabel } from "../temukan-tabel";
import { isBlank, rapikan, ratakan } from "../rata-teks";
import type { JejakKolom } from "./jejak-kolom";
import type { KolomFormulir } from "./kolom-formulir";
import { namaArtiEvaluasi } from "./nama-arti-evaluasi";
import type { PitaFormulir } from "./pita-formulir";

const JUDUL_TERTINGGI = 12;

function judulDiAtas(grid: Grid, pita: PitaFormulir, sebelumnya: number | null): TeksBersumber[] {
  const judul: TeksBersumber[] = [];
  const awal = Math.max(grid.top, (sebelumnya ?? -1) + 1, pita.top - JUDUL_TERTINGGI);
  for (let row = awal; row < pita.top; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (typeof nilai === "string" && !isBlank(nilai))
        judul.push({ teks: rapikan(nilai), sel: grid.ref(row, column) });
    }
  return judul;
}

function barisBerisi(grid: Grid, { left, right }: PitaFormulir, awal: number, akhir: number): number[] {
  const baris: number[] = [];
  for (let row = awal; row <= akhir; row++)
    for (let column = left; column <= right; column++)
      if (!grid.isBlank(row, column)) {
        baris.push(row);
        break;
      }
  return baris;
}

const RENJA = /\b(renja|rkpd|rencana kerja)\b|dievaluasi|berjalan/;
const LAIN = /\b(renstra|rpjmd?|rpd|lalu|akhir)\b|s ?[./]? ?d\b|sampai/;

/** The one year that the columns of the Renja itself name: "Target Kinerja dan Anggaran Renja Tahun 2024"; else null. */
function tahunRenja(jejak: readonly JejakKolom[]): number | null {
  const kepala = new Set(jejak.flatMap(({ teks }) => teks.map(ratakan)));
  const tahun = [...kepala].flatMap((t) => (RENJA.test(t) && !LAIN.test(t) ? (tahunJudul([t]) ?? []) : []));
  return new Set(tahun).size === 1 ? (tahun[0] ?? null) : null;
}

/** The form as a table: its titles, the year they name, its columns and rows. `berikut` is the row of the next header. */
export function tabelFormulir(
  grid: Grid,
  pita: PitaFormulir,
  jejak: readonly JejakKolom[],
  sebelumnya: number | null,
  berikut: number | null,
): TabelDikenal {
  const judul = judulDiAtas(grid, pita, sebelumnya);
  const kolom = jejak.map(({ column, teks, sel }): Kolom => ({
    column,
    konsep: null,
    teks,
    penentu: PENENTU_KOSONG,
    penentuSendiri: PENENTU_KOSONG,
    selTeks: sel,
    bukti: [],
  }));
  const { top, bottom, left, right } = pita;
  const baris = barisBerisi(grid, pita, bottom + 1, (berikut ?? grid.bottom + 1) - 1);
  const tabel: Tabel = { grid, judul, pita: { top, bottom, left, right, nomor: pita.barisNomor }, kolom, baris };
  const rata = judul.map((j) => ratakan(j.teks));
  return {
    tabel,
    kelompok: [],
    judul: rata.join(" | "),
    judulSendiri: rata.join(" | "),
    judulWaktu: rata.join(" | "),
    namaLembar: grid.sheet.name,
    tw: null,
    skalaRupiah: 1,
    judulTw: [],
    gabungan: false,
    tahun: tahunJudul(rata) ?? tahunRenja(jejak),
    bacaan: bacaanFormulir(tabel, jejak, null, []),
    kolom: () => null,
  };
}

/** What a column that names the rows of a form holds, in words for staff; null for any other. */
function namaKolom({ nama, indikator, satuan }: KolomFormulir, column: number): string | null {
  if (nama.includes(column)) return "Program/kegiatan";
  if (indikator === column) return "Indikator";
  return satuan.includes(column) ? "Satuan" : null;
}

/** How the form's columns were read, for staff to see (baca.md §1); a stated formula is proof. Null: nothing but its header. */
export function bacaanFormulir(
  { pita, baris }: Tabel,
  jejak: readonly JejakKolom[],
  formulir: KolomFormulir | null,
  barisTerbaca: readonly number[],
): BacaanTabel {
  const { top, left, bottom, right } = pita;
  const kolom = jejak.flatMap(({ column, teks, sel }): KolomTerbaca[] => {
    const daun = sel.at(-1);
    const milik = formulir?.ukuran.find((u) => u.column === column);
    const arti = milik ? namaArtiEvaluasi(milik) : formulir && namaKolom(formulir, column);
    if (!daun) return [];
    const kata = { jenis: "kata", mendukung: true, kalimat: `judulnya ${sebutKolom({ teks })}` } as const;
    const rumus = { jenis: "rumus-judul", mendukung: true, kalimat: "rumusnya tertulis di baris nomor kolom" } as const;
    const pasti = milik?.rumusTertulis === true;
    return [
      {
        column,
        judul: teks,
        sel: daun,
        arti,
        guna: milik ? (milik.arti.jenis === "tingkat" ? "hasil" : "masukan") : null,
        keyakinan: pasti ? "pasti" : "yakin",
        bukti: arti === null ? [] : pasti ? [kata, rumus] : [kata],
      },
    ];
  });
  return {
    kotakJudul: { top, left, bottom, right },
    kolom,
    baris: barisTerbaca.length > 0 ? barisTerbaca : baris,
    keyakinan: "yakin",
    keraguan: [],
  };
}
