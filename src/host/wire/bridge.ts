import type { HostConditions, HostOptions, HostTraffic, RichApiBridge } from "../contract";
import { habitsOf, type Habits } from "../model/habits";
import { HostError } from "./host-error";
import type { PathRoot, Refused } from "./object-paths";
import type { RequestBody, RequestMessage } from "./protocol";
import { FailurePlan, isHousekeeping, runBatch } from "./run-batch";

const requestType = 1;
const responseType = 2;
const processQuery = "ProcessQuery";

/** Excel on the web takes and gives no more in one message. */
const maxPayload = 5 * 1024 * 1024;

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    length += code < 0x800 || isSurrogate ? 1 : 2;
  }
  return length;
}

/** Requests that wait for the user to leave a cell carry this flag (excel.md §5.1). */
const delayForCellEdit = 64;

/** Decides whether a request is read at all, and when. */
class Conditions implements HostConditions {
  connection: HostConditions["connection"] = "up";
  isInFront = true;
  selected: HostConditions["selected"] = "cells";
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  get isEditingCell(): boolean {
    return this.editing;
  }

  set isEditingCell(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** The refusal, or null once the request may be read. */
  async admit({ id, flags = 0 }: RequestMessage): Promise<string | null> {
    if (this.connection === "down") return refusal(id, 503, "RequestAborted");
    if (!this.editing) return null;
    if ((flags & delayForCellEdit) === 0) return refusal(id, 400, "InvalidOperationInCellEditMode");
    await new Promise<void>((go) => this.waiting.push(go));
    return null;
  }
}

function refusal(id: number, status: number, code: string): string {
  return envelope(id, status, JSON.stringify({ error: { code, message: new HostError(code).message } }));
}

/** Answers office.js for one workbook, and counts the traffic. */
export class HostBridge implements RichApiBridge {
  /** Set by office.js. */
  onMessageFromHost: (text: string) => void = () => undefined;
  readonly conditions = new Conditions();
  private readonly failures: FailurePlan;
  private readonly habits: Habits;
  private readonly refused: Refused;
  private syncs = 0;
  private bytesRead = 0;
  private bytesWritten = 0;

  constructor(
    private readonly root: PathRoot,
    options: HostOptions,
  ) {
    this.failures = new FailurePlan(options.failure);
    this.habits = habitsOf(options.asli ?? "all");
    this.refused = new Map(Object.entries(options.refuses ?? {}).map(([name, code]) => [name.toLowerCase(), code]));
  }

  /** Takes a request; the reply comes after the caller has returned, as from a real host. */
  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== requestType) return;
    const deliver = this.onMessageFromHost;
    void Promise.resolve()
      .then(() => this.conditions.admit(request))
      .then((refusal) => {
        if (this.conditions.connection !== "silent") deliver(refusal ?? this.answer(request));
      });
  }

  traffic(): HostTraffic {
    const { syncs, bytesRead, bytesWritten } = this;
    return { syncs, bytesRead, bytesWritten, actions: this.failures.actions };
  }

  resetTraffic(): void {
    this.syncs = 0;
    this.bytesRead = 0;
    this.bytesWritten = 0;
  }

  private tooLarge(id: number, documented: string): string {
    return this.habits.tooLargeIsGeneral ? refusal(id, 500, "GeneralException") : refusal(id, 413, documented);
  }

  private answer(request: RequestMessage): string {
    if (request.message?.url !== processQuery)
      return envelope(
        request.id,
        404,
        JSON.stringify({ error: { code: "ApiNotFound", message: request.message?.url } }),
      );
    const body = bodyOf(request);
    const counts = !isHousekeeping(body);
    const size = counts ? utf8Length(JSON.stringify(request.message.body)) : 0;
    if (size > maxPayload) return this.tooLarge(request.id, "RequestPayloadSizeLimitExceeded");
    const outcome = runBatch(body, this.root, this.failures, this.refused);
    if (counts) {
      this.syncs++;
      this.bytesWritten += size;
    }
    if (this.failures.isDown) this.conditions.connection = "down";
    if (outcome.lost) {
      const { code, message } = outcome.error;
      return envelope(request.id, 500, JSON.stringify({ error: { code, message } }));
    }
    const reply = JSON.stringify(outcome.reply);
    const replySize = counts ? utf8Length(reply) : 0;
    if (replySize > maxPayload) return this.tooLarge(request.id, "ResponsePayloadSizeLimitExceeded");
    this.bytesRead += replySize;
    return envelope(request.id, 200, reply);
  }
}

function bodyOf(request: RequestMessage): RequestBody {
  const body = request.message?.body;
  if (typeof body === "string") return JSON.parse(body) as RequestBody;
  return body ?? { Actions: [], ObjectPaths: {} };
}

function envelope(id: number, statusCode: number, body: string): string {
  return `{"id":${id},"type":${responseType},"flags":0,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;
}
