import { strToU8, unzipSync, zipSync } from "fflate";
import { artiPenanda } from "./arti-penanda";
import { blokDokumen } from "./blok-dokumen";
import type { BahanWord } from "./dokumen-word";
import { lebarTemplat } from "./gaya-templat";
import { run } from "./huruf";
import { isiTeks, penandaTeks, type PengisiPenanda } from "./isi-penanda";
import { isPenandaKalimat, penandaInduk, penandaSalinan, salinanKe } from "./penanda";
import { hasilPerbarui, type HasilPerbarui } from "./perbarui";
import { bagianLama, perbaruiBlok, type KelompokSegar } from "./perbarui-blok";
import { bacaAsal, bacaSidik, tulisSidik, type AsalTemplat, type SidikNaskah } from "./sidik";
import { terapkanSunting } from "./sunting-xml";
import { bagianTeks, isiPaketTemplat, penandaPaket, type PenandaTemplat } from "./templat";

export interface HasilPerbaruiTemplat extends HasilPerbarui, PenandaTemplat {
  /** Marks of the template that neither stand in the old file nor were filled there: the template got them since. */
  readonly penandaBaru: readonly string[];
}

interface KelompokTemplat extends KelompokSegar {
  readonly kunci: string;
}

/** From which mark each block comes that was put in now. */
const asalBaru = (kelompok: readonly KelompokTemplat[], baru: ReadonlySet<string>): (readonly [string, string])[] =>
  kelompok.flatMap(({ xml, nama, kunci }) =>
    blokDokumen(xml).flatMap(({ penanda }) => (baru.has(nama(penanda)) ? [[nama(penanda), kunci] as const] : [])),
  );

/** What each mark, and each paragraph with marks, of the old file would be filled with now. */
async function kelompokSegar(
  asal: AsalTemplat,
  sidik: SidikNaskah,
  bahan: BahanWord,
  lebar: number,
): Promise<KelompokTemplat[]> {
  const semua = [...asal];
  const kalimat = semua.filter(([penanda]) => isPenandaKalimat(penanda));
  const blok = semua.filter(([penanda]) => !isPenandaKalimat(penanda));
  const artiKalimat = await artiPenanda(
    kalimat.flatMap(([, teks]) => penandaTeks(teks)),
    bahan,
    lebar,
    "kalimat",
  );
  const arti: PengisiPenanda["arti"] = (kunci) => artiKalimat.get(kunci) ?? null;
  const artiBlok = await artiPenanda(
    blok.map(([, kunci]) => kunci),
    bahan,
    lebar,
    "blok",
  );
  const salinan = new Map(
    blok.map(([penanda, kunci]) => [`${salinanKe(penanda)} ${kunci}`, { kunci, ke: salinanKe(penanda) }]),
  );
  return [
    ...kalimat.flatMap(([penanda, teks]): KelompokTemplat[] => {
      const potongan = isiTeks(teks, sidik.get(penanda) ?? "", arti);
      if (potongan === null) return [];
      const xml = `<w:p><w:bookmarkStart w:id="1" w:name="${penanda}"/>${potongan.map((p) => run(p, "")).join("")}<w:bookmarkEnd w:id="1"/></w:p>`;
      return [{ xml, nama: (nama) => nama, awal: null, kunci: teks }];
    }),
    ...[...salinan.values()].flatMap(({ kunci, ke }): KelompokTemplat[] => {
      const isi = artiBlok.get(kunci);
      if (isi?.jenis !== "blok") return [];
      const nama = (penanda: string): string => {
        const induk = penandaInduk(penanda);
        return `${penandaSalinan(induk, ke)}${penanda.slice(induk.length)}`;
      };
      return [{ xml: isi.xml, nama, awal: null, kunci }];
    }),
  ];
}

/**
 * Brings a file that was filled from a template, and that staff have worked on since, up to date as `perbaruiDokumen` does
 * one of ours: it is its own template. Marks that stand in it are filled where they can be now. `templat` only tells which
 * marks it has that the file doesn't know. Null for a file that was not made from a template.
 */
export async function perbaruiTemplat(
  lama: Uint8Array,
  bahan: BahanWord,
  templat: Uint8Array | null = null,
): Promise<HasilPerbaruiTemplat | null> {
  const paket = unzipSync(lama);
  const asal = bacaAsal(paket);
  const sidik = bacaSidik(paket);
  if (asal === null || sidik === null) return null;
  const kenal = new Set([
    ...penandaPaket(paket),
    ...[...asal].flatMap(([penanda, dari]) => (isPenandaKalimat(penanda) ? penandaTeks(dari) : [dari])),
  ]);
  const bagian = bagianTeks(paket).map(({ nama, xml }) => ({ nama, ...bagianLama(xml) }));
  const kelompok = await kelompokSegar(asal, sidik, bahan, lebarTemplat(paket));
  const { catatan, segar } = perbaruiBlok(bagian, kelompok, sidik, true);
  for (const { nama, xml, sunting } of bagian)
    if (sunting.length > 0) paket[nama] = strToU8(terapkanSunting(xml, sunting));
  const tetap = [...sidik].filter(([penanda]) => !catatan.takLagi.has(penanda));
  tulisSidik(paket, new Map([...tetap, ...segar]), new Map([...asal, ...asalBaru(kelompok, catatan.baru)]));
  const penanda = await isiPaketTemplat(paket, bahan);
  const penandaBaru = templat === null ? [] : penandaPaket(unzipSync(templat)).filter((k) => !kenal.has(k));
  return { ...hasilPerbarui(zipSync(paket), catatan), ...penanda, penandaBaru };
}
