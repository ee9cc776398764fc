import fc from "fast-check";
import type { Angka, KonteksAngka } from "../../src/domain/angka/angka";
import { hitungSerapan, perubahanAnggaran, totalAnggaran } from "../../src/domain/anggaran/anggaran";
import { bacaJenis, hitungCapaian, mungkinMinimum } from "../../src/domain/capaian/capaian";
import { keBilangan, SERATUS, type Desimal } from "../../src/domain/angka/desimal";
import { kebiasaanKolom } from "../../src/domain/angka/kebiasaan-kolom";
import { tentukanKriteria } from "../../src/domain/kriteria/kriteria";
import { rataRataCapaian } from "../../src/domain/capaian/rata-rata";
import { kenaliPredikat, samakanSkala } from "../../src/domain/angka/predikat";
import { isKataSatuan, isPersen } from "../../src/domain/angka/satuan";
import { formatNilai } from "../../src/domain/angka/tampilan";
import { simpulkanPola } from "../../src/domain/capaian/simpulkan-pola";
import { bacaTriwulan, realisasiSetahun } from "../../src/domain/capaian/triwulan";
import { baca } from "./alat";

/** Any UTF-16, lone surrogates too; and texts made of the pieces that numbers are made of. */
const POTONGAN =
  "1|12|234|000|.|,|-|–|(|)|%| |Rp|rp.|IDR|/|s.d.|≥|BB|WTP|Baik|dokumen|juta|TW|IV|#REF!|*|e|+|\u00a0|\u200b|\ud800|(dua)".split(
    "|",
  );
const teks = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((kode) => String.fromCharCode(...kode)),
  fc.array(fc.constantFrom(...POTONGAN), { maxLength: 8 }).map((bagian) => bagian.join("")),
);
const nilai = fc.oneof(
  teks,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 5e-324, 1e308),
);
const format = fc.oneof(teks, fc.constantFrom("General", "0%", "0.00", "d/m/yyyy", '"', "[", "\\", "_", '0"%"'));
const kebiasaan = fc.array(nilai).map(kebiasaanKolom);
const konteks: fc.Arbitrary<KonteksAngka> = fc.record(
  {
    satuan: fc.oneof(teks, fc.constantFrom("%", "Rp")),
    kebiasaan,
    kolomRupiah: fc.boolean(),
    terimaRentang: fc.boolean(),
  },
  { requiredKeys: [] },
);
const angka = fc.tuple(nilai, konteks, format).map(([n, k, f]) => baca(n, k, f));

const wajar = (...desimal: readonly (Desimal | null)[]): void => {
  for (const satu of desimal) if (satu !== null) expect(Number.isFinite(keBilangan(satu))).toBe(true);
};
const periksaAngka = (satu: Angka): void => {
  if (satu.jenis === "angka") wajar(satu.nilai);
  if (satu.jenis === "rentang") wajar(satu.bawah, satu.atas);
  if (satu.jenis === "rentang") expect(satu.bawah.lte(satu.atas)).toBe(true);
  if (satu.jenis === "angka" || satu.jenis === "rentang")
    expect(formatNilai(satu)).toMatch(/^-?(Rp)?\d[\d.,]*(%|–-?\d[\d.,]*)?$/);
  expect(formatNilai(satu).length).toBeGreaterThan(0);
};

test("every cell gives a value of the type, never NaN, never an exception", () => {
  fc.assert(fc.property(angka, periksaAngka), { numRuns: 3000 });
});

test("so does everything that is computed from cells", () => {
  const jenis = fc.constantFrom("maksimum", "minimum", "rentang", "predikat");
  const pola = fc.constantFrom("jumlah", "kumulatif", "posisi", "rilis");
  const aturan = fc.constantFrom("selisih", "rasio");
  fc.assert(
    fc.property(fc.tuple(angka, angka, angka, angka), jenis, pola, aturan, (empat, j, p, a) => {
      const [target, realisasi] = empat;
      const capaian = hitungCapaian(j, target, realisasi, a);
      if (capaian.status === "dinilai") {
        wajar(capaian.persen);
        expect(tentukanKriteria(capaian.persen).warna).toMatch(/^#[0-9A-F]{6}$/);
      }
      wajar(rataRataCapaian([capaian], SERATUS).nilai);
      wajar(hitungSerapan(target, realisasi).persen, perubahanAnggaran(target, realisasi)?.persen ?? null);
      wajar(totalAnggaran([{ pagu: target, realisasi }]).persen);
      expect(["jumlah", "kumulatif", "posisi", "rilis"]).toContain(simpulkanPola(empat, target).pola);
      const setahun = realisasiSetahun(p, empat);
      if (setahun !== null) periksaAngka(setahun.nilai);
    }),
    { numRuns: 2000 },
  );
});

test("and every reader of words", () => {
  fc.assert(
    fc.property(teks, teks, (a, b) => {
      expect([null, 1, 2, 3, 4]).toContain(bacaTriwulan(a));
      expect([null, "maksimum", "minimum", "rentang", "predikat"]).toContain(bacaJenis(a));
      expect([typeof mungkinMinimum(a), typeof isPersen(a), typeof isKataSatuan(a, b)]).toEqual(
        Array(3).fill("boolean"),
      );
      expect(kenaliPredikat(a).every(({ skor }) => skor >= 1)).toBe(true);
      const bersama = samakanSkala(a, b);
      const mungkin = kenaliPredikat(a).map(({ skala }) => skala);
      if (bersama !== null) expect(mungkin).toContain(bersama.skala);
      expect(samakanSkala(a, a) === null).toBe(mungkin.length === 0);
    }),
  );
});

describe("a megabyte of hostile text takes no longer than reading it", () => {
  const SEJUTA = 1_000_000;
  const pola = [
    "1",
    "1.",
    "1.234.",
    "1 ",
    " ",
    "-",
    "-.",
    ".",
    "*",
    "(",
    "(1",
    ")",
    "Rp",
    "rp. ",
    "a",
    "a ",
    "\u200b",
    "\ud800",
    "\u00a0x",
    "TW I ",
    "TW I,",
    "q1 ",
    "1-",
    "semakin ",
    "kasus ",
    "BB ",
    '"',
    "[",
    "%",
    "…",
    "#",
  ];
  const ujung = ["", "x", "1", "!", "-"];
  test.each(pola)("%j", (satuan) => {
    const mulai = process.cpuUsage();
    for (const akhir of ujung) {
      const jahat = satuan.repeat(SEJUTA / satuan.length) + akhir;
      for (const terimaRentang of [true, false]) periksaAngka(baca(jahat, { satuan: jahat, terimaRentang }, jahat));
      baca(1, { satuan: jahat }, jahat);
      kebiasaanKolom([jahat]);
      bacaTriwulan(jahat);
      bacaJenis(jahat);
      mungkinMinimum(jahat);
      kenaliPredikat(jahat);
      isPersen(jahat);
      isKataSatuan(jahat, jahat);
    }
    // Time of this process alone: what else the machine does must not decide. Backtracking would take hours.
    expect(process.cpuUsage(mulai).user / 1e6).toBeLessThan(30);
  });
});
