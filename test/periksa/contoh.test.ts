import type { TemuanPeriksa } from "../../src/app/olah-periksa";
import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { jalankan } from "../../src/cli/jalankan";
import { alamatSel } from "../../src/sheets/rumus-sel";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, potret } from "../alat/buku";

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await potret(baca(CONTOH));
});

function periksaContoh(pengaturan: Partial<Pengaturan> = { dasarTarget: "pk" }): TemuanPeriksa[] {
  const hasil = olahPeriksa(snapshot, { ...PENGATURAN_BAWAAN, ...pengaturan });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return [...hasil.temuan];
}

const nama = (): Map<string, string> => new Map(snapshot.sheets.map((s) => [s.id, s.name]));
const alamat = (t: TemuanPeriksa): string[] => t.sel.map((s) => alamatSel(nama().get(s.sheetId)!, s.row, s.column));

/** The one temuan with this kode that names all these cells and says all these words. */
function cari(temuan: readonly TemuanPeriksa[], kode: string, sel: readonly string[], kata: readonly string[]): void {
  const cocok = temuan.filter(
    (t) => t.kode === kode && sel.every((s) => alamat(t).includes(s)) && kata.every((k) => t.pesan.includes(k)),
  );
  expect([kode, sel, cocok.length]).toEqual([kode, sel, 1]);
}

const M4 = (sel: string): string => `'Monev TW IV'!${sel}`;

const HARAPAN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "T01",
    [
      "Renstra!G8",
      "'PK 2024'!D7",
      "'PK Perubahan 2024'!D7",
      "'Monev TW I'!E9",
      "'Monev TW II'!E9",
      "'Monev TW III'!E8",
    ],
    ["2,8 di Renstra", "3,2 di Perjanjian Kinerja Perubahan", "11 November 2024"],
  ],
  ["T01", ["Renstra!G11", "'PK 2024'!D10", "'Monev TW I'!E12"], ["83", "65", "82"]],
  ["T02", ["'Rencana Aksi 2024'!G5", M4("F7"), M4("F15")], ["= 2,7 ≠ target tahunan 2,8", "selisih 0,1"]],
  [
    "T02",
    [M4("F17"), M4("F20"), "'Rencana Aksi 2024'!G9"],
    ["10 + 15 + 20 + 30 = 75 ≠ target tahunan 70", "10 + 20 + 30 + 10"],
  ],
  ["T02", [M4("J7"), M4("I6")], ["= 115 ≠ target tahunan 100%"]],
  ["T02", [M4("J12"), M4("I11")], ["= 95 ≠ target tahunan 100%"]],
  ["T02", [M4("J17"), M4("I16")], ["= 80 ≠ target tahunan 60%"]],
  ["T02", [M4("J22"), M4("I21")], ["= 85 ≠ target tahunan 65%"]],
  ["T03", ["'Pengukuran Kinerja 2024'!F7", M4("F21")], ["3,6", "; 3 di Monev TW IV"]],
  ["T03", ["'Capaian 2023'!E6", "'Matriks Renstra'!E8"], ["2,85", "2,8"]],
  ["T06", ["'PK Perubahan 2024'!D14", "'Program Kegiatan'!F17"], ["Rp5.894.283.600", "Rp4.894.283.600"]],
  ["T06", ["'PK 2024'!D15", "'Program Kegiatan'!E17"], ["Rp5.753.235.000", "Rp5.753.235.900"]],
  ["T07", ["'PK 2024'!C7", "Renstra!C8"], ["Domian", "Domain", "dianggap satu"]],
  ["T07", ["'PK Perubahan 2024'!C7"], ["Tata kelola"]],
  ["T08", ["'Monev TW I'!F6"], ["Triwulan II"]],
  ["T08", ["'Monev TW III'!F6"], ["Triwulan II"]],
  [
    "T09",
    ["D4", "D7", "E4", "E7"].map((sel) => `'Realisasi Anggaran'!${sel}`),
    ["titik dan koma", "“9,961,858,400”", "“10.193.879.100”"],
  ],
  ["T10", ["'Matriks Renstra'!E6", "'Matriks Renstra'!F6", "'Matriks Renstra'!F8"], ["3,14", "4,11", "3,6"]],
  ["T11", ["'PK 2024'!C10"], ["Nilai RB Perangkat Daerah"]],
  ["T12", ["'Monev TW II'!G10", "'Monev TW III'!G9"], ["28%", "27%"]],
  ["T14", [M4("F22"), M4("F25"), M4("I21")], ["5 + 15 + 20 + 25 = 65", "bergeser satu tingkat"]],
];

test.each(HARAPAN)("%s at %j", (kode, sel, kata) => {
  cari(periksaContoh(), kode, sel, kata);
});

test("reports nothing else but the second Renstra, its blank baselines, and two names that wait for an answer", () => {
  const lain = periksaContoh().filter(
    (t) => !HARAPAN.some(([kode, sel]) => t.kode === kode && sel.every((s) => alamat(t).includes(s))),
  );
  expect(lain.map((t) => t.kode)).toEqual(["T07", "T07", "T15", "T21"]);
});

test("asked for 2023, figures of the sheets of 2024 contradict none of 2023", () => {
  const semua = periksaContoh({ tahun: 2023 });
  expect(semua.filter((t) => t.kode === "T03")).toEqual([]);
  // Said once, of all those sheets together.
  const [lain, ...lagi] = semua.filter((t) => t.pesan.includes("menyebut tahun lain"));
  expect(lagi).toEqual([]);
  expect(lain?.pesan).toContain("PK 2024 (tahun 2024");
});

test("leaves alone what adds up", () => {
  const terbukti = periksaContoh().filter((t) => t.kode !== "T06");
  const tersebut = new Set(terbukti.flatMap(alamat));
  for (const sel of tersebut) expect(sel).not.toMatch(/^'(Program Kegiatan|Anggaran 2023-2024)'/);
  for (const sel of [
    "'Realisasi Anggaran'!D5",
    "'Realisasi Anggaran'!E6",
    "'Rencana Aksi 2024'!G16",
    M4("N7"),
    M4("N12"),
    M4("N17"),
    M4("N22"),
  ])
    expect(tersebut).not.toContain(sel);
});

test("no two temuan of different kode rest on the very same cells", () => {
  const kunci = periksaContoh().map((t) => alamat(t).sort().join());
  expect(new Set(kunci).size).toBe(kunci.length);
});

test("once Tata kelola is paired, Pengukuran with the target of before the change is a galat", () => {
  const pasangan = [{ a: "Indeks Domain Kebijakan Internal SPBE", b: "Indeks Domain Tata kelola SPBE" }];
  const t01 = periksaContoh({ pasangan }).filter((t) => t.kode === "T01" && t.pesan.includes("SPBE"));
  expect(t01.map((t) => [t.tingkat, t.nilai])).toEqual([["galat", [2.8, 3.2]]]);
});

test("each temuan has data, a full sentence and the bidang where a sheet tells", () => {
  for (const t of periksaContoh()) {
    expect(t.pesan).toMatch(/^[A-Z“].*\.$/);
    expect(t.pesan).not.toMatch(/undefined|null|NaN|\d\.\d{1,2}(?!\d)/);
    expect(t.sel.length).toBeGreaterThan(0);
  }
  expect(periksaContoh().find((t) => t.kode === "T14")?.bidang).toBe("Bidang Persandian dan keamanan Informasi");
});

describe("lkj periksa", () => {
  const lkj = (...argumen: string[]) => jalankan(["periksa", ...argumen, "--json"], { folder: ".", warna: false });

  test("prints one object and exits 1 where there is a galat", async () => {
    const { kode, stdout } = await lkj(CONTOH);
    const json = JSON.parse(stdout) as { temuan: Record<string, unknown>[]; ringkasan: Record<string, number> };
    expect(kode).toBe(1);
    expect(Object.keys(json.temuan[0]!).slice(0, 5)).toEqual(["kode", "tingkat", "pesan", "sel", "nilai"]);
    expect(json.ringkasan.galat! + json.ringkasan.peringatan! + json.ringkasan.catatan!).toBe(json.temuan.length);
  });

  test("exits 2 on a file that is no workbook and on a name that no indikator bears", async () => {
    expect((await lkj("package.json")).kode).toBe(2);
    expect((await lkj(CONTOH, "--pasangkan", "Tak ada=Juga tidak")).kode).toBe(2);
  });
});
