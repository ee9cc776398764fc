import { tagAttribute } from "../xml-tag";

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

function channels(rgb: string): [number, number, number] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
}

function hex(value: number): string {
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}

function hueToChannel(low: number, high: number, hue: number): number {
  const turn = ((hue % 1) + 1) % 1;
  if (turn < 1 / 6) return low + (high - low) * 6 * turn;
  if (turn < 1 / 2) return high;
  if (turn < 2 / 3) return low + (high - low) * (2 / 3 - turn) * 6;
  return low;
}

/** Lightens (tint > 0) or darkens a colour the way the format defines it: on the lightness of HSL. */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = channels(rgb);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread > 0) {
    if (max === red) hue = (green - blue) / spread / 6;
    else if (max === green) hue = ((blue - red) / spread + 2) / 6;
    else hue = ((red - green) / spread + 4) / 6;
  }
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const high = newLight < 0.5 ? newLight * (1 + saturation) : newLight + saturation - newLight * saturation;
  const low = 2 * newLight - high;
  return [hue + 1 / 3, hue, hue - 1 / 3].map((turn) => hex(hueToChannel(low, high, turn))).join("");
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
