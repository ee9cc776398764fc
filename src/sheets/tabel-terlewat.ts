import { ROMAWI } from "../domain/capaian/triwulan";
import type { TabelTerlewat } from "../domain/dokumen/lembar-terbaca";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { isAngka } from "./isi-terlewat";
import type { Konsep } from "./judul-kolom";
import { isBerhuruf } from "./jenis-baris";
import { isBarisBulanan } from "./kolom/isi-kolom";
import { sebutKolom } from "./kolom/kolom";
import { KONSEP_INDIKATOR } from "./kolom/konsep";
import type { TabelDikenal } from "./layout";
import { BUKAN_INSTANSI } from "./layouts/monev-datar";
import { isBelanja } from "./layouts/realisasi-belanja";
import { isBerjudulRenstra } from "./layouts/renstra";
import { bagianAnggaran } from "./pasangan-anggaran";
import { rapikan } from "./rata-teks";

const BARIS: readonly Konsep[] = [...KONSEP_INDIKATOR, "sasaran", "sasaran-program", "sasaran-kegiatan", "program"];
const BERNAMA: readonly Konsep[] = [...BARIS, "uraian"];
const BUKAN_ANGKA: readonly Konsep[] = ["no", "kode", "tahun", "asing"];
const PER_WAKTU_LAIN =
  /\bsemester\b|\bbulanan\b|\bbulan (ke|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)\b/;

function adaAngka({ tabel }: TabelDikenal): boolean {
  const { grid, baris, kolom, pita } = tabel;
  const bukan = new Set(kolom.filter((k) => k.konsep && BUKAN_ANGKA.includes(k.konsep)).map((k) => k.column));
  return baris.some((row) => {
    for (let column = pita.left; column <= pita.right; column++)
      if (!bukan.has(column) && isAngka(grid.value(row, column))) return true;
    return false;
  });
}

function judulAsing({ tabel }: TabelDikenal): string {
  const asing = tabel.kolom.filter((k) => k.konsep === null).map((k) => `“${k.teks.at(-1) ?? ""}”`);
  return asing.length === 0 ? "" : ` (${asing.slice(0, 4).join(", ")}${asing.length > 4 ? ", …" : ""})`;
}

/** Targets of several years, and what keeps them from being read: the first year, or the year of what was reached. */
function sebabTahun({ tabel, tahun }: TabelDikenal, hasil: boolean): string | null {
  const target = tabel.kolom.filter((k) => k.konsep === "target" && k.penentu.sisi !== "anggaran");
  const banyakKe = new Set(target.flatMap(({ penentu }) => (penentu.tahun === null ? (penentu.tahunKe ?? []) : [])))
    .size;
  if (banyakKe > 1)
    return `berisi indikator dengan target tahun ke-1 sampai ke-${banyakKe}, tetapi tidak jelas tahun berapa yang pertama: judulnya tidak menyebut satu periode saja sepanjang ${banyakKe} tahun`;
  const banyak = new Set(target.flatMap(({ penentu }) => penentu.tahun ?? [])).size;
  return hasil && banyak > 1 && tahun === null
    ? "berisi indikator dengan target beberapa tahun, tetapi tidak disebut realisasinya tahun berapa"
    : null;
}

/** "APBD › Pagu | Realisasi", "DAK › Pagu | Realisasi": what the whole budget is, isn't told. */
function sebabTerbagi(d: TabelDikenal): string | null {
  const bagian = bagianAnggaran(d).flatMap(({ target }) => (target ? sebutKolom(target) : []));
  if (bagian.length === 0) return null;
  const daftar = daftarBerekor(bagian, { sebutan: "kolom" });
  return `berisi lebih dari satu pasangan pagu dan realisasi (${daftar}) tanpa pasangan jumlahnya, sehingga anggaran seluruhnya tidak pasti: bila semuanya bagian dari satu anggaran, tambahkan pasangan kolom “Jumlah”`;
}

const banyak = (d: TabelDikenal, konsep: Konsep): number => d.tabel.kolom.filter((k) => k.konsep === konsep).length;
const isRencanaKerja = ({ judul }: TabelDikenal): boolean =>
  /rencana (kinerja|kerja)( tahunan)?\b|\b(rkt|renja)\b/.test(judul);

/** What is there and what is missing, truly. */
function sebabTerlewat(d: TabelDikenal): string {
  const terbagi = sebabTerbagi(d);
  if (terbagi !== null) return terbagi;
  const ada = (...konsep: readonly Konsep[]): boolean => konsep.some((k) => d.kolom(k) !== null);
  const [target, hasil] = [ada("target"), ada("realisasi", "capaian", "persen")];
  if (!ada(...KONSEP_INDIKATOR)) {
    if (ada("program") && ada("pagu") && ada("realisasi") && d.tw !== null)
      return `berisi pagu setahun dan realisasi yang menurut judulnya hanya Triwulan ${ROMAWI[d.tw]}: tulislah “s.d. Triwulan ${ROMAWI[d.tw]}” bila realisasi itu dihitung sejak Januari`;
    if (d.tabel.kolom.some((k) => k.konsep === "realisasi" && k.penentu.bulan !== null))
      return "berisi realisasi tiap bulan di samping program atau kegiatan, tetapi tidak disebut berapa setahunnya";
    if (ada("program") && (ada("pagu") || target))
      return "berisi program atau kegiatan dengan anggaran, tetapi kolom realisasi atau perubahannya tidak dikenali";
    if (ada("uraian") && !target)
      return "berisi anggaran dan realisasi, tetapi kolom Uraian-nya tidak jelas berisi program, kegiatan, atau belanja";
    if (ada("kegiatan") && target && ada("realisasi", "capaian"))
      return `berisi target dan realisasi kegiatan atau rincian output, tetapi tidak jelas bagaimana keduanya berpasangan${banyak(d, "target") > 1 ? ": kolom targetnya lebih dari satu" : ada("realisasi") ? ": periode di judul kolomnya berlainan" : ""}`;
    const nama = ada("program") ? "program atau kegiatan" : ada("uraian") ? "kolom Uraian" : "sasaran";
    return `tidak punya kolom Indikator yang dikenali, padahal berisi angka di samping ${nama}`;
  }
  if (hasil && isBarisBulanan(d.tabel))
    return "berisi indikator dan realisasi, tetapi barisnya bulan demi bulan, bukan setahun";
  if (hasil && PER_WAKTU_LAIN.test(d.judul))
    return "berisi indikator dan realisasi, tetapi menurut judulnya per semester atau bulan, bukan per triwulan atau setahun";
  const tahun = sebabTahun(d, hasil);
  if (tahun !== null) return tahun;
  const [ragu] = d.bacaan.keraguan;
  if (ragu !== undefined) return `berisi indikator, tetapi ${ragu}`;
  if (target && !ada("realisasi", "capaian", "hasil"))
    return ada("persen")
      ? `berisi indikator, target, dan kolom hasil, tetapi tidak ada kolom yang dikenali sebagai realisasinya${judulAsing(d)}`
      : isRencanaKerja(d)
        ? "berisi target rencana kerja tahunan, yang tidak menggantikan Perjanjian Kinerja: kenalkan sebagai PK bila target itulah yang mengikat"
        : isBerjudulRenstra(d)
          ? "berisi indikator Renstra dengan target, tetapi tidak disebut tahun berapa targetnya itu: tulislah tahunnya di judul kolom"
          : "berisi daftar indikator dengan target, tetapi tidak disebut untuk dokumen apa: kenalkan sebagai PK, IKU, atau Renstra";
  if (target && hasil)
    return "berisi indikator, target, dan realisasi, tetapi susunan kolomnya tidak cocok dengan lembar yang dikenal";
  if (hasil) return "berisi indikator dengan realisasi tanpa kolom target, dan tidak disebut untuk dokumen apa";
  return `berisi daftar indikator di samping kolom yang judulnya tidak dikenali${judulAsing(d)}`;
}

function namaBaris(d: TabelDikenal): string[] {
  const kolom = BERNAMA.map((k) => d.kolom(k)).find((k) => k !== null);
  if (!kolom) return [];
  return d.tabel.baris.map((row) => rapikan(d.tabel.grid.value(row, kolom.column))).filter((nama) => nama !== "");
}

/** Accounts of an accounting report, which is kept beside ours: "Belanja Pegawai", "Pendapatan". */
const BUKAN_BELANJA = /^[\d.\s)]*(pendapatan|pembiayaan|pajak|retribusi|transfer|aset|kas|surplus|defisit|silpa)\b/i;
const isAkun = (nama: string): boolean => isBelanja(nama) || BUKAN_BELANJA.test(nama);

/** "Uraian" beside what is measured, or beside amounts that are of no accounts. */
function isUraianKita(d: TabelDikenal): boolean {
  if (d.kolom("uraian") === null) return false;
  const uang = d.kolom("pagu") !== null && d.kolom("realisasi") !== null;
  return d.kolom("target") !== null || (uang && !namaBaris(d).some(isAkun));
}

/** Outputs or kegiatan with a target and its realisasi. */
const isRincianTerukur = (d: TabelDikenal): boolean =>
  d.kolom("kegiatan") !== null && d.kolom("target") !== null && (d.kolom("realisasi") ?? d.kolom("capaian")) !== null;

/** A budget beside names of something else: "APBD", "51 Belanja Pegawai", "Januari"; null for any other table. */
function anggaranSaja(d: TabelDikenal): TabelTerlewat | null {
  if (d.kolom("pagu")?.penentu.sisi !== "anggaran" || d.kolom("realisasi") === null) return null;
  if (namaBaris(d).some((nama) => BUKAN_BELANJA.test(nama))) return null;
  const nama = d.tabel.kolom.find(
    (k) =>
      k.konsep !== "no" &&
      d.tabel.baris.filter((row) => isBerhuruf(rapikan(d.tabel.grid.value(row, k.column)))).length > 1,
  );
  if (!nama) return null;
  const sebab = `berisi pagu dan realisasi di samping “${nama.teks.at(-1) ?? ""}”, dan tidak pasti semua barisnya bersama-sama seluruh anggaran`;
  return { ...catatTerlewat(d, sebab), anggaranSaja: true };
}

/** The budget of a table that was read for something else, where it has parts without a whole; null for any other table. */
export function anggaranTerlewat(d: TabelDikenal): TabelTerlewat | null {
  const sebab = sebabTerbagi(d);
  return sebab === null || !adaAngka(d) ? null : catatTerlewat(d, sebab);
}

/** A table that no layout claims although it names what is measured, or is a budget, and holds figures; null for any other table. */
export function tabelTerlewat(d: TabelDikenal): TabelTerlewat | null {
  const bernama = BARIS.some((k) => d.kolom(k) !== null) || isUraianKita(d) || isRincianTerukur(d);
  if (!adaAngka(d)) return null;
  if (!bernama) return anggaranSaja(d);
  if (!BUKAN_INSTANSI.test(d.judul)) return catatTerlewat(d, sebabTerlewat(d));
  return {
    ...catatTerlewat(d, "berisi sasaran kinerja pegawai, bukan kinerja perangkat daerah"),
    perluDikenalkan: false,
  };
}

function catatTerlewat(d: TabelDikenal, sebab: string): TabelTerlewat {
  const { grid, baris, pita } = d.tabel;
  return {
    sheetId: grid.sheet.id,
    sheetName: d.namaLembar,
    awal: grid.ref(pita.top, pita.left),
    akhir: grid.ref(baris.at(-1) ?? pita.bottom, pita.right),
    sebab,
    perluDikenalkan: true,
    sebagianTahun: PER_WAKTU_LAIN.test(d.judul),
    anggaranSaja: false,
    nama: namaBaris(d),
    bacaan: d.bacaan,
  };
}
