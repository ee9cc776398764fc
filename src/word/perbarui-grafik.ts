import { strFromU8, strToU8 } from "fflate";
import type { UnsurBlok } from "./blok-dokumen";
import { NAMA_GRAFIK } from "./grafik-capaian-word";
import { atributXml, lolosXml, pindaiXml, uraiEntitas } from "./pindai-xml";
import type { IsiPaket, SidikNaskah } from "./sidik";
import type { Sunting } from "./sunting-xml";
import { tandai } from "./tanda";

/** Under what the chart's figures stand among the marks. */
const KUNCI = "grafik";
const GRAFIK = /^word\/charts\/chart\d*\.xml$/;
const JENIS_ISI = "[Content_Types].xml";
const BUKU = "word/embeddings/GrafikCapaian.xlsx";
const BERUBAH = "angka grafik ini → berubah; lihat buku kerja";

const teksBagian = (paket: IsiPaket, nama: string): string => {
  const isi = paket[nama];
  return isi ? strFromU8(isi) : "";
};

/** Names and figures of a chart, whoever saved it: "Indeks SPBE|146.79|…". */
const angkaGrafik = (xml: string): string =>
  [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, isi = ""]) => uraiEntitas(isi)).join("|");

/** The charts of a file, each with what it shows. */
const grafikDalam = (paket: IsiPaket) =>
  Object.keys(paket)
    .filter((nama) => GRAFIK.test(nama))
    .map((nama) => ({ nama, angka: angkaGrafik(teksBagian(paket, nama)) }));

/** The mark of a fresh report's chart; none where it has no chart. */
export function sidikGrafik(paket: IsiPaket): (readonly [string, string])[] {
  return grafikDalam(paket)
    .slice(0, 1)
    .map(({ angka }) => [KUNCI, angka] as const);
}

const hubungan = (bagian: string): string => bagian.replace(/([^/]+)$/, "_rels/$1.rels");

/** The chart with the workbook that Word opens to edit it takes the old one's place. */
function gantiBerkas(paket: IsiPaket, paketBaru: IsiPaket, lama: string, baru: string): void {
  paket[lama] = paketBaru[baru] ?? new Uint8Array();
  const rels = teksBagian(paketBaru, hubungan(baru));
  const [, target = ""] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(rels) ?? [];
  const buku = paketBaru[`word/${target}`];
  if (!buku) return;
  paket[BUKU] = buku;
  paket[hubungan(lama)] = strToU8(rels.replace(`../${target}`, `..${BUKU.slice("word".length)}`));
  const jenis = teksBagian(paket, JENIS_ISI);
  if (!/<Default [^>]*Extension="xlsx"/.test(jenis))
    paket[JENIS_ISI] = strToU8(
      jenis.replace(
        "</Types>",
        `<Override PartName="/${BUKU}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/></Types>`,
      ),
    );
}

/** The tag that names the chart's picture, and its alternative text. */
function gambar(xml: string): { readonly mulai: number; readonly akhir: number; readonly kata: string } | null {
  let ada: { mulai: number; akhir: number; kata: string } | null = null;
  pindaiXml(xml, {
    buka: (nama, mulai, akhir) => {
      if (nama === "wp:docPr" && atributXml(xml, mulai, akhir, "name") === NAMA_GRAFIK)
        ada ??= { mulai, akhir, kata: atributXml(xml, mulai, akhir, "descr") ?? "" };
    },
  });
  return ada;
}

interface BahanGrafik {
  readonly paket: IsiPaket;
  readonly paketBaru: IsiPaket;
  readonly sidik: SidikNaskah;
  readonly xml: string;
  readonly unsur: readonly UnsurBlok[];
}

/** Brings the chart up to date where its figures are still those that were written; else marks it. Changes the package. */
export function perbaruiGrafik({ paket, paketBaru, sidik, xml, unsur }: BahanGrafik): {
  readonly sunting: readonly Sunting[];
  readonly keadaan: "diperbarui" | "perluDiperbarui" | "takLagi" | null;
} {
  const dulu = sidik.get(KUNCI);
  const [segar] = grafikDalam(paketBaru);
  const tempat = gambar(xml);
  if (dulu === undefined || tempat === null || segar?.angka === dulu) return { sunting: [], keadaan: null };
  const lama = grafikDalam(paket).find(({ angka }) => angka === dulu);
  if (lama && segar) {
    gantiBerkas(paket, paketBaru, lama.nama, segar.nama);
    const tag = xml.slice(tempat.mulai, tempat.akhir);
    const kata = gambar(teksBagian(paketBaru, "word/document.xml"))?.kata ?? "";
    const teks = tag.replace(/\sdescr\s*=\s*(?:"[^"]*"|'[^']*')/, () => ` descr="${lolosXml(kata)}"`);
    return { sunting: [{ ...tempat, teks }], keadaan: "diperbarui" };
  }
  const paragraf = unsur.findLast((u) => u.jenis === "p" && u.mulai < tempat.mulai && tempat.akhir < u.akhir);
  return {
    sunting: paragraf ? [tandai(paragraf, BERUBAH)] : [],
    keadaan: segar ? "perluDiperbarui" : "takLagi",
  };
}
