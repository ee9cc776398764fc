import { olahHitung } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bukuKerja, lembar } from "../alat/lembar";

const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%"];

function indikator(...baris: Parameters<typeof lembar>[1]) {
  const hasil = olahHitung(
    bukuKerja(lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2025"], KEPALA, ...baris])),
    PENGATURAN_BAWAAN,
  );
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil.laporan.indikator.map((i) => [i.nama, i.padan.sebutan[0]?.baris.formula?.teks ?? null]);
}

test.each(["=", "+", "-", "@"])("an indikator whose text begins with “%s” keeps its row", (awal) => {
  const nama = `${awal}Persentase jalan mantap`;
  expect(
    indikator(
      [1, `${awal}Meningkatnya jalan`, nama, "%", 80, 70],
      [2, "Meningkatnya arsip", "Persentase arsip tertata", "%", 90, 81],
    ).map(([n]) => n),
  ).toEqual([nama, "Persentase arsip tertata"]);
});

test("it does so without a number too, where only its figures tell it from a formula", () => {
  expect(indikator(["", "", "=Nilai SAKIP", "", 80, 70]).map(([nama]) => nama)).toEqual(["=Nilai SAKIP"]);
});

test("words below an indikator, without figures of their own, stay its formula", () => {
  expect(
    indikator([1, "Meningkatnya arsip", "Persentase arsip tertata", "%", 90, 81], ["", "", "=(a/b) x 100%"]),
  ).toEqual([["Persentase arsip tertata", "=(a/b) x 100%"]]);
});
