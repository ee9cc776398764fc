import { laporanTerminal } from "../../src/cli/laporan-terminal";
import { hitungLembar } from "../alat/hitung-lembar";
import { lembar } from "../alat/lembar";

const kalimat = (kepala: readonly string[], baris: readonly (string | number)[]): string =>
  laporanTerminal(
    hitungLembar(lembar("Pengukuran", [["PENGUKURAN KINERJA TAHUN 2024"], [...kepala], [...baris]])),
    [],
    false,
  );

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi"];

describe("what the command line claims when it writes nothing", () => {
  it("calls a sheet right only where its results are there and agree", () => {
    expect(kalimat([...KEPALA, "Capaian (%)"], [1, "Indeks layanan", 4, 3.8, 95])).toContain(
      "lembar sudah sesuai dengan hasil hitung",
    );
  });

  it("says that there is no cell for a result", () => {
    const tanpaKolom = kalimat(KEPALA, [1, "Indeks layanan", 4, 3.8]);
    expect(tanpaKolom).toContain("tidak ada sel hasil");
    expect(tanpaKolom).not.toContain("sudah sesuai");
  });

  it("says what was not looked for", () => {
    expect(kalimat([...KEPALA, "Capaian (%)"], [1, "Indeks layanan", 4, 3.8, 95])).toContain(
      "diperiksa dengan lkj periksa",
    );
  });
});
