import type { DokumenEvaluasi, KolomEvaluasi, SisiEvaluasi } from "../../domain/dokumen/evaluasi";
import type { ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import type { PeranEvaluasi } from "../../domain/kenalan/peran-kenalan";
import { ukuranDiajarkan } from "../../domain/kenalan/ukuran-evaluasi";
import { bacaNomorKolom, type NomorKolom } from "../../domain/rumus/rumus-judul";
import { asalTabel } from "../susun-asal";
import { bacaBarisEvaluasi } from "../formulir/baca-evaluasi";
import { rumuskan, type KolomFormulir, type UkuranKolom } from "../formulir/kolom-formulir";
import { bacaanFormulir } from "../formulir/tabel-formulir";
import type { Grid } from "../grid";
import { tanpaTanda } from "../kolom/bersih-judul";
import { isBarisNomorKolom } from "../kolom/baris-nomor";
import { PENENTU_KOSONG } from "../kolom/penentu";
import type { TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import type { Tabel } from "../temukan-tabel";
import type { PitaJudul } from "../temu-judul";
import { rapikan } from "../rata-teks";
import type { TempatKenalan } from "./temukan-kenalan";
import { waktuEvaluasi } from "./kolom-dikenalkan";

/** What the row of column numbers, in the header or right below it, says of a column: in its own cell or a merged one. */
function nomorKolom(grid: Grid, { bottom, nomor }: PitaJudul, column: number): NomorKolom | null {
  const baris = nomor.at(-1) ?? (bottom < grid.bottom && isBarisNomorKolom(grid, bottom + 1) ? bottom + 1 : null);
  if (baris === null) return null;
  const { top, left } = grid.coveringArea(baris, column) ?? { top: baris, left: column };
  return bacaNomorKolom(tanpaTanda(rapikan(grid.value(top, left))));
}

/** Two columns of one number: then numbers tell nothing, and the meanings alone say what is divided. */
function tanpaNomorKembar(milik: readonly UkuranKolom[]): readonly UkuranKolom[] {
  const nomor = milik.flatMap((k) => k.nomor?.nomor ?? []);
  return new Set(nomor).size === nomor.length ? milik : milik.map((k) => ({ ...k, nomor: null }));
}

/** The figures of one side, in one order for every order in which staff may have put the columns. */
function kolomSisi(grid: Grid, tempat: TempatKenalan, peran: PeranEvaluasi, sisi: SisiEvaluasi): KolomEvaluasi[] {
  const { pita, asli, ajaran } = tempat;
  const milik = asli.flatMap((k, i): UkuranKolom[] => {
    const diajarkan = ajaran[i];
    const ukuran = diajarkan ? ukuranDiajarkan(diajarkan, peran, waktuEvaluasi(k)) : null;
    if (ukuran?.sisi !== sisi) return [];
    const { arti, tahun, terhadapRenstra } = ukuran;
    const judul = terhadapRenstra ? "renstra akhir" : "renja";
    return [{ column: k.column, nomor: nomorKolom(grid, pita, k.column), sisi, arti, tahun, judul }];
  });
  const urut = [...milik].sort((a, b) => (JSON.stringify(a.arti) < JSON.stringify(b.arti) ? -1 : 1));
  return rumuskan(tanpaNomorKembar(urut));
}

function kolomBerarti({ asli, ajaran }: TempatKenalan, arti: ArtiKenalan): number[] {
  return asli.flatMap((k, i) => (ajaran[i]?.arti === arti ? [k.column] : []));
}

/** An evaluation form as staff taught it: its figures by their answers, its formulas by its own column numbers or the regulation. */
export function bacaEvaluasiDikenalkan(
  tempat: TempatKenalan,
  peran: PeranEvaluasi,
  dikenal: TabelDikenal,
): DokumenEvaluasi {
  const { grid, baris: semuaBaris, pita } = dikenal.tabel;
  const ukuran = (["kinerja", "anggaran"] as const).flatMap((sisi) => kolomSisi(grid, tempat, peran, sisi));
  const formulir: KolomFormulir = {
    nama: [...kolomBerarti(tempat, "program"), ...kolomBerarti(tempat, "kegiatan")],
    indikator: kolomBerarti(tempat, "indikator")[0] ?? null,
    satuan: kolomBerarti(tempat, "satuan"),
    ukuran,
  };
  const polos = tempat.asli.map((k) => ({
    ...k,
    konsep: null,
    penentu: PENENTU_KOSONG,
    penentuSendiri: PENENTU_KOSONG,
  }));
  const tabel: Tabel = { ...dikenal.tabel, kolom: polos };
  const pembaca = new PembacaSel(tabel);
  const baris = bacaBarisEvaluasi(grid, semuaBaris, formulir, pembaca, new Map(polos.map((k) => [k.column, k])));
  const jejak = tempat.asli.map(({ column, teks, selTeks }) => ({ column, teks, sel: selTeks, nomor: null }));
  const terbaca = baris.map((b) => (b.indikator ?? b.nama)?.sel.row ?? pita.bottom);
  const bacaan = bacaanFormulir(tabel, jejak, formulir, terbaca);
  const asal = asalTabel(
    { ...dikenal, tabel, tw: null, judulTw: [], gabungan: false, skalaRupiah: 1, bacaan },
    { peran, nilai: 1, alasan: tempat.menurut },
    pembaca,
  );
  return { bentuk: "evaluasi", asal, kolom: ukuran, baris };
}
