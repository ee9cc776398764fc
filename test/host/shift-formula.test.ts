import { shiftFormula } from "../../src/host/store/sheet/shift-formula";

test.each([
  ["A1+$B2+C$3+$D$4", "B2+$B3+D$3+$D$4"],
  ["SUM(A1:B2,Lain!C3)", "SUM(B2:C3,Lain!D4)"],
  ["'PK 2024'!A1&\"A1\"", "'PK 2024'!B2&\"A1\""],
  ["SUM(A:A)+SUM($A:B)", "SUM(B:B)+SUM($A:C)"],
  ["SUM(1:1)+SUM($2:3)", "SUM(2:2)+SUM($2:4)"],
  ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B2)+ATAN2(C2,D2)"],
  ["Tabel1[[#This Row],[A1]]*A1", "Tabel1[[#This Row],[A1]]*B2"],
  ["Target_A1+tarif.A1+1E5", "Target_A1+tarif.A1+1E5"],
  ["XFD1+A1048576", "#REF!+#REF!"],
])("%s", (formula, shifted) => {
  expect(shiftFormula(formula, 1, 1)).toBe(shifted);
});
