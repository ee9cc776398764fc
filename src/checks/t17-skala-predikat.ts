import type { Angka } from "../domain/angka/angka";
import { daftarPredikat, hanyaSkala } from "../domain/angka/daftar-predikat";
import { keBilangan } from "../domain/angka/desimal";
import { skalaKeduanya } from "../domain/angka/predikat";
import { formatPersen } from "../domain/angka/tampilan";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import { setelanNama } from "../domain/penilai/cara";
import { sumberPenilaian, type Penilaian } from "../domain/penilai/penilaian";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

/** A row whose two grades could not be compared. */
interface Ditanyakan {
  readonly nama: string;
  readonly hasil: Pick<Penilaian, "cara" | "target" | "realisasi">;
  readonly sel: readonly CellRef[];
}

const kata = (angka: Angka): string =>
  angka.jenis === "predikat" ? angka.teks : angka.jenis === "angka" ? (angka.ciri?.predikat ?? "") : "";

/** What each scale that has both grades would give; the same result twice is one answer. */
function jawaban({ nama, hasil }: Ditanyakan, { penilai, pengaturan }: Laporan) {
  const { cara, target, realisasi } = hasil;
  const semua = daftarPredikat(pengaturan.skalaPredikat);
  const sel = { sheetId: "", row: 0, column: 0 };
  const ukuran = { target: { angka: target, sel }, realisasi: { angka: realisasi, sel } };
  return skalaKeduanya(kata(target), kata(realisasi), semua).flatMap(({ skala }) => {
    const capaian = penilai.andai({ ...cara, predikat: hanyaSkala(semua, skala) }, nama, ukuran);
    return capaian.status === "dinilai" ? [{ skala, persen: capaian.persen }] : [];
  });
}

function temuanSkala(tanya: Ditanyakan, laporan: Laporan, alamat: Alamat): Temuan {
  const { nama, hasil, sel } = tanya;
  const calon = jawaban(tanya, laporan);
  const dipilih = setelanNama([nama], laporan.pengaturan.skalaIndikator);
  const keduanya = `“${kata(hasil.target)}” dan “${kata(hasil.realisasi)}” (${daftarAlamat(sel, alamat)})`;
  const sebab =
    dipilih !== undefined
      ? `bukan predikat dari skala “${dipilih}” yang dipilih untuknya`
      : calon.length > 1
        ? "ada di lebih dari satu skala predikat, yang hasilnya berbeda"
        : "bukan predikat dari satu skala yang sama";
  const langkah =
    calon.length > 0
      ? `${calon.map((c) => `menurut skala “${c.skala}” ${formatPersen(c.persen)}`).join("; ")}. Pilih skalanya.`
      : "betulkan selnya, atau tambahkan skalanya di Pengaturan › Skala predikat.";
  return {
    kode: "T17",
    tingkat: "peringatan",
    pesan: `Capaian “${nama}” belum dihitung: ${keduanya} ${sebab}; ${langkah}`,
    sel,
    nilai: [...nilaiTemuan(hasil.target), ...nilaiTemuan(hasil.realisasi)],
    ...(calon.length === 0
      ? { diaturDi: "skala" }
      : {
          pilihan: calon.map(({ skala, persen }) => ({
            setelan: { bagian: "skala", nama, nilai: skala } as const,
            realisasi: nilaiTemuan(hasil.realisasi)[0] ?? null,
            capaian: keBilangan(persen),
          })),
        }),
  };
}

const isBedaSkala = ({ capaian }: Pick<Penilaian, "capaian">): boolean =>
  capaian.status === "tidak-dapat-dihitung" && capaian.alasan === "skala-berbeda";

/** T17 of grades: two words that no one scale has, or that several have and disagree about; never a guess (kinerja.md §2). */
export const t17SkalaPredikat: Pemeriksaan = (laporan, alamat) => {
  const utama = laporan.indikator.flatMap((i): Ditanyakan[] => {
    if (!isBedaSkala(i) || !i.target || !i.realisasi) return [];
    const hasil = { cara: i.cara, target: i.target.angka.angka, realisasi: i.realisasi.angka };
    return [{ nama: i.nama, hasil, sel: [i.target.angka.sel, ...i.realisasi.sel] }];
  });
  const bawahan = laporan.terpilih.dipakai.flatMap((d) => (d.bentuk === "indikator" ? d.bawahan : []));
  const rinci = bawahan.flatMap(({ baris }): Ditanyakan[] => {
    const hasil = laporan.penilai.setahun(baris);
    return isBedaSkala(hasil) ? [{ nama: baris.indikator.teks, hasil, sel: sumberPenilaian(hasil) }] : [];
  });
  return [...utama, ...rinci].map((satu) => temuanSkala(satu, laporan, alamat));
};
