import type { BarisIndikator, Ukuran } from "../domain/dokumen/dokumen";

/** The nation's and the province's figures and the office's own beside them, whichever the sheet lists first. */
export function ukuranNasional({ ukuran }: Pick<BarisIndikator, "ukuran">): {
  readonly negara: Ukuran | undefined;
  readonly provinsi: Ukuran | undefined;
  readonly daerah: Ukuran | undefined;
} {
  return {
    negara: ukuran.find(({ makna }) => makna.jenis === "nasional" && makna.wilayah === undefined),
    provinsi: ukuran.find(({ makna }) => makna.jenis === "nasional" && makna.wilayah === "provinsi"),
    daerah: ukuran.find(({ makna }) => makna.jenis !== "nasional"),
  };
}
