import fc from "fast-check";
import { dariBilangan, keBilangan } from "../../../src/domain/angka/desimal";
import { bacaNomorKolom, rumusDalamJudul } from "../../../src/domain/rumus/rumus-judul";
import { hitungUngkapan, peubahUngkapan, type Ungkapan } from "../../../src/domain/rumus/ungkapan";
import { uraiUngkapan } from "../../../src/domain/rumus/urai-ungkapan";

/** Column n is worth n × 10. */
function nilai(ungkapan: Ungkapan | null): number | null {
  const hasil = ungkapan && hitungUngkapan(ungkapan, (nama) => dariBilangan(Number(nama) * 10));
  return hasil ? keBilangan(hasil) : null;
}

function ungkapan(teks: string): Ungkapan {
  const hasil = uraiUngkapan(teks);
  if (hasil === null) throw new Error(teks);
  return hasil;
}

describe("formulas that headers write over column numbers", () => {
  test.each([
    ["12 = 8+9+10+11", "12", 380],
    ["13=6+12", "13", 180],
    ["13 = (6) + (12)", "13", 180],
    ["(13)=(6)+(12)", "13", 180],
    ["14 = 13/5 x 100", "14", 260],
    ["14=13/5x100%", "14", 260],
    ["(14=13/5x100%)", "14", 260],
    ["14 = (13 : 5) x 100 %", "14", 260],
    ["9=8/7*100%", "9", 114.28571428571429],
    ["9 = ( 8 ÷ 7 ) × 100", "9", 114.28571428571429],
    ["13 = 12/7*100", "13", 171.42857142857142],
    ["7 (6:5x100%)", "7", 120],
    ["5 = 3 - 4", "5", -10],
    ["6 = 3–4", "6", -10],
    ["05 = 4 dibagi 3 kali 100", "5", 133.33333333333334],
  ])("%s", (teks, nomor, hasil) => {
    const dibaca = bacaNomorKolom(teks);
    expect(dibaca?.nomor).toBe(nomor);
    expect(nilai(dibaca?.rumus ?? null)).toBeCloseTo(hasil, 9);
  });

  test.each([
    ["5", "5"],
    ["(5)", "5"],
    [" ( 15 ) ", "15"],
    ["E", "e"],
    ["(a)", "a"],
  ])("%s is a number without a formula", (teks, nomor) => {
    expect(bacaNomorKolom(teks)).toEqual({ nomor, rumus: null });
  });

  test.each(["", "Target", "2024", "5 Dokumen", "1.1", "12 bulan (Januari)", "Jumlah = 5", "100"])(
    "%s is no column number",
    (teks) => {
      expect(bacaNomorKolom(teks)?.rumus ?? null).toBeNull();
      expect(bacaNomorKolom(teks)?.nomor ?? null).toBeNull();
    },
  );

  test.each(["14 = 13 / 5 x", "14 = 13 5", "14 = (13/5", "14 = 13/5 = 2", "14 = ", "14 = rumus", "14 = 13^5"])(
    "%s keeps its number and refuses the formula",
    (teks) => {
      expect(bacaNomorKolom(teks)).toEqual({ nomor: "14", rumus: null });
    },
  );

  test.each([
    ["% Capaian (8:7x100)", 114.28571428571429],
    ["Persentase (6/5*100)", 120],
    ["Tingkat Capaian (14) = (13)/(5) x 100%", 260],
    ["Capaian (9=8/7x100%)", 114.28571428571429],
    ["Capaian Kinerja (%) (5/4 x 100)", 125],
  ])("inside %s", (judul, hasil) => {
    expect(nilai(rumusDalamJudul(judul))).toBeCloseTo(hasil, 9);
  });

  test.each([
    "Capaian (%)",
    "Realisasi (Rp)",
    "Target 2024",
    "Program/Kegiatan",
    "Indikator (outcome/output)",
    "Tahun (n-2)",
  ])("%s holds none", (judul) => {
    expect(rumusDalamJudul(judul, (nomor) => Number(nomor) > 3)).toBeNull();
  });

  test("letters, and a factor that is no column", () => {
    expect(peubahUngkapan(ungkapan("D/C*100"))).toEqual(["d", "c"]);
    const minimum = bacaNomorKolom("9 = (2x7 - 8)/7 x 100%", (nomor) => Number(nomor) > 4)?.rumus;
    expect(nilai(minimum ?? null)).toBeCloseTo(85.71428571428571, 9);
  });

  test("a divisor of 0 and a missing column give no value", () => {
    const rumus = ungkapan("13/5 x 100");
    expect(hitungUngkapan(rumus, (nama) => dariBilangan(nama === "5" ? 0 : 10))).toBeNull();
    expect(hitungUngkapan(rumus, (nama) => (nama === "5" ? null : dariBilangan(10)))).toBeNull();
  });

  test("never throws, and what it accepts it can compute", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc
            .array(fc.constantFrom("1", "12", "100", "%", "+", "-", "x", ":", "/", "(", ")", "=", " "), {
              maxLength: 30,
            })
            .map((a) => a.join("")),
        ),
        (teks) => {
          const rumus = bacaNomorKolom(teks)?.rumus ?? rumusDalamJudul(teks);
          if (rumus) expect(peubahUngkapan(rumus).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test("a product over a quotient is exact: 13/5 x 100 never leaves 90.99999", () => {
    const rumus = ungkapan("13/5 x 100");
    const hasil = hitungUngkapan(rumus, (nama) => dariBilangan(nama === "13" ? 0.91 : 1));
    expect(hasil?.toString()).toBe("91");
  });
});
