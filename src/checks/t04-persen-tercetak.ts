import { KOSONG } from "../domain/angka/isi";
import type { Angka } from "../domain/angka/angka";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { tampakAnggaran } from "../domain/anggaran/anggaran-triwulan";
import { hitungSerapan } from "../domain/anggaran/anggaran";
import { mungkinMinimum, type JenisIndikator } from "../domain/capaian/capaian";
import { dariBilangan, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { Dokumen, DokumenAnggaran, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import type { Penilaian } from "../domain/penilai/penilaian";
import { cocokTertulis, hasilTertulis, type HasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { Laporan } from "../domain/laporan/laporan";
import type { AngkaBersumber, CellRef } from "../domain/dokumen/sumber";
import { formatNilai } from "../domain/angka/tampilan";
import type { Pemeriksaan } from "./pemeriksaan";
import { temuanSalahCetak, type SalahCetak } from "./salah-cetak";
import { t04KriteriaTercetak } from "./t04-kriteria-tercetak";

const BATAS_UMUM = [100, 110, 120, 150];

const CARA_LAIN: readonly (readonly [JenisIndikator, "selisih" | "rasio", string])[] = [
  ["maksimum", "selisih", "realisasi dibagi target"],
  ["minimum", "rasio", "target dibagi realisasi"],
  ["minimum", "selisih", "(2 × target − realisasi) dibagi target"],
];

/** The other rule by which staff got the figure; "" where none gives it. */
function sebabCara(tertulis: HasilTertulis, ukuran: Ukuran, nama: string, { penilai }: Laporan): string {
  const cara = CARA_LAIN.find(([jenis, aturan]) => {
    const lain = penilai.andai({ jenis, aturan }, nama, ukuran);
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
function caraLain(tertulis: HasilTertulis, ukuran: Ukuran, nama: string, { penilai }: Laporan): boolean {
  if (!mungkinMinimum(nama)) return false;
  return (["selisih", "rasio"] as const).some((aturan) => {
    const lain = penilai.andai({ jenis: "minimum", aturan }, nama, ukuran);
    return lain.status === "dinilai" && cocokTertulis(tertulis, lain.persen);
  });
}

const tempatAngka = (a: AngkaBersumber | null, alamat: Alamat): string =>
  a ? `${formatNilai(a.angka)} (${alamat(a.sel)})` : "–";

const tempat = (angka: Angka, sel: readonly CellRef[], alamat: Alamat): string =>
  sel.length === 0 ? "–" : `${formatNilai(angka)} (${daftarAlamat(sel, alamat, 4)})`;

function ukuranBeda(
  dokumen: Dokumen,
  ukuran: Ukuran,
  nama: string,
  penilaian: Penilaian,
  laporan: Laporan,
  alamat: Alamat,
): SalahCetak[] {
  const tertulis = hasilTertulis(dokumen.asal, ukuran.persen, "persen");
  if (tertulis?.angka.jenis !== "angka") return [];
  const { capaian, cara, selTarget, selRealisasi } = penilaian;
  if (capaian.status !== "dinilai" || cocokTertulis(tertulis, capaian.persen)) return [];
  if (cara.dari === "bawaan" && caraLain(tertulis, ukuran, nama, laporan)) return [];
  const hitungan = `realisasi ${tempat(penilaian.realisasi, selRealisasi, alamat)} terhadap target ${tempat(penilaian.target, selTarget, alamat)}`;
  const alasan = sebab(tertulis, capaian.persen) || sebabCara(tertulis, ukuran, nama, laporan);
  return [
    {
      tertulis,
      judul: "Capaian",
      nama,
      hitungan,
      dihitung: capaian.persen,
      sel: [tertulis.sel, ...selRealisasi, ...selTarget],
      rupiah: false,
      sebab: alasan,
    },
  ];
}

const selUkuran = (tertulis: HasilTertulis, { realisasi, target }: Pick<Ukuran, "realisasi" | "target">): CellRef[] =>
  [tertulis.sel, realisasi?.sel ?? [], target?.sel ?? []].flat();

function dariIndikator(dokumen: DokumenIndikator, laporan: Laporan, alamat: Alamat): SalahCetak[] {
  return barisDokumen(dokumen).flatMap((baris) =>
    baris.ukuran.flatMap((u) =>
      ukuranBeda(dokumen, u, baris.indikator.teks, laporan.penilai.hasil(baris, u), laporan, alamat),
    ),
  );
}

function dariAnggaran(dokumen: DokumenAnggaran, laporan: Laporan, alamat: Alamat): SalahCetak[] {
  return dokumen.baris.flatMap((b): SalahCetak[] => {
    const nama = (b.program ?? b.indikator ?? b.sasaran)?.teks ?? "";
    const kinerja = b.kinerja.flatMap((u) => {
      const milik = b.indikator?.teks;
      return ukuranBeda(dokumen, u, milik ?? nama, laporan.penilai.lepas(milik, u), laporan, alamat);
    });
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
  const salah = laporan.terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk === "indikator") return dariIndikator(dokumen, laporan, alamat);
    return dokumen.bentuk === "anggaran"
      ? tampakAnggaran(dokumen).flatMap((tampak) => dariAnggaran(tampak, laporan, alamat))
      : [];
  });
  return [...temuanSalahCetak(salah, alamat), ...t04KriteriaTercetak(laporan, alamat)];
};
