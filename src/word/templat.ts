import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { artiPenanda } from "./arti-penanda";
import { semuaBlok } from "./blok-dokumen";
import type { BahanWord } from "./dokumen-word";
import { lebarTemplat, lengkapiGaya } from "./gaya-templat";
import type { ParagrafHuruf } from "./huruf";
import { penandaDalam, suntingPenanda, type PengisiPenanda } from "./isi-penanda";
import { penandaInduk, penandaKalimat, penandaSalinan } from "./penanda";
import { bacaAsal, bacaSidik, tulisSidik, type IsiPaket } from "./sidik";
import { penomorPenanda, terapkanSunting } from "./sunting-xml";

/** Which marks of a template were filled. */
export interface PenandaTemplat {
  readonly diisi: readonly string[];
  /** Placeholders that mean nothing here, or nothing in this workbook: named, and left as they are. */
  readonly takDikenal: readonly string[];
}

/** How a template was filled. */
export interface HasilTemplat extends PenandaTemplat {
  readonly isi: Uint8Array;
}

/** The parts that hold what is read: the text, headers, footers, notes. */
export const bagianTeks = (paket: IsiPaket): { readonly nama: string; readonly xml: string }[] =>
  Object.keys(paket)
    .filter((nama) => /^word\/[^/]+\.xml$/.test(nama))
    .map((nama) => ({ nama, xml: strFromU8(paket[nama] ?? new Uint8Array()) }));

/** The marks that stand in a Word file, each as it is typed, once. */
export const penandaPaket = (paket: IsiPaket): string[] => [
  ...new Set(bagianTeks(paket).flatMap(({ xml }) => penandaDalam(xml))),
];

const NAMA = / w:name="(cp_[^"]*)"/g;
const namaDalam = (xml: string): string[] => [...xml.matchAll(NAMA)].map(([, nama = ""]) => nama);

/** Gives what is filled bookmarks that the file doesn't have yet, and keeps from what each was filled. */
function penandaBaru(dipakai: Set<string>) {
  const asal = new Map<string, string>();
  const kembar = new Map<string, string>();
  const pakai = (penanda: string, dari: string): string => {
    dipakai.add(penanda);
    asal.set(penanda, dari);
    return penanda;
  };
  return {
    asal,
    blok(kunci: string, xml: string): string {
      const milik = namaDalam(xml);
      let ke = 1;
      while (milik.some((nama) => dipakai.has(penandaSalinan(nama, ke)))) ke++;
      return xml.replace(NAMA, (_, nama: string) => ` w:name="${pakai(penandaSalinan(nama, ke), kunci)}"`);
    },
    /** A text box in its second notation has the bookmarks of the first, as Word itself writes them. */
    kalimat(teks: string, { rangkap, cadangan }: ParagrafHuruf): string {
      const kunci = `${rangkap} ${teks}`;
      const ada = cadangan ? kembar.get(kunci) : undefined;
      if (ada !== undefined) return ada;
      let nomor = 1;
      while (dipakai.has(penandaKalimat(nomor))) nomor++;
      const penanda = pakai(penandaKalimat(nomor), teks);
      if (rangkap !== null) kembar.set(kunci, penanda);
      return penanda;
    },
  };
}

/**
 * Fills the marks that stand in a Word file and notes in it what was filled with what. Changes the package; a file that
 * was filled before keeps what is noted of that.
 */
export async function isiPaketTemplat(paket: IsiPaket, bahan: BahanWord): Promise<PenandaTemplat> {
  const bagian = bagianTeks(paket);
  const kunci = penandaPaket(paket);
  const semula = bacaAsal(paket);
  const sidik = semula === null ? null : bacaSidik(paket);
  const dikenal = await artiPenanda(kunci, bahan, lebarTemplat(paket));
  const baru = penandaBaru(new Set([...bagian.flatMap(({ xml }) => namaDalam(xml)), ...(sidik?.keys() ?? [])]));
  for (const { nama, xml } of bagian) {
    const nomori = penomorPenanda(xml);
    const pengisi: PengisiPenanda = {
      arti: (k) => dikenal.get(k) ?? null,
      blok: (k, isi) => nomori(baru.blok(k, isi)),
      kalimat: (teks, p) => {
        const salinan = nomori(
          `<w:bookmarkStart w:id="0" w:name="${baru.kalimat(teks, p)}"/><w:bookmarkEnd w:id="0"/>`,
        );
        const batas = salinan.indexOf("<w:bookmarkEnd");
        return [salinan.slice(0, batas), salinan.slice(batas)];
      },
    };
    const sunting = suntingPenanda(xml, pengisi);
    if (sunting.length > 0) paket[nama] = strToU8(terapkanSunting(xml, sunting));
  }
  if (dikenal.size > 0) {
    await lengkapiGaya(paket);
    const tertulis = bagianTeks(paket)
      .flatMap(({ xml }) => semuaBlok(xml).blok)
      .filter(({ penanda }) => baru.asal.has(penandaInduk(penanda)));
    tulisSidik(
      paket,
      new Map([...(sidik ?? []), ...tertulis.map((b) => [b.penanda, b.teks] as const)]),
      new Map([...(semula ?? []), ...baru.asal]),
    );
  }
  return { diisi: kunci.filter((k) => dikenal.has(k)), takDikenal: kunci.filter((k) => !dikenal.has(k)) };
}

/** Fills an office's own template: placeholders wherever they stand, all else to the byte as it was (narasi.md §6). */
export async function isiTemplat(templat: Uint8Array, bahan: BahanWord): Promise<HasilTemplat> {
  const paket = unzipSync(templat);
  const penanda = await isiPaketTemplat(paket, bahan);
  return { isi: zipSync(paket), ...penanda };
}
