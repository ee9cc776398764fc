import { isObjek } from "../../domain/pengaturan/butir";
import type { CatatanLembar, CatatanTabel } from "../../plan/lembar/catatan-lembar";

/** Neighbours of one look stand as "a*12". */
function bacaDeret(nilai: unknown): string[] {
  if (typeof nilai !== "string") return [];
  return nilai.split(",").flatMap((bagian) => {
    const [isi = "", kali = "1"] = bagian.split("*");
    return Array.from({ length: Math.min(1_000_000, Number(kali) || 0) }, () => isi);
  });
}

function teksDeret(deret: readonly string[]): string {
  const bagian: { isi: string; kali: number }[] = [];
  for (const isi of deret) {
    const akhir = bagian.at(-1);
    if (akhir?.isi === isi) akhir.kali++;
    else bagian.push({ isi, kali: 1 });
  }
  return bagian.map(({ isi, kali }) => (kali === 1 ? isi : `${isi}*${kali}`)).join(",");
}

function bacaKepala(nilai: unknown): CatatanLembar["kepala"] {
  if (!Array.isArray(nilai)) return null;
  const [awal, akhir] = nilai as unknown[];
  return typeof awal === "number" && typeof akhir === "number" ? [awal, akhir] : null;
}

const bacaJeda = (nilai: unknown): number[] =>
  Array.isArray(nilai)
    ? nilai.filter((row): row is number => typeof row === "number" && Number.isInteger(row) && row > 0)
    : [];

function bacaSatu(nilai: unknown): CatatanLembar | null {
  if (!isObjek(nilai)) return null;
  const { nama, baris, kolom, kepala, tercetak, jeda, bentuk, tinggi, sel, rupa } = nilai;
  if (typeof nama !== "string" || typeof baris !== "number" || typeof kolom !== "number") return null;
  if (typeof bentuk !== "string" || typeof tinggi !== "string" || typeof sel !== "string") return null;
  // Versions before this was kept printed the whole sheet.
  const dicetak = typeof tercetak === "number" ? tercetak : baris;
  const dasar = {
    nama,
    baris,
    kolom,
    kepala: bacaKepala(kepala),
    tercetak: dicetak,
    jeda: bacaJeda(jeda),
    bentuk,
    tinggi,
  };
  return { ...dasar, sel: sel.split(","), rupa: bacaDeret(rupa) };
}

/** What is damaged counts as never written: its sheet is then compared cell by cell. */
export function bacaCatatan(tersimpan: unknown): CatatanTabel {
  if (!isObjek(tersimpan)) return {};
  return Object.fromEntries(
    Object.entries(tersimpan).flatMap(([nomor, nilai]) => {
      const catatan = bacaSatu(nilai);
      return catatan ? [[nomor, catatan]] : [];
    }),
  );
}

/** The records as they are stored: fingerprints in few words. */
export function isiCatatan(catatan: CatatanTabel): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(catatan).map(([nomor, c]) => [nomor, { ...c, sel: c.sel.join(","), rupa: teksDeret(c.rupa) }]),
  );
}
