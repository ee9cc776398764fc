import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";
import type { SheetSnapshot } from "../../../src/sheets/snapshot";

const AIR = [1, "Meningkatnya mutu air", "Indeks Kualitas Air", "Indeks"] as const;
const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan"] as const;
const TANPA = ["", "", "", ""] as const;

/** Its own target, 50, gives way to the Renstra's wherever the year of that is known. */
const ukur = lembar("Ukur", [
  ["PENGUKURAN KINERJA TAHUN 2023"],
  [...KEPALA, "Target", "Realisasi", "Capaian (%)"],
  [...AIR, 50, 54.5, ""],
]);

function renstra(judul: string, kelompok: string, daun: readonly (string | number)[]): SheetSnapshot {
  const kosong = daun.slice(1).map(() => "");
  return lembar("Rencana", [
    [judul],
    [...KEPALA, kelompok, ...kosong],
    [...TANPA, ...daun],
    [...AIR, 52, 53, 54, 55, 56],
  ]);
}

describe("years of a plan told by their numbers: of 2021–2025 the third is 2023, its target 54", () => {
  it.each([
    ["Target Kinerja pada Tahun ke-", [1, 2, 3, 4, 5]],
    ["Target Tahun Ke", ["I", "II", "III", "IV", "V"]],
    ["Target", ["I", "II", "III", "IV", "V"]],
    ["Target Kinerja", [1, 2, 3, 4, 5]],
    ["Target", ["Thn 1", "Thn 2", "Thn 3", "Thn 4", "Thn 5"]],
    ["Target", ["Th. 1", "Th. 2", "Th. 3", "Th. 4", "Th. 5"]],
    ["Target", ["Tahun Pertama", "Tahun Kedua", "Tahun Ketiga", "Tahun Keempat", "Tahun Kelima"]],
    ["Target", ["Tahun I", "Tahun II", "Tahun III", "Tahun IV", "Tahun V"]],
    ["Target Tahun", ["ke-1", "ke-2", "ke-3", "ke-4", "ke-5"]],
  ])("%s: %j", (kelompok, daun) => {
    const hasil = hitungLembar(renstra("RENCANA STRATEGIS 2021 s.d. 2025", kelompok, daun), ukur);
    expect(daftar(hasil)).toEqual({ "Indeks Kualitas Air": [54, 54.5, 100.93] });
  });

  it("by a period that only the sheet's name gives", () => {
    const rencana = renstra("RENCANA STRATEGIS DINAS", "Target Tahun ke-", [1, 2, 3, 4, 5]);
    const hasil = hitungLembar({ ...rencana, id: "Renstra 2021-2025", name: "Renstra 2021-2025" }, ukur);
    expect(daftar(hasil)).toEqual({ "Indeks Kualitas Air": [54, 54.5, 100.93] });
  });
});

describe("five numbered years in a period of six", () => {
  const renstraAwal = (awal: string, akhir: readonly [string, number]): SheetSnapshot =>
    lembar("Rencana", [
      ["Periode Renstra 2021–2026"],
      [...KEPALA, awal, "Target Tahun ke-", "", "", "", "", akhir[0]],
      [...TANPA, "", 1, 2, 3, 4, 5],
      [...AIR, 50, 52, 53, 54, 55, 56, akhir[1]],
    ]);

  it.each([
    ["begin after the year of the Kondisi Awal", "Kondisi Awal (2021)", ["Kondisi Akhir", 58]],
    ["end with the Kondisi Akhir that equals the last", "Kondisi Awal", ["Kondisi Akhir Renstra", 56]],
  ] as const)("%s: the second is 2023, its target 53", (_, awal, akhir) => {
    expect(daftar(hitungLembar(renstraAwal(awal, akhir), ukur))).toEqual({ "Indeks Kualitas Air": [53, 54.5, 102.83] });
  });

  it.each([
    ["neither is told", "Kondisi Awal", ["Kondisi Akhir Renstra", 58]],
    ["the Kondisi Awal is of another year", "Kondisi Awal (2020)", ["Kondisi Akhir Renstra", 58]],
  ] as const)("are of no known year where %s, and that is said", (_, awal, akhir) => {
    const hasil = hitungLembar(renstraAwal(awal, akhir), ukur);
    expect(daftar(hasil)).toEqual({ "Indeks Kualitas Air": [50, 54.5, 109] });
    expect(hasil.temuan.map(({ pesan }) => pesan).join()).toContain("tidak jelas tahun berapa yang pertama");
  });
});

const BERTAHUN = [2022, 2023, 2024] as const;
const target = (judul: string, daun: readonly (string | number)[]): SheetSnapshot =>
  lembar("Ukur", [
    [judul],
    [...KEPALA, "Target Renstra Tahun ke-", "", "", "Realisasi", "Capaian (%)"],
    [...TANPA, ...daun],
    [...AIR, 52, 54, 60, 51.3, ""],
  ]);

describe("targets of several years before one realisasi", () => {
  it("measure it by that of the title's year: 51.3 of 54, not of 52 or 60", () => {
    const hasil = hitungLembar(target("PENGUKURAN KINERJA TAHUN 2023", BERTAHUN));
    expect(tulisan(hasil)).toEqual({ I4: 95 });
    expect(daftar(hasil)).toEqual({ "Indeks Kualitas Air": [54, 51.3, 95] });
  });

  it("measure it by that of the year beside the plan's period in one title", () => {
    const hasil = hitungLembar(target("PENGUKURAN KINERJA TAHUN 2023 (RENSTRA 2022-2024)", [1, 2, 3]));
    expect(tulisan(hasil)).toEqual({ I4: 95 });
  });

  it.each([
    ["PENGUKURAN KINERJA", BERTAHUN, "tidak disebut realisasinya tahun berapa"],
    ["PENGUKURAN KINERJA TAHUN 2023", [1, 2, 3], "tidak jelas tahun berapa yang pertama"],
  ] as const)("are refused under %s over %j", (judul, daun, kalimat) => {
    expect(() => hitungLembar(target(judul, daun))).toThrow(kalimat);
  });

  it("leave the year's result its own beside quarters: 38 of 40, not of 50", () => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONITORING KINERJA TAHUN 2023"],
        [...KEPALA, "Target Renstra Tahun", "", "", "Realisasi", "", "", "", "", "Capaian (%)"],
        [...TANPA, ...BERTAHUN, "TW I", "TW II", "TW III", "TW IV", "Setahun"],
        [1, "Layanan", "Jumlah layanan", "Dokumen", 20, 40, 50, 10, 10, 8, 10, 38, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ M4: 95 });
  });
});

it("divides each numbered year's realisasi by its own target, blank years left blank", () => {
  const hasil = hitungLembar(
    lembar("Evaluasi", [
      ["CAPAIAN KINERJA RENSTRA 2021-2025"],
      [...KEPALA, "Target Tahun Ke-", "", "", "", "", "Realisasi Tahun Ke-", "", "", "", "", "Capaian Tahun Ke- (%)"],
      [...TANPA, "I", "II", "III", "IV", "V", "I", "II", "III", "IV", "V", "I", "II", "III", "IV", "V"],
      [...AIR, 50, 52, 54, 55, 56, 49, 52, 51.3],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ O4: 98, P4: 100, Q4: 95 });
});
