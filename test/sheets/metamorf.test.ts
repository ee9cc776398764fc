import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, potret } from "../alat/buku";
import { bandingkan, gambaran } from "../alat/metamorf/banding";
import { asalSel, berumus, bukaBuku, potretLembar } from "../alat/metamorf/buku-ubahan";
import type { Ubahan } from "../alat/metamorf/pita-ubahan";
import { UBAHAN } from "../alat/metamorf/ubahan";
import { KORPUS } from "../korpus/nilai";

/** Runs for each workbook; METAMORF_ULANGAN=2000 looks further, with another seed each time. */
const ULANGAN = Number(process.env.METAMORF_ULANGAN ?? 24);
const BENIH = process.env.METAMORF_ULANGAN === undefined ? { seed: 2024 } : {};
const BATAS_MS = ULANGAN * 2_000;

const BUKU = "contoh a07 a08 a17 b02 b05 b12 c03 c09 c12 c13 h05 h08 h10 h11 h17 k01 k16".split(" ");

function lokasi(nama: string): string {
  const folder = readdirSync(KORPUS).find((satu) => satu.startsWith(nama));
  return nama === "contoh" ? CONTOH : join(KORPUS, folder ?? nama, "buku.xlsx");
}

const langkah = fc.record({
  lembar: fc.nat({ max: 99 }),
  ubahan: fc.constantFrom<[string, Ubahan][]>(...Object.entries(UBAHAN)),
  a: fc.nat({ max: 999 }),
  b: fc.nat({ max: 999 }),
});

function urutan(sheets: WorkbookSnapshot["sheets"], geser: number): WorkbookSnapshot["sheets"] {
  const dari = geser % sheets.length;
  return [...sheets.slice(dari), ...sheets.slice(0, dari)];
}

test.each(BUKU)(
  "%s said in another form gives the same figures, or a question",
  async (nama) => {
    const buku = await potret(baca(lokasi(nama)));
    const asli = bukaBuku(buku);
    const awal = gambaran(buku, new Map());
    fc.assert(
      fc.property(langkah, ({ lembar, ubahan: [apa, ubah], a, b }) => {
        const ke = lembar % asli.length;
        const satu = asli[ke];
        fc.pre(satu !== undefined && !berumus(satu.sheet));
        const diubah = ubah(satu, a, b);
        fc.pre(diubah !== null);
        const semua = asli.map((l, i) => (i === ke ? diubah : l));
        const sheets = semua.map((l, i) => (i === ke ? potretLembar(l) : l.sheet));
        const { salah, hilang, suara } = bandingkan(awal, gambaran({ sheets }, asalSel(semua)));
        expect({ apa, salah: suara.length > 0 ? [] : salah, hilang: suara.length > 0 ? [] : hilang }).toEqual({
          apa,
          salah: [],
          hilang: [],
        });
      }),
      { numRuns: ULANGAN, ...BENIH },
    );
  },
  BATAS_MS,
);

test.each(["contoh", "k01"])(
  "%s with its sheets in another order gives the same figures",
  async (nama) => {
    const buku = await potret(baca(lokasi(nama)));
    const awal = gambaran(buku, new Map());
    for (let geser = 1; geser < Math.min(6, buku.sheets.length); geser++) {
      const kini = gambaran({ sheets: urutan(buku.sheets, geser) }, new Map());
      expect(bandingkan(awal, kini)).toMatchObject({ salah: [], hilang: [] });
    }
  },
  BATAS_MS,
);
