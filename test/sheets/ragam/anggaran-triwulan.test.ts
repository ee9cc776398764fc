import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;

type Hasil = ReturnType<typeof hitungLembar>;

/** Pagu and realisasi of the quarters in millions, then columns of the year headed so and blank. */
const perTriwulan = (
  nama: string,
  tahunan: readonly string[],
  ...isi: readonly (readonly (string | number)[])[]
): Hasil =>
  hitungLembar(
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", nama, "Pagu", "Realisasi", "", "", "", ...tahunan],
      ["", "", "", "TW I", "TW II", "TW III", "TW IV"],
      ...isi.map(([program, ...angka], i): Baris => [
        i + 1,
        program ?? "",
        ...angka.map((n) => (typeof n === "number" ? n * JUTA : "")),
      ]),
      ["", "Jumlah"],
    ]),
  );

const PENUNJANG = ["Program Penunjang Urusan", 500, 100, 120, 130, 125] as const;
const INFORMASI = ["Program Informasi Publik", 300, 50, 70, 90, 60] as const;
/** 150, 190, 220, 185 of 800 million. */
const JUMLAH_TW = { C6: 800 * JUTA, D6: 150 * JUTA, E6: 190 * JUTA, F6: 220 * JUTA, G6: 185 * JUTA };

it.each(["Program", "Program/Kegiatan", "Sasaran"])(
  "fills the year behind its quarters by %s: sum, share and rest",
  (nama) => {
    const hasil = perTriwulan(nama, ["Jumlah", "%", "Sisa"], PENUNJANG, INFORMASI);
    expect(tulisan(hasil)).toEqual({
      ...{ H4: 475 * JUTA, I4: 95, J4: 25 * JUTA },
      ...{ H5: 270 * JUTA, I5: 90, J5: 30 * JUTA },
      ...{ ...JUMLAH_TW, H6: 745 * JUTA, I6: 93.13, J6: 55 * JUTA },
    });
    expect(anggaran(hasil)).toEqual([800 * JUTA, 745 * JUTA]);
    expect(kodeTemuan(hasil)).toEqual([]);
  },
);

it("fills the share of the year where the table has no sum of its quarters", () => {
  const hasil = perTriwulan("Program", ["Serapan (%)"], PENUNJANG, INFORMASI);
  expect(tulisan(hasil)).toEqual({ ...JUMLAH_TW, H4: 95, H5: 90, H6: 93.13 });
});

const NAIK = ["Program Penunjang Urusan", 500, 100, 110, 120, 130] as const;

it("takes a column that is called a sum for proof that its quarters are parts", () => {
  const hasil = perTriwulan("Program", ["Total Realisasi", "%"], NAIK);
  expect(tulisan(hasil)).toMatchObject({ H4: 460 * JUTA, I4: 92 });
});

it("asks where amounts only rise and nothing says of what they are", () => {
  const hasil = perTriwulan("Program", ["%"], NAIK);
  expect(tulisan(hasil)).toEqual({ C5: 500 * JUTA, D5: 100 * JUTA, E5: 110 * JUTA, F5: 120 * JUTA, G5: 130 * JUTA });
  expect(anggaran(hasil)).toEqual([500 * JUTA, null]);
  expect(kodeTemuan(hasil)).toContain("T17");
  expect(kodeTemuan(hasil)).not.toContain("T29");
});

it("counts the year so far where the last quarters are blank, and says up to which month", () => {
  const hasil = perTriwulan("Program", ["Jumlah", "%"], PENUNJANG.slice(0, 4), INFORMASI.slice(0, 4));
  expect(tulisan(hasil)).toMatchObject({ H4: 220 * JUTA, I4: 44, H5: 120 * JUTA, I5: 40, H6: 340 * JUTA, I6: 42.5 });
  expect(hasil.laporan.anggaran.sampaiBulan).toBe(6);
});

it("takes totals so far that are followed by zeros for what they are", () => {
  const kumulatif = ["Program Penunjang Urusan", 200, 90, 180, 0, 0] as const;
  const hasil = perTriwulan("Program", ["%"], kumulatif);
  expect(tulisan(hasil)).toMatchObject({ H4: 90 });
  expect(anggaran(hasil)).toEqual([200 * JUTA, 180 * JUTA]);
});

it("names a quarter that is blank though others go on: blank is not 0", () => {
  const hasil = perTriwulan("Program", ["Jumlah", "%"], PENUNJANG, ["Program Informasi Publik", 300, 50, "", 90, 60]);
  expect(tulisan(hasil)).toEqual({
    C6: 800 * JUTA,
    D6: 150 * JUTA,
    F6: 220 * JUTA,
    G6: 185 * JUTA,
    H4: 475 * JUTA,
    I4: 95,
  });
  expect(hasil.temuan.find((t) => t.kode === "T05")?.pesan).toContain("E5");
  expect(anggaran(hasil)).toEqual([800 * JUTA, null]);
});

it("leaves a typed sum, and says that it is not that of its quarters", () => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", "TW I", "TW II", "TW III", "TW IV", "Jumlah", "%"],
      [1, "Program Penunjang", 500 * JUTA, 100 * JUTA, 120 * JUTA, 130 * JUTA, 125 * JUTA, 457 * JUTA, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I3: 91.4 });
  expect(hasil.temuan.map((t) => t.nilai)).toContainEqual([457 * JUTA, 475 * JUTA]);
});
