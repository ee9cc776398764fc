import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

/** 50 of 100 and 450 of 1,000 million; 20 of 50 and 200 of 500 million. */
const ISI = {
  t: [100, 50],
  r: [50, 20],
  p: [1_000_000_000, 500_000_000],
  q: [450_000_000, 200_000_000],
  "-": ["", ""],
} as const;

/** A table whose columns from E on are headed so and hold, by letter: target, realisasi, pagu, belanja, nothing. */
function duaSisi(judul: readonly string[], isi: string): Hasil {
  const baris = (i: 0 | 1): Baris => Array.from(isi, (huruf) => ISI[huruf as keyof typeof ISI][i]);
  return hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA DAN ANGGARAN TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", ...judul],
      [1, "Layanan", "Indeks kepuasan", "Indeks", ...baris(0)],
      [2, "Desa", "Persentase desa mandiri", "%", ...baris(1)],
    ]),
  );
}

describe("results beside a pair of kinerja and a pair of money", () => {
  it.each<[string, readonly string[], string, Record<string, number>]>([
    [
      "Capaian and Serapan behind columns that alternate",
      ["Target Kinerja", "Pagu", "Realisasi Kinerja", "Realisasi Anggaran", "Capaian (%)", "Serapan (%)"],
      "tprq--",
      { I3: 50, J3: 45, I4: 40, J4: 40 },
    ],
    [
      "one Capaian behind columns that alternate",
      ["Target", "Pagu (Rp)", "Realisasi", "Realisasi (Rp)", "Capaian (%)"],
      "tprq-",
      { I3: 50, I4: 40 },
    ],
    [
      "two bare % in the order of the pairs",
      ["Target", "Pagu (Rp)", "Realisasi", "Realisasi (Rp)", "%", "%"],
      "tprq--",
      { I3: 50, J3: 45, I4: 40, J4: 40 },
    ],
    [
      "Serapan before Capaian, money before kinerja",
      ["Pagu", "Realisasi Anggaran", "Target Kinerja", "Realisasi Kinerja", "Serapan (%)", "Capaian (%)"],
      "pqtr--",
      { I3: 45, J3: 50, I4: 40, J4: 40 },
    ],
    [
      "a second Realisasi that is the money's by its place",
      ["Target", "Realisasi", "Anggaran", "Realisasi", "%", "%"],
      "trpq--",
      { I3: 50, J3: 45, I4: 40, J4: 40 },
    ],
    [
      "a result behind each pair",
      ["Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi Anggaran", "%"],
      "tr-pq-",
      { G3: 50, J3: 45, G4: 40, J4: 40 },
    ],
  ])("tells whose they are: %s", (_, judul, isi, tertulis) => {
    const hasil = duaSisi(judul, isi);
    expect(tulisan(hasil)).toEqual(tertulis);
    expect(daftar(hasil)).toEqual({ "Indeks kepuasan": [100, 50, 50], "Persentase desa mandiri": [50, 20, 40] });
    expect(anggaran(hasil)).toEqual([1_500_000_000, 650_000_000]);
  });

  it.each<[string, readonly string[], string]>([
    ["one % behind columns that alternate", ["Target", "Pagu (Rp)", "Realisasi", "Realisasi (Rp)", "%"], "tprq-"],
    ["one Capaian behind the money", ["Target", "Realisasi", "Pagu", "Realisasi Anggaran", "Capaian (%)"], "trpq-"],
  ])("names what may be of either: %s", (_, judul, isi) => {
    const hasil = duaSisi(judul, isi);
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T29"]);
  });

  it("takes one realisasi beside a target and a budget for that whose size it has", () => {
    const kinerja = duaSisi(["Target", "Anggaran", "Realisasi", "Capaian (%)"], "tpr-");
    expect(tulisan(kinerja)).toEqual({ H3: 50, H4: 40 });
    expect(anggaran(kinerja)).toEqual([null, null]);
    const uang = duaSisi(["Target", "Anggaran", "Realisasi", "%"], "tpq-");
    expect(tulisan(uang)).toEqual({ H3: 45, H4: 40 });
    expect(anggaran(uang)).toEqual([1_500_000_000, 650_000_000]);
  });

  it("leaves a Tingkat Efisiensi without a unit to staff", () => {
    const hasil = duaSisi(
      ["Target", "Realisasi", "Capaian (%)", "Pagu", "Realisasi Anggaran", "Serapan (%)", "Tingkat Efisiensi"],
      "tr-pq--",
    );
    expect(tulisan(hasil)).toEqual({ G3: 50, J3: 45, G4: 40, J4: 40 });
    expect(kodeTemuan(hasil)).toEqual(["T29"]);
  });

  it("keeps K and Rp of a quarter apart: the share of money of kinerja stood below Rp", () => {
    const hasil = hitungLembar(
      lembar("Ukur", [
        ["REALISASI KINERJA DAN KEUANGAN TRIWULAN II TAHUN 2024"],
        ["No", "Program", "Indikator", "Target", "", "Realisasi", "", "Capaian", ""],
        ["", "", "", "K", "Rp", "K", "Rp", "K (%)", "Rp (%)"],
        [1, "Program Penunjang", "Persentase penunjang", 100, 1_000_000_000, 50, 450_000_000, "", ""],
        [2, "Program Desa", "Persentase desa mandiri", 50, 500_000_000, 20, 200_000_000, "", ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ H4: 50, H5: 40 });
    expect(kodeTemuan(hasil)).toContain("T29");
  });
});
