import type { Dokumen, DokumenAnggaran, DokumenIndikator } from "./dokumen";

/** The tables of one role as one list of rows; `asal` is the first one's. Null where there is none. */
export function satukanIndikator(dokumen: readonly DokumenIndikator[]): DokumenIndikator | null {
  const [pertama, ...sisa] = dokumen;
  if (!pertama || sisa.length === 0) return pertama ?? null;
  const awal = mulai(dokumen);
  return {
    ...pertama,
    baris: dokumen.flatMap((d) => d.baris),
    rerata: dokumen.flatMap((d) => d.rerata ?? []),
    bawahan: dokumen.flatMap((d, i) =>
      d.bawahan.map((b) => ({ ...b, induk: b.induk < 0 ? b.induk : b.induk + (awal[i] ?? 0) })),
    ),
  };
}

/** As {@link satukanIndikator}, for budgets; each total keeps adding up its own table's rows. */
export function satukanAnggaran(dokumen: readonly DokumenAnggaran[]): DokumenAnggaran | null {
  const [pertama, ...sisa] = dokumen;
  if (!pertama || sisa.length === 0) return pertama ?? null;
  const awal = mulai(dokumen);
  return {
    ...pertama,
    baris: dokumen.flatMap((d) => d.baris),
    total: dokumen.flatMap((d, i) => d.total.map((t) => ({ ...t, bagian: t.bagian.map((ke) => ke + (awal[i] ?? 0)) }))),
  };
}

/** The index of each document's first row in the joined list. */
function mulai(dokumen: readonly Dokumen[]): number[] {
  let banyak = 0;
  return dokumen.map(({ baris }) => {
    const awal = banyak;
    banyak += baris.length;
    return awal;
  });
}
