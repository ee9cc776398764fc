import { bidangIndikator } from "../../domain/dokumen/penanggung-jawab";
import { SEMUA_TW } from "../../domain/capaian/triwulan";
import type { Peran } from "../../domain/dokumen/dokumen";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { isTercapai, keadaan } from "../keadaan";
import type { Paragraf, Potongan } from "../model-naskah";
import { bersumber, isian, paragraf, rangkai } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { sebutNama } from "../sebut";

const TERAKHIR_DULU: readonly Peran[] = ["monev-tw-4", "monev-tahunan", "monev-tw-3", "monev-tw-2", "monev-tw-1"];

/** What staff wrote of the indikator in the latest monev that says something. */
export function penjelasanMonev({ padan }: IndikatorLaporan): TeksBersumber | null {
  for (const peran of TERAKHIR_DULU)
    for (const { dokumen, baris } of padan.sebutan) {
      if (dokumen.asal.peran !== peran) continue;
      const semua = [...[...SEMUA_TW].reverse().map((tw) => baris.penjelasanTw.get(tw)), baris.penjelasan];
      const berkata = semua.find((satu) => satu && /\p{L}{3}/u.test(satu.teks));
      if (berkata) return berkata;
    }
  return null;
}

/** N7: the reasons are staff's: quoted where a monev sheet has them, else left to be filled; never made up (narasi.md §2). */
export function faktor(i: IndikatorLaporan, laporan: Laporan, nomor: string): Paragraf[] {
  const oleh = bidangIndikator(i);
  const diisi = oleh === null ? "diisi penanggung jawab indikator" : `diisi ${rapiDiKalimat(oleh)}`;
  const kosong = (nama: string): Potongan[] => [isian(`${nama} ${rapiDiKalimat(i.nama)}: ${diisi}`)];
  const dorong = kosong("Faktor pendorong");
  const hambat = kosong("Faktor penghambat");
  const urut = isTercapai(keadaan(i, laporan)) ? [dorong, hambat] : [hambat, dorong];
  const tulisan = penjelasanMonev(i);
  const kutipan =
    tulisan === null
      ? null
      : rangkai`Penjelasan pada lembar monev untuk ${sebutNama(i)}: ${bersumber(`“${rapiDiKalimat(tulisan.teks)}”`, [tulisan.sel])}.`;
  return [
    ...paragraf(`N7 ${nomor} penjelasan`, kutipan, "butir"),
    ...urut.flatMap((isi, k) => paragraf(`N7 ${nomor} faktor ${k + 1}`, isi, "butir")),
    ...paragraf(`N7 ${nomor} tindak lanjut`, kosong("Rencana tindak lanjut"), "butir"),
  ];
}
