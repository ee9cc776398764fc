import { hurufKolom } from "../../src/sheets/rumus-sel";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja, lembar } from "../alat/lembar";
import type { Acak } from "./acak";
import { denganGaya } from "./gaya";

export type PolaUji = "jumlah" | "kumulatif" | "rilis";

/** One indikator of a made-up office; all its figures agree. */
export interface IndikatorUji {
  readonly sasaran: number;
  readonly nama: string;
  readonly satuan: string;
  readonly pola: PolaUji;
  readonly target: number;
  readonly targetTw: readonly (number | null)[];
  readonly realisasiTw: readonly (number | null)[];
  readonly realisasi: number;
  readonly lalu: { readonly target: number; readonly realisasi: number };
}

/** A sheet under construction. Rows and columns count from 0. */
export class LembarUji {
  readonly baris: CellValue[][] = [];
  constructor(readonly nama: string) {}

  tambah(...isi: CellValue[]): number {
    this.baris.push(isi);
    return this.baris.length - 1;
  }

  ambil(row: number, column: number): CellValue {
    return this.baris[row]?.[column] ?? "";
  }

  ubah(row: number, column: number, nilai: CellValue): string {
    const baris = this.baris[row];
    if (!baris) throw new Error(`no row ${row} on ${this.nama}`);
    while (baris.length <= column) baris.push("");
    baris[column] = nilai;
    return this.alamat(row, column);
  }

  alamat(row: number, column: number): string {
    return `${this.nama}!${hurufKolom(column)}${row + 1}`;
  }
}

export interface BukuUji {
  readonly indikator: readonly IndikatorUji[];
  readonly lembar: ReadonlyMap<string, LembarUji>;
  /** Row of an indikator on a sheet. */
  readonly baris: (nama: string, i: number) => number;
  readonly kaskade: boolean;
  /** Row of program p on Program_Kegiatan, and its kegiatan. */
  readonly barisProgram: readonly { readonly row: number; readonly kegiatan: readonly number[] }[];
  readonly totalProgram: number;
  readonly totalAnggaran: number;
  readonly anggaranPk: readonly number[];
}

const SASARAN = [
  "Meningkatnya kualitas pelayanan kesehatan dasar",
  "Terwujudnya ketahanan pangan keluarga",
  "Optimalnya pengelolaan aset daerah",
  "Terkendalinya alih fungsi lahan pertanian",
  "Menguatnya kelembagaan koperasi dan usaha mikro",
];
const OBJEK = ["puskesmas", "kelompok tani", "koperasi", "jembatan", "sekolah", "nelayan", "pasar rakyat", "posyandu"];
const SIFAT = ["memenuhi standar", "terakreditasi", "aktif beroperasi", "berkinerja baik", "tertib administrasi"];
const HASIL = ["dokumen rencana", "laporan evaluasi", "peta tematik", "naskah kebijakan", "berita acara"];

const bulatkan = (n: number): number => Math.round(n * 100) / 100;

function namaUnik(dipakai: Set<string>, buat: () => string): string {
  for (;;) {
    const nama = buat();
    if (dipakai.has(nama)) continue;
    dipakai.add(nama);
    return nama;
  }
}

/** Four parts of a year of which none is so small that another's is three times as much: no quarter past the bound of what is plausible. */
function pecah(acak: Acak, jumlah: number, bulat: boolean): number[] {
  const skala = bulat ? 1 : 10;
  const utuh = Math.round(jumlah * skala);
  const potong = [1, 2, 3].map(() => acak.bulat(Math.ceil(utuh / 6), Math.floor(utuh / 4)));
  const sisa = utuh - potong.reduce((a, b) => a + b, 0);
  return [...potong, sisa].map((n) => n / skala);
}

function naik(akhir: number): number[] {
  return [0.25, 0.5, 0.75].map((p) => Math.round(akhir * p * 10) / 10).concat(akhir);
}

function indikatorAcak(acak: Acak, sasaran: number, dipakai: Set<string>): IndikatorUji {
  const jenis = acak.pilih(["persen", "dokumen", "indeks"] as const);
  const target =
    jenis === "persen" ? acak.bulat(50, 85) : jenis === "dokumen" ? acak.bulat(20, 120) : acak.bulat(60, 85);
  const realisasi = jenis === "dokumen" ? target + acak.bulat(-3, 4) : bulatkan(target + acak.bulat(-40, 60) / 10);
  const pola: PolaUji =
    jenis === "dokumen" ? "jumlah" : jenis === "indeks" ? "rilis" : acak.pilih(["jumlah", "kumulatif"]);
  const nama = namaUnik(dipakai, () =>
    jenis === "persen"
      ? `Persentase ${acak.pilih(OBJEK)} yang ${acak.pilih(SIFAT)}`
      : jenis === "dokumen"
        ? `Jumlah ${acak.pilih(HASIL)} ${acak.pilih(OBJEK)} yang tersusun`
        : `Indeks mutu pengelolaan ${acak.pilih(OBJEK)} ${acak.pilih(SIFAT)}`,
  );
  const bagian = (nilai: number): (number | null)[] =>
    pola === "rilis"
      ? [null, null, null, nilai]
      : pola === "kumulatif"
        ? naik(nilai)
        : pecah(acak, nilai, jenis === "dokumen");
  const satuan = jenis === "persen" ? acak.pilih(["%", "Persen"]) : jenis === "dokumen" ? "Dokumen" : "Indeks";
  return {
    sasaran,
    nama,
    satuan,
    pola,
    target,
    targetTw: bagian(target),
    realisasiTw: bagian(realisasi),
    realisasi,
    lalu: { target: target - 2, realisasi: target - 1 },
  };
}

/** A percentage as staff type it: two decimals. */
export const persen = (realisasi: number, target: number): number =>
  Math.round((realisasi * 10000) / target + 1e-9) / 100;
const sel = (n: number | null): CellValue => n ?? "";

/** A workbook without a contradiction, of random size: what Periksa finds in it is a false alarm. */
export function bukuBersih(acak: Acak): BukuUji {
  const banyakSasaran = acak.bulat(2, SASARAN.length);
  const dipakai = new Set<string>();
  const indikator = SASARAN.slice(0, banyakSasaran).flatMap((_, s) =>
    Array.from({ length: acak.bulat(1, 3) }, () => indikatorAcak(acak, s, dipakai)),
  );
  const semua = new Map<string, LembarUji>();
  const letak = new Map<string, number[]>();
  const buat = (nama: string, ...judul: string[]): LembarUji => {
    const satu = new LembarUji(nama);
    for (const j of judul) satu.tambah(j);
    satu.tambah();
    semua.set(nama, satu);
    return satu;
  };
  const isi = (satu: LembarUji, baris: (i: IndikatorUji, n: number) => CellValue[]): void => {
    letak.set(
      satu.nama,
      indikator.map((i, n) => satu.tambah(...baris(i, n))),
    );
  };
  const sasaran = (i: IndikatorUji): string => SASARAN[i.sasaran] ?? "";
  const dinas = "DINAS UJI KABUPATEN TENANG";

  const renstra = buat("Renstra", "RENCANA STRATEGIS TAHUN 2023-2026", dinas);
  renstra.tambah(
    "No",
    "Sasaran Strategis",
    "Indikator Kinerja",
    "Satuan",
    "Target 2023",
    "Target 2024",
    "Target 2025",
    "Target 2026",
  );
  isi(renstra, (i, n) => [n + 1, sasaran(i), i.nama, i.satuan, i.lalu.target, i.target, i.target + 1, i.target + 2]);

  const pk = buat("PK", "PERJANJIAN KINERJA TAHUN 2024", dinas);
  pk.tambah("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target");
  isi(pk, (i, n) => [n + 1, sasaran(i), i.nama, i.satuan, i.target]);

  const program = Array.from({ length: banyakSasaran }, (_, s) => {
    const kegiatan = Array.from(
      { length: acak.bulat(1, 3) },
      () => acak.bulat(10_000, 900_000) * 1000 + acak.bulat(0, 999),
    );
    return {
      nama: `Program Pembinaan ${OBJEK[s] ?? ""} ${HASIL[s] ?? ""}`,
      kegiatan,
      sesudah: kegiatan.map((k) => k + acak.bulat(-5000, 5000)),
    };
  });
  const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);
  pk.tambah();
  pk.tambah("Anggaran :");
  pk.tambah("No", "Program", "Anggaran", "Keterangan");
  const anggaranPk = program.map((p, n) => pk.tambah(n + 1, p.nama, jumlah(p.kegiatan), "APBD"));

  const aksi = buat("Rencana_Aksi", "RENCANA AKSI TAHUN 2024", dinas);
  aksi.tambah(
    "No",
    "Sasaran Strategis",
    "Indikator Kinerja",
    "Satuan",
    "Target Tahunan",
    "Target TW I",
    "Target TW II",
    "Target TW III",
    "Target TW IV",
  );
  isi(aksi, (i, n) => [n + 1, sasaran(i), i.nama, i.satuan, i.target, ...i.targetTw.map(sel)]);

  const kaskade = acak.peluang(0.4);
  for (const [t, tw] of (["I", "II", "III", "IV"] as const).entries()) {
    if (kaskade && tw === "IV") continue;
    const m = buat(`Monev_TW_${tw}`, "MONITORING DAN EVALUASI RENCANA AKSI", dinas, `TRIWULAN ${tw} TAHUN 2024`);
    m.tambah(
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Satuan",
      "Target 2024",
      `TRIWULAN ${tw}`,
      "",
      "",
      "Penjelasan",
      "Penanggung Jawab",
    );
    m.tambah("", "", "", "", "", `Target TW ${tw}`, `Realisasi TW ${tw}`, "%");
    isi(m, (i, n) => {
      const [a, b] = [i.targetTw[t] ?? null, i.realisasiTw[t] ?? null];
      return [
        n + 1,
        sasaran(i),
        i.nama,
        i.satuan,
        i.target,
        sel(a),
        sel(b),
        a && b !== null ? persen(b, a) : "",
        "-",
        `Bidang ${i.sasaran + 1}`,
      ];
    });
  }
  if (kaskade) {
    const m = buat("Monev_TW_IV", "LAPORAN MONEV RENCANA AKSI", dinas, "TAHUN 2024");
    m.tambah(
      "No",
      "Sasaran Strategis",
      "Indikator Kinerja Sasaran",
      "Target",
      "Capaian",
      "Sasaran Program",
      "Indikator Kinerja Program",
      "Target",
      "Capaian",
    );
    letak.set(
      m.nama,
      indikator.map((i, n) => {
        const targetProgram = 4 * acak.bulat(60, 90);
        const row = m.tambah(
          n + 1,
          sasaran(i),
          i.nama,
          i.target,
          i.realisasi,
          `PROGRAM ${n + 1}`,
          `Cakupan program ke-${n + 1} ${i.nama}`,
          targetProgram,
          targetProgram,
        );
        for (const t of [0, 1, 2, 3])
          m.tambah("", "", "", `TW ${t + 1}`, sel(i.targetTw[t] ?? null), "", "", `TW ${t + 1}`, targetProgram / 4);
        return row;
      }),
    );
  }

  const ukur = buat("Pengukuran", "PENGUKURAN KINERJA TAHUN 2024", dinas);
  ukur.tambah(
    "No",
    "Sasaran Strategis",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian (%)",
    "Kriteria",
  );
  isi(ukur, (i, n) => [n + 1, sasaran(i), i.nama, i.satuan, i.target, i.realisasi, persen(i.realisasi, i.target), ""]);

  const lalu = buat("Capaian_2023", "PENGUKURAN KINERJA TAHUN 2023", dinas);
  lalu.tambah("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)");
  isi(lalu, (i, n) => [
    n + 1,
    sasaran(i),
    i.nama,
    i.satuan,
    i.lalu.target,
    i.lalu.realisasi,
    persen(i.lalu.realisasi, i.lalu.target),
  ]);

  const pkg = buat("Program_Kegiatan", "STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2024", dinas);
  pkg.tambah(
    "No",
    "Sasaran",
    "Kode",
    "Program/Kegiatan",
    "Sebelum Perubahan (Rp)",
    "Sesudah Perubahan (Rp)",
    "Bertambah/Berkurang (Rp)",
  );
  const barisProgram = program.map((p, s) => {
    const [a, b] = [jumlah(p.kegiatan), jumlah(p.sesudah)];
    const row = pkg.tambah(s + 1, SASARAN[s] ?? "", `1.${s + 1}`, p.nama.toUpperCase(), a, b, b - a);
    const kegiatan = p.kegiatan.map((k, n) =>
      pkg.tambah(
        "",
        "",
        `1.${s + 1}.${n + 1}`,
        `Kegiatan ke-${n + 1} ${OBJEK[s] ?? ""}`,
        k,
        p.sesudah[n] ?? k,
        (p.sesudah[n] ?? k) - k,
      ),
    );
    return { row, kegiatan };
  });
  const [totalA, totalB] = [
    jumlah(program.map((p) => jumlah(p.kegiatan))),
    jumlah(program.map((p) => jumlah(p.sesudah))),
  ];
  const totalProgram = pkg.tambah("Total Anggaran", "", "", "", totalA, totalB, totalB - totalA);

  const realisasi = buat("Realisasi_Anggaran", "ANGGARAN DAN REALISASI BELANJA PER SASARAN TAHUN 2024");
  realisasi.tambah("No", "Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Efisiensi (Rp)");
  const serap = program.map((p) => Math.round(jumlah(p.sesudah) * (0.85 + acak.satuan() * 0.14)));
  letak.set(
    realisasi.nama,
    program.map((p, s) => {
      const pagu = jumlah(p.sesudah);
      const r = serap[s] ?? 0;
      return realisasi.tambah(s + 1, SASARAN[s] ?? "", pagu, r, persen(r, pagu), pagu - r);
    }),
  );
  const totalR = jumlah(serap);
  const totalAnggaran = realisasi.tambah("Jumlah", "", totalB, totalR, persen(totalR, totalB), totalB - totalR);

  const baris = (nama: string, i: number): number => {
    const row = letak.get(nama)?.[i];
    if (row === undefined) throw new Error(`no row ${i} on ${nama}`);
    return row;
  };
  return { indikator, lembar: semua, baris, kaskade, barisProgram, totalProgram, totalAnggaran, anggaranPk };
}

/** Typed in the habits of an office that the seed chooses. */
export function potretBuku(buku: BukuUji, benih: number): WorkbookSnapshot {
  return bukuKerja(...[...denganGaya(buku, benih)].map(([nama, baris]) => lembar(nama, baris)));
}
