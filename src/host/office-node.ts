import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { HeadlessExcel } from "./contract";
import { isAtLeast } from "./model/excel-api";

/** The globals that office.js makes. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface LoadedLibrary extends OfficeGlobals {
  readonly HostBridge: { init(bridge: HeadlessExcel["bridge"]): void };
}

const libraryFile = "@microsoft/office-js/dist/excel-web-16.00.js";
const globals = globalThis as unknown as Record<string, unknown>;
let current: HeadlessExcel | undefined;

/** Sets of the runtime itself; libraries name versions as numbers, too. Without them office.js keeps to the wire protocol that every Excel speaks. */
function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  if (name.toLowerCase() === "delayforcelledit") return current?.delaysForCellEdit === true;
  return name.toLowerCase() === "excelapi" && current !== undefined && isAtLeast(current.excelApi, String(version));
}

const officeContext = {
  requirements: { isSetSupported },
  host: "Excel",
  platform: "PC",
  displayLanguage: "en-US",
  contentLanguage: "en-US",
  // What is opened here comes from a file, of a name that the test of Excel takes; "" is one that was never saved.
  document: { url: "file:///uji-capaian.xlsx" },
  diagnostics: { host: "Excel", platform: "PC", version: "16.0" },
};

function nothing(): void {
  // The library only wants these to be callable.
}

function standInElement(): object {
  return { style: {}, setAttribute: nothing, appendChild: nothing };
}

/** The least of a page that the library touches while it loads. */
function prepareGlobals(): void {
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page = {
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: standInElement,
    addEventListener: nothing,
    head: standInElement(),
  };
  const office = { onReady: nothing, onReadyInternal: nothing, HostType: {}, PlatformType: {} };
  const hostInfo = {
    hostType: "excel",
    hostPlatform: "win32",
    hostSpecificFileVersion: "16.01",
    hostLocale: "en-US",
    isDialog: false,
  };
  const stand: Readonly<Record<string, unknown>> = {
    window: globalThis,
    sessionStorage: storage,
    localStorage: storage,
    location: { hash: "", search: "", href: "https://localhost/", protocol: "https:" },
    navigator: { userAgent: "Node" },
    name: "",
    document: page,
  };
  for (const [name, value] of Object.entries(stand)) if (globals[name] === undefined) globals[name] = value;
  globals.OSF = {
    _OfficeAppFactory: { getContext: () => officeContext, getHostInfo: () => hostInfo, getWindowName: () => "" },
  };
  globals.Microsoft = { Office: { WebExtension: office } };
  globals.Office = office;
}

/** Where npm put Microsoft's office.js, looked for from this file upward; null where it is not. */
export function findOffice(): string | null {
  try {
    return createRequire(__filename).resolve(libraryFile);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function load(): LoadedLibrary {
  const path = findOffice();
  if (path === null) throw new Error(`${libraryFile} is not installed.`);
  prepareGlobals();
  // An indirect eval runs the unmodified script as a page would: its variables become globals.
  (0, eval)(readFileSync(path, "utf8"));
  const office = globals.Office as Record<string, unknown>;
  office.onReady = async (callback?: (info: object) => void): Promise<object> => {
    const info = { host: "Excel", platform: "PC" };
    await Promise.resolve();
    callback?.(info);
    return info;
  };
  const extension = globals.OfficeExtension as {
    HostBridge: LoadedLibrary["HostBridge"];
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: globals.Excel as typeof Excel,
    Office: office as unknown as typeof Office,
    OfficeExtension: extension as unknown as typeof OfficeExtension,
    HostBridge: extension.HostBridge,
  };
}

let library: LoadedLibrary | undefined;

/**
 * Makes `Excel`, `Office` and `OfficeExtension` global, talking to this workbook. The library is read from node_modules
 * once; calling again with another workbook re-points it.
 */
export function loadOffice(excel: HeadlessExcel): OfficeGlobals {
  library ??= load();
  current = excel;
  library.HostBridge.init(excel.bridge);
  return library;
}
