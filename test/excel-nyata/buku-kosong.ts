import { zipSync, strToU8 } from "fflate";

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NS = "http://schemas.openxmlformats.org";
const JENIS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A new workbook with one blank sheet, as Excel makes it. */
export function bukuKosong(isiLembar = "<sheetData/>", tambahan = ""): Uint8Array {
  const bagian: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${JENIS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${JENIS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${JENIS}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${tambahan}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${NS}/spreadsheetml/2006/main">${isiLembar}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(KEPALA + isi)])));
}
