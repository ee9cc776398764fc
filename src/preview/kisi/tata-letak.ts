import type { SheetView } from "../../host/view/sheet-view";
import type { Rect } from "../../host/store/sheet/rect";
import { jumlahBaris, ukuranHuruf } from "./ukur-teks";

const barisTambahan = 12;
const kolomTambahan = 4;
const barisMinimum = 40;
const kolomMinimum = 14;
const barisMaksimum = 200_000;
const kolomMaksimum = 2_000;
const barisDisesuaikan = 3_000;

/** Where every row and column of a sheet lies, in pixels. */
export class TataLetak {
  /** `atas[r]` is the top of row r; one more than there are rows. */
  private readonly atas: Float64Array;
  private readonly kiri: Float64Array;
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  private readonly gabungan = new Map<number, Rect[]>();

  constructor(lembar: SheetView) {
    const terpakai = lembar.used();
    this.jumlahBaris = Math.min(barisMaksimum, Math.max(barisMinimum, (terpakai?.bottom ?? 0) + 1 + barisTambahan));
    this.jumlahKolom = Math.min(kolomMaksimum, Math.max(kolomMinimum, (terpakai?.right ?? 0) + 1 + kolomTambahan));
    for (const satu of lembar.merges)
      for (let baris = satu.top; baris <= Math.min(satu.bottom, this.jumlahBaris - 1); baris++)
        this.gabungan.set(baris, [...(this.gabungan.get(baris) ?? []), satu]);
    this.kiri = jumlahan(this.jumlahKolom, (kolom) => lembar.columnWidth(kolom));
    const batas = Math.min(barisDisesuaikan, terpakai?.bottom ?? -1);
    this.atas = jumlahan(this.jumlahBaris, (baris) => {
      const tinggi = lembar.rowHeight(baris);
      const isSendiri = tinggi === 0 || baris > batas || lembar.hasOwnHeight(baris);
      return isSendiri ? tinggi : Math.max(tinggi, this.tinggiIsi(lembar, baris, terpakai?.right ?? 0));
    });
  }

  get lebar(): number {
    return this.kiri[this.jumlahKolom] ?? 0;
  }

  get tinggi(): number {
    return this.atas[this.jumlahBaris] ?? 0;
  }

  /** The box of cells in pixels from the first cell's corner. */
  kotak({ top, left, bottom, right }: Rect): { x: number; y: number; lebar: number; tinggi: number } {
    const x = this.kiri[Math.min(left, this.jumlahKolom)] ?? 0;
    const y = this.atas[Math.min(top, this.jumlahBaris)] ?? 0;
    const ujungX = this.kiri[Math.min(right + 1, this.jumlahKolom)] ?? x;
    const ujungY = this.atas[Math.min(bottom + 1, this.jumlahBaris)] ?? y;
    return { x, y, lebar: ujungX - x, tinggi: ujungY - y };
  }

  barisDi(y: number): number {
    return tempat(this.atas, y, this.jumlahBaris);
  }

  kolomDi(x: number): number {
    return tempat(this.kiri, x, this.jumlahKolom);
  }

  /** The merged area that a cell belongs to, or the cell itself. */
  area(baris: number, kolom: number): Rect {
    const gabungan = this.gabunganDi(baris).find(({ left, right }) => left <= kolom && kolom <= right);
    return gabungan ?? { top: baris, bottom: baris, left: kolom, right: kolom };
  }

  gabunganDi(baris: number): readonly Rect[] {
    return this.gabungan.get(baris) ?? [];
  }

  /** As Excel fits a row whose height nobody has set: to its highest wrapped text outside merged cells. */
  private tinggiIsi(lembar: SheetView, baris: number, kolomTerakhir: number): number {
    let tinggi = 0;
    for (let kolom = 0; kolom <= kolomTerakhir; kolom++) {
      const sel = lembar.cell(baris, kolom);
      if (!sel || sel.text === "") continue;
      const { top, bottom, left, right } = this.area(baris, kolom);
      if (top !== bottom || left !== right) continue;
      const look = lembar.look(sel.style);
      const lebar = (this.kiri[kolom + 1] ?? 0) - (this.kiri[kolom] ?? 0);
      const garis = look.wrap && sel.kind === "text" ? jumlahBaris(sel.text, look, lebar) : 1;
      tinggi = Math.max(tinggi, Math.ceil(garis * ukuranHuruf(look) * 1.25) + 2);
    }
    return tinggi;
  }
}

function jumlahan(banyak: number, ukuran: (ke: number) => number): Float64Array {
  const hasil = new Float64Array(banyak + 1);
  for (let ke = 0; ke < banyak; ke++) hasil[ke + 1] = (hasil[ke] ?? 0) + ukuran(ke);
  return hasil;
}

/** Index of the stretch in which a position lies. */
function tempat(batas: Float64Array, posisi: number, banyak: number): number {
  let rendah = 0;
  let tinggi = banyak;
  while (rendah < tinggi) {
    const tengah = (rendah + tinggi) >> 1;
    if ((batas[tengah + 1] ?? Infinity) <= posisi) rendah = tengah + 1;
    else tinggi = tengah;
  }
  return Math.min(rendah, banyak - 1);
}
