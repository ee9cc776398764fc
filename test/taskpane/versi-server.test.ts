/** @jest-environment jsdom */
import { amatiVersiServer } from "../../src/taskpane/tab/versi-server";

const SEJAM = 60 * 60 * 1000;
const tanda = () => document.head.querySelector<HTMLScriptElement>('script[src="versi.js"]');

/** The page as it was begun, asked after it has stood for a while; the server answers with this script and version. */
function sesudah(ms: number) {
  document.head.innerHTML = "<script data-x src='skrip/taskpane.0123456789.js'></script>";
  jest.useFakeTimers({ now: 0 });
  const kabar: string[] = [];
  const akhiri = amatiVersiServer((versi) => kabar.push(versi));
  jest.setSystemTime(ms);
  window.dispatchEvent(new Event("focus"));
  return { kabar, akhiri };
}

async function jawab(isi: Record<string, string> | "gagal"): Promise<void> {
  const satu = tanda()!;
  if (isi !== "gagal") Object.assign(satu.dataset, isi);
  satu.dispatchEvent(new Event(isi === "gagal" ? "error" : "load"));
  await Promise.resolve();
  await Promise.resolve();
}

afterEach(() => jest.useRealTimers());

const lama = { versi: "0.2.0", skrip: "skrip/taskpane.0123456789.js" };

test.each([
  ["the same script", lama, []],
  ["another script of a newer version", { versi: "0.3.0", skrip: "skrip/taskpane.aaaaaaaaaa.js" }, ["0.3.0"]],
  ["another script of the same version", { versi: "0.2.0", skrip: "skrip/taskpane.aaaaaaaaaa.js" }, ["0.2.0"]],
  ["a server that does not know the file", "gagal" as const, []],
  ["a file that says nothing", {}, []],
])("after an hour, %s", async (_nama, isi, harapan) => {
  const { kabar, akhiri } = sesudah(SEJAM);
  await jawab(isi);
  expect(kabar).toEqual(harapan);
  expect(tanda()).toBeNull();
  akhiri();
});

test("it is not asked before an hour, not again within the next, and not after the end", async () => {
  const { akhiri } = sesudah(SEJAM - 1);
  expect(tanda()).toBeNull();
  jest.setSystemTime(SEJAM);
  window.dispatchEvent(new Event("focus"));
  await jawab(lama);
  window.dispatchEvent(new Event("focus"));
  expect(tanda()).toBeNull();
  akhiri();
  jest.setSystemTime(3 * SEJAM);
  window.dispatchEvent(new Event("focus"));
  expect(tanda()).toBeNull();
});
