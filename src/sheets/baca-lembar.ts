import type { Dokumen } from "../domain/dokumen/dokumen";
import { DAFTAR_LAYOUT } from "./daftar-layout";
import { bacaFormulir } from "./formulir/baca-formulir";
import { Grid } from "./grid";
import { kenaliTabel } from "./kenali-tabel";
import { isLembarTabel } from "./lembar-tabel";
import type { Layout, Pengenalan, TabelDikenal } from "./layout";
import { bacaPendukung } from "./pendukung/baca-pendukung";
import type { SheetSnapshot } from "./snapshot";

interface Klaim {
  readonly layout: Layout;
  readonly pengenalan: Pengenalan;
}

function klaimTabel(tabel: TabelDikenal): Klaim[] {
  const klaim = DAFTAR_LAYOUT.flatMap((layout) => {
    const pengenalan = layout.kenali(tabel);
    return pengenalan ? [{ layout, pengenalan }] : [];
  });
  return klaim.sort((a, b) => b.pengenalan.nilai - a.pengenalan.nilai);
}

/** A budget table that also measures (Tabel III.12) is read a second time, as Pengukuran. */
function pendamping(utama: Klaim, klaim: readonly Klaim[]): Klaim | undefined {
  return utama.pengenalan.peran === "realisasi-anggaran"
    ? klaim.find((k) => k.pengenalan.peran === "pengukuran")
    : undefined;
}

/**
 * Every table of a sheet that some layout recognises, read with the source cell of each figure (kinerja.md §6); none of a
 * sheet that this add-in made.
 */
export function bacaLembar(sheet: SheetSnapshot): Dokumen[] {
  if (isLembarTabel(sheet)) return [];
  const pendukung = bacaPendukung(sheet);
  if (pendukung) return [pendukung];
  const formulir = bacaFormulir(new Grid(sheet));
  const tabel = kenaliTabel(sheet).filter(({ tabel: t }) => !formulir.some(({ pita }) => isSejudul(pita, t.pita)));
  const lain = tabel.flatMap((satu) => bacaTabel(satu));
  return [...formulir.map((f) => f.dokumen), ...lain];
}

/** The header of a form is no other table's. */
const isSejudul = (a: Baris, b: Baris): boolean => a.top <= b.bottom && a.bottom >= b.top;

interface Baris {
  readonly top: number;
  readonly bottom: number;
}

function bacaTabel(tabel: TabelDikenal): Dokumen[] {
  const klaim = klaimTabel(tabel);
  const utama = klaim[0];
  if (!utama) return [];
  const dokumen = utama.layout.baca(tabel, utama.pengenalan);
  const kedua = pendamping(utama, klaim);
  const disamping = kedua ? [sebagaiPendamping(kedua.layout.baca(tabel, kedua.pengenalan))] : [];
  return [dokumen, ...disamping].filter((d) => d.bentuk === "teks" || d.baris.length > 0);
}

function sebagaiPendamping(dokumen: Dokumen): Dokumen {
  return { ...dokumen, asal: { ...dokumen.asal, pendamping: true } };
}
