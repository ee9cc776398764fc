import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { Bertahap } from "../domain/alur/bertahap";
import type { Dokumen } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { listTables } from "../excel/list-tables";
import { inExcel, type Session } from "../excel/session";
import { takeSnapshot } from "../excel/take-snapshot";
import { checkpoint } from "../excel/watcher";
import { rencanaTabel, type RencanaTabel } from "../plan/lembar/rencana-tabel";
import { temuanTabel } from "../plan/lembar/suntingan-staf";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { Tabel } from "../tables/model-tabel";
import { NOMOR_TEMUAN, tabelTemuan } from "../tables/tabel-temuan";
import type { UbahanPengaturan } from "./hitung";
import { bacaGrafik } from "./grafik-buku";
import { kurangDibuat } from "./kurang-hiasan";
import { sambilBernapas } from "./napas";
import { hitungAtauIngat, type Pantau } from "./ingatan-olah";
import { alamatBuku } from "./olah-hitung";
import { periksaBertahap } from "./olah-periksa";
import { temuanSimpanan } from "./temuan-simpanan";
import { tulisTabel } from "./tulis-tabel";
import { ulangiBilaBerubah } from "./ulangi-bila-berubah";
import type { UrungTabel } from "./urungkan-tabel";

/** What the tables come to, before anything is written. */
export interface OlahanTabel {
  readonly laporan: Laporan;
  readonly dokumen: readonly Dokumen[];
  readonly rencana: RencanaTabel;
  readonly temuan: readonly Temuan[];
  readonly alamat: Alamat;
  /** What Urungkan puts back; null where nothing was written. */
  readonly urung: UrungTabel | null;
  /** What the tables were made without, because this Excel refused it. */
  readonly kurang: string | null;
}

/** How Buat Tabel LKj ended. */
export type HasilBuatTabel =
  | ({ readonly status: "selesai" } & OlahanTabel)
  | { readonly status: "tak-dikenal"; readonly pesan: string }
  /** Staff's sheets bear names that tables need; nothing was written. */
  | { readonly status: "nama-dipakai"; readonly pesan: string }
  /** `ragu`: cells that may be wrong because putting them back failed too; for a sheet that may be left, its A1. */
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure; readonly ragu: readonly CellRef[] };

export interface PermintaanBuatTabel extends UbahanPengaturan {
  /** Numbers of the tables that are wanted ("III.2"), and "Temuan" where it is; null: all of the LKj but what staff never chose. */
  readonly hanya?: ReadonlySet<string> | null;
  /** Numbers of tables whose sheets may be written although staff edited them; "semua": any. */
  readonly timpaSuntingan?: ReadonlySet<string> | "semua";
  /** True: only say how the tables stand, those to choose from too; nothing is written. */
  readonly periksaSaja?: boolean;
  /** True: the sheet of findings is among the tables also where it is not asked for by name. */
  readonly denganTemuan?: boolean;
  /** True: tables whose names staff use are left out, the others made. */
  readonly lewatiNamaDipakai?: boolean;
}

/** Makes or refreshes the tables of the LKj: list, read, compute, write. */
export async function buatTabelBuku(
  permintaan: PermintaanBuatTabel = {},
  pantau: Pantau = {},
): Promise<HasilBuatTabel> {
  try {
    return await inExcel((session) => ulangiBilaBerubah(() => buatDalam(session, permintaan, pantau)), pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}

async function buatDalam(
  session: Session,
  permintaan: PermintaanBuatTabel,
  { ingatan }: Pantau,
): Promise<HasilBuatTabel> {
  const batal = (): void => checkpoint(session);
  const { headings, pengaturan: laciPengaturan, tabel: laciTabel } = await listTables(session);
  const tersimpan = laciPengaturan.nilai;
  const { catatan: catatanLama, grafik: grafikLama } = laciTabel.nilai;
  const disimpan: Pengaturan = permintaan.simpan?.(tersimpan) ?? tersimpan;
  const snapshot = await takeSnapshot(session, headings, disimpan.kenalan);
  const pengaturan = { ...disimpan, ...permintaan.sementara };
  const olahan = await sambilBernapas(hitungAtauIngat(snapshot, pengaturan, ingatan), batal);
  if ("pesan" in olahan) return { status: "tak-dikenal", pesan: olahan.pesan };
  const { laporan } = olahan;
  const alamat = alamatBuku(snapshot);
  const hanya = permintaan.hanya ?? null;
  const isLihat = permintaan.periksaSaja === true && hanya === null;
  const isTemuan = permintaan.denganTemuan === true || hanya?.has(NOMOR_TEMUAN) === true;
  const tambahan = isTemuan ? await sambilBernapas(lembarTemuan(snapshot, pengaturan), batal) : [];
  const grafik = await bacaGrafik(session, snapshot, catatanLama, grafikLama, pengaturan.grafik);
  const timpa = permintaan.timpaSuntingan;
  const isTimpa = (nomor: string): boolean => timpa === "semua" || timpa?.has(nomor) === true;
  const rencana = await sambilBernapas(
    rencanaTabel(snapshot, laporan, catatanLama, alamat, isLihat ? "semua" : hanya, tambahan, grafik, isTimpa),
    batal,
  );
  const dipakai = rencana.status.filter((s) => s.keadaan === "nama-dipakai");
  if (dipakai.length > 0 && permintaan.lewatiNamaDipakai !== true && permintaan.periksaSaja !== true)
    return { status: "nama-dipakai", pesan: pesanNamaDipakai(dipakai.flatMap((s) => s.kurang ?? [])) };
  const hasil: HasilBuatTabel = {
    status: "selesai",
    laporan,
    dokumen: olahan.dokumen,
    rencana,
    temuan: [...temuanSimpanan(laciPengaturan, laciTabel), ...olahan.temuan, ...temuanTabel(rencana, alamat)],
    alamat,
    urung: null,
    kurang: null,
  };
  if (permintaan.periksaSaja === true) return hasil;
  const akhir = await tulisTabel(session, {
    ...{ snapshot, rencana, laciPengaturan, laciTabel, pengaturan: disimpan, grafik },
  });
  if (akhir === null) return hasil;
  if (akhir.status === "applied") {
    const { plan, before, trimmings } = akhir;
    return { ...hasil, urung: { plan, before }, kurang: kurangDibuat(trimmings) };
  }
  return { status: "gagal", kegagalan: akhir.failure, ragu: akhir.status === "uncertain" ? akhir.cells : [] };
}

/** Cells of a temuan that its row names; the others are counted. */
const SEL_TERBANYAK = 12;

/** What Periksa finds as a table: only where it is asked for by name. */
function* lembarTemuan(snapshot: WorkbookSnapshot, pengaturan: Pengaturan): Bertahap<Tabel[]> {
  const hasil = yield* periksaBertahap(snapshot, pengaturan);
  if ("pesan" in hasil) return [];
  const { laporan, temuan, alamat } = hasil;
  const isi = temuan.map((t) => ({ ...t, sel: daftarAlamat(t.sel, alamat, SEL_TERBANYAK) }));
  return [tabelTemuan(laporan.tahun, laporan.instansi, isi)];
}

function pesanNamaDipakai(alasan: readonly string[]): string {
  return `Tabel tidak dibuat: ${alasan.join("; ")}. Ganti dulu nama lembar itu, lalu ulangi.`;
}
