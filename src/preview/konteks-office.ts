import { isAtLeast } from "../host/model/excel-api";

const modeDibuka = 2;
const integrasiPenuh = 1;
const bacaTulis = 1;
const putih = 0xffffff;
const hitam = 0;
const himpunanLain = { AddinCommands: "1.1", DialogApi: "1.2", RibbonApi: "1.1", SharedRuntime: "1.1" } as const;

/** Sets of requirements as Excel lists them, up to the version it poses as. */
function himpunan(excelApi: string): string {
  return JSON.stringify({ ExcelApi: isAtLeast(excelApi, "1.1") ? excelApi : "1.1", ...himpunanLain });
}

/** What Excel for Windows tells office.js about itself and the document. */
export function konteksOffice(excelApi: string, pengaturan: Map<string, string>): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "capaian",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "id-ID",
    GetAppDataLocale: () => "id-ID",
    GetDocUrl: () => "",
    GetAppCapabilities: () => bacaTulis,
    GetActivationMode: () => modeDibuka,
    GetControlIntegrationLevel: () => integrasiPenuh,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => himpunan(excelApi),
    GetHostFullVersion: () => "16.0.0.0",
    GetInstanceId: () => "capaian",
    GetCorrelationId: () => "capaian",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: putih,
        bodyForegroundColor: hitam,
        controlBackgroundColor: putih,
        controlForegroundColor: hitam,
      }),
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
