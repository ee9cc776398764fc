import type { Alamat } from "../domain/alamat";
import { hitungSerapan } from "../domain/anggaran";
import { hitungCapaian, mungkinMinimum, type JenisIndikator } from "../domain/capaian";
import { dariBilangan, keBilangan, SERATUS, type Desimal } from "../domain/desimal";
import type { BarisIndikator, Dokumen, DokumenAnggaran, DokumenIndikator, Ukuran } from "../domain/dokumen";
import { cocokTertulis, hasilTertulis, type HasilTertulis } from "../domain/hasil-tertulis";
import type { Laporan } from "../domain/laporan";
import type { AngkaBersumber } from "../domain/sumber";
import { formatNilai, formatPersen, formatRupiah } from "../domain/tampilan";
import type { Temuan } from "../domain/temuan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";

const KOSONG = { jenis: "kosong" } as const;
const BATAS_UMUM = [100, 110, 120, 150];

/** What the printed figure may be instead; "" where nothing fits. */
function sebab(tertulis: HasilTertulis, dihitung: Desimal): string {
  const { angka } = tertulis;
  if (angka.jenis !== "angka") return "";
  if (
    cocokTertulis(
      {
        ...tertulis,
        angka: { ...angka, nilai: angka.nilai.times(SERATUS) },
        desimal: Math.max(0, tertulis.desimal - 2),
      },
      dihitung,
    )
  )
    return " Angkanya tampak ditulis sebagai pecahan; beri format persen.";
  const batas = BATAS_UMUM.find((b) => angka.nilai.eq(dariBilangan(b) ?? 0) && dihitung.gt(b));
  return batas === undefined ? "" : ` Angkanya tampak dibatasi ${batas}%.`;
}

/** A value that staff computed by another rule for indikator that T17 asks about already is no second finding. */
function caraLain(tertulis: HasilTertulis, ukuran: Ukuran, nama: string): boolean {
  if (!mungkinMinimum(nama)) return false;
  const [target, realisasi] = [ukuran.target?.angka ?? KOSONG, ukuran.realisasi?.angka ?? KOSONG];
  return (["selisih", "rasio"] as const).some((aturan) => {
    const lain = hitungCapaian("minimum", target, realisasi, aturan);
    return lain.status === "dinilai" && cocokTertulis(tertulis, lain.persen);
  });
}

const tempatAngka = (a: AngkaBersumber | null, alamat: Alamat): string =>
  a ? `${formatNilai(a.angka)} (${alamat(a.sel)})` : "–";

function temuan(
  tertulis: HasilTertulis,
  nama: string,
  hitungan: string,
  dihitung: Desimal,
  ukuran: Ukuran,
  rupiah: boolean,
): Temuan {
  const tampil = rupiah ? formatRupiah(dihitung) : formatPersen(dihitung);
  return {
    kode: "T04",
    tingkat: "galat",
    pesan: `${nama} tercetak ${tampilTertulis(tertulis, rupiah)}, padahal ${hitungan} = ${tampil}.${rupiah ? "" : sebab(tertulis, dihitung)}`,
    sel: [tertulis.sel, ukuran.realisasi?.sel ?? [], ukuran.target?.sel ?? []].flat(),
    nilai: [...nilaiTemuan(tertulis.angka), keBilangan(dihitung)],
  };
}

function tampilTertulis({ angka }: HasilTertulis, rupiah: boolean): string {
  if (angka.jenis !== "angka") return `“${formatNilai(angka)}”`;
  return rupiah ? formatRupiah(angka.nilai) : formatNilai({ ...angka, persen: true });
}

function ukuranBeda(
  dokumen: Dokumen,
  ukuran: Ukuran,
  nama: string,
  jenis: JenisIndikator,
  laporan: Laporan,
  alamat: Alamat,
): Temuan[] {
  const tertulis = hasilTertulis(dokumen.asal, ukuran.persen, "persen");
  if (tertulis?.angka.jenis !== "angka") return [];
  const capaian = hitungCapaian(
    jenis,
    ukuran.target?.angka ?? KOSONG,
    ukuran.realisasi?.angka ?? KOSONG,
    laporan.pengaturan.aturanMinimum,
    nama,
  );
  if (capaian.status !== "dinilai" || cocokTertulis(tertulis, capaian.persen) || caraLain(tertulis, ukuran, nama))
    return [];
  const hitungan = `realisasi ${tempatAngka(ukuran.realisasi, alamat)} terhadap target ${tempatAngka(ukuran.target, alamat)}`;
  return [temuan(tertulis, `Capaian “${nama}” di ${alamat(tertulis.sel)}`, hitungan, capaian.persen, ukuran, false)];
}

function dariIndikator(
  dokumen: DokumenIndikator,
  jenis: (baris: BarisIndikator) => JenisIndikator,
  laporan: Laporan,
  alamat: Alamat,
): Temuan[] {
  return [...dokumen.baris, ...dokumen.bawahan.map((b) => b.baris)].flatMap((baris) =>
    baris.ukuran.flatMap((u) => ukuranBeda(dokumen, u, baris.indikator.teks, jenis(baris), laporan, alamat)),
  );
}

function dariAnggaran(dokumen: DokumenAnggaran, laporan: Laporan, alamat: Alamat): Temuan[] {
  return dokumen.baris.flatMap((b): Temuan[] => {
    const nama = (b.program ?? b.indikator ?? b.sasaran)?.teks ?? "";
    const kinerja = b.kinerja.flatMap((u) => ukuranBeda(dokumen, u, nama, "maksimum", laporan, alamat));
    const { persen, efisiensi } = hitungSerapan(b.pagu?.angka ?? KOSONG, b.realisasi?.angka ?? KOSONG);
    if (persen === null || efisiensi === null) return kinerja;
    const ukuran: Ukuran = { tw: null, target: b.pagu, realisasi: b.realisasi, persen: null, kriteria: null };
    const angka = `realisasi ${tempatAngka(b.realisasi, alamat)}`;
    const pagu = `pagu ${tempatAngka(b.pagu, alamat)}`;
    const serapan = hasilTertulis(dokumen.asal, b.persen, "persen");
    const sisaPersen = b.satuanEfisiensi === "persen";
    const sisa = hasilTertulis(dokumen.asal, b.efisiensi, sisaPersen ? "persen" : "rupiah");
    const nilaiSisa = sisaPersen ? SERATUS.minus(persen) : efisiensi;
    const salah = (t: HasilTertulis | null, n: Desimal): t is HasilTertulis =>
      t?.angka.jenis === "angka" && !cocokTertulis(t, n);
    return [
      ...kinerja,
      ...(salah(serapan, persen)
        ? [
            temuan(
              serapan,
              `Persentase anggaran “${nama}” di ${alamat(serapan.sel)}`,
              `${angka} terhadap ${pagu}`,
              persen,
              ukuran,
              false,
            ),
          ]
        : []),
      ...(salah(sisa, nilaiSisa) && !sisa.berformula
        ? [
            temuan(
              sisa,
              `Efisiensi “${nama}” di ${alamat(sisa.sel)}`,
              `${pagu} dikurangi ${angka}`,
              nilaiSisa,
              ukuran,
              !sisaPersen,
            ),
          ]
        : []),
    ];
  });
}

/** T04: a printed percentage is not its own realisasi / target, or an efisiensi not pagu − realisasi (kinerja.md §7, §8). */
export const t04PersenTercetak: Pemeriksaan = (laporan, alamat) => {
  const milik = new Map<BarisIndikator, JenisIndikator>();
  for (const { padan, jenis } of laporan.indikator) for (const { baris } of padan.sebutan) milik.set(baris, jenis);
  const jenis = (baris: BarisIndikator): JenisIndikator => baris.jenis ?? milik.get(baris) ?? "maksimum";
  return laporan.terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk === "indikator") return dariIndikator(dokumen, jenis, laporan, alamat);
    return dokumen.bentuk === "anggaran" ? dariAnggaran(dokumen, laporan, alamat) : [];
  });
};
