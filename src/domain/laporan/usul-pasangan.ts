import { ingat } from "../alur/ingat";
import type { PasanganNama, Pengaturan } from "../pengaturan/pengaturan";
import {
  isiTambahan,
  kesamaanKata,
  kunciIsi,
  kunciKemiripan,
  kunciNama,
  samaSasaran,
  singkatanNama,
} from "../teks/nama-indikator";
import type { Kelompok, UsulPasangan } from "./sebutan";

/** True where staff answered about these two names; both as `kunciNama` gives them. */
export function sepasang(daftar: readonly PasanganNama[], a: string, b: string): boolean {
  return daftar.some(({ a: x, b: y }) => {
    const [kx, ky] = [kunciNama(x), kunciNama(y)];
    return (kx === a && ky === b) || (kx === b && ky === a);
  });
}

const KESAMAAN_USUL = 0.3;
/** Beyond this many names under one sasaran nobody could answer, and comparing each with each would not end soon. */
const TERBANYAK_DITANYAKAN = 150;

/** No document of one role names both. */
const terpisah = (a: Kelompok, b: Kelompok): boolean =>
  !a.sebutan.some((x) => b.sebutan.some((y) => x.dokumen.asal.peran === y.dokumen.asal.peran));

const kunciKelompok = (kelompok: Kelompok): string => kunciNama(kelompok.sebutan[0]?.baris.indikator.teks ?? "");

const sasaranDi = (k: Kelompok): string[] => k.sebutan.flatMap((s) => s.baris.sasaran?.teks ?? []);

function sesasaran(a: Kelompok, b: Kelompok): boolean {
  const milikB = sasaranDi(b);
  return sasaranDi(a).some((x) => milikB.some((y) => samaSasaran(x, y)));
}

/** Groups that share a key, and how likely two of them mean one thing; 0 where they are not even asked about. */
interface Jalur {
  readonly sejalur: readonly Kelompok[];
  readonly nilai: (a: Kelompok, b: Kelompok) => number;
}

/** Under one sasaran: by the words in common. */
function nilaiSesasaran(a: Kelompok, b: Kelompok): number {
  const nilai = kesamaanKata(kunciKelompok(a), kunciKelompok(b));
  return nilai >= KESAMAAN_USUL && sesasaran(a, b) ? nilai : 0;
}

/** One name within the other: whatever the sasaran where only an office is named, else where none says that they differ. */
function nilaiTermuat(a: Kelompok, b: Kelompok): number {
  const tambahan = isiTambahan(kunciKelompok(a), kunciKelompok(b));
  if (tambahan === null || tambahan === "kantor") return tambahan === null ? 0 : 1;
  return sasaranDi(a).length > 0 && sasaranDi(b).length > 0 && !sesasaran(a, b) ? 0 : 1;
}

/** "IKM" and "Indeks Kepuasan Masyarakat (IKM)": one is the other's own abbreviation. */
function nilaiSingkatan(a: Kelompok, b: Kelompok): number {
  const [x, y] = [kunciKelompok(a), kunciKelompok(b)];
  return x !== y && [x, y].some((kunci) => singkatanNama(kunci) === kunci) ? 1 : 0;
}

/** Names that no document uses side by side and that may mean one thing: never merged, but asked about (kinerja.md §5). */
export function usulBedaMakna(kelompok: readonly Kelompok[], pengaturan: Pengaturan): Map<Kelompok, UsulPasangan> {
  const usul = new Map<Kelompok, UsulPasangan>();
  const jalur: readonly Jalur[] = [
    ...perKunci(kelompok, kunciSasaran).map((sejalur) => ({ sejalur, nilai: nilaiSesasaran })),
    ...perKunci(kelompok, (k) => kunciIsi(kunciKelompok(k))).map((sejalur) => ({ sejalur, nilai: nilaiTermuat })),
    ...perKunci(kelompok, (k) => singkatanNama(kunciKelompok(k))).map((sejalur) => ({
      sejalur,
      nilai: nilaiSingkatan,
    })),
  ];
  for (const { sejalur, nilai } of jalur) {
    if (sejalur.length > TERBANYAK_DITANYAKAN) continue;
    for (const [i, baru] of sejalur.entries()) {
      if (usul.has(baru)) continue;
      const calon = sejalur
        .slice(0, i)
        .filter((lama) => !usul.has(lama) && terpisah(lama, baru))
        .map((lama) => ({ lama, nilai: nilai(lama, baru) }))
        .filter(
          (satu) =>
            satu.nilai > 0 && !sepasang(pengaturan.bukanPasangan, kunciKelompok(satu.lama), kunciKelompok(baru)),
        )
        .sort((x, y) => y.nilai - x.nilai)[0];
      const [a, b] = [calon?.lama.sebutan[0]?.baris.indikator, baru.sebutan[0]?.baris.indikator];
      if (calon && a && b)
        usul.set(baru, { jenis: "beda-makna", a, b, sebutanA: calon.lama.sebutan, sebutanB: baru.sebutan });
    }
  }
  return usul;
}

const KATA_KUNCI = 3;
const awalSasaran = ingat((sasaran) => kunciKemiripan(kunciNama(sasaran)).split(" ").slice(0, KATA_KUNCI).join(" "));

function kunciSasaran({ sebutan }: Kelompok): string | null {
  const sasaran = sebutan.find((s) => s.baris.sasaran !== null)?.baris.sasaran?.teks;
  return sasaran === undefined ? null : awalSasaran(sasaran);
}

/** The groups that share a key, each group under each of its keys; what nothing shares is left out. */
function perKunci(
  kelompok: readonly Kelompok[],
  kunci: (satu: Kelompok) => readonly string[] | string | null,
): Kelompok[][] {
  const peta = new Map<string, Kelompok | Kelompok[]>();
  const catat = (nama: string, satu: Kelompok): void => {
    const ada = peta.get(nama);
    if (ada === undefined) peta.set(nama, satu);
    else if (Array.isArray(ada)) ada.push(satu);
    else peta.set(nama, [ada, satu]);
  };
  for (const satu of kelompok) {
    const nama = kunci(satu);
    if (typeof nama === "string") catat(nama, satu);
    else if (nama !== null) for (const n of nama) catat(n, satu);
  }
  return [...peta.values()].filter((ada) => Array.isArray(ada));
}
