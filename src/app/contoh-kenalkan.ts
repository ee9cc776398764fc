import type { Angka } from "../domain/angka/angka";
import type { Desimal } from "../domain/angka/desimal";
import { hitungSerapan, perubahanAnggaran } from "../domain/anggaran/anggaran";
import type { BarisIndikator, Dokumen, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { Makna } from "../domain/dokumen/makna";
import type { AngkaBersumber } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import type { Penilaian } from "../domain/penilai/penilaian";
import { hasilFormulir, type ContohEvaluasi } from "./contoh-evaluasi";

/** One row as it would be read, and what would come out. */
export type ContohHasil =
  /** `makna`: what the figures are of; null for a row without any. */
  | { readonly jenis: "kinerja"; readonly nama: string; readonly makna: Makna | null; readonly penilaian: Penilaian }
  | {
      readonly jenis: "anggaran";
      readonly nama: string;
      readonly pagu: Angka | null;
      readonly realisasi: Angka | null;
      readonly persen: Desimal | null;
    }
  | {
      readonly jenis: "program";
      readonly nama: string;
      readonly sebelum: Angka | null;
      readonly sesudah: Angka | null;
      readonly selisih: Desimal | null;
    }
  | ContohEvaluasi;

/** How many rows a taught table has and how many results they give, the first of them, and what is missing still. */
export interface HasilTabel {
  readonly baris: number;
  readonly hasil: number;
  readonly contoh: readonly ContohHasil[];
  /** In whole sentences. */
  readonly kurang: readonly string[];
}

type Kinerja = Extract<ContohHasil, { jenis: "kinerja" }>;
type Uang = Extract<ContohHasil, { jenis: "anggaran" | "program" }>;

const CONTOH = 3;

/** A row's own results; of a row that only plans, the year's target. */
function hasilBaris(baris: BarisIndikator, { penilai }: Laporan): Kinerja[] {
  const satu = { jenis: "kinerja", nama: baris.indikator.teks } as const;
  const ukuran = baris.ukuran.map((u) => ({ ...satu, makna: u.makna, penilaian: penilai.hasil(baris, u) }));
  return ukuran.length > 0 ? ukuran : [{ ...satu, makna: null, penilaian: penilai.setahun(baris) }];
}

const isDinilai = ({ penilaian }: Kinerja): boolean => penilaian.capaian.status === "dinilai";

/** The year's where it is assessed, else the last quarter that is. */
function wakil(hasil: readonly Kinerja[]): Kinerja | undefined {
  const dinilai = hasil.filter(isDinilai);
  return dinilai.find((h) => h.makna?.jenis === "tahun-ini") ?? dinilai.at(-1) ?? hasil[0];
}

function hasilKinerja(dokumen: readonly DokumenIndikator[], laporan: Laporan): HasilTabel {
  const baris = dokumen.flatMap((d) => d.baris);
  const perBaris = baris.map((b) => hasilBaris(b, laporan));
  const hasil = perBaris.flat();
  const ukuran = baris.flatMap((b) => b.ukuran);
  const gagal = hasil.filter((h) => h.penilaian.capaian.status === "tidak-dapat-dihitung").length;
  return {
    baris: baris.length,
    hasil: hasil.filter(isDinilai).length,
    contoh: perBaris.slice(0, CONTOH).flatMap((satu) => wakil(satu) ?? []),
    kurang: [
      ...(ukuran.length > 0 && !hasil.some(isDinilai)
        ? ["Belum ada baris yang target dan realisasinya sama-sama terisi angka."]
        : []),
      ...(ukuran.some((u) => u.realisasi) && ukuran.every((u) => u.persen === null)
        ? ["Tidak ada kolom capaian: hasilnya dipakai di panel dan tabel, tidak ditulis di lembar ini."]
        : []),
      ...(gagal > 0 ? [`${gagal} angka tidak dapat dihitung capaiannya.`] : []),
    ],
  };
}

const angka = (satu: AngkaBersumber | null): Angka | null => satu?.angka ?? null;

function barisUang(dokumen: Dokumen): Uang[] {
  if (dokumen.bentuk === "anggaran")
    return dokumen.baris.map((b): Uang => {
      const [pagu, realisasi] = [angka(b.pagu), angka(b.realisasi)];
      const persen = pagu && realisasi ? hitungSerapan(pagu, realisasi).persen : null;
      const nama = (b.program ?? b.indikator ?? b.sasaran)?.teks ?? "";
      return { jenis: "anggaran", nama, pagu, realisasi, persen };
    });
  if (dokumen.bentuk !== "program") return [];
  return dokumen.baris.map((b): Uang => {
    const [sebelum, sesudah] = [angka(b.sebelum), angka(b.sesudah)];
    const selisih = sebelum && sesudah ? (perubahanAnggaran(sebelum, sesudah)?.rupiah ?? null) : null;
    return { jenis: "program", nama: b.nama.teks, sebelum, sesudah, selisih };
  });
}

/** What would come of the tables of a sheet that is being taught. */
export function hasilTabel(dokumen: readonly Dokumen[], laporan: Laporan): HasilTabel {
  const evaluasi = dokumen.filter((d) => d.bentuk === "evaluasi");
  if (evaluasi.length > 0) return hasilFormulir(evaluasi, CONTOH);
  const kinerja = dokumen.filter((d) => d.bentuk === "indikator");
  if (kinerja.length > 0) return hasilKinerja(kinerja, laporan);
  const uang = dokumen.flatMap(barisUang);
  const hasil = uang.filter((u) => (u.jenis === "anggaran" ? u.persen : u.selisih) !== null).length;
  const kurang = uang.length > 0 && hasil === 0 ? ["Belum ada baris yang kedua angkanya terisi."] : [];
  return { baris: uang.length, hasil, contoh: uang.slice(0, CONTOH), kurang };
}
