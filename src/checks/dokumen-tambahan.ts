import type { BarisIndikator, Dokumen, Peran, TanggalDokumen } from "../domain/dokumen/dokumen";
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

/** Second candidates for these roles are compared, too; a doubled monev sheet may be a draft. */
const CADANGAN: ReadonlySet<Peran> = new Set(["renstra", "iku", "pk", "pk-perubahan"]);

/** An earlier change of the PK that the one in use replaced: by its number, else by its date. */
export function digantikan({ asal }: Dokumen, { asal: dipakai }: Dokumen): boolean {
  if (asal.peran !== "pk-perubahan" || dipakai.peran !== "pk-perubahan") return false;
  if (asal.perubahanKe !== dipakai.perubahanKe) return asal.perubahanKe < dipakai.perubahanKe;
  const urutan = ({ tahun, bulan, hari }: TanggalDokumen): number => tahun * 400 + bulan * 31 + (hari ?? 0);
  return asal.tanggal !== null && dipakai.tanggal !== null && urutan(asal.tanggal) < urutan(dipakai.tanggal);
}

function dariDokumen(dokumen: Dokumen): [string, SebutanTambahan][] {
  const { peran } = dokumen.asal;
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

/** Second candidates, Nasional's own-office columns and the kinerja columns of Realisasi Anggaran, by indikator. */
export function sebutanTambahan(laporan: Laporan): Map<IndikatorLaporan, SebutanTambahan[]> {
  const { dipakai, ganda } = laporan.terpilih;
  const tambahan = [
    ...ganda
      .filter((g) => CADANGAN.has(g.peran) && g.sebab === "beririsan")
      .flatMap((g) => g.ditinggalkan.filter((d) => !digantikan(d, g.dipakai)))
      .filter((d) => !d.asal.tersembunyi),
    ...dipakai.filter((d) => d.asal.peran === "nasional" || d.asal.peran === "realisasi-anggaran"),
  ];
  const pemilik = pemilikNama(laporan);
  const hasil = new Map<IndikatorLaporan, SebutanTambahan[]>();
  for (const [nama, sebutan] of tambahan.flatMap(dariDokumen)) {
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
