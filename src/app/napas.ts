import type { Bertahap } from "../domain/alur/bertahap";

/** Beyond 50 ms a user feels that the pane does not answer. */
const SATU_NAPAS = 30;
/** Under this name the browser's developer tools show how long each stretch of work was. */
export const NAMA_NAPAS = "capaian: napas";

/**
 * Does the work with a pause every 30 ms, so that the pane goes on answering and Excel does not take it for dead. `jeda`
 * is called after every pause; what it throws ends the work.
 */
export async function sambilBernapas<T>(kerja: Bertahap<T>, jeda: () => void = () => undefined): Promise<T> {
  for (let mulai = performance.now(); ;) {
    const langkah = kerja.next();
    const isSelesai = langkah.done === true;
    if (!isSelesai && performance.now() - mulai < SATU_NAPAS) continue;
    performance.measure(NAMA_NAPAS, { start: mulai });
    if (isSelesai) return langkah.value;
    await giliranLain();
    jeda();
    mulai = performance.now();
  }
}

interface Penjadwal {
  readonly yield?: () => Promise<void>;
}

/** A turn for everything else that waits; not by a timer, which browsers slow down to a second in hidden pages. */
function giliranLain(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Penjadwal };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") setTimeout(resolve);
    else lewatSaluran(resolve);
  });
}

function lewatSaluran(lanjut: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    lanjut();
  };
  port2.postMessage(null);
}
