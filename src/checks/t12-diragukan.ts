import type { Angka } from "../domain/angka/angka";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import { formatNilai, formatPersen } from "../domain/angka/tampilan";
import type { Capaian } from "../domain/capaian/capaian";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { kunciSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import { sebabRagu, type Diuji, type SebabRagu } from "../domain/penilai/keraguan";
import type { KodeTemuan, Temuan } from "../domain/temuan/temuan";
import { selMustahil } from "./mustahil";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";

interface Diragukan extends Diuji {
  readonly sebab: SebabRagu;
  readonly persen: Desimal;
  readonly selTarget: readonly CellRef[];
}

const persenDari = (capaian: Capaian): Desimal | null =>
  capaian.status === "dinilai" || (capaian.status === "tidak-dapat-dihitung" && capaian.alasan === "diragukan")
    ? capaian.persen
    : null;

type Calon = Omit<Diuji, "target" | "realisasi"> & {
  readonly capaian: Capaian;
  readonly target: Angka | undefined;
  readonly realisasi: Angka | undefined;
  readonly selTarget: readonly CellRef[];
};

const selDari = (satu: AngkaBersumber | null | undefined): CellRef[] => (satu ? [satu.sel] : []);

/** The year, its quarters and the year before, of each indikator. */
function* calonIndikator({ indikator }: Laporan): Generator<Calon> {
  for (const i of indikator) {
    const dasar = { cara: i.cara, nama: i.nama, satuan: i.satuan, sasaran: i.sasaran };
    const selTarget = selDari(i.target?.angka);
    const { capaian, target, realisasi } = i;
    yield {
      ...dasar,
      capaian,
      target: target?.angka.angka,
      realisasi: realisasi?.angka,
      sel: realisasi?.sel ?? [],
      selTarget,
    };
    for (const { capaian: c, target: t, realisasi: r } of i.triwulan) {
      const tw = { capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t) };
      yield { ...dasar, ...tw, setahun: target?.angka.angka };
    }
    for (const { capaian: c, target: t, realisasi: r } of i.tahunLalu ? [i.tahunLalu] : [])
      yield { ...dasar, capaian: c, target: t?.angka, realisasi: r?.angka, sel: selDari(r), selTarget: selDari(t) };
  }
}

/** What stands beside a result cell of a row. */
function* calonSel({ terpilih, penilai }: Laporan): Generator<Calon> {
  for (const dokumen of terpilih.dipakai) {
    if (dokumen.bentuk !== "indikator") continue;
    for (const baris of barisDokumen(dokumen))
      for (const ukuran of baris.ukuran) {
        const { cara, capaian, target, realisasi, selTarget, selRealisasi } = penilai.hasil(baris, ukuran);
        const nama = baris.indikator.teks;
        const dasar = { cara, nama, satuan: baris.satuan?.teks ?? null, sasaran: baris.sasaran?.teks ?? null };
        const setahun = ukuran.makna.jenis === "triwulan" ? penilai.targetSetahun(baris) : undefined;
        yield { ...dasar, capaian, target, realisasi, sel: selRealisasi, selTarget, setahun };
      }
  }
}

function* diragukan(laporan: Laporan): Generator<Diragukan> {
  const dilihat = new Set<string>();
  for (const calon of [...calonIndikator(laporan), ...calonSel(laporan)]) {
    const { capaian, target, realisasi, ...dasar } = calon;
    const persen = persenDari(capaian);
    if (persen === null || target === undefined || realisasi === undefined) continue;
    const diuji = { ...dasar, target, realisasi };
    const sebab = sebabRagu(diuji, persen, laporan.pengaturan);
    if (sebab === null) continue;
    const kunci = `${sebab}|${calon.sel.map(kunciSel).join()}|${formatNilai(target)}`;
    if (dilihat.has(kunci)) continue;
    dilihat.add(kunci);
    yield { ...diuji, sebab, persen };
  }
}

const KODE: Readonly<Record<SebabRagu, KodeTemuan>> = {
  rasio: "T17",
  "sasaran-angka": "T12",
  pecahan: "T09",
  "cacah-per-persen": "T12",
  "nomor-tanggal": "T12",
  "melebihi-maksimum": "T12",
  "melebihi-batas": "T12",
};

function alasan({ sebab, sasaran }: Diragukan, batas: number): string {
  switch (sebab) {
    case "rasio":
      return "tidak dihitung, karena lembar tidak menyebut makin besar atau makin kecil rasio itu yang lebih baik; tetapkan jenisnya di Pengaturan";
    case "sasaran-angka":
      return `tidak dihitung, karena sasarannya tertulis ${sasaran ?? ""}: kolom sasaran lembar itu tampaknya berisi hal lain`;
    case "pecahan":
      return "tidak dihitung, karena yang satu tampaknya pecahan dan yang lain persen; tulis keduanya dengan tanda %";
    case "cacah-per-persen":
      return "tidak dihitung, karena yang satu persen dan yang lain tampaknya cacah; samakan satuannya";
    case "nomor-tanggal":
      return "tidak dihitung, karena salah satunya tampaknya nomor tanggal Excel; ketik ulang angkanya";
    case "melebihi-maksimum":
      return "tidak dihitung, karena melebihi nilai tertinggi yang mungkin; periksa letak komanya";
    case "melebihi-batas":
      return `di atas batas wajar ${batas}%; periksa koma dan satuannya`;
  }
}

const BISA_DITERIMA: ReadonlySet<SebabRagu> = new Set([
  "sasaran-angka",
  "cacah-per-persen",
  "nomor-tanggal",
  "melebihi-batas",
]);

function temuan(satu: Diragukan, batas: number, alamat: Alamat): Temuan {
  const { nama, sebab, target, realisasi, persen, sel, selTarget } = satu;
  const tempat = (daftar: readonly CellRef[]): string =>
    daftar.length === 0 ? "" : ` (${daftarAlamat(daftar, alamat)})`;
  const angka = `realisasi ${formatNilai(realisasi)}${tempat(sel)} dari target ${formatNilai(target)}${tempat(selTarget)}`;
  const terima = BISA_DITERIMA.has(sebab) ? " Bila memang benar, terima temuan ini." : "";
  return {
    kode: KODE[sebab],
    tingkat: "peringatan",
    pesan: `Capaian “${nama}”, ${angka}, akan menjadi ${formatPersen(persen)}: ${alasan(satu, batas)}; belum ditulis.${terima}`,
    sel: [...sel, ...selTarget],
    nilai: [...nilaiTemuan(target), ...nilaiTemuan(realisasi), keBilangan(persen)],
  };
}

/** T12 (T09, T17): a capaian that can't be believed unasked and is written nowhere until staff answer (baca.md §1). */
export const t12Diragukan: Pemeriksaan = (laporan, alamat) => {
  const disebut = selMustahil(laporan);
  return [...diragukan(laporan)]
    .filter((d) => d.sebab !== "melebihi-maksimum" || ![...d.sel, ...d.selTarget].some((s) => disebut.has(kunciSel(s))))
    .map((d) => temuan(d, laporan.pengaturan.batasCapaianWajar, alamat));
};
