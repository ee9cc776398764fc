import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { deflated, type ZipEntry } from "./zip-entry";

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;
const utf8Name = 0x0800;
const version = 20;
/** Beyond this size the best compression takes too long. */
const largeContent = 4 * 1024 * 1024;

/** A new entry, or an entry with new content that keeps its name and date. */
export function pack(name: string, content: Uint8Array, before?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: before?.nameBytes ?? new TextEncoder().encode(name),
    flags: before ? before.flags & utf8Name : utf8Name,
    method: deflated,
    time: before?.time ?? 0,
    date: before?.date ?? 0x21,
    externalAttributes: before?.externalAttributes ?? 0,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: content.length > largeContent ? 4 : 6 }),
  };
}

function commonFields(entry: ZipEntry): [number, 2 | 4][] {
  return [
    [version, 2],
    [entry.flags & utf8Name, 2],
    [entry.method, 2],
    [entry.time, 2],
    [entry.date, 2],
    [entry.crc, 4],
    [entry.compressed.length, 4],
    [entry.size, 4],
    [entry.nameBytes.length, 2],
    [0, 2],
  ];
}

/** A zip file of these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.compressed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (fields: [number, 2 | 4][]): void => {
    for (const [value, width] of fields) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const putBytes = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  const offsets = entries.map((entry) => {
    const offset = at;
    put([[localHeader, 4], ...commonFields(entry)]);
    putBytes(entry.nameBytes);
    putBytes(entry.compressed);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    put([[centralHeader, 4], [version, 2], ...commonFields(entry)]);
    put([
      [0, 2],
      [0, 2],
      [0, 2],
      [entry.externalAttributes, 4],
      [offsets[index] ?? 0, 4],
    ]);
    putBytes(entry.nameBytes);
  });
  const directorySize = at - directory;
  put([
    [endOfCentralDirectory, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
  ]);
  put([
    [directorySize, 4],
    [directory, 4],
    [0, 2],
  ]);
  return bytes;
}
