import { keBilangan, persenDari, type Desimal } from "../../domain/angka/desimal";
import { formatAngka } from "../../domain/angka/tampilan";
import { bilanganDari } from "../../domain/angka/isi";
import { jumlahAngka } from "../../domain/angka/jumlah-angka";
import { angkaTeks } from "../../domain/dokumen/angka-teks";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, belumDiisi, dokumenPeran, type PembuatTabel } from "../konteks-tabel";
import { angka, hitung, KOSONG, salin, selDari, teks } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

const MUTU = ["S2", "S1", "D3", "SMA"] as const;
const JUDUL = "Jumlah Pegawai Menurut Kualifikasi Jabatan, Jenis Kelamin dan Kompetensi";
/** Columns before the figures, and where the people that are there start. */
const AWAL = 2;
const ADA = 7;
const LEBAR = 14;

const orang = (teks: string): Judul => ({ teks, jenis: "bilangan", lebar: 38 });
const kualifikasi = (teks: string): Judul => ({
  teks,
  anak: [orang("JML"), { teks: "KUALIFIKASI", anak: MUTU.map(orang) }],
});

const KEPALA: readonly Judul[] = [
  { teks: "NO", jenis: "nomor", lebar: 30 },
  { teks: "JABATAN", jenis: "teks", lebar: 240 },
  kualifikasi("FORMASI/PETA JABATAN"),
  kualifikasi("PEGAWAI YANG ADA"),
  { teks: "JENIS KELAMIN", anak: [orang("LAKI-LAKI"), orang("PEREMPUAN")] },
];

type Kolom = readonly (TeksBersumber | null)[];
type Angka = readonly (AngkaBersumber | null)[];

const angkaBaris = (kolom: Kolom): Angka => kolom.slice(AWAL).map((k) => angkaTeks(k));
const isJudulKelompok = (kolom: Kolom): boolean => kolom.slice(AWAL).every((k) => k === null);

const jumlah = (daftar: Angka): Desimal | null => bilanganDari(jumlahAngka(daftar.map((a) => a?.angka)));

function ringkasan(judul: string, baris: readonly Angka[], cara: string): BarisTabel {
  const sel = Array.from({ length: LEBAR - AWAL }, (_, k): SelTabel => {
    const kolom = baris.map((b) => b[k] ?? null);
    return hitung(jumlah(kolom), selDari(...kolom), cara);
  });
  return { corak: "total", sel: [{ ...teks(judul), lebar: AWAL }, null, ...sel] };
}

/** The columns of which each is a share of all: by qualification, and of men and women. */
const MENURUT = [
  { apa: "kualifikasi", kolom: [ADA + 1, ADA + 2, ADA + 3, ADA + 4] },
  { apa: "jenis kelamin", kolom: [LEBAR - 2, LEBAR - 1] },
] as const;

const kolomAngka = (semua: readonly Angka[], k: number): Angka => semua.map((b) => b[k - AWAL] ?? null);

const jumlahKolom = (semua: readonly Angka[], kolom: readonly number[]): Desimal | null =>
  jumlah(kolom.flatMap((k) => kolomAngka(semua, k)));

/** Of how many people the shares are: one sentence below the table; none where there are no shares. */
function keteranganBagian(semua: readonly Angka[]): string[] {
  const dari = MENURUT.flatMap(({ apa, kolom }) => {
    const total = jumlahKolom(semua, kolom);
    return total === null || total.lte(0) ? [] : [{ apa, banyak: formatAngka(total, 0) }];
  });
  const [pertama, kedua] = dari;
  if (!pertama) return [];
  if (kedua?.banyak === pertama.banyak) return [`Persentase dihitung dari ${pertama.banyak} pegawai.`];
  return [
    `Persentase menurut ${dari.map(({ apa, banyak }) => `${apa} dihitung dari ${banyak} pegawai`).join(", menurut ")}.`,
  ];
}

/** Of the people there are, the share of each qualification, and of men and women. */
function bagian(semua: readonly Angka[]): BarisTabel {
  const kolom = (k: number): Angka => kolomAngka(semua, k);
  const sel = Array.from({ length: LEBAR - AWAL }, (_, i): SelTabel => {
    const k = i + AWAL;
    if (k <= ADA) return KOSONG;
    const kelompok = (MENURUT.find((satu) => satu.kolom.some((x) => x === k)) ?? MENURUT[1]).kolom;
    const [milik, total] = [jumlah(kolom(k)), jumlahKolom(semua, kelompok)];
    const persen = milik && total && persenDari(milik, total);
    return {
      ...hitung(
        persen,
        kelompok.flatMap((x) => selDari(...kolom(x))),
        "jumlah / jumlah seluruhnya × 100",
      ),
      jenis: "persen",
    };
  });
  return { corak: "total", sel: [{ ...teks("Persentase pegawai yang ada (%)"), lebar: AWAL }, null, ...sel] };
}

function isi(baris: readonly Kolom[]): BarisTabel[] {
  const hasil: BarisTabel[] = [];
  const semua: Angka[] = [];
  let kelompok: Angka[] = [];
  let nama = "";
  const tutup = (): void => {
    if (kelompok.length > 0 && nama !== "") hasil.push(ringkasan(`Jumlah ${nama}`, kelompok, "jumlah kelompok"));
    kelompok = [];
  };
  for (const kolom of baris) {
    const [no, jabatan] = kolom;
    if (/^(jumlah|total|sub ?total)\b/i.test((jabatan ?? no)?.teks ?? "")) continue;
    if (isJudulKelompok(kolom)) {
      tutup();
      nama = jabatan?.teks ?? no?.teks ?? "";
      const sel = [salin(no), { ...salin(jabatan), lebar: LEBAR - 1 }];
      hasil.push({ corak: "kelompok", sel: [...sel, ...Array.from({ length: LEBAR - 2 }, () => null)] });
      continue;
    }
    const nilai = angkaBaris(kolom);
    kelompok.push(nilai);
    semua.push(nilai);
    const nomor = angkaTeks(no)?.angka;
    const sel = nomor?.jenis === "angka" ? { isi: keBilangan(nomor.nilai) } : salin(no);
    hasil.push({ corak: "isi", sel: [sel, salin(jabatan), ...nilai.map((n) => angka(n))] });
  }
  tutup();
  return [...hasil, ringkasan("JUMLAH SELURUHNYA", semua, "jumlah semua jabatan"), bagian(semua)];
}

/** Posts and people by qualification and sex, with subtotals and shares (L286–378). */
export const jumlahPegawai: PembuatTabel = (konteks) => {
  const dokumen = dokumenPeran(konteks, "pegawai", "teks");
  if (!dokumen) return [belumAda("I.1", JUDUL, "pegawai")];
  if (dokumen.baris.length === 0) return [belumDiisi("I.1", JUDUL, "pegawai", dokumen)];
  const pegawai = dokumen.baris.map((b) => b.kolom);
  return [
    {
      nomor: "I.1",
      judul: JUDUL,
      kepala: KEPALA,
      baris: isi(pegawai),
      keterangan: keteranganBagian(pegawai.map(angkaBaris)),
      sumber: kalimatSumber(konteks, ["pegawai"]),
      pengaturan: `${AWAL_PENGATURAN}jumlah menurut kelompok; persentase terhadap pegawai yang diketahui pendidikan atau jenis kelaminnya.`,
      huruf: 9,
    },
  ];
};
