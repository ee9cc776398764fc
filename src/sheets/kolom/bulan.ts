import type { Tw } from "../../domain/capaian/triwulan";
import { KATA_ANTARA, KATA_SAMPAI } from "../../domain/teks/kata-sampai";

const BULAN = ["jan", "[fp]eb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "o[kc]t", "no[vp]", "de[sc]"].map(
  (awal) => new RegExp(`^${awal}`),
);
const NAMA =
  "(?:jan(?:uari)?|[fp]eb(?:r(?:uari)?)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|ag(?:us(?:t(?:us)?)?|u|st|s|ts?)?|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)";
const UKURAN = "(?:target|realisasi|capaian)";
const SAMPAI = `(?:${KATA_ANTARA})`;
const NAMA_BULAN = new RegExp(
  `^(?:${UKURAN} )?(?:${SAMPAI} ?)?(?:(?:akhir )?(?:bulan|bln) )?(${NAMA})(?:[ -]?['’]?(?:20)?\\d\\d)?$`,
);
/** "B03": as SAKTI and e-Monev call the third month. */
const NOMOR_BULAN = new RegExp(`^(?:${UKURAN} )?(?:(?:bulan|bln)(?: ke)?[ -]?(\\d{1,2})|b(0[1-9]|1[0-2]))$`);
const RENTANG = new RegExp(`\\b(${NAMA})\\b(?: 20\\d\\d)? ?${SAMPAI} ?\\b(${NAMA})\\b`);

/** "s.d. September 2025", "per 30 Juni", "sampai dengan akhir bulan Agustus". */
const SAMPAI_BULAN = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:${KATA_SAMPAI}|per|keadaan|posisi) ?:? ?(?:tanggal )?(?:\\d{1,2} )?(?:akhir )?(?:bulan )?(${NAMA})(?![\\p{L}])`,
  "u",
);

const keBulan = (nama: string): number | null => {
  const indeks = BULAN.findIndex((awal) => awal.test(nama));
  return indeks < 0 ? null : indeks + 1;
};

/** The month that a header names, beside its measure at most: "Jan", "Bulan 3", "B03", "Realisasi s.d. Juni 2024". */
export function bacaBulan(t: string): number | null {
  const [, nomor, kode] = NOMOR_BULAN.exec(t) ?? [];
  const angka = Number(nomor ?? kode ?? 0);
  if (angka > 0) return angka <= 12 ? angka : null;
  const nama = NAMA_BULAN.exec(t)?.[1];
  return nama === undefined ? null : keBulan(nama);
}

const BULAN_SETAHUN = 12;

/** "Realisasi › 1 | 2 | … | 12": so many numbers in a row, under one heading, are the months of a year. */
export function isBernomorBulan(daun: readonly string[]): boolean {
  const nomor = daun.flatMap((t) => (/^\(?\d{1,2}\)?$/.test(t.trim()) ? [Number(t.replace(/[()]/g, ""))] : []));
  return nomor.length === BULAN_SETAHUN && nomor.every((n, i) => n === i + 1);
}

/** The months that a text goes from and to: "Januari - Maret", "Jan s.d. Juni 2024"; null where it names no two. */
export function rentangBulan(t: string): { readonly dari: number; readonly sampai: number } | null {
  const [, awal = "", akhir = ""] = RENTANG.exec(t) ?? [];
  const [dari, sampai] = [keBulan(awal), keBulan(akhir)];
  return dari === null || sampai === null ? null : { dari, sampai };
}

const DESEMBER = 12;

/** The month that a title's figures reach, lower case in; null where it names none. */
export function akhirBulan(t: string): number | null {
  const nama = SAMPAI_BULAN.exec(t)?.[1];
  return nama === undefined ? null : keBulan(nama);
}

/** The month that a title's figures reach, lower case in; null where it names none, or the year's last. */
export function sampaiBulan(t: string): number | null {
  const bulan = akhirBulan(t);
  return bulan === DESEMBER ? null : bulan;
}

/** The month that the figures of a quarter reach from January on; null for the year's last. */
export const sampaiBulanTw = (tw: Tw): number | null => (tw === 4 ? null : tw * 3);

const BULAN_SAJA = new RegExp(
  `(?:^|\\| )(?:(?:untuk )?(?:periode|masa|bulan|bln) )*(${NAMA})(?: (?:tahun )?20\\d\\d)?(?= \\||$)`,
);
const SEBUT_BULAN = new RegExp(`\\b(?:bulan|bln) (${NAMA})(?![a-z])`);

/** The one month that a title is about: "Laporan Bulan Juni", or a line of its own, "Juni 2024". Lines may be joined by " | ". */
export function bulanJudul(t: string): number | null {
  const nama = (SEBUT_BULAN.exec(t) ?? BULAN_SAJA.exec(t))?.[1];
  return nama === undefined ? null : keBulan(nama);
}

const TW_AWAL: Readonly<Record<number, Tw>> = { 1: 1, 4: 2, 7: 3, 10: 4 };

/** The quarter of three months: "Jan-Mar", "April s.d. Juni"; null for any other span. */
export function twRentangBulan(t: string): Tw | null {
  const rentang = rentangBulan(t);
  if (rentang === null) return null;
  return rentang.sampai === rentang.dari + 2 ? (TW_AWAL[rentang.dari] ?? null) : null;
}
