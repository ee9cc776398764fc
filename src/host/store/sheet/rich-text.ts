import { elementText, localNameOf } from "../xml-cursor";
import { decodeCellText } from "../xml-text";

const space = /[\s/>]/;

/** The name of the tag that starts at `start` ("<" or "</" left out). */
function nameAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !space.test(text.charAt(end))) end++;
  return localNameOf(text.slice(start, end));
}

/** Behind the tag that starts at `start`, whatever its attributes hold. */
function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") at = text.indexOf(character, at + 1);
    if (at < 0) break;
  }
  return text.length;
}

/** The plain text of the inside of `<si>` or `<is>`: all its runs, without phonetic hints. Well-formed, by a cursor. */
export function richText(inside: string): string {
  let text = "";
  let phonetic = false;
  let at = inside.indexOf("<");
  while (at >= 0) {
    const special = specialEnd(inside, at);
    const isClosing = inside.charAt(at + 1) === "/";
    const end = special ?? tagEnd(inside, at);
    const name = special === undefined ? nameAt(inside, at + (isClosing ? 2 : 1)) : "";
    const isEmpty = inside.charAt(end - 2) === "/";
    if (name === "rPh" && !isEmpty) phonetic = !isClosing;
    at = end;
    if (name === "t" && !isClosing && !isEmpty) {
      at = closingTag(inside, end);
      if (!phonetic) text += elementText(inside.slice(end, at));
    }
    at = inside.indexOf("<", at);
  }
  return decodeCellText(text);
}

/** Behind the comment, CDATA section or instruction at `at`; undefined for a tag. */
function specialEnd(text: string, at: number): number | undefined {
  const closing = text.startsWith("<!--", at)
    ? "-->"
    : text.startsWith("<![CDATA[", at)
      ? "]]>"
      : text.startsWith("<?", at)
        ? "?>"
        : undefined;
  if (closing === undefined) return undefined;
  const end = text.indexOf(closing, at + 2);
  return end < 0 ? text.length : end + closing.length;
}

/** Where the first tag behind `from` starts: text has comments and CDATA sections in it, but no elements. */
function closingTag(text: string, from: number): number {
  let at = text.indexOf("<", from);
  for (
    let end = at < 0 ? undefined : specialEnd(text, at);
    end !== undefined;
    end = at < 0 ? undefined : specialEnd(text, at)
  )
    at = text.indexOf("<", end);
  return at < 0 ? text.length : at;
}
