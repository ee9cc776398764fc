import { join } from "node:path";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { bukuKantor, lembarTabel, type Lembar } from "../alat/lembar-kantor";
import { tabelSelesai } from "../alat/buku-tabel";

const LENGKAP = join(__dirname, "../../assets/contoh/diskominfo-2024-lengkap.xlsx");

const KINERJA: Lembar = [
  "Pengukuran",
  "PENGUKURAN KINERJA TAHUN 2024",
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Meningkatnya layanan", "Cakupan layanan", "%", 80, 60, null],
];

test("the complete sample is the sample with three sheets more", async () => {
  const [asli, lengkap] = [(await potret(baca(CONTOH))).sheets, (await potret(baca(LENGKAP))).sheets];
  expect(lengkap.slice(0, asli.length)).toEqual(asli);
  expect(lengkap.slice(asli.length).map((s) => s.name)).toEqual(["Pegawai", "Sarana Prasarana", "Strategi"]);
});

test("I.1, I.2 and II.2: the report's shares, subtotals, and no sum over what can't be read", async () => {
  const { isi, hasil } = await tabelSelesai(baca(LENGKAP));
  const keadaan = hasil.rencana.status.filter((s) => ["I.1", "I.2", "II.2"].includes(s.nomor)).map((s) => s.keadaan);
  expect(keadaan).toEqual(["baru", "baru", "baru"]);
  const sel = pencariSel(await potret(isi));
  const baris = (await potret(isi)).sheets.find((s) => s.name === "Tabel I.1")?.values ?? [];
  const bagian = baris.find((b) => String(b[0]).startsWith("Persentase")) ?? [];
  expect(bagian.slice(8, 12).map((n) => Number(n).toFixed(2))).toEqual(["16.85", "35.96", "24.72", "22.47"]);
  const sarana = (await potret(isi)).sheets.find((s) => s.name === "Tabel I.2")?.values ?? [];
  expect(sarana.find((b) => b[1] === "Gedung dan bangunan")?.slice(2)).toEqual([6, 5297523417]);
  expect(sarana.find((b) => b[0] === "Total")?.[3]).toBe("");
  // What is printed with it, and what is said beside what is printed.
  expect(baris.map((b) => String(b[0]))).toContain(
    "Persentase menurut kualifikasi dihitung dari 89 pegawai, menurut jenis kelamin dihitung dari 38 pegawai.",
  );
  expect(sarana.map((b) => String(b[0])).find((b) => b.startsWith("Pengaturan Capaian"))).toBe(
    "Pengaturan Capaian: golongan tanpa nilai sendiri dijumlah dari rinciannya; jumlah yang memuat angka tak terbaca dikosongkan: “alat angkutan” ('Sarana Prasarana'!D8: “Rp. 93.588.9124”).",
  );
  // The total is on the page of the row above it, not alone on a second one.
  const { citra } = hasil.rencana.terender.find((t) => t.tabel.nomor === "I.2")!;
  const total = citra.sel.findIndex(([awal]) => awal?.content === "Total");
  expect([citra.halaman.jeda.length, citra.halaman.jeda.filter((row) => row >= total)]).toEqual([1, []]);
  expect(String(sel("'Tabel II.2'!C4").nilai)).toContain("1. Menyusun rencana induk SPBE.\n2. ");
});

test("I.2: a class whose own amount can't be read, with no rows below it, keeps the total from being known", async () => {
  const buku = await bukuKantor("DINAS CONTOH KABUPATEN CONTOH", KINERJA, [
    "Sarana",
    "SARANA-PRASARANA TAHUN 2024",
    ["No.", "Klasifikasi", "Jumlah Barang", "Nilai Aset"],
    [1, "Tanah", 1, "Rp. 20.000.000"],
    [2, "Gedung", 2, "Rp. 30.00.0000"],
  ]);
  const isi = (await lembarTabel(buku))("Tabel I.2");
  expect(isi.filter((b) => b.startsWith("Total"))).toEqual(["Total | 3"]);
  expect(isi.at(-1)).toContain("dikosongkan: “Gedung” (Sarana!D6: “Rp. 30.00.0000”).");
});
