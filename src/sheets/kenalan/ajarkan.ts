import { judulKenalan } from "../../domain/kenalan/judul-kenalan";
import { kekuranganKenalan } from "../../domain/kenalan/kekurangan";
import {
  KOLOM_TERBANYAK,
  waktuTetap,
  type Kenalan,
  type KolomKenalan,
  type WaktuKenalan,
} from "../../domain/kenalan/kenalan";
import { BUKAN_LKJ, isPeranEvaluasi, type JawabanPeran } from "../../domain/kenalan/peran-kenalan";
import { kunciUkuran, ukuranDiajarkan } from "../../domain/kenalan/ukuran-evaluasi";
import type { ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import { gridLembar } from "../bulan-bertanggal";
import { artikanKolom } from "../kolom/arti-kolom";
import { jejakJudul } from "../kolom/jejak-judul";
import { hurufKolom } from "../rumus-sel";
import type { SheetSnapshot } from "../snapshot";
import type { Kolom } from "../temukan-tabel";
import { penentuAjaran, waktuEvaluasi } from "./kolom-dikenalkan";
import { pitaBaris, temukanKenalan } from "./temukan-kenalan";

/** What staff say of one column, by its place on the sheet (from 0). */
export interface KolomDiajarkan {
  readonly column: number;
  readonly arti: ArtiKenalan;
  readonly waktu: WaktuKenalan;
}

/** What staff say of a sheet; the rows of its header are counted from 0. */
export interface Ajaran {
  readonly lembar: string;
  readonly peran: JawabanPeran;
  readonly baris: readonly [atas: number, bawah: number];
  readonly kolom: readonly KolomDiajarkan[];
}

export type HasilAjaran =
  { readonly ok: true; readonly kenalan: Kenalan } | { readonly ok: false; readonly pesan: string };

const tolak = (pesan: string): HasilAjaran => ({ ok: false, pesan });

/** What the header says itself need not be fixed: then the next quarter's copy is read right, too. */
function waktuRingkas(waktu: WaktuKenalan, { penentu }: Kolom): WaktuKenalan {
  const tetap = waktuTetap(waktu);
  return tetap?.tw === penentu.tw && tetap.tahun === penentu.tahun ? "judul" : waktu;
}

/** Makes a kenalan of what staff say of a sheet, or says in one sentence why that can't be meant. */
export function ajarkan(sheet: SheetSnapshot, ajaran: Ajaran): HasilAjaran {
  const grid = gridLembar(sheet);
  const [atas, bawah] = ajaran.baris;
  const di = `lembar ${sheet.name} di baris ${atas === bawah ? atas + 1 : `${atas + 1}–${bawah + 1}`}`;
  const pita = pitaBaris(grid, atas, bawah);
  if (!pita) return tolak(`Tidak ada judul kolom pada ${di}.`);
  const jejak = jejakJudul(grid, pita);
  if (jejak.length > KOLOM_TERBANYAK) return tolak(`Lebih dari ${KOLOM_TERBANYAK} kolom berjudul pada ${di}.`);
  const asing = ajaran.kolom.find(({ column }) => !jejak.some((j) => j.column === column));
  if (asing) return tolak(`Kolom ${hurufKolom(asing.column)} tidak berjudul pada ${di}.`);
  const ganda = ajaran.kolom.find((k, i) => ajaran.kolom.findIndex((lain) => lain.column === k.column) !== i);
  if (ganda) return tolak(`Kolom ${hurufKolom(ganda.column)} diberi arti dua kali.`);
  const kolom = artikanKolom(jejak);
  const kenalan: Kenalan = {
    peran: ajaran.peran,
    barisJudul: bawah - atas + 1,
    lembar: sheet.name,
    kolom: jejak.map((j, i) => {
      const milik = ajaran.kolom.find((k) => k.column === j.column);
      const terbaca = kolom[i];
      const waktu = milik && terbaca ? waktuRingkas(milik.waktu, terbaca) : "judul";
      return { judul: judulKenalan(j.teks), arti: milik?.arti ?? null, waktu };
    }),
  };
  const kurang = kekuranganKenalan(kenalan) ?? bentrok(kenalan, kolom);
  if (kurang !== null) return tolak(`Lembar ${sheet.name} belum dapat dikenalkan: ${kurang}.`);
  const ada = temukanKenalan(grid, [kenalan]).cocok.some((t) => t.pita.top === atas);
  return ada ? { ok: true, kenalan } : tolak(`Judul kolom pada ${di} tidak dapat dibedakan satu dari yang lain.`);
}

/** Two columns of one meaning that say the same quarter and year, or none: which counts can't be told. */
function bentrok({ peran, kolom }: Kenalan, asli: readonly Kolom[]): string | null {
  if (peran === BUKAN_LKJ) return null;
  const terlihat = new Set<string>();
  for (const [i, satu] of kolom.entries()) {
    const kini = asli[i];
    if (satu.arti === null || !kini) continue;
    const kunci = kunciKolom(satu, kini, peran);
    if (terlihat.has(kunci)) return `dua kolom diberi arti ${satu.arti} tanpa triwulan atau tahun yang membedakannya`;
    terlihat.add(kunci);
  }
  return null;
}

function kunciKolom(satu: KolomKenalan, kini: Kolom, peran: JawabanPeran): string {
  const ukuran = isPeranEvaluasi(peran) ? ukuranDiajarkan(satu, peran, waktuEvaluasi(kini)) : null;
  if (ukuran) return kunciUkuran(ukuran);
  const { tw, tahun, bulan } = penentuAjaran(satu, peran, kini.penentu);
  return `${satu.arti ?? ""} ${tw ?? `bulan ${bulan ?? ""}`} ${tahun ?? ""}`;
}
