import type { BarisIndikator, Dokumen, Peran, TanggalDokumen } from "../domain/dokumen/dokumen";
import { figurBertahun } from "../domain/evaluasi/figur-bertahun";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { kunciNama } from "../domain/teks/nama-indikator";
import type { AngkaBersumber } from "../domain/dokumen/sumber";

/** A row of a document that takes no part in the report itself, but says something of an indikator. */
export interface SebutanTambahan {
  readonly dokumen: Dokumen;
  readonly peran: Peran;
  readonly baris: BarisIndikator | null;
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
}

/** Second candidates for these roles are compared, too; a doubled monev sheet may be a draft. They are plans, and tell no realisasi. */
export const CADANGAN: ReadonlySet<Peran> = new Set(["renstra", "iku", "pk", "pk-perubahan"]);

/** Documents that are no source of the report's rows, and repeat figures of them. */
const BERTARGET_LAIN: ReadonlySet<Peran> = new Set(["nasional", "realisasi-anggaran", "evaluasi-renstra"]);

/** An earlier change of the PK that the one in use replaced: by its number, else by its date. */
export function digantikan({ asal }: Dokumen, { asal: dipakai }: Dokumen): boolean {
  if (asal.peran !== "pk-perubahan" || dipakai.peran !== "pk-perubahan") return false;
  if (asal.perubahanKe !== dipakai.perubahanKe) return asal.perubahanKe < dipakai.perubahanKe;
  const urutan = ({ tahun, bulan, hari }: TanggalDokumen): number => tahun * 400 + bulan * 31 + (hari ?? 0);
  return asal.tanggal !== null && dipakai.tanggal !== null && urutan(asal.tanggal) < urutan(dipakai.tanggal);
}

function dariDokumen(dokumen: Dokumen, tahun: number | null): [string, SebutanTambahan][] {
  const { peran } = dokumen.asal;
  if (dokumen.bentuk === "evaluasi")
    return (tahun === null ? [] : figurBertahun(dokumen, tahun)).map(({ indikator, target, realisasi }) => [
      kunciNama(indikator.teks),
      { dokumen, peran, baris: null, target, realisasi },
    ]);
  if (dokumen.bentuk === "indikator")
    return dokumen.baris.map((baris) => [
      kunciNama(baris.indikator.teks),
      { dokumen, peran, baris, target: baris.target, realisasi: baris.realisasi },
    ]);
  if (dokumen.bentuk !== "anggaran") return [];
  return dokumen.baris.flatMap(({ indikator, program, kinerja }): [string, SebutanTambahan][] =>
    indikator && !program
      ? kinerja.map(({ target, realisasi }) => [
          kunciNama(indikator.teks),
          { dokumen, peran, baris: null, target, realisasi },
        ])
      : [],
  );
}

/** Second candidates, Nasional's own-office columns, the kinerja columns of Realisasi Anggaran and the year's of tables of several years, by indikator. */
export function sebutanTambahan(laporan: Laporan): Map<IndikatorLaporan, SebutanTambahan[]> {
  const { dipakai, ganda, ditempat } = laporan.terpilih;
  const tambahan = [
    ...ganda
      .filter((g) => CADANGAN.has(g.peran) && g.sebab === "beririsan")
      .flatMap((g) => g.ditinggalkan.filter((d) => !digantikan(d, g.dipakai)))
      .filter((d) => !d.asal.tersembunyi),
    ...dipakai.filter((d) => BERTARGET_LAIN.has(d.asal.peran)),
    ...ditempat.filter((d) => d.asal.peran === "pengukuran" && d.asal.cadangan),
  ];
  const pemilik = pemilikNama(laporan);
  const hasil = new Map<IndikatorLaporan, SebutanTambahan[]>();
  for (const [nama, sebutan] of tambahan.flatMap((d) => dariDokumen(d, laporan.tahun))) {
    const indikator = pemilik.get(nama);
    if (!indikator) continue;
    const daftar = hasil.get(indikator);
    if (daftar) daftar.push(sebutan);
    else hasil.set(indikator, [sebutan]);
  }
  return hasil;
}

/** Names that exactly one indikator bears. */
function pemilikNama({ indikator }: Laporan): Map<string, IndikatorLaporan | null> {
  const pemilik = new Map<string, IndikatorLaporan | null>();
  for (const satu of indikator)
    for (const nama of new Set(satu.padan.sebutan.map((s) => kunciNama(s.baris.indikator.teks))))
      pemilik.set(nama, pemilik.has(nama) ? null : satu);
  return pemilik;
}
