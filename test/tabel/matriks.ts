import type { HasilBuatTabel, PermintaanBuatTabel } from "../../src/app/tabel";
import { urungkanTabel, type HasilUrungTabel, type UrungTabel } from "../../src/app/urungkan-tabel";
import { buka } from "../alat/buku";
import { sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { keadaanBuku } from "../alat/keadaan-buku";
import { isPaketSama, paketDari, type Paket } from "../alat/paket-sama";

const PK: PermintaanBuatTabel = { sementara: { dasarTarget: "pk" } };

/** A saved workbook: its parts, and all that it says. */
interface Buku {
  readonly paket: Paket;
  readonly keadaan: string;
}

async function bukuDari(isi: Uint8Array): Promise<Buku> {
  return { paket: paketDari(isi), keadaan: await keadaanBuku(isi) };
}

/** One job on one workbook, with what the workbook says before and after it. */
export interface Kejadian {
  readonly nama: string;
  readonly lama: Buku;
  readonly baru: Buku;
  /** Actions of a calm run. */
  readonly aksi: number;
  /** Runs the job on a workbook whose Excel fails at an action. */
  jalankan(atAction: number, afterEffect: boolean): Promise<Akhir>;
}

interface Akhir {
  readonly hasil: HasilBuatTabel | HasilUrungTabel;
  readonly isi: Uint8Array;
}

const gagalPada = (atAction: number, afterEffect: boolean) => ({
  failure: { atAction, code: "GeneralException", afterEffect },
});

/** Tables made or refreshed. */
export async function kejadianBuat(nama: string, awal: Uint8Array): Promise<Kejadian> {
  const tenang = await tabelSelesai(awal, PK);
  return {
    nama,
    lama: await bukuDari(awal),
    baru: await bukuDari(tenang.isi),
    aksi: tenang.excel.traffic().actions,
    jalankan: (atAction, afterEffect) => tabel(awal, PK, gagalPada(atAction, afterEffect)),
  };
}

async function urungkan(isi: Uint8Array, urung: UrungTabel, options?: ReturnType<typeof gagalPada>) {
  const excel = buka(isi, options);
  const hasil = await urungkanTabel(urung);
  return { hasil, isi: excel.save(), excel };
}

/** Urungkan right after tables were made or refreshed; the new workbook's state is that before they were. */
export async function kejadianUrungkan(nama: string, awal: Uint8Array): Promise<Kejadian> {
  const { hasil, isi } = await tabelSelesai(awal, PK);
  if (!hasil.urung) throw new Error("tidak ada yang ditulis");
  const { urung } = hasil;
  const tenang = await urungkan(isi, urung);
  return {
    nama,
    lama: await bukuDari(isi),
    baru: await bukuDari(tenang.isi),
    aksi: tenang.excel.traffic().actions,
    jalankan: (atAction, afterEffect) => urungkan(isi, urung, gagalPada(atAction, afterEffect)),
  };
}

/** A table grows by a row, its headers and heights change, and staff have reformatted it. */
export async function bukuTumbuh(awal: Uint8Array): Promise<Uint8Array> {
  const dibuat = (await tabelSelesai(awal, PK)).isi;
  return sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.2");
    lembar.getRange("A1:K4").format.font.italic = true;
    lembar.getRange("C6:C6").format.horizontalAlignment = "Right";
    lembar.getRange("B1:B1").format.columnWidth = 210;
    const ukur = context.workbook.worksheets.getItem("Pengukuran");
    ukur.getRange("A5:F5").values = [
      [2, "Meningkatnya mutu pariwisata di seluruh wilayah", "Indeks baru", "nilai", 4, 5],
    ];
  });
}

export interface Hitungan {
  readonly utuhLama: number;
  readonly utuhBaru: number;
  /** What is neither whole old nor whole new, or says otherwise than it is. */
  readonly salah: readonly string[];
}

/** Which actions fail, and how. */
export interface Rencana {
  readonly afterEffect: boolean;
  /** Every so many-th action, from `mulai` on. */
  readonly langkah: number;
  readonly mulai?: number;
  /** True: all that a workbook says is read also where its parts are those that are known already. */
  readonly teliti?: boolean;
  readonly sesudahSatu?: () => void;
}

/** Fails one action a run. */
export async function matriks(kejadian: Kejadian, rencana: Rencana): Promise<Hitungan> {
  const { afterEffect, langkah, mulai = 1, teliti = false, sesudahSatu } = rencana;
  let [utuhLama, utuhBaru] = [0, 0];
  const salah: string[] = [];
  for (let k = mulai; k <= kejadian.aksi; k += langkah) {
    const { hasil, isi } = await kejadian.jalankan(k, afterEffect);
    const kini = await keadaan(kejadian, isi, teliti);
    const isSelesai = hasil.status === "selesai";
    const isRagu = hasil.status === "gagal" && hasil.ragu.length > 0;
    if (kini === kejadian.lama.keadaan && !isSelesai && !isRagu) utuhLama++;
    else if (kini === kejadian.baru.keadaan && isSelesai) utuhBaru++;
    else salah.push(`aksi ${k}: ${hasil.status}${isRagu ? " (ragu)" : ""}, ${beda(kejadian, kini)}`);
    sesudahSatu?.();
  }
  return { utuhLama, utuhBaru, salah };
}

/** What a workbook says: known where its parts are those of the old or the new one, read where they are not. */
async function keadaan({ lama, baru }: Kejadian, isi: Uint8Array, teliti: boolean): Promise<string> {
  const paket = paketDari(isi);
  const dikenal = [lama, baru].find((buku) => isPaketSama(buku.paket, paket));
  if (dikenal && !teliti) return dikenal.keadaan;
  const dibaca = await keadaanBuku(isi);
  return dikenal && dikenal.keadaan !== dibaca ? `bagian-bagiannya sama, isinya tidak: ${dibaca}` : dibaca;
}

function beda({ lama, baru }: Kejadian, kini: string): string {
  if (kini === lama.keadaan) return "isinya lama";
  if (kini === baru.keadaan) return "isinya baru";
  const di = Array.from(kini).findIndex((huruf, i) => huruf !== lama.keadaan[i]);
  const cuplikan = (teks: string, sebelum: number): string => teks.slice(Math.max(0, di - sebelum), di + 60);
  return `bukan lama bukan baru: “${cuplikan(kini, 80)}” padahal lama “${cuplikan(lama.keadaan, 20)}”`;
}
