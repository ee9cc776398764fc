import fc from "fast-check";
import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import type { CellValue } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

const JUTA = 1_000_000;
const JUDUL: Baris[] = [
  ["REALISASI ANGGARAN TAHUN 2024"],
  [],
  ["No", "Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "% Serapan", "Sisa Anggaran (Rp)"],
];
const KINERJA = lembar("Pengukuran", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "% Capaian"],
  [1, "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", "Indeks", 80, 84],
]);

/** Level, name, pagu and realisasi in millions: two programs of 400 and 600, 380 and 540. */
const ISI = [
  [0, "Penunjang Urusan", 400, 380],
  [1, "Administrasi Keuangan", 250, 240],
  [2, "Penyediaan Gaji", 150, 140],
  [2, "Pelaksanaan Penatausahaan", 100, 100],
  [1, "Administrasi Umum", 150, 140],
  [2, "Penyediaan Peralatan", 150, 140],
  [0, "Pemberdayaan Sosial", 600, 540],
  [1, "Pengembangan Potensi", 600, 540],
  [2, "Peningkatan Kemampuan", 350, 300],
  [2, "Fasilitasi Lembaga", 250, 240],
] as const;

type Nama = (
  tingkat: number,
  nama: string,
  urut: readonly number[],
) => { no?: CellValue; kode?: CellValue; nama: string };

function isi(beri: Nama): Baris[] {
  const hitung = [0, 0, 0];
  return ISI.map(([tingkat, nama, pagu, realisasi]) => {
    hitung[tingkat] = (hitung[tingkat] ?? 0) + 1;
    hitung.fill(0, tingkat + 1);
    const { no = "", kode = "", nama: tulis } = beri(tingkat, nama, hitung.slice(0, tingkat + 1));
    return [no, kode, tulis, pagu * JUTA, realisasi * JUTA];
  });
}

const dua = (n: number | undefined): string => String(n ?? 0).padStart(2, "0");
const bertitik =
  (awal: string, pemisah = "."): Nama =>
  (tingkat, nama, [p, k, s]) => ({
    kode: [awal, dua(p), ...(tingkat > 0 ? ["2", dua(k)] : []), ...(tingkat > 1 ? [dua(s)] : [])].join(pemisah),
    nama,
  });
const KATA = ["Program ", "Kegiatan ", "Sub Kegiatan "];

const KATA_TINGKAT: Nama = (t, n) => ({ nama: `${KATA[t] ?? ""}${n}` });

const GAYA: Record<string, Nama> = {
  "codes with dots": bertitik("1.06"),
  "codes with x": bertitik("X.XX"),
  "codes with blanks": bertitik("1 06", " "),
  "codes with dashes": bertitik("1-06", "-"),
  "codes that end with a dot": (t, n, u) => ({
    ...bertitik("1.06")(t, n, u),
    kode: `${String(bertitik("1.06")(t, n, u).kode)}.`,
  }),
  "codes before the name": (t, n, u) => ({ nama: `${String(bertitik("1.06")(t, n, u).kode)} ${n}` }),
  "codes in the number column": (t, n, u) => ({ no: bertitik("1.06")(t, n, u).kode, nama: n }),
  words: KATA_TINGKAT,
  "words in capitals": (t, n) => ({ nama: `${KATA[t] ?? ""}${n}`.toUpperCase() }),
  "words after numbers": (t, n, u) => ({ nama: `${u.join(".")}. ${KATA[t] ?? ""}${n}` }),
  "numbers that nest": (_, n, u) => ({ no: u.join("."), nama: n }),
  "A, 1, a": (t, n, u) => ({
    no: [String.fromCharCode(64 + (u[0] ?? 0)), u[1] ?? 0, String.fromCharCode(96 + (u[2] ?? 0))][t],
    nama: n,
  }),
  "I, A, 1": (t, n, u) => ({
    no: [["I", "II"][(u[0] ?? 1) - 1] ?? "", String.fromCharCode(64 + (u[1] ?? 0)), u[2] ?? 0][t],
    nama: n,
  }),
  "indents alone": (t, n) => ({ nama: `${"   ".repeat(t)}${n}` }),
  "capitals, words, dashes": (t, n) => ({ nama: [n.toUpperCase(), n, `- ${n}`][t] ?? n }),
  "figures alone": (_, n) => ({ nama: n }),
};

function olah(baris: readonly Baris[]): HasilOlah {
  const hasil = olahHitung(bukuKerja(KINERJA, lembar("Anggaran", [...JUDUL, ...baris])), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

const total = (hasil: HasilOlah): (number | null)[] => {
  const t = hasil.laporan.anggaran.total;
  return [t?.pagu ?? null, t?.realisasi ?? null].map((n) => (n === null ? null : Number(n.toFixed(0)) / JUTA));
};

const tulisan = (hasil: HasilOlah): Record<string, unknown> =>
  Object.fromEntries(
    hasil.rencana.plan.writes.flatMap(({ cell, after }) =>
      after.content === undefined ? [] : [[hasil.alamat(cell).replace(/^.*!/, ""), after.content]],
    ),
  );

const TAK_DIKETAHUI = [null, null];

const LABEL = [
  "JUMLAH",
  "Jumlah Total",
  "T O T A L",
  "Grand Total",
  "Jml.",
  "Total Anggaran",
  "JUMLAH :",
  "Total Belanja Dinas",
  "Total Keseluruhan",
  "JUMLAH A + B",
  "Jumlah (Rp)",
  "Total Pagu",
  "Jumlah Anggaran Tahun 2024",
];

describe.each(Object.entries(GAYA))("levels by %s", (gaya, beri) => {
  test("a total that is right stays, a blank one is the sum of the programs", () => {
    const tertulis = olah([...isi(beri), ["", "", "JUMLAH", 1000 * JUTA, 920 * JUTA]]);
    if (gaya === "figures alone") expect([TAK_DIKETAHUI, [1000, 920]]).toContainEqual(total(tertulis));
    else expect(total(tertulis)).toEqual([1000, 920]);
    expect(Object.keys(tulisan(tertulis)).filter((sel) => /^[DE]14$/.test(sel))).toEqual([]);
    if (gaya !== "figures alone") expect(tulisan(tertulis)).toMatchObject({ F14: 92, G14: 80 * JUTA });
    const kosong = olah([...isi(beri), ["", "", "JUMLAH"]]);
    if (gaya === "figures alone" || gaya === "capitals, words, dashes")
      expect([TAK_DIKETAHUI, [1000, 920]]).toContainEqual(total(kosong));
    else expect(tulisan(kosong)).toMatchObject({ D14: 1000 * JUTA, E14: 920 * JUTA, F14: 92, G14: 80 * JUTA });
  });
});

test.each(LABEL)("a total called %s", (label) => {
  for (const kolom of [0, 1, 2]) {
    const baris: CellValue[] = ["", "", ""];
    baris[kolom] = label;
    const hasil = olah([...isi(KATA_TINGKAT), baris]);
    expect(total(hasil)).toEqual([1000, 920]);
    expect(tulisan(hasil)).toMatchObject({ D14: 1000 * JUTA, E14: 920 * JUTA, F14: 92, G14: 80 * JUTA });
  }
});

test("a total above the rows", () => {
  const hasil = olah([["", "", "JUMLAH"], ...isi(KATA_TINGKAT)]);
  expect(total(hasil)).toEqual([1000, 920]);
  expect(tulisan(hasil)).toMatchObject({ D4: 1000 * JUTA, E4: 920 * JUTA, F4: 92 });
});

/** Rows that staff put around a table; none of them is money of it. */
const SISIPAN: Record<string, Baris[]> = {
  "blank row": [[]],
  note: [[], ["Catatan: anggaran setelah perubahan"]],
  "note with a figure": [["", "", "*) termasuk luncuran tahun 2023"]],
  NIP: [[], ["", "", "", "Kepala Dinas"], ["", "", "", "Budi Santoso"], ["", "", "", 197001012000031000]],
  "NIP as text": [[], ["", "", "", "", "NIP. 19700101 200003 1 001"]],
  "place and date": [[], ["", "", "", "", "Contoh, 31 Desember 2024"]],
  source: [["Sumber: SIPD, 2024"]],
};
const sisipan = fc.array(fc.constantFrom(...Object.values(SISIPAN)), { maxLength: 3 }).map((d) => d.flat());

test("notes, signatures, blank rows and subtotals around the rows change no sum, and no typed total that is right", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...Object.entries(GAYA)
          .filter(([nama]) => !/alone|capitals, words/.test(nama))
          .map(([, g]) => g),
      ),
      sisipan,
      fc.constantFrom(...LABEL),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }),
      (beri, bawah, label, tertulis, sub, kosong) => {
        const semua = isi(beri);
        const atas = [
          ...semua.slice(0, 6),
          ...(sub ? [["", "", "Sub Jumlah", 400 * JUTA, 380 * JUTA]] : []),
          ...semua.slice(6),
        ];
        const berkosong = [...atas.slice(0, kosong), [], ...atas.slice(kosong)];
        const jumlah: CellValue[] = ["", "", label, ...(tertulis ? [1000 * JUTA, 920 * JUTA] : [])];
        const hasil = olah([...berkosong, jumlah, ...bawah]);
        expect(total(hasil)).toEqual([1000, 920]);
        const row = JUDUL.length + berkosong.length + 1;
        const isiSel = tulisan(hasil);
        expect([isiSel[`D${row}`], isiSel[`E${row}`]]).toEqual(
          tertulis ? [undefined, undefined] : [1000 * JUTA, 920 * JUTA],
        );
        expect(isiSel[`F${row}`]).toBe(92);
        for (const sel of Object.keys(isiSel))
          if (/^[D-G]/.test(sel)) expect(Number(sel.slice(1))).toBeLessThanOrEqual(row);
      },
    ),
    { numRuns: 100 },
  );
});
