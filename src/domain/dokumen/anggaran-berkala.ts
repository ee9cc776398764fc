import { adaIsi } from "../angka/isi";
import { kunciNama } from "../teks/nama-indikator";
import type { Dokumen, DokumenAnggaran } from "./dokumen";

const DESEMBER = 12;

const isAnggaran = (d: Dokumen): d is DokumenAnggaran =>
  d.bentuk === "anggaran" && d.asal.peran === "realisasi-anggaran" && !d.asal.cadangan;

const sampai = ({ asal }: Dokumen): number => asal.sampaiBulan ?? DESEMBER;

const isTerisi = ({ baris }: DokumenAnggaran): boolean =>
  baris.some(({ realisasi }) => realisasi !== null && adaIsi(realisasi.angka));

const nama = ({ baris }: DokumenAnggaran): Set<string> =>
  new Set(baris.map((b) => kunciNama((b.program ?? b.sasaran ?? b.indikator)?.teks ?? "")));

/**
 * One budget "s.d. TW I", "s.d. TW II" …, each on its own sheet: the latest that holds realisasi is the report's, and the
 * earlier ones say the same of their time: their results are filled in place. `isSetahun`: of the report's year.
 */
export function mundurkanBerkala(dokumen: readonly Dokumen[], isSetahun: (d: Dokumen) => boolean): Dokumen[] {
  const anggaran = dokumen.filter(isAnggaran).filter(isSetahun);
  if (new Set(anggaran.map(sampai)).size < 2) return [...dokumen];
  const bernama = anggaran.map((d) => ({ dokumen: d, sampai: sampai(d), terisi: isTerisi(d), nama: nama(d) }));
  const didahului = bernama.filter((satu) => {
    const setara = bernama.filter((lain) => lain.terisi && [...satu.nama].some((n) => lain.nama.has(n)));
    return setara.length > 0 && satu.sampai !== Math.max(...setara.map((lain) => lain.sampai));
  });
  const mundur = new Set<Dokumen>(didahului.map((satu) => satu.dokumen));
  return dokumen.map((d) => (mundur.has(d) ? { ...d, asal: { ...d.asal, cadangan: true } } : d));
}
