import type { Angka } from "../domain/angka/angka";
import { hitungSerapan, isTanpaPagu, perubahanAnggaran, totalAnggaran } from "../domain/anggaran/anggaran";
import { tampakAnggaran } from "../domain/anggaran/anggaran-triwulan";
import type { Desimal } from "../domain/angka/desimal";
import { bilanganDari, KOSONG } from "../domain/angka/isi";
import { jumlahAngka } from "../domain/angka/jumlah-angka";
import type { AsalTabel } from "../domain/dokumen/asal-tabel";
import type { BarisAnggaran, DokumenAnggaran, DokumenAnggaranTahunan, DokumenProgram } from "../domain/dokumen/dokumen";
import type { Hasil } from "./hasil";

/** An amount in the unit of its table: thousands where its title says so. */
function rupiah({ skalaRupiah }: Satuan, sel: Hasil["sel"] | null, nilai: Desimal | null, bertanda = false): Hasil[] {
  const tertulis = skalaRupiah === 1 ? nilai : (nilai?.div(skalaRupiah) ?? null);
  return sel ? [{ jenis: "rupiah", sel, nilai: tertulis, bertanda }] : [];
}

function persen(sel: Hasil["sel"] | null, nilai: Desimal | null): Hasil[] {
  return sel ? [{ jenis: "persen", sel, nilai, kriteria: undefined }] : [];
}

type Satuan = Pick<AsalTabel, "skalaRupiah">;

interface SelAnggaran {
  readonly persen: Hasil["sel"] | null;
  readonly efisiensi: Hasil["sel"] | null;
  readonly satuanEfisiensi: "rupiah" | "persen";
}

function hasilSerapan(
  asal: Satuan,
  sel: SelAnggaran,
  serapan: { persen: Desimal | null; efisiensi: Desimal | null },
): Hasil[] {
  const sisa = serapan.persen === null ? null : serapan.persen.times(-1).plus(100);
  return [
    ...persen(sel.persen, serapan.persen),
    ...(sel.satuanEfisiensi === "persen"
      ? persen(sel.efisiensi, sisa)
      : rupiah(asal, sel.efisiensi, serapan.efisiensi)),
  ];
}

/**
 * Result cells of a budget table (kinerja.md §4): serapan and efisiensi of each row, sums and ratios in each total row.
 * `kinerja` gives the results of what stands beside a row's budget.
 */
export function hasilAnggaran(dokumen: DokumenAnggaran, kinerja: (baris: BarisAnggaran) => readonly Hasil[]): Hasil[] {
  return tampakAnggaran(dokumen).flatMap((tampak) => hasilTampak(tampak, kinerja));
}

function hasilTampak(dokumen: DokumenAnggaran, kinerja: (baris: BarisAnggaran) => readonly Hasil[]): Hasil[] {
  const angka = (b: BarisAnggaran): { pagu: Angka; realisasi: Angka } => ({
    pagu: b.pagu?.angka ?? KOSONG,
    realisasi: b.realisasi?.angka ?? KOSONG,
  });
  const perBaris = dokumen.baris.flatMap((b) => {
    const { pagu, realisasi } = angka(b);
    const jumlah = [
      ...rupiah(dokumen.asal, b.paguSel ?? null, bilanganDari(pagu)),
      ...rupiah(dokumen.asal, b.realisasiSel ?? null, bilanganDari(realisasi)),
    ];
    return [...kinerja(b), ...jumlah, ...hasilSerapan(dokumen.asal, b, hitungSerapan(pagu, realisasi))];
  });
  const perTotal = dokumen.total.flatMap((t) => {
    if (!t.yakin) return [];
    const bagian = t.bagian.flatMap((i) => dokumen.baris[i] ?? []).map(angka);
    const total = totalAnggaran(bagian);
    const pagu = bagian.some(isTanpaPagu) ? null : total.pagu;
    const realisasi = total.lengkap ? total.realisasi : null;
    return [
      ...rupiah(dokumen.asal, t.paguSel, pagu),
      ...rupiah(dokumen.asal, t.realisasiSel, realisasi),
      ...hasilSerapan(dokumen.asal, t, total),
    ];
  });
  return [...perBaris, ...perTotal];
}

/** Result cells of Program Kegiatan: the change of each row, and the totals. */
export function hasilProgram(dokumen: DokumenProgram): Hasil[] {
  const selisih = dokumen.baris.flatMap((b) => {
    const perubahan = perubahanAnggaran(b.sebelum?.angka ?? KOSONG, b.sesudah?.angka ?? KOSONG);
    return rupiah(dokumen.asal, b.selisih, perubahan?.rupiah ?? null, true);
  });
  const total = dokumen.total.flatMap((t) => {
    if (!t.yakin) return [];
    const bagian = t.bagian.flatMap((i) => dokumen.baris[i] ?? []);
    const sebelum = bilanganDari(jumlahAngka(bagian.map((b) => b.sebelum?.angka)));
    const sesudah = bilanganDari(jumlahAngka(bagian.map((b) => b.sesudah?.angka)));
    const beda = sebelum === null || sesudah === null ? null : sesudah.minus(sebelum);
    return [
      ...rupiah(dokumen.asal, t.sebelum, sebelum),
      ...rupiah(dokumen.asal, t.sesudah, sesudah),
      ...rupiah(dokumen.asal, t.selisih, beda, true),
    ];
  });
  return [...selisih, ...total];
}

/** The yearly sums of belanja. */
export function hasilTahunan(dokumen: DokumenAnggaranTahunan): Hasil[] {
  return dokumen.baris.flatMap((b) =>
    rupiah(dokumen.asal, b.jumlah, bilanganDari(jumlahAngka(b.belanja.map((x) => x.nilai.angka)))),
  );
}
