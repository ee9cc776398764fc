import { columnLetters } from "../../host/store/sheet/address";
import type { Rect } from "../../host/store/sheet/rect";
import type { SheetView } from "../../host/view/sheet-view";
import { gambarSel, idSel } from "./gambar-sel";
import type { TataLetak } from "./tata-letak";

export const lebarNomor = 46;
export const tinggiKepala = 24;

/** What a drawn row is part of. */
export interface Lembaran {
  readonly lembar: SheetView;
  readonly letak: TataLetak;
  readonly pilihan: Rect;
}

export function kotakElemen(kelas: string, peran: string): HTMLElement {
  const elemen = document.createElement("div");
  elemen.className = kelas;
  elemen.setAttribute("role", peran);
  return elemen;
}

/** What to draw, by row: single cells, and merged areas that reach into view. */
export function areaTampak(lembar: SheetView, letak: TataLetak, tampak: Rect): Map<number, Rect[]> {
  const hasil = new Map<number, Rect[]>();
  const sudah = new Set<string>();
  for (let baris = tampak.top; baris <= tampak.bottom; baris++) {
    hasil.set(baris, hasil.get(baris) ?? []);
    if (lembar.rowHeight(baris) === 0) continue;
    for (let kolom = tampak.left; kolom <= tampak.right; kolom++) {
      const area = letak.area(baris, kolom);
      const nama = idSel(area.top, area.left);
      if (sudah.has(nama) || letak.kotak(area).lebar === 0) continue;
      sudah.add(nama);
      hasil.set(area.top, [...(hasil.get(area.top) ?? []), area]);
    }
  }
  return hasil;
}

/** One row: its number and the cells that begin in it. */
export function gambarBaris({ lembar, letak, pilihan }: Lembaran, ke: number, area: readonly Rect[]): HTMLElement {
  const { y, tinggi } = letak.kotak({ top: ke, bottom: ke, left: 0, right: 0 });
  const baris = kotakElemen("baris", "row");
  baris.setAttribute("aria-rowindex", String(ke + 2));
  baris.style.top = `${y + tinggiKepala}px`;
  baris.style.height = `${tinggi}px`;
  const nomor = kotakElemen("nomor", "rowheader");
  nomor.setAttribute("aria-colindex", "1");
  nomor.textContent = String(ke + 1);
  if (pilihan.top <= ke && ke <= pilihan.bottom) nomor.classList.add("disorot");
  const sel = area
    .toSorted((a, b) => a.left - b.left)
    .map((satu) => {
      const elemen = gambarSel(lembar, letak, satu);
      elemen.style.left = `${letak.kotak(satu).x + lebarNomor}px`;
      const isPilihan = satu.top === pilihan.top && satu.left === pilihan.left;
      elemen.setAttribute("aria-selected", String(isPilihan));
      return elemen;
    });
  baris.append(nomor, ...sel);
  return baris;
}

/** The row of column letters. */
export function gambarKepala(letak: TataLetak, { left, right }: Rect, pilihan: Rect): HTMLElement {
  const kepala = kotakElemen("kepala", "row");
  kepala.setAttribute("aria-rowindex", "1");
  const sudut = kotakElemen("sudut", "columnheader");
  const nama = document.createElement("span");
  nama.className = "hanya-dibaca";
  nama.textContent = "Baris";
  sudut.append(nama);
  sudut.setAttribute("aria-colindex", "1");
  kepala.append(sudut);
  for (let kolom = left; kolom <= right; kolom++) {
    const { x, lebar } = letak.kotak({ top: 0, bottom: 0, left: kolom, right: kolom });
    if (lebar === 0) continue;
    const judul = kotakElemen("huruf", "columnheader");
    judul.setAttribute("aria-colindex", String(kolom + 2));
    judul.textContent = columnLetters(kolom);
    judul.style.left = `${x + lebarNomor}px`;
    judul.style.width = `${lebar}px`;
    if (pilihan.left <= kolom && kolom <= pilihan.right) judul.classList.add("disorot");
    kepala.append(judul);
  }
  return kepala;
}
