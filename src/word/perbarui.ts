import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { semuaBlok } from "./blok-dokumen";
import { bagianLama, perbaruiBlok, type CatatanPerbarui } from "./perbarui-blok";
import { perbaruiGrafik, sidikGrafik } from "./perbarui-grafik";
import { bacaSidik, tulisSidik, type SidikNaskah } from "./sidik";
import { terapkanSunting } from "./sunting-xml";

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
  /** Blocks that staff took out or wrote anew, so that they can't be found, and whose figures have changed since. */
  readonly hilang: readonly string[];
}

export const hasilPerbarui = (isi: Uint8Array, catatan: CatatanPerbarui): HasilPerbarui => ({
  isi,
  diperbarui: [...catatan.diperbarui],
  disimpan: [...catatan.disimpan],
  perluDiperbarui: [...catatan.perluDiperbarui],
  baru: [...catatan.baru],
  takLagi: [...catatan.takLagi],
  hilang: [...catatan.hilang],
});

const DOKUMEN = "word/document.xml";

const bagianUtama = (paket: Record<string, Uint8Array>): string => {
  const isi = paket[DOKUMEN];
  return isi ? strFromU8(isi) : "";
};

/** Marks a fresh document so that the next run knows what it had written. */
export function bubuhiSidik(isi: Uint8Array): Uint8Array {
  const paket = unzipSync(isi);
  const blok = semuaBlok(bagianUtama(paket)).blok.map((b) => [b.penanda, b.teks] as const);
  tulisSidik(paket, new Map([...blok, ...sidikGrafik(paket)]));
  return zipSync(paket);
}

/**
 * Brings a report that staff have worked on up to date: sentences, tables and the chart that nobody touched get the new
 * figures, what staff wrote stays, and where its figures have changed since, that is marked. Everything else in the file
 * is untouched. `lengkap` is false where the fresh one holds some chapters only: what it lacks is then not missed.
 */
export function perbaruiDokumen(lama: Uint8Array, segar: Uint8Array, lengkap = true): HasilPerbarui {
  const [paket, paketBaru] = [unzipSync(lama), unzipSync(segar)];
  const sidik: SidikNaskah = bacaSidik(paket) ?? new Map<string, string>();
  const [xml, xmlBaru] = [bagianUtama(paket), bagianUtama(paketBaru)];
  const bagian = bagianLama(xml);
  const awal = { bagian, letak: xml.indexOf(">", xml.indexOf("<w:body")) + 1 };
  const hasil = perbaruiBlok([bagian], [{ xml: xmlBaru, nama: (penanda) => penanda, awal }], sidik, lengkap);
  const { catatan } = hasil;
  const grafik = lengkap ? perbaruiGrafik({ paket, paketBaru, sidik, xml, unsur: bagian.unsur }) : null;
  bagian.sunting.push(...(grafik?.sunting ?? []));
  if (grafik?.keadaan) catatan[grafik.keadaan].add("grafik");
  paket[DOKUMEN] = strToU8(terapkanSunting(xml, bagian.sunting));
  // What was marked once as made no more is not marked again.
  const tetap = [...sidik].filter(([penanda]) => !catatan.takLagi.has(penanda));
  tulisSidik(paket, new Map([...tetap, ...hasil.segar, ...sidikGrafik(paketBaru)]));
  return hasilPerbarui(zipSync(paket), catatan);
}
