import { KRITERIA_PERMENDAGRI_86, type AturanKriteria, type TingkatKriteria } from "./kriteria";

/** Fills from the best class down; black text has at least 4.5:1 on each. */
const [HIJAU_TUA, HIJAU_MUDA, HIJAU_PUCAT, KUNING_TUA, KUNING_MUDA, MERAH] = [
  ["Hijau Tua", "#00B050"],
  ["Hijau Muda", "#92D050"],
  ["Hijau Pucat", "#C6E0B4"],
  ["Kuning Tua", "#FFC000"],
  ["Kuning Muda", "#FFFF00"],
  ["Merah", "#FF0000"],
] as const;

function kelas(
  batasBawah: number,
  nama: string,
  singkat: string,
  [kode, warna]: readonly [string, string],
): TingkatKriteria {
  return { batasBawah, nama, singkat, kode, warna };
}

/** The floor itself belongs to the class below. */
const lebih = (tingkat: TingkatKriteria): TingkatKriteria => ({ ...tingkat, batasIkut: false });

const PERMENDAGRI_86_SANGAT_TINGGI: readonly TingkatKriteria[] = KRITERIA_PERMENDAGRI_86.tingkat.map((satu, i) =>
  i === 0 ? { ...satu, nama: "Sangat Tinggi", singkat: "SGT TINGGI" } : satu,
);

/** Ready scales by the name that settings files use; the first is the default. */
export const HIMPUNAN_KRITERIA = {
  "permendagri-86": KRITERIA_PERMENDAGRI_86,
  "permendagri-86-sangat-tinggi": {
    tingkat: PERMENDAGRI_86_SANGAT_TINGGI,
    pembulatan: "tidak",
    sumber: "Permendagri Nomor 86 Tahun 2017",
  },
  lhe: {
    tingkat: [
      lebih(kelas(85, "Memuaskan", "MEMUASKAN", HIJAU_TUA)),
      lebih(kelas(75, "Sangat Baik", "SGT BAIK", HIJAU_MUDA)),
      lebih(kelas(65, "Baik", "BAIK", HIJAU_PUCAT)),
      lebih(kelas(50, "Cukup Baik", "CUKUP", KUNING_MUDA)),
      lebih(kelas(30, "Agak Kurang", "AGAK KURANG", KUNING_TUA)),
      kelas(0, "Kurang", "KURANG", MERAH),
    ],
    pembulatan: "tidak",
    sumber: "skala evaluasi akuntabilitas kinerja (LHE)",
  },
  "permenpanrb-8": {
    tingkat: [
      kelas(110, "Sangat Baik", "SGT BAIK", HIJAU_TUA),
      kelas(90, "Baik", "BAIK", HIJAU_MUDA),
      kelas(70, "Cukup", "CUKUP", KUNING_MUDA),
      kelas(50, "Kurang", "KURANG", KUNING_TUA),
      kelas(0, "Sangat Kurang", "SGT KURANG", MERAH),
    ],
    pembulatan: "tidak",
    sumber: "PermenPANRB Nomor 8 Tahun 2021",
  },
  "dua-kelas": {
    tingkat: [kelas(100, "Tercapai", "TERCAPAI", HIJAU_TUA), kelas(0, "Tidak Tercapai", "TDK TERCAPAI", MERAH)],
    pembulatan: "tidak",
    sumber: "skala nilai peringkat kinerja instansi",
  },
} as const satisfies Readonly<Record<string, AturanKriteria>>;

export type NamaHimpunan = keyof typeof HIMPUNAN_KRITERIA;

export const NAMA_HIMPUNAN = Object.keys(HIMPUNAN_KRITERIA) as readonly NamaHimpunan[];

/** Which ready scale this is, however it rounds; null for an office's own. */
export function himpunanDari({ tingkat }: AturanKriteria): NamaHimpunan | null {
  const kini = JSON.stringify(tingkat);
  return NAMA_HIMPUNAN.find((nama) => JSON.stringify(HIMPUNAN_KRITERIA[nama].tingkat) === kini) ?? null;
}

/** Where a scale comes from, as Tabel III.1 prints it. */
export function sumberKriteria(aturan: AturanKriteria): string {
  if (aturan.sumber !== undefined) return aturan.sumber;
  return himpunanDari(aturan) === "permendagri-86"
    ? "Permendagri Nomor 86 Tahun 2017"
    : "skala nilai peringkat kinerja instansi";
}
