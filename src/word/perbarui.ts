import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blokDokumen, type BlokDokumen } from "./blok-dokumen";
import { isUnsur, unsur, W, type PembacaXml } from "./dom";
import { bacaSidik, tulisSidik, type SidikNaskah } from "./sidik";

/** What became of the blocks of a report that staff have worked on. */
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
}

const DOKUMEN = "word/document.xml";
const TANDA = "Perlu diperbarui";

const urai = (isi: Uint8Array | undefined, xml: PembacaXml): Document => xml.parse(isi ? strFromU8(isi) : "<kosong/>");

/** Marks a fresh document so that the next run knows what it had written. */
export function bubuhiSidik(isi: Uint8Array, xml: PembacaXml): Uint8Array {
  const paket = unzipSync(isi);
  tulisSidik(paket, sidikDari(blokDokumen(urai(paket[DOKUMEN], xml))));
  return zipSync(paket);
}

const sidikDari = (blok: readonly BlokDokumen[]): SidikNaskah => new Map(blok.map((b) => [b.penanda, b.teks]));

/** The marks of a Word file, or null where it was not made here. */
export function sidikBerkas(isi: Uint8Array): SidikNaskah | null {
  try {
    return bacaSidik(unzipSync(isi));
  } catch {
    // What is no zip is no report of ours; the caller says so.
    return null;
  }
}

const unsurBlok = ({ paragraf, tabel }: BlokDokumen): Element => tabel ?? paragraf;

/** A marked run: " [Perlu diperbarui: lama → baru]". */
function tandai(dokumen: Document, di: Element, lama: string, baru: string): void {
  const buat = (nama: string): Element => dokumen.createElementNS(W, `w:${nama}`);
  const [run, rupa, sorot, teks] = [buat("r"), buat("rPr"), buat("highlight"), buat("t")];
  sorot.setAttributeNS(W, "w:val", "yellow");
  rupa.appendChild(sorot);
  teks.textContent = ` [${TANDA}: ${lama} → ${baru}]`;
  teks.setAttribute("xml:space", "preserve");
  run.appendChild(rupa);
  run.appendChild(teks);
  if (di.localName === "p") {
    di.appendChild(run);
    return;
  }
  const paragraf = buat("p");
  paragraf.appendChild(run);
  di.parentNode?.insertBefore(paragraf, di.nextSibling);
}

/** Only what differs is said: two long sentences alike but for a figure. */
export function bedaKata(lama: string, baru: string): { lama: string; baru: string } {
  const [a, b] = [lama.split(" "), baru.split(" ")];
  let depan = 0;
  while (depan < a.length && depan < b.length && a[depan] === b[depan]) depan++;
  let ekor = 0;
  while (ekor < a.length - depan && ekor < b.length - depan && a[a.length - 1 - ekor] === b[b.length - 1 - ekor])
    ekor++;
  const potong = (kata: string[]): string => kata.slice(depan, kata.length - ekor).join(" ") || "(tidak ada)";
  return { lama: potong(a), baru: potong(b) };
}

/** A copy for this document: its bookmarks get numbers that no other has, or Word would drop one of the two. */
function salin(dokumen: Document, asal: Element): Element {
  const salinan = dokumen.importNode(asal, true);
  const nomor = (u: Element): number => Number(u.getAttribute("w:id"));
  let berikut = Math.max(0, ...[dokumen, salinan].flatMap((u) => unsur(u, "bookmarkStart")).map(nomor)) + 1;
  for (const mulai of unsur(salinan, "bookmarkStart")) {
    const lama = nomor(mulai);
    for (const satu of [mulai, ...unsur(salinan, "bookmarkEnd").filter((u) => nomor(u) === lama)])
      satu.setAttributeNS(W, "w:id", String(berikut));
    berikut++;
  }
  return salinan;
}

const rupaParagraf = (paragraf: Element): Element | undefined =>
  Array.from(paragraf.childNodes).find((anak): anak is Element => isUnsur(anak, "pPr"));

/** New words in the old place; a paragraph keeps its looks, and the section that may end in it (LibreOffice puts it there). */
function ganti(dokumen: Document, lama: BlokDokumen, baru: BlokDokumen): Element {
  const tujuan = unsurBlok(lama);
  const salinan = salin(dokumen, unsurBlok(baru));
  const rupa = lama.tabel === null ? rupaParagraf(tujuan) : undefined;
  if (rupa) {
    const rupaBaru = rupaParagraf(salinan);
    if (rupaBaru) salinan.replaceChild(rupa, rupaBaru);
    else salinan.insertBefore(rupa, salinan.firstChild);
  }
  tujuan.parentNode?.replaceChild(salinan, tujuan);
  return salinan;
}

/** A new block goes behind the one that it follows in the report; none is lost where that one is gone. */
function sisipkan(dokumen: Document, baru: BlokDokumen, sebelumnya: Element | null): Element | null {
  const wadah = sebelumnya?.parentNode ?? dokumen.getElementsByTagNameNS(W, "body").item(0);
  const sesudah = sebelumnya?.nextSibling ?? wadah?.firstChild ?? null;
  let akhir: Element | null = null;
  for (const satu of baru.tabel ? [baru.paragraf, baru.tabel] : [baru.paragraf]) {
    akhir = salin(dokumen, satu);
    wadah?.insertBefore(akhir, sesudah);
  }
  return akhir;
}

/**
 * Brings a report that staff have worked on up to date: sentences and tables that nobody touched get the new figures, what
 * staff wrote stays, and where its figures have changed since, that is marked. Everything else in the file is untouched.
 */
export function perbaruiDokumen(lama: Uint8Array, segar: Uint8Array, xml: PembacaXml): HasilPerbarui {
  const paket = unzipSync(lama);
  const sidik: SidikNaskah = bacaSidik(paket) ?? new Map<string, string>();
  const dokumen = urai(paket[DOKUMEN], xml);
  const blokBaru = blokDokumen(urai(unzipSync(segar)[DOKUMEN], xml));
  const adaSekarang = new Map(blokDokumen(dokumen).map((b) => [b.penanda, b]));
  const catatan = {
    diperbarui: [] as string[],
    disimpan: [] as string[],
    perluDiperbarui: [] as string[],
    baru: [] as string[],
  };
  let sebelumnya: Element | null = null;
  for (const baru of blokBaru) {
    const { penanda } = baru;
    const ada = adaSekarang.get(penanda);
    const dulu = sidik.get(penanda);
    if (!ada) {
      // Staff took it out on purpose where it once stood there.
      if (dulu !== undefined) continue;
      sebelumnya = sisipkan(dokumen, baru, sebelumnya);
      catatan.baru.push(penanda);
      continue;
    }
    sebelumnya = unsurBlok(ada);
    if (ada.teks === baru.teks) continue;
    if (ada.teks === dulu) {
      sebelumnya = ganti(dokumen, ada, baru);
      catatan.diperbarui.push(penanda);
      continue;
    }
    catatan.disimpan.push(penanda);
    if (dulu === undefined || dulu === baru.teks) continue;
    const beda = ada.tabel ? { lama: "angka tabel ini", baru: "berubah; lihat buku kerja" } : bedaKata(dulu, baru.teks);
    tandai(dokumen, unsurBlok(ada), beda.lama, beda.baru);
    catatan.perluDiperbarui.push(penanda);
  }
  paket[DOKUMEN] = strToU8(xml.serialize(dokumen));
  tulisSidik(paket, new Map([...sidik, ...sidikDari(blokBaru)]));
  return { isi: zipSync(paket), ...catatan };
}
