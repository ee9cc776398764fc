import { perubahanAnggaran } from "../../domain/anggaran/anggaran";
import type { Angka } from "../../domain/angka/angka";
import { jumlahkan, NOL, type Desimal } from "../../domain/angka/desimal";
import { formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { dokumenPeran, indikatorPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { tulisBagian } from "../tulis-angka";
import { bersumber, rangkai } from "../rangkai";
import { sebutInstansi } from "./e-ikhtisar";

/** Tabel II.1: what the plan holds. */
export function renstra(konteks: KonteksTabel): Potongan[] | null {
  const dokumen = indikatorPeran(konteks, "renstra");
  if (!dokumen || dokumen.baris.length === 0) return null;
  const tahun = dokumen.baris.flatMap((b) => [...b.targetTahun.keys()]);
  const masa = tahun.length === 0 ? "" : ` ${Math.min(...tahun)}–${Math.max(...tahun)}`;
  return rangkai`Renstra ${sebutInstansi(konteks)}${masa} memuat ${cacahSasaran(dokumen.baris, "sasaran strategis dan")}${tulisCacah(dokumen.baris.length)} indikator dengan target tahunan sebagai berikut.`;
}

/** "4 (empat) sasaran dan ", or nothing where a sheet names none. */
function cacahSasaran(baris: readonly BarisIndikator[], kata: string): string {
  const banyak = new Set(baris.flatMap((b) => (b.sasaran ? kunciNama(b.sasaran.teks) : []))).size;
  return banyak === 0 ? "" : `${tulisCacah(banyak)} ${kata} `;
}

/** Tabel II.4: what was promised. */
export function perjanjian(konteks: KonteksTabel): Potongan[] | null {
  const { tahun } = konteks.laporan;
  const baris = indikatorPeran(konteks, "pk")?.baris ?? [];
  if (baris.length === 0 || tahun === null) return null;
  return rangkai`Perjanjian Kinerja tahun ${String(tahun)} ditetapkan dengan ${cacahSasaran(baris, "sasaran dan")}${tulisCacah(baris.length)} indikator.`;
}

const nilaiAtauNol = (angka: Angka | undefined): Desimal | null =>
  angka === undefined || angka.jenis === "kosong" ? NOL : angka.jenis === "angka" ? angka.nilai : null;

/** Tabel II.3: the budget before and after its change. */
export function program(konteks: KonteksTabel): Potongan[] | null {
  const baris = (dokumenPeran(konteks, "program-kegiatan", "program")?.baris ?? []).filter((b) => b.tingkat === 0);
  const [sebelum, sesudah] = [
    baris.map((b) => nilaiAtauNol(b.sebelum?.angka)),
    baris.map((b) => nilaiAtauNol(b.sesudah?.angka)),
  ];
  const [lama, baru] = [sebelum.filter((n) => n !== null), sesudah.filter((n) => n !== null)];
  if (baris.length === 0 || lama.length < baris.length || baru.length < baris.length) return null;
  const [a, b] = [jumlahkan(lama), jumlahkan(baru)];
  const sel = baris.flatMap((x) => [x.sebelum?.sel ?? [], x.sesudah?.sel ?? []].flat());
  const rupiah = (n: Desimal): Potongan => bersumber(formatRupiah(n), sel);
  const ubah = perubahanAnggaran(
    { jenis: "angka", nilai: a, persen: false, rupiah: true },
    { jenis: "angka", nilai: b, persen: false, rupiah: true },
  );
  if (ubah === null || ubah.rupiah.eq(NOL))
    return rangkai`Anggaran yang terkait langsung dengan pencapaian sasaran tidak berubah, yaitu ${rupiah(a)}.`;
  const persen = ubah.persen === null ? "" : ` (${tulisBagian(ubah.persen.abs())})`;
  return rangkai`Sesudah perubahan, anggaran yang terkait langsung dengan pencapaian sasaran ${ubah.rupiah.lt(NOL) ? "berkurang" : "bertambah"} ${rupiah(ubah.rupiah.abs())}${persen} dari ${rupiah(a)} menjadi ${rupiah(b)}.`;
}
