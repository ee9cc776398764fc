import type { BacaanTabel, Bukti, Keyakinan, KolomTerbaca } from "../../domain/dokumen/bacaan";
import type { Konsep } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Kolom, Tabel } from "../tabel";
import { hitungBukti, isTerbukti, isTersangkal, type BuktiHitungan } from "./bukti-hitungan";
import { namaArti } from "./nama-arti";

const namaKolom = (kolom: Kolom): string => `“${kolom.teks.join(" › ")}”`;

function buktiSatu(kolom: Kolom, hitungan: BuktiHitungan | undefined): Bukti[] {
  if (!hitungan) return [];
  if (isTerbukti(hitungan)) {
    const kalimat = `${hitungan.terbukti} baris yang sudah diisi sama dengan realisasi dibagi target`;
    return [{ jenis: "hitungan", mendukung: true, kalimat }];
  }
  if (!isTersangkal(hitungan)) return [];
  const kalimat = `isi kolom ${namaKolom(kolom)} pada ${hitungan.tersangkal} baris tidak sama dengan realisasi dibagi target mana pun di barisnya`;
  return [{ jenis: "hitungan", mendukung: false, kalimat }];
}

function keyakinanKolom(bukti: readonly Bukti[]): Keyakinan {
  const hitungan = bukti.find((b) => b.jenis === "hitungan");
  return hitungan === undefined ? "yakin" : hitungan.mendukung ? "pasti" : "ragu";
}

const HASIL: ReadonlySet<Konsep> = new Set([
  "persen",
  "kriteria",
  "efisiensi",
  "terhadap-akhir",
  "terhadap-setahun",
  "terhadap-lain",
]);
const MASUKAN: ReadonlySet<Konsep> = new Set(["target", "realisasi", "pagu", "sesudah"]);
/** Words of a result, in a header that means nothing more to us. */
const KATA_HASIL =
  /^(rata-rata|tingkat|persentase|%)? ?(capaian|pencapaian|kinerja|serapan|kriteria|kategori|predikat)\b/i;

/** "Capaian" is what its group takes it for. */
function gunaKolom(kolom: Kolom, kelompok: readonly KelompokUkuran[]): KolomTerbaca["guna"] {
  const { konsep } = kolom;
  if (konsep === "capaian") return kelompok.some((k) => k.realisasi === kolom) ? "masukan" : "hasil";
  if (konsep === null) return KATA_HASIL.test(kolom.teks.at(-1) ?? "") ? "hasil" : null;
  return HASIL.has(konsep) ? "hasil" : MASUKAN.has(konsep) ? "masukan" : null;
}

function kolomTerbaca(
  kolom: Kolom,
  kelompok: readonly KelompokUkuran[],
  hitungan: readonly BuktiHitungan[],
): KolomTerbaca[] {
  const sel = kolom.selTeks.at(-1);
  if (!sel) return [];
  const arti = namaArti(kolom.konsep, kolom.penentu);
  const dihitung = buktiSatu(
    kolom,
    hitungan.find((h) => h.kolom === kolom),
  );
  const bukti = arti === null ? kolom.bukti.filter((b) => !b.mendukung) : [...kolom.bukti, ...dihitung];
  const guna = gunaKolom(kolom, kelompok);
  return [{ column: kolom.column, judul: kolom.teks, sel, arti, guna, keyakinan: keyakinanKolom(dihitung), bukti }];
}

const bertandaPersen = (kolom: Kolom): boolean => /%|persen/i.test(kolom.teks.at(-1) ?? "");

/** Counts of people beside a target in percent: what is divided by what doesn't show (baca.md §1). */
function cacahTerhadapPersen(kolom: readonly Kolom[]): string[] {
  const cacah = kolom.find((k) => k.konsep === "rincian" && /^sasaran\b/i.test(k.teks.at(-1) ?? ""));
  const target = kolom.find((k) => k.konsep === "target");
  const realisasi = kolom.find((k) => k.konsep === "realisasi");
  if (!cacah || !target || !realisasi || !bertandaPersen(target) || bertandaPersen(realisasi)) return [];
  return [
    `kolom ${namaKolom(cacah)} berisi jumlah, ${namaKolom(target)} persen, dan ${namaKolom(realisasi)} bukan persen`,
  ];
}

/** How a table's header and columns were read, how surely and why, for staff to see and check (baca.md §1). */
export function susunBacaan({ grid, pita, kolom, baris }: Tabel, kelompok: readonly KelompokUkuran[]): BacaanTabel {
  const { top, left, bottom, right } = pita;
  const hitungan = hitungBukti(grid, baris, kelompok);
  const terbaca = kolom.flatMap((k) => kolomTerbaca(k, kelompok, hitungan));
  const sangkalan = terbaca.flatMap((k) => k.bukti.filter((b) => !b.mendukung && k.keyakinan === "ragu"));
  const keraguan = [...sangkalan.map((b) => b.kalimat), ...cacahTerhadapPersen(kolom)];
  return {
    kotakJudul: { top, left, bottom, right },
    kolom: terbaca,
    baris,
    keyakinan: keraguan.length > 0 ? "ragu" : "yakin",
    keraguan,
  };
}
