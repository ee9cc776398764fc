const dayLength = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** Excel's serial number of a date that a strict file writes as ISO text. */
export function serialOfIsoDate(text: string, date1904: boolean): number {
  const isoText = text.trim();
  const withZone = /Z|[+-]\d\d:\d\d$/.test(isoText) || !isoText.includes("T") ? isoText : `${isoText}Z`;
  return (Date.parse(withZone) - (date1904 ? epoch1904 : epoch1900)) / dayLength;
}
