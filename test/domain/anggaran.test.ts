import fc from "fast-check";
import type { Angka } from "../../src/domain/angka/angka";
import { hitungSerapan, perubahanAnggaran, totalAnggaran } from "../../src/domain/anggaran/anggaran";
import { selisihTahunLalu } from "../../src/domain/capaian/perbandingan";
import { hitungCapaian, type Capaian } from "../../src/domain/capaian/capaian";
import { bulatkan, type Desimal } from "../../src/domain/angka/desimal";
import { angka, baca, d, galat, kosong, takTerbaca } from "./alat";

const dua = (nilai: Desimal | null): string | null => (nilai === null ? null : bulatkan(nilai, 2).toFixed());
const rp = (teks: string): Angka => baca(teks, { kolomRupiah: true });

/** The sample's three sasaran (Tabel III.12). */
const BARIS = [
  { pagu: rp("9,961,858,400"), realisasi: rp("9,844,704,641"), persen: "98.82", efisiensi: "117153759" },
  { pagu: angka("188020700"), realisasi: angka("186199929"), persen: "99.03", efisiensi: "1820771" },
  { pagu: angka("44000000"), realisasi: angka("43651074"), persen: "99.21", efisiensi: "348926" },
];

describe("hitungSerapan (kinerja.md §4)", () => {
  test.each(BARIS)("$efisiensi", ({ pagu, realisasi, persen, efisiensi }) => {
    const serapan = hitungSerapan(pagu, realisasi);
    expect([dua(serapan.persen), serapan.efisiensi?.toFixed()]).toEqual([persen, efisiensi]);
  });
  test.each<[Angka, Angka]>([
    [angka("5"), kosong],
    [kosong, angka("5")],
    [galat, angka("5")],
    [angka("5"), takTerbaca],
  ])("no number on a side: %j %j", (pagu, realisasi) => {
    expect(hitungSerapan(pagu, realisasi)).toEqual({ persen: null, efisiensi: null });
  });
  test("pagu 0 has an efisiensi but no percent", () => {
    const serapan = hitungSerapan(angka("0"), angka("5"));
    expect([serapan.persen, serapan.efisiensi?.toFixed()]).toEqual([null, "-5"]);
  });
});

describe("totalAnggaran", () => {
  test("is the ratio of the sums, not the mean of the percentages", () => {
    const total = totalAnggaran(BARIS);
    expect([total.pagu?.toFixed(), total.realisasi?.toFixed()]).toEqual(["10193879100", "10074555644"]);
    expect([dua(total.persen), total.efisiensi?.toFixed(), dua(total.persenEfisiensi)]).toEqual([
      "98.83",
      "119323456",
      "1.17",
    ]);
    expect(total.lengkap).toBe(true);
  });
  test.each<[Angka, Angka, string | null, string | null]>([
    [kosong, kosong, "10193879100", "10074555644"],
    [angka("1000"), kosong, "10193880100", "10074555644"],
    [kosong, angka("1000"), "10193879100", "10074556644"],
    [takTerbaca, angka("1000"), null, "10074556644"],
    [angka("1000"), takTerbaca, "10193880100", null],
    [galat, galat, null, null],
  ])("sums every pagu and what is there of realisasi, without a percent: %j %j", (pagu, realisasi, p, r) => {
    const total = totalAnggaran([...BARIS, { pagu, realisasi }]);
    expect([total.pagu?.toFixed() ?? null, total.realisasi?.toFixed() ?? null]).toEqual([p, r]);
    expect([total.persen, total.efisiensi, total.persenEfisiensi, total.lengkap]).toEqual([null, null, null, false]);
  });
  test("of nothing is 0 without a percent", () => {
    const { pagu, persen, persenEfisiensi, lengkap } = totalAnggaran([]);
    expect([pagu?.toFixed(), persen, persenEfisiensi, lengkap]).toEqual(["0", null, null, true]);
  });
  test("is exact: the sum of the parts to the rupiah, without a difference where ten times a pagu was spent", () => {
    const rupiah = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(fc.tuple(rupiah, rupiah)), (baris) => {
        const total = totalAnggaran(baris.map(([p, r]) => ({ pagu: angka(`${p}`), realisasi: angka(`${r}`) })));
        const [pagu, realisasi] = [0, 1].map((i) => baris.reduce((jumlah, satu) => jumlah + satu[i]!, 0n));
        expect([total.pagu?.toFixed(), total.realisasi?.toFixed()]).toEqual([`${pagu}`, `${realisasi}`]);
        const bersatuan = baris.every(([p, r]) => p === 0n || r <= 10n * p);
        expect(total.efisiensi?.toFixed()).toBe(bersatuan ? `${pagu! - realisasi!}` : undefined);
      }),
    );
  });
});

test.each<[Angka, Angka, string | null]>([
  [angka("22840380832"), angka("20773730247"), "-2066650585 -9.05"],
  [angka("100"), angka("150"), "50 50.00"],
  [angka("50000000"), baca("-"), "-50000000 -100.00"],
  [baca("-"), angka("50"), "50 null"],
  [angka("0"), angka("50"), "50 null"],
  [rp("Rp. 27.446.956.856"), rp("Rp. 20.773.730.247"), "-6673226609 -24.31"],
  [kosong, kosong, null],
  [kosong, galat, null],
  [takTerbaca, angka("5"), null],
])("perubahanAnggaran %#: %s", (sebelum, sesudah, hasil) => {
  const perubahan = perubahanAnggaran(sebelum, sesudah);
  expect(perubahan && `${perubahan.rupiah.toFixed()} ${perubahan.persen?.toFixed(2) ?? "null"}`).toBe(hasil);
});

describe("against last year (kinerja.md §2)", () => {
  const nilai = (persen: string): Capaian => ({ status: "dinilai", persen: d(persen) });
  test("selisihTahunLalu is in points", () => {
    expect(selisihTahunLalu(nilai("146.79"), nilai("116.30"))?.toFixed()).toBe("30.49");
    const [kini, lalu] = [
      hitungCapaian("maksimum", angka("2.8"), angka("4.11")),
      hitungCapaian("maksimum", angka("2.7"), angka("3.14")),
    ];
    expect(dua(selisihTahunLalu(kini, lalu))).toBe("30.49");
    expect(selisihTahunLalu(nilai("90"), { status: "belum-dinilai" })).toBeNull();
    expect(selisihTahunLalu({ status: "tidak-dapat-dihitung", alasan: "galat" }, nilai("90"))).toBeNull();
  });
});
