import type { PlannedFailure } from "../contract";
import { HostError } from "./host-error";
import { ObjectPaths, type PathRoot, type Refused } from "./object-paths";
import { ActionType, type Action, type ReplyBody, type ReplyError, type RequestBody } from "./protocol";
import { runAction } from "./run-action";

/** The reply to a batch, or that it got lost on the way. */
export type BatchOutcome =
  { readonly lost: false; readonly reply: ReplyBody } | { readonly lost: true; readonly error: HostError };

/** True for a batch that only gives back references, which office.js sends on its own after `Excel.run`. */
export function isHousekeeping(body: RequestBody): boolean {
  const others = body.Actions.filter((action) => action.Name !== "_RemoveReference");
  if (others.length === body.Actions.length) return body.Actions.length === 0;
  return others.every((action) => action.ActionType === ActionType.instantiate);
}

/** Counts actions and says which of them is to fail. */
export class FailurePlan {
  private count = 0;

  constructor(private readonly planned: PlannedFailure | undefined) {}

  get actions(): number {
    return this.count;
  }

  /** Whether the planned failure took the connection with it. */
  get isDown(): boolean {
    const { planned, count } = this;
    return planned?.thenDown === true && count === planned.atAction;
  }

  /** The failure that strikes the next action, if any. */
  next(): PlannedFailure | undefined {
    this.count++;
    return this.count === this.planned?.atAction ? this.planned : undefined;
  }
}

function errorOf(error: unknown, action: Action, index: number): ReplyError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", action.Name, String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location || (action.Name ?? ""),
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}

function failureOf(planned: PlannedFailure, action: Action): HostError {
  return new HostError(planned.code, action.Name, planned.message);
}

/** Does the actions of a batch in order. On an error it stops: what was done stays done. */
export function runBatch(body: RequestBody, root: PathRoot, failures: FailurePlan, refused?: Refused): BatchOutcome {
  const paths = new ObjectPaths(body.ObjectPaths, root, refused);
  const reply: ReplyBody = { Results: [], TraceIds: [] };
  const isCounted = !isHousekeeping(body);
  for (const [index, action] of body.Actions.entries()) {
    const failure = isCounted ? failures.next() : undefined;
    try {
      if (failure && !failure.afterEffect) throw failureOf(failure, action);
      const isTrace = action.ActionType === ActionType.trace;
      const value = isTrace ? null : runAction(action, paths);
      if (isTrace) reply.TraceIds.push(action.Id);
      reply.Results.push({ ActionId: action.Id, Value: value });
      if (failure) return { lost: true, error: failureOf(failure, action) };
    } catch (error) {
      reply.Error = errorOf(error, action, index);
      return { lost: false, reply };
    }
  }
  return { lost: false, reply };
}
