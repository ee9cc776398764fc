import type { SetelanIndikator } from "../temuan/jawaban";
import { kunciNama } from "../teks/nama-indikator";
import type { Pengaturan } from "./pengaturan";

/** The settings with one more answer about an indikator; its earlier one gives way. */
export function jawabSetelan(pengaturan: Pengaturan, setelan: SetelanIndikator): Pengaturan {
  const kunci = kunciNama(setelan.nama);
  return setelan.bagian === "pola"
    ? { ...pengaturan, pola: { ...pengaturan.pola, [kunci]: setelan.nilai } }
    : { ...pengaturan, jenis: { ...pengaturan.jenis, [kunci]: setelan.nilai } };
}
