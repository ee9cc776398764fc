import { asalTabel } from "../asal-tabel";
import { BARIS_POLOS } from "../baris/baris-polos";
import type { BarisIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { TAHUN_INI, type Makna } from "../../domain/dokumen/makna";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";

/** The office's own columns: what is called so, else the province's where no kabupaten's stand beside them. */
function kelompokSendiri({ kelompok }: TabelDikenal): KelompokUkuran | undefined {
  const milik = (siapa: KelompokUkuran["penentu"]["nasional"]): KelompokUkuran | undefined =>
    kelompok.find((k) => k.penentu.nasional === siapa);
  return milik(false) ?? milik(null) ?? milik("provinsi");
}

function maknaKelompok({ penentu }: KelompokUkuran, sendiri: KelompokUkuran | undefined): Makna {
  if (penentu.nasional === true) return { jenis: "nasional" };
  const lain = penentu.nasional === "provinsi" && sendiri?.penentu.nasional !== "provinsi";
  return lain ? { jenis: "nasional", wilayah: "provinsi" } : TAHUN_INI;
}

/** Target, realisasi and capaian of the nation beside those of the office (L747–756). */
export const nasional: Layout = {
  nama: "nasional",
  kenali(d) {
    const nasional = d.kelompok.filter((k) => k.penentu.nasional === true);
    if (!d.kolom("indikator") || nasional.length === 0) return null;
    return {
      peran: "nasional",
      nilai: 0.97,
      alasan: "kolom target dan realisasi nasional di samping perangkat daerah",
    };
  },
  baca(d, pengenalan) {
    const pembaca = new PembacaSel(d.tabel);
    const baris: BarisIndikator[] = [];
    const milikPd = kelompokSendiri(d);
    let sasaran = null as BarisIndikator["sasaran"];
    for (const row of d.tabel.baris) {
      const indikator = pembaca.nama(row, d.kolom("indikator"));
      sasaran = pembaca.teks(row, d.kolom("sasaran")) ?? sasaran;
      if (!indikator) continue;
      const satuan = pembaca.teks(row, d.kolom("satuan"));
      const ukuran: Ukuran[] = d.kelompok
        .filter((k) => (k.target ?? k.realisasi) !== null)
        .map((k) => ({
          makna: maknaKelompok(k, milikPd),
          target: pembaca.angka(row, k.target, { satuan: satuan?.teks }),
          realisasi: pembaca.angka(row, k.realisasi, { satuan: satuan?.teks }),
          persen: pembaca.sel(row, k.persen),
          kriteria: pembaca.sel(row, k.kriteria),
        }));
      baris.push({
        ...BARIS_POLOS,
        sasaran,
        indikator,
        satuan,
        target: pembaca.angka(row, milikPd?.target, { satuan: satuan?.teks }),
        realisasi: pembaca.angka(row, milikPd?.realisasi, { satuan: satuan?.teks }),
        ukuran,
      });
    }
    return { bentuk: "indikator", asal: asalTabel(d, pengenalan, pembaca), baris, bawahan: [] };
  },
};
