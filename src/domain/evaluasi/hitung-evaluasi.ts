import { ingatObjek } from "../alur/ingat";
import type { Desimal } from "../angka/desimal";
import type { BarisEvaluasi, DokumenEvaluasi, KolomEvaluasi, SisiEvaluasi } from "../dokumen/evaluasi";
import type { CellRef } from "../dokumen/sumber";
import { penjumlahan } from "../penilai/dapat-dijumlah";
import { isiKolom, SisiKolom } from "./kolom-evaluasi";
import { deretBaris, NilaiBaris, type BuktiTabel, type Keraguan } from "./nilai-baris";
import { namaBarisEvaluasi } from "./pola-ditetapkan";
import { buktiAnggaran, buktiTabel } from "./setahun-anggaran";
import { buktiKinerja } from "./setahun-kinerja";

/** A result cell with its figure and the cells it comes from. */
export interface HasilEvaluasi {
  readonly kolom: KolomEvaluasi;
  readonly sel: CellRef;
  readonly nilai: Desimal;
  readonly sumber: readonly CellRef[];
}

/** A question with the cell that it leaves blank. */
export interface KeraguanSel extends Keraguan {
  readonly selHasil: CellRef;
  /** The row's name, by which staff answer; null where it has none. */
  readonly nama: string | null;
}

/** What an evaluation form comes to: blank result cells to fill, filled ones that differ, and what can't be decided. */
export interface HitunganEvaluasi {
  readonly hasil: readonly HasilEvaluasi[];
  readonly berbeda: readonly (HasilEvaluasi & { readonly tertulis: Desimal })[];
  readonly ragu: readonly KeraguanSel[];
  /** Result cells left blank because the quarters are totals so far: TW IV already says the year. */
  readonly dibiarkan: readonly CellRef[];
}

const SISI: readonly SisiEvaluasi[] = ["kinerja", "anggaran"];

function buktiSisi(sisi: SisiKolom, baris: readonly BarisEvaluasi[]): BuktiTabel {
  return buktiTabel(
    baris.map((satu) => {
      const ada = deretBaris(sisi, satu);
      if (!ada) return null;
      if (sisi.sisi === "anggaran") return buktiAnggaran(ada.deret);
      const nama = (satu.indikator ?? satu.nama)?.teks ?? "";
      return penjumlahan(satu.satuan, nama) === "boleh" ? buktiKinerja(ada.deret) : null;
    }),
  );
}

/** Rupiah that are totals so far say the same of K, where no row of K proves anything itself. */
function buktiPerSisi(perSisi: readonly SisiKolom[], baris: readonly BarisEvaluasi[]): Map<SisiEvaluasi, BuktiTabel> {
  const bukti = new Map(perSisi.map((sisi) => [sisi.sisi, buktiSisi(sisi, baris)] as const));
  if ((bukti.get("kinerja") ?? null) === null && bukti.get("anggaran") === "terakhir") bukti.set("kinerja", "terakhir");
  return bukti;
}

/** The column of the year repeats TW IV where quarters hold totals so far and the form doesn't say how it is filled. */
const isUlangan = ({ arti, rumusTertulis }: KolomEvaluasi, anggaran: BuktiTabel): boolean =>
  arti.jenis === "tahun-ini" && !rumusTertulis && anggaran === "terakhir";

/**
 * Computes an evaluation of Renja or Renstra (triwulan.md §4): the year by its quarters, the plan so far, and the
 * percentages, each side by itself. Total; every figure has its source cells. Remembered per document.
 */
export const hitungEvaluasi = ingatObjek((dokumen: DokumenEvaluasi): HitunganEvaluasi => {
  const perSisi = SISI.map(
    (sisi) =>
      new SisiKolom(
        sisi,
        dokumen.kolom.filter((k) => k.sisi === sisi),
      ),
  );
  const bukti = buktiPerSisi(perSisi, dokumen.baris);
  const hasil: HasilEvaluasi[] = [];
  const berbeda: (HasilEvaluasi & { tertulis: Desimal })[] = [];
  const ragu: KeraguanSel[] = [];
  const dibiarkan: CellRef[] = [];
  for (const baris of dokumen.baris)
    for (const sisi of perSisi) {
      const nilai = new NilaiBaris(sisi, baris, bukti.get(sisi.sisi) ?? null);
      const ditanya = new Set<Keraguan>();
      for (const kolom of sisi.semua) {
        const sel = baris.isi.get(kolom.column);
        if (!kolom.rumus || !sel || isiKolom(sel.angka) === "tak-terpakai") continue;
        const dihitung = nilai.dihitung(kolom);
        if (dihitung.status === "ragu" && isiKolom(sel.angka) === "kosong") ditanya.add(dihitung.keraguan);
        if (dihitung.status !== "ada") continue;
        const satu = { kolom, sel: sel.sel, nilai: dihitung.nilai, sumber: dihitung.sel };
        if (sel.angka.jenis === "angka") berbeda.push({ ...satu, tertulis: sel.angka.nilai });
        else if (isUlangan(kolom, bukti.get("anggaran") ?? null)) dibiarkan.push(sel.sel);
        else hasil.push(satu);
      }
      for (const satu of ditanya) {
        const sel = baris.isi.get(satu.kolom.column);
        if (sel) ragu.push({ ...satu, selHasil: sel.sel, nama: namaBarisEvaluasi(baris) });
      }
    }
  return { hasil, berbeda: berbeda.filter(isBerbeda), ragu, dibiarkan };
});

/** Staff round as they show: less than half a percent of the figure is no difference. */
const isBerbeda = ({ nilai, tertulis }: { nilai: Desimal; tertulis: Desimal }): boolean =>
  nilai.minus(tertulis).abs().times(200).gt(nilai.abs());
