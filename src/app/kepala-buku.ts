import { kepalaKantor, type KepalaKantor } from "../domain/laporan/kepala";
import type { Laporan } from "../domain/laporan/laporan";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { bacaTandaTangan } from "../sheets/baca-tanda-tangan";

/** Who signs the report: as set, else as the sheets that the report rests on are signed. */
export function kepalaBuku({ terpilih, instansi, pengaturan }: Laporan, { sheets }: WorkbookSnapshot): KepalaKantor {
  const dipakai = new Set(terpilih.dipakai.map(({ asal }) => asal.sheetId));
  const lembar = sheets.filter(({ id, visibility }) => dipakai.has(id) && visibility === "Visible");
  return kepalaKantor(lembar.flatMap(bacaTandaTangan), instansi, pengaturan);
}
