import { useEffect, useState } from "react";
import { amatiKolom } from "../../app/tunjuk-kolom";

/** The column (from 0) that was last selected on this sheet in Excel; null before that. */
export function useKolomTerpilih(sheetId: string): number | null {
  const [kolom, setKolom] = useState<number | null>(null);
  useEffect(() => {
    let berlaku = true;
    const pengamat = amatiKolom(sheetId, (column) => {
      if (berlaku) setKolom(column);
    });
    return () => {
      berlaku = false;
      void pengamat.then((akhiri) => akhiri?.());
    };
  }, [sheetId]);
  return kolom;
}
