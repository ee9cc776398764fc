import type { AsalTabel } from "./dokumen";

/** How far below the head of the office a document is signed or measured: 1 the region's head … 5 staff. */
export type TingkatJabatan = 1 | 2 | 3 | 4 | 5;

/** Lower levels first: "Kepala Bidang pada Dinas Sosial" is of the bidang. */
const SEBUTAN: readonly (readonly [TingkatJabatan, RegExp])[] = [
  [5, /^(jabatan ?: ?)?(jabatan fungsional|fungsional (umum|tertentu)|staf|analis|pengadministrasi|pengelola)\b/],
  [
    4,
    /\b(kepala|ka\.?) ?(seksi|sub ?-?(bagian|bidang|bag|bid|direktorat|unit)|unit kerja)\b|\b(kasi|kasubag|kasubbag|kasubid|kasubbid|sub ?-?koordinator|ketua tim( kerja)?|eselon ?(4|iv)|es\.? ?(4|iv))\b|^(seksi|sub ?-?(bagian|bidang))\b|\bindikator (kinerja )?(sub ?)?kegiatan\b|\bsasaran (sub ?)?kegiatan\b/,
  ],
  [
    3,
    /\b(kepala|ka\.?) ?(bidang|bagian|uptd?|puskesmas|cabang dinas|tata usaha)\b|\b(kabid|kabag|sekdin|sekban|sekcam|irban|lurah|inspektur pembantu|wakil direktur|eselon ?(3|iii)|es\.? ?(3|iii))\b|\bsekretaris\b(?! (daerah|dprd|dpr|dewan|utama|jenderal))|^(bidang|bagian|sekretariat)\b(?! (daerah|dprd|dpr|dewan|urusan))|\bindikator (kinerja )?program\b|\bsasaran program\b/,
  ],
  [
    2,
    /\b(kepala|ka\.?) ?(dinas|badan|kantor|pelaksana|satuan|perangkat daerah|balai|lembaga|kepolisian|kejaksaan)\b|\b(kadis|kaban|kakan|kalak|inspektur|camat|direktur|direktur utama|ketua|rektor|dekan|panitera|sekretaris (daerah|dprd|dpr|dewan|utama)|sekda|sekwan|eselon ?(2|ii)|es\.? ?(2|ii))\b/,
  ],
  [1, /\b(bupati|wali ?kota|gubernur|menteri|eselon ?(1|i)|es\.? ?(1|i))\b/],
];

/** "PERATURAN BUPATI CONTOH": who made the rule, not whose document this is. */
const PERATURAN =
  /\b(peraturan|keputusan|instruksi|edaran) (presiden|menteri|gubernur|bupati|wali ?kota|sekretaris|kepala|direktur|ketua)\b/;
const PANJANG_SEBUTAN = 160;

/** The level that one line names; null where it names none. */
export function tingkatSebutan(teks: string): TingkatJabatan | null {
  if (teks.length > PANJANG_SEBUTAN) return null;
  const rata = teks.toLowerCase();
  if (PERATURAN.test(rata)) return null;
  return SEBUTAN.find(([, pola]) => pola.test(rata))?.[0] ?? null;
}

/**
 * Whose document it is, by who signs it as Pihak Pertama, else by its own title lines, else by the sheet's name. Null
 * where nothing tells.
 */
export function tingkatDokumen({ pihakPertama, judul, judulLembar = [], sheetName }: AsalTabel): TingkatJabatan | null {
  const sendiri = judul.map((j) => j.teks);
  const baris = [...(pihakPertama === null ? [] : [pihakPertama]), ...sendiri, ...judulLembar, sheetName];
  for (const teks of baris) {
    const tingkat = tingkatSebutan(teks);
    if (tingkat !== null) return tingkat;
  }
  return null;
}
