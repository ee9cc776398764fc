import type { Dokumen } from "../../domain/dokumen/dokumen";
import type { PasanganNama, Pengaturan } from "../../domain/pengaturan/pengaturan";
import { kunciNama } from "../../domain/teks/nama-indikator";

/** The settings with more pairs of names that mean one indikator; themselves where they know them all already. */
export function denganPasangan(tersimpan: Pengaturan, pasangan: readonly PasanganNama[]): Pengaturan {
  const baru = pasangan.filter(
    ({ a, b }) => !tersimpan.pasangan.some((p) => kunciNama(p.a) === kunciNama(a) && kunciNama(p.b) === kunciNama(b)),
  );
  return baru.length === 0 ? tersimpan : { ...tersimpan, pasangan: [...tersimpan.pasangan, ...baru] };
}

/** The first of these names that no indikator of the workbook bears. */
export function namaAsing(pasangan: readonly PasanganNama[], dokumen: readonly Dokumen[]): string | undefined {
  const ada = new Set(
    dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris.map((b) => kunciNama(b.indikator.teks)) : [])),
  );
  return pasangan.flatMap(({ a, b }) => [a, b]).find((nama) => !ada.has(kunciNama(nama)));
}
