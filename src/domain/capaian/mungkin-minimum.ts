import { samakanHuruf } from "../teks/teks";

const kataUtuh = (...pola: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\d])(?:${pola.join("|")})(?![\\p{L}\\d])`, "u");

/** Lower is better, whatever else the name says. */
const WAKTU = kataUtuh(
  "(?:waktu|lama(?:nya)?|durasi) (?:tunggu|respons?|tanggap|tempuh|pelayanan|layanan|proses|penyelesaian|penanganan|pengurusan|perbaikan|henti|perizinan|perijinan|penerbitan|verifikasi|pencairan|antre(?:an)?|antri(?:an)?|pemadaman)",
  "(?:waktu|lama(?:nya)?) (?:yang )?(?:di(?:butuhkan|perlukan|habiskan)|mengurus|menunggu|penantian)",
  "(?:response|respon|waiting|down|turn ?around|lead) ?time",
  "unmet need",
);

/** What one wants less of. */
const BURUK = kataUtuh(
  "(?:angka )?(?:kematian|kesakitan|mortalitas|morbiditas)|aki|akb|akaba|imr|mmr",
  "angka (?:putus sekolah|mengulang|buta (?:huruf|aksara)|kecelakaan|kriminalitas|perceraian|ketergantungan)",
  "prevalensi|insidens?i?|incidence|stunting|wasting|underweight|gizi (?:buruk|kurang)|anemia|bblr",
  "kemiskinan|penduduk miskin|keluarga miskin|rumah tangga miskin|pengangguran|menganggur|tpt",
  "peringkat|ranking|rangking",
  "inflasi|rasio gini|gini rasio|gini ratio|indeks gini|koefisien gini|indeks williamson|ketimpangan|kesenjangan|disparitas",
  "kecelakaan|kriminalitas|kejahatan|tindak pidana|pelanggaran|kekerasan|konflik|korban|kerugian|perceraian",
  "kasus|temuan|keluhan|aduan|pengaduan|komplain|tunggakan|piutang|defisit|silpa|gangguan|kegagalan|kesalahan",
  "kebakaran|bencana|risiko bencana|kumuh|lahan kritis|deforestasi|pencemaran|emisi|kebocoran|kehilangan air|genangan|kemacetan",
  "timbulan sampah|backlog|putus sekolah|buta (?:huruf|aksara)|perkawinan anak|pernikahan (?:dini|anak)|pekerja anak",
  "tidak (?:masuk|terdaftar|tercatat|terdata|terlayani|tertagih|tertangani|memenuhi (?:syarat|standar|ketentuan|baku mutu)|layak huni)",
  "rusak (?:berat|ringan|sedang)|jalan rusak|pmks|ppks|penyalahgunaan|rawan pangan|pou|undernourishment",
);

/** Words by which the same subject turns into something one wants more of. */
const BERBALIK = kataUtuh(
  "penurunan|menurun(?:nya)?|turunnya|pengurangan|berkurangnya|pengentasan|penghapusan|terentas(?:kan)?",
  "penanganan|penyelesaian|penanggulangan|pencegahan|pengendalian|penindakan|pengelolaan|pemulihan|pengawasan|pemantauan",
  "(?:di|ter)(?:selesaikan|tangani|tindak ?lanjuti|tanggulangi|layani|cegah|kendalikan|pulihkan|kelola|atasi|padamkan|ungkap|verifikasi)",
  "tindak ?lanjut|tertanganinya|ditemukan|penemuan|diobati|sembuh|kesembuhan|pengobatan|penegakan|penuntasan|tuntas",
  "cakupan|kecepatan|ketepatan|kepatuhan|ketahanan|ketangguhan|kesiapsiagaan|kapasitas|mitigasi|tanggap|siaga|responsif",
  "(?:yang )?(?:mendapat(?:kan)?|memperoleh|menerima|memiliki|dilayani|didampingi|dibina|ditempatkan|dirujuk|direhabilitasi|diberdayakan|dibantu|dilatih)",
  "layanan|pelayanan|pendampingan|perlindungan|bantuan|jaminan|pemberdayaan|pembinaan|rehabilitasi|edukasi|sosialisasi",
  "bebas|tanpa|zero|nihil|nol|tidak (?:ada|terjadi|mengalami)|keberhasilan|efektivitas|efektifitas|kontrasepsi",
);

/**
 * Whether the name of an indikator suggests that lower is better (kinerja.md §2): then the user is asked, nothing is
 * switched. Names that turn the subject round ("Penurunan angka kemiskinan", "Persentase kasus yang diselesaikan",
 * "Cakupan …") don't raise it. False for any other text.
 */
export function mungkinMinimum(namaIndikator: string): boolean {
  const nama = samakanHuruf(namaIndikator.slice(0, 1000));
  return WAKTU.test(nama) || (BURUK.test(nama) && !BERBALIK.test(nama));
}
