import type { BlokDokumen, UnsurBlok } from "./blok-dokumen";
import { akhirBlok, semuaBlok } from "./blok-dokumen";
import { ganti, mulaiBlok, unsurBlok } from "./letak-blok";
import { gantiHuruf } from "./ganti-huruf";
import { gantiTabel } from "./ganti-tabel";
import { paragrafDalam } from "./huruf";
import { penandaInduk } from "./penanda";
import { teksXml } from "./pindai-xml";
import type { SidikNaskah } from "./sidik";
import { penomorPenanda, type Sunting } from "./sunting-xml";
import { tandai, ringkasBeda } from "./tanda";

/** A part of the old file, and what is to change in it. */
export interface BagianLama {
  readonly xml: string;
  readonly blok: readonly BlokDokumen[];
  readonly unsur: readonly UnsurBlok[];
  /** What its paragraphs say: a heading that stands there is not put in again. */
  readonly kata: ReadonlySet<string>;
  readonly nomori: (salinan: string) => string;
  readonly sunting: Sunting[];
}

/** Fresh blocks that follow each other, and what each is called in the old file. */
export interface KelompokSegar {
  readonly xml: string;
  readonly nama: (penanda: string) => string;
  /** Behind what a new block goes where none of the group stands in the file; null: it is left out. */
  readonly awal: { readonly bagian: BagianLama; readonly letak: number } | null;
}

/** What became of the blocks, by their bookmarks. */
export type CatatanPerbarui = Readonly<
  Record<"diperbarui" | "disimpan" | "perluDiperbarui" | "baru" | "takLagi" | "hilang", Set<string>>
>;

const catatanKosong = (): CatatanPerbarui => ({
  diperbarui: new Set(),
  disimpan: new Set(),
  perluDiperbarui: new Set(),
  baru: new Set(),
  takLagi: new Set(),
  hilang: new Set(),
});

export function bagianLama(xml: string): BagianLama {
  const { blok, unsur } = semuaBlok(xml);
  const kata = new Set(unsur.flatMap((u) => (u.jenis === "p" ? [teksXml(xml, u.mulai, u.akhir)] : [])));
  return { xml, blok, unsur, kata, nomori: penomorPenanda(xml), sunting: [] };
}

const TABEL_BERUBAH = "angka tabel ini → berubah; lihat buku kerja";
const TAK_LAGI = "bagian ini → tidak lagi dibuat dari buku kerja";

/** A copy whose bookmarks are called as the old file calls them. */
const denganNama = (xml: string, nama: (penanda: string) => string): string =>
  xml.replace(/ w:name="(cp_[^"]*)"/g, (_, penanda: string) => ` w:name="${nama(penanda)}"`);

/** The changes that bring an untouched block up to date. */
function segarkan({ xml, nomori }: BagianLama, ada: BlokDokumen, segar: KelompokSegar, baru: BlokDokumen): Sunting[] {
  const { ruas } = ada;
  if (ada.tabel !== null) {
    const sunting = gantiTabel(xml, ruas, segar.xml, baru.ruas);
    if (sunting) return sunting;
  } else {
    const [lama, kini] = [
      paragrafDalam(xml, ruas.mulai, ruas.akhir).filter((p) => !p.cadangan),
      paragrafDalam(segar.xml, baru.ruas.mulai, baru.ruas.akhir),
    ];
    const [satu, padan] = [lama[0], kini[0]];
    if (kini.length === 1 && satu && padan) return gantiHuruf(xml, satu, padan);
    if (lama.length === kini.length) return lama.flatMap((p, i) => (kini[i] ? gantiHuruf(xml, p, kini[i]) : []));
  }
  const salinan = nomori(denganNama(segar.xml.slice(baru.ruas.mulai, baru.ruas.akhir), segar.nama));
  return [{ ...ruas, teks: ganti(xml.slice(ruas.mulai, ruas.akhir), salinan, ada) }];
}

interface Letak {
  readonly bagian: BagianLama;
  readonly blok: BlokDokumen;
}

/** Each block of the old file by its bookmark, with its part; Word keeps a text box in two notations. */
function petaBlok(semua: readonly BagianLama[]): Map<string, Letak[]> {
  const peta = new Map<string, Letak[]>();
  for (const bagian of semua)
    for (const blok of bagian.blok) peta.set(blok.penanda, [...(peta.get(blok.penanda) ?? []), { bagian, blok }]);
  return peta;
}

/**
 * Decides for every block whether it is renewed, kept, marked, put in, or made no more, and notes the changes in its part.
 * `lengkap` is false where the fresh blocks are some of those that belong in the file: what they lack is then not missed.
 */
export function perbaruiBlok(
  semua: readonly BagianLama[],
  kelompok: readonly KelompokSegar[],
  sidik: SidikNaskah,
  lengkap: boolean,
): { readonly catatan: CatatanPerbarui; readonly segar: SidikNaskah } {
  const peta = petaBlok(semua);
  const catatan = catatanKosong();
  const segarnya = new Map<string, string>();
  for (const satu of kelompok) {
    const { blok, unsur } = semuaBlok(satu.xml);
    let sesudah: KelompokSegar["awal"] = null;
    blok.forEach((baru, i) => {
      const penanda = satu.nama(baru.penanda);
      const isInduk = penandaInduk(penanda) === penanda;
      const dulu = sidik.get(penanda);
      const milik = peta.get(penanda) ?? [];
      segarnya.set(penanda, baru.teks);
      for (const letak of milik) perbaruiSatu(letak, satu, baru, dulu, catatan);
      const terakhir = milik.at(-1);
      if (terakhir) {
        if (isInduk) sesudah = sesudahBlok(terakhir);
        return;
      }
      // Staff took it out, or wrote it anew, where it once stood there.
      if (dulu !== undefined && dulu !== baru.teks) catatan.hilang.add(penandaInduk(penanda));
      // A table's lines come with the table.
      if (dulu !== undefined || !isInduk) return;
      const tujuan = sesudah ?? sebelumBerikut(blok.slice(i + 1), satu, peta) ?? satu.awal;
      if (tujuan === null) segarnya.delete(penanda);
      else {
        sisipkan(tujuan, satu, unsur, baru);
        catatan.baru.add(penanda);
      }
    });
  }
  if (lengkap) tandaiTakLagi(semua, segarnya, sidik, catatan);
  return { catatan, segar: segarnya };
}

/** A block that stands in the old file: renewed where nobody touched it, else kept, and marked where its figures changed. */
function perbaruiSatu(
  { bagian, blok }: Letak,
  segar: KelompokSegar,
  baru: BlokDokumen,
  dulu: string | undefined,
  catatan: CatatanPerbarui,
): void {
  if (blok.teks === baru.teks) return;
  const induk = penandaInduk(blok.penanda);
  if (blok.teks === dulu) {
    bagian.sunting.push(...segarkan(bagian, blok, segar, baru));
    catatan.diperbarui.add(induk);
    return;
  }
  catatan.disimpan.add(induk);
  if (dulu === undefined || dulu === baru.teks) return;
  bagian.sunting.push(tandai(unsurBlok(blok), blok.tabel ? TABEL_BERUBAH : ringkasBeda(dulu, baru.teks)));
  catatan.perluDiperbarui.add(induk);
}

const sesudahBlok = ({ bagian, blok }: Letak): KelompokSegar["awal"] => ({
  bagian,
  letak: akhirBlok(bagian.xml, bagian.unsur, blok),
});

function sisipkan(
  { bagian, letak }: NonNullable<KelompokSegar["awal"]>,
  { xml, nama }: KelompokSegar,
  unsur: readonly UnsurBlok[],
  baru: BlokDokumen,
): void {
  const utuh = xml.slice(mulaiBlok(xml, unsur, baru, bagian.kata), akhirBlok(xml, unsur, baru));
  bagian.sunting.push({ mulai: letak, akhir: letak, teks: bagian.nomori(denganNama(utuh, nama)) });
}

/** Before the next of its group that stands in the file. */
function sebelumBerikut(
  berikut: readonly BlokDokumen[],
  { nama }: KelompokSegar,
  peta: ReadonlyMap<string, readonly Letak[]>,
): KelompokSegar["awal"] {
  for (const { penanda } of berikut) {
    const [ada] = peta.get(nama(penanda)) ?? [];
    if (ada) return { bagian: ada.bagian, letak: ada.blok.paragraf.mulai };
  }
  return null;
}

function tandaiTakLagi(
  semua: readonly BagianLama[],
  segar: SidikNaskah,
  sidik: SidikNaskah,
  catatan: CatatanPerbarui,
): void {
  for (const { blok, sunting } of semua)
    for (const ada of blok) {
      const { penanda } = ada;
      if (segar.has(penanda) || !sidik.has(penanda) || penandaInduk(penanda) !== penanda) continue;
      catatan.takLagi.add(penanda);
      sunting.push(tandai(unsurBlok(ada), TAK_LAGI));
    }
}
