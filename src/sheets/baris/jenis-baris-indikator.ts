import { ingatObjek } from "../../domain/alur/ingat";
import { bacaJenis, type JenisIndikator } from "../../domain/capaian/capaian";
import { jenisDiKeterangan } from "../../domain/capaian/jenis-indikator";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { Konsep } from "../judul-kolom";
import { bukanTujuan } from "../kolom/milik-tujuan";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import type { Tabel } from "../tabel";

const BERKETERANGAN: ReadonlySet<Konsep> = new Set(["keterangan", "penjelasan", "formula", "satuan"]);
const KURUNG_AKHIR = /[([]([^()[\]]{5,60})[)\]]\s*$/;
const kolomKeterangan = ingatObjek(({ kolom }: Tabel) =>
  bukanTujuan(kolom).filter((k) => k.konsep === null || BERKETERANGAN.has(k.konsep)),
);

/**
 * The jenis that a row tells: its jenis column, else a bracket behind its name, else a remark beside it, in a column of
 * remarks or one that means nothing to us ("semakin rendah semakin baik"); null where it tells none (baca.md §3).
 */
export function jenisBaris(
  d: TabelDikenal,
  pembaca: PembacaSel,
  row: number,
  indikator: TeksBersumber,
): JenisIndikator | null {
  const ditulis = pembaca.teks(row, d.kolom("jenis"));
  const tegas = (ditulis && bacaJenis(ditulis.teks)) ?? jenisDiKeterangan(KURUNG_AKHIR.exec(indikator.teks)?.[1] ?? "");
  if (tegas) return tegas;
  for (const kolom of kolomKeterangan(d.tabel)) {
    const jenis = jenisDiKeterangan(pembaca.teks(row, kolom)?.teks ?? "");
    if (jenis) return jenis;
  }
  return null;
}
