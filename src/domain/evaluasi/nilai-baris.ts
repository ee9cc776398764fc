import type { Desimal } from "../angka/desimal";
import type { BarisEvaluasi, KolomEvaluasi } from "../dokumen/evaluasi";
import { bilanganSel, type CellRef } from "../dokumen/sumber";
import { penjumlahan } from "../penilai/dapat-dijumlah";
import { hitungUngkapan, peubahUngkapan, sukuJumlah, type Ungkapan } from "../rumus/ungkapan";
import { memakai, type CaraSetahun, type DeretSetahun, type NilaiSetahun } from "./deret-evaluasi";
import { isiKolom, type SisiKolom } from "./kolom-evaluasi";
import { caraPola } from "./pola-ditetapkan";
import { sampaiTahunIniKinerja } from "./sampai-tahun-ini";
import { setahunAnggaran } from "./setahun-anggaran";
import { setahunKinerja } from "./setahun-kinerja";

/** The figures that a column could hold, and why none is taken. */
export interface Keraguan {
  readonly kolom: KolomEvaluasi;
  readonly sebab: "pola" | "melebihi-pagu" | "lintas-tahun";
  readonly calon: readonly Desimal[];
  readonly sel: readonly CellRef[];
}

/** A column's figure in one row: filled in or computed, with the cells it rests on; blank; or asked. */
export type NilaiKolom =
  | { readonly status: "ada"; readonly nilai: Desimal; readonly sel: readonly CellRef[] }
  | { readonly status: "kosong" }
  | { readonly status: "ragu"; readonly keraguan: Keraguan };

const KOSONG: NilaiKolom = { status: "kosong" };

/** What the rows of the table prove of how its quarters make up the year, for one side. */
export type BuktiTabel = CaraSetahun | "berselisih" | null;

/** The quarters of one row that have a figure; null where none has, or one holds something else. */
export function deretBaris(
  sisi: SisiKolom,
  baris: BarisEvaluasi,
): { readonly deret: DeretSetahun; readonly sel: CellRef[] } | null {
  const tw = sisi.triwulan().flatMap((k) => baris.isi.get(k.column) ?? []);
  const terisi = tw.filter((t) => isiKolom(t.angka) === "terisi");
  const [pertama, ...sisa] = terisi.flatMap((t) => bilanganSel(t) ?? []);
  if (pertama === undefined || tw.some((t) => isiKolom(t.angka) === "tak-terpakai")) return null;
  return { deret: { nilai: [pertama, ...sisa], target: sisi.nilai(baris, "target") }, sel: terisi.map((t) => t.sel) };
}

/** Computes one side of one row; a figure that staff filled in is theirs, whatever would be computed. */
export class NilaiBaris {
  private readonly ingatan = new Map<number, NilaiKolom>();

  constructor(
    private readonly sisi: SisiKolom,
    private readonly baris: BarisEvaluasi,
    private readonly bukti: BuktiTabel,
  ) {}

  kolom(kolom: KolomEvaluasi): NilaiKolom {
    const sel = this.baris.isi.get(kolom.column);
    const terisi = bilanganSel(sel);
    if (sel && terisi) return { status: "ada", nilai: terisi, sel: [sel.sel] };
    if (sel && isiKolom(sel.angka) === "tak-terpakai") return KOSONG;
    return this.dihitung(kolom);
  }

  /** What the column's formula gives, whatever its own cell holds. */
  dihitung(kolom: KolomEvaluasi): NilaiKolom {
    if (!kolom.rumus) return KOSONG;
    const ada = this.ingatan.get(kolom.column);
    if (ada) return ada;
    // A formula that comes back to its own column has no value.
    this.ingatan.set(kolom.column, KOSONG);
    const hasil = this.menurutArti(kolom, kolom.rumus);
    this.ingatan.set(kolom.column, hasil);
    return hasil;
  }

  private menurutArti(kolom: KolomEvaluasi, rumus: Ungkapan): NilaiKolom {
    if (kolom.arti.jenis === "tahun-ini" && this.isSemuaTw(rumus)) return this.setahun(kolom);
    if (kolom.arti.jenis === "sampai-tahun-ini" && this.sisi.sisi === "kinerja" && sukuJumlah(rumus).length === 2)
      return this.sampaiTahunIni(kolom);
    return this.menurutRumus(rumus);
  }

  private isSemuaTw(rumus: Ungkapan): boolean {
    return sukuJumlah(rumus).every(
      (suku) => suku.jenis === "peubah" && this.sisi.bernomor(suku.nama)?.arti.jenis === "tw",
    );
  }

  private get penjumlahan(): ReturnType<typeof penjumlahan> {
    const { satuan, indikator, nama } = this.baris;
    return penjumlahan(satuan, (indikator ?? nama)?.teks ?? "");
  }

  private setahun(kolom: KolomEvaluasi): NilaiKolom {
    const ada = deretBaris(this.sisi, this.baris);
    if (!ada) return KOSONG;
    const { deret, sel } = ada;
    const anggaran = this.sisi.sisi === "anggaran";
    const ditetapkan = anggaran ? null : caraPola(this.baris.pola);
    if (ditetapkan) {
      const { nilai } = memakai(ditetapkan, deret);
      return { status: "ada", nilai, sel: ditetapkan === "jumlah" ? sel : sel.slice(-1) };
    }
    const hasil: NilaiSetahun = anggaran
      ? setahunAnggaran(deret, this.bukti)
      : setahunKinerja(deret, this.penjumlahan, this.bukti);
    if (hasil.status === "ada")
      return { status: "ada", nilai: hasil.nilai, sel: hasil.cara === "jumlah" ? sel : sel.slice(-1) };
    const sebab = anggaran && deret.target !== null ? "melebihi-pagu" : "pola";
    return { status: "ragu", keraguan: { kolom, sebab, calon: [hasil.jumlah, hasil.terakhir], sel } };
  }

  private sampaiTahunIni(kolom: KolomEvaluasi): NilaiKolom {
    const tahunIni = this.sisi.berarti("tahun-ini");
    const kini = tahunIni ? this.kolom(tahunIni) : KOSONG;
    if (kini.status !== "ada") return kini;
    const lalu = this.sisi.berarti("lalu");
    const selLalu = lalu ? this.baris.isi.get(lalu.column) : undefined;
    const acuan = { akhir: this.sisi.nilai(this.baris, "target-akhir"), target: this.sisi.nilai(this.baris, "target") };
    const hasil = sampaiTahunIniKinerja(bilanganSel(selLalu), kini.nilai, acuan, this.penjumlahan);
    const sel = selLalu ? [selLalu.sel, ...kini.sel] : kini.sel;
    if (hasil.status === "ragu")
      return { status: "ragu", keraguan: { kolom, sebab: "lintas-tahun", calon: hasil.calon, sel } };
    return hasil.status === "ada"
      ? { status: "ada", nilai: hasil.nilai, sel: hasil.memakaiLalu ? sel : kini.sel }
      : KOSONG;
  }

  private menurutRumus(rumus: Ungkapan): NilaiKolom {
    const peubah = peubahUngkapan(rumus).map((nama) => {
      const kolom = this.sisi.bernomor(nama);
      return { nama, isi: kolom ? this.kolom(kolom) : KOSONG };
    });
    const ragu = peubah.find((p) => p.isi.status === "ragu");
    if (ragu) return ragu.isi;
    const nilai = new Map(
      peubah.flatMap(({ nama, isi }) => (isi.status === "ada" ? [[nama, isi.nilai] as const] : [])),
    );
    const hasil = hitungUngkapan(rumus, (nama) => nilai.get(nama) ?? null);
    if (hasil === null) return KOSONG;
    return { status: "ada", nilai: hasil, sel: peubah.flatMap(({ isi }) => (isi.status === "ada" ? isi.sel : [])) };
  }
}
