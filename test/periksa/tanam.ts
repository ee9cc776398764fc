import type { KodeTemuan } from "../../src/domain/temuan";
import type { Acak } from "./acak";
import { persen, type BukuUji, type LembarUji } from "./buku-bersih";

/** What was planted: the temuan that must come, on one of these cells. */
export interface Tanaman {
  readonly kode: KodeTemuan;
  readonly sel: readonly string[];
  /** Other temuan that the same change rightly causes, on other cells. */
  readonly ikut?: readonly KodeTemuan[];
}

export type Penanam = (buku: BukuUji, acak: Acak) => Tanaman | null;

function lembar(buku: BukuUji, nama: string): LembarUji {
  const satu = buku.lembar.get(nama);
  if (!satu) throw new Error(`no sheet ${nama}`);
  return satu;
}

const acakIndikator = (buku: BukuUji, acak: Acak): number => acak.bulat(0, buku.indikator.length - 1);
const twDatar = (buku: BukuUji): string[] => ["I", "II", "III", ...(buku.kaskade ? [] : ["IV"])];

/** Indikator with the given pola; null where the workbook has none. */
function denganPola(buku: BukuUji, acak: Acak, pola: readonly string[]): number | null {
  const calon = buku.indikator.flatMap((i, n) => (pola.includes(i.pola) ? [n] : []));
  return calon.length === 0 ? null : acak.pilih(calon);
}

const angka = (l: LembarUji, row: number, column: number): number => Number(l.ambil(row, column));

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

const t08: Penanam = (buku, acak) => {
  const tw = acak.pilih(twDatar(buku));
  const l = lembar(buku, `Monev_TW_${tw}`);
  const lain = acak.pilih(["I", "II", "III", "IV"].filter((x) => x !== tw));
  return { kode: "T08", sel: [l.ubah(4, 5, `TRIWULAN ${lain}`)] };
};

const t09: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  const l = lembar(buku, acak.pilih(["Renstra", "PK", "Pengukuran"]));
  const kolom = l.nama === "Renstra" ? 5 : l.nama === "PK" ? 4 : acak.pilih([4, 5]);
  return {
    kode: "T09",
    sel: [l.ubah(buku.baris(l.nama, n), kolom, acak.pilih(["367/2.6", "12.5.7", "≥ 90", "5 juta"]))],
  };
};

const t10: Penanam = (buku) => {
  const l = lembar(buku, "Renstra");
  const beda = buku.indikator.flatMap((i, n) => (i.realisasi === i.target ? [] : [n]));
  if (beda.length === 0) return null;
  const sel = buku.indikator.map((i, n) => l.ubah(buku.baris(l.nama, n), 5, i.realisasi));
  for (const [n, i] of buku.indikator.entries()) l.ubah(buku.baris(l.nama, n), 4, i.lalu.realisasi);
  return { kode: "T10", sel: beda.flatMap((n) => sel[n] ?? []) };
};

const t11: Penanam = (buku, acak) => {
  const n = acakIndikator(buku, acak);
  const hapus = (nama: string, isi: number): void => {
    const l = lembar(buku, nama);
    for (let r = 0; r < isi; r++) for (let c = 0; c < 10; c++) l.ubah(buku.baris(nama, n) + r, c, "");
  };
  const sel = ["Renstra", "PK", "Rencana_Aksi"].map((nama) => lembar(buku, nama).alamat(buku.baris(nama, n), 2));
  switch (acak.bulat(0, 2)) {
    case 0:
      hapus("PK", 1);
      return { kode: "T11", sel, ikut: ["T16"] };
    case 1:
      for (const tw of ["I", "II", "III", "IV"]) hapus(`Monev_TW_${tw}`, buku.kaskade && tw === "IV" ? 5 : 1);
      return { kode: "T11", sel };
    default:
      if (buku.indikator.length < 2) return null;
      hapus("Pengukuran", 1);
      for (const tw of twDatar(buku)) {
        const l = lembar(buku, `Monev_TW_${tw}`);
        for (const c of [6, 7]) l.ubah(buku.baris(l.nama, n), c, "");
      }
      if (buku.kaskade) lembar(buku, "Monev_TW_IV").ubah(buku.baris("Monev_TW_IV", n), 4, "");
      return { kode: "T11", sel, ikut: ["T22"] };
  }
};

const t12: Penanam = (buku, acak) => {
  switch (acak.bulat(0, 3)) {
    case 0: {
      const l = lembar(buku, "Pengukuran");
      const row = buku.baris(l.nama, acakIndikator(buku, acak));
      l.ubah(row, 6, "");
      return { kode: "T12", sel: [l.ubah(row, acak.pilih([4, 5]), -acak.bulat(1, 50))] };
    }
    case 1: {
      const l = lembar(buku, "PK");
      return { kode: "T12", sel: [l.ubah(buku.baris(l.nama, acakIndikator(buku, acak)), 4, 0)] };
    }
    case 2: {
      const l = lembar(buku, "Realisasi_Anggaran");
      const row = buku.baris(l.nama, acak.bulat(0, buku.barisProgram.length - 1));
      const [pagu, lama] = [angka(l, row, 2), angka(l, row, 3)];
      const baru = pagu + acak.bulat(1, 5_000_000);
      l.ubah(row, 4, persen(baru, pagu));
      l.ubah(row, 5, pagu - baru);
      const total = angka(l, buku.totalAnggaran, 3) + baru - lama;
      l.ubah(buku.totalAnggaran, 3, total);
      l.ubah(buku.totalAnggaran, 4, persen(total, angka(l, buku.totalAnggaran, 2)));
      l.ubah(buku.totalAnggaran, 5, angka(l, buku.totalAnggaran, 2) - total);
      return { kode: "T12", sel: [l.ubah(row, 3, baru)] };
    }
    default: {
      const n = denganPola(buku, acak, ["kumulatif"]);
      if (n === null) return null;
      const [l, sebelum] = [lembar(buku, "Monev_TW_III"), lembar(buku, "Monev_TW_II")];
      const [row, rowLama] = [buku.baris(l.nama, n), buku.baris(sebelum.nama, n)];
      const baru = Math.round((angka(sebelum, rowLama, 6) - 1) * 10) / 10;
      l.ubah(row, 7, persen(baru, angka(l, row, 5)));
      return { kode: "T12", sel: [l.ubah(row, 6, baru)] };
    }
  }
};

const t13: Penanam = (buku, acak) => {
  const l = lembar(buku, acak.pilih(["Renstra", "PK", "Pengukuran"]));
  const kolom = l.nama === "Renstra" ? 5 : 4;
  return {
    kode: "T13",
    sel: [l.ubah(buku.baris(l.nama, acakIndikator(buku, acak)), kolom, acak.pilih(["#REF!", "#DIV/0!", "#N/A"]))],
  };
};

const t14: Penanam = (buku, acak) => {
  if (!buku.kaskade) return null;
  const l = lembar(buku, "Monev_TW_IV");
  const n = acakIndikator(buku, acak);
  const row = buku.baris(l.nama, n);
  if (angka(l, row, 7) / 4 === angka(l, row, 3)) return null;
  const sel = [1, 2, 3, 4].map((t) => l.ubah(row + t, 4, angka(l, row + t, 8)));
  return { kode: "T14", sel };
};

export const PENANAM: Readonly<Record<string, Penanam>> = {
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  T08: t08,
  T09: t09,
  T10: t10,
  T11: t11,
  T12: t12,
  T13: t13,
  T14: t14,
};
