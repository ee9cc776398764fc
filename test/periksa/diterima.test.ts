import { periksaBuku, simpanPenerimaan } from "../../src/app/periksa";
import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { aturPenerimaan } from "../../src/domain/temuan/temuan-diterima";
import { bukuKerja } from "../alat/lembar";
import { baca, buka, CONTOH } from "../alat/buku";
import { pengukuran, pk } from "./kantor";

const buku = (target: number, nama = "Indeks mutu layanan") =>
  bukuKerja(pk([[nama, "Indeks", 80]]), pengukuran([[nama, "Indeks", target, 82, ""]]));

function olah(snapshot: ReturnType<typeof buku>, pengaturan = PENGATURAN_BAWAAN) {
  const hasil = olahPeriksa(snapshot, pengaturan);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

test("an accepted temuan keeps its reason, is not counted, and lapses when a cell changes", () => {
  const [temuan] = olah(buku(82)).temuan;
  const diterima = aturPenerimaan(PENGATURAN_BAWAAN, [
    { kunci: temuan!.kunci, alasan: " sudah dibahas dengan Inspektorat " },
  ]);
  expect(olah(buku(82), diterima).temuan.map((t) => t.diterima)).toEqual(["sudah dibahas dengan Inspektorat"]);
  expect(olah(buku(82), diterima).ringkasan).toEqual({ galat: 0, peringatan: 0, catatan: 0 });
  expect(olah(buku(83), diterima).temuan.map((t) => t.diterima)).toEqual([null]);
  expect(olah(buku(83), diterima).ringkasan.galat).toBe(1);
});

test("a blank reason accepts nothing", () => {
  expect(aturPenerimaan(PENGATURAN_BAWAAN, [{ kunci: "T01-x", alasan: "  " }])).toBe(PENGATURAN_BAWAAN);
});

test("travels with the workbook, and can be taken back", async () => {
  const excel = buka(baca(CONTOH));
  const pertama = await periksaBuku();
  if (pertama.status !== "selesai") throw new Error(pertama.status);
  const { kunci } = pertama.temuan[0]!;
  expect(await simpanPenerimaan([{ kunci, alasan: "dibahas" }])).toBeNull();
  buka(excel.save());
  const kedua = await periksaBuku();
  if (kedua.status !== "selesai") throw new Error(kedua.status);
  expect(kedua.temuan.filter((t) => t.diterima === "dibahas").map((t) => t.kunci)).toEqual([kunci]);
  expect(await simpanPenerimaan([{ kunci, alasan: null }])).toBeNull();
  const ketiga = await periksaBuku();
  expect(ketiga.status === "selesai" && ketiga.temuan.every((t) => t.diterima === null)).toBe(true);
});
