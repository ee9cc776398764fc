import type { ArtiEvaluasi } from "../../domain/dokumen/evaluasi";
import type { Ungkapan } from "../../domain/rumus/ungkapan";
import { dariBilangan, NOL } from "../../domain/angka/desimal";

/** A column of one side before its formula is known. */
export interface KolomTanpaRumus {
  readonly nomor: string;
  readonly arti: ArtiEvaluasi;
  readonly tahun: string | null;
  /** The header texts, lower case. */
  readonly judul: string;
}

const SERATUS: Ungkapan = { jenis: "bilangan", nilai: dariBilangan(100) ?? NOL };
const peubah = (nama: string): Ungkapan => ({ jenis: "peubah", nama });

function jumlah(nomor: readonly string[]): Ungkapan | null {
  const [pertama, ...sisa] = nomor;
  if (pertama === undefined) return null;
  return sisa.reduce<Ungkapan>(
    (kiri, satu) => ({ jenis: "operasi", operator: "+", kiri, kanan: peubah(satu) }),
    peubah(pertama),
  );
}

const persen = (atas: string, bawah: string): Ungkapan => ({
  jenis: "operasi",
  operator: "*",
  kiri: { jenis: "operasi", operator: "/", kiri: peubah(atas), kanan: peubah(bawah) },
  kanan: SERATUS,
});

/** The formulas of Permendagri 86/2017 for what the columns of one side mean; null for what staff fill in (triwulan.md §4). */
export function rumusBaku(kolom: KolomTanpaRumus, semua: readonly KolomTanpaRumus[]): Ungkapan | null {
  const cari = (jenis: ArtiEvaluasi["jenis"], tahun: string | null = null): string | null =>
    semua.find((k) => k.arti.jenis === jenis && k.tahun === tahun)?.nomor ?? null;
  const bagi = (atas: string | null, bawah: string | null): Ungkapan | null =>
    atas === null || bawah === null ? null : persen(atas, bawah);
  switch (kolom.arti.jenis) {
    case "tahun-ini":
      return jumlah(semua.flatMap((k) => (k.arti.jenis === "tw" ? [k.nomor] : [])));
    case "sampai-tahun-ini": {
      const [lalu, tahunIni] = [cari("lalu"), cari("tahun-ini")];
      return lalu === null || tahunIni === null ? null : jumlah([lalu, tahunIni]);
    }
    case "tingkat":
      if (kolom.tahun !== null) return bagi(cari("realisasi-tahun", kolom.tahun), cari("target-tahun", kolom.tahun));
      return tingkatTanpaTahun(kolom.judul, bagi, cari);
    default:
      return null;
  }
}

function tingkatTanpaTahun(
  judul: string,
  bagi: (atas: string | null, bawah: string | null) => Ungkapan | null,
  cari: (jenis: ArtiEvaluasi["jenis"]) => string | null,
): Ungkapan | null {
  const akhir = cari("capaian-akhir");
  if (akhir !== null) return /\bakhir\b/.test(judul) ? bagi(akhir, cari("target-akhir")) : null;
  const renstra = bagi(cari("sampai-tahun-ini"), cari("target-akhir"));
  const renja = bagi(cari("tahun-ini"), cari("target"));
  if (/\b(renstra|rpjmd?|rpd)\b|\bs ?[./]? ?d\b|sampai/.test(judul)) return renstra;
  if (/\b(renja|rkpd|rencana kerja)\b|dievaluasi|berjalan|tahun ini/.test(judul)) return renja;
  return renstra !== null && renja !== null ? null : (renstra ?? renja);
}
