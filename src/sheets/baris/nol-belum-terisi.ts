import { isNol, KOSONG } from "../../domain/angka/isi";
import { SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import type { BarisIndikator, DokumenIndikator, TriwulanNol } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";

type Isi = Pick<DokumenIndikator, "baris" | "bawahan">;

const BARIS_TERSEDIKIT = 2;

const realisasi = (baris: readonly BarisIndikator[], tw: Tw): AngkaBersumber[] =>
  baris.flatMap((b) => b.realisasiTw.get(tw) ?? []).filter(({ angka }) => angka.jenis !== "kosong");

const adaBernilai = (semua: readonly AngkaBersumber[]): boolean =>
  semua.some(({ angka }) => angka.jenis !== "catatan" && !isNol(angka));

/** A target of every row in that quarter is 0, or left out though others are told: none is due, and 0 says just that. */
function isTanpaTarget(baris: readonly BarisIndikator[], tw: Tw): boolean {
  const bertarget = baris.filter((b) => b.targetTw.size > 0);
  return bertarget.length > 0 && bertarget.every((b) => !adaBernilai([b.targetTw.get(tw)].flatMap((t) => t ?? [])));
}

/** The last quarters in which every row has 0, behind others that are filled in: typed before anything was measured. */
function triwulanNol(baris: readonly BarisIndikator[]): TriwulanNol[] {
  const nol: TriwulanNol[] = [];
  for (const tw of [...SEMUA_TW].reverse()) {
    const semua = realisasi(baris, tw);
    if (semua.length === 0) continue;
    if (semua.length < BARIS_TERSEDIKIT || adaBernilai(semua) || isTanpaTarget(baris, tw)) break;
    nol.push({ tw, sel: semua.map(({ sel }) => sel) });
  }
  const pertama = nol.at(-1)?.tw;
  return pertama !== undefined && SEMUA_TW.some((tw) => tw < pertama && adaBernilai(realisasi(baris, tw))) ? nol : [];
}

function tanpaNol(baris: BarisIndikator, tw: ReadonlySet<Tw>): BarisIndikator {
  const kosongkan = (satu: AngkaBersumber | null): AngkaBersumber | null => satu && { ...satu, angka: KOSONG };
  return {
    ...baris,
    realisasiTw: new Map([...baris.realisasiTw].filter(([n]) => !tw.has(n))),
    ukuran: baris.ukuran.map((u) =>
      u.makna.jenis === "triwulan" && tw.has(u.makna.tw) ? { ...u, realisasi: kosongkan(u.realisasi) } : u,
    ),
  };
}

/**
 * Takes a 0 of every row in the last quarters for no figure as yet (baca.md §3: zeros before a release): an index is not 0
 * in October because its sheet was filled with zeros in July. Says which cells these were.
 */
export function tanpaNolBelumTerisi<T extends Isi>(isi: T): T & Pick<DokumenIndikator, "belumTerisi"> {
  const belumTerisi = triwulanNol(isi.baris);
  if (belumTerisi.length === 0) return isi;
  const tw = new Set(belumTerisi.map((n) => n.tw));
  return {
    ...isi,
    belumTerisi,
    baris: isi.baris.map((b) => tanpaNol(b, tw)),
    bawahan: isi.bawahan.map((b) => ({ ...b, baris: tanpaNol(b.baris, tw) })),
  };
}
