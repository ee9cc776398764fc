import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import type { ArtiEvaluasi, SisiEvaluasi } from "../../domain/dokumen/evaluasi";
import { twDariAngka } from "../judul-kolom";
import { bersihkanJudul } from "../kolom/bersih-judul";
import { bacaSemester, twSemester } from "../kolom/semester";
import { isDaunAnggaran, isDaunKinerja, isDaunSatuan, labelTahun, labelTriwulan } from "./kata-formulir";

/** What a form's header says a column holds. */
export type ArtiKolom =
  | { readonly jenis: "nama" | "indikator" | "satuan" | "sasaran" }
  | ({ readonly jenis: "ukuran"; readonly sisi: SisiEvaluasi } & ArtiUkuran);

/** A measure, and the year that its header names, where the form has several side by side. */
export interface ArtiUkuran {
  readonly arti: ArtiEvaluasi;
  readonly tahun: string | null;
}

const UTAMA = /\b(target|realisasi|capaian|tingkat|rasio|persentase|prosentase|kondisi|penanggung|keterangan|lokasi)\b/;
const RENSTRA = /\b(renstra|rpjmd?|rpd|rencana strategis)\b/;
const RENJA = /\b(renja|rkpd|rencana kerja)\b|dievaluasi|berjalan|tahun ini|\bn ?- ?1\b/;
const LALU = /\blalu\b|\bn ?- ?2\b|sebelumnya/;
const SAMPAI = /\bs ?[./]? ?d\b|\bsampai\b/;
const TRIWULAN = /tri ?wulan|tribulan|\btw\b/;

function sisiKolom(teks: readonly string[]): SisiEvaluasi {
  const daun = teks.at(-1) ?? "";
  if (teks.length > 1 && isDaunKinerja(daun)) return "kinerja";
  if (teks.length > 1 && isDaunAnggaran(daun)) return "anggaran";
  const semua = teks.join(" ");
  return /\b(anggaran|keuangan|rp|rupiah|pagu)\b/.test(semua) && !/kinerja|fisik/.test(semua) ? "anggaran" : "kinerja";
}

/** "K", "Rp", "Volume" only tell the side; "Target" below a quarter tells what the column is. */
const isPenandaSisi = (daun: string): boolean =>
  isDaunAnggaran(daun) || (isDaunKinerja(daun) && !/target|realisasi|capaian|tgt|real/.test(daun));

/** The year that a realisasi reaches: "s/d tahun 2023". */
const tahunSampai = (t: string): number | null => {
  const tahun = /(?:s ?[./]? ?d|sampai(?: dengan)?)\.? .*?(20\d\d)/.exec(t)?.[1];
  return tahun === undefined ? null : Number(tahun);
};

function artiRealisasi(t: string, tahunDokumen: number | null): ArtiEvaluasi {
  const sampai = tahunSampai(t);
  if (LALU.test(t) || (sampai !== null && tahunDokumen !== null && sampai < tahunDokumen)) return { jenis: "lalu" };
  if (RENSTRA.test(t)) return { jenis: "sampai-tahun-ini" };
  if (RENJA.test(t)) return { jenis: "tahun-ini" };
  return SAMPAI.test(t) ? { jenis: "sampai-tahun-ini" } : { jenis: "tahun-ini" };
}

/** A quarter by itself; until the end of the form's last it is the year so far, and until an earlier one no figure of its own. */
function artiTriwulan(tw: Tw, t: string, terakhir: Tw): ArtiUkuran | null {
  if (!SAMPAI.test(t)) return { arti: { jenis: "tw", tw }, tahun: null };
  return tw === terakhir && !RENSTRA.test(t) ? { arti: { jenis: "tahun-ini" }, tahun: null } : null;
}

function artiUkuran(teks: readonly string[], tahunDokumen: number | null, terakhir: Tw): ArtiUkuran | null {
  const t = teks.join(" ");
  const utama = UTAMA.exec(t)?.[1];
  const bertriwulan = teks.some((satu) => TRIWULAN.test(satu));
  if (bertriwulan && utama !== "target") {
    const label = teks.flatMap((satu) => labelTriwulan(satu) ?? [])[0];
    const tw = label === undefined ? teks.flatMap((satu) => bacaTriwulan(satu) ?? [])[0] : twDariAngka(label);
    if (tw && utama !== "tingkat") return artiTriwulan(tw, t, terakhir);
  }
  const tahun = teks.length > 1 ? (teks.flatMap((satu) => labelTahun(satu) ?? [])[0] ?? null) : null;
  const akhir = /\bakhir\b/.test(t);
  const semester = bacaSemester(t);
  if (semester !== null && utama === "realisasi") return artiTriwulan(twSemester(semester), t, terakhir);
  switch (utama) {
    case "target":
      if (bertriwulan) return null;
      if (tahun !== null) return { arti: { jenis: "target-tahun", tahun }, tahun };
      if (RENJA.test(t) && !akhir) return { arti: { jenis: "target" }, tahun };
      return { arti: { jenis: akhir || RENSTRA.test(t) ? "target-akhir" : "target" }, tahun };
    case "realisasi":
    case "capaian":
      if (/\bawal\b/.test(t)) return null;
      if (tahun !== null) return { arti: { jenis: "realisasi-tahun", tahun }, tahun };
      if (utama === "capaian" && /%|\bpersen\b/.test(t)) return { arti: { jenis: "tingkat" }, tahun };
      if (akhir && utama === "capaian") return { arti: { jenis: "capaian-akhir" }, tahun };
      return { arti: artiRealisasi(t, tahunDokumen), tahun };
    case "tingkat":
    case "rasio":
    case "persentase":
    case "prosentase":
      return { arti: { jenis: "tingkat" }, tahun };
    default:
      return null;
  }
}

/** What the header texts above a column say, from the group heading down; `twTerakhir`: the last quarter that the form has. Null where they name nothing that is read. */
export function artiKolom(jejak: readonly string[], tahunDokumen: number | null, twTerakhir: Tw = 4): ArtiKolom | null {
  const teks = jejak.map(bersihkanJudul);
  const [atas = ""] = teks;
  if (isDaunSatuan(teks.at(-1) ?? "")) return { jenis: "satuan" };
  if (/^(uraian |nama )?indikator\b/.test(atas)) return { jenis: "indikator" };
  if (/^(uraian |nama )?sasaran\b/.test(atas)) return { jenis: "sasaran" };
  if (/^(nama |uraian )?(urusan|program|kegiatan|sub ?kegiatan)\b/.test(atas)) return { jenis: "nama" };
  const ukuran = artiUkuran(
    teks.length > 1 && isPenandaSisi(teks.at(-1) ?? "") ? teks.slice(0, -1) : teks,
    tahunDokumen,
    twTerakhir,
  );
  return ukuran && { jenis: "ukuran", sisi: sisiKolom(teks), ...ukuran };
}
