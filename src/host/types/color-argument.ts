import { invalidArgument } from "../wire/host-error";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  silver: "#C0C0C0",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
};

/** "#RRGGBB" of a colour that an add-in gave. Throws InvalidArgument. */
export function colorArgument(value: string, location: string): string {
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(value)?.[1];
  const color = hex === undefined ? named[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument(location);
  return color;
}
