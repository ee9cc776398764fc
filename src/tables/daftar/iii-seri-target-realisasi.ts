import { ROMAWI } from "../../domain/capaian/triwulan";
import { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
import { kalimatPengaturan, kalimatSumber, subjudulSasaran } from "../kalimat-tabel";
import { caraHitung, peranAsal, selCapaian, selNama } from "../indikator";
import type { KonteksTabel, SasaranTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan, type Jangkauan } from "../sampai-triwulan";
import { angka, baris, bilangan, capaian, hitung, isiAngka, KOSONG, selDari } from "../sel";
import type { HasilTabel, Judul } from "../model-tabel";

function kepala(tahun: number | null, akhir: number | null, sampai: Jangkauan): Judul[] {
  const kini = tahun === null ? "Tahun ini" : String(tahun);
  const sampaiAkhir = akhir === null ? "target akhir" : `target ${akhir}`;
  const ukuran = (sampai: Jangkauan): Judul[] => [
    { teks: "Target", jenis: "indeks", lebar: 58 },
    { teks: berjangkauan("Realisasi", sampai), jenis: "indeks", lebar: 62 },
    { teks: berjangkauan("% Capaian", sampai), jenis: "persen", lebar: 66 },
  ];
  return [
    { teks: "No", jenis: "nomor", lebar: 30 },
    { teks: "Indikator Sasaran", jenis: "teks", lebar: 190 },
    { teks: tahun === null ? "Tahun lalu" : String(tahun - 1), anak: ukuran(SETAHUN) },
    { teks: kini, anak: ukuran(sampai) },
    { teks: `Target Akhir Renstra${akhir === null ? "" : ` (${akhir})`}`, jenis: "indeks", lebar: 76 },
    {
      teks: `Capaian s/d ${sampai.semua && sampai.tw !== null ? `TW ${ROMAWI[sampai.tw]} ${kini}` : kini} terhadap ${sampaiAkhir} (%)`,
      jenis: "persen",
      lebar: 92,
    },
  ];
}

const SETAHUN = jangkauan([]);

/** Last year beside this year, and how far it is to the end of the Renstra (L709–715). */
export function targetRealisasi(konteks: KonteksTabel, sasaran: SasaranTabel, n: number, nomor: string): HasilTabel {
  const { laporan } = konteks;
  const tahunRenstra = laporan.indikator.flatMap((i) =>
    i.padan.sebutan.filter((s) => s.dokumen.asal.peran === "renstra").flatMap((s) => [...s.baris.targetTahun.keys()]),
  );
  const akhir = tahunRenstra.length === 0 ? null : Math.max(...tahunRenstra);
  const sampai = jangkauan(sasaran.indikator);
  return {
    nomor,
    judul: `Target dan Realisasi Kinerja${konteks.tahun}${ekorJangkauan(sampai)}`,
    subjudul: subjudulSasaran(n, sasaran.nama),
    kepala: kepala(laporan.tahun, akhir, sampai),
    bernomor: true,
    baris: sasaran.indikator.map((i, k) => {
      const asal = selCapaian(i);
      const lalu = i.tahunLalu;
      const tercantum = realisasiTercantum(i);
      return baris(
        bilangan(k + 1),
        { isi: i.nama, asal: selNama(i) },
        angka(lalu?.target),
        angka(lalu && realisasiTercantum(lalu)),
        lalu ? capaian(lalu.capaian, selDari(lalu.target, lalu.realisasi), caraHitung(i)) : KOSONG,
        angka(i.target?.angka),
        tercantum ? { isi: isiAngka(tercantum.angka).isi, asal: tercantum.sel } : KOSONG,
        capaian(i.capaian, asal, caraHitung(i)),
        angka(i.targetAkhir),
        hitung(
          i.terhadapTargetAkhir,
          [...(i.realisasi?.sel ?? []), ...selDari(i.targetAkhir)],
          caraHitung(i, "realisasi / target akhir × 100"),
        ),
      );
    }),
    keterangan: keteranganJangkauan(sampai),
    sumber: kalimatSumber(konteks, peranAsal(sasaran.indikator)),
    pengaturan: kalimatPengaturan(konteks, sasaran.indikator),
    huruf: 10,
  };
}
