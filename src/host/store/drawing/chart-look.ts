import { escapeXml } from "../xml-text";
import type { LineLook, TextLook, TitleContent } from "./chart-content";

const emuPerPoint = 12_700;

const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

/** Whether the file format has a line of this style. */
export function isLineStyle(style: string): boolean {
  return style === "None" || dashes[style] !== undefined;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

/** `a:ln`, or nothing where the line is left to whoever draws. */
export function lineXml({ color, weight, style }: LineLook): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  if (color === undefined && weight === undefined && style === undefined) return "";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * emuPerPoint)}"`;
  const dash = style === undefined ? "" : `<a:prstDash val="${dashes[style] ?? "solid"}"/>`;
  return `<a:ln${width}>${color === undefined ? "" : solid(color)}${dash}</a:ln>`;
}

/** `c:spPr` of a shape with a fill and a line; nothing where both are left open. */
export function shapeXml(fill: string | undefined, line: LineLook): string {
  const inside = (fill === undefined ? "" : solid(fill)) + lineXml(line);
  return inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`;
}

function runProperties(element: string, { name, size, bold, italic, color }: TextLook): string {
  const attributes = [
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${bold ? 1 : 0}"`,
    italic === undefined ? "" : ` i="${italic ? 1 : 0}"`,
  ];
  const font =
    name === undefined ? "" : `<a:latin typeface="${escapeXml(name)}"/><a:cs typeface="${escapeXml(name)}"/>`;
  return `<a:${element}${attributes.join("")}>${color === undefined ? "" : solid(color)}${font}</a:${element}>`;
}

/** `c:txPr`: how the texts of an element look; nothing where all is left open. */
export function textXml(look: TextLook): string {
  if (Object.values(look).every((one) => one === undefined)) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

/** `c:title`, its text written sideways along a vertical axis. */
export function titleXml({ text, visible, font }: TitleContent, isVertical: boolean): string {
  if (!visible) return "";
  const body = isVertical ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:r>${runProperties("rPr", font)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
