import { periksaPembacaan, urutkanTemuan } from "../checks/periksa-pembacaan";
import type { Alamat } from "../domain/dokumen/alamat";
import { petakan, sekaligus, type Bertahap } from "../domain/alur/bertahap";
import { PERAN_RENCANA_KE_HASIL, type Dokumen, type Peran } from "../domain/dokumen/dokumen";
import { susunLaporan, type Laporan } from "../domain/laporan/laporan";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Temuan } from "../domain/temuan/temuan";
import { rencanaHitung, type RencanaHitung } from "../plan/rencana-hitung";
import { temuanBelumDinilai } from "../plan/belum-dinilai";
import { kolomKosong, type KolomKosong } from "../plan/kolom-kosong";
import { temuanUsulPembagian } from "../plan/usul-pembagian";
import { temuanKolomKosong, temuanRencana, temuanRerataKosong, temuanSkalaLain } from "../plan/temuan-rencana";
import { selDiakui } from "./isi-buku";
import { bacaLembar } from "../sheets/baca-lembar";
import { Grid } from "../sheets/grid";
import { namaInstansi } from "../sheets/instansi";
import { alamatSel } from "../sheets/rumus-sel";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { pesanTakDikenal } from "./tak-dikenal";

/** What a workbook comes to, before anything is written. */
export interface HasilOlah {
  readonly laporan: Laporan;
  readonly dokumen: readonly Dokumen[];
  readonly rencana: RencanaHitung;
  readonly temuan: readonly Temuan[];
  readonly alamat: Alamat;
}

/** A workbook without a table to compute from: what is needed and what was seen instead. */
export interface BukanBukuKinerja {
  readonly pesan: string;
  /** Tables that were recognised nevertheless. */
  readonly dokumen: readonly Dokumen[];
  /** What each of its sheets was taken for. */
  readonly terbaca: readonly LembarTerbaca[];
}

/** Tables that make a workbook one of ours; budget or follow-up tables alone belong to many others. */
const PERAN_POKOK: readonly Peran[] = PERAN_RENCANA_KE_HASIL;

export function alamatBuku(snapshot: WorkbookSnapshot): Alamat {
  const nama = new Map(snapshot.sheets.map((s) => [s.id, s.name]));
  return (sel) => alamatSel(nama.get(sel.sheetId) ?? "?", sel.row, sel.column);
}

/** snapshot → domain: the documents of a workbook put together. */
export function* bacaLaporan(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan,
): Bertahap<Pick<HasilOlah, "laporan" | "dokumen" | "alamat"> | BukanBukuKinerja> {
  const { kenalan, skalaPredikat } = pengaturan;
  const lembar = yield* petakan(snapshot.sheets, (sheet) => bacaLembar(sheet, kenalan, skalaPredikat), 1);
  const dokumen = lembar.flatMap((l) => l.dokumen);
  if (!dokumen.some(isPokok)) return { pesan: pesanTakDikenal(lembar), dokumen, terbaca: lembar };
  const instansi = pengaturan.instansi ?? namaInstansi(dokumen);
  const alamat = alamatBuku(snapshot);
  const laporan = yield* susunLaporan(lembar, instansi, pengaturan);
  const diakui = selDiakui(laporan, alamat, snapshot);
  if (diakui.size === 0) return { laporan, dokumen, alamat };
  return { laporan: yield* susunLaporan(lembar, instansi, pengaturan, diakui), dokumen, alamat };
}

/** snapshot → domain → plan, purely (the same for pane, ribbon and command line). */
export function* hitungBertahap(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan,
): Bertahap<HasilOlah | BukanBukuKinerja> {
  const dibaca = yield* bacaLaporan(snapshot, pengaturan);
  if ("pesan" in dibaca) return dibaca;
  const { laporan, dokumen, alamat } = dibaca;
  const rencana = yield* rencanaHitung(snapshot, laporan);
  yield;
  const pembacaan = [...(yield* periksaPembacaan(laporan, alamat)), ...temuanRencana(rencana, alamat)];
  yield;
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, new Grid(sheet)]));
  const ditanyakan = pembacaan.flatMap(({ sel }) => sel);
  const kosong = kolomKosong(laporan, grids, [...rencana.plan.writes, ...rencana.terkunci], ditanyakan);
  yield;
  const skala = temuanSkalaLain(laporan, alamat);
  const tersebut = ({ sel }: KolomKosong): boolean =>
    skala.some((t) => t.sel.some((s) => s.sheetId === sel.sheetId && s.column === sel.column));
  const takTersebut = kosong.filter((k) => !tersebut(k));
  const rerata = temuanRerataKosong(laporan, alamat);
  const belum = [...temuanUsulPembagian(laporan, grids, alamat), ...temuanBelumDinilai(laporan, grids, alamat)];
  const kolom = temuanKolomKosong(takTersebut, alamat);
  const temuan = urutkanTemuan([...pembacaan, ...skala, ...rerata, ...kolom, ...belum]);
  return { laporan, dokumen, rencana, temuan, alamat };
}

/** `hitungBertahap` in one go. */
export function olahHitung(snapshot: WorkbookSnapshot, pengaturan: Pengaturan): HasilOlah | BukanBukuKinerja {
  return sekaligus(hitungBertahap(snapshot, pengaturan));
}

/** Staff themselves said what it is. */
const isDiajarkan = ({ asal }: Dokumen): boolean =>
  asal.bacaan?.kolom.some((k) => k.bukti.some((b) => b.jenis === "diajarkan")) ?? false;

function isPokok(dokumen: Dokumen): boolean {
  if (isDiajarkan(dokumen)) return true;
  if (dokumen.asal.peran === "realisasi-anggaran" && dokumen.bentuk === "anggaran")
    return (
      dokumen.triwulan !== undefined ||
      dokumen.baris.some((b) => b.sasaran !== null || (b.program !== null && (b.efisiensi ?? b.persen) !== null))
    );
  if (dokumen.asal.peran === "kinerja-rinci") return true;
  return dokumen.bentuk === "evaluasi" || PERAN_POKOK.includes(dokumen.asal.peran);
}
