import { bacaTriwulan, type Tw } from "../domain/capaian/triwulan";
import { ratakan } from "./teks";

/** What a header cell says a column holds. */
export type Konsep =
  | "no"
  | "kode"
  | "tujuan"
  | "sasaran"
  | "sasaran-program"
  | "sasaran-kegiatan"
  | "sasaran-indikator"
  | "indikator"
  | "indikator-program"
  | "indikator-kegiatan"
  | "program"
  | "satuan"
  | "jenis"
  | "pola"
  | "formula"
  | "baseline"
  | "target"
  | "target-akhir"
  | "realisasi"
  | "capaian"
  | "persen"
  | "kriteria"
  | "terhadap-akhir"
  | "triwulan"
  | "penjelasan"
  | "penanggung-jawab"
  | "keterangan"
  | "pagu"
  | "sebelum"
  | "sesudah"
  | "selisih"
  | "efisiensi"
  | "tahun"
  | "belanja"
  | "jumlah"
  | "saran"
  | "tindak-lanjut"
  | "asing";

/** Words that say which of several like columns it is. */
export interface Penentu {
  readonly tw: Tw | null;
  readonly tahun: number | null;
  readonly nasional: boolean | null;
  readonly sisi: "kinerja" | "anggaran" | null;
  readonly sampaiDengan: boolean;
}

export interface JudulKolom {
  readonly konsep: Konsep | null;
  readonly penentu: Penentu;
}

const PANJANG_JUDUL = 110;

/** First match wins; the text is lower case with single spaces, without outer punctuation. */
const KAMUS: readonly (readonly [Konsep, RegExp])[] = [
  ["no", /^(no|nomor|nmr|no urut|nomor urut|#)$/],
  [
    "asing",
    /^(nip|nik|nama( pegawai| lengkap| barang)?|kode (rekening|akun|barang)|uraian rekening|golongan|jabatan)\b/,
  ],
  ["kode", /^kode\b/],
  ["terhadap-akhir", /\bterhadap\b|dibanding(kan)?\b|\bvs\b/],
  ["tindak-lanjut", /^(uraian |rencana |hasil )?tindak ?lanjut\b/],
  ["saran", /^(saran|rekomendasi|catatan hasil evaluasi|uraian (saran|rekomendasi))\b/],
  ["sasaran-indikator", /^sasaran\b.*[/&,].*\bindikator\b|^sasaran\b.* dan indikator\b/],
  ["indikator-kegiatan", /^(uraian )?indikator\b.*\b(sub ?kegiatan|kegiatan|aktivitas|output|keluaran)\b/],
  ["indikator-program", /^(uraian )?indikator\b.*\bprogram\b/],
  ["indikator", /^(uraian |nama )?(indikator|iku\b|ik\b|ikk\b|iks\b)/],
  ["sasaran-kegiatan", /^(sasaran|kinerja)\b.*\b(sub ?kegiatan|kegiatan|aktivitas)\b/],
  ["sasaran-program", /^(sasaran|kinerja)\b.*\bprogram\b/],
  ["tujuan", /^tujuan\b/],
  ["sasaran", /^(uraian )?sasaran\b|^kinerja utama$|^sasaran strategi/],
  [
    "selisih",
    /bertambah|berkurang|^selisih|naik ?\/? ?\(?turun|^\+ ?\/ ?-|penambahan|pengurangan|^perubahan \((rp|\+)/,
  ],
  ["efisiensi", /^efisiensi|^tingkat efisiensi|^sisa\b|^penghematan|^silpa/],
  [
    "kriteria",
    /^(kriteria|kategori|predikat|status (capaian|kinerja)|interpretasi|peringkat|kode warna|keterangan capaian|nilai kriteria)\b/,
  ],
  [
    "jenis",
    /^(jenis|tipe|sifat|polaritas|arah|kategori)( (indikator|kinerja|data|target|capaian|polaritas)| \(.*\))*$|positif ?\/ ?negatif|maksim\w* ?\/ ?minim|maximi[sz]e ?\/ ?minimi/,
  ],
  ["pola", /^pola\b|akumulatif|^(jenis|sifat|metode) akumulasi/],
  [
    "formula",
    /^(formula|formulasi|rumus|rumusan|cara (per|peng)?hitung|metode (per|peng)hitungan|definisi operasional|meta ?indikator|alasan pemilihan|sumber data)/,
  ],
  ["satuan", /^(satuan|sat)( (target|kinerja|indikator|ukur|ukuran))?$/],
  ["baseline", /^base ?line|^kondisi( kinerja)?( pada)? awal|^data awal|^tahun dasar|^capaian awal|^kondisi eksisting/],
  ["target-akhir", /^(target|kondisi|kinerja|capaian).*\bakhir\b/],
  ["sebelum", /\bsebelum\b|\bsemula\b|\bmurni\b|\binduk\b|\bpagu awal\b|\banggaran awal\b/],
  ["sesudah", /\b(sesudah|setelah)\b|\bmenjadi\b|\bapbd ?-? ?p\b|^(anggaran|pagu|apbd) perubahan\b/],
  [
    "persen",
    /^\(? ?% ?\)?$|^% |^(persentase|prosentase|presentase|persen)( (capaian|ketercapaian|realisasi|kinerja|penyerapan|serapan|tingkat|anggaran|keuangan|fisik|target|tw|triwulan|tahun|[ivx]+|[1-4]|20\d\d)| \(?%\)?| ?\/ ?kode)*$|^tingkat (capaian|ketercapaian|realisasi|penyerapan|serapan|kemajuan)|^(daya )?(pe)?n?y?serapan|^penyerapan|^(capaian|ketercapaian)( (kinerja|target|tw|triwulan|tahun|kinerja tw|indikator|anggaran|keuangan|[ivx]+|[1-4]|20\d\d))* ?\(? ?(%|persen)\)?$|^rasio capaian|^realisasi ?(\/|:|thd|terhadap) ?target/,
  ],
  ["target", /^(jumlah |rencana )?(target|tgt|trgt|targt)\b/],
  ["realisasi", /^(jumlah |nilai |hasil |total |akumulasi |kumulatif )?(realisasi|realiasi|realisas|real)\b/],
  ["capaian", /^(capaian|ketercapaian|pencapaian)\b/],
  ["belanja", /^belanja\b/],
  ["pagu", /^(jumlah )?(anggaran|pagu|alokasi|dpa|apbd)\b/],
  ["triwulan", /^(triwulan|tw|periode|waktu pelaksanaan|triwulan ke)$/],
  ["tahun", /^tahun( anggaran)?$/],
  ["jumlah", /^(jumlah|total)( (belanja|anggaran|seluruhnya|keseluruhan)| \(?rp\)?)*$/],
  [
    "program",
    /^(nama |uraian )?(program|urusan)( ?(\/|,|dan|&|-) ?.*\b(kegiatan|program)\b.*)?( \(.*\))?$|^program prioritas|^program pendukung|^program\/kegiatan/,
  ],
  ["penanggung-jawab", /penanggung ?jawab|^(pj|pic|bidang|unit (kerja|pengampu|penanggung)|pengampu|pelaksana)\b/],
  [
    "penjelasan",
    /^(penjelasan|progres|uraian progres|kendala|analisis|permasalahan|faktor|hambatan|solusi|upaya|alasan)/,
  ],
  ["keterangan", /^(ket|keterangan|catatan)\b/],
];

const ROMAWI: Readonly<Record<string, Tw>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const PENENTU_KOSONG: Penentu = { tw: null, tahun: null, nasional: null, sisi: null, sampaiDengan: false };

/** Outer punctuation off; a unit in parentheses such as "(Rp)" stays in, it tells the side. */
function bersihkan(nilai: string): string {
  return ratakan(nilai)
    .replace(/^[.:;*\-–\s]+|[.:;*\s]+$/g, "")
    .replace(/\b(sat|ket|no|tgt|real|th)\.(?=\s|$|\))/g, "$1");
}

function bacaPenentu(t: string): Penentu {
  const tahun = /(?:^|\D)(20\d\d)(?!\d)/.exec(t);
  const duaTahun = (t.match(/20\d\d/g)?.length ?? 0) > 1;
  return {
    tw: bacaTriwulan(t),
    tahun: tahun && !duaTahun ? Number(tahun[1]) : null,
    nasional: /\bnasional\b/.test(t)
      ? true
      : /\((pd|opd|perangkat daerah|daerah|kab|kabupaten|kota|provinsi)\)/.test(t)
        ? false
        : null,
    sisi: /\brp\b|rupiah|\banggaran\b|keuangan|\bpagu\b|\bbelanja\b|penyerapan|serapan/.test(t)
      ? "anggaran"
      : /^k$|\bkinerja\b|\bfisik\b/.test(t)
        ? "kinerja"
        : null,
    sampaiDengan: /\bs ?[/.]? ?d\b|\bsampai\b|kumulatif/.test(t),
  };
}

/** Header cells repeat down thousands of rows; each text is looked at once. */
const ingatan = new Map<string, JudulKolom>();
const BATAS_INGATAN = 20_000;

/** What one header text says; `konsep` null for a text that names no column (a year, a quarter, a group, data). */
export function bacaJudulKolom(nilai: string): JudulKolom {
  const ada = ingatan.get(nilai);
  if (ada) return ada;
  const hasil = tafsirkan(nilai);
  if (ingatan.size >= BATAS_INGATAN) ingatan.clear();
  ingatan.set(nilai, hasil);
  return hasil;
}

function tafsirkan(nilai: string): JudulKolom {
  if (nilai.length > PANJANG_JUDUL) return { konsep: null, penentu: PENENTU_KOSONG };
  const t = bersihkan(nilai);
  const konsep = KAMUS.find(([, pola]) => pola.test(t))?.[0] ?? null;
  return { konsep, penentu: bacaPenentu(t) };
}

/** A header cell that carries no konsep of its own but belongs to a header: a year, a quarter, "Rp", "K". */
export function isPelengkapJudul(nilai: string): boolean {
  const t = bersihkan(nilai);
  return (
    /^\(?(tahun |th |ta )?\(?(ke ?-? ?\d|20\d\d)\)?$/.test(t) ||
    /^\(?(rp|rupiah|k|%|rp\.?\)?|dalam rupiah)\)?$/.test(t) ||
    t in ROMAWI ||
    (t.length <= 40 && bacaTriwulan(t) !== null) ||
    /^(kinerja|anggaran|keuangan|fisik|apbd|nasional|pd|opd|uraian|tahun (anggaran )?20\d\d)( \(.*\))?$/.test(t)
  );
}

/** True for a header that names a quarter and nothing else: "TW I", "Triwulan 2". */
export function isHanyaTriwulan(nilai: string): boolean {
  return /^(tw|triwulan|triw|q)[ .-]*(ke ?-? ?)?([ivx]+|[1-4])$/.test(bersihkan(nilai));
}

/** The quarter of a bare "I" … "IV" or "1" … "4" standing below a heading of quarters. */
export function twDariAngka(nilai: string): Tw | null {
  return ROMAWI[bersihkan(nilai).replace(/^ke ?-? ?/, "")] ?? null;
}
