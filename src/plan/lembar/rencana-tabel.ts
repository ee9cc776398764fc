import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import type { Laporan } from "../../domain/laporan/laporan";
import type { Alamat } from "../../domain/dokumen/alamat";
import { isLembarTabel } from "../../sheets/lembar-tabel";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { DAFTAR_TABEL } from "../../tables/daftar-tabel";
import { NOMOR_JEJAK } from "../../tables/jejak";
import { konteksTabel } from "../../tables/konteks-tabel";
import {
  awalJudul,
  isKurang,
  judulLengkap,
  namaLembarTabel,
  type HasilTabel,
  type Tabel,
} from "../../tables/model-tabel";
import { NOMOR_TEMUAN } from "../../tables/tabel-temuan";
import { saringGrafik, TANPA_GRAFIK, tulisanGrafik, type KeadaanGrafik } from "../grafik/atur-grafik";
import type { CatatanTabel } from "./catatan-lembar";
import { isianTabel, type IsianTabel } from "./isian-tabel";
import { jejakTabel } from "./jejak-tabel";
import { cariLembar } from "./milik-lembar";
import { isBerubah, rencanaLembarAda, rencanaLembarBaru, type RencanaLembar, type SelDiubah } from "./rencana-lembar";
import { renderTabel, type TabelTerender } from "./render-tabel";
import { kalimatSuntingan } from "./suntingan-staf";

/** How a table stands to its worksheet. */
export type KeadaanTabel =
  | "baru"
  | "diperbarui"
  | "mutakhir"
  /** Staff edited cells of the table: its sheet is not written unless they say so. */
  | "disunting"
  | "belum-ada-sumber"
  | "nama-dipakai"
  | "terkunci"
  | "terhalang";

const BUKA_PROTEKSI = "buka proteksinya lewat Tinjau › Buka Proteksi Lembar, lalu buat lagi";

/** One table of the LKj: what it is called, where it stands, and why it is not there where it is not. */
export interface StatusTabel {
  readonly nomor: string;
  readonly judul: string;
  /** Made only where staff ask for it. */
  readonly pilihan: boolean;
  readonly lembar: string | null;
  readonly keadaan: KeadaanTabel;
  /** Rows of the body. */
  readonly baris: number;
  readonly kurang: string | null;
  readonly rencana: RencanaLembar | null;
  /** Cells of the table that staff edited. */
  readonly suntingan: readonly SelDiubah[];
  /** Whether the workbook remembers what was last written there: else `suntingan` are cells that staff may have edited. */
  readonly isTercatat: boolean;
  /** The sheet that "Buat ulang lembar" may blank: one that we made and that is in the way as it is now. */
  readonly ulang: string | null;
  /** What staff can be given to fill in for a table without a source. */
  readonly isian: IsianTabel | null;
}

/** A sheet of ours whose table the workbook no longer gives; it is named, never deleted. */
export interface LembarUsang {
  readonly nomor: string;
  readonly lembar: string;
}

export interface RencanaTabel {
  readonly status: readonly StatusTabel[];
  readonly usang: readonly LembarUsang[];
  readonly catatan: CatatanTabel;
  readonly terender: readonly TabelTerender[];
}

/** A sheet that staff emptied holds nothing of theirs. */
const isKosong = ({ values }: SheetSnapshot): boolean => values.every((baris) => baris.every((nilai) => nilai === ""));

/** Every table of the LKj as data, also those that lack a source. */
export function* semuaTabel(laporan: Laporan, snapshot: WorkbookSnapshot): Bertahap<HasilTabel[]> {
  const konteks = konteksTabel(laporan, snapshot);
  yield;
  return (yield* petakan(DAFTAR_TABEL, (pembuat) => pembuat(konteks), 1)).flat();
}

/** Sheets that were made for tables which are no more, or whose source is gone. */
function lembarUsang(
  snapshot: WorkbookSnapshot,
  catatan: CatatanTabel,
  terender: readonly TabelTerender[],
): LembarUsang[] {
  const masihAda = new Set([NOMOR_JEJAK, NOMOR_TEMUAN, ...terender.map(({ tabel }) => tabel.nomor)]);
  return Object.entries(catatan).flatMap(([nomor, { nama }]) => {
    const sheet = snapshot.sheets.find((s) => s.name === nama);
    return masihAda.has(nomor) || !sheet || !isLembarTabel(sheet) ? [] : [{ nomor, lembar: nama }];
  });
}

const selesai = (
  tabel: HasilTabel,
  keadaan: KeadaanTabel,
  lembar: string | null,
  kurang: string | null,
): StatusTabel => ({
  nomor: tabel.nomor,
  judul: judulLengkap(tabel),
  pilihan: tabel.pilihan === true,
  lembar,
  keadaan,
  baris: isKurang(tabel) ? 0 : tabel.baris.length,
  kurang,
  rencana: null,
  suntingan: [],
  isTercatat: true,
  ulang: null,
  isian: null,
});

/**
 * Diffs tables against the workbook: what to make, what to refresh, and what stands in the way. `hanya` names them, "semua"
 * is every one, null every one that is no choice of staff or that they chose before. `tambahan` are
 * tables made on demand, behind those of the LKj; their figures come from no cell, so they leave no trace. Sheets that
 * staff edited are only written where `isTimpa` is true of their table; the traces are no table, and always written.
 */
export function* rencanaTabel(
  snapshot: WorkbookSnapshot,
  laporan: Laporan,
  catatanLama: CatatanTabel,
  alamat: Alamat,
  hanya: ReadonlySet<string> | "semua" | null,
  tambahan: readonly Tabel[] = [],
  grafik: KeadaanGrafik = TANPA_GRAFIK,
  isTimpa: (nomor: string) => boolean = () => false,
): Bertahap<RencanaTabel> {
  const pernah = (nomor: string): boolean => catatanLama[nomor] !== undefined;
  const hasil = [...saringGrafik(yield* semuaTabel(laporan, snapshot), grafik.cara, pernah), ...tambahan];
  const nama = new Set(hasil.map((h) => namaLembarTabel(h.nomor).toLowerCase()));
  const isAda = (nomor: string): boolean => snapshot.sheets.some(({ name }) => name === catatanLama[nomor]?.nama);
  const isDiminta = ({ nomor, pilihan }: HasilTabel): boolean => {
    if (hanya === null) return pilihan !== true || isAda(nomor);
    return hanya === "semua" || hanya.has(nomor);
  };
  const dipilih = hasil.filter(isDiminta);
  const terender: TabelTerender[] = [];
  for (const h of hasil) if (!isKurang(h)) terender.push(yield* renderTabel(h, laporan.pengaturan));
  const catatan: Record<string, CatatanTabel[string]> = { ...catatanLama };
  function* satu({ tabel, citra }: TabelTerender): Bertahap<StatusTabel> {
    const lama = catatanLama[tabel.nomor] ?? null;
    const tempat = cariLembar(citra.nama, awalJudul(tabel), snapshot, lama, nama);
    const ulang = tempat.jenis !== "baru" && lama?.nama === tempat.sheet.name ? lama.nama : null;
    if (tempat.jenis === "milik-staf") {
      const sebab = `nama lembar “${tempat.sheet.name}” sudah dipakai lembar lain`;
      return { ...selesai(tabel, "nama-dipakai", null, sebab), ulang };
    }
    const isi =
      tempat.jenis === "baru" ? yield* rencanaLembarBaru(citra) : yield* rencanaLembarAda(citra, tempat.sheet, lama);
    if ("halangan" in isi) return { ...selesai(tabel, "terhalang", citra.nama, isi.halangan), ulang };
    const isTercatat = lama !== null;
    const isMilikKita = tabel.nomor === NOMOR_JEJAK && !isTercatat;
    const suntingan = isMilikKita || (tempat.jenis === "ada" && isKosong(tempat.sheet)) ? [] : isi.diubahStaf;
    if (suntingan.length > 0 && tabel.nomor !== NOMOR_JEJAK && !isTimpa(tabel.nomor))
      return {
        ...selesai(tabel, "disunting", isi.nama, kalimatSuntingan(suntingan, isTercatat)),
        ...{ suntingan, isTercatat, ulang },
      };
    const rencana = { ...isi, grafik: tulisanGrafik(isi, grafik) };
    if (tempat.jenis === "ada" && tempat.sheet.isProtected && isBerubah(rencana))
      return selesai(tabel, "terkunci", rencana.nama, BUKA_PROTEKSI);
    catatan[tabel.nomor] = rencana.catatan;
    const keadaan = rencana.baru ? "baru" : isBerubah(rencana) ? "diperbarui" : "mutakhir";
    return { ...selesai(tabel, keadaan, rencana.nama, null), rencana, suntingan, isTercatat };
  }
  const konteks = konteksTabel(laporan, snapshot);
  function* statusTabel(h: HasilTabel): Bertahap<StatusTabel> {
    if (isKurang(h))
      return { ...selesai(h, "belum-ada-sumber", null, h.kurang), isian: isianTabel(h, konteks, snapshot) };
    const milik = terender.find((t) => t.tabel === h);
    return milik ? yield* satu(milik) : selesai(h, "terhalang", null, "tidak dapat digambar");
  }
  const status: StatusTabel[] = [];
  for (const h of dipilih) {
    status.push(yield* statusTabel(h));
    yield;
  }
  const dibuat = terender.filter(
    (t) =>
      !tambahan.includes(t.tabel) &&
      (status.some((s) => s.nomor === t.tabel.nomor && s.lembar !== null) || catatanLama[t.tabel.nomor]),
  );
  const namaLembar = (nomor: string): string => catatan[nomor]?.nama ?? namaLembarTabel(nomor);
  if (dibuat.length > 0)
    status.push(yield* satu(yield* renderTabel(yield* jejakTabel(dibuat, namaLembar, alamat), laporan.pengaturan)));
  const usang = lembarUsang(snapshot, catatanLama, terender);
  return { status, usang, catatan, terender };
}
