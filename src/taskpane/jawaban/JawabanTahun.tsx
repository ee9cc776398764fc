import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { NilaiTemuan } from "../../domain/temuan/temuan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { teksJawaban } from "./teks-jawaban";
import { TombolJawaban } from "./TombolJawaban";

const pilihTahun =
  (tahun: number | null) =>
  (lama: Pengaturan): Pengaturan => ({ ...lama, tahun });

/** T25 of a sheet whose title says another year: that year, or the titles' again where staff chose one. */
export function JawabanTahun({ nilai, buku }: { readonly nilai: readonly NilaiTemuan[]; readonly buku: BukuDikenal }) {
  const t = teksJawaban(useKamus());
  const { tahun, pengaturan } = buku.laporan;
  const disebut = [...new Set(nilai)].filter((satu) => typeof satu === "number" && satu !== tahun);
  const pilihan = disebut.length > 0 && pengaturan.tahun !== null ? [null] : disebut;
  return pilihan.map((satu) =>
    typeof satu === "string" ? null : (
      <TombolJawaban key={satu} buku={buku} apa="tahun" jawaban={t.pakaiTahun(satu)} jadi={pilihTahun(satu)} />
    ),
  );
}
