/** What becomes of a window that a command opens. */
export type Dialog = "opens" | "is refused" | "throws";

type Handler = (event: { completed: () => void }) => void;
type Callback = (result: { status: string; error: { message: string } }) => void;

interface Page {
  readonly handlers: ReadonlyMap<string, Handler>;
  /** Addresses of the windows it opened. */
  readonly opened: readonly string[];
}

/** Loads src/commands afresh, as Excel loads its page; what office.js itself offers stays as it is. */
export async function muatPerintah(dialog: Dialog = "opens", search = ""): Promise<Page> {
  const handlers = new Map<string, Handler>();
  const opened: string[] = [];
  const displayDialogAsync = (url: string, _options: unknown, callback: Callback) => {
    opened.push(url);
    if (dialog === "throws") throw new Error("no window");
    callback({ status: dialog === "opens" ? "succeeded" : "failed", error: { message: "refused" } });
  };
  const globals = globalThis as unknown as Record<string, object | undefined>;
  const office = (globals.Office ?? {}) as { context?: object };
  const added = {
    onReady: () => Promise.resolve({}),
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    context: { ...office.context, ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  };
  globals.location = { href: `https://localhost:3000/commands.html${search}`, search };
  globals.Office = Object.create(office, Object.getOwnPropertyDescriptors(added)) as object;
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  return { handlers, opened };
}
