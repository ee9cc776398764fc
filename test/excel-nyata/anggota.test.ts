import { pemakaianExcel, type Pemakaian } from "./anggota-excel";

jest.setTimeout(300_000);

const isKeyakinan = ({ file }: Pemakaian) => file.startsWith("src/excel/keyakinan/");

/** Which members our code uses that none of these beliefs names, each with a place where it is used. */
function tanpaKeyakinan(pemakaian: readonly Pemakaian[], keyakinan: readonly Pemakaian[]): readonly string[] {
  const diuji = new Set(keyakinan.map(({ anggota }) => anggota));
  const kurang = pemakaian.filter((satu) => !isKeyakinan(satu) && !diuji.has(satu.anggota));
  return [...new Map(kurang.map(({ anggota, file, baris }) => [anggota, `${anggota} (${file}:${baris})`])).values()];
}

describe("every member of Excel that we use", () => {
  let pemakaian: readonly Pemakaian[];
  beforeAll(() => {
    pemakaian = pemakaianExcel((file) => /^src\/(excel|app|taskpane|commands)\//.test(file));
  });

  test("is named in a belief", () => {
    expect(new Set(pemakaian.map(({ anggota }) => anggota)).size).toBeGreaterThan(150);
    expect(tanpaKeyakinan(pemakaian, pemakaian.filter(isKeyakinan))).toEqual([]);
  });

  test("would be missed without its belief", () => {
    const tanpaHalaman = pemakaian.filter((satu) => isKeyakinan(satu) && !satu.file.endsWith("/yakin-halaman.ts"));
    expect(tanpaKeyakinan(pemakaian, tanpaHalaman)).toContainEqual(
      expect.stringMatching(/^PageLayout\.setPrintTitleRows \(src\/excel\/.+:\d+\)$/),
    );
  });
});
