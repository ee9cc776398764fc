import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;
const pesan = ({ temuan }: Hasil, kode: string): string[] => temuan.filter((t) => t.kode === kode).map((t) => t.pesan);

/** 72 of 80 is 90 %, 8 of 10 is 80 %: 85 % on the mean. */
const ukur = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(
    lembar("K", [
      ["PENGUKURAN KINERJA DINAS PENDIDIKAN TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Mutu meningkat", "Nilai rapor", "Nilai", 80, 72, ""],
      ["", "", "Jumlah kajian", "Dokumen", 10, 8, ""],
      ...isi,
    ]),
  );
const INDIKATOR = { "Nilai rapor": [80, 72, 90], "Jumlah kajian": [10, 8, 80] };

describe("rows that sum up a table of indikator are none themselves", () => {
  it.each(["JUMLAH", "TOTAL", "Total Capaian", "Capaian Kinerja Dinas", "Nilai Capaian Kinerja Dinas Pendidikan"])(
    "%s: left blank and named, in whatever column it stands",
    (label) => {
      for (const baris of [
        [label, "", "", "", "", "", ""],
        ["", label, "", "", "", "", ""],
        ["", "", label, "", "", "", ""],
      ]) {
        const hasil = ukur(baris);
        expect(daftar(hasil)).toEqual(INDIKATOR);
        expect(tulisan(hasil)).toEqual({ G3: 90, G4: 80 });
        expect(pesan(hasil, "T29")).toEqual([expect.stringContaining(`“${label}”`) as string]);
        expect(pesan(hasil, "T29")[0]).toContain("Isilah sendiri K!G5");
      }
    },
  );

  it.each(["Rata-rata", "Nilai rata-rata capaian", "Rata-rata Capaian Kinerja Dinas Pendidikan Kota Contoh"])(
    "%s: the mean of what stands above it",
    (label) => {
      const hasil = ukur(["", "", "JUMLAH", "", "", "", ""], ["", "", label, "", "", "", ""]);
      expect(daftar(hasil)).toEqual(INDIKATOR);
      expect(tulisan(hasil)).toEqual({ G3: 90, G4: 80, G6: 85 });
    },
  );

  it("also with figures of its own, but not with a satuan or number", () => {
    const angka = ukur(["", "", "Capaian Kinerja Dinas", "", 100, 85, ""]);
    expect(daftar(angka)).toEqual(INDIKATOR);
    expect(tulisan(angka)).toEqual({ G3: 90, G4: 80 });
    const sendiri = ukur([2, "Kinerja meningkat", "Capaian kinerja dinas", "%", 100, 85, ""]);
    expect(daftar(sendiri)).toEqual({ ...INDIKATOR, "Capaian kinerja dinas": [100, 85, 85] });
  });

  it("and no word where staff have filled it in", () => {
    expect(kodeTemuan(ukur(["", "", "Capaian Kinerja Dinas", "", "", "", 85]))).not.toContain("T29");
  });
});

describe("whole columns that can't be taken as they stand", () => {
  const kolom = (...realisasi: readonly Baris[number][]): Hasil =>
    hitungLembar(
      lembar("K", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        ...realisasi.map((isi, i): Baris => [i + 1, `Nilai layanan ke-${i + 1}`, "Nilai", 80, isi, ""]),
      ]),
    );

  it.each<[string, Baris[number][], string]>([
    [
      "dates",
      [
        [45325, "dd/mm/yyyy"],
        [45326, "dd/mm/yyyy"],
      ],
      "T09",
    ],
    ["errors", ["#REF!", "#DIV/0!"], "T13"],
  ])("%s are named by their cells", (_, isi, kode) => {
    const hasil = kolom(...isi);
    expect(tulisan(hasil)).toEqual({});
    const semua = pesan(hasil, kode).join(" ");
    expect(semua).toContain("K!E3");
    expect(semua).toContain("K!E4");
  });

  it("numbers typed as text with blanks, units or unseen marks are read", () => {
    expect(tulisan(kolom("72 ", "72\u00a0", "72\u200b", " 72 nilai"))).toEqual({
      ...{ F3: 90, F4: 90, F5: 90, F6: 90 },
    });
  });
});
