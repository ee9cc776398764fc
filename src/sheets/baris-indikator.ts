import type { JenisIndikator } from "../domain/capaian/capaian";
import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { TeksBersumber } from "../domain/dokumen/sumber";
import type { BarisRerata } from "../domain/dokumen/rerata";
import { caraTerisi } from "../domain/penilai/cara-terisi";
import type { RumusCapaian } from "../domain/penilai/rumus-capaian";
import { barisRerata, type RerataMentah } from "./baris/baris-rerata";
import { jenisBaris } from "./baris/jenis-baris-indikator";
import { isBerlabelSasaran, tanpaLabelSasaran } from "./baris/label-sasaran";
import { barisTujuan } from "./baris/baris-tujuan";
import { pisahkanBawahan, tanpaTujuan } from "./baris/pisah-tingkat";
import { rupaBaris, type NamaBaris } from "./baris/rupa-baris";
import { isBarisRingkasan, isBerhuruf, isCatatan, isFormula, isHitungan, isKataSasaran } from "./jenis-baris";
import { isNamaInstansi } from "./instansi";
import type { Kolom } from "./kolom/kolom";
import type { TabelDikenal } from "./layout";
import type { KonteksSel } from "./pembaca-angka";
import type { PembacaSel } from "./pembaca-sel";
import { bacaPenjelasan } from "./baris/penjelasan";
import { bacaIsian } from "./kolom/isian-ukuran";
import { kelompokKinerja } from "./kolom/peran-kelompok";
import { bacaPola, polaSampaiDengan } from "./kolom/pola-lembar";

export { kelompokKinerja } from "./kolom/peran-kelompok";

/** Everything that one row says, before it is told which figure means what. */
interface KerangkaBaris {
  readonly row: number;
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber;
  readonly satuan: TeksBersumber | null;
  readonly jenis: JenisIndikator | null;
}

/** Reads the rows of a table whose rows are indikator; those of a tujuan are left to its own documents. */
export function bacaBarisIndikator(dikenal: TabelDikenal, pembaca: PembacaSel): BarisIndikator[] {
  const { baris } = bacaSemua(dikenal, pembaca);
  return tanpaTujuan(baris, dikenal);
}

/** The rows of sasaran level, those of other levels apart, with the rows of means below or between them. */
export function bacaIndikatorDanRerata(
  dikenal: TabelDikenal,
  pembaca: PembacaSel,
): Pick<DokumenIndikator, "baris" | "bawahan"> & { readonly rerata: BarisRerata[] } {
  const { baris, rerata } = bacaSemua(dikenal, pembaca);
  return { ...pisahkanBawahan(baris, dikenal), rerata: barisRerata(dikenal, pembaca, rerata, baris) };
}

function bacaSemua(
  dikenal: TabelDikenal,
  pembaca: PembacaSel,
): { readonly baris: BarisIndikator[]; readonly rerata: RerataMentah[] } {
  const baris: BarisIndikator[] = [];
  const rerata: RerataMentah[] = [];
  const kolom = kolomBaris(dikenal);
  for (const langkah of kerangkaBaris(dikenal, pembaca)) {
    if (langkah.jenis === "formula") {
      const terakhir = baris.pop();
      if (terakhir) baris.push({ ...terakhir, formula: terakhir.formula ?? langkah.teks });
    } else if (langkah.jenis === "rerata") rerata.push({ ...langkah, setelah: baris.length });
    else baris.push(lengkapi(langkah.baris, dikenal, pembaca, kolom));
  }
  return { baris, rerata };
}

type Langkah =
  | { readonly jenis: "indikator"; readonly baris: KerangkaBaris }
  | ({ readonly jenis: "rerata" } & Omit<RerataMentah, "setelah">)
  | { readonly jenis: "formula"; readonly teks: TeksBersumber };

function* kerangkaBaris(dikenal: TabelDikenal, pembaca: PembacaSel): Generator<Langkah> {
  const gabungan = dikenal.kolom("sasaran-indikator");
  const kolomIndikator = dikenal.kolom("indikator") ?? gabungan;
  if (!kolomIndikator) return;
  const kolomSasaran = dikenal.kolom("sasaran");
  const [kolomNomor, kolomKode] = [dikenal.kolom("no"), dikenal.kolom("kode")];
  const [kolomSatuan, kolomTanda] = [dikenal.kolom("satuan"), dikenal.kolom("jenis")];
  const berjudulSasaran = kolomSasaran === null;
  let sasaran: TeksBersumber | null = berjudulSasaran ? sasaranDiJudul(dikenal.tabel.judul) : null;
  const { tujuan, tanpaSasaran } = barisTujuan(dikenal);
  const kolomAngka = dikenal.kelompok.flatMap((k) => [k.target, k.realisasi]).filter((kolom) => kolom !== null);
  for (const row of dikenal.tabel.baris) {
    const diSasaran = pembaca.teks(row, kolomSasaran);
    const indikator = pembaca.nama(row, kolomIndikator);
    const nomor = pembaca.teks(row, kolomNomor);
    const satuan = pembaca.teks(row, kolomSatuan);
    const nama = {
      nomor,
      kode: pembaca.teks(row, kolomKode),
      sasaran: diSasaran,
      nama: indikator,
      satuan,
      tanda: pembaca.teks(row, kolomTanda),
    };
    const berangka = kolomAngka.some((kolom) => pembaca.berisi(row, kolom));
    /** What names such a row is an indikator, also where that text begins with "="; a heading has neither. */
    const berisi = berangka || satuan !== null;
    const rupa = rupaBaris(nama, "indikator", berangka);
    if (rupa === "rerata" || rupa === "ringkasan" || rupa === "jumlah") yield* langkahRerata(row, nama, rupa);
    if (rupa !== "isi") continue;
    if (tujuan.has(row) || tanpaSasaran.has(row)) sasaran = null;
    if (diSasaran) sasaran = diSasaran;
    if (!indikator) {
      if (berjudulSasaran && nomor && isKataSasaran(nomor.teks)) sasaran = nomor;
      continue;
    }
    if (isCatatan(indikator.teks)) continue;
    // "Dinas Pendidikan" over its indikator, in a list of several offices: no satuan, no figure, no number of its own.
    if (!berisi && kolomSatuan !== null && nomor === null && isNamaInstansi(indikator.teks)) continue;
    const isNama = indikator.teks.startsWith("=") && (nomor !== null || berisi);
    const tanpaCiri = nomor === null && nama.kode === null && !berisi;
    if ((isFormula(indikator.teks) && !isNama) || (tanpaCiri && isHitungan(indikator.teks)))
      yield { jenis: "formula", teks: indikator };
    else if (berjudulSasaran && !berisi && (gabungan !== null || isKataSasaran(indikator.teks))) sasaran = indikator;
    else if (isBerhuruf(indikator.teks)) {
      const jenis = jenisBaris(dikenal, pembaca, row, nama);
      yield { jenis: "indikator", baris: { row, sasaran: tanpaLabelSasaran(sasaran), indikator, satuan, jenis } };
    }
  }
}

/** "Sasaran 1: Meningkatnya …" above a table is the sasaran of its rows. */
function sasaranDiJudul(judul: readonly TeksBersumber[]): TeksBersumber | null {
  return judul.findLast(({ teks }) => isBerlabelSasaran(teks)) ?? null;
}

function* langkahRerata(
  row: number,
  { nomor, kode, sasaran, nama }: NamaBaris,
  jenis: RerataMentah["arti"],
): Generator<Langkah> {
  const berhuruf = [nomor, kode, sasaran, nama].filter((t) => t !== null).filter((t) => isBerhuruf(t.teks));
  const label = berhuruf.find((t) => isBarisRingkasan(t.teks)) ?? berhuruf[0];
  if (label) yield { jenis: "rerata", row, label, arti: jenis };
}

/** The columns of a table that a row is read from beside those of its names and measures. */
interface KolomBaris {
  readonly pola: Kolom | null;
  readonly formula: Kolom | null;
  readonly penanggungJawab: Kolom | null;
  readonly baseline: Kolom | null;
  readonly targetAkhir: Kolom | null;
  /** "% Capaian (Target/Realisasi x 100%)": the rule that the header of the result states for each row that is a figure. */
  readonly cara: RumusCapaian | null;
}

const kolomBaris = (d: TabelDikenal): KolomBaris => ({
  pola: d.kolom("pola"),
  formula: d.kolom("formula"),
  penanggungJawab: d.kolom("penanggung-jawab"),
  baseline: d.kolom("baseline"),
  targetAkhir: d.kolom("target-akhir"),
  cara: kelompokKinerja(d).find((k) => k.cara !== undefined)?.cara ?? null,
});

/** Most rows of most tables have none of these; they share one empty map. */
const TANPA_TAHUN: BarisIndikator["targetTahun"] = new Map();
const TANPA_RIWAYAT: BarisIndikator["riwayat"] = new Map();
const TANPA_TW: BarisIndikator["targetTw"] = new Map();

function lengkapi(kerangka: KerangkaBaris, d: TabelDikenal, pembaca: PembacaSel, kolom: KolomBaris): BarisIndikator {
  const { row, satuan, jenis } = kerangka;
  const konteks: KonteksSel = { satuan: satuan?.teks, terimaRentang: true, barisSendiri: true };
  const isian = bacaIsian(d, pembaca, row, konteks);
  const pola = pembaca.teks(row, kolom.pola);
  const { penjelasan, penjelasanTw } = bacaPenjelasan(d, pembaca, row);
  const caraJudul = isian.target?.angka.jenis === "angka" ? kolom.cara : null;
  return {
    sasaran: kerangka.sasaran,
    indikator: kerangka.indikator,
    satuan,
    jenis,
    pola: pola ? bacaPola(pola.teks) : polaSampaiDengan(d, isian),
    formula: pembaca.teks(row, kolom.formula),
    terbukti:
      jenis === null
        ? (caraTerisi(kerangka.indikator.teks, isian.ukuran, { isiHasil: pembaca.isiHasil(), skalaRupiah: 1 }) ??
          caraJudul)
        : null,
    penjelasan,
    penjelasanTw,
    penanggungJawab: pembaca.teks(row, kolom.penanggungJawab),
    baseline: pembaca.angka(row, kolom.baseline, konteks),
    targetAkhir: pembaca.angka(row, kolom.targetAkhir, konteks),
    target: isian.target,
    realisasi: isian.realisasi,
    lalu: isian.lalu,
    riwayat: isian.riwayat ?? TANPA_RIWAYAT,
    targetTahun: isian.targetTahun ?? TANPA_TAHUN,
    targetTw: isian.targetTw ?? TANPA_TW,
    realisasiTw: isian.realisasiTw ?? TANPA_TW,
    ukuran: isian.ukuran,
  };
}
