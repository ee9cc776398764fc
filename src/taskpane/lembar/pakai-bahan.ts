import { useMemo, useState } from "react";
import { denganJawaban, dugaUlang, isBedaArti } from "../../app/ajaran-dijawab";
import type { JawabanPeran, Kenalan } from "../../app/kata/kata-kenalan";
import type { LembarTerbaca, SheetSnapshot } from "../../app/kata/kata-lembar";
import { bahanKenalkan, type Ajaran, type BahanKenalkan, type KolomAjaran } from "../../app/kenalkan";

/** What has been answered of a sheet so far, and the ways to answer. */
interface BahanDijawab {
  readonly bahan: BahanKenalkan;
  readonly peran: JawabanPeran | null;
  readonly gantiPeran: (peran: JawabanPeran | null) => void;
  readonly gantiBaris: (baris: Ajaran["baris"]) => void;
  readonly isiKolom: (column: number, arti: KolomAjaran["arti"], waktu: KolomAjaran["waktu"]) => void;
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
  const gantiPeran = (baru: JawabanPeran | null): void => {
    setPeran(baru);
    if (isBedaArti(peran, baru)) setBahan(dugaUlang(sheet, terbaca, kenalan, bahan, dijawab, baru));
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
