import { bilanganSel } from "../domain/dokumen/sumber";
import { jumlahkan } from "../domain/angka/desimal";
import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { Tw } from "../domain/capaian/triwulan";

/** The rows one level below a row of a cascade: programs of a sasaran, kegiatan of a program (L1303–1330). */
export type SatuTingkatDiBawah = (baris: BarisIndikator) => readonly BarisIndikator[];

/** A kegiatan belongs to the last program at or above its row, under the same sasaran. */
export function petaKaskade(dokumen: DokumenIndikator): SatuTingkatDiBawah {
  const anak = new Map<BarisIndikator, BarisIndikator[]>();
  const tambah = (induk: BarisIndikator | undefined, baris: BarisIndikator): void => {
    if (!induk) return;
    const daftar = anak.get(induk);
    if (daftar) daftar.push(baris);
    else anak.set(induk, [baris]);
  };
  const urut = [...dokumen.bawahan].sort(
    (a, b) =>
      a.baris.indikator.sel.row - b.baris.indikator.sel.row ||
      Number(b.tingkat === "program") - Number(a.tingkat === "program"),
  );
  const programTerakhir = new Map<number, BarisIndikator>();
  for (const { tingkat, induk, baris } of urut) {
    if (tingkat === "program") {
      tambah(dokumen.baris[induk], baris);
      programTerakhir.set(induk, baris);
    } else if (tingkat === "kegiatan") tambah(programTerakhir.get(induk), baris);
  }
  return (baris) => anak.get(baris) ?? [];
}

/** Whether the quarter rows of one row make its target, its capaian, both or neither: by their sum or last value. */
function cocok({ targetTw, target, realisasi }: BarisIndikator): { target: boolean; realisasi: boolean } {
  const nilai = ([1, 2, 3, 4] satisfies Tw[]).flatMap((tw) => bilanganSel(targetTw.get(tw)) ?? []);
  const jumlah = jumlahkan(nilai);
  const akhir = nilai.at(-1);
  const sama = (angka: typeof target): boolean => {
    const n = bilanganSel(angka);
    return n !== null && akhir !== undefined && (n.eq(jumlah) || n.eq(akhir));
  };
  return { target: sama(target), realisasi: sama(realisasi) };
}

/** The quarter rows below "Capaian" hold targets in some offices, realisasi in others: what most rows add up to tells. */
export function isDeretRealisasi(dokumen: DokumenIndikator): boolean {
  if (!dokumen.asal.kaskade) return false;
  const semua = [...dokumen.baris, ...dokumen.bawahan.map((b) => b.baris)].map(cocok);
  const realisasi = semua.filter((c) => c.realisasi && !c.target).length;
  return realisasi > semua.filter((c) => c.target && !c.realisasi).length;
}
