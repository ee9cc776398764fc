import { AWAL_PENGATURAN } from "./kalimat-tabel";
import { barisPenuh, baris, bilangan, teks } from "./sel";
import type { BarisTabel, Judul, Tabel } from "./model-tabel";

/** The sheet's name, and what stands for a number in the list of tables. */
export const NOMOR_TEMUAN = "Temuan";

const TANPA_PENANGGUNG_JAWAB = "Belum ada penanggung jawab";

/** A temuan of Periksa as its table shows it. */
export interface TemuanTabel {
  readonly kode: string;
  readonly tingkat: "galat" | "peringatan" | "catatan";
  readonly pesan: string;
  /** Addresses of its cells, ready to be read. */
  readonly sel: string;
  /** Why staff accepted it; null where it is open. */
  readonly diterima: string | null;
  readonly bidang: string | null;
}

const TINGKAT = { galat: "Galat", peringatan: "Peringatan", catatan: "Catatan" } as const;

const KEPALA: readonly Judul[] = [
  { teks: "No", jenis: "nomor", lebar: 30 },
  { teks: "Kode", jenis: "singkat", lebar: 40 },
  { teks: "Tingkat", jenis: "singkat", lebar: 72 },
  { teks: "Temuan", jenis: "teks", lebar: 330 },
  { teks: "Sel", jenis: "teks", lebar: 160 },
  { teks: "Status", jenis: "teks", lebar: 120 },
];

/** By penanggung jawab in the order of their names, those without one last; inside a group the order of Periksa. */
function kelompok(temuan: readonly TemuanTabel[]): (readonly [string | null, readonly TemuanTabel[]])[] {
  const bidang = [...new Set(temuan.flatMap((t) => t.bidang ?? []))].sort((a, b) => a.localeCompare(b, "id"));
  return [...bidang, null]
    .map((satu) => [satu, temuan.filter((t) => t.bidang === satu)] as const)
    .filter(([, milik]) => milik.length > 0);
}

function isi(temuan: readonly TemuanTabel[]): BarisTabel[] {
  if (temuan.length === 0) return [barisPenuh(teks("Tidak ada temuan."), KEPALA.length, "isi")];
  let nomor = 0;
  return kelompok(temuan).flatMap(([bidang, milik]) => [
    barisPenuh(teks(`${bidang ?? TANPA_PENANGGUNG_JAWAB} (${milik.length} temuan)`), KEPALA.length, "kelompok"),
    ...milik.map(({ kode, tingkat, pesan, sel, diterima }) =>
      baris(
        bilangan(++nomor),
        teks(kode),
        teks(TINGKAT[tingkat]),
        teks(pesan),
        teks(sel),
        teks(diterima === null ? "Terbuka" : `Diterima: ${diterima}`),
      ),
    ),
  ]);
}

/** What Periksa found, for handing to those who answer for it. It is made on demand only. */
export function tabelTemuan(tahun: number | null, instansi: string | null, temuan: readonly TemuanTabel[]): Tabel {
  const terbuka = temuan.filter((t) => t.diterima === null).length;
  return {
    nomor: NOMOR_TEMUAN,
    judul: `Temuan Periksa${tahun === null ? "" : ` Tahun ${tahun}`}`,
    subjudul: instansi === null ? [] : [instansi],
    kepala: KEPALA,
    baris: isi(temuan),
    sumber: "Sumber: lembar-lembar kerja dalam buku kerja ini",
    pengaturan: `${AWAL_PENGATURAN}${terbuka} temuan terbuka, ${temuan.length - terbuka} diterima.`,
    huruf: 9,
  };
}
