const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** The id that Excel gives a sheet without an identity of its own: its number, low byte first. */
function numberedId(sheetId: number): string {
  const index = (sheetId - 1) & 0xffff;
  const swapped = ((index & 0xff) << 8) | (index >> 8);
  return `{00000000-0001-0000-${swapped.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** An id that no other sheet has; the same each time the file is opened. */
export function sheetIdentity(uid: string | undefined, sheetId: number, taken: ReadonlySet<string>): string {
  if (uid !== undefined && guid.test(uid) && !taken.has(uid)) return uid;
  let number = sheetId;
  while (taken.has(numberedId(number))) number++;
  return numberedId(number);
}
