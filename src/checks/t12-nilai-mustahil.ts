import { kelompokkan } from "../domain/alur/kelompok";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { bilanganSel, kunciSel } from "../domain/dokumen/sumber";
import { formatAngka, formatNilai, formatRupiah } from "../domain/angka/tampilan";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { keBilangan } from "../domain/angka/desimal";
import { nilaiMustahil, selMustahil, type NilaiMustahil } from "./mustahil";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { t12TargetNol } from "./t12-target-nol";
import { t12RealisasiTurun } from "./t12-realisasi-turun";

const kunciSebab = ({ sebab }: NilaiMustahil): string => (typeof sebab === "string" ? sebab : "maksimum");

function kalimat(semua: readonly NilaiMustahil[], alamat: Alamat): string {
  const pertama = semua[0];
  if (!pertama) return "";
  const { bagian, nilai, sebab } = pertama;
  const tempat = daftarAlamat(
    semua.map((m) => m.nilai.sel),
    alamat,
  );
  const nama = daftarBerekor(
    [...new Set(semua.map((m) => m.indikator))].map((i) => `“${i.nama}”`),
    { terbanyak: 1 },
  );
  const awal = `${bagian === "target" ? "Target" : "Realisasi"} ${nama} tertulis ${formatNilai(nilai.angka)} (${tempat})`;
  if (sebab === "target-nol") return `${awal}; dengan target 0 capaian tidak dapat dihitung.`;
  if (sebab === "negatif") return `${awal}, padahal tidak mungkin negatif.`;
  return `${awal}, melebihi nilai tertinggi yang mungkin, ${formatAngka(sebab.maksimum, 0)}; periksa letak komanya.`;
}

/** Columns with a target of 0 for three indikator or more: nobody has filled them in, which is one cause. */
function kolomNol(semua: readonly NilaiMustahil[]): Set<string> {
  const banyak = new Map<string, number>();
  for (const { sebab, nilai } of semua)
    if (sebab === "target-nol") {
      const kunci = `${nilai.sel.sheetId}|${nilai.sel.column}`;
      banyak.set(kunci, (banyak.get(kunci) ?? 0) + 1);
    }
  return new Set([...banyak].flatMap(([kunci, n]) => (n > 2 ? [kunci] : [])));
}

function mustahil(laporan: Laporan, alamat: Alamat): Temuan[] {
  const nolSekolom = kolomNol(nilaiMustahil(laporan));
  const nomor = new Map(laporan.indikator.map((i, n) => [i, n]));
  const kelompok = kelompokkan(nilaiMustahil(laporan), (satu) => {
    const nilai = nilaiTemuan(satu.nilai.angka).join();
    const { sheetId, column } = satu.nilai.sel;
    const nol = satu.sebab === "target-nol";
    const milik =
      nol && nolSekolom.has(`${sheetId}|${column}`) ? `${sheetId}|${column}` : (nomor.get(satu.indikator) ?? "");
    return `${milik}|${satu.bagian}|${kunciSebab(satu)}|${nilai}`;
  });
  return [...kelompok.values()].map((semua): Temuan => ({
    kode: "T12",
    tingkat: semua[0]?.sebab === "target-nol" ? "peringatan" : "galat",
    pesan: kalimat(semua, alamat),
    sel: semua.map((m) => m.nilai.sel),
    nilai: semua
      .slice(0, 1)
      .flatMap((m) => [
        ...nilaiTemuan(m.nilai.angka),
        ...(typeof m.sebab === "string" ? [] : [keBilangan(m.sebab.maksimum)]),
      ]),
  }));
}

/** More spent than there was; a rumah sakit with BLUD income may have its reason, so an evaluator asks. */
function melebihiPagu({ terpilih }: Laporan, alamat: Alamat): Temuan[] {
  return terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk !== "anggaran") return [];
    return dokumen.baris.flatMap((b): Temuan[] => {
      const [pagu, realisasi] = [bilanganSel(b.pagu), bilanganSel(b.realisasi)];
      if (!b.pagu || !b.realisasi || !pagu || !realisasi) return [];
      const nama = (b.program ?? b.indikator ?? b.sasaran)?.teks ?? "";
      const dasar = {
        kode: "T12" as const,
        sel: [b.realisasi.sel, b.pagu.sel],
        nilai: [keBilangan(realisasi), keBilangan(pagu)],
      };
      const isi = `Realisasi anggaran “${nama}” ${formatRupiah(realisasi)} (${alamat(b.realisasi.sel)})`;
      if (realisasi.lt(0) || pagu.lt(0))
        return [
          {
            ...dasar,
            tingkat: "galat",
            pesan: `${isi} dari pagu ${formatRupiah(pagu)} (${alamat(b.pagu.sel)}): anggaran tidak mungkin negatif.`,
          },
        ];
      if (realisasi.lte(pagu)) return [];
      return [
        {
          ...dasar,
          tingkat: "peringatan",
          pesan: `${isi} melebihi pagunya ${formatRupiah(pagu)} (${alamat(b.pagu.sel)}), selisih ${formatRupiah(realisasi.minus(pagu))}.`,
        },
      ];
    });
  });
}

/** T12: impossible or suspicious values (kinerja.md §8): target ≤ 0, negative, above the scale, above pagu, falling. */
export const t12NilaiMustahil: Pemeriksaan = (laporan, alamat) => {
  const tersebut = selMustahil(laporan);
  const nol = t12TargetNol(laporan, alamat).filter((t) => !t.sel.slice(0, 1).some((s) => tersebut.has(kunciSel(s))));
  return [
    ...nol,
    ...mustahil(laporan, alamat),
    ...melebihiPagu(laporan, alamat),
    ...t12RealisasiTurun(laporan, alamat),
  ];
};
