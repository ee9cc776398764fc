import { Inflate } from "fflate";
import { DamagedPart } from "./damage";

/** Input is taken in such pieces: a bomb is noticed before it has grown beyond some tens of megabytes. */
const pieceSize = 64 * 1024;

/** Unpacks deflated bytes that announce to come to `size`; stops where there is more. Throws DamagedPart. */
export function inflate(part: string, compressed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new DamagedPart(part, "the entry unpacks to more than it announces");
    content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < compressed.length; at += pieceSize)
      stream.push(compressed.subarray(at, at + pieceSize), at + pieceSize >= compressed.length);
  } catch (error) {
    if (error instanceof DamagedPart) throw error;
    throw new DamagedPart(part, error instanceof Error ? error.message : "the entry does not unpack");
  }
  return content.subarray(0, filled);
}
