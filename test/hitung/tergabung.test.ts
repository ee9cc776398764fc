import { join } from "node:path";
import { baca, hitungSelesai, pencariSel, potret } from "../alat/buku";

const buku = (nama: string): Uint8Array => baca(join(__dirname, "../fixtures/bukti", nama));

/** Excel drops what is written to a cell that a merged one covers, and says nothing of it. */
test.each<[string, string[], Record<string, string | number>, string]>([
  [
    "hasil-digabung-turun.xlsx",
    ["F4", "F5"],
    { F6: 110, G4: "Sangat Baik", G5: "Tinggi", G6: "Sangat Baik" },
    "Ukur!F4, Ukur!F5",
  ],
  ["hasil-digabung-mendatar.xlsx", ["G4"], { F4: 95, F5: 90, G5: "Tinggi", F6: 110 }, "Ukur!G4"],
])("%s: what a merged cell leaves no room for is named, all else is written", async (nama, kosong, isi, disebut) => {
  const { hasil, isi: sesudah } = await hitungSelesai(buku(nama));
  expect(hasil.temuan.map(({ kode, pesan }) => [kode, pesan.includes(disebut)])).toEqual([["T18", true]]);
  const sel = pencariSel(await potret(sesudah));
  for (const alamat of kosong) expect(sel(`Ukur!${alamat}`).nilai).toBe("");
  for (const [alamat, nilai] of Object.entries(isi)) expect(sel(`Ukur!${alamat}`).nilai).toBe(nilai);
});

test("a second Hitung of it changes nothing and says the same", async () => {
  const pertama = await hitungSelesai(buku("hasil-digabung-turun.xlsx"));
  const kedua = await hitungSelesai(pertama.isi);
  expect(kedua.hasil.rencana.plan.writes).toEqual([]);
  expect(kedua.hasil.temuan.map(({ kode }) => kode)).toEqual(["T18"]);
});

test("settings that the same Hitung keeps are kept once, though it wrote twice", async () => {
  const { isi } = await hitungSelesai(buku("hasil-digabung-turun.xlsx"), {
    simpan: (lama) => ({ ...lama, tahun: 2024 }),
  });
  const kedua = await hitungSelesai(isi);
  expect(kedua.hasil.laporan.pengaturan.tahun).toBe(2024);
  expect(Buffer.from(kedua.isi).equals(Buffer.from(isi))).toBe(true);
});
