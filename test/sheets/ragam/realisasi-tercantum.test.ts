import { jsonHitung } from "../../../src/cli/json-hitung";
import { realisasiTercantum } from "../../../src/domain/laporan/realisasi-tercantum";
import { hitungPengukuran } from "../../alat/hitung-baris";
import { kodeTemuan } from "../../alat/hitung-lembar";

type Hasil = ReturnType<typeof hitungPengukuran>;
const perJson = (hasil: Hasil): unknown[] => {
  const lalu = { sync: 0, bytesRead: 0, bytesWritten: 0 };
  const { indikator } = jsonHitung(hasil, [], lalu as unknown as Parameters<typeof jsonHitung>[2]) as {
    indikator: { realisasi: unknown; capaian: unknown; sumber: { realisasi: unknown } }[];
  };
  return indikator.map((i) => [i.realisasi, i.sumber.realisasi, i.capaian]);
};

/** 90 of 100 is certain; "(95)" may be 95 or −95; nothing but 0 in a column is a column nobody has filled in. */
test("a figure below 0 that is asked about is not listed as what was reached", () => {
  const hasil = hitungPengukuran(
    [1, "Jumlah dokumen terbit", "Dokumen", 100, "(95)", ""],
    [2, "Jumlah arsip tertata", "Dokumen", 100, 90, ""],
  );
  expect(kodeTemuan(hasil)).toContain("T12");
  expect(perJson(hasil)).toEqual([
    [null, null, null],
    [90, "K!E4", 90],
  ]);
});

test("nor are zeros that seem to be blank", () => {
  const hasil = hitungPengukuran(
    [1, "Jumlah dokumen terbit", "Dokumen", 100, 0, ""],
    [2, "Jumlah arsip tertata", "Dokumen", 100, 0, ""],
    [3, "Persentase layanan tepat waktu", "%", 90, 0, ""],
  );
  expect(kodeTemuan(hasil)).toContain("T12");
  expect(perJson(hasil)).toEqual([
    [null, null, null],
    [null, null, null],
    [null, null, null],
  ]);
});

/** 0 of 80 beside 90 of 100 was reached or not; nothing speaks against it: 0 %. */
test("a 0 that nothing doubts is listed", () => {
  const hasil = hitungPengukuran(
    [1, "Jumlah dokumen terbit", "Dokumen", 80, 0, ""],
    [2, "Jumlah arsip tertata", "Dokumen", 100, 90, ""],
  );
  expect(perJson(hasil)).toEqual([
    [0, "K!E3", 0],
    [90, "K!E4", 90],
  ]);
  expect(hasil.laporan.indikator.map((i) => realisasiTercantum(i))).not.toContain(null);
});
