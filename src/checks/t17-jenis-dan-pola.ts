import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Capaian, JenisIndikator } from "../domain/capaian/capaian";
import { ROMAWI, type Pola } from "../domain/capaian/triwulan";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { selAsal } from "../domain/dokumen/sumber";
import { keBilangan } from "../domain/angka/desimal";
import { formatNilai, formatPersen } from "../domain/angka/tampilan";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import type { HasilPola } from "../domain/penilai/setahun";
import { isJenisDiragukan } from "../domain/penilai/jenis-diragukan";
import type { PilihanJawaban } from "../domain/temuan/jawaban";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

const persenBila = (capaian: Capaian): number | null =>
  capaian.status === "dinilai" ? keBilangan(capaian.persen) : null;

function pilihanJenis(indikator: IndikatorLaporan, { penilai }: Laporan): PilihanJawaban[] {
  const { nama, cara, target, realisasi } = indikator;
  const ukuran = {
    target: target?.angka ?? null,
    realisasi: realisasi?.sel[0] ? { angka: realisasi.angka, sel: realisasi.sel[0] } : null,
  };
  return (["minimum", "maksimum"] satisfies JenisIndikator[]).map((jenis) => ({
    setelan: { bagian: "jenis", nama, nilai: jenis },
    realisasi: nilaiTemuan(realisasi?.angka)[0] ?? null,
    capaian: persenBila(penilai.andai({ ...cara, jenis }, nama, ukuran)),
  }));
}

function ragukanJenis(laporan: Laporan, alamat: Alamat): Temuan[] {
  const ragu = laporan.indikator.filter(isJenisDiragukan);
  if (ragu.length === 0) return [];
  const sel = ragu.flatMap(({ padan }) => padan.sebutan.map((s) => s.baris.indikator.sel).slice(0, 1));
  return [
    {
      kode: "T17",
      tingkat: "peringatan",
      pesan: `Apakah ${sebutNama(ragu)} (${daftarAlamat(sel, alamat)}) makin rendah makin baik? Namanya dapat berarti demikian; lembar tidak menyebut jenisnya, sehingga dihitung makin tinggi makin baik. Tetapkan jenisnya di Pengaturan bila perlu.`,
      sel,
      nilai: [],
      pilihan: ragu.flatMap((i) => pilihanJenis(i, laporan)),
    },
  ];
}

function sebutNama(indikator: readonly IndikatorLaporan[]): string {
  return daftarBerekor(indikator.map((i) => `“${i.nama}”`));
}

/** Two sheets that name two jenis for one indikator: the first one is used. */
function jenisBerbeda({ indikator }: Laporan, alamat: Alamat): Temuan[] {
  const dariLembar = indikator.filter(({ cara }) => cara.dari === "lembar");
  return dariLembar.flatMap(({ nama, cara, padan }): Temuan[] => {
    const disebut = padan.sebutan.filter((s) => s.baris.jenis !== null);
    if (disebut.every((s) => s.baris.jenis === cara.jenis)) return [];
    const sel = disebut.map((s) => s.baris.indikator.sel);
    const sebutan = [...new Set(disebut.map((s) => s.baris.jenis))].join(" dan ");
    return [
      {
        kode: "T17",
        tingkat: "peringatan",
        pesan: `Jenis “${nama}” berbeda antarlembar: ${sebutan} (${daftarAlamat(sel, alamat)}); yang dipakai ${cara.jenis}.`,
        sel,
        nilai: [],
      },
    ];
  });
}

const SEBUTAN_POLA: Readonly<Record<Pola, string>> = {
  jumlah: "bila triwulannya dijumlahkan",
  kumulatif: "bila triwulan terakhir sudah memuat yang sebelumnya",
  posisi: "bila angka triwulan terakhir yang berlaku",
  rilis: "bila angka triwulan rilisnya yang berlaku",
};

function hasilnya({ realisasi, capaian }: HasilPola): string {
  const persen = capaian.status === "dinilai" ? ` (capaian ${formatPersen(capaian.persen)})` : "";
  return `${formatNilai(realisasi)}${persen}`;
}

/** A row whose quarters may make the year in several ways, with what each would give. */
interface PolaDitanyakan {
  readonly nama: string;
  readonly hasil: readonly HasilPola[];
  /** One of them was taken all the same. */
  readonly dipakai: HasilPola | null;
}

function kalimatPola({ nama, hasil, dipakai }: PolaDitanyakan, alamat: Alamat): string {
  const sel = hasil.flatMap((h) => h.sel);
  const tempat = daftarAlamat([...new Map(sel.map((s) => [alamat(s), s])).values()], alamat, 4);
  const [tunggal, ...lain] = hasil;
  if (tunggal && lain.length === 0 && !dipakai)
    return `Realisasi “${nama}” sampai dengan TW ${ROMAWI[tunggal.sampaiTw]} belum diketahui: hanya angka triwulan itu yang ada (${tempat}), tanpa triwulan sebelumnya; ${SEBUTAN_POLA[tunggal.pola]}, hasilnya ${hasilnya(tunggal)}: tetapkan polanya ${tunggal.pola} di Pengaturan.`;
  const daftar = hasil.filter((h) => h !== dipakai).map((h) => `${SEBUTAN_POLA[h.pola]}, hasilnya ${hasilnya(h)}`);
  if (dipakai)
    return `Realisasi setahun “${nama}” dihitung ${hasilnya(dipakai)} dari triwulannya (${tempat}), yang lembarnya tidak menyebut cara menjadikannya setahun; ${daftar.join("; ")}. Tetapkan polanya di Pengaturan.`;
  return `Realisasi setahun “${nama}” belum dihitung: lembar tidak menunjukkan cara menjadikan triwulannya (${tempat}) setahun; ${daftar.join("; ")}. Tetapkan polanya di Pengaturan.`;
}

function temuanPola(tanya: PolaDitanyakan, alamat: Alamat): Temuan {
  const sel = new Map(tanya.hasil.flatMap((h) => [...h.sel, ...h.selTarget]).map((s) => [alamat(s), s]));
  return {
    kode: "T17",
    tingkat: "peringatan",
    pesan: kalimatPola(tanya, alamat),
    sel: [...sel.values()],
    nilai: tanya.hasil.flatMap((h) => nilaiTemuan(h.realisasi)),
    pilihan: tanya.hasil.map((h) => ({
      setelan: { bagian: "pola", nama: tanya.nama, nilai: h.pola },
      realisasi: nilaiTemuan(h.realisasi)[0] ?? null,
      capaian: persenBila(h.capaian),
    })),
  };
}

/** Only where it matters: the ways differ in what they give. */
function ragukanPola({ indikator, terpilih, penilai }: Laporan, alamat: Alamat): Temuan[] {
  const ditanya = indikator.filter(({ tanyaPola }) => tanyaPola.length > 0);
  const utama = ditanya.map(({ nama, tanyaPola: hasil, realisasi }): PolaDitanyakan => {
    return { nama, hasil, dipakai: realisasi ? (hasil[0] ?? null) : null };
  });
  const bawahan = terpilih.dipakai.flatMap((d) => (d.bentuk === "indikator" ? d.bawahan : []));
  const rinci = bawahan.map(({ baris }): PolaDitanyakan => {
    const { tanyaPola: hasil, capaian } = penilai.setahun(baris);
    const ragu = capaian.status === "tidak-dapat-dihitung" && capaian.alasan === "pola-ragu";
    return { nama: baris.indikator.teks, hasil, dipakai: ragu ? null : (hasil[0] ?? null) };
  });
  return [...utama, ...rinci].filter((t) => t.hasil.length > 0).map((t) => temuanPola(t, alamat));
}

/** Twelve months that nothing says how to make a year of, where no other sheet tells the year's realisasi. */
function ragukanBulan({ indikator }: Laporan, alamat: Alamat): Temuan[] {
  return indikator.flatMap(({ nama, realisasi, padan }): Temuan[] => {
    if (realisasi !== null) return [];
    const bulan = padan.sebutan.find(
      ({ baris: { realisasi: r } }) => r?.angka.jenis === "kosong" && (r.bersama?.length ?? 0) > 0,
    );
    const figur = bulan?.baris.realisasi;
    if (!figur) return [];
    const sel = selAsal(figur);
    const [awal, akhir] = [sel[0] ?? figur.sel, figur.sel].map(alamat);
    const pesan = `Realisasi setahun “${nama}” belum dihitung: lembar hanya berisi angka tiap bulan (${awal ?? ""} sampai ${akhir ?? ""}) dan tidak menunjukkan cara menjadikannya setahun (misalnya dijumlahkan, dirata-ratakan, atau angka Desember yang berlaku). Tulislah angka setahunnya di kolom Realisasi tersendiri.`;
    return [{ kode: "T17", tingkat: "peringatan", pesan, sel, nilai: [] }];
  });
}

/** T17: questions where a sheet is silent: lower is better, or how quarters make a year (kinerja.md §2). Never a silent switch. */
export const t17JenisDanPola: Pemeriksaan = (laporan, alamat) => [
  ...ragukanJenis(laporan, alamat),
  ...jenisBerbeda(laporan, alamat),
  ...ragukanPola(laporan, alamat),
  ...ragukanBulan(laporan, alamat),
];
