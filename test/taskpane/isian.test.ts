import { bedaPengaturan } from "../../src/app/setelan/ubahan-setelan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { HIMPUNAN_KRITERIA } from "../../src/domain/kriteria/himpunan-kriteria";
import { hapusKelas, sisipKelas, ubahKelas } from "../../src/app/setelan/isian-kriteria";
import {
  denganKelas,
  denganKriteria,
  isianDari,
  kesalahanIsian,
  pengaturanDari,
} from "../../src/app/setelan/isian-setelan";

const awal = isianDari(PENGATURAN_BAWAAN);
const denganTingkat = (ke: number, bagian: Partial<(typeof awal.tingkat)[number]>) => ({
  ...awal,
  tingkat: ubahKelas(awal.tingkat, ke, bagian, PENGATURAN_BAWAAN.kriteria),
});

describe("the form of the settings", () => {
  test("gives back the settings that it was filled from", () => {
    expect(pengaturanDari(awal)).toEqual(PENGATURAN_BAWAAN);
    expect(bedaPengaturan(PENGATURAN_BAWAAN, pengaturanDari(awal)!).baru).toEqual({});
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

  test("a name typed and taken back is no change", () => {
    const lagi = ubahKelas(
      denganTingkat(0, { nama: "Sangat" }).tingkat,
      0,
      { nama: "Sangat Baik" },
      awal.pengaturan.kriteria,
    );
    expect(pengaturanDari({ ...awal, tingkat: lagi })).toEqual(PENGATURAN_BAWAAN);
  });

  test("classes come and go: above the highest with >, and the lowest takes what is below", () => {
    let tingkat = sisipKelas(awal.tingkat, 0);
    expect(pengaturanDari({ ...awal, tingkat })).toBeNull();
    const { kriteria } = awal.pengaturan;
    tingkat = ubahKelas(tingkat, 0, { nama: "Istimewa", batas: "100", ikut: false, warna: "#00B0F0" }, kriteria);
    // Sangat Rendah, the lowest, goes: Rendah takes all below 66 now, and says so again once there is one below it.
    tingkat = hapusKelas(tingkat, 5);
    const enam = pengaturanDari(denganKelas(awal, tingkat))!.kriteria;
    expect(enam.tingkat.map((t) => [t.nama, t.singkat, t.batasBawah, t.batasIkut])).toEqual([
      ["Istimewa", "ISTIMEWA", 100, false],
      ["Sangat Baik", "SGT BAIK", 91, undefined],
      ["Tinggi", "TINGGI", 76, undefined],
      ["Sedang", "SEDANG", 66, undefined],
      ["Rendah", "RENDAH", 51, undefined],
    ]);
    tingkat = ubahKelas(sisipKelas(tingkat, 5), 5, { nama: "Buruk" }, kriteria);
    expect(pengaturanDari(denganKelas(awal, tingkat))!.kriteria.tingkat.slice(4)).toMatchObject([
      { nama: "Rendah", batasBawah: 51 },
      { nama: "Buruk", singkat: "BURUK", kode: "Buruk", batasBawah: 0 },
    ]);
  });

  test("changed classes of a ready scale lose its source line, one of the office's own stays", () => {
    const lhe = denganKriteria(awal, HIMPUNAN_KRITERIA.lhe);
    expect(lhe.sumber).toBe("skala evaluasi akuntabilitas kinerja (LHE)");
    const diubah = ubahKelas(lhe.tingkat, 0, { batas: "90" }, lhe.pengaturan.kriteria);
    expect(pengaturanDari(denganKelas(lhe, diubah))!.kriteria.sumber).toBeUndefined();
    expect(pengaturanDari(denganKelas({ ...lhe, sumber: " Perbup 12/2024 " }, diubah))!.kriteria.sumber).toBe(
      "Perbup 12/2024",
    );
  });
});
