import { isTanpaPagu } from "../domain/anggaran/anggaran";
import { adaIsi, KOSONG } from "../domain/angka/isi";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { BarisAnggaran, BarisProgram, Dokumen, DokumenAnggaran } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { jumlahBerbagian } from "./t05-jumlah-bagian";
import { jumlahTriwulan } from "./t05-jumlah-triwulan";
import { jumlahAnggaran, jumlahProgram } from "./t05-total-berbeda";
import type { Pemeriksaan } from "./pemeriksaan";

const CONTOH_TERBANYAK = 3;

const selBaris = (b: BarisAnggaran | BarisProgram): CellRef | null =>
  ("nama" in b ? b.nama : (b.program ?? b.indikator ?? b.sasaran))?.sel ?? null;
const angkaBaris = (b: BarisAnggaran | BarisProgram): (CellRef | undefined)[] =>
  "nama" in b ? [b.sebelum?.sel, b.sesudah?.sel] : [b.pagu?.sel, b.realisasi?.sel];

const selPertama = (baris: readonly (BarisAnggaran | BarisProgram)[]): CellRef[] =>
  baris.flatMap((b) => selBaris(b) ?? angkaBaris(b)[0] ?? []).slice(0, CONTOH_TERBANYAK);

function catatan(pesan: string, sel: readonly CellRef[], tingkat: Temuan["tingkat"] = "catatan"): Temuan {
  return { kode: "T05", tingkat, pesan, sel: [...sel], nilai: [] };
}

/** The levels of the rows contradict themselves, or nothing tells them: no sum is known. */
function tingkatRagu(dokumen: Dokumen & { bentuk: "anggaran" | "program" }, alamat: Alamat): Temuan[] {
  const ragu = (dokumen.baris as readonly (BarisAnggaran | BarisProgram)[]).filter((b) => b.lapis === "ragu");
  if (ragu.length === 0) return [];
  const sel = selPertama(ragu);
  return [
    catatan(
      `Jumlah pada lembar ${dokumen.asal.sheetName} tidak dihitung: tidak dapat dipastikan baris mana yang merupakan rincian baris lain (mulai ${daftarAlamat(sel, alamat)}). Beri kode, atau awali namanya dengan Program, Kegiatan, atau Sub Kegiatan.`,
      sel,
      "peringatan",
    ),
  ];
}

function diLuarTotal(dokumen: Dokumen & { bentuk: "anggaran" | "program" }, alamat: Alamat): Temuan[] {
  const luar = (dokumen.baris as readonly (BarisAnggaran | BarisProgram)[])
    .filter((b) => b.lapis === "luar")
    .flatMap((b) => angkaBaris(b)[0] ?? []);
  return luar.length === 0
    ? []
    : [catatan(`Angka di bawah baris total (${daftarAlamat(luar, alamat)}) tidak ikut dijumlahkan.`, luar)];
}

/** Typed totals of a level below the highest: right as they stand, but not the office's total. */
function totalTingkatBawah(dokumen: Dokumen & { bentuk: "anggaran" }, alamat: Alamat): Temuan[] {
  return dokumen.total.flatMap((t) => {
    const sel = [t.pagu?.sel ?? [], t.realisasi?.sel ?? []].flat();
    const rincian = selPertama(t.bagian.flatMap((i) => dokumen.baris[i] ?? []));
    if (t.tertulis !== "cocok" || t.tingkat === 0 || sel.length === 0) return [];
    return [
      catatan(
        `Total ${daftarAlamat(sel, alamat)} sama dengan jumlah baris rincian (mulai ${daftarAlamat(rincian, alamat)}), bukan jumlah baris induknya.`,
        [...sel, ...rincian],
      ),
    ];
  });
}

const berealisasi = (b: BarisAnggaran): boolean => b.realisasi?.angka.jenis === "angka";

/** What was spent stands in the rows below only: the sums of the rows above are the staff's to write. */
function hanyaRincianTerisi({ baris }: DokumenAnggaran, puncak: readonly BarisAnggaran[], alamat: Alamat): Temuan[] {
  const rincian = baris.filter((b) => b.lapis === "rincian" && berealisasi(b)).flatMap((b) => b.realisasi?.sel ?? []);
  const kosong = puncak.flatMap((b) => b.realisasi?.sel ?? []);
  if (rincian.length === 0 || kosong.length === 0) return [];
  const contoh = [...kosong.slice(0, CONTOH_TERBANYAK), ...rincian.slice(0, 1)];
  return [
    catatan(
      `Realisasi anggaran di ${daftarAlamat(kosong.slice(0, CONTOH_TERBANYAK), alamat)} kosong, padahal baris rinciannya berisi (mulai ${daftarAlamat(rincian.slice(0, 1), alamat)}); jumlah dan persentasenya tidak dihitung. Isilah jumlah rinciannya di situ.`,
      contoh,
      "peringatan",
    ),
  ];
}

/** Rows with a pagu whose realisasi is not filled in yet: the total of realisasi is without them. */
function realisasiBelumLengkap(dokumen: Dokumen & { bentuk: "anggaran" }, alamat: Alamat): Temuan[] {
  const puncak = dokumen.baris.filter((b) => b.lapis === "puncak");
  if (dokumen.asal.peran !== "realisasi-anggaran") return [];
  if (!puncak.some(berealisasi)) return hanyaRincianTerisi(dokumen, puncak, alamat);
  const belum = puncak.flatMap((b) =>
    b.pagu?.angka.jenis === "angka" && b.realisasi && !adaIsi(b.realisasi.angka) ? [b.realisasi.sel] : [],
  );
  const tanpaPagu = puncak.flatMap((b) =>
    isTanpaPagu({ pagu: b.pagu?.angka ?? KOSONG, realisasi: b.realisasi?.angka ?? KOSONG }) ? (b.pagu?.sel ?? []) : [],
  );
  const pagu =
    tanpaPagu.length === 0
      ? []
      : [
          catatan(
            `Pagu di ${daftarAlamat(tanpaPagu, alamat)} belum berupa angka, padahal barisnya sudah berealisasi; total pagu yang masih kosong tidak diisi, dan persentase total tidak dihitung.`,
            tanpaPagu,
            "peringatan",
          ),
        ];
  if (belum.length === 0) return pagu;
  return [
    ...pagu,
    catatan(
      `Realisasi anggaran di ${daftarAlamat(belum, alamat)} belum berupa angka; total pagu memuat barisnya, total realisasi belum, dan persentase total tidak dihitung.`,
      belum,
    ),
  ];
}

/** T05 of what totals add up: levels, rows outside, rows not filled in, and typed totals that were left as they are. */
export const t05TingkatBaris: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk === "program") return [...tingkatRagu(dokumen, alamat), ...diLuarTotal(dokumen, alamat)];
    if (dokumen.bentuk !== "anggaran") return [];
    return [
      ...tingkatRagu(dokumen, alamat),
      ...diLuarTotal(dokumen, alamat),
      ...totalTingkatBawah(dokumen, alamat),
      ...realisasiBelumLengkap(dokumen, alamat),
    ];
  });

/** While computing: the same, and typed totals that differ from their rows, which are not replaced. */
export const t05TotalDibiarkan: Pemeriksaan = (laporan, alamat) => {
  const { dipakai } = laporan.terpilih;
  const berbeda = dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk === "program") return jumlahProgram(dokumen, alamat);
    return dokumen.bentuk === "anggaran"
      ? [
          ...dokumen.total.flatMap((t) => jumlahAnggaran(t, dokumen, dipakai, alamat)),
          ...jumlahTriwulan(dokumen, alamat),
          ...jumlahBerbagian(dokumen, alamat),
        ]
      : [];
  });
  return [...t05TingkatBaris(laporan, alamat), ...berbeda];
};
