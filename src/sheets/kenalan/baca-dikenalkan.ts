import { bacaSebagai } from "../susun-asal";
import type { Kenalan } from "../../domain/kenalan/kenalan";
import {
  BUKAN_LKJ,
  isPeranEvaluasi,
  type PeranDikenalkan,
  type PeranEvaluasi,
} from "../../domain/kenalan/peran-kenalan";
import type { Dokumen } from "../../domain/dokumen/dokumen";
import type { BacaanTabel } from "../../domain/dokumen/bacaan";
import type { Grid } from "../grid";
import { kenaliSatu } from "../kenali-tabel";
import type { Layout, TabelDikenal } from "../layout";
import { anggaranTriwulan } from "../layouts/anggaran-per-triwulan";
import { iku } from "../layouts/iku";
import { monevDatar } from "../layouts/monev-datar";
import { pengukuran } from "../layouts/pengukuran";
import { pk } from "../layouts/pk";
import { programKegiatan } from "../layouts/program-kegiatan";
import { realisasiAnggaran } from "../layouts/realisasi-anggaran";
import { rencanaAksi } from "../layouts/rencana-aksi";
import { renstra } from "../layouts/renstra";
import { renstraProgram } from "../layouts/renstra-program";
import { tabelBerjudul } from "../temukan-tabel";
import { temukanJudul } from "../temu-judul";
import { bacaEvaluasiDikenalkan } from "./baca-evaluasi-dikenalkan";
import { urutkanKolom } from "./kolom-dikenalkan";
import { temukanTerkenal, type HasilTemu, type TempatKenalan } from "./temukan-kenalan";

const LAYOUT: Readonly<Record<Exclude<PeranDikenalkan, PeranEvaluasi>, Layout>> = {
  renstra,
  iku,
  pk,
  "pk-perubahan": pk,
  "rencana-aksi": rencanaAksi,
  "monev-tw-1": monevDatar,
  "monev-tw-2": monevDatar,
  "monev-tw-3": monevDatar,
  "monev-tw-4": monevDatar,
  "monev-tahunan": monevDatar,
  pengukuran,
  "realisasi-anggaran": realisasiAnggaran,
  "program-kegiatan": programKegiatan,
};

/** A budget of quarters side by side is read as such, and of a Renstra with its programs the rows of sasaran. */
function layoutDari(peran: keyof typeof LAYOUT, d: TabelDikenal): Layout {
  if (peran === "renstra" && (d.kolom("program") ?? d.kolom("kegiatan")) !== null) return renstraProgram;
  return peran === "realisasi-anggaran" && anggaranTriwulan.kenali(d) ? anggaranTriwulan : LAYOUT[peran];
}

/** Rows of a sheet that were read as they were taught, or may not be read in any other way. */
export interface RuangKenalan {
  readonly top: number;
  readonly bottom: number;
}

export interface BacaanKenalan {
  readonly dokumen: readonly Dokumen[];
  readonly ruang: readonly RuangKenalan[];
  readonly bergeser: HasilTemu["bergeser"];
  /** Staff said that nothing on the sheet is of the LKj. */
  readonly bukanLkj: boolean;
}

function pasti(bacaan: BacaanTabel, { kolom }: TempatKenalan): BacaanTabel {
  const bukti = new Map(kolom.map((k) => [k.column, k.bukti]));
  return {
    ...bacaan,
    keyakinan: "pasti",
    keraguan: [],
    kolom: bacaan.kolom.map((k) => ({ ...k, keyakinan: "pasti", bukti: bukti.get(k.column) ?? [] })),
  };
}

const peranTw = (peran: PeranDikenalkan): 1 | 2 | 3 | 4 | null => {
  const tw = /^monev-tw-([1-4])$/.exec(peran)?.[1];
  return tw === undefined ? null : (Number(tw) as 1 | 2 | 3 | 4);
};

/** A copy of a quarter's sheet says itself of which quarter it is; elsewhere the role as it was taught stands. */
function peranDiSini(
  peran: PeranDikenalkan,
  dikenal: TabelDikenal,
): { peran: PeranDikenalkan; tw: TabelDikenal["tw"] } {
  const diajarkan = peranTw(peran);
  if (diajarkan === null) return { peran, tw: null };
  const tw = dikenal.tw ?? diajarkan;
  return { peran: `monev-tw-${tw}`, tw };
}

function bacaSatu(
  grid: Grid,
  tempat: TempatKenalan,
  peran: PeranDikenalkan,
  sebelumnya: TempatKenalan | undefined,
  batasBawah: number,
): { readonly dokumen: Dokumen; readonly ruang: RuangKenalan } {
  const { pita } = tempat;
  const kolom = urutkanKolom(tempat.kolom);
  const tabel = tabelBerjudul(grid, pita, kolom, sebelumnya?.pita, batasBawah);
  const dikenal = kenaliSatu(tabel, grid.sheet, []);
  const ruang = { top: pita.top, bottom: Math.max(pita.bottom, tabel.baris.at(-1) ?? 0) };
  if (isPeranEvaluasi(peran)) {
    const evaluasi = bacaEvaluasiDikenalkan(tempat, peran, dikenal);
    const bacaan = evaluasi.asal.bacaan && pasti(evaluasi.asal.bacaan, tempat);
    return { dokumen: { ...evaluasi, asal: { ...evaluasi.asal, bacaan } }, ruang };
  }
  const { peran: diSini, tw } = peranDiSini(peran, dikenal);
  const diajarkan = { ...dikenal, tw, bacaan: pasti(dikenal.bacaan, tempat) };
  const dokumen = bacaSebagai(layoutDari(peran, diajarkan), diajarkan, {
    peran: diSini,
    nilai: 1,
    alasan: tempat.menurut,
  });
  return { dokumen, ruang };
}

/** The tables of a sheet that staff taught, by their headers: before any guess, and instead of it. */
export function bacaDikenalkan(grid: Grid, daftar: readonly Kenalan[]): BacaanKenalan {
  const { cocok, bergeser } = temukanTerkenal(grid, daftar);
  const dokumen: Dokumen[] = [];
  const ruang: RuangKenalan[] = bergeser ? [bergeser.pita] : [];
  const lain = cocok.length === 0 ? [] : temukanJudul(grid);
  for (const [i, tempat] of cocok.entries()) {
    const { peran } = tempat.kenalan;
    if (peran === BUKAN_LKJ) return { dokumen: [], ruang: [], bergeser: null, bukanLkj: true };
    const diBawah = [...cocok.slice(i + 1), ...lain.map((pita) => ({ pita }))].map(({ pita }) => pita.top);
    const batas = Math.min(grid.bottom + 1, ...diBawah.filter((top) => top > tempat.pita.bottom));
    const satu = bacaSatu(grid, tempat, peran, cocok[i - 1], batas - 1);
    ruang.push(satu.ruang);
    if (satu.dokumen.bentuk === "teks" || satu.dokumen.baris.length > 0) dokumen.push(satu.dokumen);
  }
  return { dokumen, ruang, bergeser, bukanLkj: false };
}
