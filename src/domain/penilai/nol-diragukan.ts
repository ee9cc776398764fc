import { adaIsi, bilanganDari, isNol } from "../angka/isi";
import { isPersen } from "../angka/satuan";
import { mungkinMinimum } from "../capaian/capaian";
import { SEMUA_TW, type Tw } from "../capaian/triwulan";
import { barisDokumen } from "../dokumen/angka-dokumen";
import type { BarisIndikator, Dokumen } from "../dokumen/dokumen";
import { kunciSel, type AngkaBersumber } from "../dokumen/sumber";
import { kunciNama } from "../teks/nama-indikator";
import { penjumlahan } from "./dapat-dijumlah";

const BERNILAI =
  /(?:^|[^\p{L}])(?:indeks|index|nilai|skor|score|level|predikat|opini|maturitas|ikm|skm|ipm|s?akip)(?![\p{L}])/iu;
const LAIN_WAKTU: ReadonlySet<string> = new Set(["nasional", "capaian-lalu", "riwayat"]);

const satuan = (b: BarisIndikator): string | null => b.satuan?.teks ?? null;
const takDijumlah = (b: BarisIndikator): boolean => penjumlahan(satuan(b), b.indikator.teks) !== "boleh";

/** Whether 0 is what such a row may well reach: of what one wants less of. */
const isNolWajar = ({ jenis, terbukti, indikator }: BarisIndikator): boolean =>
  jenis === null ? terbukti?.jenis === "minimum" || mungkinMinimum(indikator.teks) : jenis !== "maksimum";

/** An index, a grade, a level: measured at all, it is more than 0. */
const isBernilai = (b: BarisIndikator): boolean =>
  takDijumlah(b) && !isPersen(satuan(b) ?? undefined) && BERNILAI.test(`${satuan(b) ?? ""} ${b.indikator.teks}`);

const bernilai = (satu: AngkaBersumber | null | undefined): boolean => bilanganDari(satu?.angka)?.gt(0) === true;
const tanpaTargetTw = (b: BarisIndikator, tw: Tw): boolean => b.targetTw.size > 0 && !bernilai(b.targetTw.get(tw));

function adaNol({ realisasi, realisasiTw }: BarisIndikator): boolean {
  if (isNol(realisasi?.angka)) return true;
  if (realisasiTw.size === 0) return false;
  for (const { angka } of realisasiTw.values()) if (isNol(angka)) return true;
  return false;
}

interface Isian {
  readonly baris: BarisIndikator;
  readonly realisasi: AngkaBersumber;
}

const terisi = (
  baris: readonly BarisIndikator[],
  ambil: (b: BarisIndikator) => AngkaBersumber | null | undefined,
): Isian[] =>
  baris.flatMap((b) => {
    const realisasi = ambil(b);
    return realisasi && adaIsi(realisasi.angka) ? [{ baris: b, realisasi }] : [];
  });

/** Of one column at the end of the year: all of it where every row has 0, else the rows that can't be 0. */
function* nolSekolom(kolom: readonly Isian[]): Generator<AngkaBersumber> {
  const semuaNol = kolom.length > 1 && kolom.every(({ realisasi }) => isNol(realisasi.angka));
  const belumTerisi = semuaNol && !kolom.every(({ baris }) => isNolWajar(baris));
  for (const { baris, realisasi } of kolom)
    if (isNol(realisasi.angka) && (belumTerisi || (isBernilai(baris) && !isNolWajar(baris)))) yield realisasi;
}

/** A percentage or index that falls to 0 behind quarters that have more. */
function* nolSesudahTerisi(baris: readonly BarisIndikator[]): Generator<AngkaBersumber> {
  if (!baris.some(adaNol) || !baris.some(takDijumlah) || baris.some(isNolWajar)) return;
  const deret = SEMUA_TW.flatMap((tw) => terisi(baris, (b) => b.realisasiTw.get(tw)).map((isi) => ({ ...isi, tw })));
  const pertama = deret.findIndex(({ realisasi }) => bernilai(realisasi));
  const akhir = deret.at(-1);
  if (pertama < 0 || akhir === undefined) return;
  for (const { baris: b, tw, realisasi } of deret.slice(pertama))
    if (tw === akhir.tw && isNol(realisasi.angka) && !tanpaTargetTw(b, tw)) yield realisasi;
  for (const { realisasi } of terisi(baris, (b) => b.realisasi)) if (isNol(realisasi.angka)) yield realisasi;
}

/**
 * Cells with a 0 that most likely says "not filled in yet" (baca.md §1): every row of the year's last column, an index, or
 * a percentage that had been more in the quarters before. Keys of cells; what follows from them is asked, not written.
 */
export function nolDiragukan(dokumen: readonly Dokumen[]): ReadonlySet<string> {
  const ragu = new Set<string>();
  if (!dokumen.some((d) => d.bentuk === "indikator" && barisDokumen(d).some(adaNol))) return ragu;
  const perNama = new Map<string, BarisIndikator[]>();
  const catat = (semua: Iterable<AngkaBersumber>): void => {
    for (const { sel } of semua) ragu.add(kunciSel(sel));
  };
  for (const d of dokumen) {
    if (d.bentuk !== "indikator" || LAIN_WAKTU.has(d.asal.peran)) continue;
    const baris = barisDokumen(d);
    catat(nolSekolom(terisi(baris, (b) => b.realisasi)));
    catat(nolSekolom(terisi(baris, (b) => (tanpaTargetTw(b, 4) ? null : b.realisasiTw.get(4)))));
    for (const b of baris) {
      if (b.realisasiTw.size === 0 && !isNol(b.realisasi?.angka)) continue;
      const kunci = `${kunciNama(b.sasaran?.teks ?? "")}|${kunciNama(b.indikator.teks)}`;
      const daftar = perNama.get(kunci);
      if (daftar) daftar.push(b);
      else perNama.set(kunci, [b]);
    }
  }
  for (const senama of perNama.values()) catat(nolSesudahTerisi(senama));
  return ragu;
}
