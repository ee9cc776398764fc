import { BARIS_POLOS } from "../baris/baris-polos";
import type { BarisIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { TAHUN_INI, type Makna } from "../../domain/dokumen/makna";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { NASIONAL, PROVINSI, SENDIRI, namaPihak, pihakLain } from "../kolom/pihak";
import type { Layout, TabelDikenal } from "../layout";

const isBerangka = (k: KelompokUkuran): boolean => (k.target ?? k.realisasi) !== null;

/** The office's own columns: what is called so, else a nameless province's where no kabupaten's stand beside them. */
function kelompokSendiri({ kelompok, judul, tahun }: TabelDikenal): KelompokUkuran | undefined {
  const milik = (siapa: KelompokUkuran["penentu"]["pihak"]): KelompokUkuran | undefined => {
    const semua = kelompok.filter((k) => k.penentu.pihak === siapa && isBerangka(k));
    return semua.find((k) => k.penentu.tahun === tahun) ?? semua.find((k) => k.penentu.tahun === null) ?? semua[0];
  };
  const diProvinsi = !/\b(kabupaten|kota)\b/.test(judul);
  return milik(SENDIRI) ?? milik(null) ?? (diProvinsi ? milik(PROVINSI) : undefined);
}

/** Figures of a year that is not the sheet's are called by that year, so that no two columns are taken for one. */
function maknaKelompok(kelompok: KelompokUkuran, sendiri: KelompokUkuran | undefined, d: TabelDikenal): Makna {
  const { pihak, tahun, lalu } = kelompok.penentu;
  const lain = pihak === PROVINSI && sendiri?.penentu.pihak !== PROVINSI ? PROVINSI : pihakLain(pihak);
  const tahunLain = tahun !== null && d.tahun !== null && tahun !== d.tahun;
  if (lain === null) return kelompok !== sendiri && (tahunLain || lalu) ? { jenis: "tahun-lalu" } : TAHUN_INI;
  const teks = [kelompok.realisasi, kelompok.target].flatMap((kolom) => kolom?.teks ?? []);
  const nama = namaPihak(lain, teks);
  return { jenis: "pembanding", pihak: tahunLain ? `${nama} ${tahun}` : lalu ? `${nama} tahun lalu` : nama };
}

/** Another's figures beside the office's own, or a title that says what the sheet is for. */
function isPembanding(d: TabelDikenal): boolean {
  if (d.kelompok.some((k) => k.penentu.pihak === NASIONAL)) return true;
  const sendiri = kelompokSendiri(d);
  const lain = d.kelompok.filter((k) => isBerangka(k) && maknaKelompok(k, sendiri, d).jenis === "pembanding");
  if (/\b(perbandingan|pembanding|dibandingkan)\b/.test(d.judul)) return lain.length > 0;
  return lain.length > 0 && sendiri !== undefined && sendiri.realisasi !== null;
}

/** Target, realisasi and capaian of the nation or any other beside those of the office (L747–756). */
export const nasional: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") || !isPembanding(d)) return null;
    return {
      peran: "nasional",
      nilai: 0.97,
      alasan: "kolom target dan realisasi nasional atau pembanding lain di samping perangkat daerah",
    };
  },
  baca(d, pembaca) {
    const baris: BarisIndikator[] = [];
    const milikPd = kelompokSendiri(d);
    let sasaran = null as BarisIndikator["sasaran"];
    for (const row of d.tabel.baris) {
      const indikator = pembaca.nama(row, d.kolom("indikator"));
      sasaran = pembaca.teks(row, d.kolom("sasaran")) ?? sasaran;
      if (!indikator) continue;
      const satuan = pembaca.teks(row, d.kolom("satuan"));
      const ukuran: Ukuran[] = d.kelompok.filter(isBerangka).map((k) => ({
        makna: maknaKelompok(k, milikPd, d),
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
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
