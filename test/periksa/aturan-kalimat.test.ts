import { lembar } from "../alat/lembar";
import { kode, periksaLembar, pk } from "./kantor";

const N = "Indeks mutu layanan";
const P = "Persentase izin terbit";

/** A Pengukuran with a column of staff's own words beside each row. */
const buku = (...penjelasan: readonly string[]) => [
  pk([
    [N, "Indeks", 2.8],
    [P, "Persen", 80],
  ]),
  lembar("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["DINAS UJI KABUPATEN TENANG"],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Analisis"],
    [1, "Meningkatnya mutu layanan", N, "Indeks", 2.8, 4.11, "", penjelasan[0] ?? ""],
    [2, "Meningkatnya mutu layanan", P, "Persen", 80, 72, "", penjelasan[1] ?? ""],
  ]),
];
const t27 = (...penjelasan: readonly string[]): string[] =>
  kode(buku(...penjelasan)).filter((k) => k.startsWith("T27"));

// 4,11 of 2,8 is 146,79%; 72 of 80 is 90%.
test.each([
  ["another capaian", "Target tercapai 128 % karena dukungan pimpinan"],
  ["another capaian, with sebesar", "Capaian kinerja sebesar 128,44%."],
  ["words for percent", "capaiannya mencapai 120 persen"],
  ["this year named", "Pada tahun 2024 capaian 128%"],
])("T27 fires for %s", (_, teks) => expect(t27(teks)).toEqual(["T27 peringatan"]));

test.each([
  ["the capaian itself", "Tercapai 146,79%", ""],
  ["the capaian rounded", "capaian sebesar 147%", ""],
  ["the capaian cut short", "capaian 146,7 %", ""],
  ["the realisasi, which is a percentage too", "", "tercapai 72% dari yang direncanakan"],
  ["the target", "", "capaian 80%"],
  ["100 of what was exceeded", "target tercapai 100%", ""],
  ["another year", "Tahun 2023 capaian 128%", ""],
  ["the budget", "Anggaran tercapai 98%", ""],
  ["an activity", "Kegiatan pelatihan tercapai 95%", ""],
  ["the nation", "Capaian nasional sebesar 75%", ""],
  ["a percentage that says nothing of capaian", "Sebanyak 45% pegawai sudah dilatih", ""],
  ["a number without percent", "Tercapai 128 dokumen", ""],
])("T27 must not fire for %s", (_, satu, dua) => expect(t27(satu, dua)).toEqual([]));

test("T27 names the sentence, its cell and the figure", () => {
  const temuan = periksaLembar(buku("Target tercapai 128 % karena dukungan pimpinan")).find((t) => t.kode === "T27");
  expect(temuan?.pesan).toBe(
    "Penjelasan “Indeks mutu layanan” (Pengukuran!H4) menyebut “tercapai 128 %”, sedangkan capaiannya 146,79%; samakan kalimatnya dengan hitungannya.",
  );
});
