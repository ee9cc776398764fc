import type { SetelanCetak } from "../domain/pengaturan/cetak";
import { barisBerdesimal, RATA } from "../plan/lembar/format-kolom";
import { selKepala } from "../plan/lembar/kepala-lembar";
import type { BagianNaskah, Naskah, Paragraf, Potongan } from "../naskah/model-naskah";
import { judulLengkap, kolomTabel, tinggiKepala, type Tabel } from "../tables/model-tabel";
import { teksSel } from "./teks-sel";

const lolos = (teks: string): string =>
  teks
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r?\n/g, "<br>");

const GARIS = "border:1px solid #000;padding:2px 4px;vertical-align:middle";
const WARNA_KEPALA = "#D9E2F3";
/** Points of type in tables where the settings leave it to them. */
const UKURAN_TABEL_TEMPEL = 8;

/** Words with their blanks marked yellow. */
export function htmlPotongan(potongan: readonly Potongan[]): string {
  return potongan
    .map((p) =>
      p.isian ? `<span style="background:yellow;mso-highlight:yellow">${lolos(p.teks)}</span>` : lolos(p.teks),
    )
    .join("");
}

function kepala(tabel: Tabel): string {
  const baris = Array.from({ length: tinggiKepala(tabel.kepala) }, (): string[] => []);
  for (const { teks, rect } of selKepala(tabel.kepala)) {
    const rentang = `colspan="${rect.right - rect.left + 1}" rowspan="${rect.bottom - rect.top + 1}"`;
    baris[rect.top]?.push(
      `<th ${rentang} style="${GARIS};background:${WARNA_KEPALA};text-align:center">${lolos(teks)}</th>`,
    );
  }
  return `<thead>${baris.map((b) => `<tr>${b.join("")}</tr>`).join("")}</thead>`;
}

/** A table as Word takes it from the clipboard: merged cells, kriteria colours, Indonesian numbers. */
function htmlTabel(tabel: Tabel, ukuran: number): string {
  const kolom = kolomTabel(tabel.kepala);
  const desimal = barisBerdesimal(tabel.baris, kolom);
  const baris = tabel.baris.map(({ corak, sel }, r) => {
    const isi = sel.map((satu, k) => {
      if (!satu) return "";
      const jenis = satu.jenis ?? kolom[k]?.jenis ?? "teks";
      const warna = satu.warna === undefined ? "" : `;background:${satu.warna}`;
      const tebal = corak === "isi" ? "" : ";font-weight:bold";
      const gaya = `${GARIS};text-align:${RATA[jenis].toLowerCase()}${warna}${tebal}`;
      const teks = lolos(teksSel(satu, jenis, desimal[r] ?? false));
      return `<td colspan="${satu.lebar ?? 1}" rowspan="${satu.tinggi ?? 1}" style="${gaya}">${teks}</td>`;
    });
    return `<tr>${isi.join("")}</tr>`;
  });
  const judul = `<p style="text-align:center"><b>${lolos(judulLengkap(tabel))}</b></p>`;
  const sumber = [...(tabel.keterangan ?? []), tabel.sumber]
    .map((teks) => `<p style="font-size:8pt"><i>${lolos(teks)}</i></p>`)
    .join("");
  return `${judul}<table style="border-collapse:collapse;font-size:${ukuran}pt">${kepala(tabel)}<tbody>${baris.join("")}</tbody></table>${sumber}`;
}

const KANAN = "margin:0 0 0 220pt";
const GAYA_PARAGRAF: Readonly<Record<Exclude<Paragraf["gaya"], "butir">, string>> = {
  isi: "text-align:justify",
  "tanda-tangan": KANAN,
  "nama-tanda-tangan": `${KANAN};padding-top:65pt;font-weight:bold`,
};

function htmlBagian(bagian: BagianNaskah, tabel: ReadonlyMap<string, Tabel>, ukuran: number): string {
  switch (bagian.jenis) {
    case "paragraf":
      return bagian.gaya === "butir"
        ? `<ul><li>${htmlPotongan(bagian.potongan)}</li></ul>`
        : `<p style="${GAYA_PARAGRAF[bagian.gaya]}">${htmlPotongan(bagian.potongan)}</p>`;
    case "subjudul":
      return `<h${bagian.tingkat}>${lolos(bagian.teks)}</h${bagian.tingkat}>`;
    case "tabel": {
      const satu = tabel.get(bagian.nomor);
      return satu ? htmlTabel(satu, ukuran) : "";
    }
    case "tabel-isian": {
      const judul = bagian.kepala.map((k) => `<th style="${GARIS};background:${WARNA_KEPALA}">${lolos(k)}</th>`);
      const baris = bagian.baris.map((b) => b.map((p) => `<td style="${GARIS}">${htmlPotongan([p])}</td>`).join(""));
      return `<p style="text-align:center"><b>${lolos(bagian.judul)}</b></p><table style="border-collapse:collapse;font-size:${ukuran}pt"><tr>${judul.join("")}</tr>${baris.map((b) => `<tr>${b}</tr>`).join("")}</table>`;
    }
  }
}

/** The report for the clipboard: Word takes its headings, tables, colours and marked blanks (narasi.md §7). */
export function htmlNaskah(naskah: Naskah, semuaTabel: readonly Tabel[], cetak: SetelanCetak): string {
  const tabel = new Map(semuaTabel.map((t) => [t.nomor, t]));
  const bab = naskah.bab.map(
    ({ judul, isi }) =>
      `<h1>${lolos(judul)}</h1>${isi.map((b) => htmlBagian(b, tabel, cetak.ukuranTabel ?? UKURAN_TABEL_TEMPEL)).join("")}`,
  );
  return `<html><head><meta charset="utf-8"></head><body style="font-family:${cetak.huruf};font-size:${cetak.ukuranNaskah}pt">${bab.join("")}</body></html>`;
}
