import type { SetelanIndikator } from "../temuan/jawaban";
import { kunciNama } from "../teks/nama-indikator";
import type { Pengaturan } from "./pengaturan";

/** The settings with one more answer about an indikator; its earlier one gives way. */
export function jawabSetelan(pengaturan: Pengaturan, setelan: SetelanIndikator): Pengaturan {
  const kunci = kunciNama(setelan.nama);
  switch (setelan.bagian) {
    case "pola":
      return { ...pengaturan, pola: { ...pengaturan.pola, [kunci]: setelan.nilai } };
    case "jenis":
      return { ...pengaturan, jenis: { ...pengaturan.jenis, [kunci]: setelan.nilai } };
    case "skala":
      return { ...pengaturan, skalaIndikator: { ...pengaturan.skalaIndikator, [kunci]: setelan.nilai } };
  }
}
