import type { BarisIndikator, DokumenIndikator } from "../../src/domain/dokumen/dokumen";
import { BARIS_POLOS } from "../../src/sheets/baris/baris-polos";
import { cabangKaskade, pohonKaskade, type CabangKaskade } from "../../src/domain/dokumen/pohon-kaskade";

const sel = (row: number) => ({ sheetId: "s", row, column: 2 });

const baris = (row: number, nama: string, indikator: string): BarisIndikator => ({
  ...BARIS_POLOS,
  sasaran: { teks: nama, sel: sel(row) },
  indikator: { teks: indikator, sel: sel(row) },
});

const bawahan = (
  tingkat: "tujuan" | "program" | "kegiatan",
  induk: number,
  satu: BarisIndikator,
): DokumenIndikator["bawahan"][number] => ({ tingkat, induk, baris: satu });

/** Level, name and indikator, one line a branch. */
const tulis = (cabang: readonly CabangKaskade[], dalam = 0): string[] =>
  cabang.flatMap(({ tingkat, nama, indikator, bawah }) => [
    `${"  ".repeat(dalam)}${tingkat} ${nama?.teks}: ${indikator.map((i) => i.indikator.teks).join(", ")}`,
    ...tulis(bawah, dalam + 1),
  ]);

const pohon = (dokumen: Pick<DokumenIndikator, "baris" | "bawahan">) => tulis(cabangKaskade(pohonKaskade(dokumen)));

test("two indikator of a sasaran are one branch, and kegiatan hang below the program above them", () => {
  const hasil = pohon({
    baris: [baris(1, "Sasaran A", "IA1"), baris(2, "Sasaran A", "IA2"), baris(9, "Sasaran B", "IB")],
    bawahan: [
      bawahan("program", 1, baris(3, "Program 1", "IP1")),
      bawahan("program", 1, baris(6, "Program 2", "IP2")),
      bawahan("kegiatan", 1, baris(4, "Kegiatan 1", "IK1")),
      bawahan("kegiatan", 1, baris(5, "Kegiatan 1", "IK2")),
      bawahan("kegiatan", 1, baris(7, "Kegiatan 3", "IK3")),
    ],
  });
  expect(hasil).toEqual([
    "sasaran Sasaran A: IA1, IA2",
    "  program Program 1: IP1",
    "    kegiatan Kegiatan 1: IK1, IK2",
    "  program Program 2: IP2",
    "    kegiatan Kegiatan 3: IK3",
    "sasaran Sasaran B: IB",
  ]);
});

test("nothing is dropped: a program above every sasaran, and kegiatan without a program", () => {
  const hasil = pohon({
    baris: [baris(4, "Sasaran A", "IA")],
    bawahan: [
      bawahan("program", -1, baris(1, "Program 0", "IP0")),
      bawahan("kegiatan", 0, baris(5, "Kegiatan 1", "IK1")),
      bawahan("tujuan", -1, baris(0, "Tujuan", "IT")),
    ],
  });
  expect(hasil).toEqual(["program Program 0: IP0", "sasaran Sasaran A: IA", "  kegiatan Kegiatan 1: IK1"]);
});
