import { ingatObjek } from "../domain/alur/ingat";
import { bacaAngka, type Angka, type KonteksAngka, type SelMentah } from "../domain/angka/angka";
import { isCacah } from "../domain/angka/bukti-pemisah";
import { uraiDuaNilai } from "../domain/angka/dua-nilai";
import { isPersen } from "../domain/angka/satuan";
import { kataDiBelakang } from "../domain/angka/kata-satuan";
import { kebiasaanKolom, notasiBercampur, type KebiasaanKolom } from "../domain/angka/kebiasaan-kolom";
import type { AngkaBersumber, CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import { bacaSetahunBulanan } from "./kolom/bulanan";
import { lawanSebaris, pilihDariDua } from "./dua-nilai-baris";
import { PemisahAngka } from "./pemisah-angka";
import { isPredikatAsing } from "./predikat-asing";
import { alamatKotak, menunjukDiriSendiri } from "./rumus-sel";
import type { KolomBulanan } from "./kolom/kolom";
import type { Kolom, Tabel } from "./temukan-tabel";
import { rapikan, ratakan } from "./rata-teks";

/** What is known of a cell before it is read; `barisSendiri`: the row is one indikator's, each of its figures its own. */
export type KonteksSel = KonteksAngka & { readonly barisSendiri?: boolean };

const HANYA_ACUAN = /^=[+-]?(?:'[^']+'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+$/i;
const JUDUL_PERSEN = /\(%\)|\(persen\)|^%$|dalam %/;
const isBerjudulPersen = ingatObjek((kolom: Kolom) => JUDUL_PERSEN.test(ratakan(kolom.teks.at(-1) ?? "")));

/** Not read as yet, as the word behind the number is not known for a satuan. */
const MENUNGGU_KATA: ReadonlySet<string> = new Set(["bentuk", "ambigu"]);

/** "12 dokumen" in a row of percentages: neither 12 % nor a figure that its target could measure. */
function isCacahDiPersen(angka: Angka, { nilai }: SelMentah, { satuan }: KonteksAngka): boolean {
  if (angka.jenis !== "angka" || typeof nilai !== "string" || !isPersen(satuan) || nilai.includes("%")) return false;
  return isCacah(kataDiBelakang(rapikan(nilai)), "");
}

/** Reads the figures of a table's cells, with what the rest of the row, the column and the sheet tell of them. */
export class PembacaAngka {
  private readonly kebiasaan = new Map<number, KebiasaanKolom>();
  private readonly konteksKolom = new Map<Kolom, KonteksAngka>();
  private readonly kataKolom = new Map<number, string | null>();
  private readonly melingkar = new Map<string, CellRef>();
  private terhitung: boolean | null = null;

  private readonly pemisah: PemisahAngka;

  constructor(private readonly tabel: Tabel) {
    this.pemisah = new PemisahAngka(tabel);
  }

  /** A formula without a value and a cell that a merged area covers from above are `tak-terbaca`: they are not blank. */
  baca(row: number, kolom: Kolom, konteks: KonteksSel): AngkaBersumber {
    const { grid } = this.tabel;
    const setahun = kolom.bulanan && this.setahunBulanan(row, kolom.bulanan, konteks);
    if (setahun) return setahun;
    const sel = grid.ref(row, kolom.column);
    const formula = grid.formula(row, kolom.column);
    if (formula !== null && menunjukDiriSendiri(formula, sel.row, sel.column))
      this.melingkar.set(`${sel.row},${sel.column}`, sel);
    if (grid.isBlank(row, kolom.column)) return { angka: this.kosong(row, kolom.column, formula, konteks), sel };
    const mentah = { nilai: grid.value(row, kolom.column), format: grid.numberFormat(row, kolom.column) };
    const lengkap = this.konteksAngka(kolom, konteks);
    const angka = this.uraikan(row, kolom, mentah, lengkap);
    if (angka.jenis === "angka" && typeof mentah.nilai === "number") return { angka, sel };
    if (isCacahDiPersen(angka, mentah, lengkap))
      return { angka: { jenis: "tak-terbaca", teks: rapikan(mentah.nilai), alasan: "satuan-lain" }, sel };
    if (angka.jenis === "catatan" && konteks.barisSendiri === true && isPredikatAsing(this.tabel, row, kolom, lengkap))
      return { angka: { jenis: "tak-terbaca", teks: rapikan(mentah.nilai), alasan: "predikat" }, sel };
    if (angka.jenis !== "tak-terbaca") return { angka, sel };
    const satu = konteks.barisSendiri === true ? this.satuDariDua(row, kolom, angka.teks, lengkap) : null;
    if (satu !== null) return { angka: satu, sel };
    const kataSatuan = MENUNGGU_KATA.has(angka.alasan) ? this.kataSatuan(row, kolom.column) : null;
    return { angka: kataSatuan === null ? angka : this.uraikan(row, kolom, mentah, { ...lengkap, kataSatuan }), sel };
  }

  private setahunBulanan(row: number, bulanan: KolomBulanan, konteks: KonteksSel): AngkaBersumber | null {
    return bacaSetahunBulanan(this.tabel.grid, row, bulanan, (satu) => this.baca(row, satu, konteks));
  }

  private uraikan(row: number, kolom: Kolom, mentah: SelMentah, konteks: KonteksAngka): Angka {
    return this.pemisah.baca(row, kolom, mentah, konteks) ?? bacaAngka(mentah, konteks);
  }

  /** Of two figures in one cell the one that the rest of its row proves to be meant; null where it proves none. */
  private satuDariDua(row: number, kolom: Kolom, teks: string, konteks: KonteksAngka): Angka | null {
    const dua = uraiDuaNilai(rapikan(teks), konteks);
    return dua && pilihDariDua(dua, konteks.satuan, kolom.konsep, lawanSebaris(this.tabel, row, kolom, konteks));
  }

  /** What a column tells of its figures; most rows of a column name one satuan. */
  private konteksAngka(kolom: Kolom, konteks: KonteksSel): KonteksAngka {
    const { terimaRentang, kolomRupiah = kolom.penentu.sisi === "anggaran" } = konteks;
    const satuan = konteks.satuan ?? (isBerjudulPersen(kolom) ? "%" : undefined);
    const terimaBatas = konteks.barisSendiri === true && kolom.konsep !== "realisasi";
    const lama = this.konteksKolom.get(kolom);
    if (
      lama !== undefined &&
      lama.satuan === satuan &&
      lama.terimaRentang === terimaRentang &&
      lama.terimaBatas === terimaBatas &&
      lama.kolomRupiah === kolomRupiah
    )
      return lama;
    const kebiasaan = this.kebiasaanKolom(kolom.column);
    const { predikat } = this.tabel.grid.sheet;
    const baru: KonteksAngka = { satuan, terimaRentang, terimaBatas, kolomRupiah, kebiasaan, predikat };
    this.konteksKolom.set(kolom, baru);
    return baru;
  }

  /** Columns read so far that mix the two ways of writing amounts, with the cells that hold text amounts. */
  notasiBercampur(): TeksBersumber[][] {
    const { grid, baris } = this.tabel;
    return [...this.kebiasaan]
      .filter(([, kebiasaan]) => notasiBercampur(kebiasaan))
      .map(([column]) =>
        baris
          .filter((row) => isTeksAngka(grid.value(row, column)))
          .map((row) => ({ teks: rapikan(grid.value(row, column)), sel: grid.ref(row, column) })),
      );
  }

  rumusMelingkar(): CellRef[] {
    return [...this.melingkar.values()];
  }

  private kosong(row: number, column: number, formula: string | null, { barisSendiri }: KonteksSel): Angka {
    if (formula !== null && this.belumDihitung(formula))
      return { jenis: "tak-terbaca", teks: formula, alasan: "belum-dihitung" };
    const gabungan = barisSendiri === true ? this.tabel.grid.coveringArea(row, column) : null;
    if (gabungan === null || gabungan.top === row || this.tabel.grid.isBlank(gabungan.top, gabungan.left))
      return { jenis: "kosong" };
    return { jenis: "tak-terbaca", teks: `${alamatKotak(gabungan)} digabung`, alasan: "digabung" };
  }

  /** Excel leaves a formula blank only where it gives "", or refers to such a cell; other programs leave all of them so. */
  private belumDihitung(formula: string): boolean {
    if (formula.includes('""')) return false;
    this.terhitung ??= adaRumusTerhitung(this.tabel);
    return !HANYA_ACUAN.test(formula) || !this.terhitung;
  }

  /** The word behind this cell's number, where the row names it elsewhere, or most of the column has it. */
  private kataSatuan(row: number, column: number): string | null {
    const kata = this.kataSel(row, column);
    if (kata === null) return null;
    const { grid, kolom } = this.tabel;
    const diBaris = kolom.some((k) => {
      if (k.column === column) return false;
      const teks = ratakan(grid.value(row, k.column));
      return this.kataSel(row, k.column) === kata || ` ${teks.replace(/[^\p{L}\d]+/gu, " ")} `.includes(` ${kata} `);
    });
    if (diBaris || this.kataUmum(column) === kata) return kata;
    return null;
  }

  private kataSel(row: number, column: number): string | null {
    const nilai = this.tabel.grid.value(row, column);
    return typeof nilai === "string" ? kataDiBelakang(rapikan(nilai)) : null;
  }

  /** The word that most text cells of a column have behind their number, at least two of them. */
  private kataUmum(column: number): string | null {
    const ada = this.kataKolom.get(column);
    if (ada !== undefined) return ada;
    const semua = this.tabel.baris.map((row) => this.kataSel(row, column)).filter((kata) => kata !== null);
    const terbanyak = semua.find((kata) => {
      const sama = semua.filter((lain) => lain === kata).length;
      return sama > 1 && sama * 2 > semua.length;
    });
    this.kataKolom.set(column, terbanyak ?? null);
    return terbanyak ?? null;
  }

  private kebiasaanKolom(column: number): KebiasaanKolom {
    const ada = this.kebiasaan.get(column);
    if (ada) return ada;
    const baru = kebiasaanKolom(this.tabel.baris.map((row) => this.tabel.grid.value(row, column)));
    this.kebiasaan.set(column, baru);
    return baru;
  }
}

function adaRumusTerhitung({ grid }: Tabel): boolean {
  return grid.sheet.formulas.some((baris, i) =>
    baris.some((isi, j) => {
      const nilai = grid.sheet.values[i]?.[j] ?? "";
      return typeof isi === "string" && isi.startsWith("=") && isi !== nilai && nilai !== "";
    }),
  );
}

function isTeksAngka(nilai: string | number | boolean): boolean {
  return typeof nilai === "string" && /\d[.,]\d/.test(nilai) && !/[a-z]{4,}/i.test(nilai);
}
