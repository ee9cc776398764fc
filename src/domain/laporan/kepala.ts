import type { CellRef, TeksBersumber } from "../dokumen/sumber";
import type { TandaTangan } from "../dokumen/tanda-tangan";
import type { Pengaturan } from "../pengaturan/pengaturan";

/** What is said of the head: as set or as the sheets say it, with the cells that do; or what these say where they disagree. */
export type SebutanKepala =
  { readonly teks: string; readonly asal: readonly CellRef[] } | { readonly berbeda: readonly TeksBersumber[] };

/** Who signs the report, and where; null where nobody says. */
export interface KepalaKantor {
  readonly nama: SebutanKepala | null;
  readonly nip: SebutanKepala | null;
  readonly jabatan: SebutanKepala | null;
  readonly tempat: SebutanKepala | null;
}

const KATA_UMUM = new Set("kepala ka plt plh pj pjs pjt selaku pelaksana tugas dan pada".split(" "));
/** Heads whose title names their office in another form. */
const BENTUK_LAIN: readonly (readonly [RegExp, string])[] = [
  [/^kadis$/, "dinas"],
  [/^(kaban|kalak)$/, "badan"],
  [/^camat$/, "kecamatan"],
  [/^inspektur$/, "inspektorat"],
  [/^sekretaris$/, "sekretariat"],
];

const kata = (teks: string): string[] => teks.toLowerCase().match(/\p{L}+/gu) ?? [];
const tanpaDaerah = (teks: string): string => teks.replace(/\b(pemerintah|provinsi|kabupaten|kota)\b.*$/i, "");
const samakan = (teks: string): string => kata(teks).join(" ");

/** "bappeda" of "badan perencanaan pembangunan daerah": the beginnings of words that follow each other. */
function isSingkatan(pendek: string, dari: readonly string[], ke = 0): boolean {
  if (pendek === "") return ke > 1;
  const satu = dari[ke];
  if (satu === undefined) return false;
  for (let panjang = 1; panjang <= satu.length && pendek.startsWith(satu.slice(0, panjang)); panjang++)
    if (isSingkatan(pendek.slice(panjang), dari, ke + 1)) return true;
  return false;
}

/** True where a jabatan heads the office of that name: "Kepala Bappeda" no Dinas, though it signs a Dinas's evaluation. */
function isKepala(jabatan: string, instansi: string): boolean {
  const milik = kata(tanpaDaerah(instansi)).filter((satu) => !KATA_UMUM.has(satu));
  const sebutan = kata(tanpaDaerah(jabatan)).filter((satu) => !KATA_UMUM.has(satu));
  if (sebutan.length === 0) return false;
  return sebutan.every((satu) => {
    if (satu === "direktur") return milik.some((m) => /^(rs\p{L}*|rumah|politeknik)$/u.test(m));
    const nama = BENTUK_LAIN.find(([pola]) => pola.test(satu))?.[1] ?? satu;
    return milik.includes(nama) || milik.some((_, ke) => isSingkatan(nama, milik.slice(ke)));
  });
}

/** One answer of several cells, or what they say otherwise; null where none says it. */
function sepakat(daftar: readonly (TeksBersumber | null)[]): SebutanKepala | null {
  const ada = daftar.filter((satu) => satu !== null);
  const [pertama] = ada;
  if (!pertama) return null;
  const berbeda = new Map(ada.map((satu) => [(satu.teks.toLowerCase().match(/[\p{L}\d]/gu) ?? []).join(""), satu]));
  return berbeda.size > 1
    ? { berbeda: [...berbeda.values()] }
    : { teks: pertama.teks, asal: ada.map(({ sel }) => sel) };
}

/** The jabatan that says most ("Kepala Dinas", "Kepala Dinas Kesehatan"), where the others only say less of the same. */
function jabatanTerpanjang(milik: readonly TandaTangan[]): SebutanKepala | null {
  const urut = milik.map(({ jabatan }) => jabatan).sort((a, b) => b.teks.length - a.teks.length);
  const [panjang] = urut;
  if (!panjang) return null;
  return sepakat([panjang, ...urut.filter((satu) => !samakan(panjang.teks).startsWith(samakan(satu.teks)))]);
}

const disetel = (teks: string | null): SebutanKepala | null => (teks === null ? null : { teks, asal: [] });

/**
 * The head of the office and where its report is signed. What is set holds, else what the signatures of the office's sheets
 * say. A NIP or a jabatan never comes below the name of another person; without the office's name no signature is known
 * to be its head's.
 */
export function kepalaKantor(
  tandaTangan: readonly TandaTangan[],
  instansi: string | null,
  { namaKepala, nipKepala, jabatanKepala, tempat }: Pengaturan,
): KepalaKantor {
  const milik = instansi === null ? [] : tandaTangan.filter((satu) => isKepala(satu.jabatan.teks, instansi));
  const nama = disetel(namaKepala) ?? sepakat(milik.map((satu) => satu.nama));
  const bernama =
    namaKepala === null ? milik : milik.filter((satu) => satu.nama && samakan(satu.nama.teks) === samakan(namaKepala));
  const isTunggal = nama !== null && "teks" in nama;
  return {
    nama,
    nip: disetel(nipKepala) ?? (isTunggal ? sepakat(bernama.map((satu) => satu.nip)) : null),
    jabatan: disetel(jabatanKepala) ?? jabatanTerpanjang(bernama),
    tempat: disetel(tempat) ?? sepakat(milik.map((satu) => satu.tempat)),
  };
}
