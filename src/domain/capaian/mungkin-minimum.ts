import { ingat } from "../alur/ingat";
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
  "(?:angka|rasio|beban) ketergantungan|rasio belanja pegawai|rasio utang|utang|laju pertumbuhan penduduk|angka kelahiran|tfr",
  "perkara|gugatan|sengketa|keterlambatan|terlambat|deviasi|demonstrasi|unjuk rasa|kredit macet|npl|desa tertinggal|daerah tertinggal",
  "konsumsi (?:energi|listrik|bbm|bahan bakar)|anak jalanan|gelandangan|pengemis|gepeng|mangkir|ketidakhadiran|melanggar|menunggak",
  "banjir|longsor|karhutla|titik (?:api|panas)|hotspot|kejadian (?:kebakaran|kekeringan|bencana)|yang rusak|kekurangan|kelangkaan|kerawanan",
  "kek|ked?[ae]lu?warsa|kadaluarsa|asfr|ndr|gdr|(?:death|mortality) rate|kerusakan|pemborosan|tidak (?:ber)?sekolah|tidak tepat waktu",
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
  "tindak ?lanjut|tertanganinya|ditemukan|penemuan|diobati|sembuh|kesembuhan|pengobatan|penegakan|penuntasan|tuntas",
  "cakupan|kecepatan|ketepatan|kepatuhan|ketahanan|ketangguhan|kesiapsiagaan|kapasitas|mitigasi|tanggap|tangguh|siaga|responsif",
  "mendapat(?:kan)?|memperoleh|menerima|penerima|memiliki|dirujuk|tidak mengajukan",
  "layanan|pelayanan|pendampingan|perlindungan|bantuan|jaminan|pemberdayaan|pembinaan|rehabilitasi|edukasi|sosialisasi",
  "bebas|tanpa|zero|nihil|nol|tidak (?:ada|terjadi|mengalami)|keberhasilan|efektivitas|efektifitas|kontrasepsi",
);

/** What may be done about what is bad, as a root: with di- or ter- before it, it is done. */
const AKAR =
  "selesai|tuntas|lunas|rampung|tangan|tindak ?lanjut|tanggulang|layan|cegah|kendali|pulih|kelola|atas|padam|ungkap|verifikasi|mitigasi|" +
  "tata|baik|tagih|penuh|jawab|respons?|tanggap|evakuasi|lindung|jangkau|damping|bina|bantu|latih|obat|proses|mediasi|tertib|bongkar|" +
  "rehabilitasi|hijau|reduksi|kurang|turun|bebas|entas|salur|bayar|tempat|daya|pantau|olah|angkut|klarifikasi|akomodir|rekonstruksi";
const DILAKUKAN = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:(?:di|ter)(?:per|ber)?(?:${AKAR})(?:i|kan|inya|kannya|nya)?|diputus|selesai|tuntas|lunas|rampung|sembuh|pulih|` +
    "kembali (?:bersekolah|sekolah|bekerja))(?![\\p{L}\\d])",
  "gu",
);
const DIINGKARI = /(?:^|[^\p{L}\d])(?:tidak|belum|tak|gagal)(?: \p{L}+)?$/u;
/** Of whom something good is not true; what one is glad not to have is named. */
const TANPA_KEBAIKAN =
  /(?:^|[^\p{L}\d])(?:(?:tidak|belum) (?:mendapat(?:kan)?|memperoleh|menerima|memiliki)|yang (?:tidak|belum) (?!ada|terjadi|meng(?:alami|ajukan|onsumsi|ulang)|melanggar|menunggak|merokok|ter(?:dampak|kena|cemar|papar|jangkit)|ber(?:ulang|isiko|masalah)|putus|miskin|sakit|rusak|rawan|korupsi|lagi)\p{L}+)/u;

/** What a name speaks of first of all: less of the bad, or a thing that is made, whatever it is about. */
const KEPALA =
  /^(?:(?:persentase|prosentase|presentase|persen|jumlah|tingkat|cakupan|rata-rata|capaian|skor|nilai) )*(?:penurunan|menurunnya|pengurangan|berkurangnya|penanganan|penyelesaian|penanggulangan|pencegahan|pengendalian|dokumen|kajian|rapat|pos|posko|aplikasi|peraturan|sop|tim|forum|peta|kader|relawan|laporan (?:hasil|pelaksanaan|kegiatan|koordinasi|monitoring|evaluasi|kinerja|penyelenggaraan|fasilitasi))(?![\p{L}\d])/u;

/** The last thing that a name says is done, or is not done; null where it says nothing of the kind. */
function akhirnya(nama: string): "dilakukan" | "tidak" | null {
  const terakhir = [...nama.matchAll(DILAKUKAN)].at(-1);
  if (terakhir === undefined) return null;
  return DIINGKARI.test(nama.slice(0, terakhir.index)) ? "tidak" : "dilakukan";
}

/**
 * Whether the name of an indikator suggests that lower is better (kinerja.md §2): then the user is asked, nothing is
 * switched. Names that turn the subject round ("Penurunan angka kemiskinan", "Persentase kasus yang diselesaikan",
 * "Cakupan …") don't raise it, but for those that turn it back ("Persentase keluhan yang tidak tertangani"). False for any
 * other text.
 */
export const mungkinMinimum = ingat((namaIndikator: string): boolean => {
  const nama = samakanHuruf(namaIndikator.slice(0, 1000));
  if (WAKTU.test(nama)) return true;
  if (KEPALA.test(nama)) return false;
  const akhir = akhirnya(nama);
  if (akhir !== null) return akhir === "tidak";
  return TANPA_KEBAIKAN.test(nama) || (BURUK.test(nama) && !BERBALIK.test(nama));
});
