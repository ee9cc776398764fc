import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const kinerja = (...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ...isi,
    ]),
  );
const LUAS: Baris = [1, "Pangan", "Luas tanam", "Ha", "12.500", "11.250"];

describe("one separator before three digits", () => {
  it.each<[string, Baris, readonly (number | null)[]]>([
    ["people have no halves", [1, "Wisata", "Jumlah wisatawan", "Orang", "12.500", "11.250"], [12500, 11250, 90]],
    ["nor with a comma", [1, "Wisata", "Jumlah wisatawan", "Orang", "12,500", "11,250"], [12500, 11250, 90]],
    ["a satuan in the cell", [1, "Ternak", "Populasi sapi", "", "4.200 ekor", "4.410 ekor"], [4200, 4410, 105]],
    ["a figure of the row", [1, "Pangan", "Produksi padi", "Ton", "12.500", 11250], [12500, 11250, 90]],
    ["a level of the row", [1, "Layanan", "IKM", "Nilai", 82.5, "81.250"], [82.5, 81.25, 98.48]],
    ["a percentage of the row", [1, "Layanan", "Persentase layanan", "%", 90, "87.500 %"], [90, 87.5, 97.22]],
  ])("%s", (_, baris, harap) => {
    expect(Object.values(daftar(kinerja(baris)))).toEqual([harap]);
  });

  it("is told by how the table writes other figures", () => {
    const hasil = kinerja(LUAS, [2, "Layanan", "IKM", "Nilai", "82", "80,36"]);
    expect(daftar(hasil)).toEqual({ "Luas tanam": [12500, 11250, 90], IKM: [82, 80.36, 98] });
    expect(tulisan(hasil)).toEqual({ G3: 90, G4: 98 });
  });

  it.each<[string, readonly Baris[]]>([
    ["nothing tells", [LUAS]],
    ["the table writes both ways", [LUAS, [2, "Layanan", "IKM", "Nilai", "80.5", "82,1"]]],
    ["a mean of people may have decimals", [[1, "Layanan", "Rata-rata pengunjung", "Orang", "12.500", "11.250"]]],
    ["its row is a thousand times off", [[1, "Pangan", "Produksi", "Ton", 12, "12.500"]]],
    ["1.000 beside 1", [[1, "Pangan", "Produksi", "Ton", "1.000", 1]]],
  ])("is asked where %s", (_, baris) => {
    const hasil = kinerja(...baris);
    expect(Object.values(daftar(hasil))[0]?.[2]).toBeNull();
    expect(tulisan(hasil).G3).toBeUndefined();
    expect(kodeTemuan(hasil)).toContain("T09");
  });

  it("is asked where its row speaks against its column", () => {
    const hasil = kinerja(
      [1, "Pangan", "Produksi", "Ton", 12, "12.500"],
      [2, "Jalan", "Panjang jalan", "Meter", 1300000, "1.250.000"],
    );
    expect(daftar(hasil).Produksi).toEqual([12, null, null]);
  });

  it("never makes thousands of a percentage, whatever its column does", () => {
    const hasil = kinerja(
      [1, "Layanan", "Persentase layanan", "%", "90.000", "87.500"],
      [2, "Pangan", "Produksi padi", "Ton", "1.250.000", "1.125.000"],
    );
    expect(daftar(hasil)).toEqual({
      "Persentase layanan": [null, null, null],
      "Produksi padi": [1250000, 1125000, 90],
    });
  });
});
