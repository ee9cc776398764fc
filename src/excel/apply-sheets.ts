import type { GrafikBuku } from "../plan/grafik/rencana-grafik";
import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { CellWrite, Plan } from "../plan/plan";
import { applyPlan, type ApplyOutcome } from "./apply-plan";
import { CANCELLED, toExcelFailure } from "./errors";
import type { Guard } from "./guard";
import { failureOfMisplaced } from "./misplaced";
import { isTouched, putSheetsBack, type SheetsBefore } from "./put-sheets-back";
import { readLooks } from "./read-looks";
import type { Session } from "./session";
import { isRedrawn, stepsOf, type SheetStep } from "./sheet-steps";
import type { RekamLaci } from "./simpanan/baca-laci";
import { drawCharts, setPages, type KeepCharts, type Trimmings } from "./trimmings";
import { isCancelled, report } from "./watcher";

/** How writing our sheets ended; where it did, what puts all of it back. */
export type SheetsOutcome =
  | { readonly status: "applied"; readonly plan: Plan; readonly before: SheetsBefore; readonly trimmings: Trimmings }
  /** `lost`: refreshed sheets whose looks may be neither the old nor the new. */
  | (Exclude<ApplyOutcome, { readonly status: "applied" }> & { readonly lost: readonly RencanaLembar[] });

/** What goes with the sheets. */
export interface SheetsOptions {
  readonly guard: Guard;
  /** What `queueSettings` changes of what the workbook remembers, as it is. */
  readonly settings: readonly RekamLaci[];
  /** Goes with the first batch: where the job breaks off, sheets that it made are known to be ours. */
  readonly queueSettings: () => void;
  /** The charts that the workbook has. */
  readonly charts: GrafikBuku;
  readonly keepCharts: KeepCharts;
}

/**
 * Writes all our sheets, each new or redrawn one in a batch of its own, so that Excel on the web keeps up and progress
 * shows; what the tables rest on is looked at again with the first and with the last. On failure, or where the workbook
 * had changed since it was read, no new sheet and nothing of a changed one is left. Charts and page setup follow; where
 * this Excel can't make them, the tables stay.
 */
export async function applySheets(
  session: Session,
  rencana: readonly RencanaLembar[],
  options: SheetsOptions,
): Promise<SheetsOutcome> {
  const [baru, ada] = [rencana.filter((r) => r.baru), rencana.filter((r) => !r.baru)];
  const looks = await readLooks(session, ada.filter(isRedrawn));
  const before: SheetsBefore = { baru: baru.map((r) => r.citra), looks, charts: ada, settings: options.settings };
  const written: CellWrite[] = [];
  const steps = stepsOf(session, rencana);
  let done = 0;
  for (const [i, step] of steps.entries()) {
    if (steps.length > 1)
      report(session, { kerja: "menulis", bagian: i / steps.length, tabel: { ke: done + 1, dari: rencana.length } });
    const outcome = await applyStep(session, step, i, steps.length, options);
    if (outcome.status !== "applied") return takeBack(session, { rencana, before, written, isFirst: i === 0 }, outcome);
    written.push(...step.writes);
    done += step.sheets.length;
  }
  const pages = await setPages(
    session,
    rencana.filter((r) => r.baru || isRedrawn(r)),
  );
  const charts = await drawCharts(session, rencana, options.charts, options.keepCharts);
  return { status: "applied", plan: { writes: ada.flatMap((r) => r.writes) }, before, trimmings: { charts, pages } };
}

async function applyStep(
  session: Session,
  step: SheetStep,
  i: number,
  count: number,
  { guard, queueSettings }: SheetsOptions,
): Promise<ApplyOutcome> {
  if (i > 0 && isCancelled(session)) return { status: "restored", failure: toExcelFailure(CANCELLED) };
  const outcome = await applyPlan(
    session,
    { writes: step.writes },
    {
      guard: i === 0 || i === count - 1 ? guard : { ...guard, cells: [] },
      queueFirst: step.queueFirst,
      queueAfter: () => {
        step.queueAfter();
        if (i === 0) queueSettings();
      },
    },
  );
  if (outcome.status !== "applied") return outcome;
  const unwritten = step.unwritten();
  return unwritten.length === 0 ? outcome : { status: "restored", failure: failureOfMisplaced(unwritten) };
}

/** A job that failed half-way. */
interface Broken {
  readonly rencana: readonly RencanaLembar[];
  readonly before: SheetsBefore;
  /** By batches before the one that failed. */
  readonly written: readonly CellWrite[];
  readonly isFirst: boolean;
}

async function takeBack(
  session: Session,
  { rencana, before, written, isFirst }: Broken,
  outcome: Exclude<ApplyOutcome, { readonly status: "applied" }>,
): Promise<SheetsOutcome> {
  const ada = rencana.filter((r) => !r.baru && isRedrawn(r));
  const known = new Set(before.looks.map(({ sheetId }) => sheetId));
  const lost = ada.filter((r) => !known.has(r.kunci));
  const { failure } = outcome;
  if (isFirst && outcome.status === "changed" && !(await isTouched(session, before))) return { ...outcome, lost: [] };
  const left = outcome.status === "uncertain" ? outcome.rest.writes : [];
  const rest: Plan = { writes: [...written, ...left] };
  const isBack = await putSheetsBack(session, before, rest.writes.length > 0 ? rest : null);
  if (isBack) return outcome.status === "uncertain" ? { status: "restored", failure, lost } : { ...outcome, lost };
  const lembar = rencana.map(({ kunci }) => ({ sheetId: kunci, row: 0, column: 0 }));
  const cells = outcome.status === "uncertain" ? [...outcome.cells, ...lembar] : lembar;
  return { status: "uncertain", failure, cells, rest, lost: ada };
}
