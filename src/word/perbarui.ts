import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blokDokumen, unsurDokumen, type BlokDokumen } from "./blok-dokumen";
import { akhirBlok, ganti, mulaiBlok, unsurBlok } from "./letak-blok";
import { perbaruiGrafik, sidikGrafik } from "./perbarui-grafik";
import { teksXml } from "./pindai-xml";
import { bacaSidik, tulisSidik, type SidikNaskah } from "./sidik";
import { penomorPenanda, terapkanSunting, type Sunting } from "./sunting-xml";
import { bedaKata, tandai } from "./tanda";

/** What became of the blocks of a report that staff have worked on, by their bookmarks. */
export interface HasilPerbarui {
  readonly isi: Uint8Array;
  /** Blocks whose figures were brought up to date. */
  readonly diperbarui: readonly string[];
  /** Blocks that staff edited; they stay as they are. */
  readonly disimpan: readonly string[];
  /** Of these, the ones whose figures have changed since: marked in the document. */
  readonly perluDiperbarui: readonly string[];
  /** Blocks that are new and were put in. */
  readonly baru: readonly string[];
  /** Blocks that the workbook gives no more; they stay, marked. */
  readonly takLagi: readonly string[];
}

const DOKUMEN = "word/document.xml";
const TABEL_BERUBAH = "angka tabel ini → berubah; lihat buku kerja";
const TAK_LAGI = "bagian ini → tidak lagi dibuat dari buku kerja";

const bagianUtama = (paket: Record<string, Uint8Array>): string => {
  const isi = paket[DOKUMEN];
  return isi ? strFromU8(isi) : "";
};

/** Marks a fresh document so that the next run knows what it had written. */
export function bubuhiSidik(isi: Uint8Array): Uint8Array {
  const paket = unzipSync(isi);
  tulisSidik(paket, sidikDari(blokDokumen(bagianUtama(paket)), paket));
  return zipSync(paket);
}

const sidikDari = (blok: readonly BlokDokumen[], paket: Record<string, Uint8Array>): SidikNaskah =>
  new Map([...blok.map((b) => [b.penanda, b.teks] as const), ...sidikGrafik(paket)]);

/**
 * Brings a report that staff have worked on up to date: sentences, tables and the chart that nobody touched get the new
 * figures, what staff wrote stays, and where its figures have changed since, that is marked. Everything else in the file
 * is untouched. `lengkap` is false where the fresh one holds some chapters only: what it lacks is then not missed.
 */
export function perbaruiDokumen(lama: Uint8Array, segar: Uint8Array, lengkap = true): HasilPerbarui {
  const [paket, paketBaru] = [unzipSync(lama), unzipSync(segar)];
  const sidik: SidikNaskah = bacaSidik(paket) ?? new Map<string, string>();
  const [xml, xmlBaru] = [bagianUtama(paket), bagianUtama(paketBaru)];
  const [blokLama, blokBaru] = [blokDokumen(xml), blokDokumen(xmlBaru)];
  const [unsurLama, unsurBaru] = [unsurDokumen(xml), unsurDokumen(xmlBaru)];
  const paragrafLama = new Set(unsurLama.flatMap((u) => (u.jenis === "p" ? [teksXml(xml, u.mulai, u.akhir)] : [])));
  const adaSekarang = new Map(blokLama.map((b) => [b.penanda, b]));
  const nomori = penomorPenanda(xml);
  const sunting: Sunting[] = [];
  const catatan = {
    diperbarui: [] as string[],
    disimpan: [] as string[],
    perluDiperbarui: [] as string[],
    baru: [] as string[],
    takLagi: [] as string[],
  };
  /** Behind what a new block goes: none is lost where the one before it is gone. */
  let sesudah = xml.indexOf(">", xml.indexOf("<w:body")) + 1;
  for (const baru of blokBaru) {
    const { penanda } = baru;
    const ada = adaSekarang.get(penanda);
    const dulu = sidik.get(penanda);
    if (!ada) {
      // Staff took it out on purpose where it once stood there.
      if (dulu !== undefined) continue;
      const mulai = mulaiBlok(xmlBaru, unsurBaru, baru, paragrafLama);
      const salinan = nomori(xmlBaru.slice(mulai, akhirBlok(xmlBaru, unsurBaru, baru)));
      sunting.push({ mulai: sesudah, akhir: sesudah, teks: salinan });
      catatan.baru.push(penanda);
      continue;
    }
    const tujuan = unsurBlok(ada);
    sesudah = akhirBlok(xml, unsurLama, ada);
    if (ada.teks === baru.teks) continue;
    if (ada.teks === dulu) {
      const { mulai, akhir } = unsurBlok(baru);
      const salinan = nomori(xmlBaru.slice(mulai, akhir));
      sunting.push({ ...tujuan, teks: ganti(xml.slice(tujuan.mulai, tujuan.akhir), salinan, ada) });
      catatan.diperbarui.push(penanda);
      continue;
    }
    catatan.disimpan.push(penanda);
    if (dulu === undefined || dulu === baru.teks) continue;
    sunting.push(tandai(tujuan, ada.tabel ? TABEL_BERUBAH : bedaKata(dulu, baru.teks)));
    catatan.perluDiperbarui.push(penanda);
  }
  const dibuat = new Set(blokBaru.map((b) => b.penanda));
  for (const ada of lengkap ? blokLama : []) {
    if (dibuat.has(ada.penanda) || !sidik.has(ada.penanda)) continue;
    catatan.takLagi.push(ada.penanda);
    sunting.push(tandai(unsurBlok(ada), TAK_LAGI));
  }
  const grafik = lengkap ? perbaruiGrafik({ paket, paketBaru, sidik, xml, unsur: unsurLama }) : null;
  sunting.push(...(grafik?.sunting ?? []));
  if (grafik?.keadaan) catatan[grafik.keadaan].push("grafik");
  paket[DOKUMEN] = strToU8(terapkanSunting(xml, sunting));
  // What was marked once as made no more is not marked again.
  const tetap = [...sidik].filter(([penanda]) => !catatan.takLagi.includes(penanda));
  tulisSidik(paket, new Map([...tetap, ...sidikDari(blokBaru, paketBaru)]));
  return { isi: zipSync(paket), ...catatan };
}
