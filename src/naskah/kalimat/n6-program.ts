import { formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { AnggaranSasaran } from "../../domain/anggaran/anggaran-laporan";
import { cariAnggaran } from "../../domain/dokumen/pilih-dokumen";
import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { kunciNama, samaSasaran } from "../../domain/teks/nama-indikator";
import { dokumenPeran, type KonteksTabel, type SasaranTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { tulisBagian } from "../tulis-angka";
import { bersumber, daftarDan, rangkai } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { judulKata } from "../sebut";

/** The programs that a sheet sets under this sasaran: Program Kegiatan, else the budget's own rows. */
function program({ nama }: SasaranTabel, konteks: KonteksTabel): TeksBersumber[] {
  if (nama === null) return [];
  const milik = (sasaran: TeksBersumber | null): boolean => sasaran !== null && samaSasaran(sasaran.teks, nama);
  const dariProgram = (dokumenPeran(konteks, "program-kegiatan", "program")?.baris ?? [])
    .filter((b) => b.tingkat === 0 && milik(b.sasaran))
    .map((b) => b.nama);
  const dariAnggaran = (cariAnggaran(konteks.laporan.terpilih.dipakai, "realisasi-anggaran")?.baris ?? []).flatMap(
    (b) =>
      // A row without a budget of its own is an action under a program, whatever its column calls it.
      b.program && b.pagu?.angka.jenis === "angka" && milik(b.sasaran) ? [b.program] : [],
  );
  const semua = dariProgram.length > 0 ? dariProgram : dariAnggaran;
  return [...new Map(semua.map((p) => [kunciNama(p.teks), p])).values()];
}

/** The budget of a sasaran, where one sheet tells it. */
export function anggaranSasaranIni({ nama }: SasaranTabel, { laporan }: KonteksTabel): AnggaranSasaran | null {
  if (nama === null) return null;
  return laporan.anggaran.sasaran.find((a) => samaSasaran(a.nama, nama)) ?? null;
}

function denganAnggaran(a: AnggaranSasaran | null, sampaiBulan: number | null): Potongan[] {
  if (a?.pagu.jenis !== "angka" || a.realisasi.jenis !== "angka" || a.persen === null) return [];
  const [pagu, realisasi] = [formatRupiah(a.pagu.nilai), formatRupiah(a.realisasi.nilai)];
  return rangkai`, dengan anggaran ${bersumber(pagu, a.sel)} dan realisasi${sampaiBulan === null ? "" : ` sampai dengan bulan ${namaBulan(sampaiBulan)}`} ${bersumber(realisasi, a.sel)} (${bersumber(tulisBagian(a.persen), a.sel)})`;
}

/** N6: the programs behind a sasaran and their budget; not written where no sheet names programs (narasi.md §2). */
export function programPendukung(sasaran: SasaranTabel, konteks: KonteksTabel): Potongan[] | null {
  const semua = program(sasaran, konteks);
  if (semua.length === 0) return null;
  const nama = daftarDan(semua.map((p) => bersumber(judulKata(rapiDiKalimat(p.teks)), [p.sel])));
  const anggaran = denganAnggaran(anggaranSasaranIni(sasaran, konteks), konteks.laporan.anggaran.sampaiBulan);
  const [satu] = semua;
  const sebutan = satu && /^program\b/i.test(rapiDiKalimat(satu.teks)) ? "" : "program ";
  return semua.length === 1
    ? rangkai`Pencapaian sasaran ini didukung oleh ${sebutan}${nama}${anggaran}.`
    : rangkai`Pencapaian sasaran ini didukung oleh ${tulisCacah(semua.length)} program, yaitu ${nama}${anggaran}.`;
}
