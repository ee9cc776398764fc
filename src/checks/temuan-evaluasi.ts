import { formatBilangan } from "../domain/angka/tampilan";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import type { DokumenEvaluasi, KolomEvaluasi } from "../domain/dokumen/evaluasi";
import { hitungEvaluasi, type HasilEvaluasi, type KeraguanSel } from "../domain/evaluasi/hitung-evaluasi";
import type { Keraguan } from "../domain/evaluasi/nilai-baris";
import type { Laporan } from "../domain/laporan/laporan";
import type { PilihanJawaban } from "../domain/temuan/jawaban";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

const tampil = (nilai: Desimal): string => formatBilangan(nilai, 2);

function dokumenEvaluasi({ terpilih }: Laporan): DokumenEvaluasi[] {
  return terpilih.dipakai.filter((d): d is DokumenEvaluasi => d.bentuk === "evaluasi");
}

const JUDUL: Readonly<Record<Keraguan["sebab"], string>> = {
  pola: "Realisasi tahun ini tidak diisi karena lembar tidak menunjukkan apakah angka triwulannya dijumlahkan atau sudah sampai dengan triwulan itu",
  "melebihi-pagu":
    "Realisasi anggaran tahun ini tidak diisi karena jumlah triwulannya melebihi pagunya, atau berbeda-beda cara mengisinya",
  "lintas-tahun":
    "Realisasi s/d tahun ini tidak diisi karena lembar tidak menunjukkan apakah realisasi tahun-tahun sebelumnya dijumlahkan",
};

/** A K of the year is answered by its row's pola: what each would come to. */
function pilihanPola({ kolom, nama, calon: [jumlah, terakhir] }: KeraguanSel): PilihanJawaban[] {
  if (nama === null || kolom.sisi !== "kinerja" || !jumlah || !terakhir) return [];
  return [
    { setelan: { bagian: "pola", nama, nilai: "jumlah" }, realisasi: keBilangan(jumlah) },
    { setelan: { bagian: "pola", nama, nilai: "kumulatif" }, realisasi: keBilangan(terakhir) },
  ];
}

/** T17: result cells that stay blank, with what they could hold; staff answer by filling the cell in. */
function keraguan(dokumen: DokumenEvaluasi, alamat: Alamat): Temuan[] {
  const { ragu } = hitungEvaluasi(dokumen);
  return (["pola", "melebihi-pagu", "lintas-tahun"] as const).flatMap((sebab): Temuan[] => {
    const milik = ragu.filter((r) => r.sebab === sebab);
    const [pertama] = milik;
    if (!pertama) return [];
    const sel = milik.map((r) => r.selHasil);
    const calon = pertama.calon.map(tampil).join(" atau ");
    return [
      {
        kode: "T17",
        tingkat: "peringatan",
        pesan: `${JUDUL[sebab]}: ${daftarAlamat(sel, alamat)} (misalnya ${calon} di ${alamat(pertama.selHasil)}). Isi sel itu, maka kolom yang bergantung padanya dihitung.`,
        sel,
        nilai: pertama.calon.map(keBilangan),
        pilihan: sebab === "pola" ? milik.flatMap(pilihanPola) : [],
      },
    ];
  });
}

/** A column that would repeat TW IV is left to staff, and said so. */
function ulangan(dokumen: DokumenEvaluasi, alamat: Alamat): Temuan[] {
  const { dibiarkan } = hitungEvaluasi(dokumen);
  if (dibiarkan.length === 0) return [];
  const pesan = `Angka triwulan di lembar ${dokumen.asal.sheetName} sudah sampai dengan triwulan itu (jumlah rupiahnya melebihi pagu), sehingga realisasi tahun ini diambil dari triwulan terakhir yang terisi; kolomnya sendiri (${daftarAlamat(dibiarkan, alamat)}) tidak diisi.`;
  return [{ kode: "T17", tingkat: "catatan", pesan, sel: dibiarkan, nilai: [] }];
}

const NAMA: Partial<Record<KolomEvaluasi["arti"]["jenis"], string>> = {
  "tahun-ini": "Realisasi tahun ini",
  "sampai-tahun-ini": "Realisasi s/d tahun ini",
  tingkat: "Tingkat capaian",
};

function salahCetak(
  { kolom, sel, nilai, tertulis, sumber }: HasilEvaluasi & { tertulis: Desimal },
  alamat: Alamat,
): Temuan {
  return {
    kode: "T04",
    tingkat: "peringatan",
    pesan: `${NAMA[kolom.arti.jenis] ?? "Hasil"} di ${alamat(sel)} tertulis ${tampil(tertulis)}, padahal menurut ${daftarAlamat(sumber, alamat)} seharusnya ${tampil(nilai)}; tidak diubah.`,
    sel: [sel, ...sumber],
    nilai: [keBilangan(tertulis), keBilangan(nilai)],
  };
}

/** T17 and T04 for evaluations of Renja and Renstra: what was not filled in and why, and what staff filled in otherwise. */
export const evaluasi: Pemeriksaan = (laporan, alamat) =>
  dokumenEvaluasi(laporan).flatMap((dokumen) => [
    ...keraguan(dokumen, alamat),
    ...ulangan(dokumen, alamat),
    ...hitungEvaluasi(dokumen).berbeda.map((satu) => salahCetak(satu, alamat)),
  ]);
