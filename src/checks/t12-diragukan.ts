import type { Angka } from "../domain/angka/angka";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import { formatNilai, formatPersen } from "../domain/angka/tampilan";
import type { Capaian } from "../domain/capaian/capaian";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { kunciSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import {
  isPenuhTertulis,
  lolosMeskiRagu,
  sebabRagu,
  type Diuji,
  type Jaring,
  type SebabRagu,
} from "../domain/penilai/keraguan";
import type { Temuan } from "../domain/temuan/temuan";
import { alasanRagu, BISA_DITERIMA, KODE, SELALU_MUSTAHIL } from "./alasan-ragu";
import { selMustahil } from "./mustahil";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";
import { temuanNol } from "./t12-nol-diragukan";

interface Diragukan extends Diuji {
  readonly sebab: SebabRagu;
  readonly persen: Desimal;
  readonly selTarget: readonly CellRef[];
}

const persenDari = (capaian: Capaian): Desimal | null =>
  capaian.status === "dinilai" || (capaian.status === "tidak-dapat-dihitung" && capaian.alasan === "diragukan")
    ? capaian.persen
    : null;

/** What a capaian is of: the row, and whatever it was computed from. */
type Milik = Pick<Diuji, "cara" | "nama" | "satuan" | "sasaran">;

interface Diukur {
  readonly capaian: Capaian;
  readonly target: Angka | undefined;
  readonly realisasi: Angka | undefined;
  readonly sel: readonly CellRef[];
  readonly selTarget: readonly CellRef[];
  readonly setahun?: Angka | undefined;
}

const selDari = (satu: AngkaBersumber | null | undefined): CellRef[] => (satu ? [satu.sel] : []);

/** Asked of every figure of a workbook: nothing is made for those that nothing speaks against. */
function ragukan({ cara, nama, satuan, sasaran }: Milik, diukur: Diukur, jaring: Jaring): readonly Diragukan[] {
  const { capaian, target, realisasi, sel, selTarget, setahun } = diukur;
  const persen = persenDari(capaian);
  if (persen === null || target === undefined || realisasi === undefined) return TANPA_RAGU;
  if (capaian.status === "dinilai" && !lolosMeskiRagu({ target, realisasi, sel }, jaring)) return TANPA_RAGU;
  const diuji: Diuji = { cara, nama, satuan, sasaran, target, realisasi, sel, setahun };
  const sebab = sebabRagu(diuji, persen, jaring);
  return sebab === null ? TANPA_RAGU : [{ ...diuji, selTarget, sebab, persen }];
}

const TANPA_RAGU: readonly Diragukan[] = [];

/** The year, its quarters and the year before, of each indikator. */
function* ragukanIndikator({ indikator, penilai: { jaring } }: Laporan): Generator<Diragukan> {
  for (const i of indikator) {
    const { capaian, target, realisasi } = i;
    const selTarget = selDari(target?.angka);
    const setahun = target?.angka.angka;
    const tahunIni = { capaian, target: setahun, realisasi: realisasi?.angka, sel: realisasi?.sel ?? [], selTarget };
    yield* ragukan(i, tahunIni, jaring);
    for (const { capaian: c, target: t, realisasi: r } of i.triwulan) {
      const tw = { capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t), setahun };
      yield* ragukan(i, tw, jaring);
    }
    for (const { capaian: c, target: t, realisasi: r } of i.tahunLalu ? [i.tahunLalu] : []) {
      const lalu = { capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t) };
      yield* ragukan(i, lalu, jaring);
    }
  }
}

/** What stands beside a result cell of a row. */
function* ragukanSel({ terpilih, penilai }: Laporan): Generator<Diragukan> {
  for (const dokumen of terpilih.dipakai) {
    if (dokumen.bentuk !== "indikator") continue;
    for (const baris of barisDokumen(dokumen))
      for (const ukuran of baris.ukuran) {
        const { cara, capaian, target, realisasi, selTarget, selRealisasi: sel } = penilai.hasil(baris, ukuran);
        const nama = baris.indikator.teks;
        const milik = { cara, nama, satuan: baris.satuan?.teks ?? null, sasaran: baris.sasaran?.teks ?? null };
        const setahun = ukuran.makna.jenis === "triwulan" ? penilai.targetSetahun(baris) : undefined;
        yield* ragukan(milik, { capaian, target, realisasi, sel, selTarget, setahun }, penilai.jaring);
      }
  }
}

/** Each once: a figure stands in the report and beside its cell. */
function diragukan(laporan: Laporan): Diragukan[] {
  const perKunci = new Map<string, Diragukan>();
  for (const satu of [...ragukanIndikator(laporan), ...ragukanSel(laporan)]) {
    const kunci = `${satu.sebab}|${satu.sel.map(kunciSel).join()}|${formatNilai(satu.target)}`;
    if (!perKunci.has(kunci)) perKunci.set(kunci, satu);
  }
  return [...perKunci.values()];
}

function temuan(satu: Diragukan, batas: number, alamat: Alamat): Temuan {
  const { nama, sebab, target, realisasi, persen, sel, selTarget } = satu;
  const tempat = (daftar: readonly CellRef[]): string =>
    daftar.length === 0 ? "" : ` (${daftarAlamat(daftar, alamat)})`;
  const angka = `realisasi ${formatNilai(realisasi)}${tempat(sel)} dari target ${formatNilai(target)}${tempat(selTarget)}`;
  if (sebab === "melebihi-batas" && isPenuhTertulis(satu))
    return {
      kode: "T12",
      tingkat: "catatan",
      pesan: `Capaian “${nama}”, ${angka}, adalah ${formatPersen(persen)}: rumus di judul kolomnya menyatakan demikian; pastikan targetnya memang serendah itu.`,
      sel: [...sel, ...selTarget],
      nilai: [...nilaiTemuan(target), ...nilaiTemuan(realisasi), keBilangan(persen)],
    };
  const terima = BISA_DITERIMA.has(sebab) ? " Bila memang benar, terima temuan ini." : "";
  return {
    kode: KODE[sebab],
    tingkat: "peringatan",
    pesan: `Capaian “${nama}”, ${angka}, akan menjadi ${formatPersen(persen)}: ${alasanRagu(sebab, satu.sasaran, batas)}; belum ditulis.${terima}`,
    sel: [...sel, ...selTarget],
    nilai: [...nilaiTemuan(target), ...nilaiTemuan(realisasi), keBilangan(persen)],
  };
}

/** T12 (T09, T17): a capaian that can't be believed unasked and is written nowhere until staff answer (baca.md §1). */
export const t12Diragukan: Pemeriksaan = (laporan, alamat) => tanyakan(diragukan(laporan), laporan, alamat);

/** The same beside T12 of impossible figures, which names some of these by itself. */
export const t12DiragukanLain: Pemeriksaan = (laporan, alamat) => {
  const tersebut = selMustahil(laporan);
  const disebut = ({ sel, selTarget }: Diragukan): boolean =>
    [...sel, ...selTarget].some((s) => tersebut.has(kunciSel(s)));
  return tanyakan(
    diragukan(laporan).filter((d) => !SELALU_MUSTAHIL.has(d.sebab) || !disebut(d)),
    laporan,
    alamat,
  );
};

function tanyakan(semua: readonly Diragukan[], { pengaturan }: Laporan, alamat: Alamat): Temuan[] {
  return [
    ...semua.filter(({ sebab }) => sebab !== "nol").map((d) => temuan(d, pengaturan.batasCapaianWajar, alamat)),
    ...temuanNol(
      semua.filter(({ sebab }) => sebab === "nol"),
      alamat,
    ),
  ];
}
