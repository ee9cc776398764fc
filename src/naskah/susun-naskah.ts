import { namaTenang } from "../domain/teks/nama-tenang";
import type { KepalaKantor } from "../domain/laporan/kepala";
import type { KonteksTabel, SasaranTabel } from "../tables/konteks-tabel";
import { isKurang, type HasilTabel, type Tabel } from "../tables/model-tabel";
import { capaianTahunIni } from "./kalimat/n2-capaian";
import { dibandingTahunLalu } from "./kalimat/n3-tahun-lalu";
import { dibandingTargetAkhir } from "./kalimat/n4-target-akhir";
import { dibandingkan } from "./kalimat/n5-pembanding";
import { anggaranSasaranIni, programPendukung } from "./kalimat/n6-program";
import { faktor } from "./kalimat/n7-faktor";
import { efisiensiSasaran } from "./kalimat/n8-efisiensi";
import { pengantarSasaran } from "./kalimat/n1-pengantar";
import {
  anggaranPendukung,
  dibandingLalu,
  hitunganKeadaan,
  indikatorKonteks,
  penetapan,
  rataRata,
  ringkasSasaran,
  tantangan,
  tertinggiTerendah,
} from "./kalimat/e-ikhtisar";
import { belumPasti, denganKeraguan } from "./kalimat/jenis-ragu";
import { tandaTangan } from "./kalimat/p-tanda-tangan";
import { perluPerhatian, rekomendasi, rencanaPerbaikan } from "./kalimat/p-penutup";
import { nomorAkhir, pengantarTabel } from "./kalimat/t-pengantar-tabel";
import type { BabNaskah, BagianNaskah, KodeBab, Naskah, Paragraf } from "./model-naskah";
import { paragraf, sambung } from "./rangkai";
import { rapiDiKalimat } from "../domain/teks/nama-kalimat";

const JUDUL_BAB: Readonly<Record<KodeBab, string>> = {
  ikhtisar: "IKHTISAR EKSEKUTIF",
  I: "BAB I PENDAHULUAN",
  II: "BAB II PERENCANAAN KINERJA",
  III: "BAB III AKUNTABILITAS KINERJA",
  IV: "BAB IV PENUTUP",
  lampiran: "LAMPIRAN",
};

/** The tables that there are, by number, in their order. */
class RakTabel {
  private readonly ada: ReadonlyMap<string, Tabel>;

  constructor(
    hasil: readonly HasilTabel[],
    private readonly konteks: KonteksTabel,
  ) {
    this.ada = new Map(
      hasil.flatMap((h) =>
        isKurang(h) || h.tersembunyi || (h.pita?.length ?? 0) > 0 || h.baris.length === 0 ? [] : [[h.nomor, h]],
      ),
    );
  }

  punya(nomor: string): boolean {
    return this.ada.has(nomor);
  }

  nomor(cocok: (nomor: string) => boolean): string[] {
    return [...this.ada.keys()].filter(cocok);
  }

  /** The table's place behind its sentence; nothing where the workbook has no source for it. */
  bagian(nomor: string): BagianNaskah[] {
    const tabel = this.ada.get(nomor);
    if (!tabel) return [];
    const pengantar = pengantarTabel(tabel, this.konteks, (lain) => this.ada.get(lain));
    return [...paragraf(`T ${nomor}`, pengantar), { jenis: "tabel", nomor }];
  }
}

const subjudul = (teks: string, tingkat: 2 | 3 = 2): BagianNaskah => ({ jenis: "subjudul", tingkat, teks });

function ikhtisar(konteks: KonteksTabel): BagianNaskah[] {
  return [
    ...paragraf(
      "E1",
      sambung(
        penetapan(konteks),
        hitunganKeadaan(konteks),
        rataRata(konteks),
        belumPasti(indikatorKonteks(konteks), "hitungan"),
      ),
    ),
    ...ringkasSasaran(konteks).flatMap((isi, k) => paragraf(`E4 ${k + 1}`, isi, "butir")),
    ...paragraf(
      "E5",
      denganKeraguan(sambung(tertinggiTerendah(konteks), dibandingLalu(konteks)), indikatorKonteks(konteks)),
    ),
    ...paragraf("E6", anggaranPendukung(konteks)),
    ...paragraf("E8", tantangan()),
  ];
}

function perIndikator(s: SasaranTabel, n: number, konteks: KonteksTabel): Paragraf[] {
  return s.indikator.flatMap((i, k) => {
    const nomor = `${n}.${k + 1}`;
    return [
      ...paragraf(`N2 ${nomor}`, capaianTahunIni(i, konteks.laporan)),
      ...paragraf(`N3 ${nomor}`, dibandingTahunLalu(i, konteks.laporan)),
      ...paragraf(`N4 ${nomor}`, dibandingTargetAkhir(i, konteks.laporan)),
    ];
  });
}

function sasaranBab(s: SasaranTabel, k: number, konteks: KonteksTabel, rak: RakTabel): BagianNaskah[] {
  const n = k + 1;
  const nomor = (urutan: number): string => `III.${3 + 3 * k + urutan}`;
  const [rumusan, target, nasional] = [nomor(0), nomor(1), nomor(2)];
  return [
    subjudul(`3.1.${n} ${s.nama === null ? "Indikator Kinerja" : rapiDiKalimat(s.nama)}`, 3),
    ...paragraf(`N1 ${n}`, pengantarSasaran(s, rak.punya(rumusan) ? rumusan : null)),
    ...rak.bagian(rumusan),
    ...rak.bagian(target),
    ...perIndikator(s, n, konteks),
    ...rak.bagian(nasional),
    ...dibandingkan(s.indikator, konteks).flatMap((isi, j) => paragraf(`N5 ${n}.${j + 1}`, isi)),
    ...paragraf(`N6 ${n}`, programPendukung(s, konteks)),
    ...s.indikator.flatMap((i, j) => faktor(i, konteks.laporan, `${n}.${j + 1}`)),
  ];
}

function babTiga(konteks: KonteksTabel, rak: RakTabel): BagianNaskah[] {
  const { sasaran } = konteks;
  const { anggaran, evaluasi, rataRata, program } = nomorAkhir(konteks);
  const adaIndikator = sasaran.some((s) => s.indikator.length > 0);
  const capaian = [
    ...rak.bagian("III.1"),
    ...rak.bagian("III.2"),
    ...sasaran.flatMap((s, k) => sasaranBab(s, k, konteks, rak)),
  ];
  const efisiensi = sasaran.flatMap((s, k) =>
    paragraf(
      `N8 ${k + 1}`,
      denganKeraguan(
        efisiensiSasaran(
          s,
          k + 1,
          anggaranSasaranIni(s, konteks),
          konteks.laporan.anggaran.sampaiBulan,
          konteks.laporan.pengaturan,
        ),
        s.indikator,
      ),
    ),
  );
  const bagian: readonly (readonly [judul: string, isi: readonly BagianNaskah[]])[] = [
    ["Capaian Kinerja", adaIndikator ? capaian : []],
    ["Realisasi Anggaran", [...rak.bagian(anggaran), ...efisiensi]],
    ["Tindak Lanjut Hasil Evaluasi", rak.bagian(evaluasi)],
    ["Rata-rata Capaian Kinerja", rak.bagian(rataRata)],
    ["Capaian Kinerja Program", rak.bagian(program)],
  ];
  // Counted over what there is: a report without a budget has no gap between 3.1 and 3.3.
  return bagian
    .filter(([, isi]) => isi.length > 0)
    .flatMap(([judul, isi], k) => [subjudul(`3.${k + 1} ${judul}`), ...isi]);
}

function penutup(konteks: KonteksTabel, kepala: KepalaKantor): BagianNaskah[] {
  return [
    ...paragraf(
      "P1",
      sambung(hitunganKeadaan(konteks), rataRata(konteks), belumPasti(indikatorKonteks(konteks), "hitungan")),
    ),
    ...paragraf("P2", denganKeraguan(perluPerhatian(konteks), indikatorKonteks(konteks))),
    ...rencanaPerbaikan(konteks),
    ...paragraf("P3 rekomendasi", rekomendasi()),
    ...tandaTangan(kepala),
  ];
}

/** Puts the report together from the same model as the tables: no sentence can differ from them (narasi.md §6). */
export function susunNaskah(konteks: KonteksTabel, tabel: readonly HasilTabel[], kepala: KepalaKantor): Naskah {
  const { laporan } = konteks;
  const rak = new RakTabel(tabel, konteks);
  const mulai = (awal: string): BagianNaskah[] => rak.nomor((n) => n.startsWith(awal)).flatMap((n) => rak.bagian(n));
  const isi: readonly (readonly [KodeBab, readonly BagianNaskah[]])[] = [
    ["ikhtisar", ikhtisar(konteks)],
    ["I", mulai("I.")],
    ["II", mulai("II.")],
    ["III", babTiga(konteks, rak)],
    ["IV", penutup(konteks, kepala)],
    ["lampiran", mulai("Lampiran")],
  ];
  const bab = isi.flatMap(([kode, bagian]): BabNaskah[] =>
    bagian.length === 0 ? [] : [{ kode, judul: JUDUL_BAB[kode], isi: bagian }],
  );
  const instansi = laporan.instansi === null ? null : namaTenang(laporan.instansi);
  return { judul: `Laporan Kinerja${konteks.tahun}`, instansi, tahun: laporan.tahun, kepala, bab };
}
