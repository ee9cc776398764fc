import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { indikatorBaris } from "../indikator";
import { kalimatDisalin, kalimatSumber, sebutInstansi } from "../kalimat-tabel";
import { belumAda, indikatorPeran, semuaIndikator, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { angka, baris, bilangan, salin } from "../sel";
import type { SelTabel } from "../model-tabel";
import { rentangTahun, tahunRenstra } from "./ii-1-sasaran";

/** The Tujuan over an indikator: of its own row, else of another Renstra sheet that has the column. */
function tujuan(konteks: KonteksTabel, b: BarisIndikator): SelTabel {
  const sendiri = konteks.lain.teksMenurun(b.indikator.sel, "tujuan");
  if (sendiri) return salin(sendiri);
  const indikator = indikatorBaris(konteks.laporan, b);
  const kunci = new Set(indikator?.padan.sebutan.map((s) => s.baris.indikator.teks.toLowerCase()) ?? []);
  for (const dokumen of semuaIndikator(konteks, "renstra"))
    for (const lain of dokumen.baris)
      if (
        kunci.has(lain.indikator.teks.toLowerCase().replace(/[.\s]+$/, "")) ||
        kunci.has(lain.indikator.teks.toLowerCase())
      ) {
        const teks = konteks.lain.teksMenurun(lain.indikator.sel, "tujuan");
        if (teks) return salin(teks);
      }
  return salin(null);
}

/** Equal neighbours become one merged cell. */
function satukan(sel: readonly SelTabel[]): (SelTabel | null)[] {
  return sel.map((satu, i) => {
    if (satu.isi === "") return satu;
    if (i > 0 && sel[i - 1]?.isi === satu.isi) return null;
    const panjang = sel.slice(i).findIndex((lain) => lain.isi !== satu.isi);
    const tinggi = panjang < 0 ? sel.length - i : panjang;
    return tinggi > 1 ? { ...satu, tinggi } : satu;
  });
}

/** Tujuan, sasaran and the Renstra's yearly targets (L1036–1048). */
export const matriksRenstra: PembuatTabel = (konteks) => {
  const dokumen = indikatorPeran(konteks, "renstra");
  const judul = "Perencanaan Strategis (Matriks Renstra)";
  if (!dokumen) return [belumAda("Lampiran 1", judul, "renstra")];
  const tahun = tahunRenstra(dokumen);
  const tujuanBaris = satukan(dokumen.baris.map((b) => tujuan(konteks, b)));
  return [
    {
      nomor: "Lampiran 1",
      judul,
      subjudul: [`Tujuan dan Sasaran${sebutInstansi(konteks)}${rentangTahun(tahun)}`],
      kepala: [
        { teks: "No.", jenis: "nomor", lebar: 34 },
        { teks: "Tujuan", jenis: "teks", lebar: 150 },
        { teks: "Sasaran", jenis: "teks", lebar: 190 },
        { teks: "Indikator", jenis: "teks", lebar: 160 },
        {
          teks: "Target Capaian Tahun",
          anak: tahun.map((t) => ({
            teks: String(t),
            jenis: "indeks" as const,
            lebar: Math.min(56, 250 / tahun.length),
          })),
        },
      ],
      bernomor: true,
      baris: dokumen.baris.map((b, i) =>
        baris(
          bilangan(i + 1),
          tujuanBaris[i] ?? null,
          salin(b.sasaran),
          salin(b.indikator),
          ...tahun.map((t) => angka(b.targetTahun.get(t), true)),
        ),
      ),
      sumber: kalimatSumber(konteks, ["renstra"], false),
      pengaturan: kalimatDisalin(),
      huruf: 10,
    },
  ];
};
