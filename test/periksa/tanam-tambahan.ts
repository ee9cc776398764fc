import { acakIndikator, angka, denganPola, lembar, twDatar, type Penanam } from "./alat-tanam";
import { persen } from "./buku-bersih";

const kriteria: Penanam = (buku, acak) => {
  const l = lembar(buku, "Pengukuran");
  const row = buku.baris(l.nama, acakIndikator(buku, acak));
  const benar = angka(l, row, 6) >= 91 ? "Sangat Baik" : "Tinggi";
  const lain = acak.pilih(["Sangat Baik", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"].filter((k) => k !== benar));
  const nilai = angka(l, row, 6);
  return nilai < 76 || (nilai > 89.5 && nilai < 91) ? null : { kode: "T04", sel: [l.ubah(row, 7, lain)] };
};

const dibatasi: Penanam = (buku) => {
  const l = lembar(buku, "Pengukuran");
  // 100 for 100.3 is no cap but a rounding
  const lebih = buku.indikator.flatMap((_, n) => (angka(l, buku.baris(l.nama, n), 6) >= 100.5 ? [n] : []));
  if (lebih.length === 0) return null;
  return { kode: "T04", sel: lebih.map((n) => l.ubah(buku.baris(l.nama, n), 6, 100)) };
};

const efisiensiTotal: Penanam = (buku, acak) => {
  const l = lembar(buku, "Realisasi_Anggaran");
  const baru = angka(l, buku.totalAnggaran, 5) + acak.pilih([-1000, 1, 250_000]);
  return { kode: "T05", sel: [l.ubah(buku.totalAnggaran, 5, baru)] };
};

const selisihTotal: Penanam = (buku, acak) => {
  const l = lembar(buku, "Program_Kegiatan");
  const baru = angka(l, buku.totalProgram, 6) + acak.pilih([-7, 12_500]);
  if (Math.abs(baru) === Math.abs(angka(l, buku.totalProgram, 6))) return null;
  return { kode: "T05", sel: [l.ubah(buku.totalProgram, 6, baru)] };
};

const galatHasil: Penanam = (buku, acak) => {
  const l = lembar(buku, acak.pilih(["Pengukuran", "Capaian_2023"]));
  return {
    kode: "T13",
    sel: [l.ubah(buku.baris(l.nama, acakIndikator(buku, acak)), 6, acak.pilih(["#REF!", "#VALUE!"]))],
  };
};

/** One broken formula copied down a whole column. */
const galatKolom: Penanam = (buku) => {
  const l = lembar(buku, "Capaian_2023");
  return { kode: "T13", sel: buku.indikator.map((_, n) => l.ubah(buku.baris(l.nama, n), 5, "#N/A")) };
};

const galatNama: Penanam = (buku, acak) => {
  const l = lembar(buku, "Capaian_2023");
  return { kode: "T13", sel: [l.ubah(buku.baris(l.nama, acakIndikator(buku, acak)), 2, "#NAME?")] };
};

/** The monev sheets follow another plan that makes the same year. */
const targetTriwulan: Penanam = (buku, acak) => {
  const n = denganPola(buku, acak, ["jumlah"]);
  if (n === null || buku.kaskade) return null;
  const sel = (["I", "II"] as const).map((tw, i) => {
    const l = lembar(buku, `Monev_TW_${tw}`);
    const row = buku.baris(l.nama, n);
    const baru = Math.round((angka(l, row, 5) + (i === 0 ? 0.5 : -0.5)) * 10) / 10;
    l.ubah(row, 7, baru > 0 ? persen(angka(l, row, 6), baru) : "");
    return { baru, sel: l.ubah(row, 5, baru) };
  });
  return sel.some((s) => s.baru <= 0) ? null : { kode: "T19", sel: sel.map((s) => s.sel) };
};

const satuan: Penanam = (buku, acak) => {
  const persenan = buku.indikator.flatMap((i, n) => (/%|Persen/.test(i.satuan) ? [n] : []));
  if (persenan.length === 0) return null;
  const l = lembar(buku, acak.pilih(["Renstra", "PK", "Rencana_Aksi"]));
  return { kode: "T20", sel: [l.ubah(buku.baris(l.nama, acak.pilih(persenan)), 3, "Dokumen")], ikut: ["T01", "T04"] };
};

const terlambat: Penanam = (buku, acak) => {
  const n = denganPola(buku, acak, ["kumulatif"]);
  if (n === null) return null;
  const l = lembar(buku, `Monev_TW_${acak.pilih(twDatar(buku).slice(0, 2))}`);
  const row = buku.baris(l.nama, n);
  for (const c of [6, 7]) l.ubah(row, c, "");
  return { kode: "T22", sel: [l.alamat(row, 5)] };
};

const takDiRenstra: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  const l = lembar(buku, "Renstra");
  for (let c = 0; c < 8; c++) l.ubah(buku.baris(l.nama, n), c, "");
  return { kode: "T23", sel: [lembar(buku, "PK").alamat(buku.baris("PK", n), 2)] };
};

const turun: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  const l = lembar(buku, "Renstra");
  return {
    kode: "T24",
    sel: [l.ubah(buku.baris(l.nama, n), 6, angka(l, buku.baris(l.nama, n), 5) - acak.pilih([1, 3]))],
  };
};

/** Kinds beyond one a kode: other places of T04, T05 and T13, and what PermenPANRB 88/2021 adds. */
export const PENANAM_TAMBAHAN = {
  "T04 kriteria": kriteria,
  "T04 dibatasi": dibatasi,
  "T05 efisiensi": efisiensiTotal,
  "T05 selisih": selisihTotal,
  "T13 hasil": galatHasil,
  "T13 kolom": galatKolom,
  "T13 nama": galatNama,
  T19: targetTriwulan,
  T20: satuan,
  T22: terlambat,
  T23: takDiRenstra,
  T24: turun,
};
