import type { Dokumen, DokumenAnggaran, DokumenIndikator, Peran } from "./dokumen";
import { denganPolaDitetapkan } from "../evaluasi/pola-ditetapkan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { KandidatGanda } from "./kandidat-ganda";
import { mundurkanBerkala } from "./anggaran-berkala";
import { anggaranMilikPk, isAnggaranPk } from "./anggaran-pk";
import { bagiDokumen, namaAcuan, type Pembagian, type SebabDitinggalkan } from "./lingkup-dokumen";
import { pisahGabungan } from "./pisah-gabungan";
import { satukanAnggaran, satukanIndikator } from "./satukan-dokumen";
import { lebihDahulu, terdepan } from "./urutan-dokumen";

/** The documents that the report rests on: of one role those tables that add up, in the order of the workbook. */
export interface DokumenTerpilih {
  readonly tahun: number | null;
  readonly dipakai: readonly Dokumen[];
  readonly ganda: readonly KandidatGanda[];
  /** Tables that say in another way what one in use says: their results are filled in place, and nothing of them is listed. */
  readonly ditempat: readonly Dokumen[];
  /** Documents of another year or role doubled: read, but neither used nor written to. */
  readonly diabaikan: readonly Dokumen[];
  /** Those of `diabaikan` whose title names another year. */
  readonly tahunLain: readonly Dokumen[];
  /** Tables that reading is not sure of: nothing of them is computed or listed; they are asked about (T25). */
  readonly ragu: readonly Dokumen[];
}

const BERTAHUN: ReadonlySet<Peran> = new Set([
  "pk",
  "pk-perubahan",
  "pk-anggaran",
  "rencana-aksi",
  "monev-tw-1",
  "monev-tw-2",
  "monev-tw-3",
  "monev-tw-4",
  "monev-tahunan",
  "pengukuran",
  "kinerja-rinci",
  "program-kegiatan",
  "realisasi-anggaran",
  "nasional",
]);

/** The year that most of these documents name; the later one where two are named equally often. */
function tahunTersering(dokumen: readonly Dokumen[], isSuara: (peran: Peran) => boolean): number | null {
  const suara = new Map<number, number>();
  for (const { asal } of dokumen)
    if (asal.tahun !== null && isSuara(asal.peran)) suara.set(asal.tahun, (suara.get(asal.tahun) ?? 0) + 1);
  const urut = [...suara].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return urut[0]?.[0] ?? null;
}

/** The year most annual documents name; without any of them that of the evaluation of Renja. A setting wins (kinerja.md §2). */
const tentukanTahun = (dokumen: readonly Dokumen[], pengaturan: Pengaturan): number | null =>
  pengaturan.tahun ??
  tahunTersering(dokumen, (peran) => BERTAHUN.has(peran)) ??
  tahunTersering(dokumen, (peran) => peran === "evaluasi-renja");

/** Beside indikator of sasaran those of programs and kegiatan are not the unit's: their results are filled in place (baca.md §2). */
function rincikan(semua: readonly Dokumen[]): Dokumen[] {
  const adaSasaran = semua.some((d) => d.bentuk === "indikator" && !d.asal.rinci && d.baris.length > 0);
  return semua.map((d) => (adaSasaran && d.asal.rinci ? { ...d, asal: { ...d.asal, peran: "kinerja-rinci" } } : d));
}

/** Pengukuran of the year before is last year's capaian. */
function sesuaikanPeran(dokumen: Dokumen, tahun: number | null): Dokumen {
  const { asal } = dokumen;
  const lalu = asal.peran === "pengukuran" && tahun !== null && asal.tahun === tahun - 1;
  return lalu ? { ...dokumen, asal: { ...asal, peran: "capaian-lalu" } } : dokumen;
}

function tahunCocok({ asal }: Dokumen, tahun: number | null): boolean {
  if (!BERTAHUN.has(asal.peran) || asal.tahun === null || tahun === null) return true;
  return asal.tahun === tahun;
}

/**
 * What plays each role: the user's choice, else what is visible, the head's before a bidang's, the latest change, the
 * more complete (§6), and the tables that add up with it.
 */
export function pilihDokumen(dibaca: readonly Dokumen[], pengaturan: Pengaturan): DokumenTerpilih {
  const ragu = dibaca.filter((d) => d.asal.bacaan?.keyakinan === "ragu");
  const semua = dibaca
    .filter((d) => d.asal.bacaan?.keyakinan !== "ragu")
    .map((d) => (d.bentuk === "evaluasi" ? denganPolaDitetapkan(d, pengaturan.pola) : d));
  const tahun = tentukanTahun(semua, pengaturan);
  const isSetahun = (d: Dokumen): boolean => tahunCocok(d, tahun);
  const sesuai = mundurkanBerkala(rincikan(semua.map((d) => sesuaikanPeran(d, tahun))), isSetahun);
  const { tanpa: cocok, ganda } = pisahGabungan(sesuai.filter(isSetahun));
  const tahunLain = sesuai.filter((d) => !isSetahun(d));
  const dipakai: Dokumen[] = [];
  for (const [peran, calon] of perPeran(cocok)) {
    if (peran === "pk-anggaran") continue;
    if (peran === "kinerja-rinci" || calon.every((d) => d.bentuk === "evaluasi")) {
      dipakai.push(...calon);
      continue;
    }
    const bersaing = terdepan(calon);
    const pembagian = bagiPeran(peran, bersaing, cocok, pengaturan);
    dipakai.push(...bersaing.filter((d) => pembagian.dipakai.includes(d)));
    ganda.push(...gandaPeran(peran, pembagian));
  }
  dipakai.push(...anggaranPk(cocok, dipakai));
  return {
    tahun,
    dipakai,
    ganda,
    ditempat: [...cocok.filter((d) => d.asal.cadangan && !dipakai.includes(d)), ...ganda.flatMap(bawahan)],
    diabaikan: sesuai.filter((d) => !dipakai.includes(d) && !d.asal.pendamping),
    tahunLain,
    ragu,
  };
}

function bagiPeran(
  peran: Peran,
  calon: readonly Dokumen[],
  semua: readonly Dokumen[],
  { lembarPeran }: Pengaturan,
): Pembagian {
  if (calon.length === 1) return { dipakai: calon, ditinggalkan: [] };
  const acuan = namaAcuan(semua.filter((d) => d.asal.peran !== peran));
  const urut = [...calon].sort((a, b) => lebihDahulu(a, b, lembarPeran[peran], acuan));
  return bagiDokumen(urut, acuan, lembarPeran[peran]);
}

/** The measuring of a bidang or seksi: none of the office's own, but each row's result is certain. */
const bawahan = ({ sebab, ditinggalkan }: KandidatGanda): readonly Dokumen[] =>
  sebab === "bawahan" ? ditinggalkan.filter((d) => d.bentuk === "indikator") : [];

const SEBAB: readonly SebabDitinggalkan[] = ["beririsan", "lain-lingkup", "bawahan"];

function gandaPeran(peran: Peran, { dipakai, ditinggalkan }: Pembagian): KandidatGanda[] {
  const pertama = dipakai[0];
  if (!pertama) return [];
  return SEBAB.flatMap((sebab) => {
    const milik = ditinggalkan.flatMap((d) => (d.sebab === sebab ? [d.dokumen] : []));
    return milik.length === 0 ? [] : [{ peran, dipakai: pertama, ditinggalkan: milik, sebab }];
  });
}

function perPeran(dokumen: readonly Dokumen[]): Map<Peran, Dokumen[]> {
  const peta = new Map<Peran, Dokumen[]>();
  for (const satu of dokumen) {
    const daftar = peta.get(satu.asal.peran);
    if (daftar) daftar.push(satu);
    else peta.set(satu.asal.peran, [satu]);
  }
  return peta;
}

/** The budget tables of the PK that are used; all of them where none is. */
function anggaranPk(dokumen: readonly Dokumen[], dipakai: readonly Dokumen[]): Dokumen[] {
  const pk = dipakai.filter((d) => d.asal.peran.startsWith("pk"));
  const tabel = dokumen.filter(isAnggaranPk);
  const milik = new Set(pk.flatMap((satu) => anggaranMilikPk(satu, tabel, dokumen)));
  return pk.length === 0 ? tabel : tabel.filter((d) => milik.has(d));
}

export function dokumenIndikator(dokumen: readonly Dokumen[]): DokumenIndikator[] {
  return dokumen.filter((d): d is DokumenIndikator => d.bentuk === "indikator");
}

/** The document that plays a role, all its tables in one; null where none does. */
export function cariIndikator(dokumen: readonly Dokumen[], peran: Peran): DokumenIndikator | null {
  return satukanIndikator(dokumenIndikator(dokumen).filter((d) => d.asal.peran === peran));
}

/** As {@link cariIndikator}, for budgets. */
export function cariAnggaran(dokumen: readonly Dokumen[], peran: Peran): DokumenAnggaran | null {
  return satukanAnggaran(
    dokumen.filter((d): d is DokumenAnggaran => d.bentuk === "anggaran" && d.asal.peran === peran),
  );
}
