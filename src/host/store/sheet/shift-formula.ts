import { columnLetters, columnOf } from "./address";
import { lastColumn, lastRow } from "./rect";

/** Strings, quoted sheet names and [structured references] on one side; references and names on the other. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?\d+:\$?\d+|[A-Za-z_\\$][\w.$\\?]*|\d[\w.]*/g;
const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const columnReference = /^(\$?)([A-Za-z]{1,3})$/;
const rowReference = /^(\$?)([1-9]\d*):(\$?)([1-9]\d*)$/;

function shiftedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnOf(letters) + (fixed ? 0 : by);
  return column >= 0 && column <= lastColumn ? fixed + columnLetters(column) : null;
}

function shiftedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= lastRow + 1 ? `${fixed}${row}` : null;
}

function joined(...pieces: (string | null)[]): string {
  return pieces.includes(null) ? "#REF!" : pieces.join("");
}

/** The formula as it reads `rows` below and `columns` to the right of where it was written. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (found: string, at: number) => {
    const before = formula[at - 1];
    const after = formula[at + found.length];
    if (after === "(" || after === "!") return found;
    const cell = cellReference.exec(found);
    if (cell) {
      const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
      return joined(shiftedColumn(columnFixed, letters, columns), shiftedRow(rowFixed, digits, rows));
    }
    const column = columnReference.exec(found);
    if (column && (after === ":" || before === ":"))
      return shiftedColumn(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!";
    const row = rowReference.exec(found);
    if (row) {
      const [, firstFixed = "", first = "", lastFixed = "", last = ""] = row;
      return joined(shiftedRow(firstFixed, first, rows), ":", shiftedRow(lastFixed, last, rows));
    }
    return found;
  });
}
