import type { JenisIndikator } from "../../domain/capaian/capaian";
import type { Pola } from "../../domain/capaian/triwulan";
import type { Peran } from "../../domain/dokumen/dokumen";
import type { Laporan } from "../../domain/laporan/laporan";
import type { PasanganNama, Pengaturan } from "../../domain/pengaturan/pengaturan";
import { kunciNama } from "../../domain/teks/nama-indikator";

/** One answer that the workbook remembers; an indikator by the key of its name. */
export type JawabanTersimpan =
  | { readonly bagian: "pasangan" | "bukanPasangan"; readonly nama: PasanganNama }
  | { readonly bagian: "pola"; readonly kunci: string; readonly nilai: Pola }
  | { readonly bagian: "jenis"; readonly kunci: string; readonly nilai: JenisIndikator }
  | { readonly bagian: "skala"; readonly kunci: string; readonly nilai: string }
  | { readonly bagian: "tahun"; readonly tahun: number }
  | { readonly bagian: "lembarPeran"; readonly peran: Peran; readonly lembar: string };

/** All answers given so far, each of which can be taken back by itself. */
export function jawabanTersimpan({
  pasangan,
  bukanPasangan,
  pola,
  jenis,
  skalaIndikator,
  lembarPeran,
  tahun,
}: Pengaturan): JawabanTersimpan[] {
  return [
    ...pasangan.map((nama) => ({ bagian: "pasangan", nama }) as const),
    ...bukanPasangan.map((nama) => ({ bagian: "bukanPasangan", nama }) as const),
    ...Object.entries(pola).map(([kunci, nilai]) => ({ bagian: "pola", kunci, nilai }) as const),
    ...Object.entries(jenis).map(([kunci, nilai]) => ({ bagian: "jenis", kunci, nilai }) as const),
    ...Object.entries(skalaIndikator).map(([kunci, nilai]) => ({ bagian: "skala", kunci, nilai }) as const),
    ...(tahun === null ? [] : [{ bagian: "tahun", tahun } as const]),
    ...(Object.entries(lembarPeran) as [Peran, string][]).map(
      ([peran, lembar]) => ({ bagian: "lembarPeran", peran, lembar }) as const,
    ),
  ];
}

/** An indikator by the key of its name, as the report calls it; the key itself where no sheet names it any more. */
export const namaTersimpan = ({ indikator }: Pick<Laporan, "indikator">, kunci: string): string =>
  indikator.find((i) => i.padan.sebutan.some((s) => kunciNama(s.baris.indikator.teks) === kunci))?.nama ?? kunci;

const tanpa = <T>(peta: Readonly<Record<string, T>>, kunci: string): Record<string, T> =>
  Object.fromEntries(Object.entries(peta).filter(([satu]) => satu !== kunci));

/** The settings without one answer; all others stay. */
export function tarikJawaban(pengaturan: Pengaturan, jawaban: JawabanTersimpan): Pengaturan {
  switch (jawaban.bagian) {
    case "pasangan":
    case "bukanPasangan": {
      const { a, b } = jawaban.nama;
      const sisa = pengaturan[jawaban.bagian].filter((satu) => satu.a !== a || satu.b !== b);
      return { ...pengaturan, [jawaban.bagian]: sisa };
    }
    case "pola":
      return { ...pengaturan, pola: tanpa(pengaturan.pola, jawaban.kunci) };
    case "jenis":
      return { ...pengaturan, jenis: tanpa(pengaturan.jenis, jawaban.kunci) };
    case "skala":
      return { ...pengaturan, skalaIndikator: tanpa(pengaturan.skalaIndikator, jawaban.kunci) };
    case "tahun":
      return { ...pengaturan, tahun: null };
    case "lembarPeran":
      return { ...pengaturan, lembarPeran: tanpa({ ...pengaturan.lembarPeran }, jawaban.peran) };
  }
}
