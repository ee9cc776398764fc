import type { BacaanTabel } from "../domain/dokumen/bacaan";
import type { CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import { bacaTriwulan, type Tw } from "../domain/capaian/triwulan";
import { gridLembar } from "./bulan-bertanggal";
import { bersihkanJudul } from "./kolom/bersih-judul";
import { bacaBulan } from "./kolom/bulan";
import { bacaSemester, twSemester } from "./kolom/semester";
import { isGabungan, isSebagianTahun, twJudul, type WaktuJudul } from "./kolom/sebagian-tahun";
import { denganRumus } from "./kolom/rumus-kolom";
import { skalaRupiah } from "./kolom/skala-rupiah";
import { susunBacaan } from "./kolom/bacaan-tabel";
import { isSampai, isSampaiIni } from "./kolom/tercapai";
import type { Konsep } from "./judul-kolom";
import { isTahunBerdampingan, kelompokkanUkuran, type KelompokUkuran } from "./kelompok-ukuran";
import type { TabelDikenal } from "./layout";
import type { SheetSnapshot } from "./snapshot";
import { temukanTabel, type Kolom, type Tabel } from "./temukan-tabel";
import { satukanBerganti } from "./baris/baris-berganti";
import { satukanBulan } from "./baris/bulan-berbaris";
import { pecahTahun } from "./baris/pecah-tahun";
import { tahunBerselisih } from "./kolom/tahun-berselisih";
import { tahunJudul, tahunTerakhir } from "./tahun-judul";
import { barisDitimbang, nilaiKolom } from "./kolom/isi-kolom";
import { ratakan } from "./rata-teks";
import { bukanTujuan } from "./kolom/milik-tujuan";

interface JudulTw {
  readonly tw: Tw;
  readonly sel: CellRef;
  readonly bobot: number;
}

const BOBOT_JUDUL = 4;
const BOBOT_DAUN = 2;
const BOBOT_KELOMPOK = 1;

/** Its columns are of semesters, or count up to a month ("s.d. Juni"), each read as the quarter that it ends with. */
const isBergabung = ({ kolom }: Tabel): boolean =>
  kolom.some(
    (k) =>
      k.penentu.tw !== null &&
      (k.penentu.semester !== null || (isSampai(k) && bacaBulan(bersihkanJudul(k.teks.at(-1) ?? "")) !== null)),
  );

const waktuJudul = ({ kolom }: Tabel, kelompok: readonly KelompokUkuran[]): WaktuJudul => ({
  setahun: isTahunBerdampingan(kelompok),
  bulanIni: kolom.some(isSampaiIni),
});

/** The quarter that a header names; that which its semester or month ends with only where the columns below are read so. */
function twKolom(teks: string, { penentu, konsep }: Kolom): Tw | null {
  if (penentu.tw === null || konsep === null) return bacaTriwulan(teks);
  const t = bersihkanJudul(teks);
  const [semester, bulan] = [bacaSemester(t), bacaBulan(t)];
  const berakhir = semester === null ? (bulan === null ? null : penentu.tw) : twSemester(semester);
  return bacaTriwulan(teks) ?? berakhir;
}

function judulTwTabel(tabel: Tabel, judul: readonly TeksBersumber[], kelompok: readonly KelompokUkuran[]): JudulTw[] {
  const hasil = new Map<string, JudulTw>();
  const waktu = waktuJudul(tabel, kelompok);
  const catat = (tw: Tw | null, sel: CellRef, bobot: number): void => {
    if (tw !== null && !hasil.has(`${sel.row},${sel.column}`))
      hasil.set(`${sel.row},${sel.column}`, { tw, sel, bobot });
  };
  for (const { teks, sel } of judul) catat(twJudul(ratakan(teks), waktu), sel, BOBOT_JUDUL);
  for (const kolom of tabel.kolom)
    kolom.teks.forEach((teks, i) => {
      const sel = kolom.selTeks[i];
      if (sel) catat(twKolom(teks, kolom), sel, i === kolom.teks.length - 1 ? BOBOT_DAUN : BOBOT_KELOMPOK);
    });
  return [...hasil.values()];
}

/** Several quarters side by side: pairs of figures under different quarters, by their own words or group. */
function twBerdampingan(kelompok: readonly KelompokUkuran[]): boolean {
  const ukuran = kelompok.filter((k) => k.tingkat === "sasaran" && (k.target ?? k.realisasi) !== null);
  return new Set(ukuran.flatMap((k) => (k.penentu.tw === null ? [] : [k.penentu.tw]))).size > 1;
}

const TW_BANYAK = 3;

/** Quarters side by side that hold no measures of ours: columns of three quarters or more, and no title that names one. */
function twSetahun(judulTw: readonly JudulTw[]): boolean {
  if (judulTw.some(({ bobot }) => bobot === BOBOT_JUDUL)) return false;
  return new Set(judulTw.filter(({ bobot }) => bobot === BOBOT_DAUN).map(({ tw }) => tw)).size >= TW_BANYAK;
}

/** The title and the sub-headers decide; a group heading may lie and the sheet's name only breaks silence (§6). */
function twTabel(judulTw: readonly JudulTw[], kelompok: readonly KelompokUkuran[], namaLembar: string): Tw | null {
  if (twBerdampingan(kelompok) || twSetahun(judulTw)) return null;
  const suara = new Map<Tw, number>();
  for (const { tw, bobot } of judulTw) suara.set(tw, (suara.get(tw) ?? 0) + bobot);
  const urut = [...suara].sort((a, b) => b[1] - a[1]);
  return urut[0]?.[0] ?? bacaTriwulan(namaLembar);
}

/** Of realisasi that name their years, each and all, the latest year that was filled in; null where one names none. */
function tahunTerisi({ grid, baris }: Tabel, kelompok: readonly KelompokUkuran[]): number | null {
  const realisasi = kelompok.flatMap((k) => (k.realisasi && k.penentu.sisi !== "anggaran" ? [k.realisasi] : []));
  if (realisasi.length < 2 || realisasi.some((k) => k.penentu.tahun === null || k.penentu.tw !== null)) return null;
  const terisi = realisasi.filter((k) => nilaiKolom(grid, barisDitimbang(baris), k).length > 0);
  return terisi.length === 0 ? null : Math.max(...terisi.flatMap((k) => k.penentu.tahun ?? []));
}

/** The one year that the columns name; of years side by side the latest with a realisasi, where the title ends with it as well, or else the targets do, or where every column names its own. */
function tahunKolom(tabel: Tabel, kelompok: readonly KelompokUkuran[]): number | null {
  const { kolom, judul, grid, baris } = tabel;
  const tahun = (...konsep: readonly Konsep[]): number[] =>
    kolom.flatMap((k) => (k.konsep !== null && konsep.includes(k.konsep) ? (k.penentu.tahun ?? []) : []));
  const semua = tahun("target", "realisasi");
  if (new Set(semua).size === 1) return semua[0] ?? null;
  const terbaru = Math.max(...tahun("realisasi"));
  const disebut = tahunTerakhir(judul.map(({ teks }) => teks)) ?? Math.max(...tahun("target"));
  if (terbaru !== disebut) return tahunTerisi(tabel, kelompok);
  const isTerisi = kolom.some(
    (k) =>
      k.konsep === "realisasi" && k.penentu.tahun === terbaru && nilaiKolom(grid, barisDitimbang(baris), k).length > 0,
  );
  return isTerisi ? terbaru : tahunTerisi(tabel, kelompok);
}

const teksJudul = (judul: readonly TeksBersumber[]): string[] => judul.map((j) => ratakan(j.teks));

const isBerwaktu = (judul: readonly string[]): boolean =>
  tahunJudul(judul) !== null || judul.some((satu) => twJudul(satu) !== null || isSebagianTahun(satu));

/**
 * What can be told of one table before its role is known. `judulLembar`: the sheet's first titles, which also say of what time a table is whose own ("Sasaran 2: …") don't; `tahunBaris`:
 * the year that its rows name themselves.
 */
export function kenaliSatu(
  tabel: Tabel,
  sheet: SheetSnapshot,
  judulLembar: readonly TeksBersumber[],
  tahunBaris: number | null = null,
): TabelDikenal {
  const sendiri = teksJudul(tabel.judul);
  const lembar = teksJudul(judulLembar);
  const tahun = tahunBaris ?? tahunJudul(sendiri) ?? tahunJudul(lembar);
  const kelompok = denganRumus(tabel, kelompokkanUkuran(tabel.kolom, tahun));
  const judul = isBerwaktu(sendiri) ? tabel.judul : [...tabel.judul, ...judulLembar];
  const judulTw = judulTwTabel(tabel, judul, kelompok);
  const pertama = new Map<Konsep, Kolom>();
  for (const kolom of bukanTujuan(tabel.kolom))
    if (kolom.konsep !== null && !pertama.has(kolom.konsep)) pertama.set(kolom.konsep, kolom);
  const semuaJudul = [...new Set([...sendiri, ...lembar])].join(" | ");
  const { skala, ragu } = skalaRupiah(semuaJudul, tabel);
  const keraguan = [...(ragu === null ? [] : [ragu]), ...tahunBerselisih(tabel, tahun, semuaJudul)];
  return {
    tabel,
    kelompok,
    judul: semuaJudul,
    judulSendiri: sendiri.join(" | "),
    judulWaktu: teksJudul(judul).join(" | "),
    namaLembar: sheet.name,
    tw: twTabel(judulTw, kelompok, sheet.name),
    judulTw,
    gabungan: isBergabung(tabel) || isGabungan(teksJudul(judul), waktuJudul(tabel, kelompok)),
    tahun: tahun ?? tahunKolom(tabel, kelompok),
    skalaRupiah: skala,
    bacaan: denganKeraguan(susunBacaan(tabel, kelompok), keraguan),
    kolom: (konsep) => pertama.get(konsep) ?? null,
  };
}

/** "Pagu (juta)" beside "Realisasi (ribu)", a title of another year than the columns: which binds is not for us to choose. */
function denganKeraguan(bacaan: BacaanTabel, ragu: readonly string[]): BacaanTabel {
  return ragu.length === 0 ? bacaan : { ...bacaan, keyakinan: "ragu", keraguan: [...bacaan.keraguan, ...ragu] };
}

/** A sheet as it was read never changes, and it is asked for its tables several times. */
const DIKENAL = new WeakMap<SheetSnapshot, readonly TabelDikenal[]>();

/** Every table of a sheet, with what can be told of it before its role is known. */
export function kenaliTabel(sheet: SheetSnapshot): readonly TabelDikenal[] {
  const ada = DIKENAL.get(sheet);
  if (ada) return ada;
  const baru = kenali(sheet);
  DIKENAL.set(sheet, baru);
  return baru;
}

function kenali(sheet: SheetSnapshot): TabelDikenal[] {
  const tabel = temukanTabel(gridLembar(sheet));
  const judulLembar = tabel[0]?.judul ?? [];
  return tabel
    .map(satukanBerganti)
    .map(satukanBulan)
    .flatMap(pecahTahun)
    .map((satu) => kenaliSatu(satu.tabel, sheet, judulLembar, satu.tahun));
}
