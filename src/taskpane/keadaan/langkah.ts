import type { Plan } from "../../app/kata/kata-rencana";
import type { Penerimaan } from "../../app/kata/kata-temuan";
import type { Ubahan } from "../../app/setelan/ubahan-setelan";
import type { UrungTabel } from "../../app/urungkan-tabel";

/** What was kept in the workbook: an answer, what was taught, or other settings. */
export type ApaDisimpan =
  "sama" | "berbeda" | "pola" | "jenis" | "skala" | "lembar" | "tahun" | "tarik" | "kenalan" | "pengaturan";

/** What was done, with all that taking it back needs. */
export type Tindakan =
  | { readonly jenis: "hitung"; readonly plan: Plan }
  /** Tables, or a blank sheet for one. */
  | { readonly jenis: "tabel" | "isian"; readonly urung: UrungTabel }
  | { readonly jenis: "pengaturan"; readonly apa: ApaDisimpan; readonly ubahan: Ubahan }
  /** `lama`: for which reason each was accepted before; null where it was open. */
  | { readonly jenis: "penerimaan"; readonly lama: readonly Penerimaan[] };

/** One thing that was done and can be taken back; the one before it can be once it is. */
export type Langkah = Tindakan & { readonly sebelum: Langkah | null };

/** The name of a step, as the label of Urungkan says it. */
export type NamaLangkah = Exclude<Langkah["jenis"], "pengaturan"> | "penerimaanBanyak" | ApaDisimpan;

export function namaLangkah(langkah: Langkah): NamaLangkah {
  if (langkah.jenis === "penerimaan" && langkah.lama.length > 1) return "penerimaanBanyak";
  return langkah.jenis === "pengaturan" ? langkah.apa : langkah.jenis;
}
