import { barisSubjudul, kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import { belumAda, indikatorPeran, type PembuatTabel } from "../konteks-tabel";
import { baris, bilangan, salin } from "../sel";
import { rentangTahun, tahunRenstra } from "./ii-1-sasaran";

/** The office's key indikator (L1052–1066). */
export const indikatorUtama: PembuatTabel = (konteks) => {
  const dokumen = indikatorPeran(konteks, "iku");
  const judul = "Indikator Kinerja Utama (IKU)";
  if (!dokumen) return [belumAda("Lampiran 2", judul, "iku")];
  const renstra = indikatorPeran(konteks, "renstra");
  const tahun = renstra ? rentangTahun(tahunRenstra(renstra)) : konteks.tahun;
  return [
    {
      nomor: "Lampiran 2",
      judul,
      subjudul: barisSubjudul(konteks, "Indikator Kinerja Utama", tahun),
      kepala: [
        { teks: "NO", jenis: "nomor", lebar: 36 },
        { teks: "SASARAN STRATEGIS", jenis: "teks", lebar: 380 },
        { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: 330 },
      ],
      baris: dokumen.baris.map((b, i) => baris(bilangan(i + 1), salin(b.sasaran), salin(b.indikator))),
      sumber: kalimatSumber(konteks, ["iku"], false),
      pengaturan: kalimatDisalin(),
      huruf: 10,
    },
  ];
};
