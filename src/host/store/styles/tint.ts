/** Excel tints on the integer scale of Windows' own HLS conversion, so its rounding is part of the result. */
const scale = 240;
const full = 255;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function divided(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

function hlsOf(red: number, green: number, blue: number): Hls {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const sum = max + min;
  const spread = max - min;
  const lightness = divided(sum * scale + full, 2 * full);
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const reach = lightness <= scale / 2 ? sum : 2 * full - sum;
  const saturation = divided(spread * scale + divided(reach, 2), reach);
  const distance = (channel: number): number => divided((max - channel) * (scale / 6) + divided(spread, 2), spread);
  let hue: number;
  if (red === max) hue = distance(blue) - distance(green);
  else if (green === max) hue = scale / 3 + distance(red) - distance(blue);
  else hue = (2 * scale) / 3 + distance(green) - distance(red);
  return { hue, lightness, saturation };
}

function channelOf(low: number, high: number, hue: number): number {
  const turn = ((hue % scale) + scale) % scale;
  const slope = (steps: number): number => low + divided((high - low) * steps + scale / 12, scale / 6);
  if (turn < scale / 6) return slope(turn);
  if (turn < scale / 2) return high;
  if (turn < (2 * scale) / 3) return slope((2 * scale) / 3 - turn);
  return low;
}

function channelsOf({ hue, lightness, saturation }: Hls): number[] {
  if (saturation === 0) return [0, 1, 2].map(() => divided(lightness * full, scale));
  const high =
    lightness <= scale / 2
      ? divided(lightness * (scale + saturation) + scale / 2, scale)
      : lightness + saturation - divided(lightness * saturation + scale / 2, scale);
  const low = 2 * lightness - high;
  return [hue + scale / 3, hue, hue - scale / 3].map((turn) =>
    divided(channelOf(low, high, turn) * full + scale / 2, scale),
  );
}

/** Lightens (tint > 0) or darkens a colour ("RRGGBB"). */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const before = hlsOf(red, green, blue);
  const lightness = Math.trunc(
    tint < 0 ? before.lightness * (1 + tint) : before.lightness * (1 - tint) + (scale - scale * (1 - tint)),
  );
  return channelsOf({ ...before, lightness })
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
