import { daftarAlamat } from "../domain/dokumen/alamat";
import type { AlasanTakTerbaca, Angka } from "../domain/angka/angka";
import { isBelumBernilai } from "../domain/angka/belum-bernilai";
import { angkaBaris, angkaDokumen } from "../domain/dokumen/angka-dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { kunciSel, type CellRef, type TeksBersumber } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";
import { t09BukanAngka } from "./t09-bukan-angka";
import { t09DuaNilai } from "./t09-dua-nilai";

/** Words where a figure belongs: they look like none, so they were no misreading, but nor are they nothing. */
type AlasanT09 = AlasanTakTerbaca | "kata";

const SEBAB: Readonly<Record<AlasanT09, string>> = {
  kata: "isinya kata-kata dan dianggap belum terisi; tulis angkanya, atau “-” bila memang tidak ada",
  ambigu: "titik atau komanya dapat berarti ribuan maupun desimal; tulis tanpa pemisah ribuan",
  bentuk: "bentuknya bukan satu angka",
  tanggal:
    "isinya tanggal, bukan angka; bila Excel yang mengubah angkanya menjadi tanggal, ketik ulang dengan format Umum",
  rentang: "berisi rentang, padahal yang diperlukan satu angka",
  "dua-nilai": "memuat dua nilai sekaligus",
  "satuan-lain": "satuannya lain daripada satuan barisnya",
  digabung: "sel itu bagian dari sel gabungan yang dimulai di baris lain; pisahkan gabungannya dan isi tiap baris",
  nihil: "dapat berarti 0 atau belum ada angkanya; tulis 0 bila memang nol, “-” bila belum ada",
  predikat:
    "tidak ada skala predikat yang memuatnya; betulkan selnya, tambahkan skalanya di Pengaturan › Skala predikat, atau tulis “-” bila memang belum ada nilainya",
  "belum-dihitung": "rumusnya belum dihitung Excel; buka berkas ini di Excel lalu simpan",
};

/** Cells of targets: there a range has a meaning for every jenis (kinerja.md §2). */
function selRentang(laporan: Laporan): Set<string> {
  const baris = laporan.indikator.flatMap((i) => i.padan.sebutan.map((s) => s.baris));
  return new Set(
    baris.flatMap((b) =>
      [b.target, b.targetAkhir, ...b.targetTahun.values(), ...b.targetTw.values()].flatMap((t) =>
        t ? [kunciSel(t.sel)] : [],
      ),
    ),
  );
}

/** Cells of indikator that are graded on some other sheet: words there are a grade of no scale. */
function selPredikat({ indikator }: Laporan): Set<string> {
  const isi = indikator.map((i) => i.padan.sebutan.flatMap((s) => angkaBaris(s.baris)));
  const mutu = isi.filter((semua) => semua.some(({ angka }) => angka.jenis === "predikat"));
  return new Set(mutu.flat().map(({ sel }) => kunciSel(sel)));
}

interface Letak {
  readonly rentang: () => ReadonlySet<string>;
  readonly predikat: () => ReadonlySet<string>;
}

function sebab(angka: Angka, sel: CellRef, letak: Letak): { teks: string; alasan: AlasanT09 } | null {
  if (angka.jenis === "tak-terbaca") return angka;
  if (angka.jenis === "catatan") {
    if (isBelumBernilai(angka.teks)) return null;
    return { teks: angka.teks, alasan: letak.predikat().has(kunciSel(sel)) ? "predikat" : "kata" };
  }
  if (angka.jenis !== "rentang" || letak.rentang().has(kunciSel(sel))) return null;
  return { teks: `${angka.bawah.toFixed()}-${angka.atas.toFixed()}`, alasan: "rentang" };
}

interface SelSalah {
  readonly teks: string;
  readonly alasan: AlasanT09;
  readonly sel: CellRef;
}

/** Cells of one column that fail for one reason have one cause. */
function takTerbaca(laporan: Laporan, tersebut: ReadonlySet<string>, alamat: (sel: CellRef) => string): Temuan[] {
  let rentang: Set<string> | null = null;
  let predikat: Set<string> | null = null;
  const letak: Letak = {
    rentang: () => (rentang ??= selRentang(laporan)),
    predikat: () => (predikat ??= selPredikat(laporan)),
  };
  const kelompok = new Map<string, SelSalah[]>();
  for (const dokumen of laporan.terpilih.dipakai)
    for (const { angka, sel } of angkaDokumen(dokumen)) {
      const salah = sebab(angka, sel, letak);
      if (!salah || tersebut.has(kunciSel(sel))) continue;
      const kunci = `${sel.sheetId}|${sel.column}|${salah.alasan}`;
      const daftar = kelompok.get(kunci);
      if (daftar) daftar.push({ ...salah, sel });
      else kelompok.set(kunci, [{ ...salah, sel }]);
    }
  return [...kelompok.values()].flatMap((semua) => {
    const pertama = semua[0];
    if (!pertama) return [];
    const isi = semua.slice(0, 3).map((s) => `“${potong(s.teks)}”`);
    const sel = semua.map((s) => s.sel);
    const sebagai = pertama.alasan === "predikat" ? "predikat" : "angka";
    const pesan = `Sel ${daftarAlamat(sel, alamat)} berisi ${isi.join(", ")} yang tidak dapat dibaca sebagai ${sebagai}: ${sebabKalimat(pertama)}.`;
    const tingkat = pertama.alasan === "kata" ? "peringatan" : "galat";
    const diatur = pertama.alasan === "predikat" ? ({ diaturDi: "skala" } as const) : {};
    return [{ kode: "T09" as const, tingkat, pesan, sel, nilai: semua.map((s) => s.teks), ...diatur }];
  });
}

const SATU_PEMISAH = /(\d{1,3})[.,](\d{3})(?!\d)/;

/** What a lone separator may mean, said of the first such cell: "ribuan (1200) maupun desimal (1,2)". */
function sebabKalimat({ teks, alasan }: SelSalah): string {
  const [, depan, belakang] = SATU_PEMISAH.exec(teks) ?? [];
  if (alasan !== "ambigu" || depan === undefined || belakang === undefined) return SEBAB[alasan];
  const pecahan = belakang.replace(/0+$/, "");
  return SEBAB.ambigu
    .replace("ribuan", `ribuan (${depan}${belakang})`)
    .replace("desimal", `desimal (${depan}${pecahan === "" ? "" : `,${pecahan}`})`);
}

const potong = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 57)}…` : teks);

/** A comma before groups of three, or a dot before a decimal: "1,250,000", "44.2"; else as we write here: "1.250.000", "44,2". */
const CARA_INGGRIS = /\d,\d{3}(?!\d)|^[^,]*\d\.(\d{1,2}|\d{4,})(?!\d)/;

/** One amount written each way: the first, and the first that differs from it. */
function duaCara(kolom: readonly TeksBersumber[]): readonly TeksBersumber[] {
  const koma = (t: TeksBersumber): boolean => CARA_INGGRIS.test(t.teks);
  const pertama = kolom[0];
  const lain = pertama && kolom.find((t) => koma(t) !== koma(pertama));
  return pertama && lain ? [pertama, lain] : kolom.slice(0, 2);
}

/** Whoever filled a table filled all its columns: one temuan a table. */
function bercampur(laporan: Laporan, alamat: (sel: CellRef) => string): Temuan[] {
  return laporan.terpilih.dipakai.flatMap(({ asal }): Temuan[] => {
    const contoh = asal.notasiBercampur.map((kolom) =>
      duaCara(kolom)
        .map((t) => `“${potong(t.teks)}” (${alamat(t.sel)})`)
        .join(" dan "),
    );
    if (contoh.length === 0) return [];
    const semua = asal.notasiBercampur.flat();
    return [
      {
        kode: "T09",
        tingkat: "peringatan",
        pesan: `Pemisah titik dan koma bercampur dalam satu kolom di lembar ${asal.sheetName}: ${contoh.join("; ")}; seragamkan penulisannya.`,
        sel: semua.map((t) => t.sel),
        nilai: semua.map((t) => t.teks),
      },
    ];
  });
}

/** T09: a cell that can't be read as a number, or a column that mixes notations. */
export const t09AngkaTakTerbaca: Pemeriksaan = (laporan, alamat) => {
  const dua = t09DuaNilai(laporan, alamat);
  const tersebut = new Set(dua.flatMap(({ sel }) => sel.map(kunciSel)));
  return [
    ...takTerbaca(laporan, tersebut, alamat),
    ...dua,
    ...t09BukanAngka(laporan, alamat),
    ...bercampur(laporan, alamat),
  ];
};
