import { join } from "node:path";
import { dariDigit, type Desimal } from "../../src/domain/angka/desimal";
import { tulisBagian, tulisNilai } from "../../src/naskah/tulis-angka";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import { CONTOH } from "../alat/buku";
import { bahanNaskah, kalimat, kalimatBuku } from "./alat";
import { bagianWord, wordSegar, xml } from "./alat-word";

const d = (teks: string): Desimal => dariDigit(teks)!;
const judul = (teks: string): Baris[] => [[teks], ["DINAS CONTOH KABUPATEN CONTOH"], [""]];
const UKUR = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const ukur = (...baris: readonly (readonly [nama: string, target: number, realisasi: number])[]) =>
  lembar("Pengukuran", [
    ...judul("PENGUKURAN KINERJA TAHUN 2024"),
    UKUR,
    ...baris.map(([nama, target, realisasi], i) => [
      i + 1,
      "Meningkatnya layanan",
      nama,
      "Nilai",
      target,
      realisasi,
      "",
    ]),
  ]);
const anggaran = (program: string, pagu: number, realisasi: number) =>
  lembar("Realisasi Anggaran", [
    ...judul("REALISASI ANGGARAN TAHUN 2024"),
    ["No", "Sasaran Strategis", "Program", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "Meningkatnya layanan", program, pagu, realisasi],
  ]);
const A = "Nilai layanan utama";
const B = "Angka pelayanan dasar";
const C = "Indeks kepuasan warga";

test.each([
  ["183110.4", "TON", "183.110,4 ton"],
  ["84", "UNIT", "84 unit"],
  ["3", "LKS", "3 LKS"],
  ["10.2", "per 1.000 KH", "10,2 per 1.000 KH"],
  ["7", "UNIT KERJA", "7 unit kerja"],
  ["12", "Orang/OPD", "12 orang/OPD"],
])("%s %s is written %s: abbreviations keep their capitals, words that shout do not", (nilai, satuan, teks) => {
  expect(tulisNilai(d(nilai), satuan)).toBe(teks);
});

test.each([
  ["0.004", "kurang dari 0,01%"],
  ["0", "0,00%"],
  ["99.9999", "mendekati 100,00%"],
  ["100", "100,00%"],
  ["98.83", "98,83%"],
])("a share of %s is written %s", (persen, teks) => expect(tulisBagian(d(persen))).toBe(teks));

test("a budget that was spent to the last rupiah leaves nothing that could be called efisiensi or not", () => {
  const isi = kalimatBuku(bukuKerja(ukur([A, 80, 40]), anggaran("Program Layanan", 1000000, 1000000)));
  expect(isi.get("N8 1")).toBe(
    "Sasaran 1, Meningkatnya layanan: penyerapan anggaran 100,00%, sedangkan target sasaran belum tercapai (50,00%); tidak terdapat sisa anggaran. Penyerapan (100,00%) lebih tinggi daripada capaian kinerja (50,00%).",
  );
});

test("what is left of a budget, however little, is neither 0 % nor all of it spent", () => {
  const isi = kalimatBuku(bukuKerja(ukur([A, 80, 80]), anggaran("Program Layanan", 10000000000, 9999999000)));
  expect(isi.get("N8 1")).toBe(
    "Sasaran 1, Meningkatnya layanan: target sasaran tercapai dengan penyerapan anggaran mendekati 100,00% (Rp9.999.999.000 dari Rp10.000.000.000), sehingga terdapat efisiensi Rp1.000 (kurang dari 0,01%).",
  );
  expect(isi.get("E6")).toContain("terealisasi Rp9.999.999.000 (mendekati 100,00%).");
});

test.each([
  ["Program Layanan Dasar", "didukung oleh Program Layanan Dasar, dengan"],
  ["Layanan Dasar", "didukung oleh program Layanan Dasar, dengan"],
])("one program, %s, is called a program once", (nama, kata) => {
  const isi = kalimatBuku(bukuKerja(ukur([A, 80, 80]), anggaran(nama, 1000, 900)));
  expect(isi.get("N6 1")).toContain(kata);
});

test("one indikator alone is not spoken of as all of them", () => {
  const isi = kalimatBuku(bukuKerja(ukur([A, 80, 84])));
  expect(isi.get("E1")).toContain("1 (satu) indikator kinerja. Indikator tersebut melampaui target.");
  expect(kalimatBuku(bukuKerja(ukur([A, 80, 84], [B, 50, 60]))).get("E1")).toContain(
    "Seluruh indikator melampaui target.",
  );
  const monev = lembar("Monev TW I", [
    ...judul("MONITORING DAN EVALUASI TRIWULAN I TAHUN 2024"),
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target TW I", "Realisasi TW I", "%"],
    [1, "Meningkatnya layanan", A, "Nilai", 20, 20, ""],
  ]);
  expect(kalimatBuku(bukuKerja(ukur([A, 80, 84]), monev)).get("T Lampiran 5 TW I")).toBe(
    "Pada triwulan I, satu-satunya indikator yang bertarget mencapai target triwulan.",
  );
});

test("those that share the highest or the lowest are named together", () => {
  const isi = kalimatBuku(bukuKerja(ukur([A, 80, 80], [B, 50, 25], [C, 60, 60])));
  expect(isi.get("E5")).toBe(`Capaian tertinggi pada ${A} dan ${C} (100,00%) dan terendah pada ${B} (50,00%).`);
});

test("a realisasi inside a merged cell is called that, not a text that nobody wrote", async () => {
  const { naskah } = await bahanNaskah(join(__dirname, "../fixtures/korpus/k21-gabung-angka/buku.xlsx"));
  expect(kalimat(naskah).get("N2 2.1")).toBe(
    "Capaian indikator Laju pemanfaatan data sektoral tidak dapat dihitung karena realisasinya berada di sel gabungan (F5:F7). [perbaiki realisasi Laju pemanfaatan data sektoral di buku kerja]",
  );
});

test("the chart begins at 0, and its figures are written as the tables write them, whatever the computer's region", async () => {
  const word = await wordSegar(await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } }));
  const grafik = xml.parse(bagianWord(word, "word/charts/chart1.xml"));
  const label = Array.from(grafik.getElementsByTagName("c:dLbl")).map((l) =>
    Array.from(l.getElementsByTagName("a:t"))
      .map((t) => t.textContent)
      .join(""),
  );
  // A bar chart counts from below.
  expect(label).toEqual(["120,00%", "100,00%", "146,79%"]);
  const [sumbu] = Array.from(grafik.getElementsByTagName("c:valAx"));
  expect(sumbu?.getElementsByTagName("c:min")[0]?.getAttribute("val")).toBe("0");
});
