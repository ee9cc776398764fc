import { perubahanJudul } from "../domain/kenalan/bergeser";
import { BUKAN_LKJ } from "../domain/kenalan/peran-kenalan";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** T26: a sheet that staff taught, and whose headers changed since: it is asked anew, and not read until then (baca.md §4). */
export const t26KenalanBergeser: Pemeriksaan = ({ lembar }, alamat) =>
  lembar.flatMap(({ bergeser }): Temuan[] => {
    if (bergeser === null || bergeser.peran === BUKAN_LKJ) return [];
    const { sel, peran } = bergeser;
    return [
      {
        kode: "T26",
        tingkat: "peringatan",
        pesan: `Lembar ${bergeser.lembar} (judul di ${alamat(sel)}) pernah dikenalkan sebagai ${NAMA_PERAN[peran]}, tetapi ${perubahanJudul(bergeser)}. Isinya tidak dibaca sampai lembar ini dikenalkan lagi.`,
        sel: [sel],
        nilai: [],
      },
    ];
  });
