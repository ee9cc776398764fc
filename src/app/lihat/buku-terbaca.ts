import type { LembarTerbaca } from "../../domain/dokumen/lembar-terbaca";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { HasilHitung } from "../hitung";

/** What the workbook came to when it was last read. */
export type Buku = Exclude<HasilHitung, { status: "gagal" }>;
export type BukuDikenal = Extract<HasilHitung, { status: "selesai" }>;
export type BukuTakDikenal = Extract<HasilHitung, { status: "tak-dikenal" }>;

/** The settings in force, of a workbook that was recognised or not. */
export const pengaturanBuku = (buku: Buku): Pengaturan =>
  buku.status === "selesai" ? buku.laporan.pengaturan : buku.pengaturan;

/** What each sheet was taken for, likewise. */
export const lembarBuku = (buku: Buku): readonly LembarTerbaca[] =>
  buku.status === "selesai" ? buku.laporan.lembar : buku.terbaca;

/** Whether staff are asked about a sheet: something on it is doubtful, passed over, or no longer as it was taught. */
export function perluDikenalkan({ dokumen, terlewat, bergeser }: LembarTerbaca): boolean {
  return (
    bergeser !== null ||
    terlewat.some((t) => t.perluDikenalkan) ||
    dokumen.some((d) => d.asal.bacaan?.keyakinan === "ragu")
  );
}
