import type { Rect } from "../../sheets/snapshot";
import { kolomTabel, type JenisKolom, type SelTabel, type Tabel } from "../../tables/model-tabel";
import { KOSONG } from "../beda-sel";
import { ketikan } from "../ketik-sel";
import { layakTulis } from "../layak-tulis";
import type { CellState } from "../plan";
import type { CitraLembar, Gaya } from "./citra";
import { tinggiHalaman } from "./halaman-cetak";
import { jedaHalaman } from "./jeda-halaman";
import { tinggiBaris, type Kebutuhan } from "./tinggi-baris";
import type { UkuranTeks } from "./ukuran-teks";

const BARIS_TERKECIL = 15;
const SELA = 6;
/** Merged cells taller than this may go over to the next page: their text stands at the top, where no page cuts it. */
const TERTINGGI_DI_TENGAH = 200;

type GayaTanpaRect = Omit<Gaya, "rect">;

/** A single cell as a rectangle. */
export function keSelKosong(row: number, column: number): Rect {
  return { top: row, bottom: row, left: column, right: column };
}

/** What a worksheet is called and how it is printed; `utuh` are rows that stay on one page. */
type IdentitasLembar = Pick<
  CitraLembar,
  "nomor" | "nama" | "kepala" | "tercetak" | "tersembunyi" | "grafik" | "huruf"
> &
  Pick<CitraLembar["halaman"], "kertas" | "melintang"> & { readonly utuh: readonly (readonly [number, number])[] };

/** A worksheet while it is drawn, top to bottom. */
export class KanvasLembar {
  private readonly sel: CellState[][] = [];
  private readonly gabung: Rect[] = [];
  private readonly daftarGaya: Gaya[] = [];
  private readonly kebutuhan: Kebutuhan[] = [];
  private readonly sela = new Set<number>();

  constructor(
    private readonly lebar: readonly number[],
    private readonly huruf: number,
    private readonly teks: UkuranTeks,
  ) {}

  get baris(): number {
    return this.sel.length;
  }

  tambah(banyak: number): void {
    for (let i = 0; i < banyak; i++) this.sel.push(this.lebar.map(() => KOSONG));
  }

  gaya(gaya: Gaya): void {
    this.daftarGaya.push(gaya);
  }

  warnai({ top, bottom, left, right }: Rect, fill: string): void {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) this.ubah(row, column, { fill });
  }

  /** A line across the sheet: title, source, note; a blank one is a gap. */
  barisPenuh(teks: string, gaya: GayaTanpaRect): void {
    const row = this.baris;
    this.tambah(1);
    if (teks === "") {
      this.sela.add(row);
      return;
    }
    const rect = { top: row, bottom: row, left: 0, right: this.lebar.length - 1 };
    this.tulis(rect, { isi: teks }, "General", gaya.tebal === true, gaya.ukuran);
    this.gaya({ rect, ...gaya });
  }

  /** Writes a cell, merged where the rectangle has more than one, and asks for the height its text needs. */
  tulis(rect: Rect, { isi, warna }: SelTabel, numberFormat: string, tebal: boolean, ukuran = this.huruf): void {
    const { top, left, bottom, right } = rect;
    this.ubah(top, left, {
      content: ketikan(layakTulis(isi)),
      numberFormat,
      ...(warna === undefined ? {} : { fill: warna }),
    });
    if (warna !== undefined) this.warnai(rect, warna);
    if (top !== bottom || left !== right) this.gabung.push(rect);
    if (isi === "") return;
    const lebar = this.lebar.slice(left, right + 1).reduce((a, b) => a + b, 0);
    // Columns are as wide as their numbers: a number takes one line.
    const teks = typeof isi === "string" ? isi : "0";
    this.kebutuhan.push({ rect, tinggi: this.teks.tinggi(teks, lebar, ukuran, tebal) });
  }

  /** Alignment by column, borders, and bold rows of the body that starts at row `awal`. */
  gayaBadan(awal: number, { kepala, baris }: Tabel, rata: Readonly<Record<JenisKolom, Gaya["mendatar"]>>): void {
    const kolom = kolomTabel(kepala);
    const bawah = awal + baris.length - 1;
    if (baris.length === 0) return;
    this.gaya({ rect: { top: awal, bottom: bawah, left: 0, right: kolom.length - 1 }, garis: true });
    kolom.forEach(({ jenis }, k) =>
      this.gaya({ rect: { top: awal, bottom: bawah, left: k, right: k }, mendatar: rata[jenis] ?? "Left" }),
    );
    baris.forEach(({ corak, sel }, r) => {
      const rect = { top: awal + r, bottom: awal + r, left: 0, right: kolom.length - 1 };
      if (corak !== "isi") this.gaya({ rect, tebal: true });
      sel.forEach((satu, k) => {
        if (!satu) return;
        const mendatar =
          (satu.lebar ?? 1) > 1 ? (corak === "total" ? "Center" : "Left") : satu.jenis && rata[satu.jenis];
        if (mendatar) this.gaya({ rect: keSelKosong(awal + r, k), mendatar });
      });
    });
  }

  citra({ utuh, kertas, melintang, ...identitas }: IdentitasLembar): CitraLembar {
    const semua = { top: 0, left: 0, bottom: this.baris - 1, right: this.lebar.length - 1 };
    const dasar: Gaya = {
      rect: semua,
      ukuran: this.huruf,
      tebal: false,
      miring: false,
      mendatar: "Left",
      tegak: "Center",
      lipat: true,
      garis: false,
    };
    const tinggi = tinggiBaris(this.baris, BARIS_TERKECIL, this.kebutuhan);
    for (const row of this.sela) tinggi[row] = SELA;
    const jumlah = ({ top, bottom }: Rect): number => tinggi.slice(top, bottom + 1).reduce((a, b) => a + b, 0);
    const perlu = new Map(this.kebutuhan.map(({ rect, tinggi }) => [`${rect.top},${rect.left}`, tinggi]));
    const halaman = tinggiHalaman(this.lebar, kertas, melintang).pasti;
    const { kepala, tercetak } = identitas;
    const { jeda, gabung } =
      utuh.length === 0 && this.gabung.every((r) => r.top === r.bottom || r.top <= kepala[1])
        ? { jeda: [], gabung: this.gabung }
        : jedaHalaman({ tinggi, tercetak, kepala, gabung: this.gabung, utuh, halaman, perlu });
    const tinggiSekali = this.gabung.filter((rect) => jumlah(rect) > TERTINGGI_DI_TENGAH);
    return {
      ...identitas,
      halaman: { kertas, melintang, jeda },
      sel: this.sel,
      gabung,
      gaya: [dasar, ...this.daftarGaya, ...tinggiSekali.map((rect): Gaya => ({ rect, tegak: "Top" }))],
      lebar: this.lebar,
      tinggi,
    };
  }

  private ubah(row: number, column: number, ubahan: Partial<CellState>): void {
    const baris = this.sel[row];
    const lama = baris?.[column];
    if (baris && lama) baris[column] = { ...lama, ...ubahan };
  }
}
