import { isObjek, uraiJson } from "../pengaturan/butir";
import { bacaKenalan, kunciAsing, Salah } from "./baca-kenalan";
import type { Kenalan } from "./kenalan";

const JENIS_BERKAS = "kenalan-capaian";
const VERSI_KENALAN = 1;
const TEKS_TERPANJANG = 300_000;
/** A file of ours nests five deep. */
const KURUNG_TERDALAM = 8;
const KENALAN_TERBANYAK = 200;

export type HasilUrai =
  { readonly ok: true; readonly kenalan: readonly Kenalan[] } | { readonly ok: false; readonly pesan: string };

/** Deeply nested text takes long to parse, and can be none of ours. */
function isBersarangDalam(teks: string): boolean {
  let dalam = 0;
  let diKutip = false;
  for (let i = 0; i < teks.length && dalam <= KURUNG_TERDALAM; i++) {
    const huruf = teks[i];
    if (diKutip && huruf === "\\") i++;
    else if (huruf === '"') diKutip = !diKutip;
    else if (!diKutip && (huruf === "{" || huruf === "[")) dalam++;
    else if (!diKutip && (huruf === "}" || huruf === "]")) dalam--;
  }
  return dalam > KURUNG_TERDALAM;
}

/**
 * A file of kenalan from others, believed in nothing: everything in it is known and in its bounds, or it is refused whole
 * with one sentence.
 */
export function uraiKenalan(teks: string): HasilUrai {
  const tolak = (sebab: string): HasilUrai => ({ ok: false, pesan: `Kenalan tidak dimuat: ${sebab}.` });
  if (teks.length > TEKS_TERPANJANG) return tolak("berkasnya terlalu besar untuk sebuah kenalan");
  const isi = isBersarangDalam(teks) ? undefined : uraiJson(teks);
  if (!isObjek(isi) || isi.jenis !== JENIS_BERKAS) return tolak("berkas ini bukan kenalan dari Capaian");
  if (typeof isi.versi === "number" && isi.versi > VERSI_KENALAN)
    return tolak("kenalan ini dibuat oleh Capaian yang lebih baru; perbarui Capaian lebih dahulu");
  const asing = kunciAsing(isi, ["jenis", "versi", "kenalan"]);
  if (isi.versi !== VERSI_KENALAN || asing !== undefined) return tolak("bentuk berkasnya tidak dikenal");
  const { kenalan } = isi;
  if (!Array.isArray(kenalan) || kenalan.length === 0) return tolak("tidak ada kenalan di dalamnya");
  if (kenalan.length > KENALAN_TERBANYAK) return tolak(`isinya lebih dari ${KENALAN_TERBANYAK} kenalan`);
  const dibaca: Kenalan[] = [];
  for (const satu of kenalan) {
    const hasil = bacaKenalan(satu, false);
    if (hasil instanceof Salah) return tolak(hasil.sebab);
    dibaca.push(hasil);
  }
  return { ok: true, kenalan: dibaca };
}

function isiKenalan({ peran, barisJudul, kolom, lembar }: Kenalan): object {
  return {
    peran,
    barisJudul,
    kolom: kolom.map(({ judul, arti, waktu }) => ({
      judul,
      ...(arti === null ? {} : { arti }),
      ...(waktu === "judul" ? {} : { waktu }),
    })),
    ...(lembar === null ? {} : { lembar }),
  };
}

/** The file for others: headers and meanings, nothing of the workbook's data, not even a sheet's name. */
export function tulisKenalan(kenalan: readonly Kenalan[]): string {
  const daftar = kenalan.map((satu) => isiKenalan({ ...satu, lembar: null }));
  return `${JSON.stringify({ jenis: JENIS_BERKAS, versi: VERSI_KENALAN, kenalan: daftar }, null, 2)}\n`;
}
