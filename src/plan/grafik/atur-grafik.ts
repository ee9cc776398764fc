import type { HasilTabel } from "../../tables/model-tabel";
import { isKurang } from "../../tables/model-tabel";
import { NOMOR_GRAFIK_CAPAIAN } from "../../tables/daftar/grafik-capaian";
import { NOMOR_GRAFIK_TRIWULAN } from "../../tables/daftar/grafik-triwulan";
import type { RencanaLembar } from "../lembar/rencana-lembar";
import { bedaGrafik } from "./beda-grafik";
import type { GrafikBuku, GrafikTersimpan, TulisanGrafik } from "./rencana-grafik";

/** Numbers of the tables that are there for their charts. */
export const NOMOR_GRAFIK: readonly string[] = [NOMOR_GRAFIK_CAPAIAN, NOMOR_GRAFIK_TRIWULAN];

/** Whether charts are wanted, and whether this Excel can make them. */
export type CaraGrafik = "ya" | "tidak" | "tak-bisa";

/** What is known of the workbook's charts. */
export interface KeadaanGrafik {
  readonly cara: CaraGrafik;
  readonly tersimpan: GrafikTersimpan;
  readonly buku: GrafikBuku;
}

export const TANPA_GRAFIK: KeadaanGrafik = { cara: "tidak", tersimpan: {}, buku: new Map() };

/**
 * Without charts, their tables are not made; those that are there already are kept up to date. Where charts are not
 * wanted these lose theirs; where this Excel can't make any, what another Excel made stays.
 */
export function saringGrafik(
  hasil: readonly HasilTabel[],
  cara: CaraGrafik,
  pernahDibuat: (nomor: string) => boolean,
): HasilTabel[] {
  if (cara === "ya") return [...hasil];
  return hasil.flatMap((satu) => {
    if (!NOMOR_GRAFIK.includes(satu.nomor)) return [satu];
    if (!pernahDibuat(satu.nomor)) return [];
    return [cara === "tidak" && !isKurang(satu) ? { ...satu, pita: [] } : satu];
  });
}

/** What has to happen to the charts of one of our sheets. */
export function tulisanGrafik({ kunci, citra, baru }: RencanaLembar, keadaan: KeadaanGrafik): TulisanGrafik[] {
  if (keadaan.cara === "tak-bisa") return [];
  const { nomor, grafik } = citra;
  const ada = baru ? [] : (keadaan.buku.get(kunci) ?? []);
  return bedaGrafik(nomor, grafik, baru ? [] : (keadaan.tersimpan[nomor] ?? []), ada);
}

/** What the workbook is to remember of its charts once these sheets are written. */
export function grafikSesudah(rencana: readonly RencanaLembar[], { cara, tersimpan }: KeadaanGrafik): GrafikTersimpan {
  if (cara === "tak-bisa") return tersimpan;
  const baru = rencana.filter(({ citra }) => NOMOR_GRAFIK.includes(citra.nomor));
  return { ...tersimpan, ...Object.fromEntries(baru.map(({ citra }) => [citra.nomor, citra.grafik])) };
}
