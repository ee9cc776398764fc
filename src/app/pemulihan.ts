import type { CellRef } from "../domain/dokumen/sumber";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import type { ApplyOutcome } from "../excel/apply-plan";
import { putBackLater } from "../excel/put-back-later";
import { inExcel, type Session } from "../excel/session";
import { bacaLaciSendiri } from "../excel/simpanan/baca-laci";
import { LACI_PEMULIHAN } from "../excel/simpanan/laci";
import { queueBuangLaci, queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import type { Watcher } from "../excel/watcher";
import { alamatRingkas } from "../plan/alamat-ringkas";
import type { Pemulihan } from "../plan/isi-pemulihan";
import type { Plan } from "../plan/plan";
import { bacaDariPanel, hapusDariPanel, simpanDiPanel } from "./simpanan-panel";

export type { Pemulihan };

/** How a write failed, in one sentence that says how the workbook is left. */
export interface GagalMenulis {
  readonly status: "gagal";
  readonly kegagalan: ExcelFailure;
  readonly ragu: readonly CellRef[];
  /** What is to be put back once Excel answers again; kept beyond a reload of the pane. */
  readonly pemulihan?: Pemulihan;
}

/** What to tell of a write that was not applied; what could not be put back is kept for later. */
export async function gagalMenulis(
  akhir: Exclude<ApplyOutcome, { status: "applied" }>,
  plan: Plan,
  lembar: readonly { readonly id: string; readonly name: string }[],
): Promise<GagalMenulis> {
  const { failure } = akhir;
  if (akhir.status !== "uncertain") {
    const pesan = akhir.status === "changed" ? failure.pesan : `${failure.pesan} Buku kerja tetap seperti semula.`;
    return { status: "gagal", kegagalan: { ...failure, pesan }, ragu: [] };
  }
  const nama = Object.fromEntries(lembar.map(({ id, name }) => [id, name]));
  const { witnesses = [] } = plan;
  const pemulihan = { plan: { ...akhir.rest, witnesses }, lembar: nama };
  await simpan(pemulihan, failure);
  const alamat = alamatRingkas(akhir.cells, (id) => nama[id] ?? id);
  const pesan = `${failure.pesan} Isi sel ini mungkin belum kembali: ${alamat}. Bila Excel sudah menjawab lagi, buka Panel dan pilih “Pulihkan sekarang”.`;
  return { status: "gagal", kegagalan: { ...failure, pesan }, ragu: akhir.cells, pemulihan };
}

async function simpanPemulihan(session: Session, pemulihan: Pemulihan): Promise<void> {
  queueSimpanLaci(session, await bacaLaciSendiri(session, LACI_PEMULIHAN), pemulihan);
  await session.sync();
}

async function hapusPemulihan(session: Session): Promise<void> {
  const laci = await bacaLaciSendiri(session, LACI_PEMULIHAN);
  if (!laci.bagian && laci.lama.size === 0) return;
  queueBuangLaci(session, laci);
  await session.sync();
}

/** In the workbook, so that it travels with it; else, or where Excel is silent, in the pane's own storage. */
async function simpan(pemulihan: Pemulihan, failure: ExcelFailure): Promise<void> {
  simpanDiPanel(pemulihan);
  if (failure.code === "NoAnswer") return;
  try {
    await inExcel((session) => simpanPemulihan(session, pemulihan), { patience: { giveUp: 5_000 } });
  } catch {
    // The connection that failed twice is still gone: the pane's storage, or the pane itself, has to do.
  }
}

/** What an earlier run could not put back, be it in another session of the pane; null where there is none. */
export async function bacaPemulihan(): Promise<Pemulihan | null> {
  try {
    const diBuku = await inExcel(async (session) => (await bacaLaciSendiri(session, LACI_PEMULIHAN)).nilai);
    return diBuku ?? bacaDariPanel();
  } catch {
    // Without an answer nothing can be put back either; the reading of the workbook says why.
    return bacaDariPanel();
  }
}

/** How a late restoring ended; `dibiarkan` are cells that somebody has changed since. */
export type HasilPulihkan =
  | {
      readonly status: "selesai";
      readonly sel: number;
      readonly dibiarkan: readonly CellRef[];
      readonly pindah: readonly string[];
    }
  | GagalMenulis;

/** "Pulihkan sekarang": puts back what still holds what we wrote, and forgets the matter. */
export async function pulihkan(pemulihan: Pemulihan, pantau: Watcher = {}): Promise<HasilPulihkan> {
  const { plan, lembar } = pemulihan;
  const daftar = Object.entries(lembar).map(([id, name]) => ({ id, name }));
  try {
    return await inExcel(async (session): Promise<HasilPulihkan> => {
      const { outcome, writes, changed, movedSheets } = await putBackLater(session, plan);
      if (outcome.status !== "applied") return { ...(await gagalMenulis(outcome, plan, daftar)), pemulihan };
      await hapusPemulihan(session);
      hapusDariPanel();
      const pindah = movedSheets.map((id) => lembar[id] ?? id);
      return { status: "selesai", sel: writes.length, dibiarkan: changed, pindah };
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: plan.writes.map((w) => w.cell), pemulihan };
  }
}
