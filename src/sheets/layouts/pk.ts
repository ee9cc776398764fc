import { bacaBarisIndikator, kelompokKinerja } from "../baca-baris-indikator";
import { bacaBarisTriwulan } from "../baris-triwulan";
import type { Layout, TabelDikenal } from "../layout";

const JUDUL_PK =
  /(perjanjian|penetapan|kontrak) kinerja|perjanjian dan target kinerja|performance (agreement|contract)/;

function isPerubahan(d: TabelDikenal): boolean {
  return /perjanjian kinerja.{0,60}perubahan|perubahan.{0,60}perjanjian kinerja|\bpk[ -]?(perubahan|p)\b/.test(
    JUDUL_PK.test(d.judul) ? d.judul : d.namaLembar.toLowerCase(),
  );
}

/** One target an indikator, no realisasi, under the title Perjanjian Kinerja (L545–558). */
export const pk: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    const kelompok = kelompokKinerja(d);
    if (!kelompok.some((k) => k.target) || kelompok.some((k) => k.realisasi)) return null;
    if (d.judul.includes("rencana aksi")) return null;
    const berjudul = JUDUL_PK.test(d.judul);
    const bernama = /(^|[^a-z])pk([^a-z]|$)|perjanjian kinerja/i.test(d.namaLembar);
    if (!berjudul && !bernama) return null;
    const peran = isPerubahan(d) ? "pk-perubahan" : "pk";
    const nama = peran === "pk" ? "Perjanjian Kinerja" : "Perjanjian Kinerja Perubahan";
    return berjudul
      ? { peran, nilai: 0.9, alasan: `judul ${nama}, kolom indikator dan target` }
      : { peran, nilai: 0.5, alasan: `nama lembar ${nama}, kolom indikator dan target` };
  },
  baca(d, pembaca) {
    const baris = d.kolom("triwulan") ? bacaBarisTriwulan(d, pembaca) : bacaBarisIndikator(d, pembaca);
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
