import type { ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import type { ArtiEvaluasi } from "../../domain/dokumen/evaluasi";
import { artiKolom } from "../formulir/arti-formulir";
import { sebutKolom, type Kolom } from "../kolom/kolom";
import { ratakan } from "../rata-teks";

/** What a measure of a form is answered as; its quarter or year is told by its header. */
const ARTI_UKURAN = {
  "target-akhir": "target-akhir",
  lalu: "lalu",
  target: "target",
  "target-tahun": "target",
  tw: "realisasi",
  "tahun-ini": "realisasi",
  "realisasi-tahun": "realisasi",
  "sampai-tahun-ini": "sampai-tahun-ini",
  "capaian-akhir": "capaian-akhir",
} as const satisfies Partial<Record<ArtiEvaluasi["jenis"], ArtiKenalan>>;

const TERHADAP_RENSTRA = /\b(renstra|rpjmd?|rpd|akhir)\b|\bs ?[./]? ?d\b|sampai/;

/** What the header of a column of an evaluation form says that it holds, and why; null where it names nothing of such a form. */
export function dugaEvaluasi(
  kolom: Pick<Kolom, "teks">,
  tahun: number | null,
): { readonly arti: ArtiKenalan; readonly alasan: string } | null {
  const dibaca = artiKolom(kolom.teks, tahun);
  if (dibaca === null) return null;
  const alasan = `judulnya ${sebutKolom(kolom)}`;
  if (dibaca.jenis !== "ukuran") return { arti: dibaca.jenis === "nama" ? "program" : dibaca.jenis, alasan };
  const { jenis } = dibaca.arti;
  const terhadapRenstra = TERHADAP_RENSTRA.test(ratakan(kolom.teks.join(" ")));
  const arti = jenis === "tingkat" ? (terhadapRenstra ? "capaian-renstra" : "capaian") : ARTI_UKURAN[jenis];
  return { arti: dibaca.sisi === "anggaran" ? `${arti}-rp` : arti, alasan };
}
