import { namaTenang } from "../domain/teks/nama-tenang";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Peran } from "../domain/dokumen/dokumen";
import { KRITERIA_PERMENDAGRI_86 } from "../domain/kriteria/kriteria";
import { NAMA_PERAN, namaDasarTarget } from "../domain/dokumen/nama-peran";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { rapiDiKalimat } from "../domain/teks/nama-kalimat";
import type { KonteksTabel } from "./konteks-tabel";

const dirangkai = (daftar: readonly string[]): string =>
  daftar.length < 2 ? daftar.join("") : `${daftar.slice(0, -1).join(", ")} dan ${daftar.at(-1) ?? ""}`;

/** "Sumber: Pengukuran Kinerja dan Renstra Dinas …, Tahun 2024 (diolah)". */
export function kalimatSumber(konteks: KonteksTabel, peran: readonly Peran[], diolah = true): string {
  const { laporan } = konteks;
  const ada = new Set(laporan.terpilih.dipakai.map((d) => d.asal.peran));
  const nama = peran.filter((p) => ada.has(p)).map((p) => NAMA_PERAN[p]);
  const tahun = konteks.tahun === "" ? "" : `,${konteks.tahun}`;
  return `Sumber: ${dirangkai([...new Set(nama)])}${sebutInstansi(konteks)}${tahun}${diolah ? " (diolah)" : ""}`;
}

/** The line below a table's title that names its sasaran; the sheet's own "Sasaran 1 :" is not said a second time. */
export const subjudulSasaran = (n: number, nama: string | null): string[] =>
  nama === null ? [] : [`Sasaran ${n}: ${rapiDiKalimat(nama)}`];

/** The lines below an appendix's title, as the report has them: what it is, whose, of when; without what isn't known. */
export function barisSubjudul({ laporan }: KonteksTabel, perihal: string, waktu: string): string[] {
  return [perihal, laporan.instansi ?? "", waktu]
    .map((teks) => teks.trim().toUpperCase())
    .filter((teks) => teks !== "");
}

/** The office's name before other words, " Dinas …", or "". */
export function sebutInstansi({ laporan }: KonteksTabel): string {
  return laporan.instansi === null ? "" : ` ${namaTenang(laporan.instansi)}`;
}

/** What a sheet of ours says of its settings; the words before the colon tell it from a source (see lembar-tabel.ts). */
export const AWAL_PENGATURAN = "Pengaturan Capaian: ";

export function kalimatDisalin(): string {
  return `${AWAL_PENGATURAN}disalin dari lembar sumber tanpa perubahan angka.`;
}

/** A row is at most so high: a note of more names would be cut. */
const TERBANYAK_DISEBUT = 12;

/** "“SPBE” menurut Perjanjian Kinerja": the rows whose target comes from another document than the others'. */
function dasarLain({ dasarTarget }: Laporan, indikator: readonly IndikatorLaporan[]): string {
  const lain = new Map<Peran, string[]>();
  for (const { nama, target } of indikator)
    if (target && target.dari !== dasarTarget) lain.set(target.dari, [...(lain.get(target.dari) ?? []), `“${nama}”`]);
  const sebut = (nama: readonly string[]): string =>
    nama.length > TERBANYAK_DISEBUT ? daftarBerekor(nama, { terbanyak: TERBANYAK_DISEBUT }) : dirangkai(nama);
  const bagian = [...lain].map(([peran, nama]) => `${sebut(nama)} menurut ${NAMA_PERAN[peran]}`);
  return bagian.length === 0 ? "" : ` (kecuali ${bagian.join("; ")})`;
}

/** Which settings a table with the capaian of these indikator rests on. */
export function kalimatPengaturan(
  { laporan }: KonteksTabel,
  indikator: readonly IndikatorLaporan[] = laporan.indikator,
): string {
  const { kriteria, aturanMinimum } = laporan.pengaturan;
  const jenis = [...new Set(laporan.indikator.map((i) => i.jenis))];
  const skala =
    kriteria.tingkat === KRITERIA_PERMENDAGRI_86.tingkat
      ? "Permendagri 86/2017"
      : (kriteria.sumber ?? "skala instansi");
  const bulat = kriteria.pembulatan === "tidak" ? "tanpa pembulatan" : "dibulatkan dulu";
  const minimum = jenis.includes("minimum") ? ` (minimum: ${aturanMinimum === "selisih" ? "(2T−R)/T" : "T/R"})` : "";
  return `${AWAL_PENGATURAN}dasar target ${namaDasarTarget(laporan.dasarTarget)}${dasarLain(laporan, indikator)}; jenis indikator ${jenis.join(", ") || "maksimum"}${minimum}; kriteria ${skala}, ${bulat}.`;
}

/** The settings of the table of budget and kinerja; `efisiensi` says what its last columns are. */
export function kalimatAnggaran({ laporan }: KonteksTabel, efisiensi: string): string {
  return `${AWAL_PENGATURAN}dasar target ${namaDasarTarget(laporan.dasarTarget)}; persentase total adalah rasio jumlah; ${efisiensi}.`;
}
