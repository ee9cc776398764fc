import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import {
  denganKriteria,
  isianDari,
  kesalahanIsian,
  pengaturanDari,
  ubahanPengaturan,
} from "../../src/taskpane/pengaturan/isian";

const awal = isianDari(PENGATURAN_BAWAAN);
const denganTingkat = (ke: number, bagian: Partial<(typeof awal.tingkat)[number]>) => ({
  ...awal,
  tingkat: awal.tingkat.map((satu, i) => (i === ke ? { ...satu, ...bagian } : satu)),
});

describe("the form of the settings", () => {
  test("gives back the settings that it was filled from", () => {
    expect(pengaturanDari(awal)).toEqual(PENGATURAN_BAWAAN);
    expect(ubahanPengaturan(PENGATURAN_BAWAAN, pengaturanDari(awal)!)).toEqual({});
  });

  test.each([
    ["2024", 2024],
    [" 2024 ", 2024],
    ["", null],
  ])("reads the year %j", (tahun, nilai) => {
    expect(pengaturanDari({ ...awal, tahun })?.tahun).toBe(nilai);
  });

  test.each(["24", "20 24", "3024", "dua"])("refuses the year %j", (tahun) => {
    expect(kesalahanIsian({ ...awal, tahun }).tahun).toBe(true);
    expect(pengaturanDari({ ...awal, tahun })).toBeNull();
  });

  test.each(["90", "90,01", "90.01"])("takes the bound %j", (batas) => {
    const nilai = Number(batas.replace(",", "."));
    expect(pengaturanDari(denganTingkat(0, { batas }))?.kriteria.tingkat[0]?.batasBawah).toBe(nilai);
  });

  test.each(["", "x", "-1", "76"])("refuses the bound %j above one of 76", (batas) => {
    expect(pengaturanDari(denganTingkat(0, { batas }))).toBeNull();
  });

  test("a new name gives a new short name, and a blank one is refused", () => {
    const tingkat = pengaturanDari(denganTingkat(0, { nama: "Sangat Tinggi" }))?.kriteria.tingkat[0];
    expect(tingkat).toMatchObject({ nama: "Sangat Tinggi", singkat: "SANGAT TINGGI", warna: "#00B050" });
    expect(pengaturanDari(denganTingkat(0, { nama: " " }))).toBeNull();
  });

  test("Permendagri's scale can be brought back without losing the rest", () => {
    const diubah = { ...denganTingkat(1, { batas: "80", nama: "Baik" }), tahun: "2023" };
    expect(pengaturanDari(denganKriteria(diubah, PENGATURAN_BAWAAN.kriteria))).toEqual({
      ...PENGATURAN_BAWAAN,
      tahun: 2023,
    });
  });
});
