import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { isBerhuruf } from "../jenis-baris";
import { ratakan } from "../rata-teks";
import { KATA_PEMBILANG, KATA_PENYEBUT } from "./kata-baris";
import { artiLabel, type ArtiLabel } from "./label-baris";

/** What a row of a table is; `isi` is a row of the table's own: an indikator, a program, a heading. */
export type RupaBaris = "isi" | Exclude<ArtiLabel, "lain" | "mungkin-jumlah">;

/** The cells that name a row, null where blank. */
export interface NamaBaris {
  readonly nomor: TeksBersumber | null;
  readonly kode: TeksBersumber | null;
  readonly sasaran: TeksBersumber | null;
  readonly nama: TeksBersumber | null;
  readonly satuan: TeksBersumber | null;
  /** A mark of the row, as BPS writes X and Y into the column Jenis. */
  readonly tanda: TeksBersumber | null;
}

/** Whether rows are indikator, which may be called "Jumlah kegiatan …", or amounts, which are not. */
export type IsiTabel = "indikator" | "anggaran";

const KATA_BENDA = /\p{L}{4,}/u;
const isBernomor = (teks: TeksBersumber | null): boolean => teks !== null && /^\W*(\d|[a-z]\b)/i.test(teks.teks);

/** "Jumlah Program" with a satuan or number of its own is an indikator, "Jumlah A" with both; "Jumlah" and "Total I" never are. */
function isNamaIndikator(n: NamaBaris, label: TeksBersumber): boolean {
  const [, ...sisa] = label.teks.split(/\s+/);
  if (sisa.length > 0 && n.satuan !== null && isBernomor(n.nomor)) return true;
  return sisa.some((k) => KATA_BENDA.test(k)) && (n.satuan !== null || isBernomor(n.nomor) || n.sasaran !== null);
}

/** A number, code or sasaran with an indikator of its own beside it, or these words in its place. */
const bukanRingkasan = (n: NamaBaris, label: TeksBersumber): boolean =>
  [n.nomor, n.kode, n.sasaran, n.nama].some((t) => t !== null && t !== label && isBerhuruf(t.teks));

function rupaLabel(n: NamaBaris, label: TeksBersumber, isi: IsiTabel, berangka: boolean): RupaBaris {
  const arti = artiLabel(label.teks);
  const milikNama = label === n.nama;
  switch (arti) {
    case "jumlah":
    case "subjumlah":
    case "rerata":
      return milikNama && isi === "indikator" && isNamaIndikator(n, label) ? "isi" : arti;
    case "ringkasan":
      return isi === "anggaran" || n.satuan !== null || isBernomor(n.nomor) || bukanRingkasan(n, label) ? "isi" : arti;
    case "mungkin-jumlah":
      return (milikNama && (isi === "indikator" || isBernomor(n.nomor) || n.kode !== null)) || label === n.sasaran
        ? "isi"
        : "jumlah";
    case "pembilang":
    case "penyebut":
      return milikNama ? arti : "isi";
    case "catatan":
    case "tanda-tangan":
      return berangka ? "isi" : arti;
    case "lain":
      return "isi";
  }
}

/** The longest mark is "denominator": longer texts need no look. */
const PANJANG_TANDA = 12;

function rincianBertanda({ nomor, kode, tanda, nama }: NamaBaris): RupaBaris | null {
  return nama === null ? null : (artiTanda(nomor) ?? artiTanda(kode) ?? artiTanda(tanda));
}

function artiTanda(tanda: TeksBersumber | null): RupaBaris | null {
  if (tanda === null || tanda.teks.length > PANJANG_TANDA || !isBerhuruf(tanda.teks)) return null;
  const kata = ratakan(tanda.teks);
  if (KATA_PEMBILANG.has(kata)) return "pembilang";
  return KATA_PENYEBUT.has(kata) ? "penyebut" : null;
}

/** What a row is, by the cells that name it and by whether it has a figure in a column of figures. */
export function rupaBaris(n: NamaBaris, isi: IsiTabel, berangka: boolean): RupaBaris {
  const rincian = isi === "indikator" ? rincianBertanda(n) : null;
  if (rincian) return rincian;
  const rupaSel = (label: TeksBersumber | null): RupaBaris | null => {
    if (label === null || !isBerhuruf(label.teks)) return null;
    const rupa = rupaLabel(n, label, isi, berangka);
    return rupa === "isi" ? null : rupa;
  };
  return rupaSel(n.nomor) ?? rupaSel(n.kode) ?? rupaSel(n.sasaran) ?? rupaSel(n.nama) ?? "isi";
}
