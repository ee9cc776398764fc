import type { Alamat } from "../domain/alamat";
import { barisTeratas } from "../domain/anggaran-laporan";
import { perubahanAnggaran } from "../domain/anggaran";
import { bagi, dariBilangan, jumlahkan, keBilangan, persenDari, type Desimal } from "../domain/desimal";
import type {
  BarisAnggaran,
  BarisProgram,
  BarisTotalAnggaran,
  DokumenAnggaran,
  DokumenAnggaranTahunan,
  DokumenProgram,
} from "../domain/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/hasil-tertulis";
import type { AngkaBersumber, CellRef } from "../domain/sumber";
import { formatPersen, formatRupiah } from "../domain/tampilan";
import type { Temuan } from "../domain/temuan";
import { bilangan, isKosongAtauCatatan } from "./isi-angka";
import type { Pemeriksaan } from "./pemeriksaan";
import { rentang } from "./t02-jumlah-triwulan";

const KOSONG = { jenis: "kosong" } as const;

/** The numbers of a column; null where one can't be read, or there is none: then no sum is known. */
function angkaKolom(kolom: readonly (AngkaBersumber | null)[]): { nilai: Desimal[]; sel: CellRef[] } | null {
  const ada = kolom.filter((k) => k !== null).filter((k) => !isKosongAtauCatatan(k.angka));
  const nilai = ada.flatMap((k) => bilangan(k) ?? []);
  return nilai.length === 0 || nilai.length < ada.length ? null : { nilai, sel: ada.map((k) => k.sel) };
}

function temuanJumlah(
  nama: string,
  sel: CellRef,
  tertulis: Desimal,
  kolom: { nilai: Desimal[]; sel: CellRef[] },
  alamat: Alamat,
): Temuan {
  const jumlah = jumlahkan(kolom.nilai);
  const beda = tertulis.minus(jumlah).abs();
  return {
    kode: "T05",
    tingkat: "galat",
    pesan: `${nama} tercetak ${formatRupiah(tertulis)} (${alamat(sel)}), padahal jumlah rinciannya ${formatRupiah(jumlah)} (${rentang(kolom.sel, alamat)}); selisih ${formatRupiah(beda)}.`,
    sel: [sel, ...kolom.sel],
    nilai: [keBilangan(tertulis), keBilangan(jumlah)],
  };
}

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

function totalAnggaran(dokumen: DokumenAnggaran, alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t, i) => {
    const kolom = [
      ["Total pagu", t.pagu, jumlahCocok(dokumen.total, i, dokumen, (b) => b.pagu)],
      ["Total realisasi", t.realisasi, jumlahCocok(dokumen.total, i, dokumen, (b) => b.realisasi)],
    ] as const;
    const jumlah = kolom.flatMap(([nama, tercetak, semua]) => {
      const nilai = bilangan(tercetak);
      return tercetak && nilai && semua ? [temuanJumlah(nama, tercetak.sel, nilai, semua, alamat)] : [];
    });
    return dokumen.total.length > 1 && i < dokumen.total.length - 1
      ? jumlah
      : [...jumlah, ...persenTotal(t, dokumen, alamat)];
  });
}

type Sisi = "sebelum" | "sesudah";

/** A program's amount against its kegiatan, a kegiatan's against its sub kegiatan: the rows one level below, up to the next. */
function rincianProgram(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  const anak = new Map<BarisProgram, BarisProgram[]>();
  const jalur: BarisProgram[] = [];
  for (const baris of dokumen.baris) {
    while (jalur.length > 0 && (jalur.at(-1)?.tingkat ?? -1) >= baris.tingkat) jalur.pop();
    const induk = jalur.at(-1);
    const rincian = induk && (anak.get(induk) ?? []);
    if (induk?.tingkat === baris.tingkat - 1 && rincian) {
      rincian.push(baris);
      anak.set(induk, rincian);
    }
    jalur.push(baris);
  }
  return [...anak].flatMap(([induk, rincian]) =>
    (["sebelum", "sesudah"] as const).flatMap((sisi: Sisi) => {
      const kolom = angkaKolom(rincian.map((r) => r[sisi]));
      const nilai = bilangan(induk[sisi]);
      const sel = induk[sisi]?.sel;
      if (!kolom || !nilai || !sel || jumlahkan(kolom.nilai).eq(nilai)) return [];
      return [temuanJumlah(`Anggaran ${sisi} perubahan “${induk.nama.teks}”`, sel, nilai, kolom, alamat)];
    }),
  );
}

function totalProgram(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t) =>
    (["sebelum", "sesudah"] as const).flatMap((sisi) => {
      const tertulis = hasilTertulis(dokumen.asal, t[sisi], "rupiah");
      const kolom = angkaKolom(t.bagian.map((i) => dokumen.baris[i]?.[sisi] ?? null));
      if (tertulis?.angka.jenis !== "angka" || !kolom || cocokTertulis(tertulis, jumlahkan(kolom.nilai))) return [];
      return [temuanJumlah(`Total anggaran ${sisi} perubahan`, tertulis.sel, tertulis.angka.nilai, kolom, alamat)];
    }),
  );
}

function selisihProgram(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  return dokumen.baris.flatMap((b): Temuan[] => {
    const tertulis = hasilTertulis(dokumen.asal, b.selisih, "rupiah");
    const hitung = perubahanAnggaran(b.sebelum?.angka ?? KOSONG, b.sesudah?.angka ?? KOSONG);
    if (tertulis?.angka.jenis !== "angka" || !hitung) return [];
    const benar = [hitung.rupiah, hitung.rupiah.abs()].some((n) => cocokTertulis(tertulis, n));
    if (benar) return [];
    const sel = [tertulis.sel, ...[b.sebelum, b.sesudah].flatMap((x) => x?.sel ?? [])];
    return [
      {
        kode: "T05",
        tingkat: "galat",
        pesan: `Bertambah/berkurang “${b.nama.teks}” tercetak ${formatRupiah(tertulis.angka.nilai)} (${alamat(tertulis.sel)}), padahal selisih sesudah dan sebelum perubahan ${formatRupiah(hitung.rupiah)} (${rentang(sel.slice(1), alamat)}).`,
        sel,
        nilai: [keBilangan(tertulis.angka.nilai), keBilangan(hitung.rupiah)],
      },
    ];
  });
}

function totalTahunan(dokumen: DokumenAnggaranTahunan, alamat: Alamat): Temuan[] {
  return dokumen.baris.flatMap((b) => {
    const tertulis = hasilTertulis(dokumen.asal, b.jumlah, "rupiah");
    const kolom = angkaKolom(b.belanja.map((x) => x.nilai));
    if (tertulis?.angka.jenis !== "angka" || !kolom || cocokTertulis(tertulis, jumlahkan(kolom.nilai))) return [];
    return [temuanJumlah(`Jumlah belanja tahun ${b.tahun}`, tertulis.sel, tertulis.angka.nilai, kolom, alamat)];
  });
}

/** T05: a printed total is not the sum of its rows, or a total % is no ratio of the sums (kinerja.md §4, §8). */
export const t05TotalTercetak: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    switch (dokumen.bentuk) {
      case "anggaran":
        return totalAnggaran(dokumen, alamat);
      case "program":
        return [
          ...rincianProgram(dokumen, alamat),
          ...totalProgram(dokumen, alamat),
          ...selisihProgram(dokumen, alamat),
        ];
      case "anggaran-tahunan":
        return totalTahunan(dokumen, alamat);
      case "indikator":
      case "teks":
        return [];
    }
  });
