import type { BarisIndikator, Dokumen, DokumenIndikator } from "./dokumen";
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
      return [];
  }
}

const ingatan = new WeakMap<Dokumen, readonly AngkaBersumber[]>();

/** Every figure of a document, each cell once. */
export function angkaDokumen(dokumen: Dokumen): readonly AngkaBersumber[] {
  const ada = ingatan.get(dokumen);
  if (ada) return ada;
  const perSel = new Map<number, AngkaBersumber>();
  const catat: Catat = (satu) => {
    if (satu) perSel.set(nomorSel(satu.sel.row, satu.sel.column), satu);
  };
  if (dokumen.bentuk === "indikator") for (const baris of barisDokumen(dokumen)) catatBaris(baris, catat);
  else lainnya(dokumen).forEach(catat);
  const hasil = [...perSel.values()];
  ingatan.set(dokumen, hasil);
  return hasil;
}

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
