import { dokumenBerskala } from "../dokumen/skala-buku";
import { anggaranLaporan, type AnggaranLaporan } from "../anggaran/anggaran-laporan";
import { petakan, type Bertahap } from "../alur/bertahap";
import type { Peran } from "../dokumen/dokumen";
import type { LembarTerbaca } from "../dokumen/lembar-terbaca";
import { dokumenIndikator, pilihDokumen, type DokumenTerpilih } from "../dokumen/pilih-dokumen";
import { nolDiragukan } from "../penilai/nol-diragukan";
import { Penilai } from "../penilai/penilai";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { dasarBawaan, targetMengikat } from "./dasar-target";
import { rakitIndikator, type IndikatorLaporan } from "./indikator-laporan";
import { judulBasi, type Basi } from "./judul-basi";
import { padankan, type UsulPasangan } from "./padanan";

export { type IndikatorLaporan, type TriwulanLaporan } from "./indikator-laporan";

/** What the workbook says, put together: one entry an indikator, the budget, and what was asked or doubled. */
export interface Laporan {
  readonly tahun: number | null;
  readonly instansi: string | null;
  /** The document whose targets bind; one of other roles where the workbook has no PK, Renstra or Pengukuran. */
  readonly dasarTarget: Peran;
  readonly pengaturan: Pengaturan;
  /** What each sheet was taken for, in tab order. */
  readonly lembar: readonly LembarTerbaca[];
  readonly terpilih: DokumenTerpilih;
  /** Documents whose title likely names a year that is over. */
  readonly basi: Basi;
  readonly indikator: readonly IndikatorLaporan[];
  readonly usul: readonly UsulPasangan[];
  readonly anggaran: AnggaranLaporan;
  /** The one assessor of every row and result cell. */
  readonly penilai: Penilai;
}

/** Documents that tell of national or last year's figures add to an indikator but make none of their own. */
const PELENGKAP = new Set(["nasional", "capaian-lalu", "riwayat"]);

/** Their rows are no indikator of the unit: results in place, and nothing else. */
const TANPA_INDIKATOR = new Set(["nasional", "kinerja-rinci"]);

/** Puts together what all documents of a workbook say (kinerja.md §2–5). Total: a workbook without tables gives an empty report. `diakui`: keys of cells whose doubtful figures staff have accepted. */
export function* susunLaporan(
  lembar: readonly LembarTerbaca[],
  instansi: string | null,
  pengaturan: Pengaturan,
  diakui: ReadonlySet<string> = new Set(),
): Bertahap<Laporan> {
  const terpilih = pilihDokumen(dokumenBerskala(lembar), pengaturan);
  const jaring = { pengaturan, diakui, nol: nolDiragukan([...terpilih.dipakai, ...terpilih.ditempat]) };
  const dipakai = dokumenIndikator(terpilih.dipakai);
  const { indikator, usul } = yield* padankan(
    dipakai.filter((d) => !TANPA_INDIKATOR.has(d.asal.peran)),
    pengaturan,
  );
  const dasarTarget = pengaturan.dasarTarget ?? dasarBawaan(new Set(terpilih.dipakai.map((d) => d.asal.peran)));
  const basi = judulBasi(terpilih, indikator, (padan) => targetMengikat(padan, dasarTarget, terpilih.tahun));
  const dinilai = yield* petakan(
    indikator.filter((satu) => satu.sebutan.some((s) => !PELENGKAP.has(s.dokumen.asal.peran))),
    (satu) => rakitIndikator(satu, dasarTarget, terpilih.tahun, jaring, basi),
  );
  return {
    tahun: terpilih.tahun,
    instansi,
    dasarTarget,
    pengaturan,
    lembar,
    terpilih,
    basi,
    indikator: dinilai,
    usul,
    anggaran: anggaranLaporan(terpilih.dipakai),
    penilai: new Penilai(dinilai, jaring),
  };
}
