import type { Alamat } from "../domain/dokumen/alamat";
import { barisTeratas } from "../domain/anggaran/anggaran-laporan";
import { bagi, dariBilangan, jumlahkan, keBilangan, persenDari, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { BarisAnggaran, BarisTotalAnggaran, Dokumen, DokumenAnggaran } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { AngkaBersumber, CellRef } from "../domain/dokumen/sumber";
import { formatPersen, formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { bilangan } from "./isi-angka";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";
import { rentang } from "./t02-jumlah-triwulan";

/** A total is right where it sums all rows, the rows since the total before it, or those other totals. */
function jumlahCocok(
  total: readonly BarisTotalAnggaran[],
  i: number,
  dokumen: DokumenAnggaran,
  ambil: (b: BarisAnggaran | BarisTotalAnggaran) => AngkaBersumber | null,
): { nilai: Desimal[]; sel: CellRef[] } | null {
  const teratas = new Set(barisTeratas(dokumen));
  const bagian = (t: BarisTotalAnggaran | undefined): BarisAnggaran[] =>
    t?.bagian.flatMap((n) => dokumen.baris[n] ?? []) ?? [];
  const kini = total[i];
  const tertulis = kini && bilangan(ambil(kini));
  const semua = angkaKolom(
    bagian(kini)
      .filter((b) => teratas.has(b))
      .map(ambil),
  );
  if (!tertulis || !semua) return null;
  const lalu = new Set(bagian(total[i - 1]));
  const pilihan = [
    semua,
    angkaKolom(bagian(kini).map(ambil)),
    angkaKolom(
      bagian(kini)
        .filter((b) => !lalu.has(b))
        .map(ambil),
    ),
    angkaKolom(total.slice(0, i).map(ambil)),
  ];
  return pilihan.some((p) => p && jumlahkan(p.nilai).eq(tertulis)) ? null : semua;
}

function persenTotal(t: BarisTotalAnggaran, dokumen: DokumenAnggaran, alamat: Alamat): Temuan[] {
  const tertulis = hasilTertulis(dokumen.asal, t.persen, "persen");
  const baris = t.bagian.flatMap((n) => dokumen.baris[n] ?? []).filter((b) => barisTeratas(dokumen).includes(b));
  const [pagu, realisasi] = [angkaKolom(baris.map((b) => b.pagu)), angkaKolom(baris.map((b) => b.realisasi))];
  if (tertulis?.angka.jenis !== "angka" || !pagu || !realisasi) return [];
  const rasio = persenDari(jumlahkan(realisasi.nilai), jumlahkan(pagu.nilai));
  const [paguTotal, realisasiTotal] = [bilangan(t.pagu), bilangan(t.realisasi)];
  const rasioTercetak = paguTotal && realisasiTotal ? persenDari(realisasiTotal, paguTotal) : null;
  if (!rasio || [rasio, rasioTercetak].some((r) => r && cocokTertulis(tertulis, r))) return [];
  const perBaris = baris.flatMap((b) => {
    const [p, r] = [bilangan(b.pagu), bilangan(b.realisasi)];
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
  const baris = t.bagian.flatMap((n) => dokumen.baris[n] ?? []).filter((b) => barisTeratas(dokumen).includes(b));
  const [pagu, realisasi] = [angkaKolom(baris.map((b) => b.pagu)), angkaKolom(baris.map((b) => b.realisasi))];
  const tertulis = hasilTertulis(dokumen.asal, t.efisiensi, t.satuanEfisiensi === "persen" ? "persen" : "rupiah");
  if (tertulis?.angka.jenis !== "angka" || tertulis.berformula || !pagu || !realisasi) return [];
  const sisa = (p: Desimal, r: Desimal): Desimal | null => {
    if (t.satuanEfisiensi === "rupiah") return p.minus(r);
    const persen = persenDari(r, p);
    return persen && SERATUS.minus(persen);
  };
  const dihitung = sisa(jumlahkan(pagu.nilai), jumlahkan(realisasi.nilai));
  const [paguTotal, realisasiTotal] = [bilangan(t.pagu), bilangan(t.realisasi)];
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
    const kolom = [
      ["Total pagu", t.pagu, jumlahCocok(dokumen.total, i, dokumen, (b) => b.pagu)],
      ["Total realisasi", t.realisasi, jumlahCocok(dokumen.total, i, dokumen, (b) => b.realisasi)],
    ] as const;
    const jumlah = kolom.flatMap(([nama, tercetak, semua]) => {
      const nilai = bilangan(tercetak);
      return tercetak && nilai && semua && !samaSelembar(dokumen, semuaDokumen, nilai)
        ? [temuanJumlah(nama, tercetak.sel, nilai, semua, alamat)]
        : [];
    });
    return dokumen.total.length > 1 && i < dokumen.total.length - 1
      ? jumlah
      : [...jumlah, ...persenTotal(t, dokumen, alamat), ...efisiensiTotal(t, dokumen, alamat)];
  });
}
