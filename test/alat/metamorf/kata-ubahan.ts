type Ganti = readonly [cari: RegExp, ganti: readonly string[]];

/** How offices word and mistype the headers of columns: a whole word or wording, and what may stand in its place. */
export const KATA_LAIN: readonly Ganti[] = [
  [/\brealisasi\b/i, ["Realisai", "Reaslisasi", "Realiasi", "REALISASI", "Realisasi Kinerja", "Real."]],
  [
    /^realisasi$/i,
    ["Hasil", "Realisasi s.d. Desember 2024", "Realisasi s/d Des 2024", "Realisasi Tahun Ini", "Realisasi Akhir Tahun"],
  ],
  [/\btarget\b/i, ["Taget", "Traget", "TARGET", "Tgt"]],
  [/^target$/i, ["Rencana", "Target Kinerja", "Target Tahunan", "Target PK", "Rencana Target"]],
  [
    /^indikator( kinerja)?$/i,
    [
      "Nama Indikator",
      "Uraian Indikator Kinerja",
      "Indikator Kinerja Sasaran",
      "Indkator Kinerja",
      "Indikator Kinerja Utama (IKU)",
      "IKU",
    ],
  ],
  [/^sasaran( strategis)?$/i, ["Sasaran Strategis/Program", "Sasaran Startegis", "SASARAN", "Uraian Sasaran"]],
  [/^satuan$/i, ["Sat.", "Satuan Ukur", "SATUAN", "Satuan Target", "Unit"]],
  [
    /^%( capaian)?$/,
    [
      "Capaian (%)",
      "Persentase Capaian",
      "Prosentase",
      "% Realisasi",
      "Tingkat Capaian",
      "Capaian Kinerja (%)",
      "Persen",
    ],
  ],
  [
    /^(capaian|pencapaian)( kinerja)?( ?\(%\))?$/i,
    ["% Capaian", "Tingkat Capaian (%)", "Persentase Pencapaian", "Capain (%)"],
  ],
  [/^kriteria$/i, ["Kategori", "Predikat", "Kriteria Capaian", "Kriteria Penilaian", "Ket. Kriteria"]],
  [/^no\.?$/i, ["Nomor", "NO. URUT", "#"]],
];

/** The same quarter as offices name it; place 0 is TW I. */
export const TRIWULAN_LAIN: readonly (readonly string[])[] = [
  [
    "Triwulan I",
    "TW 1",
    "Triwulan 1",
    "TW-I",
    "Trw I",
    "Triwulan Pertama",
    "B03",
    "Maret",
    "s.d. Maret",
    "Jan-Mar",
    "Q1",
  ],
  [
    "Triwulan II",
    "TW 2",
    "Triwulan 2",
    "TW-II",
    "Trw II",
    "Triwulan Kedua",
    "B06",
    "Juni",
    "s.d. Juni",
    "Apr-Jun",
    "Q2",
  ],
  [
    "Triwulan III",
    "TW 3",
    "Triwulan 3",
    "TW-III",
    "Trw III",
    "Triwulan Ketiga",
    "B09",
    "September",
    "s.d. September",
    "Jul-Sep",
    "Q3",
  ],
  [
    "Triwulan IV",
    "TW 4",
    "Triwulan 4",
    "TW-IV",
    "Trw IV",
    "Triwulan Keempat",
    "B12",
    "Desember",
    "s.d. Desember",
    "Okt-Des",
    "Q4",
  ],
];
export const TRIWULAN = /\b(?:triwulan|tw) ?\.?-?(iv|iii|ii|i|[1-4])\b/i;

/** The same year as offices write it in the header of a column. */
export const TAHUN_LAIN: readonly ((tahun: number, ke: number) => string)[] = [
  (t) => `Thn ${t}`,
  (t) => `Th.${t}`,
  (t) => `Tahun ${t}`,
  (t) => `${t}*)`,
  (t) => `T.A. ${t}`,
  (t) => `TA ${t}`,
  (t, ke) => `Tahun ke-${ke} (${t})`,
];

export const NAMA_LEMBAR: readonly string[] = ["Sheet1", "Lembar 7", "Data", "Form A", "fix rev2", "2.1"];

export const JUDUL_ATAS: readonly (readonly string[])[] = [
  ["PEMERINTAH KABUPATEN MAJU JAYA"],
  ["LAMPIRAN II", "PERATURAN BUPATI MAJU JAYA", "NOMOR 12 TAHUN 2021"],
  ["Formulir 3"],
  ["", "Diisi oleh Perangkat Daerah", ""],
];

export const TANDA_TANGAN: readonly (readonly string[])[] = [
  ["Maju Jaya, 31 Desember 2024", "Kepala Dinas,", "", "Drs. Budi Santoso, M.Si", "NIP. 197001012003121002"],
  ["Mengetahui", "KEPALA DINAS", "", "BUDI SANTOSO", "NIP 19700101 200312 1 002"],
  ["Plt. Kepala Dinas", "", "Budi Santoso, S.E.", "Pembina Tk. I", "197001012003121002"],
];

export const JUMLAH_INDIKATOR: readonly string[] = ["J U M L A H", "Jml", "Total I", "JUMLAH", "Total"];
export const RERATA: readonly string[] = ["Rata2", "Rata-rata", "Rerata", "RATA - RATA CAPAIAN"];
export const CATATAN: readonly string[] = [
  "Sumber: Bidang Perencanaan, 2024",
  "Keterangan: data per 31 Desember 2024",
  "*) angka sementara",
  "Catatan : realisasi s.d. 31 Desember",
];
