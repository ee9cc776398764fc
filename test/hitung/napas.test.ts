import { petakan, sekaligus, type Bertahap } from "../../src/domain/alur/bertahap";
import { sambilBernapas } from "../../src/app/napas";

const sibuk = (ms: number): void => {
  for (const mulai = performance.now(); performance.now() - mulai < ms;);
};

function* kerja(langkah: number): Bertahap<number> {
  const hasil = yield* petakan(
    Array.from({ length: langkah }, (_, i) => i),
    (i) => {
      sibuk(10);
      return i;
    },
    1,
  );
  return hasil.reduce((a, b) => a + b, 0);
}

test("long work lets others have their turn, and comes to the same", async () => {
  let giliran = 0;
  const lain = setInterval(() => giliran++, 1);
  const hasil = await sambilBernapas(kerja(30));
  clearInterval(lain);
  expect(hasil).toBe(sekaligus(kerja(30)));
  expect(giliran).toBeGreaterThanOrEqual(3);
});

test("short work is done without a pause", async () => {
  const jeda = jest.fn();
  await sambilBernapas(kerja(1), jeda);
  expect(jeda).not.toHaveBeenCalled();
});

test("work can be ended at a pause", async () => {
  const batal = new Error("batal");
  const dibatalkan = sambilBernapas(kerja(20), () => {
    throw batal;
  });
  await expect(dibatalkan).rejects.toBe(batal);
});
