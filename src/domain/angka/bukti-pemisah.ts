import { dariBilangan, NOL, type Desimal } from "./desimal";
import type { PeranPemisah } from "./digit";
import { normalkanSatuan } from "./satuan";

/** Things that are counted: there is no half of one. Measures (ton, ha, jam, nilai) are not among them. */
const CACAH = new Set(
  (
    "dokumen dok doc laporan lap orang org jiwa kk ekor ekr batang btg lembar lbr buah bh unit unt paket pkt kegiatan keg " +
    "siswa peserta guru pegawai asn keluarga rumah sekolah sklh puskesmas posyandu koperasi umkm ikm desa kelurahan kel " +
    "kecamatan kec lokasi lok titik kasus permohonan pengaduan aduan berkas naskah judul buku eksemplar sertifikat " +
    "kelompok klp lembaga instansi perusahaan pasien bayi balita ibu anak remaja lansia penduduk wisatawan kader pohon " +
    "bibit benih usaha pelaku kendaraan kunjungan kali pengunjung orang/tahun ekor/tahun"
  ).split(" "),
);
const RATA_RATA = /\b(rata ?-? ?rata|rerata|rasio|rata2|per (hari|orang|kapita|bulan|unit|minggu))\b/i;

/** Whether a satuan counts what can't be divided, and the name speaks of no mean or ratio of it. */
export const isCacah = (satuan: string | null, nama: string): boolean =>
  satuan !== null && CACAH.has(normalkanSatuan(satuan)) && !RATA_RATA.test(nama);

const SEPULUH = dariBilangan(10) ?? NOL;
const sebesar = (a: Desimal, b: Desimal): boolean => a.lte(b.times(SEPULUH)) && b.lte(a.times(SEPULUH));

/** The two readings of "12.500", and what speaks for either. */
export interface BuktiPemisah {
  readonly ribuan: Desimal;
  readonly desimal: Desimal;
  /** What the cells of its column show, and those of the whole table; null for nothing. */
  readonly kolom: PeranPemisah | null;
  readonly tabel: PeranPemisah | null;
  readonly cacah: boolean;
  readonly persen: boolean;
  /** Figures of the same row that have one reading only. */
  readonly sebaris: readonly Desimal[];
}

/**
 * What a lone separator before three digits does: all that speaks of it must agree, and something must speak. A figure of
 * the row is of the size of one reading, the other is a thousand times off; no percentage has thousands, and "12.500" is
 * not how anybody writes 12.5 unless the notation of the sheet says so. Null where nothing or not all decide.
 */
export function putuskanPemisah(bukti: BuktiPemisah): PeranPemisah | null {
  const { ribuan, desimal, sebaris } = bukti;
  const suara = new Set<PeranPemisah>();
  if (bukti.kolom) suara.add(bukti.kolom);
  if (bukti.tabel) suara.add(bukti.tabel);
  if (bukti.cacah) suara.add("ribuan");
  for (const lain of sebaris) {
    if (lain.lte(NOL)) continue;
    if (sebesar(lain, ribuan)) suara.add("ribuan");
    else if (sebesar(lain, desimal)) suara.add("desimal");
  }
  const [satu = null] = suara;
  if (suara.size !== 1 || satu === null) return null;
  if (satu === "ribuan") return bukti.persen ? null : "ribuan";
  const berekorNol = desimal.times(SEPULUH).eq(desimal.times(SEPULUH).round(0));
  return berekorNol && !bukti.persen && bukti.kolom === null && bukti.tabel === null ? null : "desimal";
}
