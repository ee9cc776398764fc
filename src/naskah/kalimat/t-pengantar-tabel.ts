import type { KonteksTabel } from "../../tables/konteks-tabel";
import type { Tabel } from "../../tables/model-tabel";
import type { Potongan } from "../model-naskah";
import { perjanjian, program, renstra } from "./t-bab-dua";
import { anggaranDuaTahun, pegawai, sarana } from "./t-bab-satu";
import { serapan, skala, tindakLanjutEvaluasi } from "./t-bab-tiga";
import { monevTw } from "./t-monev";
import { programTercapai, rataRataSasaran } from "./t-pilihan";
import { perubahanPerjanjian } from "./t-perubahan";

/** The numbers of the tables behind those of the sasaran: budget, the evaluation's recommendations, those of choice. */
export function nomorAkhir({ sasaran }: KonteksTabel) {
  const nomor = (urutan: number): string => `III.${3 + 3 * sasaran.length + urutan}`;
  return { anggaran: nomor(0), evaluasi: nomor(1), rataRata: nomor(2), program: nomor(3) } as const;
}

/**
 * The sentence before a table, or none; `tabel` is the table as it will stand, `cari` gives the others by their number
 * (narasi.md §4).
 */
export function pengantarTabel(
  tabel: Tabel,
  konteks: KonteksTabel,
  cari: (nomor: string) => Tabel | undefined,
): Potongan[] | null {
  const { anggaran, evaluasi, rataRata, program: capaianProgram } = nomorAkhir(konteks);
  const [, tw] = /^Lampiran 5 TW ([IV]+)$/.exec(tabel.nomor) ?? [];
  if (tw !== undefined) return monevTw(tw, konteks);
  switch (tabel.nomor) {
    case "I.1":
      return pegawai(konteks, tabel);
    case "I.2":
      return sarana(konteks, tabel);
    case "I.3":
      return anggaranDuaTahun(konteks);
    case "II.1":
      return renstra(konteks);
    case "II.3":
      return program(konteks);
    case "II.4":
      return perjanjian(konteks);
    case "II.6":
    case "II.8":
      return perubahanPerjanjian(tabel.nomor, konteks, cari);
    case "III.1":
      return skala(konteks);
    case anggaran:
      return serapan(konteks);
    case evaluasi:
      return tindakLanjutEvaluasi(konteks);
    case rataRata:
      return rataRataSasaran(tabel);
    case capaianProgram:
      return programTercapai(tabel);
    default:
      return null;
  }
}
