import { kunciNama } from "../teks/nama-indikator";
import type { BarisIndikator, Dokumen, DokumenIndikator, Peran } from "./dokumen";
import type { TeksBersumber } from "./sumber";

export type TingkatKaskade = "sasaran" | "program" | "kegiatan";

/** One indikator of a cascade with what hangs below it. */
export interface SimpulKaskade {
  readonly tingkat: TingkatKaskade;
  readonly baris: BarisIndikator;
  readonly bawah: readonly SimpulKaskade[];
}

/** A sasaran, program or kegiatan with all its indikator, and what hangs below any of them. */
export interface CabangKaskade {
  readonly tingkat: TingkatKaskade;
  /** null where its sheet gives no name beside the indikator. */
  readonly nama: TeksBersumber | null;
  readonly indikator: readonly BarisIndikator[];
  readonly bawah: readonly CabangKaskade[];
}

const daun = (tingkat: TingkatKaskade, baris: BarisIndikator): SimpulKaskade => ({ tingkat, baris, bawah: [] });

type Bawahan = Pick<DokumenIndikator["bawahan"][number], "tingkat" | "baris">;

/** Kegiatan hang below the last program that stands no lower than they do; without a program they stand for themselves. */
function susunProgram(milik: readonly Bawahan[]): SimpulKaskade[] {
  const di = (tingkat: TingkatKaskade) => milik.filter((b) => b.tingkat === tingkat).map((b) => b.baris);
  const [program, kegiatan] = [di("program"), di("kegiatan")];
  if (program.length === 0) return kegiatan.map((k) => daun("kegiatan", k));
  const induk = (k: BarisIndikator) =>
    program.findLast((p) => p.indikator.sel.row <= k.indikator.sel.row) ?? program[0];
  return program.map((p) => ({
    tingkat: "program",
    baris: p,
    bawah: kegiatan.filter((k) => induk(k) === p).map((k) => daun("kegiatan", k)),
  }));
}

/** Sasaran with program and kegiatan below them; what stands under no sasaran comes first, by itself. */
export function pohonKaskade({ baris, bawahan }: Pick<DokumenIndikator, "baris" | "bawahan">): SimpulKaskade[] {
  const milik = (induk: number) => susunProgram(bawahan.filter((x) => x.induk === induk));
  return [...milik(-1), ...baris.map((b, i): SimpulKaskade => ({ tingkat: "sasaran", baris: b, bawah: milik(i) }))];
}

/** The same tree by names: rows in turn that name the same sasaran, program or kegiatan are one branch. */
export function cabangKaskade(simpul: readonly SimpulKaskade[]): CabangKaskade[] {
  const kelompok: SimpulKaskade[][] = [];
  const kunci = ({ tingkat, baris }: SimpulKaskade) => `${tingkat} ${kunciNama(baris.sasaran?.teks ?? "")}`;
  for (const satu of simpul) {
    const terakhir = kelompok.at(-1);
    if (terakhir?.[0] && kunci(terakhir[0]) === kunci(satu)) terakhir.push(satu);
    else kelompok.push([satu]);
  }
  return kelompok.flatMap((isi) =>
    isi[0]
      ? {
          tingkat: isi[0].tingkat,
          nama: isi[0].baris.sasaran,
          indikator: isi.map(({ baris }) => baris),
          bawah: cabangKaskade(isi.flatMap(({ bawah }) => bawah)),
        }
      : [],
  );
}

/** What was measured over the year before what was monitored, the latest quarter first, before what was only promised. */
const URUTAN: readonly Peran[] = [
  "pengukuran",
  "monev-tahunan",
  "monev-tw-4",
  "monev-tw-3",
  "monev-tw-2",
  "monev-tw-1",
  "pk-perubahan",
  "pk",
  "rencana-aksi",
  "renstra",
];

/** The document whose program or kegiatan stand below its sasaran; null where the workbook has no cascade. */
export function dokumenKaskade(dokumen: readonly Dokumen[]): DokumenIndikator | null {
  const berjenjang = dokumen.flatMap((d) =>
    d.bentuk === "indikator" && d.bawahan.some(({ tingkat }) => tingkat !== "tujuan") ? [d] : [],
  );
  return URUTAN.flatMap((peran) => berjenjang.find((d) => d.asal.peran === peran) ?? [])[0] ?? berjenjang[0] ?? null;
}
