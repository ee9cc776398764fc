import type { Alamat } from "../domain/dokumen/alamat";
import { bagi, dariBilangan, jumlahkan, keBilangan, persenDari, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { BarisTotalAnggaran, Dokumen, DokumenAnggaran } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import { bilanganSel } from "../domain/dokumen/sumber";
import { formatPersen, formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom } from "./jumlah-kolom";
import { rentang } from "./rentang";
import { bagianTotal, jumlahAnggaran } from "./t05-total-berbeda";

function persenTotal(t: BarisTotalAnggaran, dokumen: DokumenAnggaran, alamat: Alamat): Temuan[] {
  const tertulis = hasilTertulis(dokumen.asal, t.persen, "persen");
  const baris = bagianTotal(t, dokumen);
  const [pagu, realisasi] = [angkaKolom(baris.map((b) => b.pagu)), angkaKolom(baris.map((b) => b.realisasi))];
  if (tertulis?.angka.jenis !== "angka" || !pagu || !realisasi) return [];
  const rasio = persenDari(jumlahkan(realisasi.nilai), jumlahkan(pagu.nilai));
  const [paguTotal, realisasiTotal] = [bilanganSel(t.pagu), bilanganSel(t.realisasi)];
  const rasioTercetak = paguTotal && realisasiTotal ? persenDari(realisasiTotal, paguTotal) : null;
  if (!rasio || [rasio, rasioTercetak].some((r) => r && cocokTertulis(tertulis, r))) return [];
  const perBaris = baris.flatMap((b) => {
    const [p, r] = [bilanganSel(b.pagu), bilanganSel(b.realisasi)];
    return (p && r && persenDari(r, p)) ?? [];
  });
  const rerata = bagi(jumlahkan(perBaris), dariBilangan(perBaris.length) ?? jumlahkan([]));
  const sebab =
    rerata && cocokTertulis(tertulis, rerata)
      ? " Angka itu adalah rata-rata persentase barisnya; persentase total dihitung dari jumlah realisasi dibagi jumlah pagu."
      : "";
  return [
    {
      kode: "T05",
      tingkat: "galat",
      pesan: `Persentase total tercetak ${formatPersen(tertulis.angka.nilai)} (${alamat(tertulis.sel)}), padahal ${formatRupiah(jumlahkan(realisasi.nilai))} (${rentang(realisasi.sel, alamat)}) terhadap ${formatRupiah(jumlahkan(pagu.nilai))} (${rentang(pagu.sel, alamat)}) = ${formatPersen(rasio)}.${sebab}`,
      sel: [tertulis.sel, ...realisasi.sel, ...pagu.sel],
      nilai: [keBilangan(tertulis.angka.nilai), keBilangan(rasio)],
    },
  ];
}

/** The printed efisiensi of a total is neither that of its rows nor that of the totals beside it. */
function efisiensiTotal(t: BarisTotalAnggaran, dokumen: DokumenAnggaran, alamat: Alamat): Temuan[] {
  const baris = bagianTotal(t, dokumen);
  const [pagu, realisasi] = [angkaKolom(baris.map((b) => b.pagu)), angkaKolom(baris.map((b) => b.realisasi))];
  const tertulis = hasilTertulis(dokumen.asal, t.efisiensi, t.satuanEfisiensi === "persen" ? "persen" : "rupiah");
  if (tertulis?.angka.jenis !== "angka" || tertulis.berformula || !pagu || !realisasi) return [];
  const sisa = (p: Desimal, r: Desimal): Desimal | null => {
    if (t.satuanEfisiensi === "rupiah") return p.minus(r);
    const persen = persenDari(r, p);
    return persen && SERATUS.minus(persen);
  };
  const dihitung = sisa(jumlahkan(pagu.nilai), jumlahkan(realisasi.nilai));
  const [paguTotal, realisasiTotal] = [bilanganSel(t.pagu), bilanganSel(t.realisasi)];
  const dariTotal = paguTotal && realisasiTotal ? sisa(paguTotal, realisasiTotal) : null;
  if (!dihitung || [dihitung, dariTotal].some((n) => n && cocokTertulis(tertulis, n))) return [];
  const tulis = t.satuanEfisiensi === "rupiah" ? formatRupiah : formatPersen;
  return [
    {
      kode: "T05",
      tingkat: "galat",
      pesan: `Total efisiensi tercetak ${tulis(tertulis.angka.nilai)} (${alamat(tertulis.sel)}), padahal jumlah pagu (${rentang(pagu.sel, alamat)}) dikurangi jumlah realisasi (${rentang(realisasi.sel, alamat)}) = ${tulis(dihitung)}.`,
      sel: [tertulis.sel, ...pagu.sel, ...realisasi.sel],
      nilai: [keBilangan(tertulis.angka.nilai), keBilangan(dihitung)],
    },
  ];
}

/** T05 for pagu and realisasi: sums, the ratio, and the efisiensi of each total row. */
export function totalAnggaran(dokumen: DokumenAnggaran, semuaDokumen: readonly Dokumen[], alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t, i) => {
    const jumlah = jumlahAnggaran(t, dokumen, semuaDokumen, alamat);
    return i < dokumen.total.length - 1
      ? jumlah
      : [...jumlah, ...persenTotal(t, dokumen, alamat), ...efisiensiTotal(t, dokumen, alamat)];
  });
}
