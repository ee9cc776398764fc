import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const KADER = "Jumlah kader aktif";
const DESA = "Jumlah desa siaga";
/** 90 of 100, 44 of 40. */
const DAFTAR = { [KADER]: [100, 90, 90], [DESA]: [40, 44, 110] };

const hitung = (judul: string, ...baris: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(lembar("LKj", [[judul], ...baris]));

describe("quarters and months that are called nothing else, beside a target", () => {
  it("are what was reached where a % stands beside them: 20 + 30 + 20 + 20, 10 + 10 + 10 + 14", () => {
    const hasil = hitung(
      "MONEV KINERJA TAHUN 2024",
      ["No", "Indikator", "Target", "TW I", "TW II", "TW III", "TW IV", "% Capaian"],
      [1, KADER, 100, 20, 30, 20, 20, ""],
      [2, DESA, 40, 10, 10, 10, 14, ""],
    );
    expect(daftar(hasil)).toEqual(DAFTAR);
    expect(tulisan(hasil)).toEqual({ H3: 90, H4: 110 });
  });

  it("are asked about where they are a part of the year: January to March, and a Jumlah", () => {
    const hasil = hitung(
      "MONEV KINERJA TAHUN 2024",
      ["No", "Indikator", "Target", "Jan", "Feb", "Mar", "Jumlah", "Capaian"],
      [1, KADER, 100, 10, 10, 10, 30, ""],
      [2, DESA, 40, 5, 5, 5, 15, ""],
    );
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T25"]);
    expect(hasil.temuan[0]?.pesan).toContain(
      "kolom “Jan” sampai “Mar” berisi angka, tetapi tidak disebut target atau realisasi",
    );
  });

  it("stay the plan's where nothing was measured: 20 + 30 + 30 + 20 of 100", () => {
    const hasil = hitung(
      "RENCANA AKSI TAHUN 2024",
      ["No", "Indikator", "Target", "TW I", "TW II", "TW III", "TW IV"],
      [1, KADER, 100, 20, 30, 30, 20],
    );
    expect(daftar(hasil)).toEqual({ [KADER]: [100, null, null] });
  });
});

describe("a quarter's own figures beside those so far", () => {
  const kepala = (capaian: string): Baris => [
    ...["No", "Indikator", "Target PK", "Target TW IV", "Realisasi TW IV", "Realisasi s.d. TW IV", capaian],
  ];
  const isi: Baris[] = [
    [1, KADER, 100, 25, 20, 90, ""],
    [2, DESA, 40, 10, 14, 44, ""],
  ];

  it("measures what was reached so far by the year's target where the result says so: 90 %, not 360 %", () => {
    const hasil = hitung("MONEV TRIWULAN IV TAHUN 2024", kepala("Capaian PK (%)"), ...isi);
    expect(daftar(hasil)).toEqual(DAFTAR);
    expect(tulisan(hasil)).toEqual({ G3: 90, G4: 110 });
  });

  it("asks where it doesn't", () => {
    const hasil = hitung("MONEV TRIWULAN IV TAHUN 2024", kepala("Capaian (%)"), ...isi);
    expect(tulisan(hasil)).toEqual({});
    expect(hasil.temuan[0]?.pesan).toContain(
      "kolom “Realisasi TW IV” dan “Realisasi s.d. TW IV” sama-sama dapat dibagi “Target TW IV”",
    );
  });
});
