import type { AsalTabel, Dokumen } from "../domain/dokumen/dokumen";
import { isTingkatDiangkat } from "./kolom/angkat-tingkat";
import { sampaiBulan } from "./kolom/bulan";
import { bulanTerisi } from "./kolom/bulan-terisi";
import type { Layout, Pengenalan, TabelDikenal } from "./layout";
import { PembacaSel } from "./pembaca-sel";
import { pihakPertama } from "./pihak-pertama";
import { skalaTercetak } from "./skala-tercetak";
import { tanggalDokumen } from "./tanggal-dokumen";

const URUTAN_PERUBAHAN: readonly RegExp[] = [
  /perubahan (ke ?-? ?)?(kesatu|pertama|satu|i|1)\b/,
  /perubahan (ke ?-? ?)?(kedua|dua|ii|2)\b/,
  /perubahan (ke ?-? ?)?(ketiga|tiga|iii|3)\b/,
];

function perubahanKe(judul: string): number {
  return URUTAN_PERUBAHAN.findLastIndex((pola) => pola.test(judul)) + 1;
}

/** The month up to which its titles or its filled columns go; null where neither tells. */
export const sampaiBulanTabel = (d: TabelDikenal): number | null => sampaiBulan(d.judulWaktu) ?? bulanTerisi(d.tabel);

/** A table read as a layout reads it, with its origin. */
export function bacaSebagai(layout: Layout, tabel: TabelDikenal, pengenalan: Pengenalan): Dokumen {
  const pembaca = new PembacaSel(tabel.tabel);
  const { asal, ...isi } = layout.baca(tabel, pembaca);
  return { ...isi, asal: { ...asalTabel(tabel, pengenalan, pembaca), ...asal } };
}

const HANYA_SASARAN = /^\W*(\d+[.)]\s*)?sasaran\b/i;

/** Whose the sheet is holds for each of its tables that only says "Sasaran 2: …". */
function judulLembar({ judul, tabel }: TabelDikenal): Pick<AsalTabel, "judulLembar"> {
  const hanyaSasaran = tabel.judul.length > 0 && tabel.judul.every(({ teks }) => HANYA_SASARAN.test(teks));
  return hanyaSasaran ? { judulLembar: judul.split(" | ") } : {};
}

/** What a document says of its own origin; called after its rows are read, for what reading met. */
export function asalTabel(tabel: TabelDikenal, pengenalan: Pengenalan, pembaca: PembacaSel): AsalTabel {
  const { sheet } = tabel.tabel.grid;
  return {
    peran: pengenalan.peran,
    sheetId: sheet.id,
    sheetName: sheet.name,
    judul: tabel.tabel.judul,
    ...judulLembar(tabel),
    pihakPertama: pengenalan.peran.startsWith("pk") ? pihakPertama(tabel.tabel.grid) : null,
    tahun: tabel.tahun,
    perubahanKe: perubahanKe(tabel.judul),
    tersembunyi: sheet.visibility !== "Visible",
    kaskade: false,
    pendamping: false,
    cadangan: false,
    rinci: pengenalan.peran === "kinerja-rinci" || isTingkatDiangkat(tabel.tabel.kolom),
    alasan: pengenalan.alasan,
    skalaRupiah: tabel.skalaRupiah,
    skalaTercetak: skalaTercetak(tabel.tabel.grid),
    judulTw: tabel.judulTw,
    sampaiBulan: sampaiBulanTabel(tabel),
    gabungan: tabel.gabungan,
    notasiBercampur: pembaca.notasiBercampur(),
    rumusMelingkar: pembaca.rumusMelingkar(),
    teksGalat: pembaca.teksGalat(),
    isiHasil: pembaca.isiHasil(),
    tanggal: pengenalan.peran.startsWith("pk") ? tanggalDokumen(tabel.tabel.grid) : null,
    bacaan: tabel.bacaan,
  };
}
