/** The newest set that office.js 1.1.110 has members of. */
export const newestExcelApi = "1.15";

/** Compares versions of requirement sets: "1.10" is newer than "1.9". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
