import { bilanganDari } from "../domain/angka/isi";
import { bacaAngka, type Angka, type KonteksAngka, type SelMentah } from "../domain/angka/angka";
import { isCacah, putuskanPemisah } from "../domain/angka/bukti-pemisah";
import type { Desimal } from "../domain/angka/desimal";
import type { PeranPemisah } from "../domain/angka/digit";
import { kataDiBelakang } from "../domain/angka/kata-satuan";
import {
  kebiasaanKolom,
  notasiBercampur,
  peranMenurutKolom,
  type KebiasaanKolom,
} from "../domain/angka/kebiasaan-kolom";
import { penjumlahan } from "../domain/penilai/dapat-dijumlah";
import type { Konsep } from "./judul-kolom";
import { barisDitimbang } from "./kolom/isi-kolom";
import { KONSEP_INDIKATOR } from "./kolom/konsep";
import type { Kolom, Tabel } from "./temukan-tabel";
import { rapikan } from "./rata-teks";

/** One separator before exactly three digits. */
const MUNGKIN_AMBIGU = /(?:^|[^\d.,])\d{1,3}([.,])\d{3}(?![\d.,]*\d)/;
const UKURAN: ReadonlySet<Konsep> = new Set(["target", "realisasi", "baseline", "target-akhir"]);
const BERANGKA: ReadonlySet<Konsep> = new Set([...UKURAN, "pagu", "capaian", "persen"]);
const NAMA: ReadonlySet<Konsep> = new Set(KONSEP_INDIKATOR);

const menurut = (pemisah: "titik" | "koma", peran: PeranPemisah): KebiasaanKolom => ({
  titik: pemisah === "titik" ? peran : null,
  koma: pemisah === "koma" ? peran : null,
});

/** Decides figures such as "12.500" by their column, their row, their satuan and the notation of the table. */
export class PemisahAngka {
  private kebiasaanTabel: KebiasaanKolom | null = null;

  constructor(private readonly tabel: Tabel) {}

  /** What the cell says once its separator is decided, or that it is `ambigu`; null where its text has one reading anyway. */
  baca(row: number, kolom: Kolom, mentah: SelMentah, konteks: KonteksAngka): Angka | null {
    const tanda = typeof mentah.nilai === "string" ? MUNGKIN_AMBIGU.exec(mentah.nilai)?.[1] : undefined;
    if (tanda === undefined) return null;
    const pemisah = tanda === "." ? "titik" : "koma";
    const baca = (kebiasaan: KebiasaanKolom | undefined): Angka => bacaAngka(mentah, { ...konteks, kebiasaan });
    const polos = baca(undefined);
    if (polos.jenis !== "tak-terbaca" || polos.alasan !== "ambigu") return null;
    const [sebagaiRibuan, sebagaiDesimal] = [baca(menurut(pemisah, "ribuan")), baca(menurut(pemisah, "desimal"))];
    const [ribuan, desimal] = [bilanganDari(sebagaiRibuan), bilanganDari(sebagaiDesimal)];
    if (ribuan === null || desimal === null) return bacaAngka(mentah, konteks);
    const { nama, satuan } = this.sebutan(row, mentah, konteks);
    const persen = sebagaiRibuan.jenis === "angka" && sebagaiRibuan.persen;
    const tabel = this.notasiTabel();
    const campur = notasiBercampur(tabel) || (konteks.kebiasaan !== undefined && notasiBercampur(konteks.kebiasaan));
    const peran = putuskanPemisah({
      ribuan,
      desimal,
      kolom: campur ? null : peranMenurutKolom(konteks.kebiasaan, pemisah),
      tabel: campur || penjumlahan(satuan, nama) !== "boleh" ? null : peranMenurutKolom(tabel, pemisah),
      cacah: isCacah(satuan, nama),
      persen,
      sebaris: this.sebaris(row, kolom, konteks),
    });
    return peran === null ? polos : peran === "ribuan" ? sebagaiRibuan : sebagaiDesimal;
  }

  private sebutan(
    row: number,
    { nilai }: SelMentah,
    { satuan }: KonteksAngka,
  ): { readonly nama: string; readonly satuan: string | null } {
    const kolom = this.tabel.kolom.find((k) => k.konsep !== null && NAMA.has(k.konsep));
    const nama = kolom ? rapikan(this.tabel.grid.value(row, kolom.column)) : "";
    return { nama, satuan: satuan ?? kataDiBelakang(rapikan(nilai)) };
  }

  /** The other measures of the row that have one reading, or that the notation of the table decides. */
  private sebaris(row: number, kolom: Kolom, konteks: KonteksAngka): Desimal[] {
    const { grid } = this.tabel;
    return this.tabel.kolom.flatMap((lain) => {
      if (lain.column === kolom.column || lain.konsep === null || !UKURAN.has(lain.konsep)) return [];
      if (lain.penentu.sisi === "anggaran" || kolom.penentu.sisi === "anggaran") return [];
      const mentah = { nilai: grid.value(row, lain.column), format: grid.numberFormat(row, lain.column) };
      return bilanganDari(bacaAngka(mentah, { ...konteks, kebiasaan: this.notasiTabel() })) ?? [];
    });
  }

  private notasiTabel(): KebiasaanKolom {
    if (this.kebiasaanTabel === null) {
      const { grid, kolom, baris } = this.tabel;
      const berangka = kolom.filter((k) => k.konsep !== null && BERANGKA.has(k.konsep));
      const isi = barisDitimbang(baris).flatMap((row) => berangka.map((k) => grid.value(row, k.column)));
      this.kebiasaanTabel = kebiasaanKolom(isi);
    }
    return this.kebiasaanTabel;
  }
}
