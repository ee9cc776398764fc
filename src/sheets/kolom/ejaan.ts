import { ingat } from "../../domain/alur/ingat";
import { jarakSunting } from "../../domain/teks/nama-indikator";

/** Words of headers that staff mistype; a word near one of these, and near no other, is that word. */
const KATA: readonly string[] = [
  ..."indikator sasaran strategis tujuan program kegiatan satuan target realisasi capaian pencapaian".split(" "),
  ..."ketercapaian persentase kriteria kategori predikat polarisasi polaritas anggaran penyerapan serapan".split(" "),
  ..."triwulan semester tahunan kumulatif nasional provinsi kinerja keterangan efisiensi penjelasan".split(" "),
  ..."formula definisi perhitungan penghitungan penanggung jawab rencana jumlah kondisi terhadap renstra".split(" "),
  ..."baseline pagu rekomendasi perubahan sebelum sesudah".split(" "),
];
const DIKENAL = new Set(KATA);

/** Correct words that merely look like a header word, and other spellings that are none of it. */
const BUKAN_SALAH_KETIK = new Set(
  (
    "saran bencana catatan pakaian bantuan sasarannya targetnya indikasi indikatif strategi kegunaan satuannya " +
    "kebijakan kondusi nasionalis provider triwulanan semesteran tahapan tahun terhadapnya formulir formulasi " +
    "rencananya realisir perencanaan serapannya kategorial kinerjanya keuangan angsuran lingkungan pelayanan " +
    "penetapan penerapan penyiapan penyerahan penyebaran penyehatan penyertaan penyegaran penyewaan penyekatan " +
    "penyiraman penyuapan penyadapan penyerangan penyerasian penyemaian penyuratan pengerahan pengecapan pencerahan " +
    "peneraan penegakan pendapatan penyampaian pencarian pencatatan pencacahan pencaharian pengabaian perdamaian " +
    "perhubungan penghilangan penghubungan perusahaan perumahan perusakan perbuatan pemudahan pemunahan pembuahan " +
    "pengemasan penegasan pengelasan pengulasan pembelasan penetasan kewenangan kekurangan kelebihan kekeringan " +
    "kecurangan kemenangan ketenangan ketegangan kesenangan keheranan kesiapan kekuatan kelipatan ketaatan kegawatan " +
    "realokasi reboisasi relaksasi realitas realistis popularitas popularisasi politisasi prediksi definitif kondusif " +
    "angkatan anggapan tabungan tahanan santunan serangan sarapan senapan sandaran sambaran perawatan provisi"
  ).split(" "),
);

const BAKU: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prosentase: "persentase",
    presentase: "persentase",
    prosentasi: "persentase",
    persentasi: "persentase",
    prediket: "predikat",
    defenisi: "definisi",
    thn: "tahun",
    thd: "terhadap",
    thdp: "terhadap",
    trhdp: "terhadap",
    jml: "jumlah",
    jlh: "jumlah",
    jmlh: "jumlah",
    triw: "triwulan",
    smt: "semester",
    smtr: "semester",
    sem: "semester",
    sm: "semester",
    tgt: "target",
    trgt: "target",
    real: "realisasi",
    penc: "pencapaian",
    tk: "tingkat",
    tkt: "tingkat",
    prosen: "persen",
  }),
);

const PANJANG_TERPENDEK = 5;
const PANJANG_DUA_SALAH = 8;

function betulkanKata(kata: string): string {
  const baku = BAKU.get(kata);
  if (baku !== undefined) return baku;
  if (kata.length < PANJANG_TERPENDEK || DIKENAL.has(kata) || BUKAN_SALAH_KETIK.has(kata)) return kata;
  const batas = kata.length >= PANJANG_DUA_SALAH ? 2 : 1;
  const dekat = KATA.map((k) => ({ k, jarak: kata.startsWith(k.charAt(0)) ? jarakSunting(kata, k, batas) : batas + 1 }))
    .filter(({ jarak }) => jarak <= batas)
    .sort((a, b) => a.jarak - b.jarak);
  const [pertama, kedua] = dekat;
  return pertama && pertama.jarak < (kedua?.jarak ?? batas + 1) ? pertama.k : kata;
}

/**
 * A header text with its mistyped words put right ("Reaslisasi" → "realisasi", "Capaian (Nasiional)" → "capaian
 * (nasional)"), so that a slip of the key never changes what a column is. Lower case in, lower case out; a word that is
 * near two header words alike stays as it is.
 */
export const betulkanEjaan = ingat((teks: string): string => teks.replace(/\p{L}+/gu, betulkanKata));
