import { dariBilangan, type Desimal } from "../../domain/angka/desimal";
import type { BarisTabel, SelTabel, Tabel } from "../../tables/model-tabel";
import type { Potongan } from "../model-naskah";
import { bersumber } from "../rangkai";

/** The row of a table that sums up all of it. */
export const barisTotal = (tabel: Tabel): BarisTabel | undefined =>
  tabel.baris.find((b) => b.corak === "total" && /seluruh|^total/i.test(String(b.sel[0]?.isi ?? "")));

/** The number in a cell; null where it holds none. */
export const nilaiSel = (sel: SelTabel | null | undefined): Desimal | null =>
  typeof sel?.isi === "number" ? dariBilangan(sel.isi) : null;

/** Words about a cell's figure, with the cells that the figure itself rests on. */
export const sumberSel = (teks: string, sel: SelTabel | null | undefined): Potongan => bersumber(teks, sel?.asal ?? []);
