import { join } from "node:path";
import { potret, baca } from "../../alat/buku";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const bukti = async (nama: string): Promise<ReturnType<typeof hitungLembar>> =>
  hitungLembar(...(await potret(baca(join(__dirname, "../../fixtures/bukti", `${nama}.xlsx`)))).sheets);

it("keeps the jenis of rows below a header that a printed page repeats: (2×6−7.2)/6 and (2×8−7)/8", async () => {
  const hasil = await bukti("judul-diulang-pk");
  expect(daftar(hasil)).toMatchObject({
    "Persentase desa rawan pangan": [6, 7.2, 80],
    "Prevalensi ketidakcukupan konsumsi pangan": [8, 7, 112.5],
  });
});

it("reads a group heading written in each column as one that is merged: quarters, never one of them for the year", async () => {
  const hasil = await bukti("judul-kelompok-tak-digabung");
  // 10/10, 28/20, 27/30, 5/10 and 0.5/0.5, 0.6/0.6, 0.7/0.7, 0.95/0.9.
  expect(tulisan(hasil)).toEqual({
    ...{ H7: 100, K7: 140, N7: 90, Q7: 50 },
    ...{ H6: 100, K6: 100, N6: 100, Q6: 105.56 },
  });
  const [, , capaian] = daftar(hasil)["Laju pemanfaatan data sektoral (%)"] ?? [];
  expect(capaian === null ? kodeTemuan(hasil) : capaian).toEqual(capaian === null ? ["T17", "T17"] : 100);
});

it("goes on reading a header below a blank row: 28 of 15", async () => {
  expect(tulisan(await bukti("baris-kosong-antar-judul"))).toMatchObject({ H11: 186.67 });
});

it("reads T1 R1 %1 … and asks how the quarters make the year", async () => {
  const hasil = await bukti("diam");
  expect(tulisan(hasil)).toEqual({ G3: 100, J3: 90, M3: 100, P3: 100 });
  expect(kodeTemuan(hasil)).toEqual(["T17"]);
});

it("asks about a date's serial number where a target belongs, and writes nothing from it", async () => {
  const hasil = await bukti("serial-tanggal");
  expect(kodeTemuan(hasil)).toContain("T12");
  expect(Object.keys(tulisan(hasil))).not.toContain("H10");
});

describe("results that staff filled in by the rule of the lower the better", () => {
  const capaian = (...isi: readonly [string, number, number, number | string][]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Pengukuran", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        ...isi.map((satu, i) => [i + 1, ...satu]),
      ]),
    );

  it("prove that rule for their indikator, and stay", () => {
    const hasil = capaian(
      ["Angka kemiskinan (%)", 10, 9, 110],
      ["Tingkat pengangguran terbuka (%)", 5, 5.5, 90],
      ["Prevalensi stunting (%)", 16, 12, 133.33],
      ["Indeks layanan", 80, 88, 110],
    );
    expect(Object.values(tulisan(hasil)).filter((isi) => isi !== "")).toEqual([]);
    expect(daftar(hasil)).toEqual({
      "Angka kemiskinan (%)": [10, 9, 110],
      "Tingkat pengangguran terbuka (%)": [5, 5.5, 90],
      "Prevalensi stunting (%)": [16, 12, 133.33],
      "Indeks layanan": [80, 88, 110],
    });
    expect(kodeTemuan(hasil)).not.toContain("T17");
  });

  it("prove nothing where realisasi by target gives them too, or they are of the other rule", () => {
    const hasil = capaian(["Angka kemiskinan (%)", 10, 10, 100], ["Jumlah kasus kekerasan", 10, 9, 90]);
    expect(kodeTemuan(hasil)).toContain("T17");
    expect(daftar(hasil)["Jumlah kasus kekerasan"]).toEqual([10, 9, 90]);
  });

  it("prove nothing of a name that speaks of nothing that ought to be low", () => {
    const hasil = capaian(["Indeks layanan", 10, 9, 110]);
    expect(tulisan(hasil)).toMatchObject({ E3: 90 });
    expect(kodeTemuan(hasil)).toContain("T04");
  });
});
