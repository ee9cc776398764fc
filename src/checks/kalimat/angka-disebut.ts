import { dariDigit, type Desimal } from "../../domain/angka/desimal";
import { klausaKalimat, type Klausa, type Milik } from "./klausa";
import { APOSISI, KIRA, MENUJU_TARGET, UKURAN, type Ukuran } from "./kosakata-kalimat";
import { bagianLain, perihalKlausa, WARISAN_AWAL, wariskan, type Warisan } from "./perihal";
import { isKata, type Bilangan, type Token } from "./potong";
import { bukanHasil, kunciWaktu, waktuBelakang } from "./sekitar-angka";

/** A percentage that staff's words call the capaian of this indikator in the report's year. */
export interface AngkaDisebut {
  /** As it stands there, from the word that names it on. */
  readonly teks: string;
  readonly nilai: Desimal;
  /** Decimals that the sentence gives. */
  readonly desimal: number;
  /** "sekitar", "hampir": round on purpose. */
  readonly kira: boolean;
}

/** The value of digits as they stand; null for "1.467", which may be a thousand. */
function nilaiDigit(digit: string): Desimal | null {
  return /^\d{1,4}(?:[.,]\d{1,4})?$/.test(digit) && !/^\d{1,3}\.\d{3}$/.test(digit)
    ? dariDigit(digit.replace(",", "."))
    : null;
}

/** What the word at `i` says its figure to measure: "capaian target 128%" is of the capaian. */
function ukuranKata(token: readonly Token[], i: number): Ukuran | null {
  const satu = token[i];
  const ukuran = satu?.jenis === "kata" ? UKURAN.get(satu.teks) : undefined;
  if (ukuran === undefined) return null;
  const sebelum = token[i - 1];
  const tujuan =
    isKata(sebelum, MENUJU_TARGET) || (sebelum?.jenis === "kata" && UKURAN.get(sebelum.teks) === "capaian");
  return ukuran === "target" && tujuan ? null : ukuran;
}

/** What one sentence carries from clause to clause. */
interface Alur extends Warisan {
  readonly waktu: readonly string[];
  /** The last clause only listed times: "Capaian tahun 2022, 2023, dan …". */
  readonly berdaftar: boolean;
  readonly ukuran: Ukuran | null;
}

/** The figures of one clause, one after the other. */
class PembacaKlausa {
  private readonly kepala: { ukuran: Ukuran; letak: number; terpakai: boolean }[] = [];
  private awal = 0;
  private ukuran: Ukuran | null = null;
  waktu: readonly string[];

  constructor(
    private readonly teks: string,
    private readonly k: Klausa,
    private readonly milik: Milik,
    private readonly alur: Alur,
  ) {
    this.waktu = alur.waktu;
    const pertama = k.token.find((t) => !(t.jenis === "kata" && ["dan", "tahun"].includes(t.teks)));
    this.menyambung = alur.berdaftar && pertama?.jenis === "waktu";
  }

  /** It goes on with a list of times. */
  readonly menyambung: boolean;

  /** What the last figure measured, or what still waits for its figure. */
  get sisa(): Ukuran | null {
    const tunggu = this.kepala.findLast((satu) => !satu.terpakai)?.ukuran;
    return tunggu ?? this.ukuran ?? (this.kepala.length === 0 ? this.alur.ukuran : null);
  }

  baca(): AngkaDisebut[] {
    const { token } = this.k;
    const hasil = token.flatMap((t, i): AngkaDisebut[] => {
      const ukuran = ukuranKata(token, i);
      if (ukuran) this.kepala.push({ ukuran, letak: i, terpakai: false });
      return t.jenis === "angka" && i >= this.awal ? this.angka(t, i) : [];
    });
    this.catatWaktu(this.awal, token.length);
    return hasil;
  }

  private catatWaktu(awal: number, akhir: number): void {
    const kunci = this.k.token
      .slice(awal, akhir)
      .flatMap((t) => (t.jenis === "waktu" && !t.pembanding ? [t.kunci] : []));
    if (kunci.length > 0) this.waktu = this.menyambung ? [...this.alur.waktu, ...kunci] : kunci;
  }

  /** The word that the figure at `i` answers to: the last that still waits, or the same as the figure beside it. */
  private kepalaAngka(i: number): number {
    const segmen = this.k.token.slice(this.awal, i);
    const beraposisi = this.awal > 0 && segmen.every((t) => t.jenis === "kurung" || isKata(t, APOSISI));
    const tunggu = beraposisi ? undefined : this.kepala.findLast((satu) => !satu.terpakai);
    if (tunggu) {
      tunggu.terpakai = true;
      this.ukuran = tunggu.ukuran;
      return tunggu.letak;
    }
    if (this.awal === 0) this.ukuran = this.alur.ukuran;
    return this.kepala.findLast((satu) => satu.ukuran === this.ukuran)?.letak ?? 0;
  }

  private angka(t: Bilangan, i: number): AngkaDisebut[] {
    const { token } = this.k;
    const [awal, kepala] = [this.awal, this.kepalaAngka(i)];
    const sendiri = kunciWaktu(token, awal, i, this.waktu);
    this.catatWaktu(awal, i);
    this.awal = waktuBelakang(token, i)?.akhir ?? i + 1;
    const waktu = new Set(this.menyambung ? [...sendiri, ...this.alur.waktu] : sendiri);
    const nilai = t.persen && this.ukuran === "capaian" ? nilaiDigit(t.digit) : null;
    if (nilai === null || [...waktu].some((kunci) => kunci !== "ini")) return [];
    if (perihalKlausa(this.k, i, this.milik, this.alur) !== "ini" || bagianLain(this.k, i, this.milik)) return [];
    if (bukanHasil(token, awal, kepala, i)) return [];
    const mulai = token[kepala]?.mulai ?? t.mulai;
    const berkurung = token.slice(kepala, i).filter((satu) => satu.jenis === "kurung").length === 1;
    return [
      {
        teks: this.teks.slice(mulai, t.akhir + (berkurung ? 1 : 0)).trim(),
        nilai,
        desimal: /[.,](\d+)/.exec(t.digit)?.[1]?.length ?? 0,
        kira: token.slice(awal, i).some((satu) => isKata(satu, KIRA)),
      },
    ];
  }
}

/**
 * Every percentage that the words call the capaian of this indikator in `tahun`. What is of another indikator, of a part,
 * of a budget, of another year or quarter, a wish, a bound, a range or a change is none; so is whatever the grammar can't tell.
 */
export function capaianDisebut(teks: string, tahun: number, milik: Milik): AngkaDisebut[] {
  let alur: Alur = { ...WARISAN_AWAL, waktu: [], berdaftar: false, ukuran: null };
  let berangka = false;
  return klausaKalimat(teks, tahun, milik).flatMap((k) => {
    if (k.awal) {
      alur = { ...WARISAN_AWAL, waktu: [], berdaftar: false, ukuran: null, lalu: berangka && alur.perihal === "lain" };
      berangka = false;
    }
    const pembaca = new PembacaKlausa(teks, k, milik, alur);
    const hasil = pembaca.baca();
    const beraksara = k.token.some((t) => t.jenis === "angka");
    berangka ||= beraksara;
    alur = {
      ...wariskan(k, milik, alur, alur.lalu),
      waktu: pembaca.waktu,
      berdaftar: !beraksara && pembaca.sisa !== null,
      ukuran: pembaca.sisa,
    };
    return hasil;
  });
}
