import fc from "fast-check";
import { olahHitung } from "../../src/app/olah-hitung";
import type { Kenalan } from "../../src/domain/kenalan/kenalan";
import type { ArtiKenalan } from "../../src/domain/kenalan/arti-kenalan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { ajarkan } from "../../src/sheets/kenalan/ajarkan";
import { bukuKerja, lembar } from "../alat/lembar";

interface Kolom {
  readonly judul: string;
  readonly arti: ArtiKenalan | null;
  readonly isi: readonly (string | number)[];
}

interface Diajarkan {
  readonly peran: Kenalan["peran"];
  readonly kolom: readonly Kolom[];
  /** Worked out by hand, by the header of the column. */
  readonly hasil: Readonly<Record<string, readonly number[]>>;
}

const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** Headers of which no word is ours. */
const LEMBAR: Readonly<Record<string, Diajarkan>> = {
  "quarters side by side": {
    peran: "monev-tahunan",
    kolom: [
      { judul: "Urut", arti: "no", isi: [1, 2, 3] },
      {
        judul: "Yang dinilai",
        arti: "indikator",
        isi: ["Nilai evaluasi internal", "Indeks layanan publik", "Jumlah keluhan"],
      },
      { judul: "Mau TW I", arti: "target", isi: [20, 50, 10] },
      { judul: "Jadi TW I", arti: "realisasi", isi: [18, 55, 5] },
      { judul: "Berapa TW I", arti: "capaian", isi: ["", "", ""] },
      { judul: "Mau TW II", arti: "target", isi: [40, 60, 20] },
      { judul: "Jadi TW II", arti: "realisasi", isi: [50, 45, 30] },
      { judul: "Berapa TW II", arti: "capaian", isi: ["", "", ""] },
      { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
    ],
    hasil: {
      "Berapa TW I": [90, 110, 50],
      "Berapa TW II": [125, 75, 150],
    },
  },
  "semesters side by side": {
    peran: "monev-tahunan",
    kolom: [
      { judul: "Yang dinilai", arti: "indikator", isi: ["Nilai evaluasi internal", "Indeks layanan", "Skor keluhan"] },
      { judul: "Mau Semester I", arti: "target", isi: [20, 50, 10] },
      { judul: "Jadi Semester I", arti: "realisasi", isi: [18, 55, 5] },
      { judul: "Berapa Semester I", arti: "capaian", isi: ["", "", ""] },
      { judul: "Mau Semester II", arti: "target", isi: [40, 60, 20] },
      { judul: "Jadi Semester II", arti: "realisasi", isi: [50, 45, 30] },
      { judul: "Berapa Semester II", arti: "capaian", isi: ["", "", ""] },
    ],
    hasil: { "Berapa Semester I": [90, 110, 50], "Berapa Semester II": [125, 75, 150] },
  },
  "twelve months": {
    peran: "monev-tahunan",
    kolom: [
      { judul: "Yang dinilai", arti: "indikator", isi: ["Dokumen tersusun", "Rapat digelar", "Kunjungan lapangan"] },
      { judul: "Takaran", arti: "satuan", isi: ["dokumen", "kali", "kali"] },
      { judul: "Mau setahun", arti: "target", isi: [24, 12, 48] },
      ...BULAN.map((judul, i) => ({ judul, arti: "realisasi" as const, isi: [1 + (i % 3), 1, 1 + (i % 3)] })),
      { judul: "Berapa", arti: "capaian", isi: ["", "", ""] },
    ],
    // 4 × (1 + 2 + 3) = 24 of 24 and of 48; 12 × 1 = 12.
    hasil: { Berapa: [100, 100, 50] },
  },
  "a budget": {
    peran: "realisasi-anggaran",
    kolom: [
      { judul: "Pos", arti: "program", isi: ["Penyuluhan perikanan", "Pengawasan perairan", "Kesekretariatan"] },
      { judul: "Jatah", arti: "pagu", isi: [1_000_000_000, 200_000_000, 400_000_000] },
      { judul: "Terpakai", arti: "realisasi", isi: [750_000_000, 50_000_000, 380_000_000] },
      { judul: "Serap", arti: "capaian", isi: ["", "", ""] },
      { judul: "Tersisa", arti: "efisiensi", isi: ["", "", ""] },
      { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
    ],
    hasil: { Serap: [75, 25, 95], Tersisa: [250_000_000, 150_000_000, 20_000_000] },
  },
  "a budget of quarters": {
    peran: "realisasi-anggaran",
    kolom: [
      { judul: "Pos", arti: "program", isi: ["Penyuluhan perikanan", "Pengawasan perairan", "Kesekretariatan"] },
      { judul: "Jatah", arti: "pagu", isi: [1_000_000_000, 200_000_000, 400_000_000] },
      { judul: "Terpakai TW I", arti: "realisasi", isi: [200_000_000, 10_000_000, 90_000_000] },
      { judul: "Serap TW I", arti: "capaian", isi: ["", "", ""] },
      { judul: "Terpakai TW II", arti: "realisasi", isi: [300_000_000, 20_000_000, 100_000_000] },
      { judul: "Terpakai TW III", arti: "realisasi", isi: [150_000_000, 5_000_000, 95_000_000] },
      { judul: "Terpakai TW IV", arti: "realisasi", isi: [100_000_000, 15_000_000, 95_000_000] },
      { judul: "Terpakai semua", arti: "realisasi", isi: ["", "", ""] },
      { judul: "Serap semua", arti: "capaian", isi: ["", "", ""] },
      { judul: "Tersisa", arti: "efisiensi", isi: ["", "", ""] },
    ],
    hasil: {
      "Serap TW I": [20, 5, 22.5],
      "Terpakai semua": [750_000_000, 50_000_000, 380_000_000],
      "Serap semua": [75, 25, 95],
      Tersisa: [250_000_000, 150_000_000, 20_000_000],
    },
  },
  "an evaluation of one year, K and Rp": {
    peran: "evaluasi-renja",
    kolom: [
      { judul: "Pekerjaan", arti: "program", isi: ["Pelatihan petani", "Bantuan benih", "Kebun percontohan"] },
      { judul: "Ukuran", arti: "indikator", isi: ["Petani terlatih", "Benih tersalur", "Kebun terbangun"] },
      { judul: "Takaran", arti: "satuan", isi: ["orang", "kg", "unit"] },
      { judul: "Cita-cita", arti: "target-akhir", isi: [400, 160, 20] },
      { judul: "Dulu", arti: "lalu", isi: [100, 50, 4] },
      { judul: "Janji", arti: "target", isi: [100, 40, 5] },
      { judul: "Jadi TW I", arti: "realisasi", isi: [20, 10, 2] },
      { judul: "Jadi TW II", arti: "realisasi", isi: [80, 5, 1] },
      { judul: "Jadi semua", arti: "realisasi", isi: ["", "", ""] },
      { judul: "Jadi hingga kini", arti: "sampai-tahun-ini", isi: ["", "", ""] },
      { judul: "Nisbah", arti: "capaian", isi: ["", "", ""] },
      { judul: "Nisbah besar", arti: "capaian-renstra", isi: ["", "", ""] },
      { judul: "Jatah", arti: "target-rp", isi: [100_000_000, 40_000_000, 80_000_000] },
      { judul: "Terpakai TW I", arti: "realisasi-rp", isi: [30_000_000, 20_000_000, 50_000_000] },
      { judul: "Terpakai TW II", arti: "realisasi-rp", isi: [20_000_000, 10_000_000, 10_000_000] },
      { judul: "Terpakai semua", arti: "realisasi-rp", isi: ["", "", ""] },
      { judul: "Serap", arti: "capaian-rp", isi: ["", "", ""] },
      { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
    ],
    // Each quarter's own: 20 + 80 is the target, the others fall; 100 + 100 of 400 is 50 %.
    hasil: {
      "Jadi semua": [100, 15, 3],
      "Jadi hingga kini": [200, 65, 7],
      Nisbah: [100, 37.5, 60],
      "Nisbah besar": [50, 40.625, 35],
      "Terpakai semua": [50_000_000, 30_000_000, 60_000_000],
      Serap: [50, 75, 75],
    },
  },
  "an evaluation of several years": {
    peran: "evaluasi-renstra",
    kolom: [
      { judul: "Pekerjaan", arti: "program", isi: ["Pelatihan petani", "Bantuan benih", "Kebun percontohan"] },
      { judul: "Janji 2023", arti: "target", isi: [50, 20, 4] },
      { judul: "Janji 2024", arti: "target", isi: [60, 25, 5] },
      { judul: "Jadi 2023", arti: "realisasi", isi: [40, 20, 3] },
      { judul: "Jadi 2024", arti: "realisasi", isi: [66, 20, 5] },
      { judul: "Nisbah 2023", arti: "capaian", isi: ["", "", ""] },
      { judul: "Nisbah 2024", arti: "capaian", isi: ["", "", ""] },
      { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
    ],
    hasil: { "Nisbah 2023": [80, 100, 75], "Nisbah 2024": [110, 80, 100] },
  },
  "programs before and after": {
    peran: "program-kegiatan",
    kolom: [
      { judul: "Perihal", arti: "program", isi: ["Penyuluhan perikanan", "Pengawasan perairan", "Kesekretariatan"] },
      { judul: "Mula", arti: "sebelum", isi: [400_000_000, 300_000_000, 150_000_000] },
      { judul: "Kemudian", arti: "sesudah", isi: [450_000_000, 180_000_000, 150_000_000] },
      { judul: "Beda", arti: "selisih", isi: ["", "", ""] },
      { judul: "Catatan", arti: null, isi: ["baik", "", 7] },
    ],
    hasil: { Beda: [50_000_000, -120_000_000, 0] },
  },
};

const lembarDari = (kolom: readonly Kolom[]) =>
  lembar("Sheet1", [
    ["Rekap 2025"],
    [],
    kolom.map((k) => k.judul),
    ...[0, 1, 2].map((i) => kolom.map((k) => k.isi[i] ?? "")),
  ]);

function diajarkan({ peran, kolom }: Diajarkan) {
  const hasil = ajarkan(lembarDari(kolom), {
    lembar: "Sheet1",
    peran,
    baris: [2, 2],
    kolom: kolom.flatMap(({ arti }, column) => (arti === null ? [] : [{ column, arti, waktu: "judul" as const }])),
  });
  if (!hasil.ok) throw new Error(hasil.pesan);
  return { ...PENGATURAN_BAWAAN, kenalan: [hasil.kenalan] };
}

function hasil(kolom: readonly Kolom[], pengaturan: Pengaturan) {
  const olah = olahHitung(bukuKerja(lembarDari(kolom)), pengaturan);
  if ("pesan" in olah) return olah.pesan;
  const tulisan: Record<string, unknown[]> = {};
  for (const { cell, after } of olah.rencana.plan.writes) {
    const judul = kolom[cell.column]?.judul ?? "?";
    const nilai = after.content;
    (tulisan[judul] ??= [])[cell.row - 3] = typeof nilai === "number" ? Math.round(nilai * 1e6) / 1e6 : nilai;
  }
  return tulisan;
}

describe.each(Object.entries(LEMBAR))("a taught sheet of %s", (_nama, satu) => {
  const { kolom } = satu;
  const pengaturan = diajarkan(satu);

  test("any order of its columns gives the same figures", () => {
    expect(hasil(kolom, pengaturan)).toEqual(satu.hasil);
    const urutan = fc.shuffledSubarray([...kolom.keys()], { minLength: kolom.length });
    fc.assert(
      fc.property(urutan, (urut) => {
        const diacak = urut.flatMap((i) => kolom[i] ?? []);
        expect(hasil(diacak, pengaturan)).toEqual(satu.hasil);
      }),
      { numRuns: 60 },
    );
  });

  test("any header that is written otherwise is a question, and no figure is read", () => {
    const kata = fc.constantFrom("Lain", "Hasil akhir", "Pembanding", "Mau", "Jadi TW V");
    fc.assert(
      fc.property(fc.nat(kolom.length - 1), kata, (i, judul) => {
        const pesan = hasil(
          kolom.map((k, ke) => (ke === i ? { ...k, judul } : k)),
          pengaturan,
        );
        expect(pesan).toEqual(expect.stringContaining("pernah dikenalkan"));
      }),
      { numRuns: 40 },
    );
  });
});
