import { laporanTerminal } from "../../src/cli/laporan-terminal";
import { hitungLembar } from "../alat/hitung-lembar";
import { lembar } from "../alat/lembar";

const kalimat = (judul: string, kepala: readonly string[], baris: readonly (string | number)[]): string =>
  laporanTerminal(hitungLembar(lembar("Lembar", [[judul], [...kepala], [...baris]])), [], false);

const PENGUKURAN = ["PENGUKURAN KINERJA TAHUN 2024", ["No", "Indikator Kinerja", "Target", "Realisasi"]] as const;
const SISA = ["REALISASI ANGGARAN TAHUN 2024", ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"]] as const;
const SESUAI = kalimat(...SISA, [1, "Program Informasi Publik", 400e6, 380e6, 20e6]);

describe("what the command line claims when it writes nothing", () => {
  it("calls a sheet right only where its results are there and agree", () => {
    expect(SESUAI).toContain("lembar sudah sesuai dengan hasil hitung");
  });

  it("says that there is no cell for a result", () => {
    const tanpaKolom = kalimat(...PENGUKURAN, [1, "Indeks layanan", 4, 3.8]);
    expect(tanpaKolom).toContain("tidak ada sel hasil");
    expect(tanpaKolom).not.toContain("sudah sesuai");
  });

  it("says what was not looked for", () => {
    expect(SESUAI).toContain("diperiksa dengan lkj periksa");
  });
});
