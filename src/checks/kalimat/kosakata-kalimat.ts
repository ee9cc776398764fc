/** The words that the grammar of staff's sentences knows (see klausa.ts); vocabulary is data. All in lower case. */
const kata = (...baris: readonly string[]): ReadonlySet<string> => new Set(baris.join(" ").split(" "));

/** What a figure measures: the achievement in percent, what was achieved, or what was planned. */
export type Ukuran = "capaian" | "realisasi" | "target";

const TERUKUR: readonly (readonly [Ukuran, string])[] = [
  ["capaian", "capaian pencapaian ketercapaian tercapai"],
  ["realisasi", "realisasi terealisasi terealisasikan"],
  ["target", "target ditargetkan"],
];

/** A verb tells nothing of its subject, which stands before it. */
export const KATA_KERJA = kata("tercapai terealisasi terealisasikan ditargetkan");

/** Words that say what the figure behind them measures; nouns with "-nya" too, but "tercapainya" is of what follows. */
export const UKURAN: ReadonlyMap<string, Ukuran> = new Map(
  TERUKUR.flatMap(([ukuran, semua]) =>
    semua
      .split(" ")
      .flatMap((satu): [string, Ukuran][] => [
        [satu, ukuran],
        ...(KATA_KERJA.has(satu) ? [] : ([[`${satu}nya`, ukuran]] as [string, Ukuran][])),
      ]),
  ),
);

/** Behind these, "target" is what is compared with, not what the figure measures. */
export const MENUJU_TARGET = kata("terhadap memenuhi melampaui melebihi mencapai");

/** Words that leave the sentence speaking of what it speaks of; every other word names something else. */
export const NETRAL = kata(
  "yang ini itu tersebut di ke dari pada dengan untuk dalam oleh dan atau maka serta juga pun sebagai berikut adapun",
  "sebesar adalah ialah yaitu yakni mencapai sebanyak senilai menjadi sudah telah baru hanya masih saja sama setara",
  "kinerja kinerjanya tingkat besarnya indikator iku utama indeks nilai nilainya persentase skor angka persen poin point",
  "tahun tahunan sampai hingga sd s.d s.d. s/d per sejak awal secara keseluruhan demikian dapat mampu berhasil tetap stabil",
  "diperoleh didapat didapatkan diraih dicapai dihasilkan dinyatakan tercatat memperoleh meraih mendapat mendapatkan",
  "ditetapkan direncanakan diperjanjikan dihitung dibagi diukur dibanding dibandingkan daripada terhadap lebih kurang",
  "melampaui melebihi memenuhi sesuai belum tidak bisa cukup sangat tinggi rendah sedang baik kategori kriteria berada",
  "naik turun meningkat menurun kenaikan penurunan peningkatan bertambah berkurang tumbuh selisih hasil",
  "sekitar kira-kira hampir mendekati lebih-kurang atas bawah minimal maksimal antara rentang kisaran adanya",
  "diharapkan akan diproyeksikan diperkirakan rencana proyeksi seharusnya semestinya namun tetapi jika bila",
  "sebelumnya kemarin lalu depan mendatang sekarang kini oleh itu hal",
);

/** What the sentence says outright to be of this indikator. */
export const MENYEBUT_INDIKATOR = kata("kinerja indikator iku");
/** A number behind these tells which: "indikator 2". */
export const BERNOMOR = kata("indikator iku");

/** Subjects that a capaian behind them is contrasted with: their own figure closes them. */
export const ANGGARAN = kata(
  "anggaran anggarannya keuangan belanja pagu dana biaya apbd apbn serapan serapannya penyerapan terserap",
);

/** Where a new clause begins; the words of a result or a contrast may take the subject up again. */
export const PENYAMBUNG = kata(
  "sehingga maka sedangkan sementara namun tetapi tapi adapun akan-tetapi walaupun meskipun karena sebab akibat berkat",
  "melalui didukung dikarenakan disebabkan membuat mendorong menyebabkan menghasilkan",
);
/** Of these, the ones that only say why or by what: their words are no subject of what follows. */
export const SEBAB = kata("karena sebab akibat berkat melalui didukung dikarenakan disebabkan");
/** A clause that begins so says what the sentence rests on. */
export const DASAR = kata("sesuai berdasarkan menurut mengacu merujuk sehubungan mengingat");

/** A year behind these, or behind "Nomor 59", is of the regulation. */
export const PERATURAN = kata(
  "peraturan permen permenpan permenpanrb permenpan-rb permendagri perpres perda perbup perwal perwali pergub perka pp uu",
  "undang-undang keputusan kepmen kepmenpan sk inpres instruksi surat nomor no no.",
);

export const TAHUN_INI = kata("ini berjalan sekarang");
export const TAHUN_LAIN = kata(
  "lalu sebelumnya kemarin lampau dasar awal pertama kedua ketiga keempat kelima depan berikutnya mendatang terakhir",
);
/** The same without "tahun" before. */
export const SAAT_LAIN = kata("sebelumnya kemarin lalu lampau depan berikutnya mendatang");
export const BAGIAN_TAHUN = kata(
  "triwulan tw semester bulan kuartal caturwulan minggu twi twii twiii twiv tw1 tw2 tw3 tw4",
);
export const BULAN = kata(
  "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember",
);
export const SAMPAI = kata("sampai hingga sd s.d s.d. s/d per akhir");
/** What stands behind these is compared with, not spoken of. */
export const PEMBANDING = kata("dibandingkan dibanding daripada dari ketimbang terhadap");

/** A change, not a capaian, unless "menjadi" follows. */
export const PERUBAHAN = kata(
  "naik turun meningkat menurun kenaikan penurunan peningkatan bertambah berkurang tumbuh pertumbuhan selisih sisa",
);
export const HASIL_PERUBAHAN = kata("menjadi mencapai yaitu yakni");
/** A wish or a plan, not what came of it. */
export const HARAPAN = kata(
  "diharapkan akan diproyeksikan diperkirakan direncanakan rencana proyeksi seharusnya semestinya",
);
/** What did not come about has no result: "belum tercapai 100%". */
export const INGKAR = kata("belum tidak bukan tanpa");
/** A bound, not a value. */
export const BATAS = kata("lebih kurang atas bawah melebihi melampaui minimal maksimal antara rentang kisaran");
/** A value that is round on purpose. */
export const KIRA = kata("sekitar kira-kira hampir mendekati lebih-kurang");
export const RENTANG = kata("sampai hingga sd s.d s.d. s/d");
/** Between two ways to give one figure: "3,60 atau 128,57%". */
export const APOSISI = kata("= atau yaitu yakni setara sama dengan sebesar");
export const DEPAN = kata("dari untuk pada bagi di dalam yang oleh");
export const DEPAN_WAKTU = kata("pada di untuk dalam");
