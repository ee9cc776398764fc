import { formatNilai, formatPersen, formatRupiah, type Angka, type Desimal } from "../app/kata/kata-angka";
import { namaBulan, type Capaian, type Laporan } from "../app/kata/kata-laporan";
import { namaDasarTarget } from "../app/kata/kata-lembar";
import { countPlan, sebabTetap } from "../app/kata/kata-rencana";
import type { HasilOlah } from "../app/olah-hitung";
import type { WorkbookSheet } from "./lembar-terminal";
import { tabelTerminal, type KolomTerminal, type SelTerminal } from "./tabel-terminal";

const teksNilai = (angka: Angka | undefined): string => (angka ? formatNilai(angka) : "–");
const teksCapaian = (capaian: Capaian): string => {
  if (capaian.status === "dinilai") return formatPersen(capaian.persen);
  return capaian.status === "belum-dinilai" ? "belum dinilai" : "tidak dapat dihitung";
};
const rupiah = (nilai: Desimal | null | undefined): string => (nilai ? formatRupiah(nilai) : "–");
const persen = (nilai: Desimal | null | undefined): string => (nilai ? formatPersen(nilai) : "–");

const kiri = (judul: string, lebarTerbanyak: number): KolomTerminal => ({ judul, rata: "kiri", lebarTerbanyak });
const kanan = (judul: string): KolomTerminal => ({ judul, rata: "kanan", lebarTerbanyak: 26 });

function tabelIndikator({ laporan }: HasilOlah, warna: boolean): string {
  const kolom = [kiri("Indikator", 52), kanan("Target"), kanan("Realisasi"), kanan("Capaian"), kiri("Kriteria", 14)];
  const baris = laporan.indikator.map((i): SelTerminal[] => {
    const sampai = i.realisasi?.sampaiTw ? ` (s/d TW ${i.realisasi.sampaiTw})` : "";
    return [
      { teks: i.nama },
      { teks: teksNilai(i.target?.angka.angka) },
      { teks: `${teksNilai(i.realisasi?.angka)}${sampai}` },
      { teks: teksCapaian(i.capaian) },
      { teks: i.kriteria?.nama ?? "", ...(i.kriteria ? { warna: i.kriteria.warna } : {}) },
    ];
  });
  return tabelTerminal(kolom, baris, warna);
}

function tabelAnggaran({ laporan }: HasilOlah, warna: boolean): string | null {
  const { per, sasaran, total, sampaiBulan } = laporan.anggaran;
  if (!total) return null;
  const [judul, sisa] =
    sampaiBulan === null
      ? [`Anggaran per ${per}`, "Efisiensi"]
      : [`Anggaran per ${per} s/d ${namaBulan(sampaiBulan)}`, "Sisa"];
  const kolom = [kiri(judul, 52), kanan("Pagu"), kanan("Realisasi"), kanan("%"), kanan(sisa)];
  const baris = sasaran.map((s): SelTerminal[] => [
    { teks: s.nama },
    { teks: teksNilai(s.pagu) },
    { teks: teksNilai(s.realisasi) },
    { teks: persen(s.persen) },
    { teks: rupiah(s.efisiensi) },
  ]);
  const jumlah = [total.pagu, total.realisasi].map((n) => ({ teks: rupiah(n) }));
  const akhir = [{ teks: "Jumlah" }, ...jumlah, { teks: persen(total.persen) }, { teks: rupiah(total.efisiensi) }];
  return tabelTerminal(kolom, [...baris, akhir], warna);
}

function ringkasanTulisan(hasil: HasilOlah, lembar: readonly WorkbookSheet[]): string {
  const { rencana } = hasil;
  const { cells, sheetIds } = countPlan(rencana.plan);
  if (cells === 0) {
    const sebab = sebabTetap(hasil);
    if (sebab.kode.length > 0)
      return `Tidak ada sel yang diubah; hasil yang bergantung pada temuan ${sebab.kode.join(", ")} belum ditulis.`;
    return sebab.jenis === "tanpa-hasil"
      ? "Tidak ada sel yang diubah: pada lembarnya tidak ada sel hasil (capaian, kriteria, serapan) yang dapat dihitung."
      : "Tidak ada sel yang perlu diubah: lembar sudah sesuai dengan hasil hitung.";
  }
  const perLembar = lembar
    .filter((l) => sheetIds.includes(l.id))
    .map((l) => `${l.nama} (${rencana.plan.writes.filter((w) => w.cell.sheetId === l.id).length})`);
  const terkunci = rencana.terkunci.length;
  const tertahan = terkunci === 0 ? "" : ` ${terkunci} sel hasil di lembar yang diproteksi belum ditulis (T18).`;
  return `${cells} sel ditulis di ${perLembar.length} lembar: ${perLembar.join(", ")}.${tertahan}`;
}

export const TANDA = { galat: "GALAT", peringatan: "PERINGATAN", catatan: "CATATAN" } as const;

/** Whose report it is, of which year, and by which targets, where it has any. */
export function kepalaLaporan({ instansi, tahun, dasarTarget, indikator }: Laporan): string {
  const dasar = indikator.length === 0 ? "" : ` · dasar target: ${namaDasarTarget(dasarTarget)}`;
  return `${instansi ?? "Instansi tidak disebut"} · tahun ${tahun ?? "tidak disebut"}${dasar}`;
}

/** What `hitung` prints for people. */
export function laporanTerminal(hasil: HasilOlah, lembar: readonly WorkbookSheet[], warna: boolean): string {
  const { laporan, temuan } = hasil;
  const daftar = temuan.map((t) => `  ${t.kode} ${TANDA[t.tingkat]}: ${t.pesan}`);
  const bagianTemuan =
    temuan.length === 0
      ? ["Tidak ada temuan saat membaca dan menghitung; angka yang saling bertentangan diperiksa dengan lkj periksa."]
      : [`${temuan.length} temuan:`, ...daftar];
  const bagian = [
    kepalaLaporan(laporan),
    laporan.indikator.length === 0 ? null : tabelIndikator(hasil, warna),
    tabelAnggaran(hasil, warna),
    ringkasanTulisan(hasil, lembar),
    bagianTemuan.join("\n"),
  ];
  return bagian.filter((b) => b !== null).join("\n\n");
}
