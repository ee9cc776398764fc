import type { CellLook } from "../../host/view/cell-look";
import type { CellView, SheetView } from "../../host/view/sheet-view";
import type { BorderLine } from "../../host/store/styles/border";
import type { Rect } from "../../host/store/sheet/rect";
import { cellName } from "../../host/store/sheet/address";
import type { TataLetak } from "./tata-letak";
import { keluargaHuruf, lebarTeks, ukuranHuruf } from "./ukur-teks";

const jarakTepi = 3;
const jarakIndentasi = 9;
const tebal: Readonly<Record<string, string>> = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" };
const corak: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Double: "double",
  Dash: "dashed",
  Dot: "dotted",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
};
const garisKisi = "1px solid #d9d9d9";

function garis(milik: BorderLine | undefined, tetangga: BorderLine | undefined, isian: string | null): string {
  const dipakai = milik && milik.style !== "None" ? milik : tetangga;
  if (!dipakai || dipakai.style === "None") return isian === null ? garisKisi : `1px solid ${isian}`;
  return `${tebal[dipakai.weight] ?? "1px"} ${corak[dipakai.style] ?? "solid"} ${dipakai.color}`;
}

const mendatar: Readonly<Record<string, string>> = {
  left: "left",
  right: "right",
  center: "center",
  centerContinuous: "center",
  justify: "left",
  fill: "left",
  distributed: "center",
};

function rataan(look: CellLook, isi: CellView | undefined): string {
  const pilihan = mendatar[look.horizontal ?? ""];
  if (pilihan !== undefined) return pilihan;
  if (isi?.kind === "number") return "right";
  return isi?.kind === "boolean" || isi?.kind === "error" ? "center" : "left";
}

const tegak: Readonly<Record<string, string>> = { top: "flex-start", center: "center", justify: "flex-start" };

export function idSel(baris: number, kolom: number): string {
  return `sel-${baris}-${kolom}`;
}

/** Width into which an unwrapped text may run: over the blank cells to its right. */
function lebarMuat(lembar: SheetView, letak: TataLetak, area: Rect, teks: number): number {
  let { lebar } = letak.kotak(area);
  for (let kolom = area.right + 1; lebar < teks && kolom < letak.jumlahKolom; kolom++) {
    const sebelah = letak.area(area.top, kolom);
    if (sebelah.left !== sebelah.right || sebelah.top !== sebelah.bottom) break;
    const sel = lembar.cell(area.top, kolom);
    if (sel && (sel.kind !== "blank" || sel.formula !== null)) break;
    lebar += letak.kotak(sebelah).lebar;
  }
  return lebar;
}

/** Draws one cell, or one merged area. */
export function gambarSel(lembar: SheetView, letak: TataLetak, area: Rect): HTMLElement {
  const { top, left, bottom, right } = area;
  const { lebar, tinggi } = letak.kotak(area);
  const isi = lembar.cell(top, left);
  const look = lembar.look(lembar.styleAt(top, left));
  const lookDi = (baris: number, kolom: number): CellLook => lembar.look(lembar.styleAt(baris, kolom));
  const ujung = lookDi(bottom, right);

  const elemen = document.createElement("div");
  elemen.id = idSel(top, left);
  elemen.className = "sel";
  elemen.setAttribute("role", "gridcell");
  elemen.setAttribute("aria-colindex", String(left + 2));
  elemen.dataset.alamat = cellName(top, left);
  if (right > left) elemen.setAttribute("aria-colspan", String(right - left + 1));
  if (bottom > top) elemen.setAttribute("aria-rowspan", String(bottom - top + 1));
  const gaya = elemen.style;
  gaya.width = `${lebar}px`;
  gaya.height = `${tinggi}px`;
  if (look.fill !== null) gaya.backgroundColor = look.fill;
  gaya.borderRight = garis(ujung.borders.right, lookDi(bottom, right + 1).borders.left, look.fill);
  gaya.borderBottom = garis(ujung.borders.bottom, lookDi(bottom + 1, right).borders.top, look.fill);
  if (isi && isi.text !== "") isiTeks(elemen, lembar, letak, area, isi, look);
  return elemen;
}

function isiTeks(
  elemen: HTMLElement,
  lembar: SheetView,
  letak: TataLetak,
  area: Rect,
  isi: CellView,
  look: CellLook,
): void {
  const { lebar } = letak.kotak(area);
  const { font } = look;
  const rata = rataan(look, isi);
  const bungkus = look.wrap && isi.kind === "text";
  const panjang = bungkus ? 0 : lebarTeks(isi.text, look) + 2 * jarakTepi + look.indent * jarakIndentasi;
  const teks = document.createElement("span");
  const gaya = teks.style;
  gaya.textAlign = rata;
  gaya.paddingInline = `${jarakTepi}px`;
  if (look.indent > 0)
    gaya[rata === "right" ? "paddingRight" : "paddingLeft"] = `${jarakTepi + look.indent * jarakIndentasi}px`;
  gaya.fontFamily = keluargaHuruf(font.name);
  gaya.fontSize = `${ukuranHuruf(look)}px`;
  gaya.color = isi.color ?? font.color;
  if (font.bold) gaya.fontWeight = "700";
  if (font.italic) gaya.fontStyle = "italic";
  const hiasan = [font.underline === "None" ? "" : "underline", font.strikethrough ? "line-through" : ""]
    .join(" ")
    .trim();
  if (hiasan !== "") gaya.textDecoration = hiasan;
  elemen.style.alignItems = tegak[look.vertical ?? ""] ?? "flex-end";
  teks.textContent = isi.text;
  if (bungkus) {
    teks.classList.add("bungkus");
  } else if (panjang > lebar && isi.kind === "number") {
    teks.textContent = "#".repeat(Math.max(1, Math.floor((lebar - 2 * jarakTepi) / (lebarTeks("#", look) || 8))));
    elemen.title = isi.text;
  } else if (panjang > lebar && rata === "left" && isi.kind === "text") {
    const muat = lebarMuat(lembar, letak, area, panjang);
    if (muat > lebar) {
      elemen.classList.add("meluap");
      gaya.width = `${Math.min(muat, panjang)}px`;
    }
  }
  elemen.append(teks);
}
