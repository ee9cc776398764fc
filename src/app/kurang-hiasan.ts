import type { Trimmings } from "../excel/trimmings";

const apa = ({ charts, pages }: Trimmings): string | null => {
  const bagian = [...(charts ? ["grafik"] : []), ...(pages ? ["pengaturan halaman cetak"] : [])];
  return bagian.length === 0 ? null : bagian.join(" dan ");
};

/** What tables were made without, in one sentence; null where nothing is missing. */
export function kurangDibuat(hiasan: Trimmings): string | null {
  const kurang = apa(hiasan);
  return kurang && `Tabelnya sudah jadi, tetapi ${kurang} tidak dapat dibuat di Excel ini.`;
}

/** What Urungkan could not put back of what goes with tables; null where nothing is missing. */
export function kurangKembali(hiasan: Trimmings): string | null {
  const kurang = apa(hiasan);
  return kurang && `Tabelnya sudah kembali, tetapi ${kurang} tidak dapat dikembalikan di Excel ini.`;
}
