import type { JenisIndikator } from "../../domain/capaian/capaian";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { isNamaInstansi } from "../instansi";
import { isBarisRingkasan, isBerhuruf, isCatatan, isFormula, isHitungan, isKataSasaran } from "../jenis-baris";
import type { Kolom } from "../kolom/kolom";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import type { RerataMentah } from "./baris-rerata";
import { barisTujuan } from "./baris-tujuan";
import { jenisBaris } from "./jenis-baris-indikator";
import { isBerlabelSasaran, tanpaLabelSasaran } from "./label-sasaran";
import { rupaBaris, type NamaBaris } from "./rupa-baris";

/** Everything that one row says, before it is told which figure means what. */
export interface KerangkaBaris {
  readonly row: number;
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber;
  readonly satuan: TeksBersumber | null;
  readonly jenis: JenisIndikator | null;
}

/** What a row adds to its table: an indikator, a mean, or the formula of the indikator above it. */
type Langkah =
  | { readonly jenis: "indikator"; readonly baris: KerangkaBaris }
  | ({ readonly jenis: "rerata" } & Omit<RerataMentah, "setelah">)
  | { readonly jenis: "formula"; readonly teks: TeksBersumber };

/** The columns whose cells name a row. */
type KolomNama = Readonly<Record<keyof NamaBaris, Kolom | null>>;

/** Cells with an Excel error are named in this order. */
const bacaNama = (pembaca: PembacaSel, row: number, kolom: KolomNama): NamaBaris => ({
  sasaran: pembaca.teks(row, kolom.sasaran),
  nama: pembaca.nama(row, kolom.nama),
  nomor: pembaca.teks(row, kolom.nomor),
  satuan: pembaca.teks(row, kolom.satuan),
  kode: pembaca.teks(row, kolom.kode),
  tanda: pembaca.teks(row, kolom.tanda),
});

/** Reads the rows of a table one after another, top to bottom: a heading is of the rows below it, and adds none. */
export function pembacaKerangka(d: TabelDikenal, pembaca: PembacaSel): (row: number) => Langkah | null {
  const gabungan = d.kolom("sasaran-indikator");
  const kolom: KolomNama = {
    nomor: d.kolom("no"),
    kode: d.kolom("kode"),
    sasaran: d.kolom("sasaran"),
    nama: d.kolom("indikator") ?? gabungan,
    satuan: d.kolom("satuan"),
    tanda: d.kolom("jenis"),
  };
  if (!kolom.nama) return () => null;
  const berjudulSasaran = kolom.sasaran === null;
  let sasaran: TeksBersumber | null = berjudulSasaran ? sasaranDiJudul(d.tabel.judul) : null;
  const { tujuan, tanpaSasaran } = barisTujuan(d);
  const kolomAngka = d.kelompok.flatMap((k) => [k.target, k.realisasi]).filter((k) => k !== null);
  return (row) => {
    const nama = bacaNama(pembaca, row, kolom);
    const { nomor, satuan, nama: indikator } = nama;
    const berangka = kolomAngka.some((k) => pembaca.berisi(row, k));
    /** What names such a row is an indikator, also where that text begins with "="; a heading has neither. */
    const berisi = berangka || satuan !== null;
    const rupa = rupaBaris(nama, "indikator", berangka);
    if (rupa === "rerata" || rupa === "ringkasan" || rupa === "jumlah") return langkahRerata(row, nama, rupa);
    if (rupa !== "isi") return null;
    if (tujuan.has(row) || tanpaSasaran.has(row)) sasaran = null;
    if (nama.sasaran) sasaran = nama.sasaran;
    if (!indikator) {
      if (berjudulSasaran && nomor && isKataSasaran(nomor.teks)) sasaran = nomor;
      return null;
    }
    if (isCatatan(indikator.teks)) return null;
    // "Dinas Pendidikan" over its indikator, in a list of several offices: no satuan, no figure, no number of its own.
    if (!berisi && kolom.satuan !== null && nomor === null && isNamaInstansi(indikator.teks)) return null;
    if (isBarisFormula(nama, indikator.teks, berisi)) return { jenis: "formula", teks: indikator };
    if (berjudulSasaran && !berisi && (gabungan !== null || isKataSasaran(indikator.teks))) {
      sasaran = indikator;
      return null;
    }
    if (!isBerhuruf(indikator.teks)) return null;
    const jenis = jenisBaris(d, pembaca, row, nama);
    return { jenis: "indikator", baris: { row, sasaran: tanpaLabelSasaran(sasaran), indikator, satuan, jenis } };
  };
}

function isBarisFormula({ nomor, kode }: NamaBaris, teks: string, berisi: boolean): boolean {
  const isNama = teks.startsWith("=") && (nomor !== null || berisi);
  const tanpaCiri = nomor === null && kode === null && !berisi;
  return (isFormula(teks) && !isNama) || (tanpaCiri && isHitungan(teks));
}

/** "Sasaran 1: Meningkatnya …" above a table is the sasaran of its rows. */
function sasaranDiJudul(judul: readonly TeksBersumber[]): TeksBersumber | null {
  return judul.findLast(({ teks }) => isBerlabelSasaran(teks)) ?? null;
}

function langkahRerata(
  row: number,
  { nomor, kode, sasaran, nama }: NamaBaris,
  jenis: RerataMentah["arti"],
): Langkah | null {
  const berhuruf = [nomor, kode, sasaran, nama].filter((t) => t !== null).filter((t) => isBerhuruf(t.teks));
  const label = berhuruf.find((t) => isBarisRingkasan(t.teks)) ?? berhuruf[0];
  return label ? { jenis: "rerata", row, label, arti: jenis } : null;
}
