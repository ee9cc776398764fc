import fc from "fast-check";
import { gabungUbahan } from "../../src/domain/pengaturan/gabung-ubahan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { drafDari, isianKini } from "../../src/app/setelan/draf-setelan";
import { isianDari } from "../../src/app/setelan/isian-setelan";

const awal: Pengaturan = {
  ...PENGATURAN_BAWAAN,
  pasangan: [
    { a: "a", b: "b" },
    { a: "c", b: "d" },
  ],
  jenis: { x: "maksimum", y: "minimum" },
};

describe("a form that was begun before the settings changed", () => {
  test("keeps an answer given meanwhile beside what was edited, also of the same kind", () => {
    const suntingan: Pengaturan = { ...awal, pasangan: [{ a: "a", b: "b" }], jenis: { x: "minimum", y: "minimum" } };
    const kini: Pengaturan = {
      ...awal,
      tahun: 2024,
      pasangan: [...awal.pasangan, { a: "e", b: "f" }],
      jenis: { x: "maksimum", z: "rentang" },
    };
    expect(gabungUbahan(awal, suntingan, kini)).toEqual({
      ...awal,
      tahun: 2024,
      pasangan: [
        { a: "a", b: "b" },
        { a: "e", b: "f" },
      ],
      jenis: { x: "minimum", z: "rentang" },
    });
  });

  test("what only one side changed is as that side has it", () => {
    const sebarang = fc.record({
      tahun: fc.constantFrom(null, 2023, 2024),
      pasangan: fc.uniqueArray(fc.record({ a: fc.constantFrom("a", "b", "c"), b: fc.constant("d") }), {
        selector: ({ a }) => a,
      }),
      jenis: fc.dictionary(fc.constantFrom("x", "y", "z"), fc.constantFrom("maksimum", "minimum")),
    });
    fc.assert(
      fc.property(sebarang, sebarang, (a, b) => {
        const [semula, lain] = [a, b].map((bagian) => ({ ...PENGATURAN_BAWAAN, ...bagian }));
        expect(gabungUbahan(semula!, lain!, semula!)).toEqual(lain);
        expect(gabungUbahan(semula!, semula!, lain!)).toEqual(lain);
        expect(gabungUbahan(semula!, lain!, lain!)).toEqual(lain);
      }),
    );
  });

  test("half-typed text stays; a scale that was changed meanwhile is shown as it is now", () => {
    const isian = { ...isianDari(awal), tahun: "20" };
    const draf = drafDari(isian, awal)!;
    const kini: Pengaturan = { ...awal, kriteria: { ...awal.kriteria, tingkat: awal.kriteria.tingkat.slice(0, 2) } };
    expect(isianKini(draf, kini)).toMatchObject({ tahun: "20", tingkat: isianDari(kini).tingkat });
    expect(drafDari(isianDari(awal), awal)).toBeNull();
  });

  test("of two scales chosen at once there is one afterwards, never classes of both", () => {
    const { tingkat } = awal.kriteria;
    const suntingan = { ...awal, kriteria: { ...awal.kriteria, tingkat: tingkat.slice(0, 3) } };
    const kini = { ...awal, kriteria: { ...awal.kriteria, tingkat: tingkat.slice(2) } };
    expect(gabungUbahan(awal, suntingan, kini).kriteria).toEqual(suntingan.kriteria);
    expect(gabungUbahan(awal, awal, kini).kriteria).toEqual(kini.kriteria);
  });
});
