import { Document, Packer, Paragraph, type Table } from "docx";
import { strFromU8, unzipSync } from "fflate";
import type { KepalaKantor, SebutanKepala } from "../domain/laporan/kepala";
import type { BabNaskah, BagianNaskah, Naskah, Potongan } from "../naskah/model-naskah";
import type { Tabel } from "../tables/model-tabel";
import { blokBagian, blokTabel, paragrafWord } from "./blok";
import type { BahanWord } from "./dokumen-word";
import type { IsiPenanda } from "./isi-penanda";

type Unsur = Paragraph | Table;
/** What a mark stands for: words of a line, or paragraphs and tables. */
type Bahan = readonly Potongan[] | { readonly blok: readonly Unsur[] };

const samakan = (teks: string): string => teks.trim().replace(/\s+/g, " ").toLowerCase();

const teks = (isi: string): Potongan[] => [{ teks: isi, asal: [], isian: false }];

function isiBagian(bagian: readonly BagianNaskah[], tabel: ReadonlyMap<string, Tabel>, lebar: number): Bahan | null {
  const blok = bagian.flatMap((b) => blokBagian(b, tabel, () => lebar)?.isi ?? []);
  return blok.length === 0 ? null : { blok };
}

/** As what a mark is to be filled: what it was filled as before; null: as it is best. */
export type BentukIsi = IsiPenanda["jenis"] | null;

/** One sentence stays inside its line; several become paragraphs of their own. */
function isiKode(kode: string, naskah: Naskah, bentuk: BentukIsi): Bahan | null {
  const semua = naskah.bab.flatMap(({ isi }) =>
    isi
      .filter((b) => b.jenis === "paragraf")
      .filter((b) => {
        const milik = samakan(b.kode);
        return milik === kode || milik.startsWith(`${kode}.`) || milik.startsWith(`${kode} `);
      }),
  );
  if (semua.length === 0) return null;
  if ((bentuk ?? (semua.length === 1 ? "kalimat" : "blok")) === "blok")
    return { blok: semua.map((p) => paragrafWord(p)) };
  return semua.flatMap((p, i) => (i === 0 ? p.potongan : [...teks(" "), ...p.potongan]));
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

const KEPALA: Readonly<Record<string, keyof KepalaKantor>> = {
  "nama pimpinan": "nama",
  "nip pimpinan": "nip",
  "jabatan pimpinan": "jabatan",
  tempat: "tempat",
};

const sebutanKepala = (sebutan: SebutanKepala | null): Potongan[] | null =>
  sebutan !== null && "teks" in sebutan ? [{ teks: sebutan.teks, asal: sebutan.asal, isian: false }] : null;

/** What a placeholder stands for, or null where it is unknown. */
function arti(kunci: string, { naskah, tabel }: BahanWord, lebar: number, bentuk: BentukIsi): Bahan | null {
  const nama = samakan(kunci);
  if (nama === "instansi") return naskah.instansi === null ? null : teks(naskah.instansi);
  const kepala = KEPALA[nama];
  if (kepala !== undefined) return sebutanKepala(naskah.kepala[kepala]);
  if (nama === "tahun") return naskah.tahun === null ? null : teks(String(naskah.tahun));
  if (nama === "judul") return teks(naskah.judul);
  const perNomor = new Map(tabel.map((t) => [t.nomor, t]));
  const kode = NAMA_BAB[nama];
  if (kode !== undefined) return isiBagian(naskah.bab.find((b) => b.kode === kode)?.isi ?? [], perNomor, lebar);
  const satu = tabel.find((t) => [samakan(t.nomor), `tabel ${samakan(t.nomor)}`].includes(nama));
  return satu ? { blok: blokTabel(satu, () => lebar).isi } : isiKode(nama, naskah, bentuk);
}

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

/** What each of these marks is filled with; those that mean nothing here, or nothing in this workbook, are not in it. */
export async function artiPenanda(
  kunci: readonly string[],
  bahan: BahanWord,
  lebar: number,
  bentuk: BentukIsi = null,
): Promise<ReadonlyMap<string, IsiPenanda>> {
  const dikenal = [...new Set(kunci)].flatMap((k) => {
    const isi = arti(k, bahan, lebar, bentuk);
    return isi === null ? [] : [[k, isi] as const];
  });
  const berblok = dikenal.flatMap(([k, isi]) => ("blok" in isi ? [[k, isi.blok] as const] : []));
  const xml = await xmlBlok(berblok.map(([, isi]) => isi));
  const blok = new Map(berblok.map(([k], i) => [k, xml[i] ?? ""]));
  return new Map(
    dikenal.map(([k, isi]): [string, IsiPenanda] => [
      k,
      "blok" in isi ? { jenis: "blok", xml: blok.get(k) ?? "" } : { jenis: "kalimat", potongan: isi },
    ]),
  );
}
