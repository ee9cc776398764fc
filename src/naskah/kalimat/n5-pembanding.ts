import type { Angka } from "../../domain/angka/angka";
import { samakanSkala } from "../../domain/angka/predikat";
import type { BarisIndikator, DokumenIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber, CellRef } from "../../domain/dokumen/sumber";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { indikatorPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import {
  daftarPembanding,
  namaDiKalimat,
  ukuranPembanding,
  ukuranSendiri,
  type Pembanding,
} from "../../tables/pembanding";
import type { Potongan } from "../model-naskah";
import { bersumber, daftarDan, isian, rangkai, sambung } from "../rangkai";
import { satuanSebutan, sebutNama, sebutRealisasi } from "../sebut";
import { tampakSama, tulisAngka, tulisSelisih } from "../tulis-angka";

/** A figure that can be set beside another, with its cells. */
interface Figur {
  readonly angka: Angka;
  readonly sel: readonly CellRef[];
}

/** What a cell of the sheet gives; null where it is blank, "*" or words. */
function figur(a: AngkaBersumber | null | undefined): Figur | null {
  return a?.angka.jenis === "angka" || a?.angka.jenis === "predikat" ? { angka: a.angka, sel: [a.sel] } : null;
}

/** The row of the sheet of others' figures that tells of this indikator. */
function barisPembanding(i: IndikatorLaporan, { baris }: DokumenIndikator): BarisIndikator | null {
  const nama = new Set(i.padan.sebutan.map((s) => kunciNama(s.baris.indikator.teks)).concat(kunciNama(i.nama)));
  return baris.find((b) => nama.has(kunciNama(b.indikator.teks))) ?? null;
}

const sebut = ({ angka, sel }: Figur, i: IndikatorLaporan): Potongan =>
  bersumber(tulisAngka(angka, satuanSebutan(i)), sel);

/** 1 where ours is higher, -1 where it is lower, 0 where none can see a difference; null where the two can't be compared. */
function letak({ angka: a }: Figur, { angka: b }: Figur, i: IndikatorLaporan): -1 | 0 | 1 | null {
  if (a.jenis === "angka" && b.jenis === "angka")
    return tampakSama(a.nilai, b.nilai) ? 0 : a.nilai.gt(b.nilai) ? 1 : -1;
  if (a.jenis !== "predikat" || b.jenis !== "predikat") return null;
  const skala = samakanSkala(a.teks, b.teks, i.nama, i.cara.predikat);
  return skala === null ? null : skala.skorA === skala.skorB ? 0 : skala.skorA > skala.skorB ? 1 : -1;
}

const selisih = ({ angka: a }: Figur, { angka: b }: Figur, i: IndikatorLaporan): string =>
  a.jenis === "angka" && b.jenis === "angka"
    ? ` ${tulisSelisih(a.nilai.minus(b.nilai), satuanSebutan(i), a.persen)}`
    : "";

function bandingRealisasi(i: IndikatorLaporan, kami: Figur, mereka: Figur, pihak: string): Potongan[] | null {
  const di = letak(kami, mereka, i);
  if (di === null) return null;
  const awal = rangkai`Dibandingkan dengan ${pihak}, realisasi indikator ${sebutNama(i)} (${sebut(kami, i)})`;
  if (di === 0) return rangkai`${awal} sama dengan realisasi ${pihak} (${sebut(mereka, i)}).`;
  const baik = (di === 1) === (i.jenis !== "minimum");
  const mutu = baik
    ? `, lebih baik${selisih(kami, mereka, i)}`
    : `, tertinggal${selisih(kami, mereka, i)} dari ${pihak}`;
  return rangkai`${awal} lebih ${di === 1 ? "tinggi" : "rendah"} daripada realisasi ${pihak} (${sebut(mereka, i)})${mutu}.`;
}

function bandingTarget(
  i: IndikatorLaporan,
  kami: Figur,
  mereka: Figur,
  pihak: string,
  kurang: string,
): Potongan[] | null {
  const di = letak(kami, mereka, i);
  if (di === null) return null;
  const hubungan = di === 0 ? "sama dengan" : di === 1 ? "lebih tinggi daripada" : "lebih rendah daripada";
  return rangkai`Target indikator ${sebutNama(i)} (${sebut(kami, i)}) ${hubungan} target ${pihak} (${sebut(mereka, i)}); ${kurang} belum tersedia.`;
}

/** The sheet of others' figures may hold an older realisasi than the report: said, for no reader could tell which is right. */
function bedaRealisasi(i: IndikatorLaporan, kami: Figur, lembar: string): Potongan[] | null {
  const laporan = i.realisasi;
  if (!laporan || letak(kami, laporan, i) === 0) return null;
  return [
    isian(
      `periksa realisasi ${rapiDiKalimat(i.nama)}: ${sebut(kami, i).teks} pada lembar ${lembar}, ${sebutRealisasi(i).teks} pada laporan ini`,
    ),
  ];
}

/** One indikator beside another; null where the sheet has no figure of theirs. */
function terhadap(
  i: IndikatorLaporan,
  mereka: Ukuran | undefined,
  daerah: Ukuran | undefined,
  pihak: string,
): Potongan[] | null {
  const [rn, tn] = [figur(mereka?.realisasi), figur(mereka?.target)];
  if (rn === null && tn === null) return null;
  // What the sheet leaves blank of the office's own, the report knows.
  const r = figur(daerah?.realisasi) ?? (i.realisasi?.sampaiTw === null ? i.realisasi : null);
  const t = figur(daerah?.target) ?? (i.target ? { angka: i.target.angka.angka, sel: [i.target.angka.sel] } : null);
  const realisasi = rn && r ? bandingRealisasi(i, r, rn, pihak) : null;
  if (realisasi) return realisasi;
  const kurang = rn ? "realisasi indikator ini" : `realisasi ${pihak}`;
  const target = tn && t ? bandingTarget(i, t, tn, pihak, kurang) : null;
  const ada = [...(tn ? [rangkai`target ${sebut(tn, i)}`] : []), ...(rn ? [rangkai`realisasi ${sebut(rn, i)}`] : [])];
  return (
    target ?? rangkai`Angka indikator ${sebutNama(i)} belum dapat dibandingkan dengan ${pihak} (${daftarDan(ada)}).`
  );
}

/** One indikator of which the sheet has others' figures; null where it has none. */
function satu(i: IndikatorLaporan, dokumen: DokumenIndikator, pembanding: readonly Pembanding[]): Potongan[] | null {
  const baris = barisPembanding(i, dokumen);
  if (baris === null) return null;
  const daerah = ukuranSendiri(baris);
  const kalimat = pembanding.map((p) => terhadap(i, ukuranPembanding(baris, p), daerah, namaDiKalimat(p)));
  if (kalimat.every((k) => k === null)) return null;
  const milik = figur(daerah?.realisasi);
  const lembar = pembanding.length === 1 && pembanding[0] ? namaDiKalimat(pembanding[0]) : "pembanding";
  return sambung(...kalimat, milik ? bedaRealisasi(i, milik, lembar) : null);
}

/** True where the sheet has a figure of this one for that indikator. */
function adaData(i: IndikatorLaporan, dokumen: DokumenIndikator, pihak: Pembanding): boolean {
  const baris = barisPembanding(i, dokumen);
  const ukuran = baris ? ukuranPembanding(baris, pihak) : undefined;
  return figur(ukuran?.realisasi) !== null || figur(ukuran?.target) !== null;
}

/** N5: each indikator of a sasaran beside all whom the sheet compares with; those without figures in one sentence each (narasi.md §2). */
export function dibandingkan(indikator: readonly IndikatorLaporan[], konteks: KonteksTabel): Potongan[][] {
  const dokumen = indikatorPeran(konteks, "nasional");
  if (!dokumen) return [];
  const pembanding = daftarPembanding(dokumen, konteks.laporan.pengaturan);
  const belum = pembanding.flatMap((p) => {
    const tanpa = indikator.filter((i) => !adaData(i, dokumen, p)).map((i) => sebutNama(i));
    return tanpa.length === 0
      ? []
      : [
          rangkai`Data ${namaDiKalimat(p)} untuk indikator ${daftarDan(tanpa)} belum tersedia, sehingga perbandingan belum dapat disajikan.`,
        ];
  });
  const kalimat = indikator.flatMap((i) => {
    const hasil = satu(i, dokumen, pembanding);
    return hasil ? [hasil] : [];
  });
  return [...kalimat, ...belum];
}
