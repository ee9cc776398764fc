import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { isJenisDiragukan } from "../../domain/penilai/jenis-diragukan";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import type { Potongan } from "../model-naskah";
import { isian, sambung } from "../rangkai";

const ragu = (semua: readonly IndikatorLaporan[]): IndikatorLaporan[] =>
  semua.filter((i) => i.capaian.status === "dinilai" && isJenisDiragukan(i));

/** The blank behind an indikator's own sentence: its capaian rests on a kind that is only guessed (T17). */
export const pastikanJenis = (i: IndikatorLaporan): Potongan[] | null =>
  ragu([i]).length === 0
    ? null
    : [isian(`pastikan jenis ${rapiDiKalimat(i.nama)}: makin tinggi atau makin rendah makin baik`)];

/** Counts, means, ranks and what is concluded from them are not settled before staff have settled the kinds that they rest on. */
export function belumPasti(semua: readonly IndikatorLaporan[], apa: "hitungan" | "pernyataan"): Potongan[] | null {
  const nama = ragu(semua).map((i) => rapiDiKalimat(i.nama));
  return nama.length === 0
    ? null
    : [isian(`${apa} ini berubah bila jenis indikator berikut ternyata makin rendah makin baik: ${nama.join("; ")}`)];
}

/** A statement with the doubt of what it rests on; nothing where there is no statement. */
export const denganKeraguan = (
  kalimat: readonly Potongan[] | null,
  semua: readonly IndikatorLaporan[],
): Potongan[] | null =>
  kalimat === null || kalimat.length === 0 ? null : sambung(kalimat, belumPasti(semua, "pernyataan"));
