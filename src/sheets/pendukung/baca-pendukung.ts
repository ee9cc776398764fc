import type { DokumenTeks } from "../../domain/dokumen/dokumen";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { Grid } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import { isBlank, rapikan } from "../rata-teks";
import { pegawai } from "./pegawai";
import { sarana } from "./sarana";
import { strategi } from "./strategi";
import type { LayoutPendukung } from "./layout-pendukung";

/** Tables about the office itself: staff, assets, strategies. They hold no indikator and are told by header words alone. */
const DAFTAR: readonly LayoutPendukung[] = [pegawai, sarana, strategi];

/** The supporting table of a sheet, or null where it is of another kind. */
export function bacaPendukung(sheet: SheetSnapshot): DokumenTeks | null {
  const grid = new Grid(sheet);
  for (const layout of DAFTAR) {
    const tata = layout.kenali(grid);
    if (tata) return bacaBaris(grid, layout, tata.kolom, tata.bawah);
  }
  return null;
}

function judulDiAtas(grid: Grid, batas: number): TeksBersumber[] {
  const judul: TeksBersumber[] = [];
  for (let row = grid.top; row < batas; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (typeof nilai === "string" && !isBlank(nilai))
        judul.push({ teks: rapikan(nilai), sel: grid.ref(row, column) });
    }
  return judul;
}

function bacaBaris(grid: Grid, layout: LayoutPendukung, kolom: readonly (number | null)[], bawah: number): DokumenTeks {
  const { sheet } = grid;
  const judul = judulDiAtas(grid, bawah - 1);
  const baris: DokumenTeks["baris"][number][] = [];
  for (let row = bawah; row <= grid.bottom; row++) {
    const sel = kolom.map((column): TeksBersumber | null => {
      const teks = column === null ? "" : rapikan(grid.value(row, column));
      return column === null || teks === "" ? null : { teks, sel: grid.ref(row, column) };
    });
    if (sel.some((s) => s !== null)) baris.push({ kolom: sel });
  }
  return {
    bentuk: "teks",
    asal: {
      peran: layout.peran,
      sheetId: sheet.id,
      sheetName: sheet.name,
      judul,
      pihakPertama: null,
      tahun: null,
      perubahanKe: 0,
      tersembunyi: sheet.visibility !== "Visible",
      kaskade: false,
      skalaRupiah: 1,
      skalaTercetak: [],
      pendamping: false,
      cadangan: false,
      gabungan: false,
      rinci: false,
      alasan: layout.alasan,
      judulTw: [],
      sampaiBulan: null,
      notasiBercampur: [],
      rumusMelingkar: [],
      teksGalat: [],
      isiHasil: new Map(),
      tanggal: null,
      bacaan: null,
    },
    baris,
  };
}
