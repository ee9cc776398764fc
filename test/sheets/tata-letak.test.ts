import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import { jsonHitung, peranLembar } from "../../src/cli/json-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

const S1 = "Meningkatnya kualitas layanan";
const S2 = "Terwujudnya tata kelola yang baik";

function olah(...sheets: readonly SheetSnapshot[]): HasilOlah {
  const hasil = olahHitung(bukuKerja(...sheets), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

interface IndikatorJson {
  readonly nama: string;
  readonly target: number | string | null;
  readonly realisasi: number | string | null;
  readonly capaian: number | null;
  readonly triwulan: readonly {
    readonly target: number | null;
    readonly realisasi: number | null;
    readonly capaian: number | null;
  }[];
}

function indikator(hasil: HasilOlah): IndikatorJson[] {
  const traffic = { syncs: 0, bytesRead: 0, bytesWritten: 0, actions: 0 };
  return (jsonHitung(hasil, [], traffic) as { indikator: IndikatorJson[] }).indikator;
}

const ringkas = (hasil: HasilOlah): unknown[] =>
  indikator(hasil).map(({ nama, target, realisasi, capaian }) => [
    nama,
    target,
    realisasi,
    capaian === null ? null : Number(capaian.toFixed(2)),
  ]);

/** What the plan puts into cells, by address. */
const tulisan = (hasil: HasilOlah): Record<string, unknown> =>
  Object.fromEntries(
    hasil.rencana.plan.writes.flatMap(({ cell, after }) => {
      const isi = after.content;
      return isi === undefined ? [] : [[hasil.alamat(cell), typeof isi === "number" ? Number(isi.toFixed(2)) : isi]];
    }),
  );

const peran = (hasil: HasilOlah, nama: string): string | null => peranLembar(nama, hasil.laporan.terpilih.dipakai);

test("quarters below one another, each with target, realisasi and %", () => {
  const hasil = olah(
    lembar("RENAKSI", [
      ["MONITORING RENCANA AKSI KINERJA TAHUN 2025"],
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Target Tahunan",
        "Triwulan",
        "Target",
        "Realisasi",
        "Capaian (%)",
      ],
      [1, S1, "Persentase arsip tertata", "%", 80, "TW I", 20, 15],
      ["", "", "", "", "", "TW II", 40, 38],
      ["", "", "", "", "", "TW III", 60, 66],
      ["", "", "", "", "", "TW IV", 80, 81.5],
    ]),
  );
  expect(peran(hasil, "RENAKSI")).toBe("monev-tahunan");
  expect(tulisan(hasil)).toEqual({ "RENAKSI!I3": 75, "RENAKSI!I4": 95, "RENAKSI!I5": 110, "RENAKSI!I6": 101.88 });
  expect(ringkas(hasil)).toEqual([["Persentase arsip tertata", 80, 81.5, 101.88]]);
});

test("an annual target, the realisasi of four quarters, their total and its %", () => {
  const hasil = olah(
    lembar("Realisasi", [
      ["REALISASI KINERJA TAHUN 2025"],
      [
        "NO",
        "SASARAN",
        "INDIKATOR",
        "SAT.",
        "TGT",
        "REALISASI TRIWULAN",
        "",
        "",
        "",
        "TOTAL REALISASI",
        "CAPAIAN (%)",
        "KRITERIA",
      ],
      ["", "", "", "", "", "I", "II", "III", "IV"],
      [1, S1, "Jumlah desa tangguh", "Desa", 12, 3, 3, 2, 3, 11],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ "Realisasi!K4": 91.67, "Realisasi!L4": "Sangat Baik" });
  expect(indikator(hasil)[0]?.triwulan.map((t) => [t.target, t.realisasi])).toEqual([
    [null, 3],
    [null, 3],
    [null, 2],
    [null, 3],
  ]);
});

test("sasaran as heading rows, a Sifat column, zero targets, fractions beside 0–100 numbers, grades, signatures", () => {
  const hasil = olah(
    lembar("2025", [
      ["PENGUKURAN KINERJA"],
      ["TAHUN ANGGARAN 2025"],
      ["No", "Indikator Kinerja", "Sat", "Sifat", "Target", "Realisasi", "Tingkat\nCapaian", "Kategori"],
      ["A", S1],
      [1, "Produksi ikan", "ton", "Positif", "1.250,5", "1.300,75"],
      [2, "Angka kehilangan hasil", "%", "Negatif", [0.1, "0%"], 8],
      ["B", S2],
      [3, "Jumlah kasus pelanggaran", "Kasus", "Negatif", 0, 0],
      [4, "Jumlah unit baru", "Unit", "Positif", 0, 3],
      [5, "Opini BPK", "Opini", "Positif", "WTP", "WDP"],
      [],
      ["", "Rata-rata capaian"],
      [],
      ["", "", "", "", "Sukasari, 5 Januari 2026"],
      ["", "KEPALA DINAS"],
    ]),
  );
  expect(ringkas(hasil)).toEqual([
    ["Produksi ikan", 1250.5, 1300.75, 104.02],
    ["Angka kehilangan hasil", 10, 8, 120],
    ["Jumlah kasus pelanggaran", 0, 0, 100],
    ["Jumlah unit baru", 0, 3, null],
    ["Opini BPK", "WTP", "WDP", 75],
  ]);
  expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual([S1, S1, S2, S2, S2]);
  expect(hasil.temuan.map((t) => t.kode)).toEqual(["T12"]);
});

test("kinerja and anggaran side by side, with subtotals and a total, and no sheet of Pengukuran", () => {
  const hasil = olah(
    lembar("III.12", [
      ["CAPAIAN KINERJA DAN ANGGARAN TAHUN 2025"],
      ["No", "Sasaran", "Indikator", "Kinerja", "", "", "Anggaran (Rp)", "", "", "Efisiensi"],
      ["", "", "", "Target", "Realisasi", "%", "Pagu", "Realisasi", "%", "(Rp)"],
      [1, S1, "Indeks A", 80, 76, "", "1.000.000.000", "950.000.000"],
      ["", "", "Indeks B", 70, 70, "", 2000000000, 1900000000],
      ["", "Jumlah Sasaran 1"],
      [2, S2, "Indeks C", 60, 30, "", 500000000, "490.000.000,50"],
      ["", "Jumlah Sasaran 2"],
      ["", "TOTAL"],
    ]),
  );
  expect(ringkas(hasil)).toEqual([
    ["Indeks A", 80, 76, 95],
    ["Indeks B", 70, 70, 100],
    ["Indeks C", 60, 30, 50],
  ]);
  const isi = tulisan(hasil);
  expect([isi["III.12!G6"], isi["III.12!J6"]]).toEqual([3000000000, 150000000]);
  expect([isi["III.12!G8"], isi["III.12!J8"]]).toEqual([500000000, 9999999.5]);
  expect([isi["III.12!G9"], isi["III.12!I9"], isi["III.12!J9"]]).toEqual([3500000000, 95.43, 159999999.5]);
});

test("sheets that only their names give a quarter, and realisasi that is counted s/d", () => {
  const kepala = (target: string, realisasi: string): Baris => [
    "Sasaran",
    "Indikator Kinerja",
    "Satuan",
    target,
    realisasi,
    "%",
  ];
  const hasil = olah(
    lembar("tw 1", [kepala("Target TW", "Realisasi TW"), [S1, "Indeks A", "Nilai", 10, 9]]),
    lembar("tw.2", [kepala("Target", "Realisasi"), [S1, "Indeks A", "Nilai", 20, 22]]),
    lembar("Sheet3", [
      ["LAPORAN TRIWULAN KE III TAHUN 2025"],
      kepala("Target s.d. TW III", "Realisasi s.d. TW III"),
      [S1, "Indeks A", "Nilai", 30, 33],
    ]),
  );
  expect(["tw 1", "tw.2", "Sheet3"].map((nama) => peran(hasil, nama))).toEqual([
    "monev-tw-1",
    "monev-tw-2",
    "monev-tw-3",
  ]);
  expect(ringkas(hasil)).toEqual([["Indeks A", null, 33, null]]);
  expect(indikator(hasil)[0]?.triwulan.map((t) => t.capaian)).toEqual([90, 110, 110, null]);
});

test("a heading that lies does not move figures to another quarter", () => {
  const hasil = olah(
    lembar("Lembar1", [
      ["MONEV RENCANA AKSI"],
      ["TRIWULAN III TAHUN 2025"],
      ["No", "Sasaran", "Indikator", "TRIWULAN II", "", ""],
      ["", "", "", "Target", "Realisasi", "%"],
      [1, S1, "Indeks A", 10, 9],
    ]),
  );
  expect(peran(hasil, "Lembar1")).toBe("monev-tw-3");
  expect(hasil.temuan.map((t) => [t.kode, t.sel.map(hasil.alamat)])).toEqual([["T08", ["Lembar1!D3"]]]);
});

test("a budget report by account code, a monthly sheet and an employee's targets are not ours", () => {
  const lra = lembar("LRA", [
    ["LAPORAN REALISASI ANGGARAN TAHUN 2025"],
    ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", "%"],
    ["5.1", "BELANJA OPERASI", 1000, 900],
  ]);
  const bulanan = lembar("Mei", [
    ["CAPAIAN KINERJA BULAN MEI 2025"],
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "%"],
    [1, S1, "Indeks A", 10, 9],
  ]);
  const skp = lembar("SKP", [
    ["SASARAN KINERJA PEGAWAI TAHUN 2025"],
    ["No", "Rencana Hasil Kerja", "Indikator Kinerja Individu", "Target", "Realisasi", "Capaian (%)"],
    [1, "Tersusunnya laporan", "Jumlah laporan", 12, 12],
  ]);
  for (const satu of [lra, bulanan, skp])
    expect(olahHitung(bukuKerja(satu), PENGATURAN_BAWAAN)).toHaveProperty("pesan");
});
