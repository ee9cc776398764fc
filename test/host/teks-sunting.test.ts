import type { CellView } from "../../src/host/view/sheet-view";
import { teksSunting } from "../../src/preview/kisi/ketikan-kisi";

const angka = (value: number, text: string): CellView => ({
  kind: "number",
  text,
  value,
  formula: null,
  style: 0,
  color: null,
});

test.each([
  [146.79, '0.00"%"', "146,79"],
  [146.79, '#,##0.00\\ "%"', "146,79"],
  [146.79, "0.00\\%", "146,79"],
  [0.9, "0.00%", "90%"],
  [0.1234, '0.00%" tercapai"', "12,34%"],
  [9961858400, '"Rp"#,##0', "9961858400"],
])(
  "the formula bar shows %d below %s as %s: a percent sign only multiplies where it is no text",
  (nilai, format, isi) => {
    expect(teksSunting(angka(nilai, "?"), format)).toBe(isi);
  },
);

test("a date is shown as its cell shows it, and a format that only spells such letters is no date", () => {
  expect(teksSunting(angka(45413, "01/05/2024"), "dd/mm/yyyy")).toBe("01/05/2024");
  expect(teksSunting(angka(12, "12 hari"), '0" hari"')).toBe("12");
});
