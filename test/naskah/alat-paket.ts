import { strFromU8, unzipSync } from "fflate";
import { isUnsur, unsur } from "./dom";
import { xml } from "./alat-word";

const anak = (u: Element): Element[] => Array.from(u.childNodes).filter((n): n is Element => n.nodeType === 1);
const kembar = (nilai: readonly string[]): string[] => [...new Set(nilai.filter((n, i) => nilai.indexOf(n) !== i))];

/** A row fills its grid, a cell ends in a paragraph, no table is empty. */
function salahTabel(dokumen: Document): string[] {
  return unsur(dokumen, "tbl").flatMap((tabel, n) => {
    const kisi = unsur(tabel, "gridCol").length;
    const baris = anak(tabel).filter((a) => isUnsur(a, "tr"));
    const lebar = baris.map((b) =>
      anak(b)
        .filter((a) => isUnsur(a, "tc"))
        .reduce((jumlah, sel) => jumlah + Number(unsur(sel, "gridSpan")[0]?.getAttribute("w:val") ?? 1), 0),
    );
    return [
      ...(baris.length < 2 ? [`tabel ${n}: tanpa isi`] : []),
      ...lebar.flatMap((l, r) => (l === kisi ? [] : [`tabel ${n} baris ${r}: ${l} dari ${kisi} kolom`])),
      ...unsur(tabel, "tc").flatMap((sel) =>
        anak(sel).at(-1)?.localName === "p" ? [] : [`tabel ${n}: sel tanpa paragraf`],
      ),
    ];
  });
}

/** What is wrong with the parts of a Word file and how they hang together; none in a sound one. */
export function salahPaket(isi: Uint8Array): string[] {
  const paket = unzipSync(isi);
  const bagian = Object.keys(paket).filter((n) => !n.endsWith("/"));
  const teks = (nama: string): string => strFromU8(paket[nama] ?? new Uint8Array());
  const dokumen = xml.parse(teks("word/document.xml"));
  const jenis = teks("[Content_Types].xml");
  const hubungan = bagian
    .filter((n) => n.endsWith(".rels"))
    .flatMap((n) => {
      const folder = n.replace(/_rels\/[^/]*$/, "");
      const semua = Array.from(xml.parse(teks(n)).getElementsByTagName("Relationship"));
      const id = semua.map((h) => h.getAttribute("Id") ?? "");
      const hilang = semua
        .filter((h) => h.getAttribute("TargetMode") !== "External")
        .map((h) => h.getAttribute("Target") ?? "")
        .map((t) => (t.startsWith("/") ? t.slice(1) : new URL(t, `x://x/${folder}`).pathname.slice(1)))
        .filter((t) => paket[t] === undefined);
      return [...kembar(id).map((k) => `${n}: ${k} dua kali`), ...hilang.map((t) => `${n}: tidak ada ${t}`)];
    });
  const penanda = unsur(dokumen, "bookmarkStart");
  const nilai = (nama: string): string[] => penanda.map((p) => p.getAttribute(nama) ?? "");
  const badan = unsur(dokumen, "body")[0];
  return [
    ...bagian.flatMap((n) => {
      if (!/\.(?:xml|rels)$/.test(n)) return [];
      const akar = xml.parse(teks(n)).documentElement as Element | null;
      return akar === null ? [`${n}: bukan XML`] : [];
    }),
    ...bagian.flatMap((n) => {
      const akhiran = n.split(".").at(-1) ?? "";
      const dikenal = jenis.includes(`PartName="/${n}"`) || new RegExp(`Extension="${akhiran}"`).test(jenis);
      return dikenal || n === "[Content_Types].xml" ? [] : [`${n}: jenisnya tidak disebut`];
    }),
    ...hubungan,
    ...[...kembar(nilai("w:id")), ...kembar(nilai("w:name"))].map((k) => `penanda ${k} dua kali`),
    ...(unsur(dokumen, "bookmarkEnd").length === penanda.length ? [] : ["penanda tidak ditutup"]),
    ...kembar(Array.from(dokumen.getElementsByTagName("wp:docPr")).map((d) => d.getAttribute("id") ?? "")).map(
      (k) => `gambar ${k} dua kali`,
    ),
    ...(badan && anak(badan).at(-1)?.localName === "sectPr" ? [] : ["badan tidak berakhir dengan seksi"]),
    ...salahTabel(dokumen),
  ];
}
