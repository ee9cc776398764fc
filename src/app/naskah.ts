import type { Alamat } from "../domain/dokumen/alamat";
import type { Dokumen } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Naskah } from "../naskah/model-naskah";
import { susunNaskah } from "../naskah/susun-naskah";
import { isLembarnyaAda } from "../plan/lembar/milik-lembar";
import { semuaTabel } from "../plan/lembar/rencana-tabel";
import type { ExcelFailure } from "../excel/errors";
import { konteksTabel } from "../tables/konteks-tabel";
import { isKurang, judulLengkap, type Tabel } from "../tables/model-tabel";
import { sekaligus } from "../domain/alur/bertahap";
import { bacaBuku } from "./baca-buku";
import type { HasilHitung, UbahanPengaturan } from "./hitung";
import { alamatBuku, olahHitung } from "./olah-hitung";
import { kepalaBuku } from "./kepala-buku";
import type { Pantau } from "./ingatan-olah";

export { isianNaskah, isNaskahKosong, NASKAH_KOSONG, teksParagraf } from "../naskah/model-naskah";
export type { BagianNaskah, KodeBab, Potongan } from "../naskah/model-naskah";
export { htmlNaskah, htmlPotongan } from "../word/html";

/** The report of a workbook, and what it is made from. */
export interface BahanNaskah {
  readonly naskah: Naskah;
  readonly tabel: readonly Tabel[];
  /** The tables that not every report has, with what this workbook lacks for one. */
  readonly pilihan: readonly { readonly nomor: string; readonly judul: string; readonly kurang: string | null }[];
  readonly indikator: readonly IndikatorLaporan[];
  readonly alamat: Alamat;
  readonly dokumen: readonly Dokumen[];
  readonly pengaturan: Pengaturan;
}

export type HasilNaskah =
  | ({ readonly status: "selesai" } & BahanNaskah)
  | { readonly status: "tak-dikenal"; readonly pesan: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/**
 * From a workbook that was read: sentences and tables of one model. Of the tables that not every report has, those that
 * `diminta` names by their numbers stand in it, and those whose sheets were made in the workbook.
 */
export function naskahDari(
  hasil: Extract<HasilHitung, { status: "selesai" }>,
  diminta: ReadonlySet<string> = new Set(),
): BahanNaskah {
  const konteks = konteksTabel(hasil.laporan, hasil.snapshot);
  const semua = sekaligus(semuaTabel(hasil.laporan, hasil.snapshot));
  return {
    naskah: susunNaskah(
      konteks,
      semua.filter((t) => t.pilihan !== true || diminta.has(t.nomor) || isLembarnyaAda(t, hasil.snapshot)),
      kepalaBuku(hasil.laporan, hasil.snapshot),
    ),
    tabel: semua.flatMap((t) => (isKurang(t) ? [] : [t])),
    pilihan: semua
      .filter((t) => t.pilihan === true)
      .map((t) => ({ nomor: t.nomor, judul: judulLengkap(t), kurang: isKurang(t) ? t.kurang : null })),
    indikator: konteks.sasaran.flatMap((s) => s.indikator),
    alamat: alamatBuku(hasil.snapshot),
    dokumen: hasil.dokumen,
    pengaturan: hasil.laporan.pengaturan,
  };
}

/** Reads the workbook and puts the report together; nothing is written. */
export async function susunNaskahBuku(
  ubahan: UbahanPengaturan = {},
  tabel: ReadonlySet<string> = new Set(),
  pantau: Pantau = {},
): Promise<HasilNaskah> {
  const dibaca = await bacaBuku(pantau);
  if (dibaca.status === "gagal") return { status: "gagal", kegagalan: dibaca.kegagalan };
  const tersimpan = dibaca.status === "selesai" ? dibaca.laporan.pengaturan : dibaca.pengaturan;
  const pengaturan = { ...(ubahan.simpan?.(tersimpan) ?? tersimpan), ...ubahan.sementara };
  if (pengaturan === tersimpan && dibaca.status === "selesai")
    return { status: "selesai", ...naskahDari(dibaca, tabel) };
  const diolah = olahHitung(dibaca.snapshot, pengaturan);
  if ("pesan" in diolah) return { status: "tak-dikenal", pesan: diolah.pesan };
  const hasil = { status: "selesai", lembar: [], snapshot: dibaca.snapshot, ...diolah } as const;
  return { status: "selesai", ...naskahDari(hasil, tabel) };
}
