import { bacaSebagai } from "./susun-asal";
import type { Dokumen, Peran } from "../domain/dokumen/dokumen";
import { DAFTAR_LAYOUT } from "./daftar-layout";
import { bacaFormulir } from "./formulir/baca-formulir";
import type { LembarTerbaca, TabelTerlewat } from "../domain/dokumen/lembar-terbaca";
import type { Skala } from "../domain/angka/skala-predikat";
import type { Kenalan } from "../domain/kenalan/kenalan";
import { gridLembar } from "./bulan-bertanggal";
import { bacaDikenalkan } from "./kenalan/baca-dikenalkan";
import { kenaliTabel } from "./kenali-tabel";
import { isLembarTabel } from "./lembar-tabel";
import type { Layout, Pengenalan, TabelDikenal } from "./layout";
import { pisahJabatan } from "./pisah-jabatan";
import { bacaPendukung } from "./pendukung/baca-pendukung";
import { skalaBuku } from "./skala-tercetak";
import { denganPredikat } from "./dengan-predikat";
import type { SheetSnapshot } from "./snapshot";
import { isiTerlewat } from "./isi-terlewat";
import { anggaranTerlewat, tabelTerlewat } from "./tabel-terlewat";

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

const PENDAMPING: Partial<Record<Peran, Peran>> = {
  "realisasi-anggaran": "pengukuran",
  "monev-tahunan": "realisasi-anggaran",
  "program-kegiatan": "realisasi-anggaran",
  "kinerja-rinci": "realisasi-anggaran",
  nasional: "pengukuran",
};

/**
 * A table of two halves is read twice: a budget that also measures (Tabel III.12), a monev or a list of outputs with its
 * budget, a changed budget with what was spent of it, a measurement with the nation's figures beside it; but what its title
 * calls a comparison is no more than that.
 */
function pendamping({ pengenalan: { peran } }: Klaim, klaim: readonly Klaim[], judul: string): Klaim | undefined {
  if (peran === "nasional" && /nasional|perbandingan|pembanding/.test(judul)) return undefined;
  const kedua = PENDAMPING[peran];
  return klaim.find((k) => k.pengenalan.peran === kedua);
}

/** The header of a form is no other table's. */
const isSejudul = (a: Baris, b: Baris): boolean => a.top <= b.bottom && a.bottom >= b.top;

interface Baris {
  readonly top: number;
  readonly bottom: number;
}

function dokumenTabel(tabel: TabelDikenal): Dokumen[] {
  const klaim = klaimTabel(tabel);
  const utama = klaim[0];
  if (!utama) return [];
  const dokumen = bacaSebagai(utama.layout, tabel, utama.pengenalan);
  const kedua = pendamping(utama, klaim, tabel.judul);
  const disamping = kedua ? [sebagaiPendamping(bacaSebagai(kedua.layout, tabel, kedua.pengenalan))] : [];
  const rinci = klaim.filter((k) => k !== utama && k.pengenalan.peran === "kinerja-rinci");
  const rincian = rinci.map((k) => bacaSebagai(k.layout, tabel, k.pengenalan));
  return [...pisahJabatan(tabel, dokumen), ...disamping, ...rincian].filter(
    (d) => d.bentuk === "teks" || d.baris.length > 0,
  );
}

/**
 * Every table of a sheet that some layout recognises, read with the source cell of each figure (kinerja.md §6), and what
 * looks like ours but was not recognised; nothing of a sheet that this add-in made. What staff taught wins over every guess,
 * and rows of it are read in no other way (baca.md §4).
 * `skala`: the scales of grades that staff set.
 */
export function bacaLembar(
  asli: SheetSnapshot,
  kenalan: readonly Kenalan[] = [],
  skala: readonly Skala[] = [],
): LembarTerbaca {
  const sheet = denganPredikat(asli, skala);
  const lembar = {
    sheetId: sheet.id,
    sheetName: sheet.name,
    buatanSendiri: false,
    dokumen: [],
    terlewat: [],
    bergeser: null,
  };
  if (isLembarTabel(sheet)) return { ...lembar, buatanSendiri: true };
  const grid = gridLembar(sheet);
  const { dokumen: dikenalkan, ruang, bergeser, bukanLkj } = bacaDikenalkan(grid, kenalan);
  if (bukanLkj) return lembar;
  const pendukung = ruang.length > 0 ? null : bacaPendukung(sheet);
  if (pendukung) return { ...lembar, dokumen: [pendukung] };
  const bebas = (pita: Baris): boolean => !ruang.some((r) => isSejudul(pita, r));
  const formulir = bacaFormulir(grid).filter(({ pita }) => bebas(pita));
  const dokumen: Dokumen[] = [...dikenalkan, ...formulir.map((f) => f.dokumen)];
  const terlewat: TabelTerlewat[] = [];
  const semua = kenaliTabel(sheet).filter(({ tabel }) => bebas(tabel.pita));
  for (const tabel of semua.filter(({ tabel: t }) => !formulir.some(({ pita }) => isSejudul(pita, t.pita)))) {
    const dibaca = dokumenTabel(tabel);
    dokumen.push(...dibaca);
    if (dibaca.length === 0) terlewat.push(...lewat(tabelTerlewat(tabel)));
    else if (!dibaca.some((d) => d.bentuk === "anggaran")) terlewat.push(...lewat(anggaranTerlewat(tabel)));
  }
  if (dokumen.length + terlewat.length + ruang.length === 0) terlewat.push(...lewat(isiTerlewat(grid)));
  const tercetak = dokumen.length === 0 ? skalaBuku(grid) : [];
  return { ...lembar, dokumen, terlewat, bergeser, ...(tercetak.length > 0 ? { skala: tercetak } : {}) };
}

const lewat = (satu: TabelTerlewat | null): TabelTerlewat[] => (satu ? [satu] : []);

function sebagaiPendamping(dokumen: Dokumen): Dokumen {
  return { ...dokumen, asal: { ...dokumen.asal, pendamping: true } };
}
