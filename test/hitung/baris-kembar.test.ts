import { hitungLembar, kodeTemuan, tulisan } from "../alat/hitung-lembar";
import { lembar, type Baris } from "../alat/lembar";
import type { HasilOlah } from "../../src/app/olah-hitung";

const ukur = (...baris: readonly Baris[]): HasilOlah =>
  hitungLembar(lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2023"], ...baris]));
const KEPALA = ["Perangkat Daerah", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];

describe("one name in two rows of one table", () => {
  it("with other figures is told while computing: only one of them is listed", () => {
    const hasil = ukur(KEPALA, ["Dinas A", "Nilai SAKIP", 70, 66.5, ""], ["Dinas B", "Nilai SAKIP", 80, 84, ""]);
    expect(tulisan(hasil)).toEqual({ E3: 95, E4: 105 });
    expect(kodeTemuan(hasil)).toEqual(["T01", "T03"]);
    expect(hasil.temuan[0]?.pesan).toContain("berbeda antarbaris di satu lembar: 70");
    expect(hasil.temuan[1]?.pesan).toContain("84 di Pengukuran Kinerja (Ukur!D4)");
  });

  it("with the same figures, or under two sasaran, is nothing to tell", () => {
    const sama = ukur(KEPALA, ["Dinas A", "Nilai SAKIP", 70, 66.5, ""], ["Dinas B", "Nilai SAKIP", 70, 66.5, ""]);
    expect(kodeTemuan(sama)).toEqual([]);
    const dua = ukur(
      ["Sasaran", ...KEPALA.slice(1)],
      ["Mutu air naik", "Indeks mutu", 70, 66.5, ""],
      ["Mutu udara naik", "Indeks mutu", 80, 84, ""],
    );
    expect(kodeTemuan(dua)).toEqual([]);
    expect(dua.laporan.indikator).toHaveLength(2);
  });
});
