import { jumlahkan, type Desimal } from "../angka/desimal";
import { jumlahAngka } from "../angka/jumlah-angka";
import { kunciNama } from "../teks/nama-indikator";
import type { BarisIndikator, Dokumen } from "./dokumen";
import { tingkatDokumen } from "./tingkat-jabatan";

/** Why a table of a role was left: it repeats names, is of a lower level, nothing tells whose it is, or its semesters only add up quarters. */
export type SebabDitinggalkan = "beririsan" | "bawahan" | "lain-lingkup" | "gabungan";

export interface Pembagian {
  /** The tables that together are the office's document of the role, the leading one first. */
  readonly dipakai: readonly Dokumen[];
  readonly ditinggalkan: readonly { readonly dokumen: Dokumen; readonly sebab: SebabDitinggalkan }[];
}

const TINGKAT_BIDANG = 3;
const AWAL_SASARAN = /^(\d+[.)]\s*)?(sasaran|program|bidang|bagian|tabel)\b/i;

function barisBernama(dokumen: Dokumen): readonly { readonly nama: string; readonly sasaran: string | null }[] {
  if (dokumen.bentuk === "indikator")
    return dokumen.baris.map(({ indikator, sasaran }: BarisIndikator) => ({
      nama: kunciNama(indikator.teks),
      sasaran: sasaran && kunciNama(sasaran.teks),
    }));
  if (dokumen.bentuk !== "anggaran") return [];
  return dokumen.baris.flatMap(({ sasaran, program, indikator }) => {
    const nama = program ?? indikator ?? sasaran;
    return nama ? [{ nama: kunciNama(nama.teks), sasaran: sasaran && kunciNama(sasaran.teks) }] : [];
  });
}

/** Names that documents of other roles use: what belongs to the office shows in more than one of them. */
export function namaAcuan(dokumen: readonly Dokumen[]): ReadonlySet<string> {
  return new Set(
    dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris.map((b) => kunciNama(b.indikator.teks)) : [])),
  );
}

/** How many rows of a document other roles name, too. */
export function banyakTeracu(dokumen: Dokumen, acuan: ReadonlySet<string>): number {
  return dokumen.bentuk === "indikator" ? barisBernama(dokumen).filter(({ nama }) => acuan.has(nama)).length : 0;
}

/** Names of the tables taken so far, with the sasaran that each stands under. */
class NamaTerpakai {
  private readonly perNama = new Map<string, (string | null)[]>();

  tambah(dokumen: Dokumen): void {
    for (const { nama, sasaran } of barisBernama(dokumen)) {
      const ada = this.perNama.get(nama);
      if (ada) ada.push(sasaran);
      else this.perNama.set(nama, [sasaran]);
    }
  }

  /** One indikator twice: equal names, unless both tables put them under different sasaran. */
  beririsan(dokumen: Dokumen): boolean {
    return barisBernama(dokumen).some(({ nama, sasaran }) =>
      this.perNama.get(nama)?.some((milik) => milik === null || sasaran === null || milik === sasaran),
    );
  }
}

const kepala = ({ asal }: Dokumen): string =>
  asal.bacaan?.kolom.map((k) => k.judul.join(" ").toLowerCase()).join("|") ?? "";
const samaKepala = (a: Dokumen, b: Dokumen): boolean => kepala(a) !== "" && kepala(a) === kepala(b);

/** A heading of its own: "Sasaran 2: …", "Bidang …", "Tabel 3.2". */
const berjudulBagian = ({ asal }: Dokumen): boolean => asal.judul.some(({ teks }) => AWAL_SASARAN.test(teks));

/** Parts of an office that stand side by side, and those within them, which a part's own budget holds already. */
const UNIT = [
  /^(([a-z]|\d+)[.)]\s*)?(sekretariat|bidang|bagian|uptd?|puskesmas|balai|cabang dinas)\b(?! (daerah|dprd|dpr|dewan|urusan))/i,
  /^(([a-z]|\d+)[.)]\s*)?(seksi|sub ?-?(bagian|bidang))\b/i,
  // "DIPA 01", "DIPA (03) Badilum": of a court each unit of the ministry gives its own; not the same one before and after a revision.
  /^(([a-z]|\d+)[.)]\s*)?dipa\W+(petikan\W+)?(0?\d{1,2}\b|bua\b|badil\w+|ditjen\b|direktorat jenderal\b)(?!.*\b(awal|semula|revisi|perubahan|sebelum|sesudah)\b)/i,
];

/** Which of {@link UNIT} the table's own heading names; -1 where it names none. */
const lapisUnit = ({ asal }: Dokumen): number => UNIT.findIndex((pola) => pola.test(asal.judul.at(-1)?.teks ?? ""));

/** The budgets of two parts of one office, one below the other on its sheet. */
const unitSetara = (a: Dokumen, b: Dokumen): boolean =>
  [a, b].every(({ bentuk }) => bentuk === "anggaran") &&
  a.asal.sheetId === b.asal.sheetId &&
  samaKepala(a, b) &&
  lapisUnit(a) >= 0 &&
  lapisUnit(a) === lapisUnit(b) &&
  a.asal.judul.at(-1)?.teks !== b.asal.judul.at(-1)?.teks;

/** Kinds of belanja are the same in every unit: these names make no table another's copy. */
const setaraBelanja = (a: Dokumen, b: Dokumen, setara: boolean): boolean =>
  setara && [a, b].every((d) => d.bentuk === "anggaran" && d.per === "belanja");

function paguPuncak(dokumen: Dokumen): Desimal | null {
  if (dokumen.bentuk !== "anggaran") return null;
  const pagu = jumlahAngka(dokumen.baris.flatMap(({ lapis, pagu: p }) => (lapis === "puncak" ? [p?.angka] : [])));
  return pagu.jenis === "angka" ? pagu.nilai : null;
}

/** One of several units' budgets is as much as all others together: it may be their sum under a unit's name. */
function adaRekap(dokumen: readonly Dokumen[]): boolean {
  const pagu = dokumen.map(paguPuncak);
  if (pagu.some((p) => p === null)) return true;
  const semua = jumlahkan(pagu.flatMap((p) => p ?? []));
  return dokumen.length > 2 && pagu.some((p) => p?.times(2).eq(semua));
}

/** Budgets are told in several ways (by kegiatan, by belanja): only parts with headings of their own add up. */
function sebentuk(a: Dokumen, b: Dokumen): boolean {
  if (a.bentuk === "anggaran") return b.bentuk === "anggaran" && samaKepala(a, b) && [a, b].every(berjudulBagian);
  return (
    a.bentuk === "indikator" && b.bentuk === "indikator" && (samaKepala(a, b) || a.asal.sheetId === b.asal.sheetId)
  );
}

function isBawahan(utama: Dokumen, lain: Dokumen, acuan: ReadonlySet<string>): boolean {
  const [milikUtama, miliknya] = [tingkatDokumen(utama.asal), tingkatDokumen(lain.asal)];
  if (miliknya === null) return false;
  if (milikUtama !== null) return miliknya > milikUtama;
  return miliknya >= TINGKAT_BIDANG && banyakTeracu(lain, acuan) === 0;
}

/** Other roles know the leading table's indikator and none of this one's. */
function takTeracu(utama: Dokumen, lain: Dokumen, acuan: ReadonlySet<string>): boolean {
  return lain.asal.sheetId !== utama.asal.sheetId && banyakTeracu(utama, acuan) > 0 && banyakTeracu(lain, acuan) === 0;
}

/**
 * Tables of one role, the leading one first: those of one form whose indikator do not overlap (one a sasaran, one a
 * bidang) add up; the others are left, each with the reason. `acuan`: names that other roles use. Where the user chose a
 * sheet, only its tables play the role.
 */
export function bagiDokumen(
  urut: readonly Dokumen[],
  acuan: ReadonlySet<string>,
  dipilih: string | undefined,
): Pembagian {
  const [utama, ...sisa] = urut;
  if (!utama) return { dipakai: [], ditinggalkan: [] };
  const dipakai = [utama];
  const terpakai = new NamaTerpakai();
  terpakai.tambah(utama);
  const rekap = adaRekap([utama, ...sisa.filter((d) => unitSetara(utama, d))]);
  const ditinggalkan: { dokumen: Dokumen; sebab: SebabDitinggalkan }[] = [];
  for (const dokumen of sisa) {
    const bukanPilihan = utama.asal.sheetName === dipilih && dokumen.asal.sheetName !== dipilih;
    const sebab = bukanPilihan ? "beririsan" : alasanDitinggalkan(dokumen, utama, terpakai, acuan, rekap);
    if (sebab !== null) {
      ditinggalkan.push({ dokumen, sebab });
      continue;
    }
    terpakai.tambah(dokumen);
    dipakai.push(dokumen);
  }
  return { dipakai, ditinggalkan };
}

function alasanDitinggalkan(
  dokumen: Dokumen,
  utama: Dokumen,
  terpakai: NamaTerpakai,
  acuan: ReadonlySet<string>,
  rekap: boolean,
): SebabDitinggalkan | null {
  const setara = unitSetara(utama, dokumen);
  if (!setara && isBawahan(utama, dokumen, acuan)) return "bawahan";
  if (dokumen.bentuk !== "indikator" && dokumen.bentuk !== "anggaran") return "beririsan";
  if (
    (!setaraBelanja(utama, dokumen, setara) && terpakai.beririsan(dokumen)) ||
    dokumen.asal.tersembunyi !== utama.asal.tersembunyi
  )
    return "beririsan";
  if (setara) return rekap ? "beririsan" : null;
  if (sebentuk(utama, dokumen) && !takTeracu(utama, dokumen, acuan)) return null;
  return dokumen.bentuk === "indikator" ? "lain-lingkup" : "beririsan";
}
