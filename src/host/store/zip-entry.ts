/** One entry of a zip file, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly externalAttributes: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

export const stored = 0;
export const deflated = 8;
