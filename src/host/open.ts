import type { HeadlessExcel, HostOptions, OpenRefusal, OpenResult } from "./contract";
import { WorkbookModel } from "./model/workbook-model";
import { DamagedPart, NotAWorkbook } from "./store/damage";
import { WorkbookFile } from "./store/workbook-file";
import { looksLikeZip } from "./store/zip-read";
import { pathRoot } from "./types/workbook-type";
import { HostBridge } from "./wire/bridge";
import { newestExcelApi } from "./model/excel-api";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** An open workbook together with its model, for what shows the workbook itself. */
export type OpenModelResult =
  | { readonly ok: true; readonly excel: HeadlessExcel; readonly model: WorkbookModel }
  | { readonly ok: false; readonly refusal: OpenRefusal };

/** Opens an .xlsx or .xlsm so that office.js can work on it. */
export function openWorkbook(bytes: Uint8Array, options: HostOptions = {}): OpenResult {
  const opened = openModel(bytes, options);
  return opened.ok ? { ok: true, excel: opened.excel } : opened;
}

/** As `openWorkbook`, with the model that office.js works on. */
export function openModel(bytes: Uint8Array, options: HostOptions = {}): OpenModelResult {
  if (compoundFile.every((byte, at) => bytes[at] === byte)) return { ok: false, refusal: { kind: "encrypted" } };
  if (!looksLikeZip(bytes)) return { ok: false, refusal: { kind: "not-a-zip" } };
  try {
    const file = new WorkbookFile(bytes);
    const model = new WorkbookModel(file, options);
    const bridge = new HostBridge(pathRoot(model), options);
    return {
      ok: true,
      model,
      excel: {
        bridge,
        excelApi: options.excelApi ?? newestExcelApi,
        traffic: () => bridge.traffic(),
        resetTraffic: () => bridge.resetTraffic(),
        save: () => file.save(),
      },
    };
  } catch (error) {
    if (error instanceof NotAWorkbook)
      return { ok: false, refusal: { kind: "not-a-workbook", missing: error.missing } };
    if (error instanceof DamagedPart) return { ok: false, refusal: { kind: "damaged", part: error.part } };
    throw error;
  }
}
