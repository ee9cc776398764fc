import { olahHitung } from "../../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { SheetSnapshot } from "../../../src/sheets/snapshot";
import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { bukuKerja, lembar } from "../../alat/lembar";

/** A budget of two programs, whose realisasi are this part of what they come to in the end. */
const buku = (nama: string, judul: string, realisasi: string, persen: string, bagian = 1): SheetSnapshot =>
  lembar(nama, [
    [judul],
    ["Kode", "Uraian", "Pagu", realisasi, persen],
    ["7.01.01", "PROGRAM PENUNJANG URUSAN", 200000000, 160000000 * bagian, ""],
    ["7.01.01.2.01", "Perencanaan dan Evaluasi", 200000000, 160000000 * bagian, ""],
    ["7.01.03", "PROGRAM PEMBERDAYAAN MASYARAKAT", 100000000, 50000000 * bagian, ""],
    ["7.01.03.2.01", "Koordinasi Pemberdayaan", 100000000, 50000000 * bagian, ""],
    ["", "JUMLAH", 300000000, 210000000 * bagian, ""],
  ]);

const TERISI = { E3: 80, E4: 80, E5: 50, E6: 50, E7: 70 };

it.each([
  ["Realisasi s.d. TW IV", "Persentase", null],
  ["Realisasi s/d Triwulan III (Rp)", "%", 9],
  ["Realisasi sampai dengan Triwulan II", "% thd Pagu", 6],
  ["Realisasi sd TW 1", "% realisasi terhadap anggaran", 3],
  ["Realisasi", "Persentase dari pagu (%)", null],
])("measures what was spent so far by the year's pagu: %s, %s", (realisasi, persen, bulan) => {
  const hasil = hitungLembar(buku("Anggaran", "PAGU DAN REALISASI TAHUN 2025", realisasi, persen));
  expect(tulisan(hasil)).toEqual(TERISI);
  expect(anggaran(hasil)).toEqual([300000000, 210000000]);
  expect(hasil.laporan.anggaran.sampaiBulan).toBe(bulan);
});

it.each([
  ["REALISASI ANGGARAN S.D. TRIWULAN III TAHUN 2025", 9],
  ["REALISASI ANGGARAN SAMPAI DENGAN TW IV 2025", null],
  ["REALISASI ANGGARAN TRIWULAN I TAHUN 2025", 3],
  ["REALISASI ANGGARAN SEMESTER I TAHUN 2025", 6],
])("reads a budget whose title says how far it reaches from January on: %s", (judul, bulan) => {
  const hasil = hitungLembar(buku("Anggaran", judul, "Realisasi", "%"));
  expect(tulisan(hasil)).toEqual(TERISI);
  expect(hasil.laporan.anggaran.sampaiBulan).toBe(bulan);
});

it("takes the latest of four sheets that each count from January, and fills the others in place", () => {
  const hasil = hitungLembar(
    ...(["I", "II", "III", "IV"] as const).map((tw, ke) =>
      buku(`TW ${tw}`, `REALISASI ANGGARAN S.D. TRIWULAN ${tw} TAHUN 2025`, "Realisasi", "%", (ke + 1) / 4),
    ),
  );
  expect(anggaran(hasil)).toEqual([300000000, 210000000]);
  expect(hasil.laporan.anggaran.sampaiBulan).toBeNull();
  const persen = hasil.rencana.plan.writes.flatMap(({ cell: { sheetId, row }, after }) =>
    row === 6 ? [[sheetId, after.content] as const] : [],
  );
  expect(Object.fromEntries(persen)).toEqual({ "TW I": 17.5, "TW II": 35, "TW III": 52.5, "TW IV": 70 });
  expect(kodeTemuan(hasil)).toEqual([]);
});

it("leaves a later sheet that nobody filled yet: the report is of the latest with realisasi", () => {
  const kosong = lembar("TW IV", [
    ["REALISASI ANGGARAN S.D. TRIWULAN IV TAHUN 2025"],
    ["Kode", "Uraian", "Pagu", "Realisasi", "%"],
    ["7.01.01", "PROGRAM PENUNJANG URUSAN", 200000000, "", ""],
    ["7.01.03", "PROGRAM PEMBERDAYAAN MASYARAKAT", 100000000, "", ""],
  ]);
  const hasil = hitungLembar(
    buku("TW III", "REALISASI ANGGARAN S.D. TRIWULAN III TAHUN 2025", "Realisasi", "%"),
    kosong,
  );
  expect(anggaran(hasil)).toEqual([300000000, 210000000]);
  expect(hasil.laporan.anggaran.sampaiBulan).toBe(9);
});

it("asks of a single quarter's amounts beside the year's pagu from when they count", () => {
  const satu = bukuKerja(buku("Anggaran", "REALISASI ANGGARAN TRIWULAN III TAHUN 2025", "Realisasi", "%"));
  const hasil = olahHitung(satu, PENGATURAN_BAWAAN);
  expect("pesan" in hasil ? hasil.pesan : "").toContain(
    "realisasi yang menurut judulnya hanya Triwulan III: tulislah “s.d. Triwulan III” bila realisasi itu dihitung sejak Januari",
  );
});
