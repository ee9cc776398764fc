import type { HeadlessExcel, HostOptions, OpenRefusal, OpenResult } from "./contract";
import { WorkbookModel } from "./model/workbook-model";
import { refusalByBytes, refusalOf } from "./refuse";
import { WorkbookFile } from "./store/workbook-file";
import { pathRoot } from "./types/workbook-type";
import { HostBridge } from "./wire/bridge";
import { newestExcelApi } from "./model/excel-api";

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
  const early = refusalByBytes(bytes);
  if (early) return { ok: false, refusal: early };
  try {
    const file = new WorkbookFile(bytes);
    const model = new WorkbookModel(file, options);
    const bridge = new HostBridge(pathRoot(model), options);
    model.situation = bridge.conditions;
    return {
      ok: true,
      model,
      excel: {
        bridge,
        excelApi: options.excelApi ?? newestExcelApi,
        traffic: () => bridge.traffic(),
        resetTraffic: () => bridge.resetTraffic(),
        conditions: bridge.conditions,
        delaysForCellEdit: options.delaysForCellEdit ?? true,
        ending: file.ending,
        save: () => file.save(),
      },
    };
  } catch (error) {
    const refusal = refusalOf(error, bytes);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
