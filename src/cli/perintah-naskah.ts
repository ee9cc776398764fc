import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isNaskahKosong, NASKAH_KOSONG, susunNaskahBuku, type BahanNaskah } from "../app/naskah";
import { kabarPerbarui, kabarTemplat } from "./kabar-naskah";
import { bacaArgumenNaskah, type PermintaanNaskah } from "./argumen-naskah";
import { bacaBerkas, halanganKeluaran, KELUARAN_STANDAR } from "./berkas";
import { bukaBuku } from "./buka-buku";
import { muatBekal, pasanganAsing } from "./bekal";
import type { Ketikan } from "./urai-ketikan";
import { gagal, type Keluaran } from "./keluaran";
import { tulisHasil } from "./tulis-hasil";

/** A Word file ready to be written, and what is to be said of it. */
interface Jadi {
  readonly isi: Uint8Array;
  readonly kabar: readonly string[];
  readonly json: object;
}

const TEMPLAT_DARI_AWAL =
  "Templat diisi dari awal: berkas yang lama tidak dibuat dari templat, sehingga suntingan di dalamnya tidak ikut.";

/** Makes the report of a workbook as a Word file. IN is never written; OUT only whole. */
export async function jalankanNaskah(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenNaskah(ketikan);
  return dibaca.ok ? buat(dibaca.permintaan, folder) : gagal(dibaca.pesan);
}

async function buat(permintaan: PermintaanNaskah, folder: string): Promise<Keluaran> {
  const keluaran = resolve(folder, permintaan.keluaran);
  const masukan = resolve(folder, permintaan.masukan);
  const halangan = halanganKeluaran(masukan, keluaran, permintaan.keluaran, permintaan.timpa);
  if (halangan !== null) return gagal(halangan);
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaBuku(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const sudahAda = permintaan.keluaran !== KELUARAN_STANDAR && existsSync(keluaran);
  const terbaca = sudahAda ? bacaBerkas(keluaran, permintaan.keluaran) : null;
  if (terbaca?.ok === false) return gagal(terbaca.pesan);
  const lama = terbaca === null ? null : await berkasLama(terbaca.isi);
  const bahan = await susunNaskahBuku(
    {
      simpan: dimuat.gabung,
      sementara: permintaan.sementara,
    },
    new Set([...permintaan.tabel, ...(lama?.tabel ?? [])]),
  );
  if (bahan.status === "tak-dikenal") return gagal(bahan.pesan);
  if (bahan.status === "gagal") return gagal(`${bahan.kegagalan.pesan} (${bahan.kegagalan.rincian})`);
  const asing = pasanganAsing(permintaan.pasangan, bahan.dokumen);
  if (asing !== null) return gagal(asing);
  const takAda = [...permintaan.tabel].flatMap((nomor) => tabelTakAda(nomor, bahan) ?? [])[0];
  if (takAda !== undefined) return gagal(takAda);
  const bertemplat = permintaan.templat !== null || lama?.dariTemplat === true;
  if (!bertemplat && isNaskahKosong(bahan.naskah)) return gagal(NASKAH_KOSONG);
  const jadi = bertemplat
    ? await denganTemplat(permintaan, bahan, lama, folder)
    : await tanpaTemplat(permintaan, bahan, lama);
  if (typeof jadi === "string") return gagal(jadi);
  const { isianDokumen } = await import("../app/word");
  const kosong = isianDokumen(jadi.isi);
  const sisa = kosong === 0 ? "Tidak ada isian yang tersisa." : `${kosong} isian bertanda kuning masih perlu diisi.`;
  const dariAwal = sudahAda && permintaan.templat !== null && lama?.dariTemplat !== true;
  return tulisHasil({ lokasi: keluaran, nama: permintaan.keluaran, isi: jadi.isi }, (tempat) =>
    permintaan.json
      ? JSON.stringify({ ...jadi.json, isian: kosong })
      : [...jadi.kabar, sisa, ...(dariAwal ? [TEMPLAT_DARI_AWAL] : []), `Naskah ${tempat}.`].join("\n"),
  );
}

/** Why a table that was asked for can't stand in the report; null where it does. */
function tabelTakAda(nomor: string, { tabel, pilihan }: BahanNaskah): string | null {
  const dipilih = pilihan.find((p) => p.nomor === nomor);
  if (dipilih && dipilih.kurang !== null) return `${dipilih.judul} tidak dapat dibuat: ${dipilih.kurang}.`;
  if (dipilih || tabel.some((t) => t.nomor === nomor)) return null;
  const ada = pilihan.map((p) => p.judul).join("; ");
  return `--tabel menyebut “${nomor}”, yang bukan tabel buku kerja ini; tabel pilihannya: ${ada}.`;
}

/** A report of ours that is to be brought up to date, and the tables that stand in it. */
interface BerkasLama {
  readonly isi: Uint8Array;
  readonly tabel: readonly string[];
  readonly dariTemplat: boolean;
}

async function berkasLama(isi: Uint8Array): Promise<BerkasLama | null> {
  const { catatanBerkas, tabelSidik } = await import("../app/word");
  const catatan = catatanBerkas(isi);
  if (catatan === null) return null;
  return { isi, tabel: tabelSidik(catatan.sidik), dariTemplat: catatan.dariTemplat };
}

async function tanpaTemplat(p: PermintaanNaskah, bahan: BahanNaskah, lama: BerkasLama | null): Promise<Jadi | string> {
  const { bentukWord, berkasWord, perbaruiDokumen } = await import("../app/word");
  const semula = bentukWord(bahan.pengaturan);
  const bentuk = { ...semula, kertas: p.kertas ?? semula.kertas, huruf: p.huruf ?? semula.huruf, bab: p.bab };
  const segar = await berkasWord(bahan, bentuk);
  if (lama === null) return { isi: segar, kabar: [], json: { diperbarui: null } };
  const { isi, ...catatan } = perbaruiDokumen(lama.isi, segar, p.bab === null);
  return { isi, kabar: kabarPerbarui(catatan), json: catatan };
}

/** Fills a template, or brings a file up to date that was filled from one: that file is its own template. */
async function denganTemplat(
  { templat: nama, keluaran }: PermintaanNaskah,
  bahan: BahanNaskah,
  lama: BerkasLama | null,
  folder: string,
): Promise<Jadi | string> {
  const berkas = nama === null ? null : bacaBerkas(resolve(folder, nama), nama);
  if (berkas?.ok === false) return berkas.pesan;
  const { isiTemplat, perbaruiTemplat } = await import("../app/word");
  try {
    const lagi = lama?.dariTemplat === true ? await perbaruiTemplat(lama.isi, bahan, berkas?.isi ?? null) : null;
    if (lagi !== null) {
      const { isi, penandaBaru, ...json } = lagi;
      return { isi, kabar: [...kabarPerbarui(json), ...kabarTemplat(json, penandaBaru, keluaran)], json };
    }
    const { isi, ...json } = await isiTemplat(berkas?.isi ?? new Uint8Array(), bahan);
    if (json.diisi.length === 0 && json.takDikenal.length === 0)
      return `Templat ${nama} tidak memuat penanda seperti {{instansi}} atau {{Tabel III.2}}; tidak ada yang dapat diisi.`;
    return {
      isi,
      kabar: [`${json.diisi.length} penanda diisi.`, ...kabarTemplat({ ...json, diisi: [] }, [], keluaran)],
      json,
    };
  } catch (salah) {
    return `${nama === null ? keluaran : `Templat ${nama}`} tidak dapat dibaca sebagai berkas Word (.docx): ${salah instanceof Error ? salah.message : String(salah)}.`;
  }
}
