import { acakIndikator, angka, denganPola, lembar, type Penanam } from "./alat-tanam";
import { persen } from "./buku-bersih";
import { PENANAM_ISI } from "./tanam-isi";
import { PENANAM_TAMBAHAN } from "./tanam-tambahan";

const t01: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  const tambah = acak.pilih([-3, -0.5, 0.1, 2, 9]);
  const nama = acak.pilih(["Renstra", "PK", "Pengukuran", "Monev_TW_I", "Monev_TW_II", "Monev_TW_III"]);
  const l = lembar(buku, nama);
  const row = buku.baris(nama, n);
  const kolom = nama === "Renstra" ? 5 : 4;
  const baru = angka(l, row, kolom) + tambah;
  if (baru === buku.indikator[n]?.realisasi) return null;
  if (nama === "Pengukuran") l.ubah(row, 6, persen(angka(l, row, 5), baru));
  return { kode: "T01", sel: [l.ubah(row, kolom, baru)], ...(nama === "Renstra" ? { ikut: ["T24"] } : {}) };
};

const t02: Penanam = (buku, acak) => {
  const n = denganPola(buku, acak, ["jumlah", "kumulatif"]);
  if (n === null) return null;
  const t = buku.indikator[n]?.pola === "kumulatif" ? 3 : acak.bulat(0, 3);
  const aksi = lembar(buku, "Rencana_Aksi");
  const row = buku.baris("Rencana_Aksi", n);
  const baru = angka(aksi, row, 5 + t) + acak.pilih([0.5, 1, 3]);
  const tw = ["I", "II", "III", "IV"][t] ?? "I";
  const m = lembar(buku, `Monev_TW_${tw}`);
  const rowM = buku.baris(m.nama, n);
  if (buku.kaskade && t === 3) m.ubah(rowM + 4, 4, baru);
  else {
    m.ubah(rowM, 5, baru);
    m.ubah(rowM, 7, persen(angka(m, rowM, 6), baru));
    if (buku.kaskade) lembar(buku, "Monev_TW_IV").ubah(buku.baris("Monev_TW_IV", n) + 1 + t, 4, baru);
  }
  return { kode: "T02", sel: [aksi.ubah(row, 5 + t, baru)] };
};

const t03: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  if (buku.kaskade) {
    const m = lembar(buku, "Monev_TW_IV");
    const row = buku.baris(m.nama, n);
    return { kode: "T03", sel: [m.ubah(row, 4, angka(m, row, 4) + acak.pilih([-2, 0.6, 5]))] };
  }
  const l = lembar(buku, "Pengukuran");
  const row = buku.baris(l.nama, n);
  const baru = angka(l, row, 5) + acak.pilih([-2, 0.6, 5]);
  l.ubah(row, 6, persen(baru, angka(l, row, 4)));
  return { kode: "T03", sel: [l.ubah(row, 5, baru)] };
};

const t04: Penanam = (buku, acak) => {
  const tambah = acak.pilih([-10, -0.02, 0.01, 2, 30]);
  const nama = acak.pilih(["Pengukuran", "Capaian_2023", "Realisasi_Anggaran"]);
  const [banyak, kolom] = nama === "Realisasi_Anggaran" ? [buku.barisProgram.length, 4] : [buku.indikator.length, 6];
  const l = lembar(buku, nama);
  const row = buku.baris(nama, acak.bulat(0, banyak - 1));
  const lama = angka(l, row, kolom);
  const baru = Math.round((lama + tambah) * 100) / 100;
  const desimal = String(baru).split(".")[1]?.length ?? 0;
  // 98.8 for 98.79 is no mistake but a rounding
  return lama.toFixed(desimal) === baru.toFixed(desimal) ? null : { kode: "T04", sel: [l.ubah(row, kolom, baru)] };
};

const t05: Penanam = (buku, acak) => {
  const beda = acak.pilih([-1, 1, 900, 1_000_000]);
  if (acak.peluang(0.5)) {
    const l = lembar(buku, "Program_Kegiatan");
    const kolom = acak.pilih([4, 5]);
    const l2 = l.ubah(buku.totalProgram, kolom, angka(l, buku.totalProgram, kolom) + beda);
    return { kode: "T05", sel: [l2] };
  }
  const l = lembar(buku, "Realisasi_Anggaran");
  if (acak.peluang(0.5)) {
    const kolom = acak.pilih([2, 3]);
    return { kode: "T05", sel: [l.ubah(buku.totalAnggaran, kolom, angka(l, buku.totalAnggaran, kolom) + beda)] };
  }
  const baris = buku.barisProgram.map((_, s) => angka(l, buku.baris(l.nama, s), 4));
  const rerata = Math.round((baris.reduce((a, b) => a + b, 0) / baris.length) * 100) / 100;
  const desimal = String(rerata).split(".")[1]?.length ?? 0;
  if (Math.abs(angka(l, buku.totalAnggaran, 4) - rerata) <= 0.6 / 10 ** desimal) return null;
  return { kode: "T05", sel: [l.ubah(buku.totalAnggaran, 4, rerata)] };
};

const t06: Penanam = (buku, acak) => {
  const l = lembar(buku, "PK");
  const row = acak.pilih(buku.anggaranPk);
  return { kode: "T06", sel: [l.ubah(row, 2, angka(l, row, 2) + acak.pilih([900, -1, 1_000_000_000]))] };
};

const t07: Penanam = (buku, acak) => {
  const nama = acak.pilih(["Renstra", "PK", "Rencana_Aksi", "Pengukuran", "Monev_TW_II"]);
  const l = lembar(buku, nama);
  const row = buku.baris(nama, acakIndikator(buku, acak));
  const kata = String(l.ambil(row, 2)).split(" ");
  const calon = kata.flatMap((k, n) => (k.length > 5 ? [n] : []));
  const n = acak.pilih(calon);
  const asal = kata[n] ?? "";
  const p = acak.bulat(1, asal.length - 3);
  const tukar = asal.slice(0, p) + (asal[p + 1] ?? "") + (asal[p] ?? "") + asal.slice(p + 2);
  if (tukar === asal) return null;
  kata[n] = tukar;
  return { kode: "T07", sel: [l.ubah(row, 2, kata.join(" "))] };
};

/** One planter a kind, named by its kode. */
export const PENANAM: Readonly<Record<string, Penanam>> = {
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  ...PENANAM_ISI,
  ...PENANAM_TAMBAHAN,
};
