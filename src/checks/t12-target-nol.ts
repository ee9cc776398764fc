import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

/** T12, as far as reading meets it: a target of 0 or less leaves the capaian without a value (kinerja.md §2). */
export const t12TargetNol: Pemeriksaan = ({ indikator }, alamat) =>
  indikator.flatMap(({ nama, capaian, target, realisasi }) => {
    if (capaian.status !== "tidak-dapat-dihitung" || !target) return [];
    const sebab = {
      "target-nol": "targetnya 0",
      "target-negatif": "targetnya negatif",
      "realisasi-nol": "realisasinya 0",
    } as const;
    const alasan = Object.entries(sebab).find(([kunci]) => kunci === capaian.alasan)?.[1];
    if (alasan === undefined) return [];
    const pesan = `Capaian “${nama}” tidak dapat dihitung karena ${alasan} (${alamat(target.angka.sel)}).`;
    return [
      {
        kode: "T12" as const,
        tingkat: "peringatan" as const,
        pesan,
        sel: [target.angka.sel, ...(realisasi?.sel ?? [])],
        nilai: [target.angka.angka, realisasi?.angka].flatMap((a) => nilaiTemuan(a)),
      },
    ];
  });
