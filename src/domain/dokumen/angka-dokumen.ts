import { ingatObjek } from "../alur/ingat";
import { angkaTeks } from "./angka-teks";
import type { BarisIndikator, Dokumen, DokumenIndikator, DokumenTeks, Peran } from "./dokumen";
import { nomorSel } from "./himpunan-sel";
import type { AngkaBersumber, TeksBersumber } from "./sumber";

type Catat = (angka: AngkaBersumber | null) => void;

function catatBaris(baris: BarisIndikator, catat: Catat): void {
  catat(baris.baseline);
  catat(baris.target);
  catat(baris.targetAkhir);
  catat(baris.realisasi);
  if (baris.lalu) {
    catat(baris.lalu.target);
    catat(baris.lalu.realisasi);
  }
  for (const { target, realisasi } of baris.riwayat.values()) {
    catat(target);
    catat(realisasi);
  }
  baris.targetTahun.forEach(catat);
  baris.targetTw.forEach(catat);
  baris.realisasiTw.forEach(catat);
  for (const { target, realisasi } of baris.ukuran) {
    catat(target);
    catat(realisasi);
  }
}

/** Every figure of a row. */
export function angkaBaris(baris: BarisIndikator): AngkaBersumber[] {
  const semua: AngkaBersumber[] = [];
  catatBaris(baris, (satu) => satu && semua.push(satu));
  return semua;
}

/** The rows of a document, those of a cascade's program and kegiatan last. */
export function barisDokumen({ baris, bawahan }: DokumenIndikator): readonly BarisIndikator[] {
  return bawahan.length === 0 ? baris : [...baris, ...bawahan.map((b) => b.baris)];
}

/** Which columns of a table that is read as texts hold figures: from which one, and those in rupiah. */
const KOLOM_ANGKA: Partial<Record<Peran, { readonly dari: number; readonly rupiah: readonly number[] }>> = {
  pegawai: { dari: 2, rupiah: [] },
  "sarana-prasarana": { dari: 2, rupiah: [3] },
};

function angkaTabelTeks({ asal, baris }: DokumenTeks): (AngkaBersumber | null)[] {
  const kolom = KOLOM_ANGKA[asal.peran];
  if (!kolom) return [];
  const { dari, rupiah } = kolom;
  return baris.flatMap((b) => b.kolom.slice(dari).map((satu, i) => angkaTeks(satu, rupiah.includes(dari + i))));
}

function lainnya(dokumen: Exclude<Dokumen, DokumenIndikator>): (AngkaBersumber | null)[] {
  switch (dokumen.bentuk) {
    case "anggaran":
      return [
        ...dokumen.baris.flatMap((b) => [b.pagu, b.realisasi, ...b.kinerja.flatMap((u) => [u.target, u.realisasi])]),
        ...dokumen.total.flatMap((t) => [t.pagu, t.realisasi]),
        ...(dokumen.triwulan ?? []).flatMap((t) => [...t.baris, ...t.total].map((b) => b.realisasi)),
      ];
    case "program":
      return dokumen.baris.flatMap((b) => [b.sebelum, b.sesudah]);
    case "anggaran-tahunan":
      return dokumen.baris.flatMap((b) => b.belanja.map((x) => x.nilai));
    case "evaluasi": {
      const hasil = new Set(dokumen.kolom.flatMap((k) => (k.rumus === null ? [] : [k.column])));
      return dokumen.baris.flatMap((b) =>
        [...b.isi].flatMap(([column, isi]) => (hasil.has(column) && isi.angka.jenis === "kosong" ? [] : [isi])),
      );
    }
    case "teks":
      return angkaTabelTeks(dokumen);
  }
}

interface IsiDokumen {
  readonly angka: readonly AngkaBersumber[];
  readonly adaTakTerbaca: boolean;
}

/** Several rules ask for the figures of each document. */
const isiDokumen = ingatObjek((dokumen: Dokumen): IsiDokumen => {
  const perSel = new Map<number, AngkaBersumber>();
  let adaTakTerbaca = false;
  const catat: Catat = (satu) => {
    if (!satu) return;
    adaTakTerbaca ||= satu.angka.jenis === "tak-terbaca";
    perSel.set(nomorSel(satu.sel.row, satu.sel.column), satu);
  };
  if (dokumen.bentuk === "indikator") for (const baris of barisDokumen(dokumen)) catatBaris(baris, catat);
  else lainnya(dokumen).forEach(catat);
  return { angka: [...perSel.values()], adaTakTerbaca };
});

/** Every figure of a document, each cell once. */
export const angkaDokumen = (dokumen: Dokumen): readonly AngkaBersumber[] => isiDokumen(dokumen).angka;

/** Whether any of its figures can't be read; of most documents none. */
export const adaTakTerbaca = (dokumen: Dokumen): boolean => isiDokumen(dokumen).adaTakTerbaca;

/** The names by which a document's rows are known: indikator, program, sasaran of a budget row. */
export function namaDokumen(dokumen: Dokumen): TeksBersumber[] {
  switch (dokumen.bentuk) {
    case "indikator":
      return barisDokumen(dokumen).map((b) => b.indikator);
    case "anggaran":
      return dokumen.baris.flatMap((b) => [b.sasaran, b.indikator, b.program].filter((t) => t !== null));
    case "program":
      return dokumen.baris.map((b) => b.nama);
    case "evaluasi":
      return dokumen.baris.flatMap((b) => [b.nama, b.indikator].filter((t) => t !== null));
    case "anggaran-tahunan":
    case "teks":
      return [];
  }
}
