import type { Dokumen } from "./dokumen";
import type { LembarTerbaca } from "./lembar-terbaca";

/** All documents of a workbook; those whose own sheet prints no scale go by the one that a sheet of its own prints. */
export function dokumenBerskala(lembar: readonly LembarTerbaca[]): Dokumen[] {
  const skala = lembar.find((l) => (l.skala?.length ?? 0) > 0)?.skala;
  const semua = lembar.flatMap((l) => l.dokumen);
  if (!skala) return semua;
  return semua.map((d) =>
    d.bentuk === "indikator" && d.asal.skalaTercetak.length === 0
      ? { ...d, asal: { ...d.asal, skalaTercetak: skala } }
      : d,
  );
}
