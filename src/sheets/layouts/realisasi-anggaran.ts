import { TAHUN_INI } from "../../domain/dokumen/makna";
import type { BarisAnggaran, BarisTotalAnggaran, DokumenAnggaran, Ukuran } from "../../domain/dokumen/dokumen";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { asalTabel } from "../asal-tabel";
import { kelompokKinerja } from "../baris-indikator";
import { isBarisRingkasan } from "../jenis-baris";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../tabel";

/** The pair pagu–realisasi: by its words, or the only pair of a table whose title speaks of anggaran. */
function kelompokAnggaran(d: TabelDikenal): KelompokUkuran | null {
  const pasangan = d.kelompok.filter((k) => k.target && k.realisasi);
  return (
    pasangan.find((k) => k.penentu.sisi === "anggaran" || k.target?.konsep === "pagu") ??
    (pasangan.length === 1 && !d.kolom("satuan") && /anggaran|belanja/.test(d.judulSendiri)
      ? (pasangan[0] ?? null)
      : null)
  );
}

/** An evaluation form of the work plan has a pair for each quarter and for the period; it is not ours. */
function banyakPasangan(d: TabelDikenal): number {
  return d.kelompok.filter((k) => k.target && k.realisasi).length;
}

function kolomEfisiensi(d: TabelDikenal, kelompok: KelompokUkuran): Kolom | null {
  return kelompok.efisiensi ?? d.kolom("efisiensi");
}

function satuanEfisiensi(kolom: Kolom | null): "rupiah" | "persen" {
  return /%|persen/i.test(kolom?.teks.join(" ") ?? "") ? "persen" : "rupiah";
}

/** Pagu, realisasi, % and efisiensi per sasaran (L937–948). Not a budget report by account code. */
export const realisasiAnggaran: Layout = {
  nama: "realisasi-anggaran",
  kenali(d) {
    const kelompok = kelompokAnggaran(d);
    if (!kelompok || d.kolom("asing") || kelompok.penentu.tw !== null || d.tw !== null) return null;
    if (d.kolom("sasaran") || d.kolom("sasaran-indikator"))
      return { peran: "realisasi-anggaran", nilai: 0.92, alasan: "pagu dan realisasi anggaran per sasaran" };
    if (d.kolom("indikator"))
      return { peran: "realisasi-anggaran", nilai: 0.88, alasan: "pagu dan realisasi anggaran per indikator" };
    if (
      d.kolom("program") &&
      !d.kolom("indikator-program") &&
      !d.kolom("indikator-kegiatan") &&
      banyakPasangan(d) === 1
    )
      return { peran: "realisasi-anggaran", nilai: 0.75, alasan: "pagu dan realisasi anggaran per program" };
    return null;
  },
  baca(d, pengenalan): DokumenAnggaran {
    const pembaca = new PembacaSel(d.tabel);
    const kelompok = kelompokAnggaran(d);
    const baris: BarisAnggaran[] = [];
    const total: BarisTotalAnggaran[] = [];
    let sasaran: TeksBersumber | null = null;
    let awalBagian = 0;
    for (const row of kelompok ? d.tabel.baris : []) {
      if (!kelompok) break;
      if (isTotal(d, pembaca, row)) {
        total.push(bacaTotal(d, pembaca, kelompok, row, bagianTotal(awalBagian, baris.length)));
        awalBagian = baris.length;
      } else {
        sasaran = pembaca.teks(row, d.kolom("sasaran") ?? d.kolom("sasaran-indikator")) ?? sasaran;
        const satu = bacaBaris(d, pembaca, kelompok, row, sasaran);
        if (satu) baris.push(satu);
      }
    }
    return { bentuk: "anggaran", asal: asalTabel(d, pengenalan, pembaca), baris, total };
  },
};

function isTotal(d: TabelDikenal, pembaca: PembacaSel, row: number): boolean {
  return (["no", "sasaran", "sasaran-indikator", "indikator", "program"] as const).some((k) => {
    const teks = pembaca.teks(row, d.kolom(k));
    return teks !== null && isBarisRingkasan(teks.teks);
  });
}

function bacaBaris(
  d: TabelDikenal,
  pembaca: PembacaSel,
  kelompok: KelompokUkuran,
  row: number,
  sasaran: TeksBersumber | null,
): BarisAnggaran | null {
  const indikator = pembaca.teks(row, d.kolom("indikator"));
  const program = pembaca.teks(row, d.kolom("program"));
  const pagu = pembaca.angka(row, kelompok.target, { kolomRupiah: true });
  const realisasi = pembaca.angka(row, kelompok.realisasi, { kolomRupiah: true });
  if (!indikator && !program && pagu?.angka.jenis === "kosong" && realisasi?.angka.jenis === "kosong") return null;
  const satuan = pembaca.teks(row, d.kolom("satuan"))?.teks;
  const kinerja: Ukuran[] = kelompokKinerja(d)
    .filter((k) => k !== kelompok && k.target && k.realisasi)
    .map((k) => ({
      makna: TAHUN_INI,
      target: pembaca.angka(row, k.target, { satuan }),
      realisasi: pembaca.angka(row, k.realisasi, { satuan }),
      persen: pembaca.sel(row, k.persen),
      kriteria: pembaca.sel(row, k.kriteria),
    }));
  return {
    sasaran,
    indikator,
    program,
    pagu,
    realisasi,
    persen: pembaca.sel(row, kelompok.persen),
    efisiensi: pembaca.sel(row, kolomEfisiensi(d, kelompok)),
    satuanEfisiensi: satuanEfisiensi(kolomEfisiensi(d, kelompok)),
    kinerja,
  };
}

/** A total adds up the rows since the one before it; one that follows another total directly adds up them all. */
function bagianTotal(awal: number, akhir: number): number[] {
  const mulai = awal === akhir ? 0 : awal;
  return Array.from({ length: akhir - mulai }, (_, i) => mulai + i);
}

function bacaTotal(
  d: TabelDikenal,
  pembaca: PembacaSel,
  kelompok: KelompokUkuran,
  row: number,
  bagian: readonly number[],
): BarisTotalAnggaran {
  return {
    bagian,
    pagu: pembaca.angka(row, kelompok.target, { kolomRupiah: true }),
    realisasi: pembaca.angka(row, kelompok.realisasi, { kolomRupiah: true }),
    paguSel: pembaca.sel(row, kelompok.target),
    realisasiSel: pembaca.sel(row, kelompok.realisasi),
    persen: pembaca.sel(row, kelompok.persen),
    efisiensi: pembaca.sel(row, kolomEfisiensi(d, kelompok)),
    satuanEfisiensi: satuanEfisiensi(kolomEfisiensi(d, kelompok)),
  };
}
