import { eachAttribute } from "./xml-cursor";
import { escapeAttribute, unescapeXml } from "./xml-text";

/** The value of an attribute of a tag's text ("<a b='c'>"), or undefined. */
export function tagAttribute(tag: string, wanted: string): string | undefined {
  let found: string | undefined;
  eachAttribute(tag, 0, tag.length, (name, from, to) => {
    if (name === wanted) found = unescapeXml(tag.slice(from, to));
  });
  return found;
}

/** Length of the tag that a text starts with; an attribute may hold ">". */
export function tagLength(xml: string): number {
  for (let at = 0; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (character === ">") return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) break;
  }
  return xml.length;
}

/** The tag as one that has a closing tag. */
export function openedTag(tag: string): string {
  return `${tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd()}>`;
}

/** The tag's text with an attribute set, or removed by undefined; all other attributes keep their place. */
export function withAttribute(tag: string, wanted: string, value: string | undefined): string {
  let place: [number, number] | undefined;
  eachAttribute(tag, 0, tag.length, (name, from, to) => {
    if (name === wanted) place = [from, to];
  });
  if (place) {
    const [from, to] = place;
    if (value !== undefined) return tag.slice(0, from) + escapeAttribute(value) + tag.slice(to);
    const nameStart = tag.lastIndexOf(wanted, from);
    return tag.slice(0, nameStart).trimEnd() + tag.slice(to + 1);
  }
  if (value === undefined) return tag;
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${wanted}="${escapeAttribute(value)}"${tag.slice(end)}`;
}
