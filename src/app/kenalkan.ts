import type { Makna } from "../domain/dokumen/makna";
import type { BarisIndikator, Dokumen, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import { BUKAN_LKJ, tambahKenalan, type Kenalan } from "../domain/kenalan/kenalan";
import type { Laporan } from "../domain/laporan/laporan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Penilaian } from "../domain/penilai/penilaian";
import { ajarkan, type Ajaran } from "../sheets/kenalan/ajarkan";
import { dugaLembar, kenalanLembar, peranMenurutArti } from "../sheets/kenalan/duga-ajaran";
import { kolomAjaran, type KolomAjaran } from "../sheets/kenalan/kolom-ajaran";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { olahHitung } from "./olah-hitung";

export type { Ajaran } from "../sheets/kenalan/ajarkan";
export type { KolomAjaran } from "../sheets/kenalan/kolom-ajaran";

/** What the page of teaching begins with. */
export interface BahanKenalkan {
  readonly peran: Kenalan["peran"] | null;
  readonly baris: Ajaran["baris"];
  readonly kolom: readonly KolomAjaran[];
}

/** The guess for a sheet, or for other header rows of it (baca.md §4). */
export function bahanKenalkan(
  sheet: SheetSnapshot,
  terbaca: LembarTerbaca,
  kenalan: readonly Kenalan[],
  baris?: Ajaran["baris"],
): BahanKenalkan {
  const duga = dugaLembar(sheet, terbaca, kenalan);
  const dipilih = baris ?? duga.baris;
  const kolom = kolomAjaran(sheet, dipilih, kenalan);
  return { peran: duga.peran ?? peranMenurutArti(kolom.map((k) => k.arti)), baris: dipilih, kolom };
}

/** One row as it would be read, and what would come out. */
export interface ContohHasil {
  readonly nama: string;
  /** What the figures are of; null for a row without any. */
  readonly makna: Makna | null;
  readonly penilaian: Penilaian;
}

export type HasilKenalkan =
  /** Why it can't be kept as it stands, in one sentence. */
  | { readonly status: "kurang"; readonly pesan: string }
  | {
      readonly status: "jadi";
      readonly kenalan: Kenalan;
      readonly indikator: number;
      /** Results that can be computed. */
      readonly capaian: number;
      readonly contoh: readonly ContohHasil[];
      /** What is missing still, in whole sentences. */
      readonly kurang: readonly string[];
      /** Other sheets with the same headers, which are read so, too. */
      readonly lembarLain: readonly string[];
    };

const CONTOH = 3;

/** A row's own results; of a row that only plans, the year's target. */
function hasilBaris(baris: BarisIndikator, { penilai }: Laporan): ContohHasil[] {
  const nama = baris.indikator.teks;
  const ukuran = baris.ukuran.map((u) => ({ nama, makna: u.makna, penilaian: penilai.hasil(baris, u) }));
  return ukuran.length > 0 ? ukuran : [{ nama, makna: null, penilaian: penilai.setahun(baris) }];
}

const isDinilai = ({ penilaian }: ContohHasil): boolean => penilaian.capaian.status === "dinilai";

/** The year's where it is assessed, else the last quarter that is. */
function wakil(hasil: readonly ContohHasil[]): ContohHasil | undefined {
  const dinilai = hasil.filter(isDinilai);
  return dinilai.find((h) => h.makna?.jenis === "tahun-ini") ?? dinilai.at(-1) ?? hasil[0];
}

function kekurangan(
  sheet: SheetSnapshot,
  dokumen: readonly DokumenIndikator[],
  hasil: readonly ContohHasil[],
  laporan: Laporan,
): string[] {
  const baris = dokumen.flatMap((d) => d.baris);
  if (baris.length === 0) return ["Tidak ada baris indikator di bawah judul ini."];
  const ukuran = baris.flatMap((b) => b.ukuran);
  const dipakai = laporan.terpilih.dipakai.some((d) => d.asal.sheetId === sheet.id);
  const tanpaHasil = hasil.filter((h) => h.penilaian.capaian.status === "tidak-dapat-dihitung").length;
  return [
    ...(dipakai ? [] : ["Peran ini sudah diisi lembar lain; pilih lembarnya di Pengaturan › Lembar dan perannya."]),
    ...(ukuran.length > 0 && !hasil.some(isDinilai)
      ? ["Belum ada baris yang target dan realisasinya sama-sama terisi angka."]
      : []),
    ...(ukuran.some((u) => u.realisasi) && ukuran.every((u) => u.persen === null)
      ? ["Tidak ada kolom capaian: hasilnya dipakai di panel dan tabel, tidak ditulis di lembar ini."]
      : []),
    ...(tanpaHasil > 0 ? [`${tanpaHasil} angka tidak dapat dihitung capaiannya.`] : []),
    ...(sheet.isPartial ? ["Baru bagian atas lembar yang dibaca; sisanya dibaca sesudah disimpan."] : []),
  ];
}

const isTabelnya = (d: Dokumen, sheet: SheetSnapshot, atas: number): d is DokumenIndikator =>
  d.bentuk === "indikator" && d.asal.sheetId === sheet.id && d.asal.bacaan?.kotakJudul.top === atas;

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
  const kosong = { status: "jadi", kenalan, indikator: 0, capaian: 0, contoh: [], kurang: [], lembarLain } as const;
  if (kenalan.peran === BUKAN_LKJ) return kosong;
  const olah = olahHitung(snapshot, { ...pengaturan, kenalan: tambahKenalan(pengaturan.kenalan, kenalan) });
  if ("pesan" in olah) return { ...kosong, kurang: ["Tidak ada baris indikator di bawah judul ini."] };
  const dokumen = olah.laporan.lembar
    .flatMap((l) => l.dokumen)
    .filter((d): d is DokumenIndikator => isTabelnya(d, sheet, ajaran.baris[0]));
  const perBaris = dokumen.flatMap((d) => d.baris).map((b) => hasilBaris(b, olah.laporan));
  return {
    ...kosong,
    indikator: perBaris.length,
    capaian: perBaris.flat().filter(isDinilai).length,
    contoh: perBaris.slice(0, CONTOH).flatMap((satu) => wakil(satu) ?? []),
    kurang: kekurangan(sheet, dokumen, perBaris.flat(), olah.laporan),
  };
}
