import type { Alamat } from "../domain/dokumen/alamat";
import { bagi, dariBilangan, jumlahkan, keBilangan, persenDari, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { BarisAnggaran, BarisTotalAnggaran, Dokumen, DokumenAnggaran } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import { bilanganSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import { formatPersen, formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";
import { rentang } from "./t02-jumlah-triwulan";

const bagianTotal = (t: BarisTotalAnggaran, dokumen: DokumenAnggaran): BarisAnggaran[] =>
  t.bagian.flatMap((n) => dokumen.baris[n] ?? []);

/** The figures of a column that a typed total of it differs from; null where it agrees, or is of rows not all filled in. */
function jumlahBeda(
  t: BarisTotalAnggaran,
  dokumen: DokumenAnggaran,
  ambil: (b: BarisAnggaran | BarisTotalAnggaran) => AngkaBersumber | null,
): { nilai: Desimal[]; sel: CellRef[] } | null {
  const tertulis = bilanganSel(ambil(t));
  const isi = bagianTotal(t, dokumen).map(ambil);
  const kolom = angkaKolom(isi);
  if (t.tertulis !== "berbeda" || !tertulis || !kolom || kolom.nilai.length < isi.length) return null;
  return jumlahkan(kolom.nilai).eq(tertulis) ? null : kolom;
}

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

/** A total of a Perjanjian Kinerja may span the tables of its sheet. */
function samaSelembar(dokumen: DokumenAnggaran, semua: readonly Dokumen[], tertulis: Desimal): boolean {
  if (dokumen.asal.peran !== "pk-anggaran") return false;
  const selembar = semua.flatMap((d) =>
    d.bentuk === "anggaran" && d.asal.peran === "pk-anggaran" && d.asal.sheetId === dokumen.asal.sheetId
      ? d.baris.map((b) => b.pagu)
      : [],
  );
  const kolom = angkaKolom(selembar);
  return kolom === null || jumlahkan(kolom.nilai).eq(tertulis);
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

/** Typed sums that differ from their rows: they are not replaced, both values are told. */
export function jumlahAnggaran(
  t: BarisTotalAnggaran,
  dokumen: DokumenAnggaran,
  semuaDokumen: readonly Dokumen[],
  alamat: Alamat,
): Temuan[] {
  const kolom = [
    ["Total pagu", t.pagu, jumlahBeda(t, dokumen, (b) => b.pagu)],
    ["Total realisasi", t.realisasi, jumlahBeda(t, dokumen, (b) => b.realisasi)],
  ] as const;
  return kolom.flatMap(([nama, tercetak, beda]) => {
    const nilai = bilanganSel(tercetak);
    return tercetak && nilai && beda && !samaSelembar(dokumen, semuaDokumen, nilai)
      ? [temuanJumlah(nama, tercetak.sel, nilai, beda, alamat)]
      : [];
  });
}
