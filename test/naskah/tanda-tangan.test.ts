import { kepalaKantor, type KepalaKantor, type SebutanKepala } from "../../src/domain/laporan/kepala";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { bacaTandaTangan } from "../../src/sheets/baca-tanda-tangan";
import { baca, CONTOH, potret } from "../alat/buku";
import { lembar } from "../alat/lembar";
import { join } from "node:path";
import { bahanNaskah, kalimat } from "./alat";

const FIXTURES = join(__dirname, "../fixtures");

type Isi = readonly (readonly (string | number)[])[];

const samaLebar = (isi: Isi): (string | number)[][] => {
  const lebar = Math.max(...isi.map((baris) => baris.length));
  return isi.map((baris) => Array.from({ length: lebar }, (_, i) => baris[i] ?? ""));
};

function kepala(instansi: string | null, isi: Isi, ubahan: Partial<Pengaturan> = {}): KepalaKantor {
  return kepalaKantor(bacaTandaTangan(lembar("PK", samaLebar(isi))), instansi, { ...PENGATURAN_BAWAAN, ...ubahan });
}

const sebutan = (satu: SebutanKepala | null): unknown =>
  satu === null ? null : "teks" in satu ? satu.teks : satu.berbeda.map((b) => b.teks);

const teks = ({ nama, nip, jabatan, tempat }: KepalaKantor): Record<string, unknown> => ({
  nama: sebutan(nama),
  nip: sebutan(nip),
  jabatan: sebutan(jabatan),
  tempat: sebutan(tempat),
});

const DINAS = "DINAS KESEHATAN KABUPATEN CONTOH";
const BLOK: Isi = [
  ["x", "Muntok, 6 Januari 2025"],
  ["Bupati Contoh,", "Kepala Dinas Kesehatan,"],
  ["", ""],
  ["", ""],
  ["H. Contoh", "dr. Contoh Sari, M.Kes"],
  ["", "Pembina Utama Muda"],
  ["", "NIP. 19690307 199503 1 002"],
];

test("name, NIP, jabatan and place are those of the sheet's signature", () => {
  expect(teks(kepala(DINAS, BLOK))).toEqual({
    nama: "dr. Contoh Sari, M.Kes",
    nip: "19690307 199503 1 002",
    jabatan: "Kepala Dinas Kesehatan",
    tempat: "Muntok",
  });
});

test("a block in one cell, and lines without room between them, say the same", () => {
  const satu = "KEPALA DINAS KESEHATAN\n\n\ndr. CONTOH SARI\nNIP. 196903071995031002";
  expect(teks(kepala(DINAS, [[satu]]))).toEqual({
    nama: "dr. CONTOH SARI",
    nip: "196903071995031002",
    jabatan: "KEPALA DINAS KESEHATAN",
    tempat: null,
  });
  const rapat: Isi = [
    ["PIHAK PERTAMA,"],
    ["Kepala"],
    ["Dinas Kesehatan"],
    ["dr. Contoh Sari"],
    ["Pembina"],
    ["NIP 19690307 199503 1 002"],
  ];
  expect(teks(kepala(DINAS, rapat))).toMatchObject({ nama: "dr. Contoh Sari", jabatan: "Kepala Dinas Kesehatan" });
});

test.each<[string, string | null, Isi]>([
  ["dots for a name", DINAS, [["Kepala Dinas,"], [""], [""], ["……………………"], ["NIP. ……………"]]],
  [
    "a NIP as a number, of which 15 digits are left",
    DINAS,
    [["Kepala Dinas,"], [""], [""], [""], [197001011990031000]],
  ],
])("%s is no name and no NIP", (_, instansi, isi) => {
  expect(teks(kepala(instansi, isi))).toEqual({ nama: null, nip: null, jabatan: "Kepala Dinas", tempat: null });
});

const KOSONG = { nama: null, nip: null, jabatan: null, tempat: null };

test.each<[string, string | null, Isi]>([
  [
    "another office's head",
    DINAS,
    [["Mengetahui,"], ["Kepala Bappeda,"], [""], ["Ir. Contoh"], ["NIP. 19690307 199503 1 002"]],
  ],
  ["another dinas' head", DINAS, [["Kepala Dinas Sosial,"], [""], ["Ir. Contoh"], ["NIP. 19690307 199503 1 002"]]],
  ["who evaluates", DINAS, [["Dievaluasi,"], ["Kepala Dinas,"], [""], ["Ir. Contoh"], ["NIP. 19690307 199503 1 002"]]],
  [
    "a head below the office's",
    DINAS,
    [["PIHAK PERTAMA"], ["Kepala Bidang Gizi"], [""], ["Ir. Contoh"], ["NIP. 19690307 199503 1 002"]],
  ],
  ["who answers for an indikator", DINAS, [["Kepala Dinas"], ["Kepala Bidang"]]],
  ["anybody, where no office is named", null, BLOK],
])("%s does not sign the report", (_, instansi, isi) => {
  expect(teks(kepala(instansi, isi))).toEqual(KOSONG);
});

test.each<[string, string, string]>([
  ["Kepala Bappeda,", "BADAN PERENCANAAN PEMBANGUNAN DAERAH KABUPATEN CONTOH", "Kepala Bappeda"],
  ["Inspektur,", "INSPEKTORAT KABUPATEN CONTOH", "Inspektur"],
  ["CAMAT CONTOH,", "KECAMATAN CONTOH", "CAMAT CONTOH"],
  ["Plt. Kepala Dinas Kominfo,", "Dinas Komunikasi dan Informatika", "Plt. Kepala Dinas Kominfo"],
  ["Direktur,", "RSUD CONTOH", "Direktur"],
])("%s heads %s", (jabatan, instansi, disebut) => {
  expect(teks(kepala(instansi, [[jabatan], [""], [""], ["Contoh Sari"]]))).toMatchObject({
    nama: "Contoh Sari",
    jabatan: disebut,
  });
});

test("what is set holds, and another person's NIP and jabatan never stand below the name that is set", () => {
  expect(teks(kepala(DINAS, BLOK, { namaKepala: "Contoh Baru, S.KM" }))).toEqual({
    nama: "Contoh Baru, S.KM",
    nip: null,
    jabatan: null,
    tempat: "Muntok",
  });
  expect(teks(kepala(DINAS, BLOK, { namaKepala: "DR. CONTOH SARI, M.KES", tempat: "Toboali" }))).toEqual({
    nama: "DR. CONTOH SARI, M.KES",
    nip: "19690307 199503 1 002",
    jabatan: "Kepala Dinas Kesehatan",
    tempat: "Toboali",
  });
});

test("two heads on two sheets are both named and neither is taken", () => {
  const dua = [BLOK, [["Kepala Dinas,"], [""], ["Contoh Baru"], ["NIP. 19800101 200501 1 001"]]].flatMap((isi) =>
    bacaTandaTangan(lembar("PK", samaLebar(isi))),
  );
  expect(teks(kepalaKantor(dua, DINAS, PENGATURAN_BAWAAN))).toEqual({
    nama: ["dr. Contoh Sari, M.Kes", "Contoh Baru"],
    nip: null,
    jabatan: "Kepala Dinas Kesehatan",
    tempat: "Muntok",
  });
});

test("Bab IV ends with who signs it, and what nobody says is a blank", async () => {
  const { naskah } = await bahanNaskah(CONTOH);
  const isi = kalimat(naskah);
  expect(isi.get("TTD tempat")).toBe("Pangkalpinang, [tanggal penandatanganan]");
  expect(isi.get("TTD jabatan")).toBe("KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,");
  expect(isi.get("TTD nama")).toBe("[nama pimpinan]");
  expect(isi.get("TTD nip")).toBe("NIP. [NIP pimpinan]");
  const dukcapil = (await bahanNaskah(join(FIXTURES, "instansi/disdukcapil.xlsx"))).naskah;
  const penutup = kalimat({ ...dukcapil, bab: dukcapil.bab.filter(({ kode }) => kode === "IV") });
  expect([...penutup].slice(-4)).toEqual([
    ["TTD tempat", "Tanjung Lestari, [tanggal penandatanganan]"],
    ["TTD jabatan", "Kepala Dinas,"],
    ["TTD nama", "Drs. Suryadi Halim"],
    ["TTD nip", "NIP. 19680212 199203 1 007"],
  ]);
});

test("each signature of an office is read from its own sheet", async () => {
  const buku = await potret(baca(join(FIXTURES, "instansi/bappeda.xlsx")));
  expect(buku.sheets.flatMap(bacaTandaTangan).map(({ nama, nip }) => [nama?.teks, nip?.teks ?? null])).toEqual([
    ["Ir. Gunawan Pratama, M.Si", "19690307 199503 1 002"],
    ["Ir. Gunawan Pratama, M.Si", null],
  ]);
});
