import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { cleanup, configure, render } from "@testing-library/react";
import axe from "axe-core";
import { performance as waktu } from "node:perf_hooks";
import { TextDecoder, TextEncoder } from "node:util";
import { Aplikasi } from "../../src/taskpane/Aplikasi";
import { Pengendali } from "../../src/taskpane/keadaan/pengendali";
import type { HostOptions } from "../../src/host/contract";
import type { TabAwal } from "../../src/taskpane/tab/BilahTab";
import { id } from "../../src/taskpane/teks/id";
import type * as Mesin from "../../src/taskpane/mesin";
import type { Kamus } from "../../src/taskpane/teks/kamus";
import { baca, buka, CONTOH } from "../alat/buku";

// What every browser has, and jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
performance.measure = waktu.measure.bind(waktu);

// A busy machine takes longer to load the engine than a test library waits by itself.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows no pseudo-elements, and says so each time that axe asks for one.
const gayaTerhitung = window.getComputedStyle.bind(window);
window.getComputedStyle = (elemen) => gayaTerhitung(elemen);

// jsdom draws nothing, and says so each time that axe wants to measure a letter.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

// The pane changes because Excel answers, not because a test acts: as in a page, React may take its time.
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

export interface Pilihan {
  readonly berkas?: string;
  /** In place of the file's own. */
  readonly isi?: Uint8Array;
  /** In place of what talks to the workbook. */
  readonly mesin?: Partial<typeof Mesin>;
  readonly kamus?: Kamus;
  readonly tema?: Theme;
  readonly tab?: TabAwal;
  readonly host?: HostOptions;
}

/** The whole pane on a real workbook, through office.js. */
export function bukaPanel(pilihan: Pilihan = {}) {
  const { berkas = CONTOH, kamus = id, tema = webLightTheme, tab = "capaian", host } = pilihan;
  cleanup();
  const excel = buka(pilihan.isi ?? new Uint8Array(baca(berkas)), host);
  const pengendali = new Pengendali(async () => ({ ...(await import("../../src/taskpane/mesin")), ...pilihan.mesin }));
  const panel = render(<Aplikasi kamus={kamus} pengendali={pengendali} tema={tema} tabAwal={tab} versi="0.0.0" />);
  return { excel, pengendali, ...panel, bacaan: pengendali.baca() };
}

export const TEMA = { terang: webLightTheme, gelap: webDarkTheme };

/** What axe objects to; colours are measured where there is a real page. */
export async function keluhanAxe(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id: aturan, nodes }) => `${aturan}: ${nodes.map((n) => n.html).join(" ")}`);
}
