import type { AnggaranSasaran } from "../../domain/anggaran/anggaran-laporan";
import { NOL, SERATUS, type Desimal } from "../../domain/angka/desimal";
import { formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { rataRataIndikator, sasaranTercapai } from "../../domain/laporan/rata-rata-laporan";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { SasaranTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { bersumber, isian, rangkai, sambung } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { tulisBagian, tulisCapaian } from "../tulis-angka";

/** A mean of 100 and more doesn't hide an indikator below it. */
function capaianSasaran({ indikator }: SasaranTabel, rata: Desimal): string {
  const kurang = indikator.filter((i) => i.capaian.status === "dinilai" && i.capaian.persen.lt(SERATUS)).length;
  if (kurang === 0) return "target sasaran tercapai";
  return `rata-rata capaian sasaran ${tulisCapaian(rata)}, walaupun ${tulisCacah(kurang)} dari ${tulisCacah(indikator.length)} indikatornya belum mencapai target,`;
}

/** N8: efisiensi only where the sasaran was reached; else what is left of the budget is no efisiensi (narasi.md §2). */
export function efisiensiSasaran(
  sasaran: SasaranTabel,
  nomor: number,
  a: AnggaranSasaran | null,
  sampaiBulan: number | null,
  setelan: Pick<Pengaturan, "batasRataRata" | "kriteria">,
): Potongan[] | null {
  if (a?.pagu.jenis !== "angka" || a.realisasi.jenis !== "angka" || a.persen === null || a.efisiensi === null)
    return null;
  const awal = `Sasaran ${nomor}${sasaran.nama === null ? "" : `, ${rapiDiKalimat(sasaran.nama)}`}: `;
  const rata = rataRataIndikator(sasaran.indikator, setelan);
  // A mean over some of the indikator would speak for those that nobody measured.
  if (rata.nilai === null || rata.dinilai < rata.semua)
    return rangkai`${awal}efisiensi belum dapat dinilai karena capaian sasaran belum tersedia seluruhnya.`;
  if (sasaran.indikator.some((i) => (i.realisasi?.sampaiTw ?? null) !== null))
    return rangkai`${awal}efisiensi belum dapat dinilai karena realisasi setahun belum lengkap.`;
  if (sampaiBulan !== null)
    return rangkai`${awal}efisiensi belum dapat dinilai karena realisasi anggaran baru diketahui sampai dengan bulan ${namaBulan(sampaiBulan)}.`;
  const rupiah = (teks: string): Potongan => bersumber(teks, a.sel);
  const serapan = rupiah(tulisBagian(a.persen));
  const [pagu, realisasi] = [rupiah(formatRupiah(a.pagu.nilai)), rupiah(formatRupiah(a.realisasi.nilai))];
  const sisa = rupiah(formatRupiah(a.efisiensi));
  if (a.persen.gt(SERATUS))
    return sambung(rangkai`${awal}realisasi anggaran ${realisasi} melebihi pagu ${pagu}.`, [
      isian(`periksa pagu dan realisasi anggaran sasaran ${nomor}`),
    ]);
  if (sasaranTercapai(sasaran, setelan) === true) {
    const tercapai = capaianSasaran(sasaran, rata.nilai);
    if (a.persen.eq(SERATUS))
      return rangkai`${awal}${tercapai} dengan penyerapan penuh (${realisasi}); tidak terdapat sisa anggaran.`;
    const bagian = rupiah(tulisBagian(SERATUS.minus(a.persen)));
    return rangkai`${awal}${tercapai} dengan penyerapan anggaran ${serapan} (${realisasi} dari ${pagu}), sehingga terdapat efisiensi ${sisa} (${bagian}).`;
  }
  const cs = tulisCapaian(rata.nilai);
  const akhir = a.efisiensi.eq(NOL)
    ? rangkai`tidak terdapat sisa anggaran.`
    : rangkai`sisa anggaran ${sisa} tidak dapat disebut efisiensi.`;
  return sambung(
    rangkai`${awal}penyerapan anggaran ${serapan}, sedangkan target sasaran belum tercapai (${cs}); ${akhir}`,
    a.persen.gt(rata.nilai) ? rangkai`Penyerapan (${serapan}) lebih tinggi daripada capaian kinerja (${cs}).` : null,
  );
}
