import { adaIsi } from "../domain/angka/isi";
import type { Alamat } from "../domain/dokumen/alamat";
import { bagi, bulatkan, dariBilangan, jumlahkan } from "../domain/angka/desimal";
import type { Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { laluBaris } from "../domain/dokumen/baris-lalu";
import { bilanganSel, kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { ROMAWI, SEMUA_TW, realisasiSetahun, type Pola, type Tw } from "../domain/capaian/triwulan";
import { samaNilai } from "../domain/angka/sama-nilai";
import { CADANGAN, sebutanTambahan } from "./dokumen-tambahan";
import { selMustahil } from "./mustahil";
import { kalimatNilai, kelompokkanNilai, selNilai, type NilaiDokumen } from "./nilai-dokumen";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { tabelRealisasi } from "./tabel-realisasi";

const URUTAN: readonly Peran[] = ["pengukuran", "capaian-lalu", "monev-tw-4", "monev-tahunan"];
const tempat = (peran: Peran): number => URUTAN.indexOf(peran) + 1 || URUTAN.length + 1;

type Kumpulan = Map<IndikatorLaporan, NilaiDokumen[]>;

const isMonevTw = (peran: Peran): boolean => peran.startsWith("monev-tw-");

/** One level all year long, measured each quarter: the year's realisasi may be their mean. */
function isRerata({ padan, triwulan, realisasi }: IndikatorLaporan): boolean {
  const [target, nilai] = [
    triwulan.map((t) => bilanganSel(t.target)),
    triwulan.flatMap((t) => bilanganSel(t.realisasi) ?? []),
  ];
  const pertama = target[0];
  if (!pertama || !target.every((t) => t?.eq(pertama) === true) || nilai.length < SEMUA_TW.length) return false;
  const rerata = bagi(jumlahkan(nilai), dariBilangan(nilai.length) ?? jumlahkan([]));
  const setahun = bilanganSel(realisasi);
  if (!rerata || !setahun || padan.sebutan.some((s) => s.baris.pola !== null)) return false;
  return bulatkan(rerata, Math.max(2, setahun.toFixed().split(".")[1]?.length ?? 0)).eq(setahun) || rerata.eq(setahun);
}

/**
 * The pola by which the quarters are compared with the year; null where nothing decides. Quarterly targets that make the
 * annual one by adding up, of figures that can't be added, leave two ways: only what agrees with neither contradicts.
 */
function polaBanding(indikator: IndikatorLaporan): Pola | null {
  const { pola, polaYakin, polaIndikator, deretTarget, target, triwulan, realisasi } = indikator;
  if (polaYakin) return pola;
  const nilai = [...deretTarget.values()].flatMap((t) => bilanganSel(t) ?? []);
  const [tahunan, setahun, akhir] = [bilanganSel(target?.angka), realisasi?.angka, triwulan.at(-1)?.realisasi];
  if (!polaIndikator.calon.includes("jumlah") || !tahunan || !jumlahkan(nilai).eq(tahunan)) return null;
  return setahun && akhir && samaNilai(setahun, akhir.angka) === true ? null : "jumlah";
}

/** The year's realisasi by the quarters of one document set, where its pola is certain and the year is complete. */
function dariTriwulan(indikator: IndikatorLaporan, mustahil: ReadonlySet<string>): NilaiDokumen[] {
  const { padan } = indikator;
  const pola = polaBanding(indikator);
  if (pola === null || isRerata(indikator)) return [];
  const datar = padan.sebutan.filter((s) => isMonevTw(s.dokumen.asal.peran) && !s.dokumen.asal.kaskade);
  const tahunan = padan.sebutan.filter((s) => s.dokumen.asal.peran === "monev-tahunan");
  return [datar, tahunan].flatMap((sebutan): NilaiDokumen[] => {
    const tw = new Map<Tw, AngkaBersumber>(sebutan.flatMap((s) => [...s.baris.realisasiTw]));
    const isi = SEMUA_TW.map((n) => tw.get(n)?.angka ?? { jenis: "kosong" as const });
    const [a, b, c, d] = isi;
    if (!a || !b || !c || !d || !adaIsi(d)) return [];
    if (pola === "jumlah" && !isi.every(adaIsi)) return [];
    const setahun = realisasiSetahun(pola, [a, b, c, d]);
    const terakhir = tw.get(4);
    const peran = sebutan.find((s) => s.baris.realisasiTw.has(4))?.dokumen.asal.peran;
    if (!setahun || !terakhir || !peran) return [];
    const nilai = { angka: setahun.nilai, sel: terakhir.sel };
    const rincian = setahun.sel.flatMap((n) => tw.get(n)?.sel ?? []);
    if (rincian.some((sel) => mustahil.has(kunciSel(sel)))) return [];
    return [rincian.length > 1 ? { peran, nilai, rincian } : { peran, nilai }];
  });
}

function realisasiTahunIni(laporan: Laporan, mustahil: ReadonlySet<string>): Kumpulan {
  const kumpulan: Kumpulan = new Map();
  const tambahan = sebutanTambahan(laporan);
  for (const indikator of laporan.indikator) {
    const langsung = indikator.padan.sebutan.flatMap(({ dokumen, baris }): NilaiDokumen[] =>
      baris.realisasi && dokumen.asal.peran !== "capaian-lalu"
        ? [{ peran: dokumen.asal.peran, nilai: baris.realisasi }]
        : [],
    );
    const lain = (tambahan.get(indikator) ?? []).flatMap(({ peran, realisasi }): NilaiDokumen[] =>
      realisasi && !CADANGAN.has(peran) ? [{ peran, nilai: realisasi }] : [],
    );
    kumpulan.set(indikator, [...langsung, ...lain, ...dariTriwulan(indikator, mustahil)]);
  }
  return kumpulan;
}

function realisasiTahunLalu(laporan: Laporan): Kumpulan {
  return new Map(
    laporan.indikator.map((indikator) => [
      indikator,
      indikator.padan.sebutan.flatMap(({ dokumen, baris }): NilaiDokumen[] => {
        const { peran } = dokumen.asal;
        const nilai = peran === "capaian-lalu" ? baris.realisasi : laluBaris(baris, laporan.tahun)?.realisasi;
        return nilai ? [{ peran, nilai }] : [];
      }),
    ]),
  );
}

/** Tables of targets that turned out to hold realisasi (T10) speak of realisasi, too. */
function tambahTabelRealisasi(laporan: Laporan, tahun: number, kumpulan: Kumpulan): void {
  for (const { dokumen, isi } of tabelRealisasi(laporan))
    for (const { indikator, tahun: milik, nilai } of isi)
      if (milik === tahun) kumpulan.get(indikator)?.push({ peran: dokumen.asal.peran, nilai });
}

function temuanTahun(
  kumpulan: Kumpulan,
  mustahil: ReadonlySet<string>,
  tahun: number | null,
  kini: boolean,
  alamat: Alamat,
): Temuan[] {
  return [...kumpulan].flatMap(([{ nama }, semua]): Temuan[] => {
    const dilihat = new Map<string, NilaiDokumen>();
    for (const satu of semua) {
      const kunci = kunciSel(satu.nilai.sel);
      if (adaIsi(satu.nilai.angka) && !mustahil.has(kunci) && !dilihat.has(kunci)) dilihat.set(kunci, satu);
    }
    const kelompok = kelompokkanNilai([...dilihat.values()].sort((a, b) => tempat(a.peran) - tempat(b.peran)));
    if (kelompok.length < 2) return [];
    const sebutTahun = tahun === null ? "setahun" : `tahun ${tahun}`;
    const akhir = kini ? "; yang dipakai dalam LKj adalah yang disebut pertama" : "";
    return [
      {
        kode: "T03",
        tingkat: kini ? "galat" : "peringatan",
        pesan: `Realisasi ${sebutTahun} “${nama}” berbeda: ${kalimatNilai(kelompok, alamat)}${akhir}.`,
        sel: selNilai(kelompok),
        nilai: kelompok.flatMap((k) => nilaiTemuan(k.angka)),
      },
    ];
  });
}

/** One quarter told by its own sheet and by the sheet of all quarters. */
function temuanTriwulan(laporan: Laporan, mustahil: ReadonlySet<string>, alamat: Alamat): Temuan[] {
  return laporan.indikator.flatMap(({ nama, padan }) =>
    SEMUA_TW.flatMap((tw): Temuan[] => {
      const nilai = padan.sebutan.flatMap(({ dokumen, baris }): NilaiDokumen[] => {
        const r = baris.realisasiTw.get(tw);
        return r && adaIsi(r.angka) && !mustahil.has(kunciSel(r.sel)) ? [{ peran: dokumen.asal.peran, nilai: r }] : [];
      });
      const kelompok = kelompokkanNilai(nilai);
      if (kelompok.length < 2) return [];
      return [
        {
          kode: "T03",
          tingkat: "peringatan",
          pesan: `Realisasi TW ${ROMAWI[tw]} “${nama}” berbeda: ${kalimatNilai(kelompok, alamat)}.`,
          sel: kelompok.flatMap((k) => k.anggota.map((a) => a.nilai.sel)),
          nilai: kelompok.flatMap((k) => nilaiTemuan(k.angka)),
        },
      ];
    }),
  );
}

/**
 * T03: realisasi of one year, or of one quarter, differs between sheets (kinerja.md §2, §8). This year's is a galat, since
 * only one of the figures reaches the LKj.
 */
export const t03RealisasiBerbeda: Pemeriksaan = (laporan, alamat) => {
  const { tahun } = laporan;
  const mustahil = selMustahil(laporan);
  const [kini, lalu] = [realisasiTahunIni(laporan, mustahil), realisasiTahunLalu(laporan)];
  if (tahun !== null) {
    tambahTabelRealisasi(laporan, tahun, kini);
    tambahTabelRealisasi(laporan, tahun - 1, lalu);
  }
  return [
    ...temuanTahun(kini, mustahil, tahun, true, alamat),
    ...temuanTahun(lalu, mustahil, tahun === null ? null : tahun - 1, false, alamat),
    ...temuanTriwulan(laporan, mustahil, alamat),
  ];
};
