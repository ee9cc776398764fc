const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where installers put it on Windows and Mac, which have it on no PATH. */
function installedPlaces() {
  const { PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
  const windows = [PROGRAMFILES, PROGRAMFILES_X86].filter(Boolean);
  return [
    ...windows.map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
    ...windows.map((folder) => join(folder, "Microsoft/Edge/Application/msedge.exe")),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ];
}

/** A Chromium browser of this computer, or undefined. `CHROMIUM` names one that is elsewhere. */
function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...installedPlaces()].find((path) => path && existsSync(path));
}

/** What it is started with: no window, and no conversation with its maker. */
const chromiumArgs = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

module.exports = { findChromium, chromiumArgs };
