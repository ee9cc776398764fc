import { Acak } from "./acak";
import { bukuBersih } from "./buku-bersih";
import { temuanBuku, ukurBerkas, ukurPeriksa } from "./ukur";

test("finds every planted contradiction and nothing else, in hundreds of made-up workbooks", () => {
  const { ditanam, terlewat, alarmPalsu } = ukurPeriksa(30, 20_241);
  expect({ terlewat, alarmPalsu }).toEqual({ terlewat: [], alarmPalsu: [] });
  expect(ditanam).toBeGreaterThan(350);
});

test("finds them in real .xlsx files, read by the add-in through office.js", async () => {
  const { ditanam, terlewat, alarmPalsu } = await ukurBerkas(1, 77);
  expect({ terlewat, alarmPalsu }).toEqual({ terlewat: [], alarmPalsu: [] });
  expect(ditanam).toBeGreaterThan(15);
}, 60_000);

test("the same seed makes the same workbook", () => {
  expect(temuanBuku(bukuBersih(new Acak(5)))).toEqual([]);
  expect([...bukuBersih(new Acak(5)).lembar.values()].map((l) => l.baris)).toEqual(
    [...bukuBersih(new Acak(5)).lembar.values()].map((l) => l.baris),
  );
});
