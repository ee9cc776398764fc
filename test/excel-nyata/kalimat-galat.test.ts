import { readFileSync } from "node:fs";
import { toExcelFailure } from "../../src/excel/errors";

/** `Excel.ErrorCodes` as Microsoft's own types list them. */
function kodeTerdokumentasi(): string[] {
  const jenis = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const ruang = jenis.slice(jenis.indexOf("declare namespace Excel {"));
  const daftar = /enum ErrorCodes \{([^}]*)\}/.exec(ruang)?.[1] ?? "";
  return Array.from(daftar.matchAll(/= "([^"]+)"/g), ([, kode = ""]) => kode);
}

test("every code that Excel documents has a sentence of its own", () => {
  const kode = kodeTerdokumentasi();
  expect(kode.length).toBeGreaterThan(20);
  const tanpa = kode.filter((code) =>
    toExcelFailure({ code }).pesan.startsWith("Terjadi kesalahan yang tidak dikenal"),
  );
  expect(tanpa).toEqual([]);
  expect(toExcelFailure({ code: "Entah" }).pesan).toMatch(/tidak dikenal/);
});

test.each(["GeneralException", "InvalidSelection"])("%s where the workbook must be in front says so", (code) => {
  const diTempat = (errorLocation: string) => toExcelFailure({ code, debugInfo: { errorLocation } }).pesan;
  expect(diTempat("Worksheet.delete")).toMatch(/Klik dulu buku kerja ini/);
  expect(diTempat("Range.getValues")).not.toMatch(/Klik dulu buku kerja ini/);
});

/** Office.js cannot tell which sheets are selected (office-js #3343); Excel answers in this way while several are (#2266). */
test("a general error names the cause that staff can see: several sheet tabs selected at once", () => {
  expect(toExcelFailure({ code: "GeneralException" }).pesan).toMatch(/hanya satu tab lembar yang terpilih/);
});
