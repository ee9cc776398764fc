import type { BarisProgram, DokumenProgram } from "../../domain/dokumen/dokumen";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { asalTabel } from "../asal-tabel";
import { isBarisRingkasan } from "../jenis-baris";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import { ratakan } from "../teks";

/** Depth of a code relative to the shallowest: 1.2 → 0, 1.2.1 → 1; null where there is no code. */
function kedalaman(kode: string | undefined): number | null {
  if (!kode || !/^[0-9xX]+([.\s]+[0-9xX]+)*\.?$/.test(kode)) return null;
  return kode.replace(/[.\s]+$/, "").split(/[.\s]+/).length;
}

function tingkatDariNama(nama: string): number {
  if (/^(sub ?-?kegiatan)\b/.test(nama)) return 2;
  if (/^kegiatan\b/.test(nama)) return 1;
  return 0;
}

/** Programs and kegiatan with the budget before and after its change (L499–528). */
export const programKegiatan: Layout = {
  nama: "program-kegiatan",
  kenali(d) {
    if (!d.kolom("sebelum") || !d.kolom("sesudah") || !d.kolom("program")) return null;
    return {
      peran: "program-kegiatan",
      nilai: 0.95,
      alasan: "program/kegiatan dengan anggaran sebelum dan sesudah perubahan",
    };
  },
  baca(d, pengenalan): DokumenProgram {
    const pembaca = new PembacaSel(d.tabel);
    const baris: BarisProgram[] = [];
    const dalam: (number | null)[] = [];
    const urusan: TeksBersumber[] = [];
    const total: { row: number; setelah: number }[] = [];
    let sasaran: TeksBersumber | null = null;
    for (const row of d.tabel.baris) {
      const { label, nama } = namaBaris(d, pembaca, row);
      if (label && isBarisRingkasan(label.teks)) total.push({ row, setelah: baris.length });
      else if (!nama) {
        if (label) urusan.push(label);
      } else {
        sasaran = pembaca.teks(row, d.kolom("sasaran")) ?? sasaran;
        const kode = pembaca.teks(row, d.kolom("kode"));
        dalam.push(kedalaman(kode?.teks));
        baris.push(bacaBaris(d, pembaca, row, sasaran, kode, nama));
      }
    }
    const bertingkat = tingkatkan(baris, dalam);
    return {
      bentuk: "program",
      asal: asalTabel(d, pengenalan, pembaca),
      baris: bertingkat,
      urusan,
      total: total.map(({ row, setelah }) => ({
        sebelum: pembaca.sel(row, d.kolom("sebelum")),
        sesudah: pembaca.sel(row, d.kolom("sesudah")),
        selisih: pembaca.sel(row, d.kolom("selisih")),
        bagian: bertingkat.flatMap((b, i) => (i < setelah && b.tingkat === 0 ? [i] : [])),
      })),
    };
  },
};

/** The row's first text, and the text of the program column where figures stand beside it. */
function namaBaris(
  d: TabelDikenal,
  pembaca: PembacaSel,
  row: number,
): { label: TeksBersumber | null; nama: TeksBersumber | null } {
  const teks = d.tabel.kolom.flatMap((k) => pembaca.teks(row, k) ?? []).filter((t) => /\p{L}/u.test(t.teks));
  const label = teks[0] ?? null;
  const berangka = ["sebelum", "sesudah"] as const;
  const isi = berangka.some((k) => pembaca.berisi(row, d.kolom(k)));
  const nama = pembaca.teks(row, d.kolom("program"));
  return { label, nama: isi && nama && /\p{L}/u.test(nama.teks) ? nama : null };
}

function bacaBaris(
  d: TabelDikenal,
  pembaca: PembacaSel,
  row: number,
  sasaran: TeksBersumber | null,
  kode: TeksBersumber | null,
  nama: TeksBersumber,
): BarisProgram {
  return {
    sasaran,
    kode,
    nama,
    tingkat: tingkatDariNama(ratakan(nama.teks)),
    sebelum: pembaca.angka(row, d.kolom("sebelum"), { kolomRupiah: true }),
    sesudah: pembaca.angka(row, d.kolom("sesudah"), { kolomRupiah: true }),
    selisih: pembaca.sel(row, d.kolom("selisih")),
  };
}

/** Codes decide the level where every row has one; else the words "Kegiatan", "Sub Kegiatan". */
function tingkatkan(baris: readonly BarisProgram[], dalam: readonly (number | null)[]): BarisProgram[] {
  if (dalam.some((n) => n === null)) return [...baris];
  const teratas = Math.min(...dalam.map((n) => n ?? 0));
  return baris.map((b, i) => ({ ...b, tingkat: (dalam[i] ?? teratas) - teratas }));
}
