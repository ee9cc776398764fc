import { bacaJenis, mungkinMinimum } from "../../src/domain/capaian/capaian";

const JENIS = {
  maksimum: [
    "Positif",
    "POSITIF (+)",
    "+",
    "(+)",
    "Maximize",
    "Maksimal",
    "Maks.",
    "Indikator Positif",
    "Polaritas: Positif",
    "Naik",
    "↑",
  ],
  minimum: [
    "Negatif",
    "Negatif (-)",
    "Minimize",
    "Minimise",
    "Minimal",
    "Min",
    "lower is better",
    "Makin kecil makin baik",
    "Turun",
    "Tren menurun",
    "↓",
  ],
  rentang: ["Stabilize", "Rentang", "Range", "stabil", "Stab"],
  predikat: ["Predikat", "Kategori"],
} as const;

describe("bacaJenis", () => {
  test.each(Object.entries(JENIS).flatMap(([jenis, teks]) => teks.map((satu) => [satu, jenis])))(
    "%s → %s",
    (teks, jenis) => {
      expect(bacaJenis(teks)).toBe(jenis);
    },
  );
  test.each([
    ["Semakin tinggi semakin baik", "maksimum"],
    ["Semakin tinggi, maka semakin baik.", "maksimum"],
    ["semakin  rendah semakin\nbaik", "minimum"],
    ["Semakin rendah nilainya semakin baik", "minimum"],
    ["Semakin tinggi semakin buruk", "minimum"],
    ["Semakin rendah semakin buruk", "maksimum"],
  ])("%s → %s", (teks, jenis) => {
    expect(bacaJenis(teks)).toBe(jenis);
  });
  test.each([
    "-",
    "",
    "−",
    "n/a",
    "IKU",
    "positif dan negatif",
    "tidak positif",
    "non negatif",
    "negatif sekali",
    "tidak stabil",
    "stabil sekali",
    "predikat kinerja",
    "bukan predikat",
    "5+",
    "+5",
    "(-) positif sekali",
    "bukan jenis: positif",
    "tidak semakin tinggi semakin baik",
    "tidak semakin rendah semakin baik",
    "tidak semakin tinggi semakin buruk",
    "tidak semakin rendah semakin buruk",
    "semakin tinggi semakin baik sekali",
    "semakin rendah semakin baik sekali",
    "semakin tinggi semakin buruk sekali",
    "semakin rendah semakin buruk sekali",
    "Nilai",
    "tinggi",
    "x".repeat(1000),
  ])("%s names none", (teks) => {
    expect(bacaJenis(teks)).toBeNull();
  });
});

describe("mungkinMinimum", () => {
  test.each([
    "Angka Kematian Ibu per 100.000 KH",
    "Angka kesakitan",
    "AKB",
    "Prevalensi stunting (%)",
    "Prevalensi Balita Gizi Buruk",
    "Persentase Penduduk Miskin",
    "Tingkat Kemiskinan",
    "Tingkat Pengangguran Terbuka (TPT)",
    "Laju Inflasi",
    "Rasio Gini",
    "Indeks Gini",
    "Jumlah kecelakaan lalu lintas",
    "Jumlah kasus DBD",
    "Insiden HIV",
    "Jumlah temuan BPK",
    "Jumlah keluhan masyarakat",
    "Waktu tunggu rawat jalan",
    "Rata-rata waktu penyelesaian izin",
    "Rata-rata lama perizinan",
    "Lama mengurus akta kelahiran",
    "Waktu yang dibutuhkan untuk menerbitkan SPM",
    "Response time pemadam kebakaran",
    "Angka putus sekolah SMP",
    "Luas kawasan kumuh",
    "Indeks Risiko Bencana",
    "Persentase jalan rusak berat",
    "Unmet need KB",
    "Peringkat MTQ tingkat provinsi",
    "Persentase pemilih yang berhak tetapi tidak masuk daftar pemilih",
    "Persentase makanan yang tidak memenuhi syarat",
    "Jumlah rumah tidak layak huni",
  ])("%s raises the question", (nama) => {
    expect(mungkinMinimum(nama)).toBe(true);
  });

  test.each([
    "Rata-rata Lama Sekolah",
    "Rata-rata lama menginap wisatawan",
    "Penurunan angka kemiskinan",
    "Persentase penurunan stunting",
    "Persentase perkara yang tidak mengajukan upaya hukum banding",
    "Persentase rumah tidak layak huni yang ditangani",
    "Menurunnya angka kematian ibu",
    "Persentase kasus yang diselesaikan",
    "Persentase kasus kekerasan yang ditangani",
    "Persentase penyelesaian temuan",
    "Penanganan keluhan masyarakat",
    "Persentase tindak lanjut temuan BPK",
    "Persentase temuan yang ditindaklanjuti",
    "Cakupan penemuan kasus TB",
    "Cakupan pelayanan kesehatan penderita stunting",
    "Persentase desa bebas stunting",
    "Persentase korban kekerasan yang mendapat layanan",
    "Prevalensi pemakaian kontrasepsi",
    "Indeks Ketahanan Bencana",
    "Persentase pengaduan yang terselesaikan",
    "Angka Harapan Hidup",
    "Angka melek huruf",
    "Angka partisipasi sekolah",
    "Indeks Domain Kebijakan Internal SPBE",
    "Laju pemanfaatan data sektoral (%)",
    "Indeks Kematangan Keamanan Informasi (KAMI)",
    "Nilai Sakip PD",
    "Pertemuan koordinasi",
    "Jumlah poultry shop berizin",
    "",
  ])("%s does not", (nama) => {
    expect(mungkinMinimum(nama)).toBe(false);
  });
});
