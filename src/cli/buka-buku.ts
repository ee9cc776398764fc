import { resolve } from "node:path";
import { findOffice, loadOffice } from "../host/office-node";
import { openWorkbook } from "../host/open";
import { refusalSentence } from "../host/refusal-words";
import { bacaBerkas, halanganKeluaran, halanganAkhiran } from "./berkas";
import type { Keluaran } from "./keluaran";
import { tulisHasil } from "./tulis-hasil";

const TANPA_OFFICE =
  "Pustaka @microsoft/office-js tidak ditemukan. Jalankan npm ci di folder Capaian, dan pakai lkj.js dari tempatnya dibangun.";

type Excel = Extract<ReturnType<typeof openWorkbook>, { ok: true }>["excel"];

/** A refusal, in one Indonesian sentence. */
interface Ditolak {
  readonly ok: false;
  readonly pesan: string;
}

export type BukuTerbuka = { readonly ok: true; readonly excel: Excel } | Ditolak;

export type BukuTerbukaUntukDitulis =
  | {
      readonly ok: true;
      readonly excel: Excel;
      /** Saves the whole workbook as OUT and tells of it, given where it stands now. */
      readonly simpan: (kabar: (tempat: string) => string) => Keluaran;
    }
  | Ditolak;

/** Opens a workbook and makes it the one that the add-in's code works on. */
export function bukaBuku({ masukan }: { readonly masukan: string }, folder: string): BukuTerbuka {
  const berkas = bacaBerkas(resolve(folder, masukan), masukan);
  if (!berkas.ok) return berkas;
  const dibuka = openWorkbook(berkas.isi);
  if (!dibuka.ok) return { ok: false, pesan: refusalSentence(masukan, dibuka.refusal) };
  if (findOffice() === null) return { ok: false, pesan: TANPA_OFFICE };
  loadOffice(dibuka.excel);
  return dibuka;
}

/** As `bukaBuku`, after making sure that the result may be put at OUT. */
export function bukaUntukDitulis(
  permintaan: { readonly masukan: string; readonly keluaran: string; readonly timpa: boolean },
  folder: string,
): BukuTerbukaUntukDitulis {
  const keluaran = resolve(folder, permintaan.keluaran);
  const masukan = resolve(folder, permintaan.masukan);
  const halangan = halanganKeluaran(masukan, keluaran, permintaan.keluaran, permintaan.timpa);
  if (halangan !== null) return { ok: false, pesan: halangan };
  const dibuka = bukaBuku(permintaan, folder);
  if (!dibuka.ok) return dibuka;
  const { excel } = dibuka;
  const salahNama = halanganAkhiran(excel.ending, permintaan.keluaran);
  if (salahNama !== null) return { ok: false, pesan: salahNama };
  return {
    ok: true,
    excel,
    simpan: (kabar) => tulisHasil({ lokasi: keluaran, nama: permintaan.keluaran, isi: excel.save() }, kabar),
  };
}
