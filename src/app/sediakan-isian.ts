import type { Dokumen } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import { applySheets } from "../excel/apply-sheets";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { listWorkbook } from "../excel/list-workbook";
import { inExcel, type Session } from "../excel/session";
import { queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import { takeSnapshot } from "../excel/take-snapshot";
import { checkpoint } from "../excel/watcher";
import { tempatIsian, type TempatIsian } from "../plan/lembar/isian-tabel";
import { rencanaLembarBaru, type RencanaLembar } from "../plan/lembar/rencana-lembar";
import { semuaTabel } from "../plan/lembar/rencana-tabel";
import { isBersaing, lembarIsian } from "../tables/isian/daftar-isian";
import type { NamaIsian } from "../tables/isian/nama-isian";
import { konteksTabel } from "../tables/konteks-tabel";
import { isKurang, judulLengkap, type HasilTabel } from "../tables/model-tabel";
import type { UbahanPengaturan } from "./hitung";
import { hitungAtauIngat, type Pantau } from "./ingatan-olah";
import { sambilBernapas } from "./napas";
import { ulangiBilaBerubah } from "./ulangi-bila-berubah";
import type { UrungTabel } from "./urungkan-tabel";

/** A sheet to fill in: made now, or there already and still blank. */
export interface IsianDibuat {
  readonly nama: string;
  readonly baru: boolean;
  /** Numbers of the tables that were asked for and need it. */
  readonly untuk: readonly string[];
}

/** How making blank sheets ended; nothing was written but where it is `selesai`. */
export type HasilIsian =
  | {
      readonly status: "selesai";
      readonly lembar: readonly IsianDibuat[];
      readonly dokumen: readonly Dokumen[];
      /** What Urungkan takes away; null where nothing was written. */
      readonly urung: UrungTabel | null;
    }
  /** No such table, or none that a blank sheet would help. */
  | { readonly status: "tak-dapat"; readonly pesan: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure; readonly ragu: readonly CellRef[] };

/**
 * "Buat lembar kosongnya": for each of these tables without a source a new worksheet with title and headings that our own
 * reading understands, for staff to fill in. Never over a sheet that is there; one that is still blank is not made twice.
 */
export async function buatLembarIsian(
  nomor: ReadonlySet<string>,
  permintaan: UbahanPengaturan = {},
  pantau: Pantau = {},
): Promise<HasilIsian> {
  try {
    return await inExcel((session) => ulangiBilaBerubah(() => buatDalam(session, nomor, permintaan, pantau)), pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}

async function buatDalam(
  session: Session,
  nomor: ReadonlySet<string>,
  permintaan: UbahanPengaturan,
  { ingatan }: Pantau,
): Promise<HasilIsian> {
  const batal = (): void => checkpoint(session);
  const { headings, pengaturan: laci } = await listWorkbook(session);
  const disimpan = permintaan.simpan?.(laci.nilai) ?? laci.nilai;
  const snapshot = await takeSnapshot(session, headings, disimpan.kenalan);
  const olahan = await sambilBernapas(
    hitungAtauIngat(snapshot, { ...disimpan, ...permintaan.sementara }, ingatan),
    batal,
  );
  if ("pesan" in olahan) return { status: "tak-dapat", pesan: olahan.pesan };
  const { laporan } = olahan;
  const konteks = konteksTabel(laporan, snapshot);
  const tabel = await sambilBernapas(semuaTabel(laporan, snapshot), batal);
  const diminta = isianDiminta(nomor, tabel, (isian) => {
    const lembar = lembarIsian(isian, konteks);
    const tempat = lembar && tempatIsian(lembar, konteks, snapshot, headings);
    return tempat?.ada === null && isBersaing(isian, konteks) ? null : tempat;
  });
  if (typeof diminta === "string") return { status: "tak-dapat", pesan: diminta };
  const lembar = diminta.map(({ citra, ada, untuk }) => ({ nama: ada?.name ?? citra.nama, baru: ada === null, untuk }));
  const hasil = { status: "selesai", lembar, dokumen: olahan.dokumen } as const;
  const rencana: RencanaLembar[] = [];
  for (const { citra, ada } of diminta)
    if (ada === null) rencana.push(await sambilBernapas(rencanaLembarBaru(citra), batal));
  const isPengaturanBaru = disimpan !== laci.nilai;
  if (rencana.length === 0 && !isPengaturanBaru) return { ...hasil, urung: null };
  const akhir = await applySheets(session, rencana, {
    guard: { cells: [], snapshot },
    settings: [laci],
    charts: new Map(),
    keepCharts: () => Promise.resolve(() => undefined),
    queueSettings: () => {
      if (isPengaturanBaru) queueSimpanLaci(session, laci, disimpan);
    },
  });
  if (akhir.status === "applied") return { ...hasil, urung: { plan: akhir.plan, before: akhir.before } };
  return { status: "gagal", kegagalan: akhir.failure, ragu: akhir.status === "uncertain" ? akhir.cells : [] };
}

type IsianDiminta = TempatIsian & Pick<IsianDibuat, "untuk">;

/** The sheets that these tables need, each once; a sentence where one of them needs none, or none can be made. */
function isianDiminta(
  nomor: ReadonlySet<string>,
  tabel: readonly HasilTabel[],
  tempat: (isian: NamaIsian) => TempatIsian | null,
): IsianDiminta[] | string {
  const isian = new Map<NamaIsian, IsianDiminta>();
  for (const satu of nomor) {
    const milik = tabel.find((t) => t.nomor === satu);
    if (!milik) return `Tidak ada tabel dengan nomor “${satu}”.`;
    if (!isKurang(milik)) return `${judulLengkap(milik)} sudah ada sumbernya; tidak perlu lembar kosong.`;
    const di = milik.isian === undefined ? null : tempat(milik.isian);
    if (milik.isian === undefined || di === null)
      return `Untuk ${judulLengkap(milik)} tidak dibuat lembar kosong: ${milik.kurang}.`;
    isian.set(milik.isian, { ...di, untuk: [...(isian.get(milik.isian)?.untuk ?? []), satu] });
  }
  return [...isian.values()];
}
