import type { HasilOlah } from "../app/olah-hitung";
import { keBilangan, type Angka, type Desimal } from "../app/kata/kata-angka";
import {
  rataRataLaporan,
  realisasiTercantum,
  type Capaian,
  type IndikatorLaporan,
  type RataRataBerkelas,
} from "../app/kata/kata-laporan";
import type { Dokumen, Peran } from "../app/kata/kata-lembar";
import { countPlan } from "../app/kata/kata-rencana";
import type { CellRef } from "../app/kata/kata-sel";
import type { HostTraffic } from "../host/contract";
import type { WorkbookSheet } from "./lembar-terminal";

type NilaiJson = number | string | null;

function nilaiJson(angka: Angka | undefined): NilaiJson {
  switch (angka?.jenis) {
    case "angka":
      return keBilangan(angka.nilai);
    case "predikat":
      return angka.teks;
    case "rentang":
      return `${angka.bawah.toFixed()}-${angka.atas.toFixed()}`;
    default:
      return null;
  }
}

const desimalJson = (nilai: Desimal | null | undefined): number | null => (nilai ? keBilangan(nilai) : null);
const capaianJson = (capaian: Capaian): number | null =>
  capaian.status === "dinilai" ? keBilangan(capaian.persen) : null;

/** A sheet's role; several tables with roles of their own are joined by "+". */
export function peranLembar(sheetId: string, dokumen: readonly Dokumen[]): string | null {
  const peran = [...new Set(dokumen.filter((d) => d.asal.sheetId === sheetId).map((d) => d.asal.peran))];
  const pk: readonly Peran[] = ["pk", "pk-perubahan"];
  const utama = peran.some((p) => pk.includes(p)) ? peran.filter((p) => p !== "pk-anggaran") : peran;
  return utama.length === 0 ? null : utama.join("+");
}

function indikatorJson(i: IndikatorLaporan, alamat: (sel: CellRef) => string): object {
  const realisasi = realisasiTercantum(i);
  const selRealisasi = realisasi?.sel.map(alamat).join(", ");
  return {
    sasaran: i.sasaran,
    nama: i.nama,
    satuan: i.satuan,
    jenis: i.jenis,
    target: nilaiJson(i.target?.angka.angka),
    realisasi: nilaiJson(realisasi?.angka),
    capaian: capaianJson(i.capaian),
    kriteria: i.kriteria?.nama ?? null,
    kode: i.kriteria?.kode ?? null,
    sumber: { target: i.target ? alamat(i.target.angka.sel) : null, realisasi: selRealisasi ?? null },
    tahunLalu: i.tahunLalu && {
      target: nilaiJson(i.tahunLalu.target?.angka),
      realisasi: nilaiJson(realisasiTercantum(i.tahunLalu)?.angka),
      capaian: capaianJson(i.tahunLalu.capaian),
    },
    targetAkhir: nilaiJson(i.targetAkhir?.angka),
    terhadapTargetAkhir: desimalJson(i.terhadapTargetAkhir),
    triwulan: i.triwulan.map((t) => ({
      tw: t.tw,
      target: nilaiJson(t.target?.angka),
      realisasi: nilaiJson(realisasiTercantum(t)?.angka),
      capaian: capaianJson(t.capaian),
      kriteria: t.kriteria?.nama ?? null,
    })),
  };
}

const rataJson = ({ nilai, kriteria, dinilai, semua }: RataRataBerkelas): object => ({
  ...{ nilai: desimalJson(nilai), kriteria: kriteria?.nama ?? null, dinilai, semua },
});

/** The one object that `hitung --json` prints: absent numbers null, full precision, cells as `'Monev TW II'!H9`. */
export function jsonHitung(hasil: HasilOlah, lembar: readonly WorkbookSheet[], lalu: HostTraffic): object {
  const { laporan, temuan, rencana, alamat } = hasil;
  const { total, sasaran, sampaiBulan } = laporan.anggaran;
  const rata = rataRataLaporan(laporan);
  const tulisan = countPlan(rencana.plan);
  const semua = [...laporan.terpilih.dipakai, ...laporan.terpilih.diabaikan];
  return {
    tahun: laporan.tahun,
    instansi: laporan.instansi,
    dasarTarget: laporan.dasarTarget,
    lembar: lembar.map(({ id, nama }) => ({ nama, peran: peranLembar(id, semua) })),
    indikator: laporan.indikator.map((i) => indikatorJson(i, alamat)),
    rataRata: {
      batas: laporan.pengaturan.batasRataRata,
      ...rataJson(rata),
      sasaran: rata.sasaran.map((s) => ({ nama: s.nama, ...rataJson(s) })),
    },
    anggaran: {
      sampaiBulan,
      sasaran: sasaran.map((s) => ({
        nama: s.nama,
        pagu: nilaiJson(s.pagu),
        realisasi: nilaiJson(s.realisasi),
        persen: desimalJson(s.persen),
        efisiensi: desimalJson(s.efisiensi),
      })),
      total: {
        pagu: desimalJson(total?.pagu),
        realisasi: desimalJson(total?.realisasi),
        persen: desimalJson(total?.persen),
        efisiensi: desimalJson(total?.efisiensi),
      },
    },
    temuan: temuan.map(({ kode, tingkat, pesan, sel }) => ({ kode, tingkat, pesan, sel: sel.map(alamat) })),
    tulisan: { sel: tulisan.cells, lembar: lembar.filter((l) => tulisan.sheetIds.includes(l.id)).map((l) => l.nama) },
    excel: { sync: lalu.syncs, byteDibaca: lalu.bytesRead, byteDitulis: lalu.bytesWritten },
  };
}
