import { ARTI_KENALAN, bacaWaktu, BARIS_JUDUL_TERBANYAK, BUKAN_LKJ, JAWABAN_PERAN } from "../app/kata/kata-kenalan";
import type { Ajaran, KolomDiajarkan } from "../app/kenali";
import { berkasMasukan, salahPakai, tolak } from "./argumen";
import { nilaiPilihan, type HasilArgumen, type Ketikan } from "./urai-ketikan";

export interface PermintaanKenali {
  readonly masukan: string;
  readonly ajaran: Ajaran;
  readonly simpan: string | null;
  readonly keluaran: string | null;
  readonly timpa: boolean;
}

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

/** The arguments of `kenali`; every refusal says what is expected instead. */
export function bacaArgumenKenali(ketikan: Ketikan): HasilArgumen<PermintaanKenali> {
  const masukan = berkasMasukan(ketikan);
  if (!masukan.ok) return masukan;
  const nilai = (nama: string): string | null => nilaiPilihan(ketikan, nama);
  const [lembar, sebutPeran, judul] = [nilai("--lembar"), nilai("--peran"), nilai("--judul")];
  if (lembar === null || sebutPeran === null || judul === null)
    return salahPakai(ketikan, "Sebutkan --lembar, --peran, dan --judul");
  const peran = JAWABAN_PERAN.find((satu) => satu === sebutPeran);
  if (peran === undefined)
    return tolak(`--peran harus salah satu dari ${JAWABAN_PERAN.join(", ")}, bukan “${sebutPeran}”.`);
  const baris = bacaBarisJudul(judul);
  if (!baris)
    return tolak(`--judul berisi baris judul, misalnya 4 atau 4-5 (paling banyak ${BARIS_JUDUL_TERBANYAK} baris).`);
  const sebutKolom = nilai("--kolom");
  if (sebutKolom === null && peran !== BUKAN_LKJ) return salahPakai(ketikan, "Sebutkan arti kolom dengan --kolom");
  const bagian = (sebutKolom ?? "").split(",").filter((satu) => satu.trim() !== "");
  const kolom: KolomDiajarkan[] = [];
  for (const satu of bagian) {
    const dibaca = bacaKolom(satu);
    if (typeof dibaca === "string") return tolak(dibaca);
    kolom.push(dibaca);
  }
  const ajaran: Ajaran = { lembar, peran, baris, kolom };
  const simpan = nilai("--simpan");
  if (simpan !== null && !/\.(json|txt)$/i.test(simpan))
    return tolak(`Kenalan disimpan sebagai teks: beri --simpan nama yang berakhiran .json, bukan “${simpan}”.`);
  const lain = { keluaran: nilai("--out"), timpa: ketikan.pilihan.has("--timpa") };
  return { ok: true, permintaan: { masukan: masukan.permintaan, ajaran, simpan, ...lain } };
}
