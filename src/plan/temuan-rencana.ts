import { kelompokkan } from "../domain/alur/kelompok";
import { dariBilangan } from "../domain/angka/desimal";
import { formatBilangan } from "../domain/angka/tampilan";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { kunciSel } from "../domain/dokumen/sumber";
import { kelasSkalaLain } from "../domain/kriteria/skala-lain";
import type { Laporan } from "../domain/laporan/laporan";
import type { NilaiTemuan, Temuan } from "../domain/temuan/temuan";
import type { CellValue } from "../sheets/snapshot";
import type { KolomKosong } from "./kolom-kosong";
import type { CellWrite } from "./plan";
import type { RencanaHitung } from "./rencana-hitung";

function tampil(nilai: CellValue): string {
  const angka = typeof nilai === "number" ? dariBilangan(nilai) : null;
  return angka ? formatBilangan(angka, 2) : `“${String(nilai).slice(0, 60)}”`;
}

const nilaiSel = (nilai: CellValue): NilaiTemuan => (typeof nilai === "boolean" ? String(nilai) : nilai);

/** T04: what was typed and differs, old and new; words of staff that keep a result out; T18: sheets that are locked. */
export function temuanRencana(rencana: RencanaHitung, alamat: Alamat): Temuan[] {
  const diganti = rencana.diganti.map(({ sel, lama, baru }): Temuan => ({
    kode: "T04",
    tingkat: "peringatan",
    pesan: `Sel ${alamat(sel)} berisi ${tampil(lama)}, padahal hasil hitungnya ${tampil(baru)}; diganti dengan hasil hitung.`,
    sel: [sel],
    nilai: [lama, baru].map(nilaiSel),
  }));
  const dibiarkan = rencana.dibiarkan.map(({ sel, lama, baru }): Temuan => ({
    kode: "T04",
    tingkat: "catatan",
    pesan: `Sel ${alamat(sel)} berisi catatan ${tampil(lama)} sehingga hasil hitung ${tampil(baru)} tidak ditulis.`,
    sel: [sel],
    nilai: [lama, baru].map(nilaiSel),
  }));
  return [...diganti, ...dibiarkan, ...terkunci(rencana, alamat)];
}

const SEBAB_TAK_PASTI =
  "dari judulnya tidak pasti apa yang dihitung di situ. Isilah sendiri, atau kenalkan kolomnya lewat daftar Lembar.";
const SEBAB_RINGKASAN =
  "angka setahunnya dihitung dari kolom di sampingnya menurut pola tiap indikator. Isilah sendiri bila perlu.";

/** T29: result columns that nothing was written to, by name, once a sheet and cause: what is blank is never called right. */
export function temuanKolomKosong(kosong: readonly KolomKosong[], alamat: Alamat): Temuan[] {
  const perLembar = kelompokkan(kosong, (k) => `${k.kepala.sheetId}|${String(k.ringkasan)}`);
  return [...perLembar.values()].map((semua) => {
    const kolom = semua.map(
      ({ judul, kepala, sel, banyak }, i) =>
        `${i === 0 ? "Kolom " : ""}“${judul}” (${alamat(kepala)})${semua.length === 1 ? ` tidak diisi pada ${banyak} baris, mulai ${alamat(sel)}` : `, ${banyak} baris mulai ${alamat(sel)}`}`,
    );
    const sebab = semua[0]?.ringkasan === true ? SEBAB_RINGKASAN : SEBAB_TAK_PASTI;
    return {
      kode: "T29",
      tingkat: "catatan",
      pesan: `${kolom.join("; ")}${semua.length === 1 ? "" : ", tidak diisi"}: ${sebab}`,
      sel: semua.flatMap(({ kepala, sel }) => [kepala, sel]),
      nilai: [],
    };
  });
}

/** T29: rows of means that stay blank because it is not told what they are the mean of, once a sheet. */
export function temuanRerataKosong({ terpilih }: Laporan, alamat: Alamat): Temuan[] {
  const kosong = terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk !== "indikator") return [];
    return (dokumen.rerata ?? []).flatMap(({ label, baris, sel }) => {
      const milik = sel.flatMap(({ persen }) => persen ?? []).filter((s) => !dokumen.asal.isiHasil.has(kunciSel(s)));
      return baris.length > 0 || milik.length === 0 ? [] : [{ label, sel: milik }];
    });
  });
  return [...kelompokkan(kosong, ({ label }) => label.sel.sheetId).values()].map((semua): Temuan => {
    const nama = semua.map(({ label }) => `“${label.teks}” (${alamat(label.sel)})`).join(", ");
    const isi = semua.flatMap(({ sel }) => sel.slice(0, 1));
    const pesan = `Baris ${nama} tidak diisi: tidak jelas rata-rata atau jumlah dari baris mana. Isilah sendiri ${isi.map(alamat).join(", ")}.`;
    const sel = semua.flatMap((satu) => [satu.label.sel, ...satu.sel]);
    return { kode: "T29", tingkat: "catatan", pesan, sel, nilai: [] };
  });
}

/** T29: kriteria that are not filled in because their sheet prints another scale than the one of the settings. */
export function temuanSkalaLain({ terpilih, pengaturan }: Laporan, alamat: Alamat): Temuan[] {
  const dilihat = new Set<string>();
  return terpilih.dipakai.flatMap((dokumen): Temuan[] => {
    if (dokumen.bentuk !== "indikator" || dilihat.has(dokumen.asal.sheetId)) return [];
    if (!dokumen.baris.some((b) => b.ukuran.length > 0)) return [];
    const kelas = kelasSkalaLain(dokumen, pengaturan.kriteria);
    if (!kelas) return [];
    dilihat.add(dokumen.asal.sheetId);
    const kriteria = dokumen.baris.flatMap((b) => b.ukuran.flatMap((u) => u.kriteria ?? []));
    const pesan = `Lembar ${dokumen.asal.sheetName} memakai skala kriteria sendiri (“${kelas.teks}” di ${alamat(kelas.sel)}), lain daripada skala di Pengaturan; kriterianya tidak diisi dan capaiannya tidak diwarnai. Pilih atau ubah skalanya di Pengaturan, lalu hitung lagi.`;
    const sel = [kelas.sel, ...kriteria.slice(0, 1)];
    return [{ kode: "T29", tingkat: "peringatan", pesan, sel, nilai: [kelas.teks], diaturDi: "kriteria" }];
  });
}

/** T18: results for which a merged cell leaves no room; empty where none is. */
export function temuanTertutup(ditinggalkan: readonly CellWrite[], alamat: Alamat): Temuan[] {
  const sel = ditinggalkan.filter(({ after }) => after.content !== undefined).map(({ cell }) => cell);
  if (sel.length === 0) return [];
  return [
    {
      kode: "T18",
      tingkat: "peringatan",
      pesan: `${sel.length} sel hasil (${daftarAlamat(sel, alamat)}) tidak ditulis karena tertutup sel gabungan, atau digabung dengan hasil di bawahnya; lepaskan gabungannya lewat Beranda › Gabungkan & Ketengahkan, lalu hitung lagi.`,
      sel,
      nilai: [],
    },
  ];
}

function terkunci({ terkunci: writes }: RencanaHitung, alamat: Alamat): Temuan[] {
  const perLembar = kelompokkan(
    writes.map(({ cell }) => cell),
    ({ sheetId }) => sheetId,
  );
  return [...perLembar.values()].map((sel) => ({
    kode: "T18",
    tingkat: "peringatan",
    pesan: `${sel.length} sel hasil (${daftarAlamat(sel, alamat)}) tidak ditulis karena lembarnya diproteksi; buka proteksinya lewat Tinjau › Buka Proteksi Lembar, lalu hitung lagi.`,
    sel,
    nilai: [],
  }));
}
