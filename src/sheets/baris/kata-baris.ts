/** Words that say what a row of a table is; lower case, without outer punctuation. Adding a spelling is adding a word here. */

/** First word of a row of sums. Letters set apart ("J U M L A H") are joined before looking. */
export const KATA_JUMLAH: ReadonlySet<string> = new Set(
  "jumlah jml jmlh jlh jum juml total tot ttl totall subtotal subjumlah grandtotal jumlahnya totalnya".split(" "),
);

/** Words before the first word of a row of sums: "Sub Total", "Grand Total", "Nilai Total". */
export const AWALAN_JUMLAH: ReadonlySet<string> = new Set(["sub", "grand"]);

/** What may follow: still nothing but a row of sums, whatever the column. */
export const PELENGKAP_JUMLAH: ReadonlySet<string> = new Set(
  (
    "total jumlah keseluruhan seluruhnya semua seluruh akhir umum besar anggaran belanja pagu realisasi biaya dana apbd apbn dpa rp rupiah langsung tidak " +
    "program kegiatan sub subkegiatan sasaran tujuan strategis bidang sekretariat bagian seksi urusan tahun ta opd skpd dinas badan kantor perangkat daerah dan per pada"
  ).split(" "),
);

/** First words of a row of means. */
export const KATA_RERATA: ReadonlySet<string> = new Set(
  "rata-rata rata2 rata² rerata ratarata rata average mean avg".split(" "),
);
export const AWALAN_RERATA: ReadonlySet<string> = new Set(
  "nilai capaian jumlah total persentase tingkat prosentase".split(" "),
);
export const PELENGKAP_RERATA: ReadonlySet<string> = new Set(
  (
    "rata capaian pencapaian ketercapaian kinerja nilai persentase prosentase tingkat total keseluruhan sasaran tujuan strategis indikator kumulatif " +
    "dari realisasi serapan anggaran keuangan fisik program kegiatan sub tahun tw triwulan per dan iku ikk opd skpd persen rp " +
    "seluruh seluruhnya semua akhir tiap setiap dinas badan kantor instansi satker organisasi perangkat daerah kecamatan kelurahan balai"
  ).split(" "),
);

/** Begins the name of the office behind such words: what follows may be anything. */
export const KATA_KANTOR: ReadonlySet<string> = new Set(
  "dinas badan kantor kecamatan kelurahan bagian puskesmas rsud sekretariat inspektorat satpol balai".split(" "),
);

/** What all rows come to, by no word for how: "Total Capaian", "Nilai Capaian Kinerja". */
export const KATA_CAPAIAN: ReadonlySet<string> = new Set("capaian pencapaian ketercapaian".split(" "));
export const AWALAN_RINGKASAN: ReadonlySet<string> = new Set("nilai total jumlah persentase tingkat".split(" "));

/** Marks a row of details of the indikator above it: what is divided, and by what. */
export const KATA_PEMBILANG: ReadonlySet<string> = new Set(["x", "pembilang", "numerator", "num"]);
export const KATA_PENYEBUT: ReadonlySet<string> = new Set(["y", "penyebut", "denominator", "denom"]);

/** A note below or between the rows, where punctuation or a mark follows. */
export const KATA_CATATAN: ReadonlySet<string> = new Set(
  "catatan keterangan ket sumber note nb cttn penjelasan".split(" "),
);

/** Begins the name of the year's row below the rows of its quarters. */
export const KATA_SETAHUN: readonly string[] = [
  "kondisi akhir",
  "akhir tahun",
  "setahun",
  "satu tahun",
  "tahunan",
  "total",
  "jumlah",
  "capaian akhir",
  "realisasi akhir",
];

/** A line of signatures begins with one of these. */
export const AWAL_TANDA_TANGAN: readonly string[] = [
  "mengetahui",
  "menyetujui",
  "disetujui",
  "dibuat oleh",
  "disusun oleh",
  "diperiksa oleh",
  "pihak pertama",
  "pihak kedua",
  "pihak kesatu",
  "pihak ke satu",
  "pihak ke dua",
  "pj.",
  "plt.",
  "plt ",
  "plh.",
  "an.",
  "a.n.",
  "nip",
  "pembina",
  "penata",
  "kepala dinas",
  "kepala badan",
  "kepala bagian",
  "kepala kantor",
  "kepala pelaksana",
  "camat",
  "direktur",
  "inspektur",
  "sekretaris daerah",
  "bupati",
  "walikota",
  "wali kota",
  "gubernur",
  "pengguna anggaran",
  "kuasa pengguna anggaran",
  "pejabat pelaksana",
  "pejabat pembuat",
];

export const BULAN =
  "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember";

/** First words of a row's name, and the level they tell: smaller is higher. */
export const KATA_TINGKAT: readonly (readonly [number, readonly string[]])[] = [
  [0, ["urusan", "bidang urusan", "unit organisasi", "sasaran", "tujuan"]],
  [1, ["program", "prog"]],
  [
    3,
    [
      "sub kegiatan",
      "subkegiatan",
      "sub-kegiatan",
      "sub. kegiatan",
      "sub keg",
      "subkeg",
      "sub - kegiatan",
      "rincian output",
      "ro",
    ],
  ],
  [2, ["kegiatan", "keg", "aktivitas", "kro", "klasifikasi rincian output"]],
  [4, ["komponen", "rincian belanja", "aktifitas"]],
];
