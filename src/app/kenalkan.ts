import type { Dokumen } from "../domain/dokumen/dokumen";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import { tambahKenalan, type Kenalan } from "../domain/kenalan/kenalan";
import { BUKAN_LKJ } from "../domain/kenalan/peran-kenalan";
import type { Laporan } from "../domain/laporan/laporan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { ajarkan, type Ajaran } from "../sheets/kenalan/ajarkan";
import { dugaLembar, kenalanLembar, peranMenurutArti } from "../sheets/kenalan/duga-ajaran";
import { kolomAjaran, type KolomAjaran } from "../sheets/kenalan/kolom-ajaran";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { hasilTabel, type ContohHasil, type HasilTabel } from "./contoh-kenalkan";
import { olahHitung } from "./olah-hitung";

export { kenalanLembar };
export type { Ajaran } from "../sheets/kenalan/ajarkan";
export type { KolomAjaran } from "../sheets/kenalan/kolom-ajaran";
export type { ContohHasil } from "./contoh-kenalkan";

const TANPA_BARIS = "Tidak ada baris berisi di bawah judul ini.";

/** What the page of teaching begins with. */
export interface BahanKenalkan {
  readonly peran: Kenalan["peran"] | null;
  readonly baris: Ajaran["baris"];
  readonly kolom: readonly KolomAjaran[];
}

/** What staff have said already: other header rows, another role. */
export interface Dijawab {
  readonly baris?: Ajaran["baris"];
  readonly peran?: Ajaran["peran"] | null;
}

/** The guess for a sheet, or for other header rows or another role of it (baca.md §4). */
export function bahanKenalkan(
  sheet: SheetSnapshot,
  terbaca: LembarTerbaca,
  kenalan: readonly Kenalan[],
  dijawab: Dijawab = {},
): BahanKenalkan {
  const duga = dugaLembar(sheet, terbaca, kenalan);
  const baris = dijawab.baris ?? duga.baris;
  const peran = dijawab.peran ?? duga.peran;
  const kolom = kolomAjaran(sheet, baris, kenalan, peran);
  return { peran: peran ?? peranMenurutArti(kolom.map((k) => k.arti)), baris, kolom };
}

export type HasilKenalkan =
  /** Why it can't be kept as it stands, in one sentence. */
  | { readonly status: "kurang"; readonly pesan: string }
  | {
      readonly status: "jadi";
      readonly kenalan: Kenalan;
      /** Rows of indikator, or of amounts. */
      readonly baris: number;
      /** Results that can be computed. */
      readonly hasil: number;
      readonly contoh: readonly ContohHasil[];
      /** What is missing still, in whole sentences. */
      readonly kurang: readonly string[];
      /** Other sheets with the same headers, which are read so, too. */
      readonly lembarLain: readonly string[];
    };

function kekurangan(
  sheet: SheetSnapshot,
  dokumen: readonly Dokumen[],
  { baris, kurang }: HasilTabel,
  laporan: Laporan,
): string[] {
  if (baris === 0) return [TANPA_BARIS];
  const dipakai = laporan.terpilih.dipakai.some((d) => d.asal.sheetId === sheet.id && dokumen.includes(d));
  return [
    ...(dipakai ? [] : ["Peran ini sudah diisi lembar lain; pilih lembarnya di Pengaturan › Lembar dan perannya."]),
    ...kurang,
    ...(sheet.isPartial ? ["Baru bagian atas lembar yang dibaca; sisanya dibaca sesudah disimpan."] : []),
  ];
}

/** What would be read and computed if a sheet were taught so, on the workbook as it was last read; nothing is kept. */
export function hasilKenalkan(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan,
  sheet: SheetSnapshot,
  ajaran: Ajaran,
): HasilKenalkan {
  const diajarkan = ajarkan(sheet, ajaran);
  if (!diajarkan.ok) return { status: "kurang", pesan: diajarkan.pesan };
  const { kenalan } = diajarkan;
  const lembarLain = snapshot.sheets
    .filter((s) => s.id !== sheet.id && kenalanLembar(s, [{ ...kenalan, lembar: null }]).length > 0)
    .map((s) => s.name);
  const kosong = { status: "jadi", kenalan, baris: 0, hasil: 0, contoh: [], kurang: [], lembarLain } as const;
  if (kenalan.peran === BUKAN_LKJ) return kosong;
  const olah = olahHitung(snapshot, { ...pengaturan, kenalan: tambahKenalan(pengaturan.kenalan, kenalan) });
  if ("pesan" in olah) return { ...kosong, kurang: [TANPA_BARIS] };
  const dokumen = olah.laporan.lembar
    .flatMap((l) => l.dokumen)
    .filter((d) => d.asal.sheetId === sheet.id && d.asal.bacaan?.kotakJudul.top === ajaran.baris[0]);
  const hasil = hasilTabel(dokumen, olah.laporan);
  const { baris, contoh } = hasil;
  return { ...kosong, baris, hasil: hasil.hasil, contoh, kurang: kekurangan(sheet, dokumen, hasil, olah.laporan) };
}
