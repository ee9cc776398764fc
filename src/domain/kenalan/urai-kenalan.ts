import { isObjek, uraiJson } from "../pengaturan/butir";
import {
  bacaWaktu,
  BARIS_JUDUL_TERBANYAK,
  JUDUL_TERPANJANG,
  KOLOM_TERBANYAK,
  MENURUT_JUDUL,
  type Kenalan,
  type KolomKenalan,
} from "./kenalan";
import { JAWABAN_PERAN } from "./peran-kenalan";
import { ARTI_KENALAN, isBerwaktu } from "./arti-kenalan";
import { kekuranganKenalan } from "./kekurangan";

const JENIS_BERKAS = "kenalan-capaian";
const VERSI_KENALAN = 1;
const TEKS_TERPANJANG = 300_000;
/** A file of ours nests five deep. */
const KURUNG_TERDALAM = 8;
const KENALAN_TERBANYAK = 200;

export type HasilUrai =
  { readonly ok: true; readonly kenalan: readonly Kenalan[] } | { readonly ok: false; readonly pesan: string };

/** Why a part can't be used, in words that end a sentence. */
class Salah {
  constructor(readonly sebab: string) {}
}

const kunciAsing = (isi: object, boleh: readonly string[]): string | undefined =>
  Object.keys(isi).find((kunci) => !boleh.includes(kunci));

/** Foreign words in a sentence are cut short: a file may hold anything. */
const sebut = (nilai: unknown): string => {
  const teks = typeof nilai === "string" ? nilai : ((JSON.stringify(nilai) as string | undefined) ?? "");
  return `“${teks.length > 40 ? `${teks.slice(0, 40)}…` : teks}”`;
};

function bacaKolom(isi: unknown): KolomKenalan | Salah {
  if (!isObjek(isi)) return new Salah("ada kolom yang bukan pasangan judul dan arti");
  const asing = kunciAsing(isi, ["judul", "arti", "waktu"]);
  if (asing !== undefined) return new Salah(`ada isian kolom ${sebut(asing)} yang tidak dikenal`);
  const { judul } = isi;
  if (typeof judul !== "string" || judul === "" || judul.length > JUDUL_TERPANJANG)
    return new Salah("ada kolom yang judulnya kosong atau terlalu panjang");
  const arti = ARTI_KENALAN.find((satu) => satu === isi.arti) ?? null;
  if (arti === null && isi.arti !== undefined && isi.arti !== null)
    return new Salah(`arti kolom ${sebut(isi.arti)} tidak dikenal`);
  const waktu = isi.waktu === undefined ? MENURUT_JUDUL : bacaWaktu(isi.waktu);
  if (waktu === null) return new Salah(`waktu kolom ${sebut(isi.waktu)} tidak dikenal`);
  if (waktu !== "judul" && (arti === null || !isBerwaktu(arti)))
    return new Salah(`kolom ${sebut(judul)} tidak memerlukan triwulan atau tahun`);
  return { judul, arti, waktu };
}

function bacaSatu(isi: unknown, bolehLembar: boolean): Kenalan | Salah {
  if (!isObjek(isi)) return new Salah("ada kenalan yang bukan isian peran dan kolom");
  const asing = kunciAsing(isi, ["peran", "barisJudul", "kolom", ...(bolehLembar ? ["lembar"] : [])]);
  if (asing !== undefined) return new Salah(`ada isian ${sebut(asing)} yang tidak dikenal`);
  const peran = JAWABAN_PERAN.find((satu) => satu === isi.peran);
  if (peran === undefined) return new Salah(`peran ${sebut(isi.peran)} tidak dikenal`);
  const { barisJudul, kolom, lembar } = isi;
  if (typeof barisJudul !== "number" || !Number.isInteger(barisJudul) || barisJudul < 1)
    return new Salah("banyaknya baris judul bukan bilangan");
  if (barisJudul > BARIS_JUDUL_TERBANYAK) return new Salah(`baris judul lebih dari ${BARIS_JUDUL_TERBANYAK}`);
  if (!Array.isArray(kolom) || kolom.length === 0) return new Salah("daftar kolomnya kosong");
  if (kolom.length > KOLOM_TERBANYAK) return new Salah(`ada kenalan dengan lebih dari ${KOLOM_TERBANYAK} kolom`);
  const dibaca: KolomKenalan[] = [];
  for (const satu of kolom) {
    const hasil = bacaKolom(satu);
    if (hasil instanceof Salah) return hasil;
    dibaca.push(hasil);
  }
  const kenalan = { peran, barisJudul, kolom: dibaca, lembar: typeof lembar === "string" ? lembar : null };
  const kurang = kekuranganKenalan(kenalan);
  return kurang === null ? kenalan : new Salah(kurang);
}

/** One kenalan as a workbook keeps it, or undefined where it is damaged. */
export function bacaKenalanTersimpan(isi: unknown): Kenalan | undefined {
  const hasil = bacaSatu(isi, true);
  return hasil instanceof Salah ? undefined : hasil;
}

/** Deeply nested text takes long to parse, and can be none of ours. */
function isBersarangDalam(teks: string): boolean {
  let dalam = 0;
  let diKutip = false;
  for (let i = 0; i < teks.length && dalam <= KURUNG_TERDALAM; i++) {
    const huruf = teks[i];
    if (diKutip && huruf === "\\") i++;
    else if (huruf === '"') diKutip = !diKutip;
    else if (!diKutip && (huruf === "{" || huruf === "[")) dalam++;
    else if (!diKutip && (huruf === "}" || huruf === "]")) dalam--;
  }
  return dalam > KURUNG_TERDALAM;
}

/**
 * A file of kenalan from others, believed in nothing: everything in it is known and in its bounds, or it is refused whole
 * with one sentence.
 */
export function uraiKenalan(teks: string): HasilUrai {
  const tolak = (sebab: string): HasilUrai => ({ ok: false, pesan: `Kenalan tidak dimuat: ${sebab}.` });
  if (teks.length > TEKS_TERPANJANG) return tolak("berkasnya terlalu besar untuk sebuah kenalan");
  const isi = isBersarangDalam(teks) ? undefined : uraiJson(teks);
  if (!isObjek(isi) || isi.jenis !== JENIS_BERKAS) return tolak("berkas ini bukan kenalan dari Capaian");
  if (typeof isi.versi === "number" && isi.versi > VERSI_KENALAN)
    return tolak("kenalan ini dibuat oleh Capaian yang lebih baru; perbarui Capaian lebih dahulu");
  const asing = kunciAsing(isi, ["jenis", "versi", "kenalan"]);
  if (isi.versi !== VERSI_KENALAN || asing !== undefined) return tolak("bentuk berkasnya tidak dikenal");
  const { kenalan } = isi;
  if (!Array.isArray(kenalan) || kenalan.length === 0) return tolak("tidak ada kenalan di dalamnya");
  if (kenalan.length > KENALAN_TERBANYAK) return tolak(`isinya lebih dari ${KENALAN_TERBANYAK} kenalan`);
  const dibaca: Kenalan[] = [];
  for (const satu of kenalan) {
    const hasil = bacaSatu(satu, false);
    if (hasil instanceof Salah) return tolak(hasil.sebab);
    dibaca.push(hasil);
  }
  return { ok: true, kenalan: dibaca };
}

function isiKenalan({ peran, barisJudul, kolom, lembar }: Kenalan): object {
  return {
    peran,
    barisJudul,
    kolom: kolom.map(({ judul, arti, waktu }) => ({
      judul,
      ...(arti === null ? {} : { arti }),
      ...(waktu === "judul" ? {} : { waktu }),
    })),
    ...(lembar === null ? {} : { lembar }),
  };
}

/** The file for others: headers and meanings, nothing of the workbook's data, not even a sheet's name. */
export function tulisKenalan(kenalan: readonly Kenalan[]): string {
  const daftar = kenalan.map((satu) => isiKenalan({ ...satu, lembar: null }));
  return `${JSON.stringify({ jenis: JENIS_BERKAS, versi: VERSI_KENALAN, kenalan: daftar }, null, 2)}\n`;
}
