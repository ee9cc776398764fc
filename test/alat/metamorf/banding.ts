import { olahHitung, type BukanBukuKinerja, type HasilOlah } from "../../../src/app/olah-hitung";
import { jsonHitung } from "../../../src/cli/json-hitung";
import { kunciSel } from "../../../src/domain/dokumen/sumber";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { KodeTemuan } from "../../../src/domain/temuan/temuan";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";

type Nilai = CellValue | null;

/** What a workbook comes to: each figure by its name, each content written by the cell where staff first had it. */
export interface Gambaran {
  readonly angka: ReadonlyMap<string, Nilai>;
  readonly tulisan: ReadonlyMap<string, Nilai>;
  readonly suara: readonly {
    readonly kode: KodeTemuan | "tolak";
    readonly lembar: readonly string[];
    readonly pesan: string;
  }[];
}

interface Json {
  readonly indikator: readonly {
    readonly nama: string;
    readonly target: Nilai;
    readonly realisasi: Nilai;
    readonly capaian: Nilai;
    readonly kriteria: Nilai;
    readonly triwulan: readonly {
      readonly tw: number;
      readonly target: Nilai;
      readonly realisasi: Nilai;
      readonly capaian: Nilai;
    }[];
  }[];
  readonly anggaran: { readonly total: Readonly<Record<string, Nilai>> };
}

export const olah = (buku: WorkbookSnapshot): HasilOlah | BukanBukuKinerja => olahHitung(buku, PENGATURAN_BAWAAN);

function angkaDari(json: Json): Map<string, Nilai> {
  const angka = new Map<string, Nilai>();
  const pernah = new Map<string, number>();
  for (const i of json.indikator) {
    const ke = (pernah.get(i.nama) ?? 0) + 1;
    pernah.set(i.nama, ke);
    const nama = ke === 1 ? i.nama : `${i.nama} (${ke})`;
    for (const apa of ["target", "realisasi", "capaian", "kriteria"] as const) angka.set(`${nama} › ${apa}`, i[apa]);
    for (const t of i.triwulan)
      for (const apa of ["target", "realisasi", "capaian"] as const) angka.set(`${nama} › TW ${t.tw} ${apa}`, t[apa]);
  }
  for (const apa of ["pagu", "realisasi", "persen"]) angka.set(`anggaran › ${apa}`, json.anggaran.total[apa] ?? null);
  return angka;
}

export function gambaran(buku: WorkbookSnapshot, asal: ReadonlyMap<string, string | null>): Gambaran {
  const hasil = olah(buku);
  const nama = new Map(buku.sheets.map((s) => [s.id, s.name]));
  const disebut = (pesan: string): string[] => buku.sheets.filter((s) => pesan.includes(s.name)).map((s) => s.id);
  if ("pesan" in hasil)
    return {
      angka: new Map(),
      tulisan: new Map(),
      suara: [{ kode: "tolak", lembar: disebut(hasil.pesan), pesan: hasil.pesan }],
    };
  const json = JSON.parse(
    JSON.stringify(jsonHitung(hasil, [], { syncs: 0, bytesRead: 0, bytesWritten: 0 } as never)),
  ) as Json;
  const tulisan = new Map<string, Nilai>();
  for (const { cell, after } of hasil.rencana.plan.writes) {
    const kunci = kunciSel(cell);
    const dari = asal.get(kunci);
    if (after.content !== undefined && dari !== null) tulisan.set(dari ?? kunci, after.content);
  }
  const suara = hasil.temuan.map((t) => ({
    kode: t.kode,
    lembar: [...new Set([...t.sel.map((s) => s.sheetId).filter((id) => nama.has(id)), ...disebut(t.pesan)])],
    pesan: t.pesan,
  }));
  return { angka: angkaDari(json), tulisan, suara };
}

export interface Beda {
  readonly salah: readonly string[];
  readonly hilang: readonly string[];
  /** What was said beyond what is always said. */
  readonly suara: readonly string[];
}

const SUARA: ReadonlySet<string> = new Set([
  "T25",
  "T17",
  "T12",
  "T15",
  "T26",
  "T16",
  "T11",
  "T09",
  "T10",
  "T02",
  "T29",
  "T04",
  "T05",
  "T08",
  "tolak",
]);

function sama(a: Nilai | undefined, b: Nilai | undefined): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return (a ?? null) === (b ?? null);
}

function bandingPeta(
  awal: ReadonlyMap<string, Nilai>,
  kini: ReadonlyMap<string, Nilai>,
): { salah: string[]; hilang: string[] } {
  const [salah, hilang]: [string[], string[]] = [[], []];
  for (const kunci of new Set([...awal.keys(), ...kini.keys()])) {
    const [a, k] = [awal.get(kunci) ?? null, kini.get(kunci) ?? null];
    if (sama(a, k)) continue;
    if (k === null) hilang.push(`${kunci}: ${a} → kosong`);
    else salah.push(`${kunci}: ${a} → ${k}`);
  }
  return { salah, hilang };
}

function suaraBaru(awal: Gambaran, kini: Gambaran): string[] {
  const kunci = (s: Gambaran["suara"][number]): string[] =>
    (s.lembar.length === 0 ? ["?"] : s.lembar).map((l) => `${s.kode} ${l}`);
  const lama = new Map<string, number>();
  for (const k of awal.suara.flatMap(kunci)) lama.set(k, (lama.get(k) ?? 0) + 1);
  return kini.suara
    .filter((s) => SUARA.has(s.kode))
    .flatMap((s) =>
      kunci(s)
        .filter((k) => {
          const sisa = lama.get(k) ?? 0;
          lama.set(k, sisa - 1);
          return sisa <= 0;
        })
        .map((k) => `${k}: ${s.pesan}`),
    );
}

/** How a changed workbook's figures differ from those of the workbook as it was. */
export function bandingkan(awal: Gambaran, kini: Gambaran): Beda {
  const angka = bandingPeta(awal.angka, kini.angka);
  const tulisan = bandingPeta(awal.tulisan, kini.tulisan);
  return {
    salah: [...angka.salah, ...tulisan.salah],
    hilang: [...angka.hilang, ...tulisan.hilang],
    suara: suaraBaru(awal, kini),
  };
}
