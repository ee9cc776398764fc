import { isBedaUkuran, isSatuanLain } from "../domain/angka/sama-satuan";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import type { Alamat } from "../domain/dokumen/alamat";
import type { BarisIndikator } from "../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** The unit word in the cell. */
const satuanIsi = (satu: AngkaBersumber | null): string | null =>
  satu?.angka.jenis === "angka" ? (satu.angka.ciri?.satuan ?? null) : null;

/** The first of a row's pairs whose cells say two units. */
function bedaSebaris({ satuan, indikator, ukuran }: BarisIndikator, alamat: Alamat): Temuan | null {
  for (const { target, realisasi } of ukuran) {
    const diTarget = satuanIsi(target);
    const diRealisasi = satuanIsi(realisasi);
    if ((diTarget ?? diRealisasi) === null) continue;
    const [satu, dua] = [diTarget ?? satuan?.teks, diRealisasi ?? satuan?.teks];
    if (satu === undefined || dua === undefined) continue;
    if (target?.angka.jenis !== "angka" || realisasi?.angka.jenis !== "angka") continue;
    if (!isSatuanLain(satu, dua) || isBedaUkuran(satu, dua)) continue;
    return {
      kode: "T20",
      tingkat: "peringatan",
      pesan: `Target “${indikator.teks}” dalam ${satu} (${alamat(target.sel)}), realisasinya dalam ${dua} (${alamat(realisasi.sel)}); capaiannya dihitung seolah-olah satuannya sama. Pastikan yang dihitung memang sama.`,
      sel: [target.sel, realisasi.sel],
      nilai: [satu, dua],
    };
  }
  return null;
}

/** T20: "10 Dokumen" beside "9 Laporan": counted as one, which staff are to make sure of. */
export const t20SatuanIsian: Pemeriksaan = ({ terpilih }, alamat) => {
  const temuan: Temuan[] = [];
  for (const dokumen of terpilih.dipakai) {
    if (dokumen.bentuk !== "indikator") continue;
    for (const baris of barisDokumen(dokumen)) {
      const satu = bedaSebaris(baris, alamat);
      if (satu) temuan.push(satu);
    }
  }
  return temuan;
};
