import { kelompokkan } from "../domain/alur/kelompok";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { mungkinMinimum } from "../domain/capaian/capaian";
import { ekorDaftar } from "../domain/teks/daftar-berekor";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import type { DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import { tentukanKriteria, type TingkatKriteria } from "../domain/kriteria/kriteria";
import { bacaKriteria, cocokKriteria } from "../domain/kriteria/kriteria-tertulis";
import { kelasSkalaLain, teksKriteria } from "../domain/kriteria/skala-lain";
import type { Laporan } from "../domain/laporan/laporan";
import type { CellRef } from "../domain/dokumen/sumber";
import { formatPersen } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

interface KriteriaSalah {
  readonly nama: string;
  readonly teks: string;
  readonly persen: Desimal;
  readonly benar: TingkatKriteria;
  readonly sel: CellRef;
  readonly ukuran: Ukuran;
}

/** A kriteria that fits neither the capaian nor the percentage printed beside it, whose own mistake is told already. */
function kriteriaSalah(dokumen: DokumenIndikator, laporan: Laporan): KriteriaSalah[] {
  const { kriteria: aturan } = laporan.pengaturan;
  const { penilai } = laporan;
  if (kelasSkalaLain(dokumen, aturan)) return [];
  return dokumen.baris.flatMap((baris) => {
    const nama = baris.indikator.teks;
    const cara = penilai.cara(baris);
    if (cara.dari === "bawaan" && mungkinMinimum(nama)) return [];
    return baris.ukuran.flatMap((ukuran): KriteriaSalah[] => {
      const isi = teksKriteria(dokumen, ukuran);
      const tingkat = isi && bacaKriteria(isi.teks, aturan);
      const { capaian } = penilai.hasil(baris, ukuran);
      if (!isi || !tingkat || tingkat === "asing" || capaian.status !== "dinilai") return [];
      const tercetak = hasilTertulis(dokumen.asal, ukuran.persen, "persen")?.angka;
      const acuan = [capaian.persen, ...(tercetak?.jenis === "angka" ? [tercetak.nilai] : [])];
      if (acuan.some((persen) => cocokKriteria(tingkat, persen, aturan))) return [];
      const benar = tentukanKriteria(capaian.persen, aturan);
      return [{ nama, teks: isi.teks.trim(), persen: capaian.persen, benar, sel: isi.sel, ukuran }];
    });
  });
}

function satuTemuan(semua: readonly KriteriaSalah[], alamat: Alamat): Temuan[] {
  const pertama = semua[0];
  if (!pertama) return [];
  const { nama, teks, persen, benar } = pertama;
  const sel = semua.map((s) => s.sel);
  const tempat = daftarAlamat(sel, alamat);
  const angka = semua.flatMap(({ ukuran }) => [ukuran.realisasi?.sel ?? [], ukuran.target?.sel ?? []].flat());
  const asal = daftarAlamat(angka.slice(0, 2), alamat);
  const lain = ekorDaftar(semua.length - 1, "baris", ", begitu pula ");
  return [
    {
      kode: "T04",
      tingkat: "galat",
      pesan: `Kriteria “${nama}” tercetak ${teks} (${tempat}), padahal capaiannya ${formatPersen(persen)} (${asal}) termasuk ${benar.nama}${lain}.`,
      sel: [...sel, ...angka],
      nilai: semua.flatMap((s) => [s.teks, s.benar.nama, keBilangan(s.persen)]),
    },
  ];
}

/** T04 for the Kriteria column: the printed class is not that of the row's capaian (kinerja.md §3, §7). */
export const t04KriteriaTercetak: Pemeriksaan = (laporan, alamat) =>
  laporan.terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk !== "indikator") return [];
    const kelompok = kelompokkan(
      kriteriaSalah(dokumen, laporan),
      ({ sel, teks, benar }) => `${sel.column}|${teks.toLowerCase()}|${benar.nama}`,
    );
    return [...kelompok.values()].flatMap((semua) => satuTemuan(semua, alamat));
  });
