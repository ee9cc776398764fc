import { keBilangan } from "../../domain/angka/desimal";
import { adaIsi } from "../../domain/angka/isi";
import type { BarisBerjenjang } from "../../domain/anggaran/petunjuk-tingkat";
import { susunTabel, type Lapis, type SusunanTotal, type TotalTabel } from "../../domain/anggaran/susun-total";
import { totalTersirat } from "../../domain/anggaran/total-tersirat";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { isBerhuruf } from "../jenis-baris";
import type { TabelDikenal } from "../layout";
import { isNamaBagian } from "../kolom/bagian-uang";
import { dalamRupiah } from "../kolom/skala-rupiah";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../temukan-tabel";
import { ratakan } from "../rata-teks";
import { PembacaBaris } from "./pembaca-baris";
import { nomorUrut } from "./petunjuk-baris";
import { tanpaLabelSasaran } from "./label-sasaran";
import { isJumlahBagian } from "./label-baris";
import { awalBlok, isBersumber, labelJumlahSamping, milikkanSumber, type BarisBersumber } from "./baris-sumber";
import { rupaBaris } from "./rupa-baris";

/** A row of a table of amounts: who it is of, and its figures in the order of the columns that were asked for. */
export interface BarisUang {
  readonly row: number;
  /** The sasaran that stands in this row or above it. */
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber | null;
  readonly program: TeksBersumber | null;
  readonly kode: TeksBersumber | null;
  readonly angka: readonly (AngkaBersumber | null)[];
  readonly lapis: Lapis;
  /** Its level, 0 the highest. */
  readonly tingkat: number;
}

export interface TabelUang {
  readonly baris: readonly BarisUang[];
  readonly total: readonly {
    readonly row: number;
    readonly angka: BarisUang["angka"];
    readonly susunan: SusunanTotal;
  }[];
  /** Headings between the rows, without figures. */
  readonly judul: readonly TeksBersumber[];
}

/** Who a row of a budget is of. */
export const milikBaris = ({ sasaran, indikator, program, lapis }: BarisUang) =>
  ({ sasaran, indikator, program, lapis, kinerja: [] }) as const;

interface BarisMentah extends Omit<BarisUang, "lapis" | "tingkat">, Pick<BarisBersumber, "bersumber" | "sumber"> {
  readonly berjenjang: BarisBerjenjang;
  readonly label: string;
}

interface TotalMentah {
  readonly row: number;
  readonly angka: BarisUang["angka"];
  readonly tabel: TotalTabel;
}

const bilangan = (a: AngkaBersumber | null): number | null =>
  a?.angka.jenis === "angka" ? keBilangan(a.angka.nilai) : null;
const isTerisi = (a: AngkaBersumber | null): boolean => a !== null && adaIsi(a.angka);

function bacaMentah(
  d: TabelDikenal,
  pembaca: PembacaSel,
  kolomAngka: readonly (Kolom | null)[],
): { baris: BarisMentah[]; total: TotalMentah[]; judul: TeksBersumber[] } {
  const pembacaBaris = new PembacaBaris(d, pembaca, kolomAngka);
  const baris: BarisMentah[] = [];
  const total: TotalMentah[] = [];
  const judul: TeksBersumber[] = [];
  let sasaran: TeksBersumber | null = null;
  for (const row of d.tabel.baris) {
    const angka = pembacaBaris.angka(row).map((satu) => dalamRupiah(satu, d.skalaRupiah));
    const berangka = angka.some(isTerisi);
    const n = pembacaBaris.nama(row);
    const rupa = rupaBaris(n, pembacaBaris.berprogram ? "anggaran" : "indikator", berangka);
    const label = [n.nomor, n.kode, n.sasaran, n.nama].flatMap((t) => (t && isBerhuruf(t.teks) ? [t] : []))[0] ?? null;
    const samping = pembacaBaris.samping(row);
    const jumlahSamping = labelJumlahSamping(samping);
    const blok = rupa === "isi" && jumlahSamping ? awalBlok(baris, n.nama) : null;
    if (blok !== null)
      total.push({
        row,
        angka,
        tabel: {
          ...{ setelah: baris.length, nilai: angka.map(bilangan), label: ratakan(jumlahSamping?.teks ?? "") },
          ...{ sebagian: true, sejak: blok },
        },
      });
    else if (rupa === "jumlah" || rupa === "subjumlah")
      total.push({
        row,
        angka,
        tabel: {
          setelah: baris.length,
          nilai: angka.map(bilangan),
          label: ratakan(label?.teks ?? ""),
          sebagian: rupa === "subjumlah" || isJumlahBagian(label?.teks ?? ""),
        },
      });
    else if (rupa === "isi") {
      sasaran = n.sasaran ?? sasaran;
      const bernama = (n.sasaran ?? n.nama) !== null;
      if (!berangka && n.nama === null) {
        if (label) judul.push(label);
        continue;
      }
      const berjenjang = {
        petunjuk: pembacaBaris.petunjuk(row, n),
        urut: nomorUrut(n.nomor?.teks ?? null),
        bernama,
        nilai: angka.map(bilangan),
      };
      const program = pembacaBaris.program(row).teks;
      const indikator = pembaca.teks(row, d.kolom("indikator"));
      baris.push({
        row,
        sasaran: tanpaLabelSasaran(sasaran),
        indikator,
        program,
        kode: n.kode,
        angka,
        berjenjang,
        label: ratakan(label?.teks ?? ""),
        bersumber: baris.length > 0 && isBersumber(n, samping),
        sumber: samping[0]?.teks ?? (n.nama && isNamaBagian(n.nama.teks) ? n.nama.teks : null),
      });
    }
  }
  const milik = milikkanSumber(baris);
  return { baris: pembacaBaris.nomorBertingkat ? milik : milik.map(tanpaNomorBaris), total, judul };
}

const tanpaNomorBaris = (b: BarisMentah): BarisMentah => ({
  ...b,
  berjenjang: { ...b.berjenjang, petunjuk: { ...b.berjenjang.petunjuk, nomor: null } },
});

/** Moves a row that is the sum of all others to the totals, whatever its label. */
function pindahkanTotal(baris: BarisMentah[], total: TotalMentah[]): void {
  if (total.some((t) => t.tabel.setelah === baris.length || t.tabel.setelah === 0)) return;
  const ke = totalTersirat(baris.map((b) => b.berjenjang));
  const satu = ke === null ? undefined : baris[ke];
  if (ke === null || !satu) return;
  baris.splice(ke, 1);
  const geser = ke === 0 ? 1 : 0;
  const lama = total.map((t) => ({ ...t, tabel: { ...t.tabel, setelah: t.tabel.setelah - geser } }));
  const baru: TotalMentah = {
    row: satu.row,
    angka: satu.angka,
    tabel: { setelah: ke, nilai: satu.berjenjang.nilai, label: satu.label, sebagian: false },
  };
  total.splice(0, total.length, ...(ke === 0 ? [baru, ...lama] : [...lama, baru]));
}

/**
 * The rows of a table of amounts with their levels, and its totals with what they add up: one reading for every layout that
 * has amounts. `kolomAngka` null where the table lacks that column.
 */
export function bacaBarisUang(d: TabelDikenal, pembaca: PembacaSel, kolomAngka: readonly (Kolom | null)[]): TabelUang {
  const { baris, total, judul } = bacaMentah(d, pembaca, kolomAngka);
  pindahkanTotal(baris, total);
  const {
    jenjang,
    lapis,
    total: susunan,
  } = susunTabel(
    baris.map((b) => b.berjenjang),
    total.map((t) => t.tabel),
  );
  return {
    judul,
    baris: baris.map(({ row, sasaran, indikator, program, kode, angka }, i) => ({
      ...{ row, sasaran, indikator, program, kode, angka },
      lapis: lapis[i] ?? "ragu",
      tingkat: jenjang.tingkat[i] ?? 0,
    })),
    total: total.flatMap(({ row, angka }, i) => {
      const satu = susunan[i];
      return satu ? [{ row, angka, susunan: satu }] : [];
    }),
  };
}

/** Only the rows with a program; totals go on adding up the same ones. */
export function hanyaBerprogram({ baris, total, judul }: TabelUang): TabelUang {
  const tempat = new Map<number, number>();
  for (const [i, b] of baris.entries()) if (b.program !== null) tempat.set(i, tempat.size);
  return {
    judul,
    baris: baris.filter((b) => b.program !== null),
    total: total.map((t) => ({
      ...t,
      susunan: { ...t.susunan, bagian: t.susunan.bagian.flatMap((i) => tempat.get(i) ?? []) },
    })),
  };
}
