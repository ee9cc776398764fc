import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import { olahPeriksa } from "../alat/olah-periksa";
import { naskahDari } from "../../src/app/naskah";
import { bacaGrafik } from "../../src/app/grafik-buku";
import { HIMPUNAN_KRITERIA } from "../../src/domain/kriteria/himpunan-kriteria";
import { bentukWord } from "../../src/word/bentuk";
import type { Kenalan } from "../../src/domain/kenalan/kenalan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { kunciNama } from "../../src/domain/teks/nama-indikator";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { rencanaTabel, semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import { inExcel } from "../../src/excel/session";
import { ajarkan } from "../../src/sheets/kenalan/ajarkan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, buka, CONTOH, potret } from "../alat/buku";

const LAJU = kunciNama("Laju pemanfaatan data sektoral (%)");
const KAMI = kunciNama("Indeks Kematangan Keamanan Informasi (KAMI)");
const PASANGAN = [{ a: "Indeks Domian Kebijakan Internal SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];
const MINIMUM: Partial<Pengaturan> = { jenis: { [LAJU]: "minimum" } };

let buku: WorkbookSnapshot;
beforeAll(async () => {
  buku = await potret(baca(CONTOH));
});

/** The sheet with the year's results, left out for good. */
function pengukuranBukanLkj(): Kenalan {
  const sheet = buku.sheets.find(({ name }) => name === "Pengukuran Kinerja 2024")!;
  const hasil = ajarkan(sheet, { lembar: sheet.name, peran: "bukan-lkj", baris: [4, 4], kolom: [] });
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil.kenalan;
}

/** How tables and report would lie on paper. */
function cetakan({ laporan }: HasilOlah, buku: WorkbookSnapshot): unknown {
  const kosong = { catatan: {}, alamat: () => "", hanya: new Set(["III.2"]) };
  const tabel = sekaligus(rencanaTabel(buku, laporan, kosong.catatan, kosong.alamat, kosong.hanya));
  const { gaya, lebar, tinggi, halaman, huruf } = tabel.terender[0]!.citra;
  return [gaya, lebar, tinggi, halaman, huruf, bentukWord(laporan.pengaturan)];
}

/** All that Hitung would write, Periksa would say, the tables would have, of charts too, and how they would be printed. */
async function keluaran(ubahan: Partial<Pengaturan>, buku: WorkbookSnapshot): Promise<string> {
  const pengaturan = { ...PENGATURAN_BAWAAN, ...ubahan };
  const [hitung, periksa] = [olahHitung(buku, pengaturan), olahPeriksa(buku, pengaturan)];
  if ("pesan" in hitung || "pesan" in periksa) throw new Error("not recognised");
  buka(baca(CONTOH));
  const grafik = await inExcel((session) => bacaGrafik(session, buku, {}, {}, pengaturan.grafik));
  const { tahun, instansi } = hitung.laporan;
  const tabel = sekaligus(semuaTabel(hitung.laporan, buku));
  const cetak = cetakan(hitung, buku);
  const { naskah } = naskahDari({ status: "selesai", lembar: [], snapshot: buku, ...hitung });
  return JSON.stringify([
    hitung.rencana.plan,
    tahun,
    instansi,
    hitung.temuan,
    periksa.temuan,
    grafik,
    tabel,
    cetak,
    naskah,
  ]);
}

function kunciTemuanPertama(): string {
  const hasil = olahPeriksa(buku, PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil.temuan[0]!.kunci;
}

/** For each setting a change that staff would make; a new setting without one does not compile. */
const UBAHAN: { readonly [K in keyof Pengaturan]: () => Pick<Pengaturan, K> } = {
  tahun: () => ({ tahun: 2023 }),
  instansi: () => ({ instansi: "Dinas Perikanan Kabupaten Contoh" }),
  namaKepala: () => ({ namaKepala: "Dra. Contoh Sari, M.Si." }),
  nipKepala: () => ({ nipKepala: "19700101 199003 2 001" }),
  jabatanKepala: () => ({ jabatanKepala: "Plt. Kepala Dinas" }),
  tempat: () => ({ tempat: "Muntok" }),
  dasarTarget: () => ({ dasarTarget: "pk" }),
  aturanMinimum: () => ({ aturanMinimum: "rasio" }),
  kriteria: () => ({ kriteria: HIMPUNAN_KRITERIA["dua-kelas"] }),
  batasRataRata: () => ({ batasRataRata: 100 }),
  efisiensi: () => ({ efisiensi: "bila-tercapai" }),
  kolomEfisiensi: () => ({ kolomEfisiensi: ["ne"] }),
  batasCapaianWajar: () => ({ batasCapaianWajar: 101 }),
  pasangan: () => ({ pasangan: PASANGAN }),
  bukanPasangan: () => ({ bukanPasangan: PASANGAN }),
  jenis: () => ({ jenis: { [LAJU]: "minimum" } }),
  pola: () => ({ pola: { [LAJU]: "jumlah" } }),
  skalaPredikat: () => ({
    skalaPredikat: [
      {
        nama: "SAKIP",
        kelas: [
          { nama: "A", skor: 90 },
          { nama: "BB", skor: 80 },
        ],
      },
    ],
  }),
  skalaIndikator: () => ({ skalaIndikator: { [KAMI]: "Opini BPK" } }),
  pembanding: () => ({ pembanding: { Nasional: "Nasional (SPBE)" } }),
  lembarPeran: () => ({ lembarPeran: { renstra: "Matriks Renstra" } }),
  grafik: () => ({ grafik: false }),
  kertas: () => ({ kertas: "F4" }),
  huruf: () => ({ huruf: "Bookman Old Style" }),
  ukuranTabel: () => ({ ukuranTabel: 12 }),
  ukuranNaskah: () => ({ ukuranNaskah: 12 }),
  diterima: () => ({ diterima: [{ kunci: kunciTemuanPertama(), alasan: "sudah dibahas" }] }),
  kenalan: () => ({ kenalan: [pengukuranBukanLkj()] }),
};

/** What has to be set before another matters. */
const PRASYARAT: Partial<Record<keyof Pengaturan, Partial<Pengaturan>>> = { aturanMinimum: MINIMUM };

/** Settings of grades matter where a target and its realisasi are grades. */
const BERPREDIKAT: readonly string[] = ["skalaPredikat", "skalaIndikator"] satisfies (keyof Pengaturan)[];

/** The sample with a grade for KAMI's target, "BB", and for its realisasi, "A". */
function denganPredikat(): WorkbookSnapshot {
  const ubah = (sheet: SheetSnapshot, kolom: number, isi: string): SheetSnapshot => {
    const ke = sheet.values.findIndex((baris) => baris.some((nilai) => String(nilai).includes("(KAMI)")));
    const values = sheet.values.map((baris, i) => baris.map((nilai, j) => (i === ke && j === kolom ? isi : nilai)));
    return { ...sheet, values, formulas: values };
  };
  const sheets = buku.sheets.map((sheet) => {
    if (sheet.name.startsWith("PK ")) return ubah(sheet, 3, "BB");
    return sheet.name === "Pengukuran Kinerja 2024" ? ubah(ubah(sheet, 4, "BB"), 5, "A") : sheet;
  });
  return { ...buku, sheets };
}

test.each(Object.entries(UBAHAN))("%s, changed, changes what comes out", async (nama, ubahan) => {
  const awal = PRASYARAT[nama as keyof Pengaturan] ?? {};
  const dari = BERPREDIKAT.includes(nama) ? denganPredikat() : buku;
  const [sebelum, sesudah] = [await keluaran(awal, dari), await keluaran({ ...awal, ...ubahan() }, dari)];
  expect(sesudah === sebelum).toBe(false);
});
