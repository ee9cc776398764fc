import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonHitung } from "../../src/cli/json-hitung";
import { alamatSel } from "../../src/sheets/rumus-sel";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, hitung, pencariSel, potret, type Sel } from "../alat/buku";

type Nilai = number | string | boolean | null;
/** A value, or several of which any is right (null: blank). */
type Harap = Nilai | { readonly "salah satu dari": readonly Nilai[] };
type PerNama<T> = Readonly<Record<string, T>>;

/** What a colleague gets from a workbook by hand; the keys are explained in test/korpus/BACA.md. */
interface Harapan {
  readonly sel?: PerNama<Harap>;
  readonly indikator?: readonly { nama: string; target?: Harap; realisasi?: Harap; capaian?: Harap }[];
  readonly anggaran?: { pagu?: Harap; realisasi?: Harap };
  readonly tanya?: boolean;
  readonly tolak?: boolean;
  readonly tahun?: Harap;
  readonly akhir?: PerNama<readonly [Harap, Harap]>;
  readonly tw?: PerNama<readonly Harap[]>;
  readonly tw_target?: PerNama<readonly Harap[]>;
  readonly sasaran?: PerNama<string>;
  readonly jumlah?: number;
  readonly warna?: PerNama<string>;
  readonly tanpa_temuan?: readonly string[];
  readonly tanpa_anggaran?: boolean;
  readonly hanya_indikator?: boolean;
  readonly tetap?: readonly string[];
  readonly temuan_sebut?: readonly string[];
  readonly temuan_sebut_bila_kosong?: readonly string[];
  readonly lain?: boolean;
  readonly peran?: PerNama<string>;
}

interface IndikatorJson {
  readonly nama: string;
  readonly sasaran: string | null;
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly capaian: Nilai;
  readonly targetAkhir: Nilai;
  readonly terhadapTargetAkhir: Nilai;
  readonly triwulan: readonly { target: Nilai; capaian: Nilai }[];
}

interface JsonHitung {
  readonly tahun: number | null;
  readonly lembar: readonly { nama: string; peran: string | null }[];
  readonly indikator: readonly IndikatorJson[];
  readonly anggaran: { readonly total: { readonly pagu: Nilai; readonly realisasi: Nilai } };
  readonly temuan: readonly { kode: string; pesan: string; sel: readonly string[] }[];
}

/** BENAR right · KURANG something missing · DITOLAK refused though readable · SALAH a wrong figure written or listed. */
export type Putusan = "BENAR" | "KURANG" | "DITOLAK" | "SALAH";

export interface HasilNilai {
  readonly putusan: Putusan;
  readonly sebab: readonly string[];
}

const AMBANG = 0.005;

function sama(ada: Nilai | undefined, harap: Harap): boolean {
  if (harap !== null && typeof harap === "object") return harap["salah satu dari"].some((satu) => sama(ada, satu));
  if (harap === null) return ada === null || ada === undefined || ada === "";
  if (typeof harap === "number") return typeof ada === "number" && Math.abs(ada - harap) < AMBANG;
  return ada === harap;
}

const tulis = (nilai: unknown): string => JSON.stringify(nilai, (_, isi: unknown) => isi ?? null);
const kosong = (nilai: Nilai | undefined): boolean => nilai === null || nilai === undefined || nilai === "";

const kosongHarap = (nilai: Harap | undefined): boolean => nilai === null || nilai === undefined;

/** Differences found so far: wrong ones and missing ones. */
class Catatan {
  readonly salah: string[] = [];
  readonly kurang: string[] = [];

  banding(apa: string, ada: Nilai | undefined, harap: Harap): void {
    if (sama(ada, harap)) return;
    (kosong(ada) ? this.kurang : this.salah).push(`${apa} ${tulis(ada)}, bukan ${tulis(harap)}`);
  }
}

function pisahAlamat(kunci: string): { lembar: string; alamat: string } {
  const batas = kunci.lastIndexOf("!");
  return { lembar: kunci.slice(0, batas), alamat: kunci.slice(batas + 1) };
}

function pembaca(snapshot: WorkbookSnapshot): (kunci: string) => Sel {
  const cari = pencariSel(snapshot);
  return (kunci) => {
    const { lembar, alamat } = pisahAlamat(kunci);
    return cari(`'${lembar.replace(/'/g, "''")}'!${alamat}`);
  };
}

const isi = ({ nilai, rumus }: Sel): Nilai => rumus ?? (nilai === "" ? null : nilai);

function* kunciSel(sheet: SheetSnapshot): Generator<string> {
  for (const [i, baris] of sheet.values.entries())
    for (const j of baris.keys())
      yield `${sheet.name}!${alamatSel("x", sheet.top + i, sheet.left + j).replace(/^.*!/, "")}`;
}

function nilaiSel(catatan: Catatan, harapan: Harapan, sebelum: WorkbookSnapshot, sesudah: WorkbookSnapshot): void {
  const [lama, baru] = [pembaca(sebelum), pembaca(sesudah)];
  const harap = harapan.sel ?? {};
  for (const sheet of sesudah.sheets) {
    if (!sebelum.sheets.some((s) => s.name === sheet.name)) {
      catatan.salah.push(`lembar baru ${sheet.name}`);
      continue;
    }
    for (const kunci of kunciSel(sheet)) {
      const [dulu, kini] = [isi(lama(kunci)), isi(baru(kunci))];
      if (kunci in harap) continue;
      if (kini !== dulu && harapan.lain !== true) catatan.salah.push(`${kunci} ditulis ${tulis(kini)}`);
    }
  }
  for (const [kunci, nilai] of Object.entries(harap)) {
    const sel = baru(kunci);
    const kini = isi(sel);
    const persen = typeof kini === "number" && typeof nilai === "number" && sel.format.includes("%");
    if (sama(persen ? kini * 100 : kini, nilai)) continue;
    (kini === isi(lama(kunci)) ? catatan.kurang : catatan.salah).push(`${kunci} ${tulis(kini)}, bukan ${tulis(nilai)}`);
  }
  for (const kunci of harapan.tetap ?? [])
    if (isi(baru(kunci)) !== isi(lama(kunci))) catatan.salah.push(`${kunci} diganti ${tulis(isi(baru(kunci)))}`);
  for (const [kunci, warna] of Object.entries(harapan.warna ?? {}))
    catatan.banding(`warna ${kunci}`, baru(kunci).warna?.replace("#", "").toUpperCase() ?? null, warna);
}

function nilaiIndikator(catatan: Catatan, harapan: Harapan, json: JsonHitung): void {
  const ada = new Map(json.indikator.map((i) => [i.nama, i]));
  for (const harap of harapan.indikator ?? []) {
    const satu = ada.get(harap.nama);
    if (!satu) {
      catatan.kurang.push(`indikator tak terbaca: ${harap.nama}`);
      continue;
    }
    for (const kunci of ["target", "realisasi", "capaian"] as const) {
      const nilai = harap[kunci];
      if (nilai !== undefined) catatan.banding(`${harap.nama.slice(0, 40)} ${kunci}`, satu[kunci], nilai);
    }
  }
  if (harapan.indikator !== undefined) {
    const nama = new Set(harapan.indikator.map((i) => i.nama));
    const lebih = json.indikator.filter((i) => !nama.has(i.nama) && (!kosong(i.target) || !kosong(i.realisasi)));
    const diperiksa = harapan.lain !== true && (harapan.hanya_indikator === true || nama.size > 0);
    if (lebih.length > 0 && diperiksa)
      catatan.salah.push(`bukan indikator: ${tulis(lebih.slice(0, 3).map((i) => i.nama))}`);
  }
  for (const [nama, [akhir, terhadap]] of Object.entries(harapan.akhir ?? {})) {
    catatan.banding(`${nama} targetAkhir`, ada.get(nama)?.targetAkhir, akhir);
    catatan.banding(`${nama} terhadapTargetAkhir`, ada.get(nama)?.terhadapTargetAkhir, terhadap);
  }
  for (const [nama, tw] of Object.entries(harapan.tw ?? {}))
    tw.forEach((x, i) => catatan.banding(`${nama} TW ${i + 1}`, ada.get(nama)?.triwulan[i]?.capaian, x));
  for (const [nama, tw] of Object.entries(harapan.tw_target ?? {}))
    tw.forEach((x, i) => {
      const nilai = ada.get(nama)?.triwulan[i]?.target;
      if (!sama(nilai, x)) catatan.salah.push(`${nama} target TW ${i + 1} ${tulis(nilai)}, bukan ${tulis(x)}`);
    });
  for (const [nama, sasaran] of Object.entries(harapan.sasaran ?? {}))
    catatan.banding(`${nama} sasaran`, ada.get(nama)?.sasaran, sasaran);
  if (harapan.jumlah !== undefined && json.indikator.length !== harapan.jumlah)
    (json.indikator.length < harapan.jumlah ? catatan.kurang : catatan.salah).push(
      `${json.indikator.length} indikator, bukan ${harapan.jumlah}`,
    );
}

function nilaiTemuan(catatan: Catatan, harapan: Harapan, json: JsonHitung): void {
  const disebut = (apa: string): boolean =>
    json.temuan.some((t) => t.pesan.includes(apa) || t.sel.some((sel) => sel.includes(apa)));
  for (const apa of harapan.temuan_sebut ?? [])
    if (!disebut(apa)) catatan.salah.push(`tidak ada temuan yang menyebut ${apa}`);
  const ada = new Map(json.indikator.map((i) => [i.nama, i]));
  const hilang = (harapan.indikator ?? []).some((i) => !kosongHarap(i.capaian) && kosong(ada.get(i.nama)?.capaian));
  for (const apa of hilang ? (harapan.temuan_sebut_bila_kosong ?? []) : [])
    if (!disebut(apa)) catatan.salah.push(`hilang, dan tidak ada temuan yang menyebut ${apa}`);
  for (const kode of harapan.tanpa_temuan ?? [])
    if (json.temuan.some((t) => t.kode === kode)) catatan.salah.push(`temuan ${kode} palsu`);
}

function nilaiPeran(catatan: Catatan, harapan: Harapan, json: JsonHitung): void {
  for (const [lembar, peran] of Object.entries(harapan.peran ?? {})) {
    const dibaca = json.lembar.filter((l) => l.nama === lembar).flatMap((l) => l.peran?.split("+") ?? []);
    if (!dibaca.includes(peran))
      (dibaca.length > 0 ? catatan.salah : catatan.kurang).push(`${lembar} dibaca ${tulis(dibaca)}, bukan ${peran}`);
  }
}

function nilaiAnggaran(catatan: Catatan, harapan: Harapan, json: JsonHitung): void {
  const { total } = json.anggaran;
  for (const kunci of ["pagu", "realisasi"] as const) {
    const nilai = harapan.anggaran?.[kunci];
    // A total of 0 is one that was not found.
    if (nilai !== undefined) catatan.banding(`anggaran ${kunci}`, total[kunci] === 0 ? null : total[kunci], nilai);
  }
  if (harapan.tanpa_anggaran === true && (total.pagu !== null || total.realisasi !== null))
    catatan.salah.push(`bukan anggaran: ${tulis(total)}`);
}

/** Runs Hitung Capaian on one case and compares what is written and listed with what it should be. */
export async function nilaiKasus(folder: string): Promise<HasilNilai> {
  const harapan = JSON.parse(readFileSync(join(folder, "harapan.json"), "utf8")) as Harapan;
  const masukan = baca(join(folder, "buku.xlsx"));
  const { hasil, isi: keluaran, excel } = await hitung(masukan);
  if (hasil.status !== "selesai") {
    const ditolakBenar = harapan.tolak === true || (harapan.tanya === true && harapan.sel === undefined);
    const pesan = "pesan" in hasil ? hasil.pesan : tulis(hasil.kegagalan);
    return { putusan: ditolakBenar ? "BENAR" : "DITOLAK", sebab: [pesan] };
  }
  const lembar = hasil.lembar.map(({ id, name }) => ({ id, nama: name }));
  const json = JSON.parse(JSON.stringify(jsonHitung(hasil, lembar, excel.traffic()))) as JsonHitung;
  const catatan = new Catatan();
  nilaiSel(catatan, harapan, await potret(masukan), await potret(keluaran));
  nilaiIndikator(catatan, harapan, json);
  if (harapan.tahun !== undefined && !sama(json.tahun, harapan.tahun))
    catatan.salah.push(`tahun ${tulis(json.tahun)}, bukan ${tulis(harapan.tahun)}`);
  nilaiAnggaran(catatan, harapan, json);
  nilaiTemuan(catatan, harapan, json);
  nilaiPeran(catatan, harapan, json);
  const { salah, kurang } = catatan;
  if (salah.length > 0) return { putusan: "SALAH", sebab: [...salah, ...kurang] };
  if (kurang.length > 0) return { putusan: "KURANG", sebab: kurang };
  return { putusan: "BENAR", sebab: [] };
}

/** The cases of the project's own copy of the open corpus. */
export const KORPUS = join(__dirname, "../fixtures/korpus");

export const isKasus = (folder: string): boolean => existsSync(join(folder, "harapan.json"));
