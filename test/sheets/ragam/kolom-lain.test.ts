import { anggaran, daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const BULAN = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"];

/** Twelve months of 90 under one heading, `label` over the second of them and `jumlah` over their sum. */
const bulanan = (label: string, jumlah: string): ReturnType<typeof hitungLembar> => {
  const [januari, , ...lain] = BULAN;
  return hitungLembar(
    lembar("Bulanan", [
      ["REALISASI KINERJA BULANAN TAHUN 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi Bulan", ...lain.map(() => ""), "", jumlah, "Capaian (%)"],
      ["", "", "", januari ?? "", label, ...lain, "", ""],
      [1, "Jumlah dokumen terlayani", 1200, ...BULAN.map(() => 90), 1080, ""],
    ]),
  );
};

it.each(["Peb", "Pebruari", "Feb'24", "Februari 2024"])("knows %s for a month", (label) => {
  const hasil = bulanan(label, "Jml");
  expect(daftar(hasil)).toEqual({ "Jumlah dokumen terlayani": [1200, 1080, 90] });
  expect(tulisan(hasil)).toEqual({ Q4: 90 });
});

it("takes no month for the year where its name can't be read: it names the sheet rather than write 90 of 1200", () => {
  expect(() => bulanan("Fvr", "Jlh")).toThrow(/lembar “Bulanan” berisi indikator dan realisasi/);
});

it("takes no quarter for the year where its heading can't be read", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONITORING KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi", "", "", "", "Capaian (%)"],
      ["", "", "", "TW I", "TW II", "TW III", "Kwrt akhir", ""],
      [1, "Jumlah dokumen terlayani", 100, 20, 30, 30, 25, ""],
    ]),
  );
  expect(tulisan(hasil)).not.toEqual({ H4: 25 });
});

it("divides what stands under the heading of the result: money by money, beside what was done", () => {
  const hasil = hitungLembar(
    lembar("RFK", [
      ["LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2024"],
      ["No", "Program / Kegiatan", "Pagu Anggaran", "Fisik", "", "Keuangan", "", "Sisa Anggaran"],
      ["", "", "(Rp)", "Target (%)", "Realisasi (%)", "Realisasi (Rp)", "%", "(Rp)"],
      [1, "Program Penunjang Urusan Pemerintahan", 200000000, 100, 100, 150000000, "", ""],
      [2, "Program Informasi Publik", 100000000, 100, 80, 96000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G4: 75, H4: 50000000, G5: 96, H5: 4000000 });
});

it("takes “Capaian Tahun 2024” after four quarters for what was reached, where its % stands beside it", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONITORING KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "Capaian Triwulan", "", "", "", "Capaian Tahun 2024", "% Capaian"],
      ["", "", "", "I", "II", "III", "IV", "", ""],
      [1, "Jumlah kunjungan", 1000, 200, 250, 300, 200, 950, ""],
      [2, "Indeks literasi", 60, 60, 61, 62, 63, 63, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I4: 95, I5: 105 });
  expect(daftar(hasil)).toEqual({ "Jumlah kunjungan": [1000, 950, 95], "Indeks literasi": [60, 63, 105] });
});

it.each(["Rasio Realisasi terhadap Rencana (%)", "Perbandingan Realisasi terhadap Target", "% dibanding Target"])(
  "fills %s",
  (judul) => {
    const hasil = hitungLembar(
      lembar("Bab III", [
        ["PERBANDINGAN RENCANA DAN REALISASI KINERJA TAHUN 2024"],
        ["No", "Indikator Sasaran", "Rencana", "Realisasi", judul],
        [1, "Jumlah wisatawan nusantara", 40, 36, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 90 });
  },
);

it("gives the rows of a table the sasaran of the title above it", () => {
  const satu = (nomor: number, sasaran: string, indikator: string): ReturnType<typeof lembar> =>
    lembar(`Sasaran ${nomor}`, [
      [`Sasaran ${nomor}: ${sasaran}`],
      [`Tabel 3.${nomor} Capaian Kinerja Tahun 2024`],
      ["Indikator Kinerja", "Satuan", "Target", "Realisasi", "% Capaian"],
      [indikator, "Ton", 2000, 2100, ""],
    ]);
  const { laporan } = hitungLembar(
    satu(1, "Meningkatnya produksi perikanan", "Produksi budidaya"),
    satu(2, "Meningkatnya pendapatan nelayan", "Produksi garam"),
  );
  expect(laporan.indikator.map((i) => [i.nama, i.sasaran])).toEqual([
    ["Produksi budidaya", "Meningkatnya produksi perikanan"],
    ["Produksi garam", "Meningkatnya pendapatan nelayan"],
  ]);
});

it("fills kinerja and money of programs side by side, where the workbook has nothing else", () => {
  const hasil = hitungLembar(
    lembar("Evaluasi", [
      ["EVALUASI KINERJA DAN KEUANGAN PROGRAM TAHUN 2024"],
      ["No", "Program", "Indikator Program", "Satuan", "Target", "", "Realisasi", "", "Capaian (%)", ""],
      ["", "", "", "", "K", "Rp", "K", "Rp", "K", "Rp"],
      [1, "Program Informasi Publik", "Persentase layanan", "%", 80, 400000000, 76, 380000000, "", ""],
      [2, "Program Aplikasi Informatika", "Persentase SPBE", "%", 50, 600000000, 55, 540000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I4: 95, J4: 95, I5: 110, J5: 90 });
});

describe("money in tables of another kind", () => {
  const PENGUKURAN = lembar("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    [1, "Indeks layanan", 4, 3.8, ""],
  ]);

  it("is spent of the changed budget where a table has the first one too", () => {
    const hasil = hitungLembar(
      PENGUKURAN,
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["No", "Program", "Anggaran Murni (Rp)", "Anggaran Perubahan (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "%"],
        [1, "Program Informasi Publik", 350e6, 400e6, 380e6, "", ""],
        [2, "Program Aplikasi Informatika", 700e6, 600e6, 540e6, "", ""],
        ["", "Jumlah", 1050e6, 1000e6, 920e6, "", ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 95, F3: 20e6, F4: 60e6, F5: 80e6, G3: 95, G4: 90, G5: 92 });
    expect(anggaran(hasil)).toEqual([1000e6, 920e6]);
  });

  it("stands beside the outputs that it paid for", () => {
    const hasil = hitungLembar(
      lembar("Capaian RO", [
        ["CAPAIAN RINCIAN OUTPUT TAHUN ANGGARAN 2024"],
        ["Kode", "Rincian Output", "Target", "Realisasi", "% Capaian RO", "Pagu", "Realisasi Anggaran", "% Realisasi"],
        ["BAH.001", "Layanan pengawasan", 12, 12, "", 200e6, 190e6, ""],
        ["EBA.962", "Layanan umum", 4, 3, "", 300e6, 291e6, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 100, E4: 75, H3: 95, H4: 97 });
    expect(anggaran(hasil)).toEqual([500e6, 481e6]);
  });

  it("is all that a workbook of programs needs to have its shares filled", () => {
    const hasil = hitungLembar(
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["Kode", "Program/Kegiatan", "Pagu", "Realisasi", "%"],
        ["2.16.02", "PROGRAM INFORMASI PUBLIK", 400e6, 380e6, ""],
        ["2.16.02.2.01", "Pengelolaan Informasi", 400e6, 380e6, ""],
        ["2.16.03", "PROGRAM APLIKASI", 600e6, 540e6, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 95, E4: 95, E5: 90 });
    expect(anggaran(hasil)).toEqual([1000e6, 920e6]);
  });
});

it("fills a result that stands to the left of its figures", () => {
  const hasil = hitungLembar(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["Capaian (%)", "Realisasi", "Target", "Satuan", "Indikator Kinerja", "No"],
      ["", 3.8, 4, "Indeks", "Indeks layanan", 1],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ A3: 95 });
});
