import { tagAttribute } from "../xml-tag";
import { tinted } from "./tint";

/** The palette that old files index, without the two system colours. */
const classic =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );
const systemText = 64;

/** What colour attributes refer to. */
export interface Palette {
  /** In the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, accents, links. "RRGGBB". */
  readonly theme: readonly string[];
  /** Replaces the classic palette where the file has its own. */
  readonly indexed: readonly string[];
}

/** "#RRGGBB" of a colour element ("<fgColor theme='4' tint='0.4'/>"), or null where it is automatic. */
export function colorOf(tag: string, palette: Palette): string | null {
  const tint = Number(tagAttribute(tag, "tint") ?? 0);
  const rgb = tagAttribute(tag, "rgb");
  const theme = tagAttribute(tag, "theme");
  const indexed = tagAttribute(tag, "indexed");
  let base: string | undefined;
  if (rgb) base = rgb.slice(-6).toUpperCase();
  else if (theme) base = palette.theme[Number(theme)];
  else if (indexed && Number(indexed) < systemText) base = palette.indexed[Number(indexed)] ?? classic[Number(indexed)];
  else if (indexed) base = Number(indexed) === systemText ? "000000" : "FFFFFF";
  return base === undefined ? null : `#${tinted(base, tint)}`;
}
