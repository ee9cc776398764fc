import type { ForeignKind, OpenRefusal } from "./contract";
import { DamagedPart, EncryptedPart, NotAWorkbook, TooLarge, UnsafePart } from "./store/damage";
import { looksLikeZip, readZip } from "./store/zip-read";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** Names of streams in a compound file are UTF-16. */
const encryptedStream = new Uint8Array(Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]));

const signs: readonly [part: string, kind: ForeignKind][] = [
  ["xl/workbook.bin", "xlsb"],
  ["word/document.xml", "docx"],
  ["ppt/presentation.xml", "pptx"],
  ["content.xml", "ods"],
];

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Why bytes can't be a workbook, by how they begin; undefined where they may be one. */
export function refusalByBytes(bytes: Uint8Array): OpenRefusal | undefined {
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    return { kind: holds(bytes, encryptedStream) ? "encrypted" : "old-format" };
  return looksLikeZip(bytes) ? undefined : { kind: "not-a-zip" };
}

/** The refusal that an error while opening stands for; undefined for an error that is no refusal. */
export function refusalOf(error: unknown, bytes: Uint8Array): OpenRefusal | undefined {
  if (error instanceof NotAWorkbook) {
    const found = foreignKind(bytes);
    return { kind: "not-a-workbook", missing: error.missing, ...(found === undefined ? {} : { found }) };
  }
  if (error instanceof TooLarge) return { kind: "too-large", part: error.part };
  if (error instanceof UnsafePart) return { kind: "unsafe", part: error.part };
  if (error instanceof EncryptedPart) return { kind: "encrypted" };
  return error instanceof DamagedPart ? { kind: "damaged", part: error.part } : undefined;
}

function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const names = new Set(readZip(bytes).map((entry) => entry.name));
  return signs.find(([part]) => names.has(part))?.[1];
}
