import { hasExcelApi } from "../app/kata/kata-excel";

/** As in the manifest, which not every way of adding an add-in heeds. */
const EXCEL_API = "1.9";

/** How the pane stands towards Excel. */
export type Sambungan = "excel" | "excel-lama" | "bukan-excel" | "tidak-termuat";

/**
 * Reports when Excel is there, and when it does not come: `Office.onReady` stays silent for ever where a file of
 * office.js is blocked. A late arrival is reported too. To be called before office.js has run.
 */
export function amatiSambungan(lapor: (sambungan: Sambungan) => void, batasMs = 8000): void {
  const penjaga = setTimeout(() => lapor("tidak-termuat"), batasMs);

  // This event waits for office.js, whether it arrives or fails.
  document.addEventListener("DOMContentLoaded", () => {
    if (!("Office" in globalThis)) {
      clearTimeout(penjaga);
      lapor("tidak-termuat");
      return;
    }
    void Office.onReady(({ host }) => {
      clearTimeout(penjaga);
      if ((host as Office.HostType | null) !== Office.HostType.Excel) lapor("bukan-excel");
      else lapor(hasExcelApi(EXCEL_API) ? "excel" : "excel-lama");
    });
  });
}
