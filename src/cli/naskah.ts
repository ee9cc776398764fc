import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { susunNaskahBuku, type BahanNaskah } from "../app/naskah";
import { isianNaskah } from "../naskah/naskah";
import { bentukWord } from "../word/bentuk";
import { bacaArgumenNaskah, type PermintaanNaskah } from "./argumen-naskah";
import { bacaBerkas, halanganKeluaran, KELUARAN_STANDAR } from "./berkas";
import { bukaBuku } from "./buka-buku";
import { denganBekal, muatBekal } from "./bekal";
import { gabungPengaturan, pasanganAsing } from "./hitung";
import { gagal, type Keluaran } from "./keluaran";
import { tulisHasil } from "./tulis-hasil";

/** A Word file ready to be written, and what is to be said of it. */
interface Jadi {
  readonly isi: Uint8Array;
  readonly kabar: readonly string[];
  readonly json: object;
}

const TEMPLAT_DARI_AWAL = "Templat diisi dari awal: suntingan di berkas yang lama tidak ikut.";

/** Makes the report of a workbook as a Word file. IN is never written; OUT only whole. */
export async function jalankanNaskah(argumen: readonly string[], folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenNaskah(argumen);
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
  const lama = sudahAda && permintaan.templat === null ? await berkasLama(keluaran, permintaan.keluaran) : null;
  const bahan = await susunNaskahBuku(
    {
      simpan: (tersimpan) => denganBekal(gabungPengaturan(permintaan, tersimpan), dimuat.bekal),
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
  const jadi =
    permintaan.templat === null
      ? await tanpaTemplat(permintaan, bahan, lama)
      : await denganTemplat(permintaan.templat, bahan, folder);
  if (typeof jadi === "string") return gagal(jadi);
  const kosong = isianNaskah(bahan.naskah).length;
  const sisa = kosong === 0 ? "Tidak ada isian yang tersisa." : `${kosong} isian bertanda kuning masih perlu diisi.`;
  return tulisHasil({ lokasi: keluaran, nama: permintaan.keluaran, isi: jadi.isi }, (tempat) =>
    permintaan.json
      ? JSON.stringify({ ...jadi.json, isian: kosong })
      : [
          ...jadi.kabar,
          sisa,
          ...(sudahAda && permintaan.templat !== null ? [TEMPLAT_DARI_AWAL] : []),
          `Naskah ${tempat}.`,
        ].join("\n"),
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
}

async function berkasLama(keluaran: string, nama: string): Promise<BerkasLama | null> {
  const dibaca = bacaBerkas(keluaran, nama);
  if (!dibaca.ok) return null;
  const { sidikBerkas, tabelSidik } = await import("../word/sidik");
  const sidik = sidikBerkas(dibaca.isi);
  return sidik === null ? null : { isi: dibaca.isi, tabel: tabelSidik(sidik) };
}

async function tanpaTemplat(p: PermintaanNaskah, bahan: BahanNaskah, lama: BerkasLama | null): Promise<Jadi | string> {
  const [{ berkasWord }, { perbaruiDokumen }] = await Promise.all([
    import("../word/berkas-word"),
    import("../word/perbarui"),
  ]);
  const semula = bentukWord(bahan.pengaturan);
  const bentuk = { ...semula, kertas: p.kertas ?? semula.kertas, huruf: p.huruf ?? semula.huruf, bab: p.bab };
  const segar = await berkasWord(bahan, bentuk);
  if (lama === null) return { isi: segar, kabar: [], json: { diperbarui: null } };
  const { isi, ...catatan } = perbaruiDokumen(lama.isi, segar, p.bab === null);
  const kabar = [
    `${catatan.diperbarui.length} bagian diperbarui, ${catatan.baru.length} bagian baru.`,
    ...(catatan.disimpan.length > 0
      ? [`${catatan.disimpan.length} bagian yang Anda sunting tetap seperti yang Anda tulis.`]
      : []),
    ...(catatan.perluDiperbarui.length > 0
      ? [`${catatan.perluDiperbarui.length} di antaranya angkanya sudah berubah; ditandai “Perlu diperbarui”.`]
      : []),
    ...(catatan.takLagi.length > 0
      ? [`${catatan.takLagi.length} bagian tidak lagi dibuat dari buku kerja; ditandai “Perlu diperbarui”.`]
      : []),
  ];
  return { isi, kabar, json: catatan };
}

async function denganTemplat(templat: string, bahan: BahanNaskah, folder: string): Promise<Jadi | string> {
  const berkas = bacaBerkas(resolve(folder, templat), templat);
  if (!berkas.ok) return berkas.pesan;
  const { isiTemplat } = await import("../word/templat");
  try {
    const { isi, diisi, takDikenal } = await isiTemplat(berkas.isi, bahan);
    if (diisi.length === 0 && takDikenal.length === 0)
      return `Templat ${templat} tidak memuat penanda seperti {{instansi}} atau {{Tabel III.2}}; tidak ada yang dapat diisi.`;
    const kabar = [
      `${diisi.length} penanda diisi.`,
      ...(takDikenal.length > 0
        ? [`Penanda yang tidak dikenal dibiarkan: ${takDikenal.map((k) => `{{${k}}}`).join(", ")}.`]
        : []),
    ];
    return { isi, kabar, json: { diisi, takDikenal } };
  } catch (salah) {
    return `Templat ${templat} tidak dapat dibaca sebagai berkas Word (.docx): ${salah instanceof Error ? salah.message : String(salah)}.`;
  }
}
