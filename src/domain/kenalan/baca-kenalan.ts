import { isObjek } from "../pengaturan/butir";
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

/** Why a part can't be used, in words that end a sentence. */
export class Salah {
  constructor(readonly sebab: string) {}
}

export const kunciAsing = (isi: object, boleh: readonly string[]): string | undefined =>
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

export function bacaKenalan(isi: unknown, bolehLembar: boolean): Kenalan | Salah {
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
  const hasil = bacaKenalan(isi, true);
  return hasil instanceof Salah ? undefined : hasil;
}
