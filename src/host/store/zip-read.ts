import { crc32 } from "./crc32";
import { DamagedPart, EncryptedPart, TooLarge } from "./damage";
import { inflate } from "./inflate";
import { isBeyondDeflate, maxParts, unpackedLimit } from "./limits";
import { checkPartName } from "./part-name";
import { deflated, stored, type ZipEntry } from "./zip-entry";

const endOfCentralDirectory = 0x06054b50;
const zip64EndOfCentralDirectory = 0x06064b50;
const zip64Locator = 0x07064b50;
const centralHeader = 0x02014b50;
const localHeader = 0x04034b50;
const encryptedFlag = 1;
const overflow32 = 0xffffffff;

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endOfCentralDirectory) return at;
  throw new DamagedPart("zip", "the central directory is missing");
}

function directoryOf(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === zip64Locator) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(at, true) === zip64EndOfCentralDirectory)
      return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** Fields that do not fit in 32 bits are in extra field 1, in this order and only where they overflowed. */
function zip64Fields(view: DataView, extra: number, extraLength: number, fields: number[]): number[] {
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return fields.map((field) => {
      if (field !== overflow32) return field;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    });
  }
  return fields;
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const limit = unpackedLimit(bytes.length);
  let total = 0;
  let at = directory.offset;
  if (directory.count > maxParts) throw new TooLarge("zip");
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== centralHeader) throw new DamagedPart("zip", "a directory entry is missing");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const name = new TextDecoder().decode(nameBytes).replaceAll("\\", "/");
    const [size = 0, compressedSize = 0, local = 0] = zip64Fields(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const flags = view.getUint16(at + 8, true);
    if (flags & encryptedFlag) throw new EncryptedPart(name);
    checkEntryName(names, name);
    total += size;
    if (total > limit) throw new TooLarge(name);
    if (isBeyondDeflate(compressedSize, size)) throw new DamagedPart(name, "the announced size is impossible");
    if (view.getUint32(local, true) !== localHeader) throw new DamagedPart(name, "the entry is missing");
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + compressedSize > bytes.length) throw new DamagedPart(name, "the entry is cut off");
    entries.push({
      name,
      nameBytes,
      size,
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      externalAttributes: view.getUint32(at + 38, true),
      compressed: bytes.subarray(data, data + compressedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Two parts of one name, whatever its case, leave open which of them counts. */
function checkEntryName(names: Set<string>, name: string): void {
  if (!name.endsWith("/")) checkPartName(name);
  const key = name.toLowerCase();
  if (names.has(key)) throw new DamagedPart(name, "the part is there twice");
  names.add(key);
}

/** True for bytes that start as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;
}

/** The entries of a zip file in the order of its directory. Throws DamagedPart. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedPart("zip", "the directory points outside the file");
    throw error;
  }
}

/** The content of an entry, checked against its announced size and checksum. Throws DamagedPart. */
export function unpack(entry: ZipEntry): Uint8Array {
  const { name, method, compressed, size } = entry;
  if (method !== stored && method !== deflated) throw new DamagedPart(name, "the compression method is unknown");
  const content = method === stored ? compressed : inflate(name, compressed, size);
  if (content.length !== size || crc32(content) !== entry.crc)
    throw new DamagedPart(name, "the content does not match its checksum");
  return content;
}
