import type { PetunjukTingkat } from "../../domain/anggaran/petunjuk-tingkat";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { isBerhuruf } from "../jenis-baris";
import type { Konsep } from "../judul-kolom";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../temukan-tabel";
import { dalamKode, indentasi, isKapital, jenisNomor, kataTingkat, nomorNama, PenjenjangNomor } from "./petunjuk-baris";
import { artiLabel } from "./label-baris";
import { rapikan } from "../rata-teks";
import type { NamaBaris } from "./rupa-baris";

/** Beside the names: "Sumber Dana", "Jenis Belanja", "Kategori". */
const MENYEBUT_BAGIAN: ReadonlySet<Konsep | null> = new Set<Konsep | null>([null, "belanja", "jenis", "kriteria"]);

/** Columns with such headings, and those without any beside them: under one heading names step to the right, codes are split. */
function kolomSerumpun(d: TabelDikenal, konsep: readonly Konsep[]): Kolom[] {
  const berjudul = d.tabel.kolom.filter((k) => k.konsep !== null && konsep.includes(k.konsep));
  return berjudul.flatMap((k) => {
    const berikut = Math.min(
      ...d.tabel.kolom.map((lain) => lain.column).filter((column) => column > k.column),
      d.tabel.pita.right + 1,
    );
    return Array.from({ length: berikut - k.column }, (_, i) => ({ ...k, column: k.column + i }));
  });
}

/** The numbers under one heading with the names to their right: theirs, not those of the indikator beside them. */
function nomorSejudul(nama: Kolom | undefined): Kolom | null {
  const column = nama?.selTeks.at(-1)?.column;
  return nama === undefined || column === undefined || column >= nama.column ? null : { ...nama, column };
}

/**
 * "Program | Kegiatan | Pagu", the program named once beside the first of its kegiatan: the rows are of the column that every one of
 * them fills. Null where each row fills one of them, or all of them the first.
 */
function kolomTerendah({ tabel: { grid, baris } }: TabelDikenal, nama: readonly Kolom[]): Kolom | null {
  const berjudul = nama.filter((k) => k.selTeks.at(-1)?.column === k.column);
  const [atas, ...bawah] = berjudul;
  if (!atas || bawah.length === 0) return null;
  const isi = (row: number, k: Kolom): string => rapikan(grid.value(row, k.column));
  const rows = baris.filter((row) => berjudul.some((k) => isi(row, k) !== "" && artiLabel(isi(row, k)) === "lain"));
  const berangkap = rows.filter((row) => bawah.some((k) => isi(row, k) !== "") && isi(row, atas) !== "");
  const terisi = bawah.filter((k) => rows.every((row) => isi(row, k) !== ""));
  return berangkap.length > 0 && berangkap.length < rows.length ? (terisi.at(-1) ?? null) : null;
}

/** Reads who a row of a table of amounts is of, and what tells its level. */
export class PembacaBaris {
  private readonly penjenjang = new PenjenjangNomor();
  private readonly kolomNama: readonly Kolom[];
  /** Where "Jumlah" stands, left of the names. */
  private readonly kolomLabel: Kolom | null;
  private readonly kolomKode: readonly Kolom[];
  private readonly kolomSasaran: Kolom | null;
  private readonly kolomSamping: readonly Kolom[];
  private readonly kolomNomor: Kolom | null;
  /** Numbers stand in a column of their own; those before names are then of another list. */
  private readonly bernomor: boolean;

  constructor(
    private readonly d: TabelDikenal,
    private readonly pembaca: PembacaSel,
    private readonly kolomAngka: readonly (Kolom | null)[],
  ) {
    const nama = kolomSerumpun(d, ["program", "kegiatan"]);
    const terendah = kolomTerendah(d, nama);
    this.kolomNama = terendah ? nama.filter((k) => k.selTeks.at(-1)?.column === terendah.column) : nama;
    this.kolomLabel = terendah ? (nama[0] ?? null) : null;
    this.kolomKode = kolomSerumpun(d, ["kode"]);
    this.kolomNomor = nomorSejudul(this.kolomNama[0]) ?? d.kolom("no");
    this.bernomor = d.tabel.baris.some((row) => jenisNomor(pembaca.teks(row, this.kolomNomor)?.teks ?? "") !== null);
    this.kolomSasaran = d.kolom("sasaran") ?? d.kolom("sasaran-indikator");
    const terbaca = [...this.kolomNama, ...this.kolomKode, this.kolomNomor, this.kolomSasaran, d.kolom("indikator")];
    const column = new Set([...terbaca, d.kolom("satuan"), ...kolomAngka].map((k) => k?.column));
    this.kolomSamping = d.tabel.kolom.filter((k) => MENYEBUT_BAGIAN.has(k.konsep) && !column.has(k.column));
  }

  angka(row: number): (AngkaBersumber | null)[] {
    return this.kolomAngka.map((kolom) => this.pembaca.angka(row, kolom, { kolomRupiah: true }));
  }

  program(row: number): { teks: TeksBersumber | null; langkah: number } {
    const langkah = this.kolomNama.findIndex((k) => isBerhuruf(this.pembaca.teks(row, k)?.teks ?? ""));
    return { teks: this.pembaca.teks(row, this.kolomNama[Math.max(0, langkah)]), langkah: Math.max(0, langkah) };
  }

  kode(row: number): TeksBersumber | null {
    const bagian = this.kolomKode.flatMap((k) => this.pembaca.teks(row, k) ?? []);
    const [pertama] = bagian;
    return pertama ? { ...pertama, teks: bagian.map((b) => b.teks).join(".") } : null;
  }

  nama(row: number): NamaBaris {
    const program = this.program(row).teks;
    return {
      nomor: this.pembaca.teks(row, this.kolomNomor),
      kode: this.kode(row),
      sasaran: this.pembaca.teks(row, this.kolomSasaran),
      nama: program ?? this.label(row) ?? this.pembaca.teks(row, this.d.kolom("indikator")),
      satuan: this.pembaca.teks(row, this.d.kolom("satuan")),
      tanda: null,
    };
  }

  private label(row: number): TeksBersumber | null {
    const teks = this.pembaca.teks(row, this.kolomLabel);
    return teks && artiLabel(teks.teks) !== "lain" ? teks : null;
  }

  petunjuk(row: number, n: NamaBaris): PetunjukTingkat {
    const { teks: program, langkah } = this.program(row);
    const nama = program?.teks ?? "";
    const mentah = this.d.tabel.grid.value(row, (this.kolomNama[langkah] ?? this.kolomNama[0])?.column ?? 0);
    const indukSasaran = this.kolomNama.length > 0 && program === null && (n.sasaran ?? n.nama) !== null;
    const nomor = this.penjenjang.dalam(this.bernomor ? (n.nomor?.teks ?? null) : nomorNama(nama));
    return {
      kode: n.kode === null ? null : dalamKode(n.kode.teks),
      nomor,
      kata: indukSasaran ? 0 : kataTingkat(nama),
      letak: program === null ? null : langkah * 100 + (typeof mentah === "string" ? indentasi(mentah) : 0),
      kapital: isKapital(nama),
      berciri: n.nomor !== null || n.sasaran !== null,
    };
  }

  /** The words of a row beside its names: a source of money, a remark. */
  samping(row: number): TeksBersumber[] {
    return this.kolomSamping.flatMap((k) => {
      const teks = this.pembaca.teks(row, k);
      return teks && isBerhuruf(teks.teks) ? [teks] : [];
    });
  }

  get berprogram(): boolean {
    return this.kolomNama.length > 0;
  }

  get nomorBertingkat(): boolean {
    return this.penjenjang.bertingkat;
  }
}
