import type { Angka } from "../angka/angka";
import { adaIsi } from "../angka/isi";
import type { BarisIndikator, Dokumen } from "./dokumen";
import { banyakTeracu } from "./lingkup-dokumen";
import { tingkatDokumen } from "./tingkat-jabatan";

const isTerisi = (angka: Angka | undefined): boolean => angka !== undefined && adaIsi(angka);

function angkaBaris(baris: BarisIndikator): (Angka | undefined)[] {
  return [
    baris.baseline?.angka,
    baris.target?.angka,
    baris.targetAkhir?.angka,
    baris.realisasi?.angka,
    ...[...baris.targetTahun.values()].map((t) => t.angka),
    ...[...baris.targetTw.values()].map((t) => t.angka),
    ...[...baris.realisasiTw.values()].map((t) => t.angka),
  ];
}

/** How much a document says: its filled figures, and its rows. */
function kelengkapan(dokumen: Dokumen): number {
  const baris = dokumen.baris.length;
  if (dokumen.bentuk === "indikator") return baris + dokumen.baris.flatMap(angkaBaris).filter(isTerisi).length;
  if (dokumen.bentuk === "anggaran")
    return baris + dokumen.baris.flatMap((b) => [b.pagu?.angka, b.realisasi?.angka]).filter(isTerisi).length;
  return baris;
}

/** An office's own document names the head, or nobody; a bidang's names the bidang. */
const TINGKAT_TAK_DISEBUT = 2.5;

/**
 * Sorts tables that claim one role, the one to take first: of the sheet that the user chose, visible, of the head, the latest
 * change, named by the other documents, the more complete (kinerja.md §6).
 */
export function lebihDahulu(a: Dokumen, b: Dokumen, dipilih: string | undefined, acuan: ReadonlySet<string>): number {
  const tingkat = ({ asal }: Dokumen): number => tingkatDokumen(asal) ?? TINGKAT_TAK_DISEBUT;
  return (
    Number(b.asal.sheetName === dipilih) - Number(a.asal.sheetName === dipilih) ||
    Number(a.asal.tersembunyi) - Number(b.asal.tersembunyi) ||
    tingkat(a) - tingkat(b) ||
    b.asal.perubahanKe - a.asal.perubahanKe ||
    ditandatangani(b) - ditandatangani(a) ||
    Number(banyakTeracu(b, acuan) > 0) - Number(banyakTeracu(a, acuan) > 0) ||
    kelengkapan(b) - kelengkapan(a)
  );
}

/** Of changes of the PK without numbers, the one signed last; other documents have no such order. */
function ditandatangani({ asal: { peran, tanggal } }: Dokumen): number {
  return peran === "pk-perubahan" && tanggal ? tanggal.tahun * 400 + tanggal.bulan * 31 + (tanggal.hari ?? 0) : 0;
}

/** Tables of their own before halves of others, and these before what only repeats them. */
export function terdepan(calon: readonly Dokumen[]): readonly Dokumen[] {
  const utama = calon.filter((d) => !d.asal.cadangan);
  const mandiri = utama.filter((d) => !d.asal.pendamping);
  return [mandiri, utama, calon].find((satu) => satu.length > 0) ?? calon;
}
