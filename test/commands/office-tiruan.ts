/** What becomes of a window that a command opens. */
export type Dialog = "opens" | "is refused" | "throws";

type Handler = (event: { completed: () => void }) => void;
type Callback = (result: { status: string; error: { message: string } }) => void;

/** Loads src/commands afresh, as the ribbon does, and gives back what it associated. */
export async function muatPerintah(dialog: Dialog, opened: string[]): Promise<ReadonlyMap<string, Handler>> {
  const handlers = new Map<string, Handler>();
  const displayDialogAsync = (url: string, _options: unknown, callback: Callback) => {
    opened.push(url);
    if (dialog === "throws") throw new Error("no window");
    callback({ status: dialog === "opens" ? "succeeded" : "failed", error: { message: "refused" } });
  };
  Object.assign(globalThis, {
    location: { href: "https://localhost:3000/commands.html" },
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    },
  });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  return handlers;
}

/** Runs one command to its end. */
export async function jalankanPerintah(name: string, dialog: Dialog): Promise<{ completed: number; opened: string[] }> {
  const opened: string[] = [];
  const handlers = await muatPerintah(dialog, opened);
  let completed = 0;
  handlers.get(name)!({ completed: () => (completed += 1) });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { completed, opened };
}
