import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isKasus, KORPUS, nilaiKasus } from "./nilai";

const kasus = readdirSync(KORPUS)
  .sort()
  .filter((nama) => isKasus(join(KORPUS, nama)));

test.each(kasus)("%s", async (nama) => {
  const { putusan, sebab } = await nilaiKasus(join(KORPUS, nama));
  expect(putusan === "BENAR" ? [] : [putusan, ...sebab]).toEqual([]);
});
