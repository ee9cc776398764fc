import { kelompokkan } from "../domain/alur/kelompok";
import { bilanganDari } from "../domain/angka/isi";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Alamat } from "../domain/dokumen/alamat";
import { SERATUS } from "../domain/angka/desimal";
import type { TanggalDokumen } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { formatNilai } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { samaNilai } from "../domain/angka/sama-nilai";
import { kalimatNilai, kelompokkanNilai, type KelompokNilai, type NilaiDokumen } from "./nilai-dokumen";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { targetPerDokumen, type TargetIndikator } from "./target-dokumen";

interface Tanggal {
  readonly pk: TanggalDokumen | null;
  readonly perubahan: TanggalDokumen | null;
}

interface PerubahanSah {
  readonly nama: string;
  readonly lama: NilaiDokumen;
  readonly baru: NilaiDokumen;
}

function tanggalPk({ terpilih }: Laporan): Tanggal {
  const cari = (peran: string): TanggalDokumen | null =>
    terpilih.dipakai.find((d) => d.asal.peran === peran)?.asal.tanggal ?? null;
  return { pk: cari("pk"), perubahan: cari("pk-perubahan") };
}

const TRIWULAN: Partial<Record<string, number>> = { "monev-tw-1": 1, "monev-tw-2": 2, "monev-tw-3": 3 };

/** Quarters that were over before the change was signed (kinerja.md §8: dates decide which target a sheet should have). */
function sebelumPerubahan({ peran }: NilaiDokumen, { perubahan }: Tanggal, tahun: number | null): boolean {
  const tw = TRIWULAN[peran];
  return tw !== undefined && perubahan !== null && perubahan.tahun === tahun && tw * 3 < perubahan.bulan;
}

/** The change of the PK that explains the whole difference, or null where something else differs, too. */
function perubahanSah({ indikator, target }: TargetIndikator, laporan: Laporan, tanggal: Tanggal): PerubahanSah | null {
  const lama = target.find((t) => t.peran === "pk");
  const baru = target.find((t) => t.peran === "pk-perubahan");
  if (!lama || !baru || baru.sebagai !== undefined || lama.sebagai !== undefined) return null;
  if (samaNilai(lama.nilai.angka, baru.nilai.angka) !== false) return null;
  const wajar = target.every((t) => {
    const sama = (acuan: NilaiDokumen): boolean => samaNilai(acuan.nilai.angka, t.nilai.angka) === true;
    if (t === lama || t === baru) return true;
    if (t.peran === "pengukuran" && laporan.dasarTarget !== "pk") return sama(baru);
    return sebelumPerubahan(t, tanggal, laporan.tahun) ? sama(lama) : sama(lama) || sama(baru);
  });
  return wajar ? { nama: indikator.nama, lama, baru } : null;
}

const bertanggal = (tanggal: TanggalDokumen | null): string => (tanggal ? `, ${tanggal.teks}` : "");

/** One change of the PK is one cause, however many targets it changed. */
function temuanPerubahan(perubahan: readonly PerubahanSah[], { pk, perubahan: p }: Tanggal, alamat: Alamat): Temuan[] {
  if (perubahan.length === 0) return [];
  const rincian = daftarBerekor(
    perubahan.map(
      ({ nama, lama, baru }) =>
        `“${nama}” dari ${formatNilai(lama.nilai.angka)} (${alamat(lama.nilai.sel)}${bertanggal(pk)}) menjadi ${formatNilai(baru.nilai.angka)} (${alamat(baru.nilai.sel)}${bertanggal(p)})`,
    ),
    { pemisah: "; ", sambungan: "; dan " },
  );
  return [
    {
      kode: "T01",
      tingkat: "catatan",
      pesan: `Perjanjian Kinerja Perubahan mengubah target ${rincian}; yang berlaku di akhir tahun adalah target perubahan.`,
      sel: perubahan.flatMap(({ lama, baru }) => [lama.nilai.sel, baru.nilai.sel]),
      nilai: perubahan.flatMap(({ lama, baru }) => [lama, baru].flatMap((t) => nilaiTemuan(t.nilai.angka))),
    },
  ];
}

/** A likely cause that the cells themselves show, or "". */
function sebab(target: readonly NilaiDokumen[], kelompok: readonly KelompokNilai[], tanggal: Tanggal): string {
  const [a, b] = kelompok.map((k) => bilanganDari(k.angka));
  if (kelompok.length === 2 && a && b && (a.times(SERATUS).eq(b) || b.times(SERATUS).eq(a)))
    return " Kemungkinan yang satu ditulis sebagai pecahan; tulis semuanya dalam persen.";
  const baru = target.find((t) => t.peran === "pk-perubahan");
  const terlalu = target.filter(
    (t) =>
      baru &&
      sebelumPerubahan(t, tanggal, tanggal.perubahan?.tahun ?? null) &&
      samaNilai(t.nilai.angka, baru.nilai.angka) === true,
  );
  const pk = target.find((t) => t.peran === "pk");
  const ukur = target.find((t) => t.peran === "pengukuran");
  const lama = kelompok.find((k) => ukur && k.anggota.includes(ukur));
  if (baru && baru.sebagai === undefined && pk && lama?.anggota.includes(pk) && !lama.anggota.includes(baru))
    return ` Pengukuran Kinerja masih memakai target sebelum perubahan; ganti dengan target Perjanjian Kinerja Perubahan${bertanggal(tanggal.perubahan)}.`;
  if (baru && terlalu.length > 0 && tanggal.perubahan)
    return ` ${terlalu.map((t) => NAMA_PERAN[t.peran]).join(", ")} sudah memuat target perubahan, padahal Perjanjian Kinerja Perubahan baru ditandatangani ${tanggal.perubahan.teks}.`;
  return "";
}

/** One indikator whose target differs, before like ones are put together. */
interface TargetBeda {
  readonly nama: string;
  readonly tingkat: "galat" | "peringatan";
  readonly bersyarat: boolean;
  readonly kelompok: readonly KelompokNilai[];
  readonly sebab: string;
}

function targetBeda({ indikator, target }: TargetIndikator, tanggal: Tanggal): TargetBeda[] {
  const kelompok = kelompokkanNilai(target);
  if (kelompok.length < 2) return [];
  const dipakai = indikator.target?.angka.angka;
  const keliru = target.some(
    (t) => t.peran === "pengukuran" && dipakai !== undefined && samaNilai(t.nilai.angka, dipakai) === false,
  );
  const pasti = kelompokkanNilai(target.filter((t) => t.sebagai === undefined)).length > 1;
  const tingkat = keliru && pasti ? "galat" : "peringatan";
  return [{ nama: indikator.nama, tingkat, bersyarat: !pasti, kelompok, sebab: sebab(target, kelompok, tanggal) }];
}

/** The same documents against the same documents for the same known cause. */
function kunciSebab({ kelompok, sebab: alasan, tingkat, nama, bersyarat }: TargetBeda): string {
  const peran = kelompok.map((k) => [...new Set(k.anggota.map((a) => a.peran))].join(","));
  return alasan === "" || bersyarat ? `nama|${nama}` : [tingkat, alasan, ...peran].join("|");
}

/** Between documents, or between rows of one. */
function letakBeda({ kelompok }: TargetBeda): string {
  const dokumen = kelompok.flatMap((k) => k.anggota.map((a) => `${a.peran} ${a.nilai.sel.sheetId}`));
  return new Set(dokumen).size === 1 ? "antarbaris di satu lembar" : "antardokumen";
}

function temuanBeda(semua: readonly TargetBeda[], laporan: Laporan, alamat: Alamat): Temuan[] {
  const pertama = semua[0];
  if (!pertama) return [];
  const tahun = laporan.tahun === null ? "setahun" : `tahun ${laporan.tahun}`;
  const lain = daftarBerekor(semua.slice(1).map((l) => `“${l.nama}”`));
  const serupa = lain === "" ? "" : ` Begitu pula ${lain}.`;
  const bersyarat = pertama.bersyarat ? " (bila memang indikator yang sama)" : "";
  return [
    {
      kode: "T01",
      tingkat: pertama.tingkat,
      pesan: `Target ${tahun} “${pertama.nama}” berbeda ${letakBeda(pertama)}${bersyarat}: ${kalimatNilai(pertama.kelompok, alamat)}.${pertama.sebab}${serupa}`,
      sel: semua.flatMap((s) => s.kelompok.flatMap((k) => k.anggota.map((t) => t.nilai.sel))),
      nilai: semua.flatMap((s) => s.kelompok.flatMap((k) => nilaiTemuan(k.angka))),
    },
  ];
}

/**
 * T01: the annual target differs between documents (kinerja.md §8; PermenPANRB 88/2021: Renstra, PK and monev agree).
 * A difference that a PK Perubahan explains is a catatan with the dates; one that Pengukuran carries into the LKj is a
 * galat; any other a peringatan.
 */
export const t01TargetBerbeda: Pemeriksaan = (laporan, alamat) => {
  const tanggal = tanggalPk(laporan);
  const perubahan: PerubahanSah[] = [];
  const beda = targetPerDokumen(laporan).flatMap((satu) => {
    const sah = perubahanSah(satu, laporan, tanggal);
    if (!sah) return targetBeda(satu, tanggal);
    perubahan.push(sah);
    return [];
  });
  return [
    ...[...kelompokkan(beda, kunciSebab).values()].flatMap((semua) => temuanBeda(semua, laporan, alamat)),
    ...temuanPerubahan(perubahan, tanggal, alamat),
  ];
};
