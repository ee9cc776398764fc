import type { BarisIndikator, DokumenIndikator, Peran } from "../../domain/dokumen/dokumen";
import type { Tw } from "../../domain/capaian/triwulan";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, barisSubjudul, kalimatSumber } from "../kalimat";
import { belumAda, indikatorPeran, type KonteksTabel, type PembuatTabel } from "../konteks";
import { angka, baris, bilangan, capaian, salin } from "../sel";
import type { BarisTabel, HasilTabel, Judul } from "../tabel";
import { monevKaskade } from "./lampiran-5-kaskade";

const TRIWULAN: readonly { readonly tw: Tw; readonly romawi: string; readonly peran: Peran }[] = [
  { tw: 1, romawi: "I", peran: "monev-tw-1" },
  { tw: 2, romawi: "II", peran: "monev-tw-2" },
  { tw: 3, romawi: "III", peran: "monev-tw-3" },
  { tw: 4, romawi: "IV", peran: "monev-tw-4" },
];

function kepala(romawi: string, tahun: string): Judul[] {
  return [
    { teks: "No", jenis: "nomor", lebar: 28 },
    { teks: "SASARAN", jenis: "teks", lebar: 150 },
    { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: 118 },
    { teks: "SATUAN", jenis: "singkat", lebar: 48 },
    { teks: `TARGET${tahun.toUpperCase()}`, jenis: "indeks", lebar: 54 },
    {
      teks: `TRIWULAN ${romawi}`,
      anak: [
        { teks: `TARGET TW ${romawi}`, jenis: "indeks", lebar: 54 },
        { teks: `REALISASI TW ${romawi}`, jenis: "indeks", lebar: 60 },
        { teks: "%", jenis: "persen", lebar: 48 },
      ],
    },
    { teks: `PENJELASAN PROGRES TW ${romawi}`, jenis: "teks", lebar: 116 },
    { teks: "PENANGGUNG JAWAB (BIDANG)", jenis: "teks", lebar: 92 },
  ];
}

function barisMonev(konteks: KonteksTabel, b: BarisIndikator, tw: Tw, nomor: number): BarisTabel {
  const [target, realisasi] = [b.targetTw.get(tw) ?? null, b.realisasiTw.get(tw) ?? null];
  const nilai = konteks.laporan.penilai.triwulan(b, tw);
  return baris(
    bilangan(nomor),
    salin(b.sasaran),
    salin(b.indikator),
    salin(b.satuan),
    angka(b.target),
    angka(target),
    angka(realisasi),
    capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara, "realisasi TW / target TW × 100")),
    salin(b.penjelasan),
    salin(b.penanggungJawab),
  );
}

function monevDatar(
  konteks: KonteksTabel,
  dokumen: DokumenIndikator,
  { tw, romawi }: (typeof TRIWULAN)[number],
  nomor: string,
  judul: string,
): HasilTabel {
  return {
    nomor,
    judul,
    subjudul: barisSubjudul(
      konteks,
      "Monitoring dan Evaluasi Rencana Aksi Kinerja",
      `Triwulan ${romawi}${konteks.tahun.replace(" Tahun ", " Tahun Anggaran ")}`,
    ),
    kepala: kepala(romawi, konteks.tahun),
    bernomor: true,
    baris: dokumen.baris.map((b, i) => barisMonev(konteks, b, tw, i + 1)),
    sumber: kalimatSumber(konteks, [dokumen.asal.peran]),
    pengaturan: `${AWAL_PENGATURAN}% = realisasi triwulan terhadap target triwulan.`,
    huruf: 9,
    tersembunyi: false,
  };
}

/** The quarters' monitoring, each with its own quarter in the heading (L1259–1330). */
export const monevTriwulan: PembuatTabel = (konteks) =>
  TRIWULAN.map((triwulan): HasilTabel => {
    const { romawi, peran } = triwulan;
    const nomor = `Lampiran 5 TW ${romawi}`;
    const judul = `Laporan Monev Rencana Aksi TW ${romawi}${konteks.tahun}`;
    const dokumen = indikatorPeran(konteks, peran) ?? indikatorPeran(konteks, "monev-tahunan");
    if (!dokumen) return belumAda(nomor, judul, peran);
    return dokumen.asal.kaskade
      ? monevKaskade(konteks, dokumen, nomor, judul)
      : monevDatar(konteks, dokumen, triwulan, nomor, judul);
  });
