import { jumlahkan, type Desimal } from "../../domain/angka/desimal";
import { bilanganDari } from "../../domain/angka/isi";
import { jumlahAngka } from "../../domain/angka/jumlah-angka";
import { angkaTeks } from "../../domain/dokumen/angka-teks";
import type { AngkaBersumber, CellRef, TeksBersumber } from "../../domain/dokumen/sumber";
import { daftarBerekor } from "../../domain/teks/daftar-berekor";
import { alamatSel } from "../../sheets/rumus-sel";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, belumDiisi, dokumenPeran, type PembuatTabel } from "../konteks-tabel";
import { angka, bilangan, hitung, isiAngka, KOSONG, salin, selDari } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

const KEPALA: readonly Judul[] = [
  { teks: "No.", jenis: "nomor", lebar: 40 },
  { teks: "Klasifikasi", jenis: "teks", lebar: 320 },
  { teks: "Jumlah Barang", jenis: "bilangan", lebar: 110 },
  { teks: "Nilai Aset (Rp)", jenis: "rupiah", lebar: 160 },
];

/** A row is at most so high: a note of more rows would be cut. */
const TERBANYAK_DISEBUT = 6;

interface Barang {
  readonly nama: TeksBersumber | null;
  readonly jumlah: AngkaBersumber | null;
  readonly nilai: AngkaBersumber | null;
}

/** A class of assets: its own row, and those below it. */
interface Golongan {
  readonly kepala: Barang;
  readonly rincian: Barang[];
}

function kelompokkan(baris: readonly (readonly (TeksBersumber | null)[])[]): Golongan[] {
  const golongan: Golongan[] = [];
  for (const [no, nama, jumlah, nilai] of baris) {
    if (/^(jumlah|total)\b/i.test((nama ?? no)?.teks ?? "")) continue;
    const barang = { nama: nama ?? null, jumlah: angkaTeks(jumlah), nilai: angkaTeks(nilai, true) };
    const terakhir = golongan.at(-1);
    if (no || !terakhir) golongan.push({ kepala: barang, rincian: [] });
    else terakhir.rincian.push(barang);
  }
  return golongan;
}

interface Subtotal {
  readonly nilai: Desimal | null;
  readonly asal: readonly CellRef[];
  /** Rows whose figure can't be read, and keeps the sum from being known. */
  readonly rusak: readonly string[];
}

const isTakTerbaca = (a: AngkaBersumber | null): a is AngkaBersumber =>
  a !== null && a.angka.jenis !== "angka" && a.angka.jenis !== "kosong";

/** What the class row says itself, else the sum of its rows; `sebut` names a row and its cell. */
function subtotal(
  { kepala, rincian }: Golongan,
  ambil: (barang: Barang) => AngkaBersumber | null,
  sebut: (barang: Barang, angka: AngkaBersumber) => string,
): Subtotal {
  const sendiri = ambil(kepala);
  if (sendiri?.angka.jenis === "angka") return { nilai: sendiri.angka.nilai, asal: [sendiri.sel], rusak: [] };
  const semua = rincian.map(ambil);
  const rusak = [kepala, ...rincian].flatMap((barang) => {
    const angka = ambil(barang);
    return isTakTerbaca(angka) ? [sebut(barang, angka)] : [];
  });
  const nilai = rusak.length > 0 ? null : bilanganDari(jumlahAngka(semua.map((a) => a?.angka)));
  return { nilai, asal: selDari(...semua), rusak };
}

function selSubtotal({ nilai, asal }: Subtotal): SelTabel {
  return hitung(nilai, asal, asal.length > 1 ? "jumlah rincian" : "disalin");
}

function total(semua: readonly Subtotal[]): SelTabel {
  if (semua.some((s) => s.rusak.length > 0)) return KOSONG;
  const nilai = semua.flatMap((s) => (s.nilai ? [s.nilai] : []));
  return hitung(
    nilai.length > 0 ? jumlahkan(nilai) : null,
    semua.flatMap((s) => s.asal),
    "jumlah golongan",
  );
}

/** Assets by class with subtotals; a figure that can't be read leaves the sums it belongs to blank (L382–429). */
export const saranaPrasarana: PembuatTabel = (konteks) => {
  const dokumen = dokumenPeran(konteks, "sarana-prasarana", "teks");
  const judul = "Sarana-Prasarana";
  if (!dokumen) return [belumAda("I.2", judul, "sarana-prasarana")];
  if (dokumen.baris.length === 0) return [belumDiisi("I.2", judul, "sarana-prasarana", dokumen)];
  const golongan = kelompokkan(dokumen.baris.map((b) => b.kolom));
  const sebut = ({ nama }: Barang, { angka: isi, sel }: AngkaBersumber): string =>
    `“${nama?.teks ?? ""}” (${alamatSel(dokumen.asal.sheetName, sel.row, sel.column)}: “${String(isiAngka(isi).isi)}”)`;
  const jumlah = golongan.map((g) => subtotal(g, (b) => b.jumlah, sebut));
  const nilai = golongan.map((g) => subtotal(g, (b) => b.nilai, sebut));
  const rusak = [...jumlah, ...nilai].flatMap((s) => s.rusak);
  const disebut = daftarBerekor(rusak, { sebutan: "baris", terbanyak: TERBANYAK_DISEBUT });
  const isi = golongan.flatMap((g, i): BarisTabel[] => [
    {
      corak: "induk",
      sel: [
        bilangan(i + 1),
        salin(g.kepala.nama),
        jumlah[i] ? selSubtotal(jumlah[i]) : KOSONG,
        nilai[i] ? selSubtotal(nilai[i]) : KOSONG,
      ],
    },
    ...g.rincian.map((b): BarisTabel => ({
      corak: "isi",
      sel: [KOSONG, salin(b.nama), angka(b.jumlah), angka(b.nilai)],
    })),
  ]);
  return [
    {
      nomor: "I.2",
      judul: "Sarana-Prasarana",
      kepala: KEPALA,
      baris: [...isi, { corak: "total", sel: [{ isi: "Total", lebar: 2 }, null, total(jumlah), total(nilai)] }],
      sumber: kalimatSumber(konteks, ["sarana-prasarana"]),
      pengaturan: `${AWAL_PENGATURAN}golongan tanpa nilai sendiri dijumlah dari rinciannya${rusak.length === 0 ? "" : `; jumlah yang memuat angka tak terbaca dikosongkan: ${disebut}`}.`,
      huruf: 9,
    },
  ];
};
