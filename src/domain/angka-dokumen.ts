import type { BarisIndikator, Dokumen } from "./dokumen";
import type { AngkaBersumber, TeksBersumber } from "./sumber";

function angkaBaris(baris: BarisIndikator): (AngkaBersumber | null)[] {
  return [
    baris.baseline,
    baris.target,
    baris.targetAkhir,
    baris.realisasi,
    baris.lalu?.target ?? null,
    baris.lalu?.realisasi ?? null,
    ...baris.targetTahun.values(),
    ...baris.targetTw.values(),
    ...baris.realisasiTw.values(),
    ...baris.ukuran.flatMap((u) => [u.target, u.realisasi]),
  ];
}

function semua(dokumen: Dokumen): (AngkaBersumber | null)[] {
  switch (dokumen.bentuk) {
    case "indikator":
      return [...dokumen.baris, ...dokumen.bawahan.map((b) => b.baris)].flatMap(angkaBaris);
    case "anggaran":
      return [
        ...dokumen.baris.flatMap((b) => [b.pagu, b.realisasi, ...b.kinerja.flatMap((u) => [u.target, u.realisasi])]),
        ...dokumen.total.flatMap((t) => [t.pagu, t.realisasi]),
      ];
    case "program":
      return dokumen.baris.flatMap((b) => [b.sebelum, b.sesudah]);
    case "anggaran-tahunan":
      return dokumen.baris.flatMap((b) => b.belanja.map((x) => x.nilai));
    case "teks":
      return [];
  }
}

const ingatan = new WeakMap<Dokumen, readonly AngkaBersumber[]>();

/** Every figure of a document, each cell once. */
export function angkaDokumen(dokumen: Dokumen): readonly AngkaBersumber[] {
  const ada = ingatan.get(dokumen);
  if (ada) return ada;
  const perSel = new Map<string, AngkaBersumber>();
  for (const satu of semua(dokumen)) if (satu) perSel.set(`${satu.sel.row},${satu.sel.column}`, satu);
  const hasil = [...perSel.values()];
  ingatan.set(dokumen, hasil);
  return hasil;
}

/** The names by which a document's rows are known: indikator, program, sasaran of a budget row. */
export function namaDokumen(dokumen: Dokumen): TeksBersumber[] {
  switch (dokumen.bentuk) {
    case "indikator":
      return [...dokumen.baris, ...dokumen.bawahan.map((b) => b.baris)].map((b) => b.indikator);
    case "anggaran":
      return dokumen.baris.flatMap((b) => [b.sasaran, b.indikator, b.program].filter((t) => t !== null));
    case "program":
      return dokumen.baris.map((b) => b.nama);
    case "anggaran-tahunan":
    case "teks":
      return [];
  }
}
