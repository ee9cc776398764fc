// What the built pane in a folder weighs before its button can be clicked, in bytes of gzip.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** What Microsoft's own template weighs without polyfills, while it does nothing. */
export const BUDGET = 87_000;

export const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** All JS that the page itself names, office.js aside: with it the button is there and can be clicked. */
export function firstBundle(folder) {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^":\s>]+\.js)/g)].map(([, file]) => file);
  if (scripts.length === 0) throw new Error(`${folder}/taskpane.html names no script.`);
  return scripts.reduce((total, file) => total + gzip(join(folder, file)), 0);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(JSON.stringify({ budget: BUDGET, first: firstBundle(process.argv[2]) }));
