import { elementText } from "../xml-cursor";
import { decodeCellText } from "../xml-text";

const phonetic = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;
const run = /<((?:\w+:)?t)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/** The plain text of the inside of `<si>` or `<is>`: all its runs, without phonetic hints. */
export function richText(inside: string): string {
  const source = inside.includes("rPh") ? inside.replace(phonetic, "") : inside;
  let text = "";
  for (const match of source.matchAll(run)) text += elementText(match[2] ?? "");
  return decodeCellText(text);
}
