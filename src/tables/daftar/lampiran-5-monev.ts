import { ingatObjek } from "../../domain/alur/ingat";
import type { BarisIndikator, DokumenIndikator, Peran } from "../../domain/dokumen/dokumen";
import { ROMAWI, SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, barisSubjudul, kalimatSumber } from "../kalimat-tabel";
import { adaIsi, belumAda, belumDiisi, indikatorPeran, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { angka, baris, bilangan, capaian, KOSONG, salin, teks } from "../sel";
import type { BarisTabel, HasilTabel, Judul, SelTabel } from "../model-tabel";
import { monevKaskade } from "./lampiran-5-kaskade";

type PeranTw = Extract<Peran, `monev-tw-${number}`>;

const TRIWULAN: readonly { readonly tw: Tw; readonly peran: PeranTw }[] = [
  { tw: 1, peran: "monev-tw-1" },
  { tw: 2, peran: "monev-tw-2" },
  { tw: 3, peran: "monev-tw-3" },
  { tw: 4, peran: "monev-tw-4" },
];

/** A monev document and what it is shown with. */
interface BahanMonev {
  readonly konteks: KonteksTabel;
  readonly dokumen: DokumenIndikator;
}

function kepala(tw: Tw, tahun: string): Judul[] {
  return [
    { teks: "No", jenis: "nomor", lebar: 28 },
    { teks: "SASARAN", jenis: "teks", lebar: 150 },
    { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: 118 },
    { teks: "SATUAN", jenis: "singkat", lebar: 48 },
    { teks: `TARGET${tahun.toUpperCase()}`, jenis: "indeks", lebar: 54 },
    {
      teks: `TRIWULAN ${ROMAWI[tw]}`,
      anak: [
        { teks: `TARGET TW ${ROMAWI[tw]}`, jenis: "indeks", lebar: 54 },
        { teks: `REALISASI TW ${ROMAWI[tw]}`, jenis: "indeks", lebar: 60 },
        { teks: "%", jenis: "persen", lebar: 48 },
      ],
    },
    { teks: `PENJELASAN PROGRES TW ${ROMAWI[tw]}`, jenis: "teks", lebar: 116 },
    { teks: "PENANGGUNG JAWAB (BIDANG)", jenis: "teks", lebar: 92 },
  ];
}

/** The sasaran and the unit that the report has of each indikator, by its name; of two the first. */
const milikIndikator = ingatObjek(
  ({ sasaran }: KonteksTabel) =>
    new Map(
      sasaran
        .flatMap((s) => s.indikator.map((i) => [kunciNama(i.nama), { sasaran: s.nama, satuan: i.satuan }] as const))
        .reverse(),
    ),
);

/** The sasaran or the unit of a row, by the report where the monev sheet names none. */
function milikBaris(konteks: KonteksTabel, b: BarisIndikator, perihal: "sasaran" | "satuan"): SelTabel {
  const tertulis = b[perihal];
  if (tertulis !== null) return salin(tertulis);
  return teks(milikIndikator(konteks).get(kunciNama(b.indikator.teks))?.[perihal] ?? "");
}

/** The last quarter that was reported of in one sheet for the whole year. */
const twTerakhir = ingatObjek(({ konteks, dokumen }: BahanMonev) =>
  [...SEMUA_TW].reverse().find((tw) => dokumen.baris.some((b) => adaIsi(konteks, b.realisasiTw.get(tw) ?? null))),
);

/** What staff say of a quarter; words that one sheet has for the whole year are of the last that it reports of. */
function penjelasan(bahan: BahanMonev, b: BarisIndikator, tw: Tw): SelTabel {
  const milik = b.penjelasanTw.get(tw);
  if (milik) return salin(milik);
  const setahun = bahan.dokumen.asal.peran === "monev-tahunan";
  return setahun && (twTerakhir(bahan) ?? 4) !== tw ? KOSONG : salin(b.penjelasan);
}

function barisMonev(bahan: BahanMonev, b: BarisIndikator, tw: Tw, nomor: number): BarisTabel {
  const { konteks } = bahan;
  const [target, realisasi] = [b.targetTw.get(tw) ?? null, b.realisasiTw.get(tw) ?? null];
  const nilai = konteks.laporan.penilai.triwulan(b, tw);
  return baris(
    bilangan(nomor),
    milikBaris(konteks, b, "sasaran"),
    salin(b.indikator),
    milikBaris(konteks, b, "satuan"),
    angka(b.target),
    angka(target),
    angka(realisasi),
    capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara, "realisasi TW / target TW × 100")),
    penjelasan(bahan, b, tw),
    salin(b.penanggungJawab),
  );
}

function monevDatar(bahan: BahanMonev, { tw }: (typeof TRIWULAN)[number], nomor: string, judul: string): HasilTabel {
  const { konteks, dokumen } = bahan;
  return {
    nomor,
    judul,
    subjudul: barisSubjudul(
      konteks,
      "Monitoring dan Evaluasi Rencana Aksi Kinerja",
      `Triwulan ${ROMAWI[tw]}${konteks.tahun.replace(" Tahun ", " Tahun Anggaran ")}`,
    ),
    kepala: kepala(tw, konteks.tahun),
    bernomor: true,
    baris: dokumen.baris.map((b, i) => barisMonev(bahan, b, tw, i + 1)),
    sumber: kalimatSumber(konteks, [dokumen.asal.peran]),
    pengaturan: `${AWAL_PENGATURAN}% = realisasi triwulan terhadap target triwulan.`,
    huruf: 9,
  };
}

const isTerisi = (konteks: KonteksTabel, b: BarisIndikator): boolean =>
  adaIsi(konteks, b.target, b.realisasi, ...b.targetTw.values(), ...b.realisasiTw.values());

/** The quarters' monitoring, each with its own quarter in the heading (L1259–1330). */
export const monevTriwulan: PembuatTabel = (konteks) =>
  TRIWULAN.map((triwulan): HasilTabel => {
    const { tw, peran } = triwulan;
    const nomor = `Lampiran 5 TW ${ROMAWI[tw]}`;
    const judul = `Laporan Monev Rencana Aksi TW ${ROMAWI[tw]}${konteks.tahun}`;
    const dokumen = indikatorPeran(konteks, peran) ?? indikatorPeran(konteks, "monev-tahunan");
    if (!dokumen) return belumAda(nomor, judul, peran);
    if (!dokumen.baris.some((b) => isTerisi(konteks, b))) return belumDiisi(nomor, judul, peran, dokumen);
    return dokumen.asal.kaskade
      ? monevKaskade(konteks, dokumen, nomor, judul)
      : monevDatar({ konteks, dokumen }, triwulan, nomor, judul);
  });
