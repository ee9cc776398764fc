import type { Konsep } from "./konsep";

const PERSEN = "(?:%|persen|persentase)";
const CAPAIAN = "(?:capaian|pencapaian|ketercapaian)";
/** Words that may stand beside a measure without changing what it is. */
const PERINCI =
  "(?:kinerja|target|indikator|sasaran|tw|triwulan|semester|tahun|tahunan|ini|ke|rata-rata|a?kumulatif|s/d|s\\.?d\\.?|sampai dengan|total|akhir tahun|anggaran|keuangan|fisik|program|kegiatan|opd|skpd|pd|n|k|rp|[ivx]+|[1-4]|20\\d\\d)";

/**
 * The vocabulary of headers: what each wording names. The first that fits wins. Texts come in lower case, with single
 * spaces, mistyped words put right, without outer punctuation (baca.md §1, §2).
 */
export const KOSAKATA: readonly (readonly [Konsep, RegExp])[] = [
  ["no", /^(no|n0|nomor|nmr|nr|n o|no urut|nomor urut|no (iku|ik|ss|indikator|sasaran|program)|#)$/],
  [
    "asing",
    /^(nip|nik|nama( pegawai| lengkap| barang)?$|kode (rekening|akun|barang)|no\.? ?rek(ening)?|uraian rekening|golongan|jabatan)(?![a-z])/,
  ],
  ["kode", /^kode\b/],
  ["bobot", /^(bobot|timbangan)\b/],
  ["rincian", /^(pembilang|penyebut|numerator|denominator|variabel [xy]|nilai [xy])( \(.*\))?$/],
  ["rincian", /^(jumlah|total|banyaknya) sasaran( (riil|proyeksi|absolut))?( \(.*\))?$/],
  ["target", /^(target|capaian|tahun) kinerja\b.*\bkerangka pendanaan\b/],
  ["terhadap-akhir", /\b(terhadap|dibanding(kan)?|vs)\b.*\b(akhir|renstra|jangka menengah|rpjm[dn]?)\b/],
  [
    "terhadap-setahun",
    /\b(terhadap|dibanding(kan)?|vs)\b(.*\btarget\b.*\b(setahun|tahunan|1 tahun|satu tahun|pk|perjanjian kinerja)\b| (pk|perjanjian kinerja)\b)/,
  ],
  [
    "persen",
    new RegExp(
      `^(${PERSEN}|rasio|perbandingan)? ?(tingkat )?(${CAPAIAN}|realisasi)?( ${PERINCI})*( \\(?%\\)?)? ?(terhadap|dibanding(kan)?( dengan)?) (target|rencana)( (kinerja|tw|triwulan|triwulanan|semester|semesteran|bulan|bulanan|tahun|ini|[ivx]+|[1-4]|20\\d\\d))*( \\(?%\\)?)?$`,
    ),
  ],
  [
    "persen",
    new RegExp(
      `^(${PERSEN}|rasio)? ?(tingkat |daya )?(${CAPAIAN}|realisasi|serapan|penyerapan)?( (anggaran|keuangan))?( \\(?%\\)?)? ?(terhadap|dibanding(kan)?( dengan)?|dari) (total )?(pagu|anggaran|dpa|dipa|apbd)( (anggaran|perubahan|murni|setahun|tahun|ini|20\\d\\d))*( \\(?%\\)?)?$`,
    ),
  ],
  [
    "terhadap-lain",
    /\bterhadap\b|dibanding(kan)?\b|\bvs\b|^(nilai |% )?capaian\b.*\b((setelah|sesudah) penyesuaian|disesuaikan|maks\w* ?\.? ?\d+)/,
  ],
  ["tindak-lanjut", /^(uraian |rencana |hasil )?tindak ?lanjut\b/],
  ["saran", /^(saran|rekomendasi|catatan hasil evaluasi|uraian (saran|rekomendasi))\b/],
  ["sasaran-indikator", /^(sasaran|tujuan)\b.*[/&,].*\bindikator\b|^sasaran\b.* dan indikator\b/],
  [
    "indikator-kegiatan",
    /^(uraian |nama )?(indikator\b.*\b(sub ?kegiatan|kegiatan|aktivitas|aksi|output|keluaran)\b|(ikk|iksk)\b)/,
  ],
  ["indikator-program", /^(uraian |nama )?(indikator\b.*\bprogram\b|iks?p\b)/],
  ["indikator-tujuan", /^(uraian |nama )?(indikator|iku\b|ik\b)(?!.*\bsasaran)(?=.*\btujuan\b)/],
  ["indikator", /^((pelayanan|upaya) kesehatan ?\/ ?)?(program ?\/ ?)?variabel ?\/ ?sub variabel( program)?$/],
  [
    "indikator",
    /^(uraian |nama )?(indikator|iku\b|ik\b|iks\b|ikss\b|kpi\b|tol[oa]k ukur|ukuran (kinerja|keberhasilan))/,
  ],
  ["sasaran", /^(tujuan ?[/,&] ?)?sasaran( strategis)? ?[/,&-] ?program\b.*[/,&-].*\bkegiatan$/],
  ["sasaran-kegiatan", /^(sasaran|kinerja)\b.*\b(sub ?kegiatan|kegiatan|aktivitas)\b/],
  ["sasaran", /^sasaran strategis ?(\/|dan|&) ?(sasaran )?program$/],
  ["sasaran-program", /^(sasaran|kinerja)\b.*\bprogram\b/],
  ["sasaran", /^tujuan ?(\/|,|dan|&) ?sasaran\b/],
  ["tujuan", /^tujuan\b/],
  ["sasaran", /^(uraian )?sasaran\b|^kinerja utama$/],
  [
    "selisih",
    /bertambah|berkurang|^selisih|naik ?\/? ?\(?turun|^\+ ?\/ ?-|penambahan|pengurangan|^perubahan \((rp|\+)/,
  ],
  ["efisiensi", /^efisiensi|^tingkat efisiensi|^sisa\b|^penghematan|^silpa/],
  [
    "jenis",
    /^(kategori|klasifikasi) (indikator|polaritas|polarisasi)$|^(jenis|tipe|sifat|polaritas|polarisasi|polarity|tren|trend|arah|karakteristik)( (indikator|iku|kinerja|data|target|capaian|polaritas|perhitungan|penghitungan)| \(.*\))*$|positif ?\/ ?negatif|maks\w* ?\/ ?min|max\w* ?\/ ?mini?/,
  ],
  [
    "kriteria",
    /^((keterangan |ket )?kriteria|kategori|predikat|interpretasi|peringkat(?! (di|dari|ke|pada|tingkat|nasional|provinsi|se))|kode warna|notifikasi|keterangan capaian|nilai kriteria|(status|predikat|kriteria|klasifikasi|kategori) (capaian|pencapaian|ketercapaian|kinerja|realisasi))\b/,
  ],
  ["pola", /^pola\b|^(non ?-? ?|tidak )?a?kumulatif( ?[/,&-].*| \(.*\))?$|^(jenis|sifat|metode|tipe) a?kumul/],
  [
    "formula",
    /^(formula|formulasi|rumus|rumusan|cara (per|peng)?hitung|metode (per|peng)hitungan|definisi|meta ?indikator|alasan pemilihan|sumber data)/,
  ],
  ["satuan", /^(satuan|sat)( (target|kinerja|indikator|sasaran|hasil|ukur|ukuran|pengukuran))?$/],
  [
    "baseline",
    /^base ?line|^kondisi( kinerja)?( pada)? awal|^data( capaian)?( kinerja)?( pada)?( tahun)? awal|^tahun dasar|^capaian awal|^kondisi eksisting/,
  ],
  ["target-akhir", /^(target|kondisi|kinerja|capaian)\b.*\bakhir\b(?! tahun\b(?! perencanaan))/],
  ["sebelum", /\bsebelum\b|\bsemula\b|\bmurni\b|\binduk\b|\bpagu awal\b|\banggaran awal\b/],
  ["sesudah", /\b(sesudah|setelah)\b|\bmenjadi\b|\bapbd ?-? ?p\b|^(anggaran|pagu|apbd) perubahan\b/],
  [
    "capaian-target",
    new RegExp(
      `^(?:tahapan |pentahapan )?(?:capaian|pencapaian) target( (kinerja|per|tiap|setiap|pada|tw|triwulan|tahun|anggaran|20\\d\\d))*$`,
    ),
  ],
  [
    "persen",
    new RegExp(
      [
        "^\\(? ?(%|persen) ?\\)?$",
        `^${PERSEN} ?\\(?(tingkat )?(${CAPAIAN}|realisasi|kinerja|penyerapan|serapan|tingkat|anggaran|keuangan|keu|fisik|target)\\)?\\b`,
        `^${PERSEN}( ${PERINCI})*( \\(?%\\)?| ?/ ?kode)*$`,
        `^tingkat (${CAPAIAN}|realisasi|penyerapan|serapan|kemajuan|kinerja|keberhasilan)\\b`,
        "^(persentase )?kemajuan( \\(?%\\)?)?$",
        "^progress? ?\\(? ?(%|persen) ?\\)?$",
        "^(daya )?(serapan|penyerapan)",
        `^(nilai |skor |indeks |derajat )?${CAPAIAN}( ${PERINCI})* ?\\(? ?(%|persen|dalam %|dalam persen)\\)?( ${PERINCI})*$`,
        "^(kinerja|cap) ?\\(? ?(%|persen) ?\\)?$",
        `^rasio ${CAPAIAN}`,
        "^realisasi ?(/|:|terhadap) ?target",
        "^r ?/ ?t( ?[x×*] ?100 ?%?)?$",
        "^achievement\\b",
      ].join("|"),
    ),
  ],
  [
    "target",
    /^(jumlah |rencana |nilai |total |angka |besaran |volume |alokasi )?(target|tgt|trgt|targt)\b|^rencana( (tingkat|kinerja|capaian|pencapaian|target|realisasi|tw|triwulan|tahun|[ivx]+|[1-4]|20\d\d))*( \(target\))?$/,
  ],
  [
    "realisasi",
    /^(jumlah |nilai |hasil |total |akumulasi |kumulatif |angka |volume )?(realisasi|real)\b|^(yang )?dicapai\b|^kinerja aktual\b|^(jumlah )?(yang )?(dilayani|terlayani|mendapat pelayanan)( \(.*\))?$/,
  ],
  [
    "capaian",
    new RegExp(
      `^(nilai |skor |hasil |total |angka |indeks |derajat )?${CAPAIAN}\\b|^hasil (kalkulasi|perhitungan|penghitungan|pengukuran)\\b`,
    ),
  ],
  ["hasil", /^hasil( (kinerja|tw|triwulan|[ivx]+|[1-4]|20\d\d))*( \(%\))?$/],
  ["belanja", /^((jenis|kelompok|uraian|nama|pos) )?belanja\b/],
  [
    "pagu",
    /^(jumlah |total |besaran |nilai )?(anggaran|pagu|alokasi|dpa|apbd)\b|^(jumlah|total|besaran) dana\b|^dana ?(\/ ?(dpa|dipa)\b.*)?(\(rp\.?\))?$/,
  ],
  ["triwulan", /^(triwulan|tw|periode|waktu pelaksanaan|triwulan ke)$/],
  ["tahun", /^tahun( anggaran)?$/],
  ["jumlah", /^(jumlah|total)( (belanja|anggaran|seluruhnya|keseluruhan)| \(?rp\)?)*$/],
  [
    "program",
    /^((nama |uraian )?|(s?opd|skpd|pd|perangkat daerah|unit kerja) ?[/,&-] ?)(program|urusan)( ?(\/|,|dan|&|-) ?.*\b(kegiatan|program|kinerja)\b.*)?( \(.*\))?$|^program prioritas|^program pendukung|^program\/kegiatan/,
  ],
  [
    "kegiatan",
    /^(nama |uraian |judul |jenis |upaya( \w+)? ?(?:\/|dan|&) ?)?(sub ?-?kegiatan|kegiatan|aktivitas|(klasifikasi )?rincian output( ?\(k?ro\))?( ?\/ ?(rincian output )?\(?ro\)?)?|(langkah|rencana|sub rencana) aksi|rencana kerja)( ?(\/|,|dan|&|-) ?.*\bkegiatan\b.*)?( \(.*\))?( per satker)?$|^(jenis|kelompok|uraian) belanja$/,
  ],
  ["keluaran", /^(nama |uraian |jenis )?(keluaran|output|k?ro)( \(k?ro\))?$/],
  ["uraian", /^uraian$/],
  [
    "penanggung-jawab",
    /penanggung ?jawab|^(pj|pic|bidang|unit (kerja|pengampu|penanggung)|pengampu|pelaksana)\b|^(nama )?(bidang|bagian|seksi|sub ?-?(bagian|bidang)|satuan kerja|satker|uptd?)( ?(\/|dan|&) ?(bidang|bagian|seksi|sub ?-?(bagian|bidang)|unit( kerja)?|uptd?))*$/,
  ],
  [
    "penjelasan",
    /^(penjelasan|progres|uraian progres|kendala|analisis|permasalahan|faktor|hambatan|solusi|upaya|alasan)/,
  ],
  ["keterangan", /^(ket|keterangan|catatan)\b/],
];
