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

/** Sentences as staff write them, each judged by hand: `true` where its figure is not the one computed. */
const KALIMAT: readonly (readonly [salah: boolean, baris: 1 | 2, teks: string])[] = [
  [true, 1, "Realisasi tercapai 128,44 % dari target karena pelatihan."],
  [false, 1, "Capaian kinerja sebesar 146,79% melampaui target."],
  [false, 1, "Capaian 147% karena dukungan pimpinan."],
  [true, 1, "Capaian indikator ini sebesar 128%."],
  [false, 1, "Dari target 2,8 tercapai 4,11 atau 146,8 persen."],
  [true, 1, "Dari target 2,8 tercapai 3,60 atau 128,57 persen."],
  [false, 1, "Capaian tahun 2023 sebesar 116,30%."],
  [true, 1, "Persentase capaian kinerja tahun 2024 adalah 120%."],
  [false, 1, "Sesuai Permenpan RB Nomor 59 Tahun 2020, capaian 146,79%."],
  [true, 1, "Sesuai Permenpan RB Nomor 59 Tahun 2020, capaian kinerja sebesar 120%."],
  [false, 1, "Anggaran Rp1.250.000.000 terealisasi 98,5%, capaian 146,79%."],
  [false, 1, "Capaian naik 5 poin menjadi 146,79%."],
  [false, 1, "Jumlah dokumen naik dari 12 menjadi 15 dokumen."],
  [false, 1, "Capaian ini lebih tinggi daripada capaian nasional sebesar 110%."],
  [false, 1, "Sebanyak 3 (tiga) domain tercapai 100%."],
  [false, 2, "Sampai dengan Triwulan III tercapai 65%."],
  [false, 1, "Target akhir Renstra 4,5 baru tercapai 91,33%."],
  [false, 1, "Tercapai 1.467 dokumen dari 1.000 dokumen."],
  [true, 1, "Dengan demikian tercapai sebesar 1,46 %."],
  [false, 1, "Capaian berada pada rentang 140-150%."],
  [true, 1, "Capaian s.d. 31 Desember 2024 sebesar 128,44%."],
  [true, 1, "Capaian kinerja pada tahun ini sebesar 120,5%."],
  [true, 2, "Dari target 80% terealisasi 72%, capaiannya 85%."],
  [false, 2, "Dari target 80% terealisasi 72% sehingga capaiannya 90%."],
  [true, 2, "Capaian kinerjanya (85%) belum memenuhi target."],
  [false, 2, "Capaian tahun lalu 85%, tahun ini 90%."],
  [true, 2, "Capaian tahun lalu 85%, capaian tahun ini 95%."],
  [false, 2, "Target tahun 2025 sebesar 95% diharapkan tercapai 95%."],
  // Another indikator's figure, another year's, another target's, a budget's, quarters, a part's.
  [false, 1, "Capaian indikator Persentase izin terbit sebesar 90%, lebih rendah daripada indikator ini."],
  [false, 2, "Pada tahun 2023, capaian kinerjanya hanya 85%."],
  [false, 1, "Terhadap target akhir Renstra 4,5, capaian sampai tahun ini baru 91,33%."],
  [false, 1, "Serapan anggaran mencapai 98,5% dan capaian kinerja 146,79%."],
  [false, 2, "Capaian TW I 20%, TW II 45%, TW III 65%, dan TW IV 90%."],
  [false, 1, "Capaian kinerja sekitar 147 persen."],
  [false, 1, "Pada domain tata kelola tercapai 85%."],
  [false, 2, "Dari 40 pemohon, 38 menerima izin sehingga capaiannya 95%."],
  [false, 1, "Capaian tahun 2022, 2023, dan 2024 berturut-turut 105%, 116,30%, dan 146,79%."],
  [false, 1, "Capaian naik dari 116,30% pada tahun 2023 menjadi 146,79% pada tahun 2024, atau meningkat 26,22%."],
  [false, 2, "Tahun depan diharapkan capaian kinerja meningkat menjadi 95%."],
  [true, 1, "Capaian naik dari 116,30% pada tahun 2023 menjadi 128,44%."],
  [true, 2, "Dibandingkan dengan tahun lalu, capaian kinerja tahun ini turun menjadi 85%."],
  [true, 1, "Anggaran terserap 98,5%, sedangkan capaian kinerjanya hanya 120%."],
  [true, 1, "Menurut hasil evaluasi KemenPANRB, indeks mutu layanan memperoleh capaian sebesar 137%."],
  [true, 2, "Dari target 80% baru terealisasi 72% (capaian 85%)."],
  [true, 1, "Target tahun 2024 sebesar 2,8 dan realisasinya 4,11, sehingga persentase capaiannya 128,57 %."],
  [false, 2, "Kegiatan bimtek telah dilaksanakan 4 kali, capaian kinerjanya 95%."],
  [false, 2, "1. Pelatihan operator: 85%\n2. Sosialisasi: tercapai 95%"],
  [false, 2, "Pelatihan operator:\n- tercapai 95%"],
  [false, 2, "Belum tercapai 100% karena server rusak."],
  [false, 2, "Tercapai 95% peserta lulus ujian."],
  [false, 2, "Capaian kinerja dihitung dengan realisasi / target x 100%."],
  [false, 1, "Capaian meningkat 30,49% dibandingkan tahun 2023."],
  [false, 1, "Capaian rata-rata seluruh indikator sebesar 110%."],
  [false, 1, "Capaian kinerja di atas 91%."],
  [true, 2, "Capaian kinerja = (72 : 80) x 100% = 85%"],
  [true, 1, "Dukungan pimpinan sangat baik. Tercapai 120%."],
  [true, 1, "Indikator ini melampaui target dengan capaian 120%."],
];

test.each(KALIMAT)("T27: %s, row %i: %s", (salah, baris, teks) =>
  expect(t27(...(baris === 1 ? [teks] : ["", teks]))).toEqual(salah ? ["T27 peringatan"] : []),
);

test("T27 names the sentence, its cell and the figure", () => {
  const temuan = periksaLembar(buku("Target tercapai 128 % karena dukungan pimpinan")).find((t) => t.kode === "T27");
  expect(temuan?.pesan).toBe(
    "Penjelasan “Indeks mutu layanan” (Pengukuran!H4) menyebut “tercapai 128 %”, sedangkan capaiannya 146,79%; samakan kalimatnya dengan hitungannya.",
  );
});

test("T27 reads what staff say under each quarter, not only under the first", () => {
  const per = ["Target", "Realisasi", "Penjelasan"];
  const dengan = (kata: string): readonly string[] =>
    kode([
      lembar("Monev", [
        ["MONITORING DAN EVALUASI RENCANA AKSI TAHUN 2024"],
        ["DINAS UJI KABUPATEN TENANG"],
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2024", "Triwulan III", "", "", "Triwulan IV", "", ""],
        ["", "", "", "", "", ...per, ...per],
        [1, "Layanan", "Nilai SAKIP", "Nilai", 80, 40, 41, "", 80, 79, kata],
      ]),
    ]).filter((k) => k.startsWith("T27"));
  // 79 of 80 is 98,75%, 41 of 40 is 102,5%.
  expect(dengan("capaian sebesar 98,75%")).toEqual([]);
  expect(dengan("capaian sebesar 128%")).toEqual(["T27 peringatan"]);
});
