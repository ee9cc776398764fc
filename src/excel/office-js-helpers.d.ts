/** The one function of the library that is used; its own types would bring an old copy of Excel's along. */
declare module "@microsoft/office-js-helpers" {
  export const ExcelUtilities: {
    forceCreateSheet(workbook: Excel.Workbook, sheetName: string, clearOnly: boolean): Promise<Excel.Worksheet>;
  };
}
