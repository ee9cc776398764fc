import { acakIndikator, angka, denganPola, lembar, twDatar, type Penanam } from "./alat-tanam";
import { persen } from "./buku-bersih";

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
    sel: [l.ubah(buku.baris(l.nama, n), kolom, acak.pilih(["367/2.6", "12.5.7", "5 juta"]))],
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

/** Contradictions in headings, contents and places. */
export const PENANAM_ISI = { T08: t08, T09: t09, T10: t10, T11: t11, T12: t12, T13: t13, T14: t14 };
