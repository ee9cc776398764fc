import fc from "fast-check";
import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import { olahPeriksa } from "../alat/olah-periksa";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { keBilangan } from "../../src/domain/angka/desimal";
import type { Capaian, JenisIndikator } from "../../src/domain/capaian/capaian";
import type { Pola } from "../../src/domain/capaian/triwulan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { kunciNama } from "../../src/domain/teks/nama-indikator";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { isKurang } from "../../src/tables/model-tabel";
import { bukuKerja, lembar } from "../alat/lembar";
import { terapkan } from "../alat/terapkan";

const NAMA = "Hasil layanan terpadu";
const SASARAN = "Meningkatnya layanan";
const ROMAWI = ["I", "II", "III", "IV"];

interface Isi {
  readonly jenis: JenisIndikator;
  readonly pola: Pola;
  readonly target: CellValue;
  readonly targetTw: readonly CellValue[];
  readonly realisasi: CellValue;
  readonly realisasiTw: readonly CellValue[];
}

const bilangan = fc.integer({ min: 1, max: 90 });
const huruf = fc.constantFrom("C", "CC", "B", "BB", "A", "AA");
const rentang = fc.tuple(bilangan, fc.integer({ min: 1, max: 30 })).map(([a, b]) => `${a}-${a + b}`);
const empat = <T>(satu: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(satu, { minLength: 4, maxLength: 4 });

const isi: fc.Arbitrary<Isi> = fc
  .tuple(
    fc.constantFrom<JenisIndikator>("maksimum", "minimum", "rentang", "predikat"),
    fc.constantFrom<Pola>("jumlah", "kumulatif", "posisi", "rilis"),
  )
  .chain(([jenis, pola]) => {
    const nilai: fc.Arbitrary<CellValue> = jenis === "predikat" ? huruf : bilangan;
    const target: fc.Arbitrary<CellValue> = jenis === "rentang" ? rentang : nilai;
    return fc.record({
      jenis: fc.constant(jenis),
      pola: fc.constant(pola),
      target,
      targetTw: empat(target),
      realisasi: nilai,
      realisasiTw: empat(nilai),
    });
  });

const KATA_JENIS = { maksimum: "Maximize", minimum: "Minimize", rentang: "Stabilize", predikat: "Predikat" } as const;

const pk = ({ jenis, target }: Isi): SheetSnapshot =>
  lembar("PK", [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Jenis", "Target"],
    [1, SASARAN, NAMA, "Unit", KATA_JENIS[jenis], target],
  ]);

/** A kind of sheet with one indikator, and the zero-based place of its result cell. */
interface Macam {
  readonly lembar: (isi: Isi) => readonly SheetSnapshot[];
  readonly hasil: readonly {
    readonly lembar: string;
    readonly row: number;
    readonly column: number;
    readonly tw: number | null;
  }[];
}

const MACAM: Readonly<Record<string, Macam>> = {
  pengukuran: {
    lembar: ({ target, realisasi }) => [
      lembar("Pengukuran", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"],
        [1, SASARAN, NAMA, "Unit", target, realisasi, "", ""],
      ]),
    ],
    hasil: [{ lembar: "Pengukuran", row: 2, column: 6, tw: null }],
  },
  "monev setahun": {
    lembar: ({ target, realisasiTw }) => [
      lembar("Monev", [
        ["MONITORING DAN EVALUASI KINERJA TAHUN 2024"],
        [
          "No",
          "Sasaran",
          "Indikator Kinerja",
          "Satuan",
          "Target Tahunan",
          ...ROMAWI.map((n) => `Realisasi TW ${n}`),
          "Capaian (%)",
          "Kriteria",
        ],
        [1, SASARAN, NAMA, "Unit", target, ...realisasiTw, "", ""],
      ]),
    ],
    hasil: [{ lembar: "Monev", row: 2, column: 9, tw: null }],
  },
  "monev per triwulan": {
    lembar: ({ target, targetTw, realisasiTw }) =>
      ROMAWI.map((n, i) =>
        lembar(`TW ${n}`, [
          [`MONITORING DAN EVALUASI TRIWULAN ${n} TAHUN 2024`],
          [
            "No",
            "Sasaran",
            "Indikator Kinerja",
            "Satuan",
            "Target Tahun 2024",
            `Target TW ${n}`,
            `Realisasi TW ${n}`,
            "%",
          ],
          [1, SASARAN, NAMA, "Unit", target, targetTw[i] ?? "", realisasiTw[i] ?? "", ""],
        ]),
      ),
    hasil: ROMAWI.map((n, i) => ({ lembar: `TW ${n}`, row: 2, column: 7, tw: i })),
  },
};

function atur({ pola }: Isi): Pengaturan {
  return { ...PENGATURAN_BAWAAN, pola: { [kunciNama(NAMA)]: pola } };
}

function olah(buku: WorkbookSnapshot, pengaturan: Pengaturan): HasilOlah {
  const hasil = olahHitung(buku, pengaturan);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

const angka = (capaian: Capaian | undefined): CellValue =>
  capaian?.status === "dinilai" ? keBilangan(capaian.persen) : "";

function sel(buku: WorkbookSnapshot, nama: string, row: number, column: number): CellValue {
  return buku.sheets.find((s) => s.name === nama)?.values[row]?.[column] ?? "";
}

/** The PERSENTASE of Tabel III.2. */
function persenTabel({ laporan }: HasilOlah, buku: WorkbookSnapshot): CellValue {
  const tabel = sekaligus(semuaTabel(laporan, buku)).find((t) => t.nomor === "III.2");
  if (!tabel || isKurang(tabel)) return "";
  return tabel.baris[0]?.sel[8]?.isi ?? "";
}

describe("one answer for one figure: cell = report = table, and nothing to find afterwards", () => {
  test.each(Object.keys(MACAM))("%s", (nama) => {
    const macam = MACAM[nama];
    if (!macam) throw new Error(nama);
    fc.assert(
      fc.property(isi, (satu) => {
        const buku = bukuKerja(pk(satu), ...macam.lembar(satu));
        const pengaturan = atur(satu);
        const pertama = olah(buku, pengaturan);
        const sesudah = terapkan(buku, pertama.rencana.plan.writes);
        const kedua = olah(sesudah, pengaturan);
        const indikator = kedua.laporan.indikator[0];
        for (const { lembar: di, row, column, tw } of macam.hasil)
          expect(sel(sesudah, di, row, column)).toEqual(
            angka(tw === null ? indikator?.capaian : indikator?.triwulan[tw]?.capaian),
          );
        expect(persenTabel(kedua, sesudah)).toEqual(angka(indikator?.capaian));
        expect(kedua.rencana.plan.writes.filter((w) => w.after.content !== undefined)).toEqual([]);
        const periksa = olahPeriksa(sesudah, pengaturan);
        expect("pesan" in periksa ? periksa.pesan : periksa.temuan.filter((t) => t.kode === "T04")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
