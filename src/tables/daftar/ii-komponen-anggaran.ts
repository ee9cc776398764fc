import { jumlahkan } from "../../domain/angka/desimal";
import { barisTeratas } from "../../domain/anggaran/anggaran-laporan";
import { anggaranMilikPk, isAnggaranPk } from "../../domain/dokumen/anggaran-pk";
import type { BarisAnggaran, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { bilanganSel, samaSel } from "../../domain/dokumen/sumber";
import { gabungTurun } from "../gabung-turun";
import type { NamaIsian } from "../isian/nama-isian";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type KonteksTabel } from "../konteks-tabel";
import { angka, baris, bilangan, hitung, KOSONG, salin, selDari } from "../sel";
import type { BarisTabel, HasilTabel, Judul } from "../model-tabel";

const KEPALA: readonly Judul[] = [
  { teks: "No.", jenis: "nomor", lebar: 34 },
  { teks: "Indikator Kinerja", jenis: "teks", lebar: 230 },
  { teks: "Program", jenis: "teks", lebar: 270 },
  { teks: "Anggaran (Rp)", jenis: "rupiah", lebar: 120 },
  { teks: "Ket", jenis: "singkat", lebar: 100 },
];

function barisTotal(baris: readonly BarisAnggaran[]): BarisTabel {
  const semua = barisTeratas({ baris });
  const nilai = semua.flatMap(({ pagu }) => bilanganSel(pagu) ?? []);
  const lengkap = nilai.length > 0 && nilai.length === semua.length;
  return {
    corak: "total",
    sel: [
      { isi: "Jumlah", lebar: 3 },
      null,
      null,
      hitung(lengkap ? jumlahkan(nilai) : null, selDari(...semua.map((b) => b.pagu)), "jumlah anggaran program"),
      KOSONG,
    ],
  };
}

/** Rows of one indikator share its cell. */
function perIndikator(semua: readonly BarisAnggaran[]): BarisAnggaran[][] {
  const kelompok: BarisAnggaran[][] = [];
  for (const b of semua) {
    const terakhir = kelompok.at(-1);
    const acuan = terakhir?.[0]?.indikator;
    if (terakhir && acuan && b.indikator && samaSel(acuan.sel, b.indikator.sel)) terakhir.push(b);
    else kelompok.push([b]);
  }
  return kelompok;
}

/** Programs and their budget below a Perjanjian Kinerja (L560–567). */
export function komponenAnggaran(
  konteks: KonteksTabel,
  pk: DokumenIndikator | null,
  nomor: string,
  judul: string,
  nama: string,
  isian: NamaIsian,
): HasilTabel {
  const { terpilih } = konteks.laporan;
  const dokumen = [...terpilih.dipakai, ...terpilih.diabaikan];
  const anggaran = dokumen.flatMap((d) => (isAnggaranPk(d) && d.bentuk === "anggaran" ? [d] : []));
  const semua = pk === null ? [] : anggaranMilikPk(pk, anggaran, dokumen).flatMap((d) => d.baris);
  if (!pk || semua.length === 0) return belumAda(nomor, judul, isian, `${nama} dengan tabel Anggaran`);
  const isi = perIndikator(semua).flatMap((kelompok, i) =>
    gabungTurun(
      kelompok.map((b) =>
        baris(
          bilangan(i + 1),
          salin(b.indikator),
          salin(b.program),
          angka(b.pagu),
          salin(b.program ? konteks.lain.teks(b.program.sel, "keterangan") : null),
        ),
      ),
      [0, 1],
    ),
  );
  return {
    nomor,
    judul,
    kepala: KEPALA,
    baris: [...isi, barisTotal(semua)],
    sumber: kalimatSumber(konteks, [pk.asal.peran], false),
    pengaturan: `${AWAL_PENGATURAN}jumlah dihitung dari anggaran program.`,
    huruf: 10,
  };
}
