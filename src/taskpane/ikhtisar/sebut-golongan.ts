import type { Golongan } from "../../app/kata/kata-laporan";
import type { Kamus } from "../teks/kamus";

/** A class by its name; those of none by why. */
export function sebutGolongan({ tingkat, kunci }: Golongan, k: Kamus): string {
  if (tingkat) return tingkat.nama;
  return kunci === "belum-dinilai" ? k.capaian.belumDinilai : k.capaian.tidakDapat;
}
