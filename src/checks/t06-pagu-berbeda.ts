import { anggaranMilikPk, isAnggaranPk } from "../domain/dokumen/anggaran-pk";
import type { Alamat } from "../domain/dokumen/alamat";
import { barisTeratas } from "../domain/anggaran/anggaran-laporan";
import { barisPerProgram } from "../domain/anggaran/jumlah-bagian";
import { jumlahkan, keBilangan, type Desimal } from "../domain/angka/desimal";
import type { BarisProgram, DokumenAnggaran, DokumenProgram } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { isMirip, kunciKemiripan, kunciNama, samaSasaran } from "../domain/teks/nama-indikator";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { bilanganSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";
import { rentang } from "./rentang";

/** "a. Program Pengelolaan …" and "PENGELOLAAN …" are one program. */
const kunciProgram = (nama: string): string => kunciNama(kunciNama(nama).replace(/^program /, ""));

interface Pagu {
  readonly nama: string;
  readonly tempat: string;
  readonly nilai: AngkaBersumber;
}

/** Looks programs up by name; a name that only resembles one counts where it resembles exactly one. */
class PetaProgram<T> {
  private readonly persis = new Map<string, T | null>();
  private readonly mirip = new Map<string, { kunci: string; isi: T }[]>();

  tambah(nama: string, isi: T): void {
    const kunci = kunciProgram(nama);
    this.persis.set(kunci, this.persis.has(kunci) ? null : isi);
    const kelompok = kunciKemiripan(kunci);
    const daftar = this.mirip.get(kelompok);
    if (daftar) daftar.push({ kunci, isi });
    else this.mirip.set(kelompok, [{ kunci, isi }]);
  }

  cari(nama: string): T | null {
    const kunci = kunciProgram(nama);
    if (this.persis.has(kunci)) return this.persis.get(kunci) ?? null;
    const calon = (this.mirip.get(kunciKemiripan(kunci)) ?? []).filter((c) => isMirip(c.kunci, kunci));
    return calon.length === 1 ? (calon[0]?.isi ?? null) : null;
  }
}

function paguPk({ terpilih }: Laporan): { pk: Pagu[]; perubahan: Pagu[] } {
  const { dipakai, diabaikan } = terpilih;
  const anggaran = dipakai.filter((d): d is DokumenAnggaran => d.bentuk === "anggaran" && isAnggaranPk(d));
  const ambil = (peran: "pk" | "pk-perubahan", bukan: ReadonlySet<DokumenAnggaran>): ReadonlySet<DokumenAnggaran> => {
    const pk = dipakai.filter((d) => d.asal.peran === peran);
    const milik = pk.flatMap((d) => anggaranMilikPk(d, anggaran, [...dipakai, ...diabaikan]));
    return new Set(milik.filter((d) => !bukan.has(d)));
  };
  const pagu = (milik: ReadonlySet<DokumenAnggaran>, tempat: string): Pagu[] =>
    [...milik].flatMap((d) =>
      d.baris.flatMap((b) => (b.program && b.pagu ? [{ nama: b.program.teks, tempat, nilai: b.pagu }] : [])),
    );
  const perubahan = ambil("pk-perubahan", new Set());
  return {
    pk: pagu(ambil("pk", perubahan), NAMA_PERAN.pk),
    perubahan: pagu(perubahan, NAMA_PERAN["pk-perubahan"]),
  };
}

function temuan(a: Pagu, b: Pagu, tingkat: Temuan["tingkat"], alamat: Alamat, tambahan = ""): Temuan[] {
  const [x, y] = [bilanganSel(a.nilai), bilanganSel(b.nilai)];
  if (!x || !y || x.eq(y)) return [];
  return [
    {
      kode: "T06",
      tingkat,
      pesan: `Pagu “${a.nama}” berbeda: ${formatRupiah(x)} di ${a.tempat} (${alamat(a.nilai.sel)}), ${formatRupiah(y)} di ${b.tempat} (${alamat(b.nilai.sel)}); selisih ${formatRupiah(x.minus(y).abs())}.${tambahan}`,
      sel: [a.nilai.sel, b.nilai.sel],
      nilai: [keBilangan(x), keBilangan(y)],
    },
  ];
}

/** PK against the budget before its change, PK Perubahan against the budget after it. */
function pkTerhadapProgram(laporan: Laporan, program: DokumenProgram, alamat: Alamat): Temuan[] {
  const peta = new PetaProgram<BarisProgram>();
  for (const baris of program.baris) if (baris.tingkat === 0) peta.tambah(baris.nama.teks, baris);
  const { pk, perubahan } = paguPk(laporan);
  const bandingkan = (pagu: Pagu, sisi: "sebelum" | "sesudah"): Temuan[] => {
    const baris = peta.cari(pagu.nama);
    const nilai = baris?.[sisi];
    if (!nilai) return [];
    const lain = bilanganSel(baris[sisi === "sebelum" ? "sesudah" : "sebelum"]);
    const milik = bilanganSel(pagu.nilai);
    const bolehSesudah = sisi === "sebelum" && perubahan.length === 0 && lain && milik?.eq(lain);
    if (bolehSesudah) return [];
    const tempat = `${NAMA_PERAN["program-kegiatan"]}, kolom ${sisi} perubahan`;
    return temuan(pagu, { nama: pagu.nama, tempat, nilai }, "galat", alamat);
  };
  return [...pk.flatMap((p) => bandingkan(p, "sebelum")), ...perubahan.flatMap((p) => bandingkan(p, "sesudah"))];
}

/** Rows of Realisasi Anggaran that name a program, against Program Kegiatan after the change, else the latest PK. */
function realisasiPerProgram(laporan: Laporan, program: DokumenProgram | null, alamat: Alamat): Temuan[] {
  const realisasi = laporan.terpilih.dipakai.find(
    (d): d is DokumenAnggaran => d.asal.peran === "realisasi-anggaran" && d.bentuk === "anggaran",
  );
  if (!realisasi) return [];
  const { pk, perubahan } = paguPk(laporan);
  const pagu = perubahan.length > 0 ? perubahan : pk;
  const acuan = new PetaProgram<Pagu>();
  if (program) {
    const tempat = `${NAMA_PERAN["program-kegiatan"]}, kolom sesudah perubahan`;
    for (const { nama, tingkat, sesudah } of program.baris)
      if (tingkat === 0 && sesudah) acuan.tambah(nama.teks, { nama: nama.teks, tempat, nilai: sesudah });
  } else for (const satu of pagu) acuan.tambah(satu.nama, satu);
  const mungkinBerubah = !program && perubahan.length === 0;
  return barisPerProgram(realisasi.baris).flatMap((b) => {
    const lain = b.program && acuan.cari(b.program.teks);
    if (!b.program || !b.pagu || !lain) return [];
    const milik: Pagu = { nama: b.program.teks, tempat: NAMA_PERAN["realisasi-anggaran"], nilai: b.pagu };
    return mungkinBerubah
      ? temuan(milik, lain, "peringatan", alamat, " Bila karena perubahan anggaran, sebutkan dalam LKj.")
      : temuan(milik, lain, "galat", alamat);
  });
}

/** A sasaran's pagu in Realisasi Anggaran is the sum of its programs (kinerja.md §4). */
function realisasiPerSasaran(laporan: Laporan, program: DokumenProgram, alamat: Alamat): Temuan[] {
  const realisasi = laporan.terpilih.dipakai.find(
    (d): d is DokumenAnggaran => d.asal.peran === "realisasi-anggaran" && d.bentuk === "anggaran",
  );
  if (!realisasi || realisasi.baris.some((b) => b.program)) return [];
  const perSasaran = new Map<string, BarisProgram[]>();
  for (const baris of program.baris)
    if (baris.tingkat === 0 && baris.sasaran) {
      const kunci = kunciNama(baris.sasaran.teks);
      perSasaran.set(kunci, [...(perSasaran.get(kunci) ?? []), baris]);
    }
  const milik = new Map<string, AngkaBersumber[]>();
  for (const b of barisTeratas(realisasi))
    if (b.sasaran && b.pagu)
      milik.set(kunciNama(b.sasaran.teks), [...(milik.get(kunciNama(b.sasaran.teks)) ?? []), b.pagu]);
  return [...milik].flatMap(([kunci, pagu]): Temuan[] => {
    const nama = kunci;
    const programnya = perSasaran.get(kunci) ?? [...perSasaran].find(([k]) => samaSasaran(k, nama))?.[1];
    const isi = (daftar: readonly (AngkaBersumber | null)[]): Desimal | null => {
      const nilai = daftar.flatMap((d) => bilanganSel(d) ?? []);
      return daftar.length > 0 && nilai.length === daftar.length ? jumlahkan(nilai) : null;
    };
    const [x, sesudah, sebelum] = [
      isi(pagu),
      isi(programnya?.map((p) => p.sesudah) ?? []),
      isi(programnya?.map((p) => p.sebelum) ?? []),
    ];
    if (!x || !sesudah || x.eq(sesudah)) return [];
    const selProgram = (programnya ?? []).flatMap((p) => p.sesudah?.sel ?? []);
    const lama = sebelum && x.eq(sebelum) ? " Angkanya sama dengan pagu sebelum perubahan." : "";
    const selPagu = pagu.map((p) => p.sel);
    return [
      {
        kode: "T06",
        tingkat: "galat",
        pesan: `Pagu sasaran “${realisasi.baris.find((b) => b.sasaran && kunciNama(b.sasaran.teks) === kunci)?.sasaran?.teks ?? kunci}” di Realisasi Anggaran ${formatRupiah(x)} (${rentang(selPagu, alamat)}), sedangkan programnya di Program dan Kegiatan berjumlah ${formatRupiah(sesudah)} (${rentang(selProgram, alamat)}); selisih ${formatRupiah(x.minus(sesudah).abs())}.${lama}`,
        sel: [...selPagu, ...selProgram],
        nilai: [keBilangan(x), keBilangan(sesudah)],
      },
    ];
  });
}

/** T06: pagu differs between documents (kinerja.md §8). */
export const t06PaguBerbeda: Pemeriksaan = (laporan, alamat) => {
  const program = laporan.terpilih.dipakai.find((d): d is DokumenProgram => d.bentuk === "program") ?? null;
  return [
    ...(program ? pkTerhadapProgram(laporan, program, alamat) : []),
    ...realisasiPerProgram(laporan, program, alamat),
    ...(program ? realisasiPerSasaran(laporan, program, alamat) : []),
  ];
};
