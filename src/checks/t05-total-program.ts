import { bilanganDari, KOSONG } from "../domain/angka/isi";
import { bilanganSel } from "../domain/dokumen/sumber";
import type { Alamat } from "../domain/dokumen/alamat";
import { perubahanAnggaran } from "../domain/anggaran/anggaran";
import { jumlahkan, keBilangan } from "../domain/angka/desimal";
import type { BarisProgram, DokumenProgram } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import { formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";
import { rentang } from "./rentang";
import { jumlahProgram } from "./t05-total-berbeda";

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
      const nilai = bilanganSel(induk[sisi]);
      const sel = induk[sisi]?.sel;
      if (!kolom || !nilai || !sel || jumlahkan(kolom.nilai).eq(nilai)) return [];
      return [temuanJumlah(`Anggaran ${sisi} perubahan “${induk.nama.teks}”`, sel, nilai, kolom, alamat)];
    }),
  );
}

/** The change in the total row: of its rows, or of the two totals beside it. */
function selisihTotal(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t): Temuan[] => {
    const tertulis = hasilTertulis(dokumen.asal, t.selisih, "rupiah");
    const baris = t.bagian.flatMap((i) => dokumen.baris[i] ?? []);
    const [lama, baru] = [angkaKolom(baris.map((b) => b.sebelum)), angkaKolom(baris.map((b) => b.sesudah))];
    if (tertulis?.angka.jenis !== "angka" || tertulis.berformula || !lama || !baru) return [];
    const tercetak = (["sebelum", "sesudah"] as const).map((sisi) => hasilTertulis(dokumen.asal, t[sisi], "rupiah"));
    const [a, b] = tercetak.map((x) => bilanganDari(x?.angka));
    const hitung = jumlahkan(baru.nilai).minus(jumlahkan(lama.nilai));
    const benar = [hitung, ...(a && b ? [b.minus(a)] : [])].flatMap((n) => [n, n.abs()]);
    if (benar.some((n) => cocokTertulis(tertulis, n))) return [];
    return [
      {
        kode: "T05",
        tingkat: "galat",
        pesan: `Total bertambah/berkurang tercetak ${formatRupiah(tertulis.angka.nilai)} (${alamat(tertulis.sel)}), padahal jumlah sesudah perubahan (${rentang(baru.sel, alamat)}) dikurangi jumlah sebelum perubahan (${rentang(lama.sel, alamat)}) = ${formatRupiah(hitung)}.`,
        sel: [tertulis.sel, ...baru.sel, ...lama.sel],
        nilai: [keBilangan(tertulis.angka.nilai), keBilangan(hitung)],
      },
    ];
  });
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

/** T05 for Program Kegiatan: each level against the one below it, the totals, and every change. */
export function totalProgramKegiatan(dokumen: DokumenProgram, alamat: Alamat): Temuan[] {
  return [
    ...rincianProgram(dokumen, alamat),
    ...jumlahProgram(dokumen, alamat),
    ...selisihProgram(dokumen, alamat),
    ...selisihTotal(dokumen, alamat),
  ];
}
