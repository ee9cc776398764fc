import { ingatObjek } from "../../domain/alur/ingat";
import type { Angka } from "../../domain/angka/angka";
import { KOSONG } from "../../domain/angka/isi";
import { simpulkanPola } from "../../domain/capaian/simpulkan-pola";
import type { Pola, Tw } from "../../domain/capaian/triwulan";
import { KATA_SAMPAI } from "../../domain/teks/kata-sampai";
import type { TabelDikenal } from "../layout";
import { ratakan } from "../rata-teks";
import type { Isian } from "./isian-ukuran";
import { kelompokKinerja } from "./peran-kelompok";

/** Words of a Pola column; anything else leaves the pattern to be inferred. */
export function bacaPola(teks: string): Pola | null {
  const t = ratakan(teks);
  if (/non ?-? ?kumulatif|tidak (a?)kumulatif|non ?-? ?akumul|jumlah|penjumlahan/.test(t)) return "jumlah";
  if (/kumulatif|akumul/.test(t)) return "kumulatif";
  if (/posisi|nilai akhir|terakhir/.test(t)) return "posisi";
  if (/rilis|tahunan/.test(t)) return "rilis";
  return null;
}

const kelompokSampai = ingatObjek((d: TabelDikenal) =>
  kelompokKinerja(d).filter((k) => k.realisasi && k.penentu.sampaiDengan),
);

const SAMPAI_WAKTU = new RegExp(`(?:^|[^\\p{L}])(?:${KATA_SAMPAI})(?! ?(?:tahun )?20\\d\\d)`, "u");

/** What a title says by which a quarter's figures count from January on: "s.d. Triwulan III", "Januari s.d. Juni". */
const polaJudul = ingatObjek(({ tw, judulWaktu }: TabelDikenal): Pola | null =>
  tw !== null && tw > 1 && SAMPAI_WAKTU.test(judulWaktu) ? "kumulatif" : null,
);

/**
 * "Realisasi s/d TW III" holds the total so far, whatever the other sheets do, and so does a sheet titled so. Targets under
 * the same headings that only together make the year refute these words.
 */
export function polaSampaiDengan(d: TabelDikenal, { target, targetTw }: Isian): Pola | null {
  const sampai = kelompokSampai(d);
  if (sampai.length === 0) return polaJudul(d);
  if (target === null || !sampai.every((k) => k.target?.penentu.sampaiDengan === true)) return "kumulatif";
  const milik = (tw: Tw): Angka => targetTw?.get(tw)?.angka ?? KOSONG;
  const { pola, yakin } = simpulkanPola([milik(1), milik(2), milik(3), milik(4)], target.angka);
  return pola === "jumlah" && yakin ? null : "kumulatif";
}
