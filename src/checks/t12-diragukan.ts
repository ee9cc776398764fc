import type { Angka } from "../domain/angka/angka";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import { formatNilai, formatPersen } from "../domain/angka/tampilan";
import type { Capaian } from "../domain/capaian/capaian";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { kunciSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import { hasilDisorot } from "../domain/laporan/hasil-disorot";
import type { Laporan } from "../domain/laporan/laporan";
import {
  isLazim,
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
import { nilaiTemuan } from "./nilai-disebut";
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

type Catat = (satu: Diragukan) => void;

function ragukan({ cara, nama, satuan, sasaran }: Milik, diukur: Diukur, jaring: Jaring, catat: Catat): void {
  const { capaian, target, realisasi, sel, selTarget, setahun } = diukur;
  const persen = persenDari(capaian);
  if (persen === null || target === undefined || realisasi === undefined) return;
  if (capaian.status === "dinilai" && !lolosMeskiRagu({ target, realisasi, sel }, jaring)) return;
  const diuji: Diuji = { cara, nama, satuan, sasaran, target, realisasi, sel, setahun };
  const sebab = sebabRagu(diuji, persen, jaring);
  if (sebab !== null) catat({ ...diuji, selTarget, sebab, persen });
}

/** The year, its quarters and the year before, of each indikator. */
function ragukanIndikator({ indikator, penilai: { jaring } }: Laporan, catat: Catat): void {
  for (const i of indikator) {
    const { capaian, target, realisasi } = i;
    const setahun = target?.angka.angka;
    if (!isLazim(capaian, realisasi?.angka, jaring)) {
      const selTarget = selDari(target?.angka);
      const tahunIni = { capaian, target: setahun, realisasi: realisasi?.angka, sel: realisasi?.sel ?? [], selTarget };
      ragukan(i, tahunIni, jaring, catat);
    }
    for (const { capaian: c, target: t, realisasi: r } of i.triwulan) {
      if (isLazim(c, r?.angka, jaring)) continue;
      const tw = { capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t), setahun };
      ragukan(i, tw, jaring, catat);
    }
    if (i.tahunLalu) {
      const { capaian: c, target: t, realisasi: r } = i.tahunLalu;
      const lalu = { capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t) };
      ragukan(i, lalu, jaring, catat);
    }
  }
}

/** What stands beside a result cell of a row. */
function ragukanSel(laporan: Laporan, catat: Catat): void {
  const { penilai } = laporan;
  for (const { baris, ukuran, hasil } of hasilDisorot(laporan)) {
    const { cara, capaian, target, realisasi, selTarget, selRealisasi: sel } = hasil;
    const nama = baris.indikator.teks;
    const milik = { cara, nama, satuan: baris.satuan?.teks ?? null, sasaran: baris.sasaran?.teks ?? null };
    const setahun = ukuran.makna.jenis === "triwulan" ? penilai.targetSetahun(baris) : undefined;
    ragukan(milik, { capaian, target, realisasi, sel, selTarget, setahun }, penilai.jaring, catat);
  }
}

/** Each once: a figure stands in the report and beside its cell. */
function diragukan(laporan: Laporan): Diragukan[] {
  const perKunci = new Map<string, Diragukan>();
  const catat: Catat = (satu) => {
    const kunci = `${satu.sebab}|${satu.sel.map(kunciSel).join()}|${formatNilai(satu.target)}`;
    if (!perKunci.has(kunci)) perKunci.set(kunci, satu);
  };
  ragukanIndikator(laporan, catat);
  ragukanSel(laporan, catat);
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
