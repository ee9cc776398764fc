import { parseValue } from "numfmt";
import { blank, type CellContent } from "../store/sheet/cell";
import { storedFormula } from "./formula-text";
import { impliedFormat } from "./implied-format";

/** What typing something into a cell makes of it. */
export interface TypedContent {
  readonly content: CellContent;
  /** The number format that comes with it where the cell has none. */
  readonly format?: string;
  /** True where a leading apostrophe said that it is text. */
  readonly quoted?: boolean;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);
const significantDigits = 15;
/** Starts like a number, a date or a boolean; the full test is slow. */
const maybeNumber =
  /^[\s(+\-$.%]*\d|^\s*(?:true|false)\s*$|^\s*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,.\-/]+\d/i;
const wrongGrouping = /,(?!\d{3}(?:\D|$|,))|\d{4,},/;

function number(value: number): CellContent {
  return { kind: "number", value };
}

/** Typed digits beyond the fifteenth become zeros. */
function withoutExcessDigits(value: string): string {
  let significant = 0;
  return value.replace(/e.*$|\d/gi, (found) => {
    if (found.length > 1 || !/\d/.test(found)) return found;
    if (found !== "0" || significant > 0) significant++;
    return significant > significantDigits ? "0" : found;
  });
}

function text(value: string): CellContent {
  return { kind: "text", value };
}

function typedText(value: string): TypedContent {
  if (value === "") return { content: blank };
  if (value.startsWith("'")) return { content: text(value.slice(1)), quoted: true };
  if (value.startsWith("=") && value.length > 1)
    return { content: { kind: "blank", value: "", formula: storedFormula(value.slice(1)) } };
  if (errors.has(value.toUpperCase())) return { content: { kind: "error", value: value.toUpperCase() } };
  const parsed = maybeNumber.test(value) ? parseValue(withoutExcessDigits(value)) : null;
  if (typeof parsed?.v === "boolean") return { content: { kind: "boolean", value: parsed.v } };
  if (typeof parsed?.v !== "number" || (value.includes(",") && !isDate(parsed.z) && wrongGrouping.test(value)))
    return { content: text(value) };
  return { content: number(parsed.v), ...(parsed.z === undefined ? {} : { format: impliedFormat(parsed.z) }) };
}

function isDate(format: string | undefined): boolean {
  return format !== undefined && /[ymdhs]/i.test(format);
}

/** Imitates typing into a cell of this number format, in an Excel set to English (United States). */
export function typedValue(value: string | number | boolean, format: string): TypedContent {
  if (format === "@" && value !== "") {
    const shown = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return { content: text(shown.startsWith("'") ? shown.slice(1) : shown), quoted: shown.startsWith("'") };
  }
  if (typeof value === "number") return { content: number(value) };
  if (typeof value === "boolean") return { content: { kind: "boolean", value } };
  return typedText(value);
}
