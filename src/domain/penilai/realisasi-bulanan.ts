import type { Angka } from "../angka/angka";
import { KOSONG } from "../angka/isi";
import type { BarisIndikator } from "../dokumen/dokumen";
import type { AngkaBersumber } from "../dokumen/sumber";
import type { IndikatorPadan } from "../laporan/padanan";
import type { Penjumlahan } from "./dapat-dijumlah";
import type { RealisasiTahunan } from "./realisasi-indikator";
import { setahunBulanan } from "./setahun-bulanan";

const DUA_BELAS = 12;

type Bulan = readonly [target: AngkaBersumber | null, realisasi: AngkaBersumber | null];

/** Target and realisasi of the twelve months of a row, in order; null for any other set of months. */
function duaBelasBulan({ ukuran }: BarisIndikator): readonly Bulan[] | null {
  const bulan = new Map<number, Bulan>();
  for (const { makna, target, realisasi } of ukuran)
    if (makna.jenis === "bulan") bulan.set(makna.bulan, [target, realisasi]);
  const urut = Array.from({ length: DUA_BELAS }, (_, i) => bulan.get(i + 1));
  const lengkap = urut.flatMap((satu) => (satu ? [satu] : []));
  return bulan.size === DUA_BELAS && lengkap.length === DUA_BELAS ? lengkap : null;
}

const angka = (satu: AngkaBersumber | null): Angka => satu?.angka ?? KOSONG;

/**
 * The year's realisasi by the months of a sheet that has no figure of the year, where the target that binds (it may stand in
 * the PK alone) proves how they make it: `setahunBulanan`. Null where it doesn't.
 */
export function realisasiBulanan(
  { sebutan }: IndikatorPadan,
  tahunan: Angka,
  penjumlahan: Penjumlahan,
): RealisasiTahunan | null {
  for (const { baris, dokumen } of sebutan) {
    const bulan = duaBelasBulan(baris);
    if (!bulan) continue;
    const setahun = setahunBulanan(
      bulan.map(([, realisasi]) => angka(realisasi)),
      tahunan,
      penjumlahan,
      bulan.map(([target]) => angka(target)),
    );
    if (setahun.angka.jenis !== "angka") continue;
    const sel = setahun.bulan.flatMap((i) => bulan[i]?.[1]?.sel ?? []);
    return { angka: setahun.angka, sel, dari: dokumen.asal.peran, sampaiTw: null };
  }
  return null;
}
