import { isAtLeast } from "../host/model/excel-api";
import type { Lingkungan } from "./lingkungan";

const modeDibuka = 2;
const integrasiPenuh = 1;
const bacaTulis = 1;
const warnaTema = {
  terang: { latar: 0xffffff, tulisan: 0x000000, latarKontrol: 0xf3f2f1 },
  gelap: { latar: 0x262626, tulisan: 0xffffff, latarKontrol: 0x363636 },
} as const;
const himpunanLain = { AddinCommands: "1.1", DialogApi: "1.2", RibbonApi: "1.1", SharedRuntime: "1.1" } as const;

/** Sets of requirements as Excel lists them, up to the version it poses as. */
function himpunan(excelApi: string): string {
  return JSON.stringify({ ExcelApi: isAtLeast(excelApi, "1.1") ? excelApi : "1.1", ...himpunanLain });
}

/** What Excel for Windows tells office.js about itself and the document. */
export function konteksOffice(
  excelApi: string,
  alamat: string,
  pengaturan: Map<string, string>,
  lingkungan: Lingkungan,
): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "capaian",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => lingkungan.bahasa,
    GetAppDataLocale: () => "id-ID",
    GetDocUrl: () => alamat,
    GetAppCapabilities: () => bacaTulis,
    GetActivationMode: () => modeDibuka,
    GetControlIntegrationLevel: () => integrasiPenuh,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => himpunan(excelApi),
    GetHostFullVersion: () => "16.0.0.0",
    GetInstanceId: () => "capaian",
    GetCorrelationId: () => "capaian",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => {
      const { latar, tulisan, latarKontrol } = warnaTema[lingkungan.tema];
      return JSON.stringify({
        bodyBackgroundColor: latar,
        bodyForegroundColor: tulisan,
        controlBackgroundColor: latarKontrol,
        controlForegroundColor: tulisan,
      });
    },
    GetSettings: () => ({
      Read: (kunci: string[], nilai: string[]) => {
        for (const [satu, isi] of pengaturan) {
          kunci.push(satu);
          nilai.push(isi);
        }
      },
      Write: (kunci: readonly string[], nilai: readonly string[]) => {
        pengaturan.clear();
        kunci.forEach((satu, ke) => pengaturan.set(satu, nilai[ke] ?? ""));
      },
    }),
  };
}
