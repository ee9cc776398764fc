import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import { dokumenIndikator } from "../domain/dokumen/pilih-dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import type { AngkaBersumber, CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

interface Syarat {
  readonly nama: string;
  readonly ambil: (baris: BarisIndikator) => TeksBersumber | null;
  readonly alasan: string;
}

/** What PermenPANRB 88/2021 asks of each indikator, where a table has a column for it. */
const SYARAT: readonly Syarat[] = [
  { nama: "satuan", ambil: (b) => b.satuan, alasan: "tanpa satuan target tidak terukur" },
  { nama: "formula penghitungan", ambil: (b) => b.formula, alasan: "tanpa formula capaian tidak dapat diuji" },
  {
    nama: "penanggung jawab",
    ambil: (b) => b.penanggungJawab,
    alasan: "setiap indikator perlu bidang yang bertanggung jawab",
  },
];

/** Filled for an indikator anywhere in the workbook: then the other document is not asked again. */
function terisiDiTempatLain(laporan: Laporan, syarat: Syarat): ReadonlySet<BarisIndikator> {
  return new Set(
    laporan.indikator
      .filter(({ padan }) => padan.sebutan.some((s) => syarat.ambil(s.baris)))
      .flatMap(({ padan }) => padan.sebutan.map((s) => s.baris)),
  );
}

/** Blank in a column that other rows fill; a cell merged over several rows speaks for all of them. */
function kurang(dokumen: DokumenIndikator, syarat: Syarat, terisi: ReadonlySet<BarisIndikator>): BarisIndikator[] {
  const isi = dokumen.baris.map((b) => syarat.ambil(b) !== null);
  if (dokumen.asal.kaskade || isi.filter(Boolean).length * 2 <= isi.length) return [];
  return dokumen.baris.filter((b, i) => isi[i] === false && !terisi.has(b) && !tergabung(dokumen, b, syarat));
}

/** Right below a filled row of the same sasaran a blank cell may belong to a merged one. */
function tergabung(dokumen: DokumenIndikator, baris: BarisIndikator, syarat: Syarat): boolean {
  const atas = dokumen.baris[dokumen.baris.indexOf(baris) - 1];
  return syarat.nama === "penanggung jawab" && atas !== undefined && atas.sasaran?.sel.row === baris.sasaran?.sel.row;
}

function temuan(dokumen: DokumenIndikator, syarat: Syarat, baris: readonly BarisIndikator[], alamat: Alamat): Temuan[] {
  if (baris.length === 0) return [];
  const sel: CellRef[] = baris.map((b) => b.indikator.sel);
  const nama = daftarBerekor(baris.map((b) => `“${b.indikator.teks}”`));
  const pesan = `Kolom ${syarat.nama} di lembar ${dokumen.asal.sheetName} kosong untuk ${nama} (${daftarAlamat(sel, alamat)}); ${syarat.alasan}.`;
  return [{ kode: "T21", tingkat: "catatan", pesan, sel, nilai: [] }];
}

const isKosong = (angka: AngkaBersumber | null): boolean => angka === null || angka.angka.jenis === "kosong";

/** The Renstra's column of baselines without a single one leaves that column of the tables blank: said once. */
function tanpaBaseline({ terpilih, indikator }: Laporan, alamat: Alamat): Temuan[] {
  const renstra = dokumenIndikator(terpilih.dipakai).filter((d) => d.asal.peran === "renstra");
  const kolom = renstra.flatMap((d) => d.baris.flatMap((b) => b.baseline ?? []));
  const lain = indikator.flatMap(({ padan }) => padan.sebutan.map((s) => s.baris.baseline));
  if (kolom.length === 0 || ![...kolom, ...lain].every(isKosong)) return [];
  const sel = kolom.map((satu) => satu.sel);
  const lembar = [...new Set(renstra.map((d) => d.asal.sheetName))].join(", ");
  const pesan = `Kolom kondisi awal (baseline) di lembar ${lembar} kosong untuk semua indikator (${daftarAlamat(sel, alamat)}); kolom itu pada Tabel II.1 dan III.2 ikut kosong.`;
  return [{ kode: "T21", tingkat: "catatan", pesan, sel, nilai: [] }];
}

/**
 * T21: satuan, formula or penanggung jawab is missing where the table has it for most rows (PermenPANRB 88/2021), or the
 * Renstra's baseline in all of them.
 */
export const t21Kelengkapan: Pemeriksaan = (laporan, alamat) => [
  ...tanpaBaseline(laporan, alamat),
  ...SYARAT.flatMap((syarat) => {
    const terisi = terisiDiTempatLain(laporan, syarat);
    return laporan.terpilih.dipakai.flatMap((d) =>
      d.bentuk === "indikator" &&
      d.asal.peran !== "nasional" &&
      d.asal.peran !== "capaian-lalu" &&
      d.asal.peran !== "riwayat"
        ? temuan(d, syarat, kurang(d, syarat, terisi), alamat)
        : [],
    );
  }),
];
