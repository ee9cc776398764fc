import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { ROMAWI, type Tw } from "../../domain/capaian/triwulan";
import { SEMUA_TW } from "../../domain/capaian/triwulan";
import { gabungTurun } from "../gabung-turun";
import { indikatorBaris } from "../indikator";
import { kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import { belumAda, semuaIndikator, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { angka, baris, bilangan, salin, teks } from "../sel";
import type { BarisTabel, HasilTabel, Judul, SelTabel } from "../model-tabel";
import { komponenAnggaran } from "./ii-komponen-anggaran";

const KEPALA: readonly Judul[] = [
  { teks: "No.", jenis: "nomor", lebar: 34 },
  { teks: "Sasaran Strategis", jenis: "teks", lebar: 230 },
  { teks: "Indikator Kinerja", jenis: "teks", lebar: 200 },
  { teks: "Satuan", jenis: "singkat", lebar: 60 },
  { teks: "Target Tahunan", jenis: "indeks", lebar: 72 },
  { teks: "Triwulan", jenis: "singkat", lebar: 90 },
  { teks: "Target TW", jenis: "indeks", lebar: 72 },
];

/** The quarterly target: the row's own, else that of Rencana Aksi. */
function targetTw(konteks: KonteksTabel, b: BarisIndikator, tw: Tw): AngkaBersumber | null {
  const rencana = indikatorBaris(konteks.laporan, b)?.padan.sebutan.find(
    (s) => s.dokumen.asal.peran === "rencana-aksi" && s.baris.targetTw.size > 0,
  );
  return b.targetTw.get(tw) ?? rencana?.baris.targetTw.get(tw) ?? null;
}

function barisPk(konteks: KonteksTabel, b: BarisIndikator, nomor: number): BarisTabel[] {
  const indikator = indikatorBaris(konteks.laporan, b);
  const satuan: SelTabel = b.satuan ? salin(b.satuan) : teks(indikator?.satuan ?? "");
  const tahunan = angka(b.target, satuan.isi === "");
  return gabungTurun(
    SEMUA_TW.map((tw) =>
      baris(
        bilangan(nomor),
        salin(b.sasaran),
        salin(b.indikator),
        satuan,
        tahunan,
        teks(`Triwulan ${ROMAWI[tw]}`),
        angka(targetTw(konteks, b, tw)),
      ),
    ),
    [0, 1, 2, 3, 4],
  );
}

function perjanjian(konteks: KonteksTabel, dokumen: DokumenIndikator, nomor: string, judul: string): HasilTabel {
  return {
    nomor,
    judul,
    kepala: KEPALA,
    baris: dokumen.baris.flatMap((b, i) => barisPk(konteks, b, i + 1)),
    sumber: kalimatSumber(konteks, [dokumen.asal.peran, "rencana-aksi"], false),
    pengaturan: kalimatDisalin(),
    huruf: 10,
  };
}

/** The first PK Perubahan takes II.6, also where its title does not count; the second II.8. */
function perubahan(konteks: KonteksTabel, ke: 1 | 2): DokumenIndikator | null {
  const semua = semuaIndikator(konteks, "pk-perubahan");
  return (
    semua.find((d) => d.asal.perubahanKe === ke) ??
    (ke === 1 ? semua.find((d) => d.asal.perubahanKe === 0) : null) ??
    null
  );
}

/** The documents that Tabel II.4, II.6 and II.8 show; null where the workbook has none. */
export function dokumenPerjanjian(
  konteks: KonteksTabel,
): Readonly<Record<"induk" | "kesatu" | "kedua", DokumenIndikator | null>> {
  return {
    induk: semuaIndikator(konteks, "pk")[0] ?? null,
    kesatu: perubahan(konteks, 1),
    kedua: perubahan(konteks, 2),
  };
}

/** Perjanjian Kinerja and its budget, as first signed and as changed once and twice (L545–567). */
export const perjanjianKinerja: PembuatTabel = (konteks) => {
  const { tahun } = konteks;
  const { induk, kesatu, kedua } = dokumenPerjanjian(konteks);
  const daftar = [
    { nomor: 4, dokumen: induk, nama: "Perjanjian Kinerja", isian: "pk" },
    { nomor: 6, dokumen: kesatu, nama: "Perjanjian Kinerja Perubahan Kesatu", isian: "pk-perubahan" },
    { nomor: 8, dokumen: kedua, nama: "Perjanjian Kinerja Perubahan Kedua", isian: "pk-perubahan-kedua" },
  ] as const;
  return daftar.flatMap(({ nomor, dokumen, nama, isian }): HasilTabel[] => {
    const [pertama, anggaran] = [`II.${nomor}`, `II.${nomor + 1}`];
    const judul = `${nama}${tahun}`;
    return [
      dokumen ? perjanjian(konteks, dokumen, pertama, judul) : belumAda(pertama, judul, isian, nama),
      komponenAnggaran(konteks, dokumen, anggaran, `Komponen Anggaran pada ${nama}${tahun}`, nama, `${isian}-anggaran`),
    ];
  });
};
