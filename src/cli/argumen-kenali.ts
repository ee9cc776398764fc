import { type HasilArgumen } from "./argumen";
import { parseArgs } from "node:util";
import { bacaWaktu, BARIS_JUDUL_TERBANYAK } from "../domain/kenalan/kenalan";
import { BUKAN_LKJ, JAWABAN_PERAN } from "../domain/kenalan/peran-kenalan";
import { ARTI_KENALAN } from "../domain/kenalan/arti-kenalan";
import type { Ajaran, KolomDiajarkan } from "../app/kenali";
import { caraPakai } from "./pilihan";

export interface PermintaanKenali {
  readonly masukan: string;
  readonly ajaran: Ajaran;
  readonly simpan: string | null;
  readonly keluaran: string | null;
  readonly timpa: boolean;
}

const OPSI = {
  lembar: { type: "string" },
  peran: { type: "string" },
  judul: { type: "string" },
  kolom: { type: "string" },
  simpan: { type: "string" },
  out: { type: "string" },
  timpa: { type: "boolean" },
} as const;
const CARA_PAKAI = caraPakai("kenali");

const tolak = (pesan: string): HasilArgumen<PermintaanKenali> => ({ ok: false, pesan });

/** "C=indikator", "E=target:tw-2", "H=realisasi:2025"; a sentence where it is none. */
function bacaKolom(teks: string): KolomDiajarkan | string {
  const [huruf = "", isi = "", ...lebih] = teks.split("=").map((satu) => satu.trim());
  const [nama = "", waktu = "judul", ...ekor] = isi.split(":").map((satu) => satu.trim());
  if (!/^[A-Z]{1,3}$/i.test(huruf) || lebih.length + ekor.length > 0)
    return `--kolom ditulis sebagai "C=indikator,E=target", bukan “${teks.slice(0, 60)}”.`;
  const arti = ARTI_KENALAN.find((satu) => satu === nama);
  if (arti === undefined)
    return `Arti kolom harus salah satu dari ${ARTI_KENALAN.join(", ")}, bukan “${nama.slice(0, 40)}”.`;
  const dibaca = bacaWaktu(waktu);
  if (dibaca === null) return `Waktu kolom ditulis setahun, tw-1 … tw-4, atau tahun, bukan “${waktu.slice(0, 40)}”.`;
  const column = Array.from(huruf.toUpperCase()).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
  return { column, arti, waktu: dibaca };
}

function bacaBarisJudul(teks: string): Ajaran["baris"] | null {
  const cocok = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(teks.trim());
  if (!cocok) return null;
  const [atas, bawah] = [Number(cocok[1]), Number(cocok[2] ?? cocok[1])];
  return atas >= 1 && bawah >= atas && bawah - atas < BARIS_JUDUL_TERBANYAK ? [atas - 1, bawah - 1] : null;
}

function uraikan(argumen: readonly string[]) {
  try {
    return parseArgs({ args: [...argumen], options: OPSI, allowPositionals: true, strict: true });
  } catch (salah) {
    if (salah instanceof Error && "code" in salah && String(salah.code).startsWith("ERR_PARSE_ARGS")) return null;
    throw salah;
  }
}

/** The arguments behind `kenali`; every refusal says what is expected instead. */
export function bacaArgumenKenali(argumen: readonly string[]): HasilArgumen<PermintaanKenali> {
  const terurai = uraikan(argumen);
  if (!terurai) return tolak(`Ada pilihan yang tidak dikenal atau tanpa nilai. ${CARA_PAKAI}`);
  const { values, positionals } = terurai;
  const [masukan, ...lebih] = positionals;
  if (!masukan || lebih.length > 0) return tolak(`Sebutkan tepat satu berkas masukan. ${CARA_PAKAI}`);
  const { lembar, judul } = values;
  if (!lembar || !values.peran || !judul) return tolak(`Sebutkan --lembar, --peran, dan --judul. ${CARA_PAKAI}`);
  const peran = JAWABAN_PERAN.find((satu) => satu === values.peran);
  if (peran === undefined)
    return tolak(`--peran harus salah satu dari ${JAWABAN_PERAN.join(", ")}, bukan “${values.peran}”.`);
  const baris = bacaBarisJudul(judul);
  if (!baris)
    return tolak(`--judul berisi baris judul, misalnya 4 atau 4-5 (paling banyak ${BARIS_JUDUL_TERBANYAK} baris).`);
  if (!values.kolom && peran !== BUKAN_LKJ) return tolak(`Sebutkan arti kolom dengan --kolom. ${CARA_PAKAI}`);
  const bagian = (values.kolom ?? "").split(",").filter((satu) => satu.trim() !== "");
  const kolom: KolomDiajarkan[] = [];
  for (const satu of bagian) {
    const dibaca = bacaKolom(satu);
    if (typeof dibaca === "string") return tolak(dibaca);
    kolom.push(dibaca);
  }
  const ajaran: Ajaran = { lembar, peran, baris, kolom };
  if (values.simpan !== undefined && !/\.(json|txt)$/i.test(values.simpan))
    return tolak(`Kenalan disimpan sebagai teks: beri --simpan nama yang berakhiran .json, bukan “${values.simpan}”.`);
  const { simpan = null, out: keluaran = null, timpa = false } = values;
  return { ok: true, permintaan: { masukan, ajaran, simpan, keluaran, timpa } };
}
