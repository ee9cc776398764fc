import { nilaiEfisiensi, ukuranEfisiensi } from "../../src/domain/anggaran/efisiensi";
import type { Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { uraiPengaturan } from "../../src/domain/pengaturan/urai-pengaturan";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";
import { d } from "../domain/alat";

const III_12 = new Set(["III.12"]);

async function anggaran(isi: Uint8Array, ubahan: Partial<Pengaturan>) {
  const dari = {
    simpan: (lama: Pengaturan) => ({ ...lama, ...ubahan }),
    sementara: { dasarTarget: "pk" },
    hanya: III_12,
  };
  const { isi: hasil } = await tabelSelesai(isi, dari as Parameters<typeof tabelSelesai>[1]);
  const buku = await potret(hasil);
  const sel = pencariSel(buku);
  const kolom = (huruf: string) => [6, 7, 8, 9].map((baris) => sel(`'Tabel III.12'!${huruf}${baris}`).nilai);
  const teks = buku.sheets
    .find((s) => s.name === "Tabel III.12")!
    .values.flat()
    .map(String);
  const tampil = (huruf: string) => kolom(huruf).map((nilai) => (nilai === "" ? "" : Number(nilai).toFixed(2)));
  return { kolom, tampil, judul: (huruf: string) => sel(`'Tabel III.12'!${huruf}3`).nilai, teks };
}

/** 2 of 2.8: the first sasaran is not reached. */
const takTercapai = () =>
  sunting(new Uint8Array(baca(CONTOH)), (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F5").values = [[2]];
  });

test("efisiensi always, unless the office calls it so only where the sasaran was reached", async () => {
  const isi = await takTercapai();
  const selalu = await anggaran(isi, {});
  expect(selalu.kolom("J")).toEqual([117153759, 1820771, 348926, 119323456]);
  const bila = await anggaran(isi, { efisiensi: "bila-tercapai" });
  expect([bila.judul("J"), bila.judul("K")]).toEqual(["Efisiensi (Rp)", "Sisa Anggaran (Rp)"]);
  expect(bila.kolom("J")).toEqual(["", 1820771, 348926, 2169697]);
  expect(bila.kolom("K")).toEqual([117153759, "", "", 117153759]);
  expect(
    bila.teks.filter((t) => t.includes("hanya pada sasaran yang tercapai (rata-rata capaian ≥ 100%)")),
  ).toHaveLength(1);
  // All are reached: nothing is merely left.
  const semua = await anggaran(baca(CONTOH), { efisiensi: "bila-tercapai" });
  expect(semua.kolom("J")).toEqual([117153759, 1820771, 348926, 119323456]);
  expect(semua.kolom("K")).toEqual(["", "", "", ""]);
});

test("the optional columns stand behind it, off unless chosen, each told in the note; a cap of averages counts", async () => {
  const tanpa = await anggaran(baca(CONTOH), {});
  expect(tanpa.judul("K")).toBe("");
  expect(tanpa.teks.join()).not.toContain("NE");
  const kolomEfisiensi = ["capaian-kurang-serapan", "capaian-per-serapan", "ne"] as const;
  const utuh = await anggaran(baca(CONTOH), { kolomEfisiensi });
  expect([utuh.judul("K"), utuh.judul("L"), utuh.judul("M")]).toEqual([
    "Capaian − Serapan (poin)",
    "Capaian / Serapan",
    "NE (%)",
  ]);
  // 146.7857 − 98.8240, 100 − 99.0316, 120 − 99.2090; what the outputs should have cost is far more than was spent: NE is full.
  expect(utuh.tampil("K").slice(0, 1)).toEqual(["47.96"]);
  expect(utuh.tampil("M").slice(0, 1)).toEqual(["100.00"]);
  expect(utuh.tampil("K")[3]).toBe("");
  const dibatasi = await anggaran(baca(CONTOH), { kolomEfisiensi, batasRataRata: 100 });
  // 117,153,759 of 9,961,858,400 is 1.1760 %: 50 + 1.1760 × 2.5; the total's 119,323,456 of 10,193,879,100 is 1.1705 %.
  expect([dibatasi.tampil("K")[0], dibatasi.tampil("L")[0], dibatasi.tampil("M")[0]]).toEqual([
    "1.18",
    "1.01",
    "52.94",
  ]);
  expect(dibatasi.tampil("M")[3]).toBe("52.93");
  expect(
    dibatasi.teks.filter((t) =>
      /^Pada kolom .*NE \(%\), capaian tiap indikator dihitung paling tinggi 100%\.$/.test(t),
    ),
  ).toHaveLength(1);
  const catatan = dibatasi.teks.filter((t) => t.includes("NE (%) = 50% + (E / 20 × 50%)"));
  expect(catatan).toHaveLength(1);
  expect(catatan[0]).toContain("PMK 22/PMK.02/2021");
  expect(catatan[0]).toContain("masing-masing paling tinggi 100%");
});

test("a sasaran of which an indikator is not assessed has no optional figures, and the total has no NE", async () => {
  const isi = await sunting(new Uint8Array(baca(CONTOH)), (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F5").values = [["367/2.6"]];
  });
  const { tampil, kolom } = await anggaran(isi, { efisiensi: "bila-tercapai", kolomEfisiensi: ["ne"] });
  expect([kolom("J")[0], kolom("K")[0]]).toEqual(["", 117153759]);
  expect([tampil("L")[0], tampil("L")[3]]).toEqual(["", ""]);
});

describe("Nilai Efisiensi", () => {
  test.each([
    // What was reached cost just what it should have, a tenth less, a tenth more, nothing, twice as much.
    ["100", "100", "100", "50"],
    ["100", "100", "90", "75"],
    ["100", "100", "110", "25"],
    ["100", "100", "0", "100"],
    ["100", "100", "200", "0"],
    // Half was reached with half of the money.
    ["50", "100", "50", "50"],
  ])("capaian %s, pagu %s, realisasi %s: %s", (capaian, pagu, realisasi, ne) => {
    const dasar = { capaian: d(capaian), pagu: d(pagu), realisasi: d(realisasi) };
    expect(nilaiEfisiensi([dasar])?.toFixed()).toBe(ne);
    expect(ukuranEfisiensi("ne", dasar)?.toFixed()).toBe(ne);
  });

  test("there is none where nothing should have been spent, and no ratio where nothing was", () => {
    const dasar = { capaian: d("0"), pagu: d("100"), realisasi: d("0") };
    expect(nilaiEfisiensi([dasar])).toBeNull();
    expect(ukuranEfisiensi("capaian-per-serapan", dasar)).toBeNull();
    expect(ukuranEfisiensi("capaian-kurang-serapan", { ...dasar, pagu: d("0") })).toBeNull();
  });
});

test.each(['{"efisiensi":"kadang"}', '{"kolomEfisiensi":["ne","lain"]}'])("the file %s is refused", (teks) => {
  expect(uraiPengaturan(teks).ok).toBe(false);
});
