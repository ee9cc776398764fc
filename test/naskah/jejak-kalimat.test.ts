import { join } from "node:path";
import { naskahDari } from "../../src/app/naskah";
import type { UbahanPengaturan } from "../../src/app/hitung";
import { kunciSel } from "../../src/domain/dokumen/sumber";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, hitungSelesai } from "../alat/buku";
import { angkaBuku, angkaTabel, kalimatWord, salahEja, tabelHilang, tanpaAsal, tercetak } from "./alat-jejak";
import { wordSegar } from "./alat-word";

jest.setTimeout(180_000);

const berkas = (nama: string): string => join(__dirname, "../fixtures", nama);
const bahan = async (lokasi: string, ubahan?: UbahanPengaturan) => {
  const { hasil } = await hitungSelesai(baca(lokasi), ubahan);
  return { ...naskahDari(hasil), snapshot: hasil.snapshot, tahun: hasil.laporan.tahun };
};

interface Buku {
  readonly nama: string;
  readonly lokasi: string;
  readonly ubahan?: UbahanPengaturan;
  /** By hand from the cells: means, differences and shares, which stand in no table. */
  readonly turunan: Readonly<Record<string, readonly string[]>>;
  /** Figures that name one or two cells of numbers, at the least. */
  readonly terkecil: number;
}

const BUKU: readonly Buku[] = [
  {
    nama: "the sample",
    terkecil: 20,
    lokasi: CONTOH,
    ubahan: { sementara: { dasarTarget: "pk" } },
    turunan: {
      // (146,785714 + 100 + 120) / 3
      cp_E1: ["122,26"],
      cp_P1: ["122,26"],
      // (22.840.380.832 − 20.773.730.247) / 22.840.380.832
      cp_T_II_3: ["9,05"],
      // (22.840.379.932 − 21.773.730.247) / 22.840.379.932
      cp_T_II_6: ["4,67"],
      // 146,7857 − 116,2963
      cp_N3_1_1: ["30,49"],
      // 100 − 98,8241; 100 − 99,0317; 100 − 99,2070
      cp_N8_1: ["1,18"],
      cp_N8_2: ["0,97"],
      cp_N8_3: ["0,79"],
    },
  },
  {
    // Its realisasi of 1.318.445.210.750,5 is printed 1.318.445.210.751.
    nama: "dpmptsp",
    terkecil: 15,
    lokasi: berkas("instansi/dpmptsp.xlsx"),
    turunan: {
      // (105,4756 + 55 + 125 + 90,3590) / 4
      cp_E1: ["93,96"],
      cp_P1: ["93,96"],
      // 38/35 − 22/40
      cp_N3_1_2: ["53,57"],
      // 93,2/97 − 88,1/97,5
      cp_N3_2_2: ["5,72"],
    },
  },
  {
    nama: "inspektorat",
    terkecil: 15,
    lokasi: berkas("instansi/inspektorat.xlsx"),
    turunan: {
      // (100 + 84,5/88 + 100 + 3,451/3,2 + 125 + 60 + 60/90) / 7
      cp_E1: ["93,65"],
      cp_P1: ["93,65"],
      // (100 + 96,0227) / 2
      cp_N8_1: ["98,01", "98,01"],
    },
  },
  {
    nama: "a08",
    terkecil: -1,
    lokasi: berkas("korpus/a08-tahun-lalu-dan-target-akhir/buku.xlsx"),
    // (102 + 99 + 120) / 3; 82 − 81,18
    turunan: { cp_E1: ["107,00"], cp_P1: ["107,00"], cp_N2_2_1: ["0,82"] },
  },
  {
    nama: "a10",
    terkecil: 0,
    lokasi: berkas("korpus/a10-capaian-triwulan-berisi-angka/buku.xlsx"),
    // (100 + 99 + 102) / 3; 66 − 65,34; (100 + 99) / 2; 100 − 97,5
    turunan: {
      cp_E1: ["100,33"],
      cp_P1: ["100,33"],
      cp_N2_1_2: ["0,66"],
      cp_N8_1: ["99,50"],
      cp_N8_2: ["2,50"],
    },
  },
  {
    nama: "b03",
    terkecil: -1,
    lokasi: berkas("korpus/b03-kpu-persen-di-judul/buku.xlsx"),
    // (100 + 103,75 + 96 + 100 + 100) / 5
    turunan: { cp_E1: ["99,95"], cp_P1: ["99,95"] },
  },
  {
    nama: "b15",
    terkecil: -1,
    lokasi: berkas("korpus/b15-desa-dua-tahun-kurung/buku.xlsx"),
    // (66/32 + 72/75) / 2 = 151,125; 82 − 66; 71/70 − 72/75
    turunan: { cp_E1: ["151,13"], cp_P1: ["151,13"], cp_N3_1_1: ["16"], cp_N3_2_1: ["5,43"] },
  },
  {
    nama: "kearsipan, another office",
    terkecil: 15,
    lokasi: berkas("instansi/kearsipan-2024.xlsx"),
    // (71,5/68 + 70,3/74 + 41,5/60 + 82,25/80) / 4; 74 − 70,3
    turunan: { cp_E1: ["93,03"], cp_P1: ["93,03"], cp_N2_1_2: ["3,7"] },
  },
  {
    nama: "kecamatan",
    terkecil: 10,
    lokasi: berkas("instansi/kecamatan.xlsx"),
    // (84,12/82,5 + 90/95 + 75/100 + 3/5) / 4
    turunan: { cp_E1: ["82,93"], cp_P1: ["82,93"] },
  },
  {
    nama: "b02, a ministry's office",
    terkecil: -1,
    lokasi: berkas("korpus/b02-kemenag-target-capaian-persen/buku.xlsx"),
    // (850/850 + 96/120 + 50/45 + 22/23) / 4
    turunan: { cp_E1: ["96,69"], cp_P1: ["96,69"] },
  },
  {
    nama: "a06, kinerja and budget per program",
    terkecil: -1,
    lokasi: berkas("korpus/a06-kinerja-dan-keuangan-per-program/buku.xlsx"),
    // (97,02/98 + 84,46/82) / 2; 98 − 97,02
    turunan: { cp_E1: ["101,00"], cp_P1: ["101,00"], cp_N2_1_1: ["0,98"] },
  },
];

const selBuku = ({ sheets }: WorkbookSnapshot) =>
  new Map<string, CellValue>(
    sheets.flatMap((s) =>
      s.values.flatMap((baris, r) =>
        baris.map((v, k) => [kunciSel({ sheetId: s.id, row: s.top + r, column: s.left + k }), v] as const),
      ),
    ),
  );

describe.each(BUKU)("$nama", ({ lokasi, turunan, ubahan, terkecil }) => {
  test("every number of every line of its Word file is a table's, a cell's, or follows from them", async () => {
    const { snapshot, tahun, ...isi } = await bahan(lokasi, ubahan);
    const word = await wordSegar(isi);
    const [kalimat, tabel, buku] = [kalimatWord(word), angkaTabel(word), angkaBuku(snapshot)];
    expect(kalimat.length).toBeGreaterThan(20);
    const asing = kalimat.flatMap((k) => {
      const angka = tanpaAsal(k, tabel, buku, tahun);
      return angka.length === 0 ? [] : [[k.kode, angka] as const];
    });
    expect(Object.fromEntries(asing)).toEqual(turunan);
    expect(kalimat.flatMap((k) => salahEja(k.teks))).toEqual([]);
    expect(tabelHilang(kalimat)).toEqual([]);
  });

  test("a figure that names its cells is theirs", async () => {
    const { snapshot, naskah } = await bahan(lokasi, ubahan);
    const sel = selBuku(snapshot);
    let diperiksa = 0;
    for (const { isi } of naskah.bab)
      for (const bagian of isi)
        for (const { teks, asal } of bagian.jenis === "paragraf" ? bagian.potongan : []) {
          const [angka] = /^(?:Rp)?([\d.]+(?:,\d+)?)%?(?: |$)/.exec(teks)?.slice(1) ?? [];
          const nilai = asal.map((a) => sel.get(kunciSel(a))).filter((v) => typeof v === "number");
          const [target, realisasi] = nilai;
          if (angka === undefined || nilai.length !== asal.length || target === undefined) continue;
          if (nilai.length === 1)
            expect([bagian, teks, tercetak(angka, target) || tercetak(angka, target * 100)]).toEqual([
              bagian,
              teks,
              true,
            ]);
          else if (nilai.length === 2 && realisasi !== undefined && teks.endsWith("%"))
            // The higher or the lower the better, either cell the share of the other, or what is left of it.
            expect([
              bagian,
              teks,
              [realisasi / target, target / realisasi, 2 - realisasi / target, 1 - realisasi / target].some((n) =>
                tercetak(angka, n * 100),
              ),
            ]).toEqual([bagian, teks, true]);
          else continue;
          diperiksa++;
        }
    expect(diperiksa).toBeGreaterThan(terkecil);
  });
});
