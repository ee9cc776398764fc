import { kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import { belumAda, belumDiisi, dokumenPeran, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { baris, bilangan, KOSONG, salin } from "../sel";
import type { SelTabel } from "../model-tabel";
import type { TeksBersumber } from "../../domain/dokumen/sumber";

/** Lists keep their line breaks. */
function daftar(konteks: KonteksTabel, sumber: TeksBersumber | null | undefined): SelTabel {
  return sumber ? { ...salin(sumber), isi: konteks.lain.isiUtuh(sumber.sel) ?? sumber.teks } : KOSONG;
}

/** Strategies and policies of each sasaran (L483–495). */
export const strategiKebijakan: PembuatTabel = (konteks) => {
  const judul = "Strategi dan Arah Kebijakan";
  const dokumen = dokumenPeran(konteks, "strategi", "teks");
  if (!dokumen) return [belumAda("II.2", judul, "strategi")];
  if (dokumen.baris.every(({ kolom: [, , strategi, arah] }) => !strategi && !arah))
    return [belumDiisi("II.2", judul, "strategi", dokumen)];
  return [
    {
      nomor: "II.2",
      judul,
      kepala: [
        { teks: "NO.", jenis: "nomor", lebar: 34 },
        { teks: "SASARAN", jenis: "teks", lebar: 190 },
        { teks: "STRATEGI", jenis: "teks", lebar: 265 },
        { teks: "ARAH KEBIJAKAN", jenis: "teks", lebar: 265 },
      ],
      baris: dokumen.baris.map(({ kolom: [, sasaran, strategi, arah] }, i) =>
        baris(bilangan(i + 1), salin(sasaran), daftar(konteks, strategi), daftar(konteks, arah)),
      ),
      sumber: kalimatSumber(konteks, ["strategi"], false),
      pengaturan: kalimatDisalin(),
      huruf: 9,
    },
  ];
};
