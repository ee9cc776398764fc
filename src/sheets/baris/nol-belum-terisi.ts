import { isNol, KOSONG } from "../../domain/angka/isi";
import { SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import type { BarisIndikator, DokumenIndikator, TriwulanNol } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";

type Isi = Pick<DokumenIndikator, "baris" | "bawahan">;

const BARIS_TERSEDIKIT = 2;

const isBernilai = ({ angka }: AngkaBersumber): boolean =>
  angka.jenis !== "kosong" && angka.jenis !== "catatan" && !isNol(angka);

/** The realisasi of a quarter where none says more than 0 or words; null where one does. */
function realisasiNol(baris: readonly BarisIndikator[], tw: Tw): AngkaBersumber[] | null {
  const semua: AngkaBersumber[] = [];
  for (const { realisasiTw } of baris) {
    const satu = realisasiTw.get(tw);
    if (!satu || satu.angka.jenis === "kosong") continue;
    if (isBernilai(satu)) return null;
    semua.push(satu);
  }
  return semua;
}

/** A target of every row in that quarter is 0, or left out though others are told: none is due, and 0 says just that. */
function isTanpaTarget(baris: readonly BarisIndikator[], tw: Tw): boolean {
  const bertarget = baris.filter((b) => b.targetTw.size > 0);
  const isTerisi = (target: AngkaBersumber | undefined): boolean =>
    target !== undefined && target.angka.jenis !== "catatan" && !isNol(target.angka);
  return bertarget.length > 0 && !bertarget.some((b) => isTerisi(b.targetTw.get(tw)));
}

/** The last quarters in which every row has 0, behind others that are filled in: typed before anything was measured. */
function triwulanNol(baris: readonly BarisIndikator[]): TriwulanNol[] {
  const nol: TriwulanNol[] = [];
  for (const tw of [...SEMUA_TW].reverse()) {
    const semua = realisasiNol(baris, tw);
    if (semua?.length === 0) continue;
    if (semua === null || semua.length < BARIS_TERSEDIKIT || isTanpaTarget(baris, tw)) break;
    nol.push({ tw, sel: semua.map(({ sel }) => sel) });
  }
  const pertama = nol.at(-1)?.tw;
  return pertama !== undefined && SEMUA_TW.some((tw) => tw < pertama && realisasiNol(baris, tw) === null) ? nol : [];
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
