import type { BacaanTabel, KolomTerbaca } from "../../domain/dokumen/bacaan";
import type { Kolom, Tabel } from "../tabel";
import { namaArti } from "./nama-arti";

function kolomTerbaca(kolom: Kolom): KolomTerbaca[] {
  const sel = kolom.selTeks.at(-1);
  const arti = namaArti(kolom.konsep, kolom.penentu);
  if (!sel) return [];
  const kalimat = `judulnya “${kolom.teks.join(" › ")}”`;
  return [
    {
      column: kolom.column,
      judul: kolom.teks,
      sel,
      arti,
      keyakinan: "yakin",
      bukti: arti === null ? [] : [{ jenis: "kata", mendukung: true, kalimat }],
    },
  ];
}

/** How a table's header and columns were read, for staff to see and check (baca.md §1). */
export function susunBacaan({ pita, kolom, baris }: Tabel): BacaanTabel {
  const { top, left, bottom, right } = pita;
  return {
    kotakJudul: { top, left, bottom, right },
    kolom: kolom.flatMap(kolomTerbaca),
    baris,
    keyakinan: "yakin",
    keraguan: [],
  };
}
