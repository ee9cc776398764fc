import type { CellLook } from "../../host/view/cell-look";

const pikselPerPoin = 4 / 3;
const kanvas = document.createElement("canvas").getContext("2d");
const lebar = new Map<string, number>();
const batasCatatan = 20_000;

/** The fonts of an office's PC, or what stands in for them. */
export function keluargaHuruf(nama: string): string {
  return `"${nama.replaceAll('"', "")}", Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`;
}

export function ukuranHuruf({ font }: CellLook): number {
  return Math.round(font.size * pikselPerPoin * 10) / 10;
}

/** Width of one line of text in pixels. */
export function lebarTeks(teks: string, look: CellLook): number {
  if (!kanvas || teks === "") return 0;
  const { font } = look;
  const huruf = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${ukuranHuruf(look)}px ${keluargaHuruf(font.name)}`;
  const kunci = `${huruf}|${teks}`;
  let hasil = lebar.get(kunci);
  if (hasil === undefined) {
    if (lebar.size > batasCatatan) lebar.clear();
    kanvas.font = huruf;
    hasil = kanvas.measureText(teks).width;
    lebar.set(kunci, hasil);
  }
  return hasil;
}

/** How many lines a text takes in a cell of this width. */
export function jumlahBaris(teks: string, look: CellLook, lebarSel: number): number {
  const muat = Math.max(8, lebarSel - 8);
  const spasi = lebarTeks(" ", look);
  let baris = 0;
  for (const alinea of teks.split("\n")) {
    baris++;
    let terisi = 0;
    for (const kata of alinea.split(" ")) {
      const panjang = lebarTeks(kata, look);
      if (terisi > 0 && terisi + spasi + panjang > muat) {
        baris++;
        terisi = 0;
      }
      baris += Math.max(0, Math.ceil(panjang / muat) - 1);
      terisi += (terisi > 0 ? spasi : 0) + (panjang % muat);
    }
  }
  return baris;
}
