import type { Dokumen } from "../domain/dokumen/dokumen";
import { rapikan } from "./rata-teks";

const AWAL_INSTANSI =
  /\b(dinas|badan|inspektorat|sekretariat (daerah|dprd|dpr)|kecamatan|kelurahan|satuan polisi|rumah sakit|rsud|uptd?|puskesmas|kantor|bagian)\b/i;
/** What an office is called for short, and offices of the state: only where no title has a name in full. */
const AWAL_LAIN =
  /\b(bpbd|bappeda|bappelitbang\w*|bapperida|bpkp?ad|bpkd|bkpsdm|bkd|dpmptsp|dpmd|kesbangpol|satpol pp|rsj|polres(ta)?|polsek|polda|kejaksaan|pengadilan|komisi pemilihan|kpu|bawaslu|balai|loka|universitas|institut|sekolah tinggi|politeknik|poltekkes|lapas|lembaga pemasyarakatan|rutan)\b/i;
const DAERAH = /^(pemerintah )?(provinsi|kabupaten|kota)\b/i;
const BUKAN_NAMA =
  /^(nama (perangkat daerah|opd|skpd|unit|instansi)|perangkat daerah|opd|skpd|unit (kerja|organisasi)|instansi)\s*:?\s*/i;
const EKOR =
  /\s+dengan\s.*$|\s*\b(tahun( anggaran)?|ta\.?|triwulan|tw|periode)\s*[\divx–-].*$|\s*\(?\b20\d\d(\s*([-–/]|s\.?\/?d\.?)\s*20\d\d)?\)?$/i;

/** A text that begins with the name of a kind of office: "Dinas Pendidikan", "Kecamatan Contoh". */
export const isNamaInstansi = (teks: string): boolean =>
  [AWAL_INSTANSI, AWAL_LAIN].some((awal) => awal.exec(rapikan(teks))?.index === 0);

function potong(teks: string, awal: RegExp): string | null {
  const tanpaLabel = rapikan(teks).replace(BUKAN_NAMA, "");
  const mulai = awal.exec(tanpaLabel);
  if (!mulai) return null;
  const nama = rapikan(
    tanpaLabel
      .slice(mulai.index)
      .replace(EKOR, "")
      .replace(/[.:;,]+$/, ""),
  );
  return (nama.includes(" ") || /^inspektorat$/i.test(nama)) && nama.length > 6 && nama.length <= 120 ? nama : null;
}

function kandidat(dokumen: Dokumen, awal: RegExp): string | null {
  const { judul } = dokumen.asal;
  for (const [i, { teks }] of judul.entries()) {
    const nama = potong(teks, awal);
    if (nama === null) continue;
    const berikut = rapikan(judul[i + 1]?.teks ?? "").replace(EKOR, "");
    const berdaerah = /\b(provinsi|kabupaten|kota)\b/i.test(nama);
    return !berdaerah && DAERAH.test(berikut) && berikut.length < 80
      ? `${nama} ${berikut.replace(/^pemerintah /i, "")}`
      : nama;
  }
  return null;
}

/** The office's name as most titles give it, its region included where one names it; null where none does. */
export function namaInstansi(dokumen: readonly Dokumen[]): string | null {
  return namaTerbanyak(dokumen, AWAL_INSTANSI) ?? namaTerbanyak(dokumen, AWAL_LAIN);
}

/** "INSPEKTORAT KABUPATEN LAMANDAU" for the "INSPEKTORAT" of most titles: the same office with its region. */
const isBerdaerah = (panjang: string, pendek: string): boolean =>
  panjang.toLowerCase().startsWith(`${pendek.toLowerCase()} `) && DAERAH.test(panjang.slice(pendek.length + 1));

function namaTerbanyak(dokumen: readonly Dokumen[], awal: RegExp): string | null {
  const suara = new Map<string, { nama: string; banyak: number }>();
  for (const satu of dokumen) {
    const nama = kandidat(satu, awal);
    if (nama === null) continue;
    const kunci = nama.toLowerCase();
    const ada = suara.get(kunci);
    if (ada) ada.banyak++;
    else suara.set(kunci, { nama, banyak: 1 });
  }
  const urut = [...suara.values()].sort((a, b) => b.banyak - a.banyak || b.nama.length - a.nama.length);
  const nama = urut[0]?.nama ?? null;
  return nama === null ? null : (urut.find((satu) => isBerdaerah(satu.nama, nama))?.nama ?? nama);
}
