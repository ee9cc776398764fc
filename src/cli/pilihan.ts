import { DASAR_TARGET } from "../app/kata/kata-pengaturan";

/** One option as it is typed and explained. */
export interface Pilihan {
  readonly nama: string;
  /** What is typed behind it; null: nothing. */
  readonly nilai: string | null;
  readonly arti: string;
}

export interface Perintah {
  readonly nama: "hitung" | "periksa" | "tabel" | "naskah" | "isian" | "baca" | "kenali";
  readonly ringkas: string;
  /** What is typed at least, after the command's name. */
  readonly bentuk: string;
  readonly keterangan: string;
  readonly pilihan: readonly Pilihan[];
  readonly contoh: readonly string[];
  readonly kode: string;
}

const BUKU = "BERKAS.xlsx …";
const KODE_TULIS = "0 selesai, 2 ditolak (tidak ada yang ditulis)";

const KENALAN: Pilihan = {
  nama: "--kenalan",
  nilai: "KENALAN.json",
  arti: "pakai lembar yang sudah dikenalkan; boleh berulang",
};
const JSON_SAJA: Pilihan = {
  nama: "--json",
  nilai: null,
  arti: "satu dokumen JSON di keluaran standar, dan tidak ada yang lain",
};
const TIMPA: Pilihan = { nama: "--timpa", nilai: null, arti: "boleh menimpa berkas hasil yang sudah ada" };
const UMUM: readonly Pilihan[] = [
  { nama: "--tahun", nilai: "2024", arti: "tahun yang dilaporkan, untuk kali ini" },
  { nama: "--dasar-target", nilai: DASAR_TARGET.join("|"), arti: "target siapa yang berlaku, untuk kali ini" },
  {
    nama: "--pasangkan",
    nilai: '"A=B"',
    arti: "dua nama dari satu indikator; boleh berulang, diingat di buku kerja hasil",
  },
  KENALAN,
  { nama: "--pengaturan", nilai: "ATURAN.json", arti: "pengaturan seperti di panel; diingat di buku kerja hasil" },
  JSON_SAJA,
];
const out = (nilai: string, arti: string): Pilihan => ({ nama: "--out", nilai, arti });
const ARTI_OUT =
  "berkas hasil; “-” keluaran standar; folder: namanya seperti berkas masukan (wajib bila berkasnya beberapa)";

/** Every command with all that may be typed behind it: what help prints and what typing errors are held against. */
export const PERINTAH: readonly Perintah[] = [
  {
    nama: "hitung",
    ringkas: "mengisi sel hasil di lembar-lembarnya dan menyebut capaian, anggaran, dan temuan",
    bentuk: `${BUKU} --out HASIL.xlsx`,
    keterangan: "Mengisi capaian, kriteria, dan efisiensi di sel hasil yang kosong. Berkas masukan tidak ditulisi.",
    pilihan: [out("HASIL.xlsx", ARTI_OUT), ...UMUM, TIMPA],
    contoh: ["lkj hitung monev.xlsx --out hasil.xlsx", "lkj hitung *.xlsx --out hasil/ --dasar-target pk"],
    kode: KODE_TULIS,
  },
  {
    nama: "periksa",
    ringkas: "hanya membaca; menyebut setiap angka yang bertentangan",
    bentuk: BUKU,
    keterangan: "Menyebut temuan, yang terberat lebih dulu, dengan lembar dan selnya. Tidak ada berkas yang ditulis.",
    pilihan: UMUM,
    contoh: ["lkj periksa monev.xlsx", "lkj periksa *.xlsx --json"],
    kode: "0 tanpa galat, 1 ada galat, 2 ditolak",
  },
  {
    nama: "tabel",
    ringkas: "membuat atau memperbarui tabel-tabel LKj, masing-masing di lembarnya",
    bentuk: `${BUKU} --out HASIL.xlsx`,
    keterangan: "Membuat tabel-tabel LKj sebagai lembar baru di salinan buku kerja.",
    pilihan: [
      out("HASIL.xlsx", ARTI_OUT),
      { nama: "--hanya", nilai: "III.2,III.4", arti: "tabel yang dibuat; tanpa ini semua selain tabel pilihan" },
      {
        nama: "--timpa-suntingan",
        nilai: null,
        arti: "tulis juga lembar tabel yang Anda sunting; tanpa ini dibiarkan",
      },
      { nama: "--grafik", nilai: null, arti: "dengan grafik, mulai sekarang" },
      { nama: "--tanpa-grafik", nilai: null, arti: "tanpa grafik, mulai sekarang" },
      { nama: "--kertas", nilai: "A4|F4", arti: "ukuran kertas, mulai sekarang; tanpa ini menurut pengaturan (A4)" },
      ...UMUM,
      TIMPA,
    ],
    contoh: ["lkj tabel monev.xlsx --out tabel.xlsx", "lkj tabel monev.xlsx --out tabel.xlsx --hanya III.2,Temuan"],
    kode: "0 selesai, 1 selesai tetapi ada lembar tabel yang dibiarkan (bersuntingan atau diproteksi), 2 ditolak (tidak ada yang ditulis)",
  },
  {
    nama: "naskah",
    ringkas: "menulis LKj sebagai berkas Word, atau mengisi templat Word kantor",
    bentuk: `${BUKU} --out LKj.docx`,
    keterangan:
      "Dijalankan lagi ke berkas yang sama (--timpa), kalimat yang sudah Anda sunting dipertahankan; dengan --templat, templatnya diisi dari awal.",
    pilihan: [
      out("LKj.docx", ARTI_OUT),
      {
        nama: "--templat",
        nilai: "TEMPLAT.docx",
        arti: "isi penanda seperti {{instansi}} dan {{Tabel III.2}} di berkas ini",
      },
      { nama: "--bab", nilai: "II,III", arti: "hanya bab ini: ikhtisar, I, II, III, IV, lampiran" },
      {
        nama: "--tabel",
        nilai: "III.14,III.15",
        arti: "juga tabel pilihan ini; yang lembarnya sudah dibuat di buku kerja selalu ikut",
      },
      { nama: "--kertas", nilai: "A4|F4", arti: "ukuran kertas; tanpa ini menurut pengaturan (A4)" },
      { nama: "--huruf", nilai: '"Arial"', arti: "jenis huruf; tanpa ini menurut pengaturan (Arial)" },
      ...UMUM,
      TIMPA,
    ],
    contoh: ["lkj naskah monev.xlsx --out LKj.docx", "lkj naskah monev.xlsx --out LKj.docx --templat kop.docx"],
    kode: KODE_TULIS,
  },
  {
    nama: "isian",
    ringkas: "membuat lembar kosong untuk tabel yang belum ada sumbernya",
    bentuk: `${BUKU} --hanya III.9 --out HASIL.xlsx`,
    keterangan:
      "Menambahkan lembar berjudul kolom yang diperlukan tabel itu di salinan buku kerja, untuk Anda isi. Lembar yang sudah ada tidak ditimpa.",
    pilihan: [
      { nama: "--hanya", nilai: "III.9,I.1", arti: "tabel yang diisi lewat lembar itu (wajib)" },
      out("HASIL.xlsx", ARTI_OUT),
      ...UMUM,
      TIMPA,
    ],
    contoh: ["lkj isian monev.xlsx --hanya III.9 --out isian.xlsx"],
    kode: KODE_TULIS,
  },
  {
    nama: "baca",
    ringkas: "memperlihatkan setiap lembar dibaca sebagai apa, dan apa yang tidak dibaca",
    bentuk: BUKU,
    keterangan: "Menyebut tabel, kolom, dan baris yang dibaca, seberapa yakin, dan sebabnya.",
    pilihan: [KENALAN, JSON_SAJA],
    contoh: ["lkj baca monev.xlsx"],
    kode: "0 selesai, 2 ditolak",
  },
  {
    nama: "kenali",
    ringkas: "mengenalkan lembar yang bentuknya hanya diketahui pemiliknya",
    bentuk: "BERKAS.xlsx --lembar NAMA --peran PERAN --judul BARIS --kolom KOLOM",
    keterangan: "Tanpa --simpan dan --out hanya dicoba: disebut berapa indikator yang terbaca.",
    pilihan: [
      { nama: "--lembar", nilai: '"Sheet1"', arti: "nama lembarnya" },
      { nama: "--peran", nilai: "pengukuran", arti: "lembar itu apa" },
      { nama: "--judul", nilai: "4-5", arti: "baris judul kolomnya" },
      {
        nama: "--kolom",
        nilai: '"C=indikator,E=target"',
        arti: "arti kolom; waktunya boleh ditambahkan: E=target:tw-2",
      },
      { nama: "--simpan", nilai: "KENALAN.json", arti: "simpan untuk --kenalan" },
      out("HASIL.xlsx", "simpan di salinan buku kerja; folder boleh"),
      TIMPA,
    ],
    contoh: [
      'lkj kenali BERKAS.xlsx --lembar "Sheet1" --peran pengukuran --judul 4 --kolom "C=indikator,E=target,F=realisasi,G=capaian" --simpan kenalan.json',
    ],
    kode: KODE_TULIS,
  },
];

export const cariPerintah = (nama: string | undefined): Perintah | null =>
  PERINTAH.find((satu) => satu.nama === nama) ?? null;

/** One line on how a command is typed, for the end of a refusal. An unknown name: how any command is. */
export function caraPakai(nama: string | undefined): string {
  const perintah = cariPerintah(nama);
  return perintah
    ? `Cara pakai: lkj ${perintah.nama} ${perintah.bentuk} (selengkapnya: lkj ${perintah.nama} --help)`
    : `Cara pakai: lkj ${PERINTAH.map((satu) => satu.nama).join("|")} BERKAS.xlsx (selengkapnya: lkj --help)`;
}
