import { CANCELLED, CELL_EDIT, codeOf, NO_ANSWER } from "./errors";
import type { SheetHeading } from "./sheet-heading";
import { probeCellEdit } from "./probe-cell-edit";

/** What Excel keeps us waiting for: the user is typing in a cell, or nobody knows. */
export type Waiting = "mengetik" | "diam";

/** How far a piece of work has come that takes several syncs. */
export interface Progress {
  readonly kerja: "membaca" | "menulis" | "memulihkan";
  /** Between 0 and 1. */
  readonly bagian: number;
  /** Which of how many tables is being made. */
  readonly tabel?: { readonly ke: number; readonly dari: number };
}

/** After how many milliseconds without an answer we look why, say so, and give up. */
export interface Patience {
  readonly look: number;
  readonly tell: number;
  readonly giveUp: number;
}

/** What the jobs of one pane know of the workbook's sheets from an earlier reading. */
export interface KnownSheets {
  /** "too much": to ask for all of them at once is more than Excel gives. */
  headings: readonly SheetHeading[] | "none yet" | "too much";
}

/** Whoever waits for a job hears of it here, and may end it. */
export interface Watcher {
  readonly known?: KnownSheets;
  readonly onWaiting?: (waiting: Waiting | null) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly patience?: Partial<Patience>;
}

const PATIENCE: Patience = { look: 1_000, tell: 10_000, giveUp: 120_000 };
/** Once Excel has been given up on, it gets less time to prove that it is back. */
const AFTER_SILENCE = 15_000;

interface State {
  readonly watcher: Watcher;
  patience: Patience;
  /** False while something is written: that is ended by putting it back, not by turning away. */
  mayCancel: boolean;
}

const states = new WeakMap<object, State>();

/** Makes every sync of a session one that is watched over. */
export function watch(session: Excel.RequestContext, watcher: Watcher): void {
  const state: State = { watcher, patience: { ...PATIENCE, ...watcher.patience }, mayCancel: true };
  states.set(session, state);
  const sync = session.sync.bind(session);
  session.sync = async <T>(passThrough?: T): Promise<T> => {
    checkpoint(session);
    await answered(sync(), state);
    return passThrough as T;
  };
}

/** Throws where the user has asked for an end, as long as nothing has been written. */
export function checkpoint(session: Excel.RequestContext): void {
  const state = states.get(session);
  if (state?.mayCancel === true && isCancelled(session)) throw CANCELLED;
}

export function isCancelled(session: Excel.RequestContext): boolean {
  return states.get(session)?.watcher.signal?.aborted === true;
}

/** From here on an end is a matter of putting back what was written. */
export function mayCancel(session: Excel.RequestContext, yes: boolean): void {
  const state = states.get(session);
  if (state) state.mayCancel = yes;
}

export function knownSheets(session: Excel.RequestContext): KnownSheets | undefined {
  return states.get(session)?.watcher.known;
}

export function report(session: Excel.RequestContext, progress: Progress): void {
  states.get(session)?.watcher.onProgress?.(progress);
}

/** Waits for an answer: tells what holds it up, ends with NO_ANSWER where there is none, with CANCELLED where asked to. */
async function answered(answer: Promise<unknown>, state: State): Promise<void> {
  const { watcher, patience } = state;
  const end = new AbortController();
  const stop = { signal: end.signal };
  // Given up on, its error interests nobody.
  answer.catch(() => undefined);
  const cancelled = new Promise<never>((_, reject) => {
    if (state.mayCancel) watcher.signal?.addEventListener("abort", () => reject(CANCELLED), stop);
  });
  cancelled.catch(() => undefined);
  try {
    await Promise.race([answer, cancelled, silence(watcher, patience, end.signal)]);
  } catch (thrown) {
    if (thrown === NO_ANSWER) state.patience = { ...patience, giveUp: Math.min(patience.giveUp, AFTER_SILENCE) };
    throw thrown;
  } finally {
    end.abort();
  }
}

/** Rejects once Excel has been silent for too long; time in which the user was typing does not count. */
async function silence(watcher: Watcher, { look, tell, giveUp }: Patience, end: AbortSignal): Promise<never> {
  let told: Waiting | null = null;
  const say = (waiting: Waiting | null): void => {
    if (waiting !== told) watcher.onWaiting?.(waiting);
    told = waiting;
  };
  for (let since = Date.now(); Date.now() - since < giveUp;) {
    await pause(look, end);
    const isTyping = !end.aborted && (await Promise.race([probeCellEdit(), pause(look, end).then(() => false)]));
    if (end.aborted) {
      say(null);
      return new Promise<never>(() => undefined);
    }
    if (isTyping) {
      since = Date.now();
      say("mengetik");
    } else if (Date.now() - since >= tell) say("diam");
  }
  throw NO_ANSWER;
}

function pause(ms: number, end: AbortSignal): Promise<void> {
  if (end.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(clock);
      end.removeEventListener("abort", over);
      resolve();
    };
    const clock = setTimeout(over, ms);
    end.addEventListener("abort", over);
  });
}

const TYPING_PAUSE = 500;

/**
 * Queues and syncs; where this Excel can't hold a batch back while the user types in a cell, waits for the end of it and
 * queues anew. Nothing of a batch that was refused for that has been done.
 */
export async function syncing<T>(session: Excel.RequestContext, queue: () => T): Promise<T> {
  const watcher = states.get(session)?.watcher;
  for (;;) {
    const queued = queue();
    try {
      await session.sync();
      return queued;
    } catch (thrown) {
      if (codeOf(thrown) !== CELL_EDIT) throw thrown;
    }
    await typingEnds(watcher, () => checkpoint(session));
  }
}

/** Says that the user is typing, until it is over. */
export async function typingEnds(watcher: Watcher | undefined, check: () => void): Promise<void> {
  watcher?.onWaiting?.("mengetik");
  const never = new AbortController().signal;
  const step = Math.min(TYPING_PAUSE, watcher?.patience?.look ?? TYPING_PAUSE);
  do {
    await pause(step, never);
    check();
  } while (await probeCellEdit());
  watcher?.onWaiting?.(null);
}
