import { isGrafikTabel, type Grafik, type GrafikAda, type TulisanGrafik } from "./rencana-grafik";

const sama = (a: Grafik, b: Grafik): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What has to happen to the charts of one sheet. A chart that is there as it was last written is left as it is, with
 * whatever staff made of its looks; a chart that is gone is made again; one of ours that the table has no more goes.
 */
export function bedaGrafik(
  nomor: string,
  wanted: readonly Grafik[],
  tersimpan: readonly Grafik[],
  buku: readonly GrafikAda[],
): TulisanGrafik[] {
  const ada = (nama: string): string[] => buku.filter((g) => g.nama === nama).map((g) => g.id);
  const lama = (nama: string): Grafik | null =>
    ada(nama).length === 0 ? null : (tersimpan.find((g) => g.nama === nama) ?? null);
  const tulisan = wanted.flatMap((after): TulisanGrafik[] => {
    const { nama } = after;
    const before = lama(nama);
    return before && sama(before, after) ? [] : [{ nama, ada: ada(nama), before, after }];
  });
  const sisa = [...new Set(buku.map(({ nama }) => nama))].filter(
    (nama) => isGrafikTabel(nama, nomor) && !wanted.some((after) => after.nama === nama),
  );
  return [...tulisan, ...sisa.map((nama) => ({ nama, ada: ada(nama), before: lama(nama), after: null }))];
}
