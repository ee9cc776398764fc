import type { Angka } from "../../domain/angka/angka";
import { NOL, persenDari } from "../../domain/angka/desimal";
import { samaNilai } from "../../domain/angka/sama-nilai";
import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { dokumenPerjanjian } from "../../tables/daftar/ii-perjanjian-kinerja";
import { indikatorBaris } from "../../tables/indikator";
import type { KonteksTabel } from "../../tables/konteks-tabel";
import type { Tabel } from "../../tables/model-tabel";
import type { Potongan } from "../model-naskah";
import { bersumber, daftarDan, isian, rangkai, sambung } from "../rangkai";
import { tulisAngka, tulisBagian } from "../tulis-angka";
import { nilaiSel } from "./sel-tabel";

/** A change of the PK with what it changed, by the number of its table. */
const PERUBAHAN = {
  "II.6": { sebutan: "Perubahan kesatu", anggaran: ["II.5", "II.7"] },
  "II.8": { sebutan: "Perubahan kedua", anggaran: ["II.7", "II.9"] },
} as const;

const kosong = (angka: Angka | undefined): boolean => (angka?.jenis ?? "kosong") === "kosong";

/** True where the two say the same; what can't be compared is the same only where it is written alike. */
function sama(a: Angka | undefined, b: Angka | undefined): boolean {
  if (a === undefined || b === undefined || kosong(a) || kosong(b)) return kosong(a) && kosong(b);
  return samaNilai(a, b) ?? tulisAngka(a, null) === tulisAngka(b, null);
}

const nama = ({ indikator }: BarisIndikator): Potongan => bersumber(rapiDiKalimat(indikator.teks), [indikator.sel]);

function target({ target, satuan }: BarisIndikator, satuanLaporan: string | null): Potongan {
  if (target === null || kosong(target.angka)) return bersumber("kosong", target ? [target.sel] : []);
  return bersumber(tulisAngka(target.angka, satuan?.teks ?? satuanLaporan), [target.sel]);
}

/** The indikator of each spelling: a document that a later change replaced has no rows of its own in the report. */
function perNama({ indikator }: Laporan): ReadonlyMap<string, IndikatorLaporan> {
  return new Map(
    indikator.flatMap((i) =>
      [i.nama, ...i.padan.sebutan.map((s) => s.baris.indikator.teks)].map((teks) => [kunciNama(teks), i] as const),
    ),
  );
}

/** Rows of both documents by the indikator that they speak of. */
function pasangkan(lama: DokumenIndikator, baru: DokumenIndikator, laporan: Laporan) {
  const dikenal = perNama(laporan);
  const milik = (b: BarisIndikator): IndikatorLaporan | null =>
    indikatorBaris(laporan, b) ?? dikenal.get(kunciNama(b.indikator.teks)) ?? null;
  const kunci = (b: BarisIndikator): unknown => milik(b) ?? kunciNama(b.indikator.teks);
  const dulu = new Map(lama.baris.map((b) => [kunci(b), b]));
  const kini = new Map(baru.baris.map((b) => [kunci(b), b]));
  return {
    tetap: [...kini].flatMap(([k, b]) => {
      const a = dulu.get(k);
      return a ? [{ a, b, satuan: milik(b)?.satuan ?? null }] : [];
    }),
    hilang: [...dulu].flatMap(([k, b]) => (kini.has(k) ? [] : [b])),
    baru: [...kini].flatMap(([k, b]) => (dulu.has(k) ? [] : [b])),
  };
}

/** Two names that may be one indikator (T02): staff say so before the report calls one dropped and one new. */
function belumDipasangkan(hilang: readonly BarisIndikator[], baru: readonly BarisIndikator[], { usul }: Laporan) {
  return usul.filter(({ sebutanA, sebutanB }) => {
    const di = (daftar: readonly BarisIndikator[], sebutan: typeof sebutanA): boolean =>
      sebutan.some((s) => daftar.includes(s.baris));
    return (di(hilang, sebutanA) && di(baru, sebutanB)) || (di(hilang, sebutanB) && di(baru, sebutanA));
  });
}

/** ", anggarannya berkurang 1,50%": by the totals of the two tables of budgets; null where one is missing. */
function anggaran(nomor: readonly [string, string], cari: (nomor: string) => Tabel | undefined): Potongan[] | null {
  const total = nomor.map((n) => {
    const tabel = cari(n);
    return tabel ? tabel.baris.findLast((b) => b.corak === "total")?.sel[3] : undefined;
  });
  const [lama, baru] = total.map(nilaiSel);
  if (!lama || !baru) return null;
  if (lama.eq(baru)) return rangkai`anggarannya tetap`;
  const persen = persenDari(baru.minus(lama).abs(), lama);
  const asal = total.flatMap((t) => [...(t?.asal ?? [])]);
  const arah = baru.lt(lama) ? "berkurang" : "bertambah";
  return persen === null || persen.lte(NOL)
    ? null
    : rangkai`anggarannya ${arah} ${bersumber(tulisBagian(persen), asal)}`;
}

/** Tabel II.6 and II.8: what the change changed: targets, indikator, budget (narasi.md §4). */
export function perubahanPerjanjian(
  nomor: keyof typeof PERUBAHAN,
  konteks: KonteksTabel,
  cari: (nomor: string) => Tabel | undefined,
): Potongan[] | null {
  const { induk, kesatu, kedua } = dokumenPerjanjian(konteks);
  const [lama, baru] = nomor === "II.6" ? [induk, kesatu] : [kesatu ?? induk, kedua];
  if (!lama || !baru) return null;
  const { sebutan, anggaran: tabelAnggaran } = PERUBAHAN[nomor];
  const beda = pasangkan(lama, baru, konteks.laporan);
  const ditanya = belumDipasangkan(beda.hilang, beda.baru, konteks.laporan);
  const terpaut = new Set(ditanya.flatMap((u) => [...u.sebutanA, ...u.sebutanB].map((s) => s.baris)));
  const berubah = beda.tetap.filter(({ a, b }) => !sama(a.target?.angka, b.target?.angka));
  const mengubah = berubah.map(
    ({ a, b, satuan }) => rangkai`target ${nama(b)} dari ${target(a, satuan)} menjadi ${target(b, satuan)}`,
  );
  const biaya = anggaran(tabelAnggaran, cari);
  const sebut = (daftar: readonly BarisIndikator[]): Potongan[] =>
    daftarDan(daftar.filter((b) => !terpaut.has(b)).map(nama));
  const [hilang, tambah] = [sebut(beda.hilang), sebut(beda.baru)];
  const semuaTetap = hilang.length + tambah.length + ditanya.length === 0;
  const tetap = `${sebutan} tidak mengubah target ${semuaTetap ? "kinerja" : "indikator yang tetap diperjanjikan"}`;
  const kalimatTarget =
    mengubah.length > 0
      ? rangkai`${sebutan} mengubah ${daftarDan(mengubah)}${biaya ? rangkai`; ${biaya}` : ""}.`
      : beda.tetap.length === 0
        ? null
        : rangkai`${tetap}${biaya ? rangkai`; ${biaya}` : ""}.`;
  return sambung(
    kalimatTarget,
    hilang.length === 0 ? null : rangkai`Indikator ${hilang} tidak lagi diperjanjikan.`,
    tambah.length === 0 ? null : rangkai`Indikator ${tambah} baru diperjanjikan.`,
    ...ditanya.map((u) => [
      isian(`pastikan apakah ${rapiDiKalimat(u.a.teks)} dan ${rapiDiKalimat(u.b.teks)} indikator yang sama`),
    ]),
  );
}
