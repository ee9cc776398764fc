import type { CellWrite } from "../plan/plan";
import { isState, type CellStates } from "./cell-states";
import { byColumns, mapOf, queueRuns, statesOf } from "./read-cells";
import type { Session } from "./session";

/** What stood, in the batch that writes, where it writes; to be asked after the sync. */
export interface Stood {
  /** Whether every cell held what the plan says that it held. */
  readonly isAsPlanned: () => boolean;
  readonly states: () => CellStates;
}

/** Queues a look at the cells of these writes. */
export function queueStood(session: Session, writes: readonly CellWrite[]): Stood {
  const sorted = [...writes].sort((a, b) => byColumns(a.cell, b.cell));
  const reads = queueRuns(
    session,
    sorted.map(({ cell }) => cell),
  );
  const isAsPlanned = (): boolean => {
    let at = 0;
    return reads.every((read) => {
      const states = statesOf(read);
      const planned = sorted.slice(at, (at += read.run.count));
      return planned.every(({ before }, i) => isState(states[i], before));
    });
  };
  return { isAsPlanned, states: () => mapOf(reads) };
}
