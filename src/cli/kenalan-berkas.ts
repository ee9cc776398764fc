import { resolve } from "node:path";
import { gabungKenalan, uraiKenalan, type HasilUrai, type Kenalan } from "../app/kata/kata-kenalan";
import type { Pengaturan } from "../app/kata/kata-pengaturan";
import { bacaBerkas } from "./berkas";

/** Every kenalan of the files that `--kenalan` names; one bad file and none counts. */
export function muatKenalan(nama: readonly string[], folder: string): HasilUrai {
  const kenalan: Kenalan[] = [];
  for (const satu of nama) {
    const berkas = bacaBerkas(resolve(folder, satu), satu);
    if (!berkas.ok) return berkas;
    const hasil = uraiKenalan(new TextDecoder().decode(berkas.isi));
    if (!hasil.ok) return { ok: false, pesan: `${satu}: ${hasil.pesan}` };
    kenalan.push(...hasil.kenalan);
  }
  return { ok: true, kenalan };
}

/** The settings with more kenalan; themselves where they know them all already. */
export function denganKenalan(pengaturan: Pengaturan, baru: readonly Kenalan[]): Pengaturan {
  const kenalan = gabungKenalan(pengaturan.kenalan, baru);
  return kenalan === pengaturan.kenalan ? pengaturan : { ...pengaturan, kenalan };
}
