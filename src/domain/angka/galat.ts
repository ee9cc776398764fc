const GALAT_EXCEL = new Set(
  (
    "#REF! #DIV/0! #N/A #NAME? #NULL! #NUM! #VALUE! #SPILL! #CALC! #GETTING_DATA #BUSY! #CONNECT! #BLOCKED! #FIELD! " +
    "#UNKNOWN! #PYTHON! #EXTERNAL! #TIMEOUT!"
  ).split(" "),
);

/** Whether a text is an Excel error as Excel prints it, case-sensitive: "#REF!", "#DIV/0!" (kinerja.md §1). */
export function isGalat(teks: string): boolean {
  return teks.startsWith("#") && GALAT_EXCEL.has(teks);
}
