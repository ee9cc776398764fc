import { resolve } from "node:path";
import type { Kenalan } from "../domain/kenalan/kenalan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { uraiPengaturan } from "../domain/pengaturan/urai-pengaturan";
import type { PermintaanBaca } from "./argumen";
import { bacaBerkas } from "./berkas";
import { denganKenalan, muatKenalan } from "./kenalan-berkas";

/** What files on the command line bring along, kept in the workbook where one is written. */
export interface Bekal {
  readonly kenalan: readonly Kenalan[];
  readonly pengaturan: Partial<Pengaturan>;
}

export type HasilBekal = { readonly ok: true; readonly bekal: Bekal } | { readonly ok: false; readonly pesan: string };

/** Reads the files of `--kenalan` and `--pengaturan`; one bad file and none counts. */
export function muatBekal(
  { kenalan, pengaturan }: Pick<PermintaanBaca, "kenalan" | "pengaturan">,
  folder: string,
): HasilBekal {
  const dimuat = muatKenalan(kenalan, folder);
  if (!dimuat.ok) return dimuat;
  if (pengaturan === null) return { ok: true, bekal: { kenalan: dimuat.kenalan, pengaturan: {} } };
  const berkas = bacaBerkas(resolve(folder, pengaturan), pengaturan);
  if (!berkas.ok) return berkas;
  const hasil = uraiPengaturan(new TextDecoder().decode(berkas.isi));
  if (!hasil.ok) return { ok: false, pesan: `${pengaturan}: ${hasil.pesan}` };
  return { ok: true, bekal: { kenalan: dimuat.kenalan, pengaturan: hasil.pengaturan } };
}

/** The settings with what was brought; themselves where that changes nothing, so that nothing is written. */
export function denganBekal(pengaturan: Pengaturan, bekal: Bekal): Pengaturan {
  const gabung = { ...pengaturan, ...bekal.pengaturan };
  const isSama = JSON.stringify(gabung) === JSON.stringify(pengaturan);
  return denganKenalan(isSama ? pengaturan : gabung, bekal.kenalan);
}
