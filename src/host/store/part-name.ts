import { UnsafePart } from "./damage";

/** Characters that no part name has: controls, and those that turn the reading direction. */
const odd = /[\p{Cc}\p{Cf}]/u;

/** Throws UnsafePart for a name that is absolute or leads out of the package. */
export function checkPartName(name: string): void {
  const isAbsolute = name.startsWith("/") || /^[A-Za-z]:/.test(name);
  if (name === "" || isAbsolute || odd.test(name) || name.split("/").includes("..")) throw new UnsafePart(name);
}
