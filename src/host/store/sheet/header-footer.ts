import { escapeXml, unescapeXml } from "../xml-text";
import { openedTag, tagLength } from "../xml-tag";

/** Which pages a text is for, and where on them. */
export type HeaderFooterPart = "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter";

const order: readonly HeaderFooterPart[] = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

const sides = ["L", "C", "R"] as const;
export type HeaderFooterSide = (typeof sides)[number];

/** The texts left, centre and right: "&LBab&CHalaman &P"; what no code leads stands in the centre. */
function sidesOf(text: string): Record<HeaderFooterSide, string> {
  const found = { L: "", C: "", R: "" };
  let side: HeaderFooterSide = "C";
  for (const [piece, code] of text.matchAll(/&([LCR])|&.|[^&]+|&/gsu)) {
    const next = sides.find((one) => one === code);
    if (next) side = next;
    else found[side] += piece;
  }
  return found;
}

function partText(xml: string, part: HeaderFooterPart): string {
  return unescapeXml(new RegExp(`<(?:[\\w.-]+:)?${part}\\b[^>]*>([^<]*)</`).exec(xml)?.[1] ?? "");
}

/** One text of a `<headerFooter>` element, with Excel's own codes ("&P"); "" where there is none. */
export function headerFooterText(xml: string, part: HeaderFooterPart, side: HeaderFooterSide): string {
  return sidesOf(partText(xml, part))[side];
}

/** The element with one text set; `prefix` is that of the main namespace. */
export function withHeaderFooter(
  xml: string,
  prefix: string,
  part: HeaderFooterPart,
  side: HeaderFooterSide,
  text: string,
): string {
  const now = { ...sidesOf(partText(xml, part)), [side]: text };
  const joined = sides.map((one) => (now[one] === "" ? "" : `&${one}${now[one]}`)).join("");
  const children = order.map((one) => {
    const own = one === part ? joined : partText(xml, one);
    return own === "" ? "" : `<${prefix}${one}>${escapeXml(own)}</${prefix}${one}>`;
  });
  const open = xml === "" ? `<${prefix}headerFooter>` : openedTag(xml.slice(0, tagLength(xml)));
  const isBlank = children.every((one) => one === "") && open === `<${prefix}headerFooter>`;
  return isBlank ? "" : `${open}${children.join("")}</${prefix}headerFooter>`;
}
