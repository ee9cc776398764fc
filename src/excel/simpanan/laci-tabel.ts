import type { GrafikTersimpan } from "../../plan/grafik/rencana-grafik";
import type { CatatanTabel } from "../../plan/lembar/catatan-lembar";
import { bacaCatatan, isiCatatan } from "./catatan-tersimpan";
import { bacaGrafikTersimpan } from "./grafik-tersimpan";
import type { Laci } from "./laci";

/** What was last written of the tables and charts, to tell staff's edits from ours. */
export interface TabelTersimpan {
  readonly catatan: CatatanTabel;
  readonly grafik: GrafikTersimpan;
}

export const LACI_TABEL: Laci<TabelTersimpan> = {
  namespace: "urn:capaian:tabel",
  versi: 1,
  naik: [],
  bawaan: { catatan: {}, grafik: {} },
  baca: ({ catatan, grafik }) => ({ catatan: bacaCatatan(catatan), grafik: bacaGrafikTersimpan(grafik) }),
  tulis: ({ catatan, grafik }) => ({ catatan: isiCatatan(catatan), grafik }),
  lama: ["capaian.tabel", "capaian.grafik"],
  dariLama: ([catatan = {}, grafik = {}]) => ({ catatan, grafik }),
};
