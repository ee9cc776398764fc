import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const USAHA = ["Usaha tumbuh", "Jumlah usaha dibina", "Unit"];
const PELATIHAN = ["Usaha tumbuh", "Jumlah pelatihan", "Kegiatan"];
const INDEKS = ["Layanan baik", "Indeks Kepuasan Masyarakat", "Nilai"];
const JUTA = 1_000_000;

const monev = (kolom: Baris, ...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Monev", [
      ["MONITORING DAN EVALUASI KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", ...kolom],
      ...isi,
    ]),
  );

describe("semesters side by side", () => {
  it.each([
    ["Semester I", "Semester II"],
    ["Smt 1", "Smt 2"],
    ["Sem. I", "Sem. II"],
    ["Sm.1", "Sm.2"],
    ["SMT-I", "SMT-II"],
  ])("%s and %s: totals so far, parts, or levels, as their targets show", (satu, dua) => {
    const hasil = monev(
      ["Target", `Target ${satu}`, `Realisasi ${satu}`, `Target ${dua}`, `Realisasi ${dua}`, "Capaian (%)"],
      [1, ...USAHA, 100, 40, 38, 100, 95],
      [2, ...PELATIHAN, 20, 8, 6, 12, 15],
      [3, ...INDEKS, 82, 80, 79, 82, 84],
    );
    expect(daftar(hasil)).toEqual({
      "Jumlah usaha dibina": [100, 95, 95],
      "Jumlah pelatihan": [20, 21, 105],
      "Indeks Kepuasan Masyarakat": [82, 84, 102.44],
    });
    expect(tulisan(hasil)).toEqual({ J3: 95, J4: 105, J5: 102.44 });
  });

  it("fills each semester's own result and the year's", () => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONEV KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "", "", "Realisasi", "", "Capaian (%)", "", ""],
        ["", "", "", "", "Setahun", "Semester I", "Semester II", "Semester I", "Semester II"].concat([
          ...["Semester I", "Semester II", "Setahun"],
        ]),
        [1, ...PELATIHAN, 20, 8, 12, 6, 15],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ J4: 75, K4: 125, L4: 105 });
  });

  it("reads the numerals below “Semester” as semesters, not as quarters", () => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONEV KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi Semester", "", "Capaian (%)"],
        ["", "", "", "", "", "I", "II", ""],
        [1, ...INDEKS, 82, 79, 84],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Indeks Kepuasan Masyarakat": [82, 84, 102.44] });
    expect(hasil.laporan.indikator[0]?.triwulan.map((t) => t.realisasi !== null)).toEqual([false, true, false, true]);
  });

  it("asks where nothing tells whether the second semester contains the first", () => {
    const hasil = monev(
      ["Target", "Realisasi Semester I", "Realisasi Semester II", "Capaian (%)"],
      [1, ...PELATIHAN, 20, 9, 14],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah pelatihan": [20, null, null] });
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toContain("T17");
  });

  it.each(["Semester II", "TW IV"])("takes “s.d. %s” behind all parts for the year", (akhir) => {
    const bagian = akhir === "TW IV" ? ["TW I", "TW II", "TW III", "TW IV"] : ["Semester I", "Semester II"];
    const hasil = monev(
      ["Target", ...bagian.map((b) => `Realisasi ${b}`), `Realisasi s.d. ${akhir}`, "Capaian (%)"],
      [1, ...PELATIHAN, 20, ...(akhir === "TW IV" ? [3, 3, 7, 8] : [6, 15]), 21],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah pelatihan": [20, 21, 105] });
  });

  it("leaves semesters beside quarters out: they repeat them", () => {
    const hasil = monev(
      ["Target", "Realisasi TW I", "Realisasi TW II", "Realisasi Semester I"].concat([
        ...["Realisasi TW III", "Realisasi TW IV", "Realisasi Semester II", "Capaian (%)"],
      ]),
      [1, ...PELATIHAN, 20, 5, 4, 9, 6, 6, 12],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah pelatihan": [20, 21, 105] });
    expect(tulisan(hasil)).toEqual({ L3: 105 });
  });

  it("takes no target of the second semester for the year's in a PK", () => {
    const hasil = hitungLembar(
      lembar("PK", [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target Semester I", "Target Semester II"],
        [1, ...PELATIHAN, 10, 12],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah pelatihan": [null, null, null] });
  });
});

const perSemester = (nama: string, judul: string, ...isi: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar(nama, [
    ["LAPORAN MONEV KINERJA"],
    [judul],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ...isi,
  ]);
const pk = (...isi: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("PK", [["PERJANJIAN KINERJA TAHUN 2024"], ["No", "Sasaran", "Indikator", "Satuan", "Target"], ...isi]);

describe("a sheet of one semester", () => {
  it("fills its own results; both sheets make the year of the PK", () => {
    const hasil = hitungLembar(
      perSemester("A", "SEMESTER I TAHUN 2024", [1, ...USAHA, 40, 38], [2, ...PELATIHAN, 8, 6]),
      perSemester("B", "SEMESTER II TAHUN 2024", [1, ...USAHA, 100, 95], [2, ...PELATIHAN, 12, 15]),
      pk([1, ...USAHA, 100], [2, ...PELATIHAN, 20]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah usaha dibina": [100, 95, 95], "Jumlah pelatihan": [20, 21, 105] });
  });

  it("says nothing of the year where it is all there is, but for a level at the year's end", () => {
    const awal = hitungLembar(perSemester("A", "SEMESTER I TAHUN 2024", [1, ...USAHA, 40, 38], [2, ...INDEKS, 80, 79]));
    expect(tulisan(awal)).toEqual({ G4: 95, G5: 98.75 });
    expect(daftar(awal)).toEqual({
      "Jumlah usaha dibina": [null, null, null],
      "Indeks Kepuasan Masyarakat": [null, null, null],
    });
    const akhir = hitungLembar(perSemester("B", "SMT. II 2024", [1, ...USAHA, 40, 38], [2, ...INDEKS, 80, 79]));
    expect(daftar(akhir)).toEqual({
      "Jumlah usaha dibina": [null, null, null],
      "Indeks Kepuasan Masyarakat": [80, 79, 98.75],
    });
  });

  it("gives way to the sheets of quarters, which it only adds up, and says so", () => {
    const tw = (n: string, target: number, realisasi: number): ReturnType<typeof lembar> =>
      perSemester(`TW ${n}`, `TRIWULAN ${n} TAHUN 2024`, [1, ...PELATIHAN, target, realisasi]);
    const hasil = hitungLembar(
      perSemester("Semester", "SEMESTER I TAHUN 2024", [1, ...PELATIHAN, 10, 9]),
      ...[tw("I", 5, 5), tw("III", 5, 6), tw("IV", 5, 6), pk([1, ...PELATIHAN, 20])],
    );
    expect(hasil.laporan.indikator[0]?.triwulan.map((t) => t.realisasi !== null)).toEqual([true, false, true, true]);
    expect(hasil.laporan.terpilih.ganda.map((g) => g.sebab)).toEqual(["gabungan"]);
  });
});

describe("kinerja and rupiah of each semester", () => {
  const kepala = ["Target 2024", "", "Realisasi Semester I", "", "Realisasi Semester II", ""];

  it("add up to the year; “Capaian (%)” over Rp is a percentage, never an amount", () => {
    const hasil = hitungLembar(
      lembar("Renja", [
        ["EVALUASI RENJA TAHUN 2024"],
        ["No", "Program", "Indikator", "Satuan", ...kepala, "Realisasi s.d. Semester II", "", "Capaian (%)", ""],
        ["", "", "", "", ...["K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"]],
        [1, "Program Usaha", "Jumlah usaha dibina", "Unit", 100, 200 * JUTA, 55, 110 * JUTA, 40, 80 * JUTA],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ K4: 95, L4: 190 * JUTA, M4: 95, N4: 95 });
  });
});
