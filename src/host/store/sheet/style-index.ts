/** A style as an attribute names it; what is no number is the default style. */
export function styleIndex(text: string): number {
  const style = Number(text);
  return Number.isInteger(style) && style >= 0 ? style : 0;
}
