import type { HasilBuatTabel, PermintaanBuatTabel } from "../../src/app/tabel";
import { urungkanTabel, type HasilUrungTabel, type UrungTabel } from "../../src/app/urungkan-tabel";
import { buka } from "../alat/buku";
import { sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { keadaanBuku } from "../alat/keadaan-buku";

const PK: PermintaanBuatTabel = { sementara: { dasarTarget: "pk" } };

/** One job on one workbook, with what the workbook says before and after it. */
export interface Kejadian {
  readonly nama: string;
  readonly lama: string;
  readonly baru: string;
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
    lama: await keadaanBuku(awal),
    baru: await keadaanBuku(tenang.isi),
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
    lama: await keadaanBuku(isi),
    baru: await keadaanBuku(tenang.isi),
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

/** Fails every `langkah`-th action once. */
export async function matriks(kejadian: Kejadian, afterEffect: boolean, langkah: number, mulai = 1): Promise<Hitungan> {
  let [utuhLama, utuhBaru] = [0, 0];
  const salah: string[] = [];
  for (let k = mulai; k <= kejadian.aksi; k += langkah) {
    const { hasil, isi } = await kejadian.jalankan(k, afterEffect);
    const kini = await keadaanBuku(isi);
    const isSelesai = hasil.status === "selesai";
    const isRagu = hasil.status === "gagal" && hasil.ragu.length > 0;
    if (kini === kejadian.lama && !isSelesai && !isRagu) utuhLama++;
    else if (kini === kejadian.baru && isSelesai) utuhBaru++;
    else salah.push(`aksi ${k}: ${hasil.status}${isRagu ? " (ragu)" : ""}, ${beda(kejadian, kini)}`);
  }
  return { utuhLama, utuhBaru, salah };
}

function beda({ lama, baru }: Kejadian, kini: string): string {
  if (kini === lama) return "isinya lama";
  if (kini === baru) return "isinya baru";
  const di = Array.from(kini).findIndex((huruf, i) => huruf !== lama[i]);
  return `bukan lama bukan baru: “${kini.slice(Math.max(0, di - 80), di + 60)}” padahal lama “${lama.slice(Math.max(0, di - 20), di + 60)}”`;
}
