import { baca, CONTOH, potret } from "../alat/buku";
import { disentuh, sunting, tabelSelesai } from "../alat/buku-tabel";

const INSTANSI = "DINAS KOMUNIKASI DAN INFORMATIKA PROVINSI KEPULAUAN BANGKA BELITUNG";

let dibuat: Uint8Array;

beforeAll(async () => {
  dibuat = (await tabelSelesai(baca(CONTOH))).isi;
});

/** The lines above the header of a sheet. */
async function judul(isi: Uint8Array, nama: string): Promise<string[]> {
  const lembar = (await potret(isi)).sheets.find((s) => s.name === nama);
  const teks = lembar?.values.map(([awal]) => String(awal).replace("\u200b", "")) ?? [];
  return teks.slice(0, teks.indexOf(""));
}

test.each([
  [
    "Lampiran 1",
    [
      "Lampiran 1. Perencanaan Strategis (Matriks Renstra)",
      "Tujuan dan Sasaran Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung Tahun 2023-2026",
    ],
  ],
  ["Lampiran 2", ["Lampiran 2. Indikator Kinerja Utama (IKU)", "INDIKATOR KINERJA UTAMA", INSTANSI, "TAHUN 2023-2026"]],
  [
    "Lampiran 5 TW II",
    [
      "Lampiran 5. Laporan Monev Rencana Aksi TW II Tahun 2024",
      "MONITORING DAN EVALUASI RENCANA AKSI KINERJA",
      INSTANSI,
      "TRIWULAN II TAHUN ANGGARAN 2024",
    ],
  ],
  [
    "Lampiran 5 TW IV",
    [
      "Lampiran 5. Laporan Monev Rencana Aksi TW IV Tahun 2024",
      "LAPORAN MONEV RENCANA AKSI KINERJA PERANGKAT DAERAH",
      INSTANSI,
      "TAHUN 2024",
    ],
  ],
])("%s names itself once and says whose it is", async (nama, harapan) => {
  expect(await judul(dibuat, nama)).toEqual(harapan);
});

test("renamed appendices of one number are told apart, and nothing is written twice", async () => {
  const diganti = await sunting(dibuat, (context) => {
    for (const tw of ["I", "II", "III"])
      context.workbook.worksheets.getItem(`Lampiran 5 TW ${tw}`).name = `Monitoring ${tw}`;
  });
  const lagi = await tabelSelesai(diganti);
  expect(disentuh(lagi).filter((nomor) => nomor.startsWith("Lampiran"))).toEqual([]);
  expect((await potret(lagi.isi)).sheets.map((s) => s.name)).toEqual((await potret(diganti)).sheets.map((s) => s.name));
});
