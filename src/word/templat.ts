import { Document, Packer, Paragraph, type Table } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BabNaskah, BagianNaskah, Naskah, Potongan } from "../naskah/naskah";
import type { Tabel } from "../tables/tabel";
import { blokBagian, blokTabel, paragrafWord } from "./blok";
import type { BahanWord } from "./dokumen-word";
import { lebarTemplat, lengkapiGaya } from "./gaya-templat";
import { penandaDalam, suntingPenanda, type IsiPenanda } from "./isi-penanda";
import { penomorPenanda, tanpaPenanda, terapkanSunting } from "./sunting-xml";

/** How a template was filled. */
export interface HasilTemplat {
  readonly isi: Uint8Array;
  readonly diisi: readonly string[];
  /** Placeholders that mean nothing here, or nothing in this workbook: named, and left as they are. */
  readonly takDikenal: readonly string[];
}

type Unsur = Paragraph | Table;
/** What a mark stands for: words of a line, or paragraphs and tables. */
type Bahan = readonly Potongan[] | { readonly blok: readonly Unsur[] };

const samakan = (teks: string): string => teks.trim().replace(/\s+/g, " ").toLowerCase();

const teks = (isi: string): Potongan[] => [{ teks: isi, asal: [], isian: false }];

function isiBagian(bagian: readonly BagianNaskah[], tabel: ReadonlyMap<string, Tabel>, lebar: number): Bahan | null {
  const blok = bagian.flatMap((b) => blokBagian(b, tabel, () => lebar)?.isi ?? []);
  return blok.length === 0 ? null : { blok };
}

/** One sentence stays inside its line; several become paragraphs of their own. */
function isiKode(kode: string, naskah: Naskah): Bahan | null {
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
  return semua.length === 1 ? satu.potongan : { blok: semua.map((p) => paragrafWord(p)) };
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
function arti(kunci: string, { naskah, tabel }: BahanWord, lebar: number): Bahan | null {
  const nama = samakan(kunci);
  if (nama === "instansi") return naskah.instansi === null ? null : teks(naskah.instansi);
  if (nama === "tahun") return naskah.tahun === null ? null : teks(String(naskah.tahun));
  if (nama === "judul") return teks(naskah.judul);
  const perNomor = new Map(tabel.map((t) => [t.nomor, t]));
  const kode = NAMA_BAB[nama];
  if (kode !== undefined) return isiBagian(naskah.bab.find((b) => b.kode === kode)?.isi ?? [], perNomor, lebar);
  const satu = tabel.find((t) => [samakan(t.nomor), `tabel ${samakan(t.nomor)}`].includes(nama));
  return satu ? { blok: blokTabel(satu, () => lebar).isi } : isiKode(nama, naskah);
}

/** Parts that hold what is read: the text, headers, footers, notes. */
const isBagianTeks = (nama: string): boolean => /^word\/[^/]+\.xml$/.test(nama);

const GAYA_SELA = "SelaCapaian";
const SELA = `<w:p><w:pPr><w:pStyle w:val="${GAYA_SELA}"/></w:pPr></w:p>`;

/** Each list of paragraphs and tables as the library writes it. */
async function xmlBlok(blok: readonly (readonly Unsur[])[]): Promise<string[]> {
  if (blok.length === 0) return [];
  const children = blok.flatMap((isi) => [...isi, new Paragraph({ style: GAYA_SELA })]);
  const paket = unzipSync(new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] }))));
  const dokumen = strFromU8(paket["word/document.xml"] ?? new Uint8Array());
  return dokumen.slice(dokumen.indexOf("<w:body>") + "<w:body>".length).split(SELA);
}

/** Fills an office's own template: placeholders wherever they stand, all else to the byte as it was (narasi.md §6). */
export async function isiTemplat(templat: Uint8Array, bahan: BahanWord): Promise<HasilTemplat> {
  const paket = unzipSync(templat);
  const bagian = Object.keys(paket)
    .filter(isBagianTeks)
    .map((nama) => ({ nama, xml: strFromU8(paket[nama] ?? new Uint8Array()) }));
  const kunci = [...new Set(bagian.flatMap(({ xml }) => penandaDalam(xml)))];
  const lebar = kunci.length === 0 ? 0 : lebarTemplat(templat);
  const dikenal = kunci.flatMap((k) => {
    const isi = arti(k, bahan, lebar);
    return isi === null ? [] : [[k, isi] as const];
  });
  const berblok = dikenal.flatMap(([k, isi]) => ("blok" in isi ? [[k, isi.blok] as const] : []));
  const xml = await xmlBlok(berblok.map(([, isi]) => isi));
  const blok = new Map(berblok.map(([k], i) => [k, xml[i] ?? ""]));
  const kalimat = new Map(dikenal.flatMap(([k, isi]) => ("blok" in isi ? [] : [[k, isi] as const])));
  const pernah = new Set<string>();
  for (const { nama, xml: semula } of bagian) {
    const nomori = penomorPenanda(semula);
    const isi = (k: string): IsiPenanda | null => {
      const potongan = kalimat.get(k);
      if (potongan !== undefined) return { jenis: "kalimat", potongan };
      const milik = blok.get(k);
      if (milik === undefined) return null;
      // Two bookmarks of one name are one too many for Word.
      const salinan = pernah.has(k) ? tanpaPenanda(milik) : nomori(milik);
      pernah.add(k);
      return { jenis: "blok", xml: salinan };
    };
    const sunting = suntingPenanda(semula, isi);
    if (sunting.length > 0) paket[nama] = strToU8(terapkanSunting(semula, sunting));
  }
  if (dikenal.length > 0) await lengkapiGaya(paket);
  return {
    isi: zipSync(paket),
    diisi: dikenal.map(([k]) => k),
    takDikenal: kunci.filter((k) => !dikenal.some(([d]) => d === k)),
  };
}
