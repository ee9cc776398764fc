import type { HostOptions, OpenResult } from "./contract";
import { WorkbookModel } from "./model/workbook-model";
import { DamagedPart, NotAWorkbook } from "./store/damage";
import { WorkbookFile } from "./store/workbook-file";
import { looksLikeZip } from "./store/zip-read";
import { pathRoot } from "./types/workbook-type";
import { HostBridge } from "./wire/bridge";
import { newestExcelApi } from "./model/excel-api";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an .xlsx or .xlsm so that office.js can work on it. */
export function openWorkbook(bytes: Uint8Array, options: HostOptions = {}): OpenResult {
  if (compoundFile.every((byte, at) => bytes[at] === byte)) return { ok: false, refusal: { kind: "encrypted" } };
  if (!looksLikeZip(bytes)) return { ok: false, refusal: { kind: "not-a-zip" } };
  try {
    const file = new WorkbookFile(bytes);
    const bridge = new HostBridge(pathRoot(new WorkbookModel(file, options)), options);
    return {
      ok: true,
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
