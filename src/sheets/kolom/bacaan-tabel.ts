import type { BacaanTabel, Bukti, Keyakinan, KolomTerbaca } from "../../domain/dokumen/bacaan";
import type { Konsep } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Kolom, Tabel } from "../temukan-tabel";
import { hitungBukti, isPasanganTerbukti, isTerbukti, isTersangkal, type BuktiHitungan } from "./bukti-hitungan";
import {
  acuanTakDikenal,
  pembagianTanpaHasil,
  realisasiTakDikenal,
  realisasiTriwulanBaris,
  ukuranTanpaRealisasi,
  waktuTakDikenal,
} from "./acuan-tak-dikenal";
import { paguAtauEfektif, sampaiAtauPrognosis, sampaiTerhadapBagian } from "./pasangan-mendua";
import { barisBerganti } from "../baris/baris-berganti";
import { bulanTakTersusun } from "../baris/bulan-berbaris";
import { barisTanpaNama } from "../baris/baris-tanpa-nama";
import { bacaanAsli } from "../baris/bacaan-asli";
import { kepalaTanpaAnak } from "./anak-judul";
import { realisasiKembar, targetKembar, ukuranBerulang } from "./realisasi-kembar";
import { triwulanTimpang } from "./triwulan-timpang";
import { ratakan } from "../rata-teks";
import { cacahTerhadapPersen, targetPersenDanCacah } from "./cacah-dan-persen";
import { isBersebutan, KEPALA_KELAS } from "./kelas-berdampingan";
import { sebutKolom } from "./kolom";
import { namaArti } from "./nama-arti";

/** What the formula in the header of a result says of the columns of its pair. */
function buktiRumus(kolom: Kolom, kelompok: readonly KelompokUkuran[]): Bukti[] {
  const milik = kelompok.find((k) => k.rumus !== undefined && [k.persen, k.target, k.realisasi].includes(kolom));
  if (!milik?.persen) return [];
  if (milik.rumus === "sesuai")
    return [{ jenis: "rumus-judul", mendukung: true, kalimat: "rumus di judul menyebut kolom yang dibagi" }];
  if (milik.persen !== kolom) return [];
  const kalimat = `rumus di judul kolom ${sebutKolom(kolom)} menyebut kolom lain daripada target dan realisasi di sampingnya`;
  return [{ jenis: "rumus-judul", mendukung: false, kalimat }];
}

/** What the filled rows say: for or against the result, and for the two columns that alone explain it. */
function buktiHitungan(kolom: Kolom, semua: readonly BuktiHitungan[]): Bukti[] {
  const hitungan = semua.find((h) => h.kolom === kolom);
  const terbukti = hitungan && isTerbukti(hitungan) ? hitungan : semua.find((h) => isPasanganTerbukti(h, kolom));
  if (terbukti) {
    const kalimat = `${terbukti.terbukti} baris yang sudah diisi sama dengan realisasi dibagi target`;
    return [{ jenis: "hitungan", mendukung: true, kalimat }];
  }
  if (!hitungan || !isTersangkal(hitungan)) return [];
  const kalimat = `isi kolom ${sebutKolom(kolom)} pada ${hitungan.tersangkal} baris tidak sama dengan realisasi dibagi target mana pun di barisnya`;
  return [{ jenis: "hitungan", mendukung: false, kalimat }];
}

/** What figures and formulas decide, the figures before the formula: a header is copied from another sheet. */
function keyakinanKolom([terkuat]: readonly Bukti[]): Keyakinan {
  return terkuat === undefined ? "yakin" : terkuat.mendukung ? "pasti" : "ragu";
}

const HASIL: ReadonlySet<Konsep> = new Set([
  "persen",
  "kriteria",
  "efisiensi",
  "terhadap-akhir",
  "terhadap-setahun",
  "terhadap-lain",
  "selisih",
]);
const MASUKAN: ReadonlySet<Konsep> = new Set(["target", "realisasi", "pagu", "sesudah"]);
/** Words of a result, in a header that means nothing more to us. */
const KATA_HASIL =
  /^(rata-rata|tingkat|persentase|%)? ?(kinerja|serapan|efisiensi|kriteria|kategori|predikat)\b|\b(capaian|pencapaian|ketercapaian|cakupan|kenaikan|penurunan|peningkatan|deviasi|gap|selisih|tertimbang|skor|(tidak )?tercapai)\b|\bnilai (akhir|kinerja|iku|total)\b|%|\bpersen(tase)?\b/i;

const KATA_BERKAS = /dokumen|bukti|eviden|link|tautan|foto|lampiran|data dukung|paraf|nama/i;

/** The first column behind a pair without a result whose header means nothing to us: it may be that result. */
function mungkinHasil(semua: readonly Kolom[], kelompok: readonly KelompokUkuran[]): Kolom | undefined {
  const pasangan = kelompok.find((k) => k.target && k.realisasi);
  if (!pasangan?.realisasi || kelompok.some((k) => k.persen)) return undefined;
  const akhir = Math.max(pasangan.target?.column ?? 0, pasangan.realisasi.column);
  return semua.find(
    (k) => k.column > akhir && (k.konsep === null || k.konsep === "hasil") && !KATA_BERKAS.test(k.teks.at(-1) ?? ""),
  );
}

/** By its own words, or by those of the classes that it is one of. */
const isBerjudulHasil = ({ teks }: Kolom): boolean =>
  KATA_HASIL.test(teks.at(-1) ?? "") || isBersebutan({ teks }) || KEPALA_KELAS.test(ratakan(teks.at(-2) ?? ""));

/** "Capaian" is what its group takes it for. */
function gunaKolom(kolom: Kolom, kelompok: readonly KelompokUkuran[]): KolomTerbaca["guna"] {
  const { konsep } = kolom;
  if (konsep === "capaian") return kelompok.some((k) => k.realisasi === kolom) ? "masukan" : "hasil";
  if (konsep === null) return isBerjudulHasil(kolom) ? "hasil" : null;
  return HASIL.has(konsep) ? "hasil" : MASUKAN.has(konsep) ? "masukan" : null;
}

function kolomTerbaca(
  kolom: Kolom,
  mungkin: Kolom | undefined,
  kelompok: readonly KelompokUkuran[],
  hitungan: readonly BuktiHitungan[],
): KolomTerbaca[] {
  const sel = kolom.selTeks.at(-1);
  if (!sel) return [];
  const arti = namaArti(kolom.konsep, kolom.penentu);
  const dihitung = [...buktiHitungan(kolom, hitungan), ...buktiRumus(kolom, kelompok)];
  const bukti = arti === null ? kolom.bukti.filter((b) => !b.mendukung) : [...kolom.bukti, ...dihitung];
  const guna = kolom === mungkin ? "hasil" : gunaKolom(kolom, kelompok);
  return [{ column: kolom.column, judul: kolom.teks, sel, arti, guna, keyakinan: keyakinanKolom(dihitung), bukti }];
}

/** How a table's header and columns were read, how surely and why, for staff to see and check (baca.md §1). */
export function susunBacaan(tabel: Tabel, kelompok: readonly KelompokUkuran[]): BacaanTabel {
  const { grid, pita, kolom, baris } = tabel;
  const { top, left, bottom, right } = pita;
  const isi = { grid, kolom, baris };
  const hitungan = hitungBukti(grid, baris, kelompok);
  const mungkin = mungkinHasil(kolom, kelompok);
  const terbaca = kolom.flatMap((k) => kolomTerbaca(k, mungkin, kelompok, hitungan));
  const sangkalan = terbaca.flatMap((k) => k.bukti.filter((b) => !b.mendukung && k.keyakinan === "ragu"));
  const keraguan = [
    ...sangkalan.map((b) => b.kalimat),
    ...cacahTerhadapPersen(kolom),
    ...targetPersenDanCacah(kolom, kelompok),
    ...acuanTakDikenal(isi),
    ...pembagianTanpaHasil(isi, kelompok),
    ...realisasiTakDikenal(isi, kelompok),
    ...realisasiTriwulanBaris(isi, kelompok),
    ...ukuranTanpaRealisasi(isi, kelompok),
    ...waktuTakDikenal(isi, kelompok),
    ...sampaiTerhadapBagian(kolom, kelompok),
    ...barisBerganti(isi),
    ...bulanTakTersusun(tabel),
    ...triwulanTimpang(isi),
    ...barisTanpaNama(isi, kelompok),
    ...(tabel.asli ? [] : kepalaTanpaAnak({ ...isi, right })),
    ...(terbaca.some((k) => k.keyakinan === "pasti")
      ? []
      : [
          ...sampaiAtauPrognosis(kolom, kelompok),
          ...paguAtauEfektif(kolom, kelompok),
          ...realisasiKembar(kolom, kelompok),
          ...targetKembar(kolom),
          ...ukuranBerulang(isi, kelompok),
        ]),
  ];
  return bacaanAsli(tabel, {
    kotakJudul: { top, left, bottom, right },
    kolom: terbaca,
    baris,
    keyakinan: keraguan.length > 0 ? "ragu" : "yakin",
    keraguan,
  });
}
