/** The format that Excel gives a cell of format General when a date or time is typed, from the one that parsing names. */
export function impliedFormat(parsed: string): string {
  if (parsed.startsWith("#,##0") || !/[ymdhs]/i.test(parsed) || /^[^ymdhs]*E\+/i.test(parsed)) return parsed;
  const hasYear = /y/i.test(parsed);
  const hasDay = /d/i.test(parsed);
  const hasDate = hasYear || hasDay;
  const isTimed = /h/i.test(parsed);
  if (!hasDate) {
    const seconds = /s/i.test(parsed) ? ":ss" : "";
    return `h:mm${seconds}${/am/i.test(parsed) ? " AM/PM" : ""}`;
  }
  if (isTimed) return "m/d/yyyy h:mm";
  if (!hasYear) return "d-mmm";
  if (!hasDay) return "mmm-yy";
  return /mmm/i.test(parsed) ? "d-mmm-yy" : "m/d/yyyy";
}
