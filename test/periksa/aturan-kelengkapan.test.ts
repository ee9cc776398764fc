import { lembar } from "../alat/lembar";
import { kode, periksaLembar, pk, renstra } from "./kantor";

const N = "Indeks mutu layanan";
const P = "Persentase izin terbit";

test("T21 a satuan that only one row lacks", () => {
  const baris = [N, P, "Indeks kepuasan"].map((n, i) => [n, i === 2 ? "" : "Indeks", 80]);
  expect(kode([pk(baris)])).toEqual(["T21 catatan"]);
  expect(kode([pk(baris.map(([n]) => [n ?? "", "", 80]))])).toEqual([]);
});

test("T21 a Renstra whose baselines are all blank is told so once", () => {
  const rencana = (...awal: (string | number)[]) =>
    lembar("Renstra", [
      ["RENCANA STRATEGIS TAHUN 2023-2026"],
      ["DINAS UJI KABUPATEN TENANG"],
      [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja",
        "Satuan",
        "Kondisi Awal",
        "Target 2023",
        "Target 2024",
        "Target 2025",
      ],
      [1, "Meningkatnya mutu layanan", N, "Indeks", awal[0] ?? "", 70, 80, 85],
      [2, "Meningkatnya mutu layanan", P, "%", awal[1] ?? "", 60, 70, 75],
    ]);
  const [satu, ...lain] = periksaLembar([rencana("", "-")]);
  expect([satu?.kode, satu?.tingkat, lain.length]).toEqual(["T21", "catatan", 0]);
  expect(satu?.pesan).toContain("Renstra kosong untuk semua indikator (Renstra!E4, Renstra!E5)");
  expect(kode([rencana(65, "")])).toEqual([]);
  // Without the column nothing of the sheet is blank.
  expect(kode([renstra([[N, "Indeks", 70, 80, 85, 90]])])).toEqual([]);
});
