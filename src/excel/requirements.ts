/** True where this Excel has the given ExcelApi; a guard is needed for everything above the manifest's minimum. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
