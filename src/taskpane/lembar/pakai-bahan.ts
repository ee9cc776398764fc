import { useMemo, useState } from "react";
import { bahanKenalkan, type Ajaran, type BahanKenalkan, type KolomAjaran } from "../../app/kenalkan";
import type { LembarTerbaca } from "../../domain/dokumen/lembar-terbaca";
import { isArtiPeran, isBerwaktu } from "../../domain/kenalan/arti-kenalan";
import { judulKenalan, tanpaWaktu } from "../../domain/kenalan/judul-kenalan";
import { MENURUT_JUDUL, type Kenalan } from "../../domain/kenalan/kenalan";
import { isPeranEvaluasi, type JawabanPeran } from "../../domain/kenalan/peran-kenalan";
import { hurufKolom } from "../../sheets/rumus";
import type { SheetSnapshot } from "../../sheets/snapshot";

/** What has been answered of a sheet so far, and the ways to answer. */
interface BahanDijawab {
  readonly bahan: BahanKenalkan;
  readonly peran: JawabanPeran | null;
  readonly gantiPeran: (peran: JawabanPeran | null) => void;
  readonly gantiBaris: (baris: Ajaran["baris"]) => void;
  readonly isiKolom: (column: number, arti: KolomAjaran["arti"], waktu: KolomAjaran["waktu"]) => void;
}

/** The header without the quarter, year or month that it names. */
const tanpaTw = ({ judul, menurutJudul }: KolomAjaran): string =>
  tanpaWaktu(judulKenalan(menurutJudul.bulan === null ? judul : [...judul.slice(0, -1), "bulan"]));

/** The columns with one more answer; what is headed alike but for its time, and not answered itself, follows. */
function denganJawaban(
  kolom: readonly KolomAjaran[],
  dijawab: ReadonlySet<number>,
  jawaban: Pick<KolomAjaran, "column" | "arti" | "waktu">,
): KolomAjaran[] {
  const { column, arti, waktu } = jawaban;
  const satu = kolom.find((k) => k.column === column);
  const berwaktu = arti !== null && isBerwaktu(arti) && waktu === MENURUT_JUDUL;
  const serupa = (k: KolomAjaran): boolean =>
    satu !== undefined && berwaktu && !dijawab.has(k.column) && tanpaTw(k) === tanpaTw(satu);
  return kolom.map((k) => {
    if (k.column === column) return { ...k, arti, waktu, alasan: "" };
    return serupa(k) ? { ...k, arti, waktu, alasan: `seperti kolom ${hurufKolom(column)}` } : k;
  });
}

/** The answers on the page of teaching; they begin with what is guessed. */
export function useBahanKenalkan(
  sheet: SheetSnapshot,
  terbaca: LembarTerbaca,
  kenalan: readonly Kenalan[],
): BahanDijawab {
  const awal = useMemo(() => bahanKenalkan(sheet, terbaca, kenalan), [sheet, terbaca, kenalan]);
  const [bahan, setBahan] = useState(awal);
  const [peran, setPeran] = useState(awal.peran);
  const [dijawab, setDijawab] = useState<ReadonlySet<number>>(new Set());
  /** The columns of a form have other meanings: they are guessed anew, and answers that hold there stay. */
  const gantiPeran = (baru: JawabanPeran | null): void => {
    setPeran(baru);
    if (baru === peran || (isPeranEvaluasi(baru) === isPeranEvaluasi(peran) && !isPeranEvaluasi(baru))) return;
    const { baris, kolom } = bahan;
    const tetap = (k: KolomAjaran): boolean =>
      dijawab.has(k.column) && (k.arti === null || baru === null || isArtiPeran(baru, k.arti));
    const lama = new Map(kolom.filter(tetap).map((k) => [k.column, k]));
    const ulang = bahanKenalkan(sheet, terbaca, kenalan, { baris, peran: baru });
    setBahan({
      ...ulang,
      kolom: ulang.kolom.map((k) => {
        const { arti, waktu, alasan } = lama.get(k.column) ?? k;
        return { ...k, arti, waktu, alasan };
      }),
    });
  };
  const gantiBaris = (baris: Ajaran["baris"]): void => {
    setDijawab(new Set());
    setBahan(bahanKenalkan(sheet, terbaca, kenalan, { baris, peran }));
  };
  const isiKolom: BahanDijawab["isiKolom"] = (column, arti, waktu) => {
    setDijawab(new Set([...dijawab, column]));
    setBahan({ ...bahan, kolom: denganJawaban(bahan.kolom, dijawab, { column, arti, waktu }) });
  };
  return { bahan, peran, gantiPeran, gantiBaris, isiKolom };
}
