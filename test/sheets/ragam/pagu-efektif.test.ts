import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

/** 810 of 1,000 million, of which 100 are blocked: 81 % of the pagu, 90 % of what may be spent. */
const berblokir = (efektif: string, persen: string, terisi: number | string): ReturnType<typeof lembar> =>
  lembar("Anggaran", [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", "Program", "Pagu (Rp)", "Blokir (Rp)", efektif, "Realisasi (Rp)", persen],
    [1, "Program A", 1_000_000_000, 100_000_000, 900_000_000, 810_000_000, terisi],
    [2, "Program B", 500_000_000, 100_000_000, 400_000_000, 360_000_000, terisi],
  ]);

it.each(["Pagu Efektif (Rp)", "Pagu setelah Blokir", "Pagu Neto"])(
  "asks which pagu the serapan measures: %s",
  (efektif) => {
    const hasil = hitungLembar(berblokir(efektif, "%", ""));
    expect(kodeTemuan(hasil)).toContain("T25");
    expect([tulisan(hasil), anggaran(hasil)]).toEqual([{}, [null, null]]);
  },
);

it("computes by the only pagu", () => {
  const hasil = hitungLembar(berblokir("Catatan", "%", ""));
  expect(tulisan(hasil)).toMatchObject({ G3: 81, G4: 72 });
});
