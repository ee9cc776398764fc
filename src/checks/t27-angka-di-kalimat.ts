import { bulatkan, jumlahkan, keBilangan, persenDari, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { Angka } from "../domain/angka/angka";
import { formatPersen } from "../domain/angka/tampilan";
import type { Capaian } from "../domain/capaian/capaian";
import { SEMUA_TW } from "../domain/capaian/triwulan";
import type { BarisIndikator } from "../domain/dokumen/dokumen";
import { kunciSel, type TeksBersumber } from "../domain/dokumen/sumber";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { capaianDisebut, type AngkaDisebut } from "./kalimat/angka-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

const persen = (capaian: Capaian | undefined): Desimal[] => (capaian?.status === "dinilai" ? [capaian.persen] : []);
const bilangan = (angka: Angka | undefined): Desimal[] => (angka?.jenis === "angka" ? [angka.nilai] : []);

/** What the quarters so far make, alone or added up, in percent of the year's target. */
function terhadapSetahun({ realisasiTw }: BarisIndikator, target: readonly Desimal[]): Desimal[] {
  const [setahun] = target;
  const urut = SEMUA_TW.flatMap((tw) => bilangan(realisasiTw.get(tw)?.angka));
  const semua = [...urut, ...urut.map((_, k) => jumlahkan(urut.slice(0, k + 1)))];
  return [...semua, ...semua.flatMap((r) => (setahun ? (persenDari(r, setahun) ?? []) : []))];
}

/** Every figure of this indikator that "tercapai …%" may rightly speak of: capaian of the year and its quarters, realisasi, target. */
function mungkin(i: IndikatorLaporan, { penilai }: Laporan): Desimal[] {
  const target = bilangan(i.target?.angka.angka);
  const perBaris = i.padan.sebutan.flatMap(({ baris }) => [
    ...terhadapSetahun(baris, target),
    ...persen(penilai.setahun(baris).capaian),
    ...SEMUA_TW.flatMap((tw) => persen(penilai.triwulan(baris, tw).capaian)),
    ...[baris.realisasi, baris.target, ...baris.targetTw.values()].flatMap((a) => bilangan(a?.angka)),
  ]);
  return [
    ...persen(i.capaian),
    ...i.triwulan.flatMap((t) => persen(t.capaian)),
    ...bilangan(i.realisasi?.angka),
    ...target,
    ...(i.terhadapTargetAkhir ? [i.terhadapTargetAkhir] : []),
    ...perBaris,
  ];
}

/** "sekitar 150 persen" is said of 146,79: less than half of ten off. */
const KIRA_KIRA = 5;

/** Alike as far as the sentence's own decimals go, cut or rounded; "100 %" is also said of what was exceeded. */
function cocok({ nilai, desimal, kira }: AngkaDisebut, hitungan: Desimal): boolean {
  const satuan = kira ? KIRA_KIRA : 10 ** -desimal;
  return (
    bulatkan(hitungan, desimal).eq(nilai) ||
    hitungan.minus(nilai).abs().lt(satuan) ||
    (nilai.eq(SERATUS) && hitungan.gte(SERATUS))
  );
}

/** The words of staff about one indikator alone, each cell once. */
function penjelasan(i: IndikatorLaporan, bersama: ReadonlySet<string>): TeksBersumber[] {
  const semua = i.padan.sebutan.flatMap(({ dokumen, baris }) =>
    dokumen.asal.peran === "capaian-lalu"
      ? []
      : [...(baris.penjelasan ? [baris.penjelasan] : []), ...baris.penjelasanTw.values()],
  );
  return [...new Map(semua.map((t) => [kunciSel(t.sel), t])).values()].filter((t) => !bersama.has(kunciSel(t.sel)));
}

/** Cells that stand beside several indikator: nobody can tell of which they speak. */
function selBersama({ indikator }: Laporan): Set<string> {
  const pemilik = new Map<string, IndikatorLaporan>();
  const bersama = new Set<string>();
  for (const i of indikator)
    for (const { sel } of penjelasan(i, new Set())) {
      const kunci = kunciSel(sel);
      const lain = pemilik.get(kunci);
      if (lain !== undefined && lain !== i) bersama.add(kunci);
      pemilik.set(kunci, i);
    }
  return bersama;
}

/** T27: a sentence of staff's own gives another capaian than the figures beside it do (narasi.md). */
export const t27AngkaDiKalimat: Pemeriksaan = (laporan, alamat) => {
  const { tahun } = laporan;
  if (tahun === null) return [];
  const bersama = selBersama(laporan);
  return laporan.indikator.flatMap((i): Temuan[] => {
    const { capaian } = i;
    if (capaian.status !== "dinilai") return [];
    const kalimat = penjelasan(i, bersama).flatMap((tulisan) =>
      capaianDisebut(tulisan.teks, tahun, i).map((d) => ({ ...d, sel: tulisan.sel })),
    );
    if (kalimat.length === 0) return [];
    const boleh = mungkin(i, laporan);
    return kalimat
      .filter((d) => !boleh.some((hitungan) => cocok(d, hitungan)))
      .map(({ teks, nilai, sel }) => ({
        kode: "T27",
        tingkat: "peringatan",
        pesan: `Penjelasan “${i.nama}” (${alamat(sel)}) menyebut “${teks}”, sedangkan capaiannya ${formatPersen(capaian.persen)}; samakan kalimatnya dengan hitungannya.`,
        sel: [sel, ...(i.realisasi?.sel ?? [])],
        nilai: [keBilangan(nilai), keBilangan(capaian.persen)],
      }));
  });
};
