import { kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import { belumAda, belumDiisi, dokumenPeran, type PembuatTabel } from "../konteks-tabel";
import { baris, salin } from "../sel";

/** What was done about the evaluation's recommendations (L958–972). */
export const tindakLanjutLhe: PembuatTabel = (konteks) => {
  const nomor = `III.${4 + 3 * konteks.sasaran.length}`;
  const judul = `Tindak Lanjut atas Laporan Hasil Evaluasi SAKIP${konteks.tahun}`;
  const dokumen = dokumenPeran(konteks, "tindak-lanjut", "teks");
  if (!dokumen) return [belumAda(nomor, judul, "tindak-lanjut")];
  if (dokumen.baris.length === 0) return [belumDiisi(nomor, judul, "tindak-lanjut", dokumen)];
  return [
    {
      nomor,
      judul,
      kepala: [
        { teks: "No", jenis: "nomor", lebar: 34 },
        { teks: "Saran/Rekomendasi", jenis: "teks", lebar: 360 },
        { teks: "Tindak Lanjut", jenis: "teks", lebar: 360 },
      ],
      baris: dokumen.baris.map(({ kolom: [no, saran, tindak] }) => baris(salin(no), salin(saran), salin(tindak))),
      sumber: kalimatSumber(konteks, ["tindak-lanjut"], false),
      pengaturan: kalimatDisalin(),
      huruf: 10,
    },
  ];
};
