import { adaIsi, isNol } from "../domain/angka/isi";
import { ROMAWI } from "../domain/capaian/baca-triwulan";
import { daftarAlamat } from "../domain/dokumen/alamat";
import type { Dokumen } from "../domain/dokumen/dokumen";
import { namaBulan } from "../domain/dokumen/nama-bulan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Pemeriksaan } from "./pemeriksaan";

interface Nol {
  readonly sebutan: string;
  readonly sel: readonly CellRef[];
  readonly akibat: string;
}

/** What was read of the quarters whose realisasi is 0 in every row. */
function nolBelumTerisi(dokumen: Dokumen): Nol[] {
  if (dokumen.bentuk === "indikator")
    return (dokumen.belumTerisi ?? []).map(({ tw, sel }) => ({
      sebutan: `TW ${ROMAWI[tw]}`,
      sel,
      akibat: "capaian setahun dihitung dari triwulan sebelumnya",
    }));
  if (dokumen.bentuk !== "anggaran" || dokumen.asal.sampaiBulan === null) return [];
  const { sampaiBulan } = dokumen.asal;
  const sel = (dokumen.triwulan ?? [])
    .slice(sampaiBulan / 3)
    .flatMap(({ baris }) =>
      baris.flatMap(({ realisasi }) => (realisasi && adaIsi(realisasi.angka) ? [realisasi] : [])),
    );
  if (sel.length === 0 || !sel.every(({ angka }) => isNol(angka))) return [];
  const akibat = `realisasi anggarannya dibaca s/d ${namaBulan(sampaiBulan)}`;
  return [{ sebutan: "triwulan sesudahnya", sel: sel.map((r) => r.sel), akibat }];
}

/** T12: zeros of a whole quarter that were taken for "not yet filled in", and what follows from that. */
export const t12NolBelumTerisi: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) =>
    nolBelumTerisi(dokumen).map(({ sebutan, sel, akibat }) => ({
      kode: "T12" as const,
      tingkat: "peringatan" as const,
      pesan: `Realisasi ${sebutan} di lembar ${dokumen.asal.sheetName} 0 di semua baris (${daftarAlamat(sel, alamat)}): dibaca sebagai belum diisi, bukan nol, sehingga ${akibat}. Isilah angkanya, atau kosongkan selnya bila memang belum ada.`,
      sel: [...sel],
      nilai: [],
    })),
  );
