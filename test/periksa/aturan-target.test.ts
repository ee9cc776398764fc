import { aksi, kode, monev, periksaLembar, pengukuran, pk, renstra } from "./kantor";

const N = "Indeks mutu layanan";
const P = "Persentase izin terbit";

describe("T01", () => {
  test("a target that Pengukuran changed is a galat with both values and places", () => {
    const temuan = periksaLembar([pk([[N, "Indeks", 80]]), pengukuran([[N, "Indeks", 82, 82, ""]])]);
    expect(temuan.map((t) => [t.kode, t.tingkat, t.nilai])).toEqual([["T01", "galat", [80, 82]]]);
    expect(temuan[0]?.pesan).toBe(
      "Target tahun 2024 “Indeks mutu layanan” berbeda antardokumen: 80 di Perjanjian Kinerja (PK!E4); 82 di Pengukuran Kinerja (Pengukuran!E4).",
    );
  });
  test("the Renstra's own target for another year does not matter", () => {
    expect(kode([renstra([[N, "Indeks", 70, 80, 85, 90]]), pk([[N, "Indeks", 80]])])).toEqual([]);
  });
  test.each([
    ["as fraction under a % format", [0.7, "0%"]],
    ["as text", "70%"],
    ["with a comma", "70,0"],
  ] as const)("one value written %s is no difference", (_, tertulis) => {
    expect(kode([pk([[P, "%", 70]]), renstra([[P, "%", 60, tertulis as never, 80, 90]])])).toEqual([]);
  });
  test("the smallest difference counts, and a hundredfold one is explained", () => {
    expect(kode([pk([[N, "Indeks", 2.8]]), renstra([[N, "Indeks", 2.7, 2.81, 2.9, 3]])])).toEqual(["T01 peringatan"]);
    expect(periksaLembar([pk([[P, "%", 70]]), pengukuran([[P, "%", 0.7, 0.7, ""]])])[0]?.pesan).toContain("pecahan");
  });
  const tanggal = (teks: string) => [[], ["", "", "", "", teks]];
  const perubahan = [
    pk([[N, "Indeks", 80]], tanggal("Muntok, 2 Januari 2024")),
    pk([[N, "Indeks", 85]], tanggal("Muntok, 11 November 2024"), "PK Perubahan"),
  ];
  test("a PK Perubahan that explains the difference is a catatan with both dates", () => {
    const temuan = periksaLembar([...perubahan, pengukuran([[N, "Indeks", 85, 85, ""]])]);
    expect(temuan.map((t) => [t.kode, t.tingkat])).toEqual([["T01", "catatan"]]);
    expect(temuan[0]?.pesan).toMatch(/2 Januari 2024.*11 November 2024/);
  });
  test("a quarter before the change that has the changed target is asked about", () => {
    const baris = [[N, "Indeks", 85, "", ""]] as const;
    expect(kode([...perubahan, monev(1, baris)]).filter((k) => k.startsWith("T01"))).toEqual(["T01 peringatan"]);
    expect(kode([...perubahan, monev(4, baris)]).filter((k) => k.startsWith("T01"))).toEqual(["T01 catatan"]);
  });
  test("twenty targets that one PK Perubahan changed are one catatan", () => {
    const banyak = Array.from({ length: 20 }, (_, i) => `Indeks layanan nomor ${i + 1}`);
    const temuan = periksaLembar([
      pk(banyak.map((n) => [n, "Indeks", 80])),
      pk(
        banyak.map((n) => [n, "Indeks", 85]),
        [],
        "PK Perubahan",
      ),
    ]);
    expect(temuan.map((t) => [t.kode, t.sel.length])).toEqual([["T01", 40]]);
    expect(temuan[0]?.pesan).toContain("dan 17 indikator lain");
  });
});

describe("T02", () => {
  const deret = (...isi: (number | string)[]) =>
    kode([pk([[N, "Dokumen", isi[0] ?? ""]]), aksi([[N, "Dokumen", ...isi]])]);
  test.each([
    ["a sum that falls short", [28, 5, 6, 7, 9]],
    ["by a hundredth", [2.8, 0.7, 0.7, 0.7, 0.71]],
    ["a running total that ends elsewhere", [90, 60, 70, 80, 85]],
    ["a set running total that ends elsewhere", [90, 20, 40, 60, 80, "kumulatif"]],
    ["a single release that is another value", [3, "", "", "", 3.2]],
  ])("fires for %s", (_, isi) => expect(deret(...isi)).toEqual(["T02 peringatan"]));
  test.each([
    ["parts that add up", [70, 10, 20, 30, 10]],
    ["a running total", [70, 10, 30, 60, 70]],
    ["a level that stays", [80, 80, 80, 80, 80]],
    ["a level that falls to the annual target", [17, 20, 19, 18, 17]],
    ["a single release", [3, "", "", "", 3]],
    ["thirds whose rounding alone is missing", [100, "", 33.3, 33.3, 33.3]],
    ["0.1 + 0.2 in doubles", [0.6, 0.1, 0.2, 0.1, 0.2]],
    ["posisi by the sheet's word", [80, 70, 75, 78, 80, "posisi"]],
  ])("must not fire for %s", (_, isi) => expect(deret(...isi)).toEqual([]));
  test("tells the sum, the target and the difference", () => {
    const [t] = periksaLembar([pk([[N, "Dokumen", 2.8]]), aksi([[N, "Dokumen", 2.8, 0.5, 0.6, 0.7, 0.9]])]);
    expect(t?.pesan).toBe(
      "Jumlah target TW “Indeks mutu layanan” di Rencana Aksi (Aksi!F4, Aksi!G4, Aksi!H4, Aksi!I4): 0,5 + 0,6 + 0,7 + 0,9 = 2,7 ≠ target tahunan 2,8 (Aksi!E4) (selisih 0,1).",
    );
  });
});

test("T19 compares quarters of monev with those of the action plan", () => {
  const awal = monev(1, [[N, "Dokumen", 70, 10, 10]]);
  const rencana = [pk([[N, "Dokumen", 70]]), aksi([[N, "Dokumen", 70, 10, 20, 30, 10]]), awal];
  expect(kode([...rencana, monev(2, [[N, "Dokumen", 70, 15, 15]])])).toEqual(["T19 peringatan"]);
  expect(kode([...rencana, monev(2, [[N, "Dokumen", 70, 20, 15]])])).toEqual([]);
});

describe("T10", () => {
  const dasar = [pk([[N, "Indeks", 2.8]]), pengukuran([[N, "Indeks", 2.8, 4.11, ""]])];
  test("a yearly target that is the realisasi, with the years after it blank", () => {
    expect(kode([...dasar, renstra([[N, "Indeks", "", 4.11, "", ""]])])).toEqual(["T10 peringatan"]);
  });
  test("a target that differs and is no realisasi is T01's", () => {
    expect(kode([...dasar, renstra([[N, "Indeks", 2.7, 3, 3.1, 3.2]])])).toEqual(["T01 peringatan"]);
  });
});

test("T11: a realisasi whose target stands nowhere is named", () => {
  const temuan = periksaLembar([
    pengukuran([
      [N, "Indeks", "", 82, ""],
      [P, "%", 70, 70, ""],
    ]),
  ]);
  expect(temuan.filter((t) => t.kode === "T11").map((t) => t.pesan)).toEqual([
    expect.stringMatching(/^“Indeks mutu layanan” .*targetnya tidak ditemukan/),
  ]);
});
