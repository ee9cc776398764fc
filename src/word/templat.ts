import { patchDetector, patchDocument, PatchType, TextRun, type IPatch } from "docx";
import type { BabNaskah, BagianNaskah, Naskah } from "../naskah/naskah";
import type { Tabel } from "../tables/tabel";
import { blokBagian, blokTabel, paragrafWord, runPotongan } from "./blok";
import type { BahanWord } from "./dokumen-word";
import { lebarTemplat, lengkapiGaya } from "./gaya-templat";

/** How a template was filled. */
export interface HasilTemplat {
  readonly isi: Uint8Array;
  readonly diisi: readonly string[];
  /** Placeholders that mean nothing here, or nothing in this workbook: named, and left as they are. */
  readonly takDikenal: readonly string[];
}

const samakan = (teks: string): string => teks.trim().replace(/\s+/g, " ").toLowerCase();

const teks = (isi: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(isi)] });

function isiBagian(bagian: readonly BagianNaskah[], tabel: ReadonlyMap<string, Tabel>, lebar: number): IPatch | null {
  const isi = bagian.flatMap((b) => blokBagian(b, tabel, () => lebar)?.isi ?? []);
  return isi.length === 0 ? null : { type: PatchType.DOCUMENT, children: isi };
}

/** One sentence stays inside its line; several become paragraphs of their own. */
function isiKode(kode: string, naskah: Naskah): IPatch | null {
  const semua = naskah.bab.flatMap(({ isi }) =>
    isi
      .filter((b) => b.jenis === "paragraf")
      .filter((b) => {
        const milik = samakan(b.kode);
        return milik === kode || milik.startsWith(`${kode}.`) || milik.startsWith(`${kode} `);
      }),
  );
  const [satu] = semua;
  if (!satu) return null;
  if (semua.length === 1) return { type: PatchType.PARAGRAPH, children: runPotongan(satu.potongan) };
  return { type: PatchType.DOCUMENT, children: semua.map((p) => paragrafWord(p)) };
}

const NAMA_BAB: Readonly<Record<string, BabNaskah["kode"]>> = {
  ikhtisar: "ikhtisar",
  "ikhtisar eksekutif": "ikhtisar",
  "bab i": "I",
  "bab ii": "II",
  "bab iii": "III",
  "bab iv": "IV",
  penutup: "IV",
  lampiran: "lampiran",
};

/** What a placeholder stands for, or null where it is unknown. */
function isiPenanda(kunci: string, { naskah, tabel }: BahanWord, lebar: number): IPatch | null {
  const nama = samakan(kunci);
  if (nama === "instansi") return naskah.instansi === null ? null : teks(naskah.instansi);
  if (nama === "tahun") return naskah.tahun === null ? null : teks(String(naskah.tahun));
  if (nama === "judul") return teks(naskah.judul);
  const perNomor = new Map(tabel.map((t) => [t.nomor, t]));
  const kode = NAMA_BAB[nama];
  if (kode !== undefined) return isiBagian(naskah.bab.find((b) => b.kode === kode)?.isi ?? [], perNomor, lebar);
  const satu = tabel.find((t) => [samakan(t.nomor), `tabel ${samakan(t.nomor)}`].includes(nama));
  if (satu) return { type: PatchType.DOCUMENT, children: [...blokTabel(satu, () => lebar).isi] };
  return isiKode(nama, naskah);
}

/** Fills an office's own template: placeholders wherever they stand, all else untouched (narasi.md §6). */
export async function isiTemplat(templat: Uint8Array, bahan: BahanWord): Promise<HasilTemplat> {
  const kunci = [...new Set(await patchDetector({ data: templat }))];
  const lebar = kunci.length === 0 ? 0 : lebarTemplat(templat);
  const isian = kunci.map((k) => [k, isiPenanda(k, bahan, lebar)] as const);
  const patches = Object.fromEntries(isian.flatMap(([k, isi]) => (isi === null ? [] : [[k, isi]])));
  const isi = await patchDocument({ outputType: "uint8array", data: templat, patches, keepOriginalStyles: true });
  return {
    isi: await lengkapiGaya(isi),
    diisi: Object.keys(patches),
    takDikenal: isian.flatMap(([k, satu]) => (satu === null ? [k] : [])),
  };
}
