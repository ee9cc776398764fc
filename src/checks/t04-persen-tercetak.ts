import type { Alamat } from "../domain/dokumen/alamat";
import { hitungSerapan } from "../domain/anggaran/anggaran";
import { hitungCapaian, mungkinMinimum, type JenisIndikator } from "../domain/capaian/capaian";
import { dariBilangan, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { BarisIndikator, Dokumen, DokumenAnggaran, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis, type HasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { Laporan } from "../domain/laporan/laporan";
import type { AngkaBersumber, CellRef } from "../domain/dokumen/sumber";
import { formatNilai } from "../domain/angka/tampilan";
import { jenisBaris } from "./jenis-baris";
import type { Pemeriksaan } from "./pemeriksaan";
import { temuanSalahCetak, type SalahCetak } from "./salah-cetak";
import { t04KriteriaTercetak } from "./t04-kriteria-tercetak";

const KOSONG = { jenis: "kosong" } as const;
const BATAS_UMUM = [100, 110, 120, 150];

const CARA_LAIN: readonly (readonly [JenisIndikator, "selisih" | "rasio", string])[] = [
  ["maksimum", "selisih", "realisasi dibagi target"],
  ["minimum", "rasio", "target dibagi realisasi"],
  ["minimum", "selisih", "(2 × target − realisasi) dibagi target"],
];

/** The other rule by which staff got the figure; "" where none gives it. */
function sebabCara(tertulis: HasilTertulis, { target, realisasi }: Ukuran): string {
  const cara = CARA_LAIN.find(([jenis, aturan]) => {
    const lain = hitungCapaian(jenis, target?.angka ?? KOSONG, realisasi?.angka ?? KOSONG, aturan);
    return lain.status === "dinilai" && cocokTertulis(tertulis, lain.persen);
  });
  return cara ? ` Angkanya sama dengan ${cara[2]}; periksa jenis indikatornya.` : "";
}

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

function ukuranBeda(
  dokumen: Dokumen,
  ukuran: Ukuran,
  nama: string,
  jenis: JenisIndikator,
  laporan: Laporan,
  alamat: Alamat,
): SalahCetak[] {
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
  const alasan = sebab(tertulis, capaian.persen) || sebabCara(tertulis, ukuran);
  return [
    {
      tertulis,
      judul: "Capaian",
      nama,
      hitungan,
      dihitung: capaian.persen,
      sel: selUkuran(tertulis, ukuran),
      rupiah: false,
      sebab: alasan,
    },
  ];
}

const selUkuran = (tertulis: HasilTertulis, { realisasi, target }: Pick<Ukuran, "realisasi" | "target">): CellRef[] =>
  [tertulis.sel, realisasi?.sel ?? [], target?.sel ?? []].flat();

function dariIndikator(
  dokumen: DokumenIndikator,
  jenis: (baris: BarisIndikator) => JenisIndikator,
  laporan: Laporan,
  alamat: Alamat,
): SalahCetak[] {
  return [...dokumen.baris, ...dokumen.bawahan.map((b) => b.baris)].flatMap((baris) =>
    baris.ukuran.flatMap((u) => ukuranBeda(dokumen, u, baris.indikator.teks, jenis(baris), laporan, alamat)),
  );
}

function dariAnggaran(dokumen: DokumenAnggaran, laporan: Laporan, alamat: Alamat): SalahCetak[] {
  return dokumen.baris.flatMap((b): SalahCetak[] => {
    const nama = (b.program ?? b.indikator ?? b.sasaran)?.teks ?? "";
    const kinerja = b.kinerja.flatMap((u) => ukuranBeda(dokumen, u, nama, "maksimum", laporan, alamat));
    const { persen, efisiensi } = hitungSerapan(b.pagu?.angka ?? KOSONG, b.realisasi?.angka ?? KOSONG);
    if (persen === null || efisiensi === null) return kinerja;
    const angka = `realisasi ${tempatAngka(b.realisasi, alamat)}`;
    const pagu = `pagu ${tempatAngka(b.pagu, alamat)}`;
    const serapan = hasilTertulis(dokumen.asal, b.persen, "persen");
    const sisaPersen = b.satuanEfisiensi === "persen";
    const sisa = hasilTertulis(dokumen.asal, b.efisiensi, sisaPersen ? "persen" : "rupiah");
    const nilaiSisa = sisaPersen ? SERATUS.minus(persen) : efisiensi;
    const salah = (t: HasilTertulis | null, n: Desimal): t is HasilTertulis =>
      t?.angka.jenis === "angka" && !cocokTertulis(t, n);
    const sel = (t: HasilTertulis): CellRef[] => selUkuran(t, { realisasi: b.realisasi, target: b.pagu });
    const isi = { nama, rupiah: false };
    return [
      ...kinerja,
      ...(salah(serapan, persen)
        ? [
            {
              ...isi,
              tertulis: serapan,
              judul: "Persentase anggaran",
              hitungan: `${angka} terhadap ${pagu}`,
              dihitung: persen,
              sel: sel(serapan),
              sebab: sebab(serapan, persen),
            },
          ]
        : []),
      ...(salah(sisa, nilaiSisa) && !sisa.berformula
        ? [
            {
              ...isi,
              tertulis: sisa,
              judul: "Efisiensi",
              hitungan: `${pagu} dikurangi ${angka}`,
              dihitung: nilaiSisa,
              sel: sel(sisa),
              rupiah: !sisaPersen,
              sebab: sisaPersen ? sebab(sisa, nilaiSisa) : "",
            },
          ]
        : []),
    ];
  });
}

/** T04: a printed percentage is not its own realisasi / target, an efisiensi not pagu − realisasi, a kriteria not its capaian's (§7, §8). */
export const t04PersenTercetak: Pemeriksaan = (laporan, alamat) => {
  const jenis = jenisBaris(laporan);
  const salah = laporan.terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk === "indikator") return dariIndikator(dokumen, jenis, laporan, alamat);
    return dokumen.bentuk === "anggaran" ? dariAnggaran(dokumen, laporan, alamat) : [];
  });
  return [...temuanSalahCetak(salah, alamat), ...t04KriteriaTercetak(laporan, alamat)];
};
