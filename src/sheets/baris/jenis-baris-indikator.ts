import { ingatObjek } from "../../domain/alur/ingat";
import { bacaJenis, type JenisIndikator } from "../../domain/capaian/capaian";
import { jenisDiKeterangan } from "../../domain/capaian/jenis-indikator";
import type { Konsep } from "../judul-kolom";
import { bukanTujuan } from "../kolom/milik-tujuan";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import type { Tabel } from "../temukan-tabel";
import type { NamaBaris } from "./rupa-baris";

const BERKETERANGAN: ReadonlySet<Konsep> = new Set(["keterangan", "penjelasan", "formula", "satuan"]);
const KURUNG_AKHIR = /[([]([^()[\]]{5,60})[)\]]$/;
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
  { tanda, nama }: Pick<NamaBaris, "tanda" | "nama">,
): JenisIndikator | null {
  const tegas = (tanda && bacaJenis(tanda.teks)) ?? jenisDiKeterangan(kurungAkhir(nama?.teks ?? ""));
  if (tegas) return tegas;
  for (const kolom of kolomKeterangan(d.tabel)) {
    const jenis = jenisDiKeterangan(pembaca.teks(row, kolom)?.teks ?? "");
    if (jenis) return jenis;
  }
  return null;
}

/** What stands in the bracket that a name ends with; most have none. */
const kurungAkhir = (nama: string): string =>
  nama.endsWith(")") || nama.endsWith("]") ? (KURUNG_AKHIR.exec(nama)?.[1] ?? "") : "";
